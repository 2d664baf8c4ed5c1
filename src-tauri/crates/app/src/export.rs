//! Files outside the vault: the only decrypted ones that the program writes, in the folder of
//! exports, because a person asks for them. An earlier one is never overwritten.

use crate::{AppError, Session};
use csv::Writer;
use dossier_documents::DocumentError;
use dossier_domain::lang::Lang;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// A file that was written outside the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportedFile {
    /// Where it lies.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Bytes.
    pub size: u32,
}

/// Makes a document on a thread that may wait, so that nobody else does.
///
/// # Errors
/// `Document`.
pub(crate) async fn typeset<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, DocumentError> + Send + 'static,
) -> Result<T, AppError> {
    let made = tokio::task::spawn_blocking(work).await;
    Ok(made.map_err(|_| AppError::Broken("typesetting".to_owned()))??)
}

/// The folder of exports; it never lies in the vault's own.
///
/// # Errors
/// The store's `InsideVault`.
pub(crate) fn folder(session: &Session) -> Result<&Path, AppError> {
    let folder = &session.office.export_folder;
    session.vault.refuse_inside(folder)?;
    Ok(folder)
}

/// Writes a file in the folder of exports.
///
/// # Errors
/// `File`, the store's `InsideVault`; nothing is left in the folder then.
pub(crate) fn write(
    session: &Session,
    stem: &str,
    end: &str,
    bytes: &[u8],
) -> Result<ExportedFile, AppError> {
    let claim = Claim::take(folder(session)?, stem, end).map_err(AppError::File)?;
    claim.fill(bytes).map_err(AppError::File)?;
    let path = claim.keep().map_err(AppError::File)?;
    Ok(ExportedFile {
        path: path.display().to_string(),
        sha256: format!("{:x}", Sha256::digest(bytes)),
        size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
    })
}

/// Writes files in a folder of their own in the folder of exports: `office-letters`, else
/// `office-letters-2` and so on.
///
/// # Errors
/// `File`, the store's `InsideVault`; nothing is left of the folder then.
pub(crate) fn write_folder(
    session: &Session,
    stem: &str,
    files: &[(&str, &str)],
) -> Result<PathBuf, AppError> {
    let own = own_folder(folder(session)?, stem).map_err(AppError::File)?;
    let written = files.iter().try_for_each(|(name, text)| {
        let mut file = private(&own.join(name))?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    if let Err(error) = written {
        // What cannot be removed is a file that is not whole: nothing else can be done.
        fs::remove_dir_all(&own).ok();
        return Err(AppError::File(error));
    }
    Ok(own)
}

/// A folder that was not there before.
fn own_folder(exports: &Path, stem: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(exports)?;
    for copy in 1..=9_999 {
        let name = if copy == 1 {
            stem.to_owned()
        } else {
            format!("{stem}-{copy}")
        };
        let folder = exports.join(name);
        match fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// The two languages of a table that whoever is given it reads in theirs: that of the person first.
pub(crate) fn both(session: &Session) -> [Lang; 2] {
    let lang = session.person.lang;
    [lang, lang.other()]
}

/// The head of a column that both languages share.
pub(crate) fn shared_head(langs: [Lang; 2], id: &str) -> String {
    langs.map(|lang| dossier_i18n::text(lang, id)).join(" / ")
}

/// A mark that spreadsheets need to read UTF-8.
pub(crate) const MARK: &str = "\u{feff}";

/// A table of values separated by commas (RFC 4180).
pub(crate) struct Table(Writer<Vec<u8>>);

impl Table {
    /// A table with the heads of its columns.
    pub(crate) fn new(heads: &[impl AsRef<[u8]>]) -> Result<Self, AppError> {
        let mut writer = Writer::from_writer(MARK.as_bytes().to_vec());
        writer.write_record(heads).map_err(|_| untold())?;
        Ok(Self(writer))
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: &[impl AsRef<str>]) -> Result<(), AppError> {
        let cells = cells.iter().map(|cell| defused(cell.as_ref()));
        self.0.write_record(cells).map_err(|_| untold())
    }

    /// The bytes of the whole.
    pub(crate) fn done(self) -> Result<Vec<u8>, AppError> {
        self.0.into_inner().map_err(|_| untold())
    }
}

/// Nothing but the memory can fail a table, or a row of another length.
fn untold() -> AppError {
    AppError::Broken("a table".to_owned())
}

/// A cell that a spreadsheet does not take for a formula.
pub(crate) fn defused(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// A name taken in the folder of exports, with a part file beside it. Dropped before it is kept, it
/// leaves nothing behind.
pub(crate) struct Claim {
    path: PathBuf,
    part: PathBuf,
    kept: bool,
}

impl Claim {
    /// Takes `NI-2026-A0001.pdf`, else `NI-2026-A0001-2.pdf` and so on: the file is created, so
    /// that no other export takes the same name.
    pub(crate) fn take(folder: &Path, stem: &str, end: &str) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        for copy in 1..=9_999 {
            let name = if copy == 1 {
                format!("{stem}.{end}")
            } else {
                format!("{stem}-{copy}.{end}")
            };
            let path = folder.join(&name);
            match private(&path) {
                Ok(_) => {
                    return Ok(Self {
                        part: folder.join(format!(".{name}.part")),
                        path,
                        kept: false,
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Writes the bytes beside the name and waits for the disk.
    pub(crate) fn fill(&self, bytes: &[u8]) -> io::Result<()> {
        let mut part = private(&self.part)?;
        part.write_all(bytes)?;
        part.sync_all()
    }

    /// Gives the bytes their name, at once.
    pub(crate) fn keep(mut self) -> io::Result<PathBuf> {
        fs::rename(&self.part, &self.path)?;
        self.kept = true;
        Ok(self.path.clone())
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed is an empty file or a part file: nothing else can be done.
            fs::remove_file(&self.part).ok();
            fs::remove_file(&self.path).ok();
        }
    }
}

/// Creates a file that only its owner reads; refuses one that exists.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
