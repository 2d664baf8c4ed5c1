//! A file of a pack with its lines, so that every refusal says where.

use super::PackError;

/// A file of a pack.
pub(crate) struct PackText<'a> {
    /// `on-psa/pack.toml`.
    file: String,
    text: &'a str,
}

impl<'a> PackText<'a> {
    pub(crate) fn new(pack: &str, name: &str, text: &'a str) -> Self {
        Self {
            file: format!("{pack}/{name}"),
            text,
        }
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// A refusal at a byte of the file.
    pub(crate) fn fault(&self, offset: usize, reason: impl Into<String>) -> PackError {
        let before = self.text.bytes().take(offset);
        let line = 1 + before.filter(|byte| *byte == b'\n').count();
        PackError {
            file: self.file.clone(),
            line,
            reason: reason.into(),
        }
    }

    /// A refusal of the whole file.
    pub(crate) fn fault_of_file(&self, reason: impl Into<String>) -> PackError {
        PackError {
            file: self.file.clone(),
            line: 0,
            reason: reason.into(),
        }
    }
}
