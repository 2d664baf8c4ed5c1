//! What can end a command, as a code and its arguments; the words are in `error.ftl`.

use crate::exit::Exit;
use dossier_app::error::Family;
use dossier_app::{AppError, WireError};
use std::collections::BTreeMap;
use std::io;
use thiserror::Error;

/// Why a command, or one file of it, failed.
#[derive(Debug, Error)]
pub enum Failure {
    /// A use case refused or failed.
    #[error(transparent)]
    App(#[from] AppError),
    /// The vault could not be opened.
    #[error(transparent)]
    Opening(AppError),
    /// The file of a passphrase cannot be read.
    #[error("passphrase file")]
    PassphraseFile(#[source] io::Error),
    /// Neither `--vault` nor `DOSSIER_VAULT` says where the vault is.
    #[error("no vault given")]
    VaultMissing,
    /// The folder given holds no vault.
    #[error("not a vault")]
    NotAVault {
        /// Folder as given.
        folder: String,
    },
    /// Several people may sign in and `--person` names none.
    #[error("person missing")]
    PersonMissing,
    /// `--person` names nobody who may sign in.
    #[error("person unknown")]
    PersonUnknown,
    /// No passphrase was given, and there is no terminal to type it at.
    #[error("passphrase missing")]
    PassphraseMissing {
        /// Option that names the file of this passphrase.
        option: &'static str,
        /// Variable that holds it.
        variable: &'static str,
    },
    /// A new passphrase was not typed twice alike.
    #[error("passphrases differ")]
    PassphrasesDiffer,
    /// No pack has this clock rule.
    #[error("unknown rule")]
    UnknownRule {
        /// As typed.
        rule: String,
    },
    /// Whoever read standard output has left.
    #[error("nobody reads")]
    NobodyReads,
    /// A fault of the program.
    #[error("broken: {0}")]
    Broken(String),
}

impl From<io::Error> for Failure {
    /// A file named by the person.
    fn from(error: io::Error) -> Self {
        Self::App(AppError::File(error))
    }
}

impl Failure {
    /// Code and arguments.
    pub fn wire(&self) -> WireError {
        match self {
            Self::App(error) | Self::Opening(error) => WireError::from(error),
            Self::PassphraseFile(_) => refused("passphrase-file", &[]),
            Self::VaultMissing => refused("vault-missing", &[]),
            Self::NotAVault { folder } => refused("not-a-vault", &[("folder", folder)]),
            Self::PersonMissing => refused("person-missing", &[]),
            Self::PersonUnknown => refused("person-unknown", &[]),
            Self::PassphraseMissing { option, variable } => refused(
                "passphrase-missing",
                &[("option", option), ("variable", variable)],
            ),
            Self::PassphrasesDiffer => refused("passphrases-differ", &[]),
            Self::UnknownRule { rule } => refused("unknown-rule", &[("rule", rule)]),
            Self::NobodyReads => refused("nobody-reads", &[]),
            Self::Broken(what) => WireError::from(&AppError::Broken(what.clone())),
        }
    }

    /// How the run ends.
    pub fn exit(&self) -> Exit {
        match self {
            // A reader that leaves has what it wanted.
            Self::NobodyReads => Exit::Done,
            Self::Opening(_)
            | Self::NotAVault { .. }
            | Self::VaultMissing
            | Self::PersonMissing
            | Self::PersonUnknown => Exit::Opening,
            _ if self.wire().family == Family::Broken => Exit::Broken,
            _ => Exit::Refused,
        }
    }
}

/// An error of the command line itself, which the person can mend.
fn refused(code: &str, args: &[(&str, &str)]) -> WireError {
    let args: BTreeMap<_, _> = args
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    WireError {
        code: code.to_owned(),
        family: Family::Refused,
        args,
        field: None,
        trace: None,
    }
}
