//! What can go wrong with a vault. Each is its own error: a wrong passphrase is not a damaged
//! file, a damaged header is not a damaged page.

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
    /// The person, case, note or file asked for does not exist.
    #[error("not found")]
    NotFound,
    /// A law pack in the vault no longer loads.
    #[error(transparent)]
    Pack(#[from] dossier_domain::law::PackError),
    /// Input or output on the vault's folder failed otherwise.
    #[error("input or output: {0}")]
    Io(#[source] std::io::Error),
    /// The database refused otherwise.
    #[error("database: {0}")]
    Database(#[source] sqlx::Error),
    /// A journal entry or a projection cannot be read back.
    #[error("inconsistent vault: {0}")]
    Inconsistent(String),
}
