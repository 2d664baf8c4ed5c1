//! What comes in and goes out as files: mail and text in, PDF, DOCX and workbooks out.
//!
//! Plain functions over bytes: the caller puts long ones on a blocking thread with a limit of size
//! and time. Must not: touch the vault, decide anything, or let a text become markup.

#[cfg(feature = "pdf")]
mod block;
mod charset;
#[cfg(feature = "pdf")]
pub mod docx;
#[cfg(feature = "pdf")]
pub mod letter;
pub mod mail;
#[cfg(feature = "pdf")]
pub mod pdf;
mod plain;
pub mod reader;
pub mod sheet;
pub mod text;
#[cfg(feature = "pdf")]
pub mod xlsx;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What can go wrong with a document.
#[derive(Debug, Error, PartialEq, Eq, Serialize, Deserialize)]
pub enum DocumentError {
    /// Not a message: no header can be read.
    #[error("not a message")]
    NotAMessage,
    /// The file holds no text.
    #[error("empty")]
    Empty,
    /// Larger than the limit.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// Limit in bytes.
        limit: usize,
    },
    /// Bytes that are not text (a picture, a program).
    #[error("not text")]
    NotText,
    /// The reader ended on this file, or was ended: it took too much memory or time.
    #[error("the reader stopped on the file")]
    ReaderStopped,
    /// The program that reads foreign files is not beside this one, or cannot be started.
    #[error("the program dossier-reader cannot be started")]
    ReaderMissing,
    /// The document cannot be made; what and where, without personal text.
    #[error("typesetting failed: {0}")]
    Typesetting(String),
}
