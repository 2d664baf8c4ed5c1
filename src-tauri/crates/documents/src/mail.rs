//! Reads an RFC 5322 message: headers, text, attachments, French encodings.

use crate::DocumentError;
use chrono::{DateTime, Utc};

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Subject, decoded.
    pub subject: String,
    /// Display name of the sender.
    pub from_name: Option<String>,
    /// Address of the sender.
    pub from_address: Option<String>,
    /// `Reply-To` address, when it differs.
    pub reply_to: Option<String>,
    /// Instant of receipt: the topmost `Received` header, else `Date`.
    pub received_at: Option<DateTime<Utc>>,
    /// `Date` header.
    pub sent_at: Option<DateTime<Utc>>,
    /// Text of the body (HTML rendered as text, scripts and styles left out).
    pub body: String,
    /// Attachments in order, nested messages included as `.eml`.
    pub attachments: Vec<Part>,
}

/// An attachment, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Name made safe: no path, no control or direction signs, never empty.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// Bytes after transfer decoding.
    pub bytes: Vec<u8>,
    /// Text of it, when it is text, HTML or a nested message.
    pub text: Option<String>,
}

/// Largest message read, in bytes.
pub const LIMIT: usize = 50 << 20;

/// Reads a message.
///
/// # Errors
/// `NotAMessage`, `TooLarge`, `Empty`.
pub fn read(_bytes: &[u8]) -> Result<Mail, DocumentError> {
    todo!()
}
