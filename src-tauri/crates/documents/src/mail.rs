//! Reads a message, of RFC 5322 or of Outlook: headers, text, attachments, French encodings.
//!
//! Fields and character sets are mail-parser's work; the tree of parts is walked here, because a
//! stranger decides how deep it is and an attachment must come out byte for byte. Nothing is
//! fetched, run or written.

mod address;
mod date;
mod flowed;
mod header;
mod html;
mod multipart;
mod name;
mod outlook;
mod part;
mod transfer;
mod walk;
mod word;

use crate::DocumentError;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use part::Part;
pub(crate) use transfer::base64;

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Whether a limit was met: the body was cut, or parts were left unread in the original.
    pub truncated: bool,
}

/// Largest message read, in bytes.
pub const LIMIT: usize = 50 << 20;

/// Largest text taken from a body or from one attachment, in bytes.
pub const TEXT_LIMIT: usize = 2 << 20;

/// Most parts read in one message, those of nested messages included.
pub const PART_LIMIT: usize = 500;

/// Deepest nesting of multiparts and messages that is opened.
pub const DEPTH_LIMIT: usize = 10;

/// Whether the bytes are those of a message as Outlook saves it; its form is known by its first bytes.
#[must_use]
pub fn is_outlook(bytes: &[u8]) -> bool {
    outlook::is_outlook(bytes)
}

/// Reads a message.
///
/// # Errors
/// `Empty` when nothing is in it, `NotAMessage` when it neither begins with the headers of a
/// message nor holds one of Outlook, `TooLarge` above [`LIMIT`].
pub fn read(bytes: &[u8]) -> Result<Mail, DocumentError> {
    if bytes.len() > LIMIT {
        return Err(DocumentError::TooLarge { limit: LIMIT });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(DocumentError::Empty);
    }
    if outlook::is_outlook(bytes) {
        return outlook::read(bytes);
    }
    let (headers, _) = header::split(bytes);
    if !headers.are_a_message() {
        return Err(DocumentError::NotAMessage);
    }
    let mut walk = walk::Walk::default();
    let mail = walk.message(bytes, 0);
    Ok(Mail {
        truncated: mail.truncated || walk.left_out,
        ..mail
    })
}

#[cfg(test)]
mod tests;
