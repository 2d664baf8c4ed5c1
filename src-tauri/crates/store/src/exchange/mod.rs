//! Two machines: a bundle is one file that carries from one copy of a vault to another the events
//! that the other lacks, with what they refer to.
//!
//! Owns the file's form and what is known of each machine. Must not: change an event, or keep
//! anything of a bundle that was not checked whole.

mod bundle;
mod error;
mod export;
mod import;
mod peer;
mod seal;
mod stream;
mod wanted;

pub use error::ExchangeError;
pub use export::Prepared;
pub use import::Taken;
pub use peer::Machine;

#[cfg(test)]
pub(crate) use export::STATEMENTS as EXPORT;
#[cfg(test)]
pub(crate) use import::STATEMENTS as IMPORT;
#[cfg(test)]
pub(crate) use peer::STATEMENTS as PEER;
#[cfg(test)]
pub(crate) use wanted::STATEMENTS as WANTED;

pub(crate) use wanted::subject;

use crate::StoreError;
use std::io;
use std::path::Path;
use stream::ReadError;

/// An error on the file of a bundle: the disk's, or the file's.
fn file_error(path: &Path, error: io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::DiskFull,
        _ => ExchangeError::File(path.to_owned(), error).into(),
    }
}

fn read_error(path: &Path, error: ReadError) -> StoreError {
    match error {
        ReadError::Refused(error) => error.into(),
        ReadError::Io(error) => file_error(path, error),
    }
}
