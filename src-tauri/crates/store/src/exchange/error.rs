//! Why a bundle is refused. It is refused whole: nothing of it was kept.

use std::path::PathBuf;
use thiserror::Error;

/// Errors of the exchange between two copies of a vault.
#[derive(Debug, Error)]
pub enum ExchangeError {
    /// The file is no bundle at all.
    #[error("not a bundle")]
    NotABundle,
    /// The bundle is of a newer form than this program knows.
    #[error("bundle format {found} is newer than {known}")]
    Newer {
        /// Found.
        found: u32,
        /// Known.
        known: u32,
    },
    /// The file ends before its end.
    #[error("truncated bundle")]
    Truncated,
    /// A byte is not the one that was signed.
    #[error("tampered bundle")]
    Tampered,
    /// It comes from another vault.
    #[error("bundle of another vault")]
    OtherVault,
    /// The machine that signed it is not one of this vault's: it does not hold the vault's keys,
    /// or it borrows the name of another.
    #[error("bundle of a stranger")]
    Stranger,
    /// The machine holds the vault's keys, but nobody here vouched for it yet.
    #[error("bundle of an unknown machine {letter}")]
    UnknownMachine {
        /// Its letter.
        letter: String,
        /// Short mark of its key, which its own screen shows.
        mark: String,
    },
    /// The office revoked the machine that wrote it, or for which it was to be written.
    #[error("revoked machine {letter}")]
    Revoked {
        /// Its letter.
        letter: String,
    },
    /// It is sealed to other people.
    #[error("bundle for other people")]
    ForOthers,
    /// It supposes events that this copy does not hold: an earlier bundle is missing.
    #[error("stale bundle: events of {letter} are missing")]
    Stale {
        /// Machine whose events are missing.
        letter: String,
    },
    /// It holds another event where this copy already has one.
    #[error("fork of the chain of {letter}")]
    Fork {
        /// Machine.
        letter: String,
    },
    /// Two machines took the same letter apart.
    #[error("letter {letter} taken twice")]
    LetterTaken {
        /// Letter.
        letter: String,
    },
    /// A part of the bundle is larger than any that this program writes.
    #[error("a part of the bundle is too large")]
    TooLarge,
    /// The machine for which to export is not known.
    #[error("no such machine")]
    NoSuchMachine,
    /// Nobody to whom it could be sealed.
    #[error("nobody to seal to")]
    NobodyToOpen,
    /// The bundle cannot be read or written where it lies.
    #[error("bundle not accessible: {1}")]
    File(PathBuf, #[source] std::io::Error),
}
