//! Reads a text file of unknown encoding: UTF-8, UTF-16 with a mark, else Windows-1252.

use crate::DocumentError;

/// Decodes a text file.
///
/// # Errors
/// `NotText`, `Empty`, `TooLarge`.
pub fn read(_bytes: &[u8]) -> Result<String, DocumentError> {
    todo!()
}
