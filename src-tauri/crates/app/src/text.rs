//! Words that a person types in a field: trimmed, and no longer than the field takes. And lists of names
//! in what is written to people: a name begins with a capital, and stands on a line of its own.

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

/// A list, a line each.
pub(crate) fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let lines: Vec<String> = names.map(|name| format!("– {name}")).collect();
    lines.join("\n")
}

/// A list begins on a line of its own: no space stays at the end of the line before.
pub(crate) fn tidy(body: &str) -> String {
    let lines: Vec<&str> = body
        .lines()
        .map(|line| line.trim_end_matches(' '))
        .collect();
    lines.join("\n")
}
