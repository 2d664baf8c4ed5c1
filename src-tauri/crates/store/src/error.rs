//! What can go wrong with a vault. Each is its own error: a wrong passphrase is not a damaged
//! file, a damaged header is not a damaged page.

use crate::exchange::ExchangeError;
use std::io::ErrorKind;
use std::path::PathBuf;
use thiserror::Error;

/// Errors of the store.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The folder already holds a vault, or is not empty.
    #[error("the folder is not empty")]
    FolderNotEmpty(PathBuf),
    /// No vault there.
    #[error("no vault in the folder")]
    NotAVault(PathBuf),
    /// The passphrase does not open this person's slot.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The passphrase is right, but the person may not sign in for now.
    #[error("suspended")]
    Suspended,
    /// The vault has no recovery key, or not this one.
    #[error("wrong recovery key")]
    WrongRecoveryKey,
    /// People whose slot is still of format 1: the vault's key cannot be drawn anew before they
    /// sign in once, or are removed.
    #[error("{0} slots of an older format")]
    OldSlots(u32),
    /// Somebody stopped long work; the vault is as it was before.
    #[error("stopped")]
    Stopped,
    /// `vault.toml` cannot be read or its content fails its check.
    #[error("damaged header: {reason}")]
    DamagedHeader {
        /// What fails, without personal text.
        reason: String,
    },
    /// A page of the database fails its check.
    #[error("damaged database")]
    DamagedDatabase,
    /// A newer format than this program knows; untouched.
    #[error("format {found} is newer than {known}")]
    NewerFormat {
        /// Found.
        found: u32,
        /// Known.
        known: u32,
    },
    /// Another process has it open.
    #[error("already open")]
    AlreadyOpen,
    /// No space left on the disk; the act was not recorded.
    #[error("disk full")]
    DiskFull,
    /// The folder cannot be written.
    #[error("read-only")]
    ReadOnly,
    /// The folder is on a network or cloud-synchronised place.
    #[error("network folder")]
    NetworkFolder,
    /// An attachment is missing from `blobs/`, or fails its check.
    #[error("attachment missing or damaged")]
    DamagedBlob,
    /// The file is not a backup of a vault.
    #[error("not a backup")]
    NotABackup,
    /// A backup lacks something, or is not what was written.
    #[error("damaged backup")]
    DamagedBackup,
    /// A register of dispositions cannot be read, or is of another vault: what it would have told is
    /// not passed over.
    #[error("damaged register of dispositions")]
    DamagedRegister(PathBuf),
    /// A file of that name is there; it was not touched.
    #[error("the file exists")]
    FileExists(PathBuf),
    /// What is written inside the folder of the vault would be lost with it.
    #[error("inside the vault")]
    InsideVault,
    /// The disk takes no file as large as that (FAT32: 4 GiB).
    #[error("too large for the disk")]
    TooLargeForDisk,
    /// The person, case, note or file asked for does not exist.
    #[error("not found")]
    NotFound,
    /// A bundle of another copy is refused, or could not be written.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// A law pack in the vault no longer loads.
    #[error(transparent)]
    Pack(#[from] dossier_domain::law::PackError),
    /// Input or output on the vault's folder failed otherwise.
    #[error("input or output: {0}")]
    Io(#[source] std::io::Error),
    /// Another program holds the database, such as a copy tool.
    #[error("busy")]
    Busy,
    /// The database refused otherwise.
    #[error("database: {0}")]
    Database(#[source] sqlx::Error),
    /// A journal entry or a projection cannot be read back.
    #[error("inconsistent vault: {0}")]
    Inconsistent(String),
}

impl StoreError {
    /// Whether the disk refused, whatever was being written.
    #[must_use]
    pub fn is_of_the_disk(&self) -> bool {
        matches!(self, Self::DiskFull | Self::ReadOnly | Self::Io(_))
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::FileTooLarge => Self::TooLargeForDisk,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

/// Primary result codes of SQLite that have an error of their own here.
/// <https://sqlite.org/rescode.html>
mod code {
    pub const BUSY: i32 = 5;
    pub const LOCKED: i32 = 6;
    pub const READONLY: i32 = 8;
    pub const IOERR: i32 = 10;
    pub const CORRUPT: i32 = 11;
    pub const FULL: i32 = 13;
    pub const CANTOPEN: i32 = 14;
    pub const NOT_A_DATABASE: i32 = 26;

    /// The index that the connections share beside the log cannot grow.
    const IOERR_SHMSIZE: i32 = 4874;

    /// The primary code of an extended one. Where the disk is full, a vault that is opened says so by the
    /// index of its log, which SQLite counts among the faults of a disk.
    pub const fn primary(extended: i32) -> i32 {
        match extended {
            IOERR_SHMSIZE => FULL,
            extended => extended & 0xff,
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let code = error
            .as_database_error()
            .and_then(sqlx::error::DatabaseError::code)
            .and_then(|code| code.parse::<i32>().ok())
            .map(code::primary);
        match (code, error) {
            (Some(code::READONLY), _) => Self::ReadOnly,
            (Some(code::CORRUPT | code::NOT_A_DATABASE), _) => Self::DamagedDatabase,
            (Some(code::FULL), _) => Self::DiskFull,
            (Some(code::BUSY | code::LOCKED), _) => Self::Busy,
            // What SQLite says of it names a kind of call, and no file.
            (Some(code::IOERR | code::CANTOPEN), error) => Self::Io(std::io::Error::other(error)),
            (_, sqlx::Error::RowNotFound) => Self::NotFound,
            (_, sqlx::Error::Io(error)) => Self::from(error),
            (_, error) => Self::Database(error),
        }
    }
}

impl From<dossier_domain::case::FoldError> for StoreError {
    fn from(error: dossier_domain::case::FoldError) -> Self {
        Self::Inconsistent(error.to_string())
    }
}

impl From<dossier_domain::note::FoldError> for StoreError {
    fn from(error: dossier_domain::note::FoldError) -> Self {
        Self::Inconsistent(error.to_string())
    }
}

impl From<dossier_domain::report::Unreadable> for StoreError {
    fn from(error: dossier_domain::report::Unreadable) -> Self {
        Self::Inconsistent(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_and_a_read_only_folder_are_told_apart_from_other_faults() {
        let of = |errno| StoreError::from(std::io::Error::from_raw_os_error(errno));
        assert!(matches!(of(28), StoreError::DiskFull), "ENOSPC");
        assert!(matches!(of(122), StoreError::DiskFull), "EDQUOT");
        assert!(matches!(of(27), StoreError::TooLargeForDisk), "EFBIG");
        assert!(matches!(of(30), StoreError::ReadOnly), "EROFS");
        assert!(matches!(of(13), StoreError::ReadOnly), "EACCES");
        assert!(matches!(of(5), StoreError::Io(_)), "EIO");
    }

    #[test]
    fn a_log_whose_index_cannot_grow_is_a_full_disk_and_a_page_that_cannot_be_read_is_not() {
        assert_eq!(code::primary(4874), code::FULL, "SQLITE_IOERR_SHMSIZE");
        assert_eq!(code::primary(266), code::IOERR, "SQLITE_IOERR_READ");
        assert_eq!(code::primary(517), code::BUSY, "SQLITE_BUSY_SNAPSHOT");
    }
}
