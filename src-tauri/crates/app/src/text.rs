//! Words that a person types in a field: trimmed, and no longer than the field takes.

use crate::AppError;
use crate::error::FIELDS;

/// Longest text of a field, in bytes.
pub(crate) const LONG: usize = 20_000;

/// Words that may be missing.
///
/// # Errors
/// `InvalidField`.
pub(crate) fn tidied(text: &str, most: usize, field: &'static str) -> Result<String, AppError> {
    debug_assert!(FIELDS.contains(&field), "{field} is not in FIELDS");
    match text.trim() {
        text if text.len() <= most => Ok(text.to_owned()),
        _ => Err(AppError::InvalidField { field }),
    }
}

/// Words that are there.
///
/// # Errors
/// `InvalidField`.
pub(crate) fn filled(text: &str, most: usize, field: &'static str) -> Result<String, AppError> {
    match tidied(text, most, field)? {
        text if text.is_empty() => Err(AppError::InvalidField { field }),
        text => Ok(text),
    }
}
