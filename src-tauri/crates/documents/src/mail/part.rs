//! An attachment and the text that can be read in it.

use super::{TEXT_LIMIT, html, name};
use crate::{charset, plain, text};
use serde::{Deserialize, Serialize};

/// An attachment, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Name made safe: no path, no control or direction signs, never empty, unique in its message
    /// whatever the case of letters.
    pub name: String,
    /// Media type, in small letters.
    pub media_type: String,
    /// Bytes after transfer decoding. They travel beside the rest, as they are.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    /// Text of it, when it is text, HTML or a nested message.
    pub text: Option<String>,
    /// Whether `text` was cut at the limit.
    pub truncated: bool,
}

/// What the headers say of an attachment.
pub(super) struct Label {
    pub(super) media_type: String,
    pub(super) charset: Option<String>,
    pub(super) name: Option<String>,
}

impl Part {
    /// Takes in an attachment; `message` is its text when it is itself a message.
    pub(super) fn new(
        label: Label,
        bytes: Vec<u8>,
        message: Option<String>,
        earlier: &[Self],
    ) -> Self {
        let text = message
            .or_else(|| readable(&label, &bytes))
            .filter(|it| !it.is_empty());
        let (text, truncated) = match text.map(|it| plain::cap(it, TEXT_LIMIT)) {
            Some((text, cut)) => (Some(text), cut),
            None => (None, false),
        };
        let given = label.name.as_deref().and_then(name::safe);
        let wanted = given.unwrap_or_else(|| name::unnamed(&label.media_type, earlier.len() + 1));
        let taken = |it: &str| earlier.iter().any(|part| same_name(&part.name, it));
        let name = name::unique(wanted, taken);
        Self {
            name,
            media_type: label.media_type,
            bytes,
            text,
            truncated,
        }
    }
}

impl Label {
    /// Whether the name ends in one of `extensions`, given with their dot.
    pub(super) fn ends_in(&self, extensions: &[&str]) -> bool {
        let name = self
            .name
            .as_deref()
            .unwrap_or_default()
            .to_ascii_lowercase();
        extensions.iter().any(|it| name.ends_with(it))
    }
}

/// Text of a text or HTML file; `None` for anything else, and for bytes that are no text after all.
fn readable(label: &Label, bytes: &[u8]) -> Option<String> {
    let is_html = label.media_type == "text/html" || label.ends_in(&[".html", ".htm"]);
    let is_text = label.media_type.starts_with("text/") && label.media_type != "text/rtf";
    if !is_html && !is_text && !label.ends_in(&[".txt", ".csv", ".md"]) {
        return None;
    }
    let source = match label.charset.as_deref() {
        Some(charset) if text::is_plain(bytes) => charset::decode(bytes, Some(charset)),
        _ => text::decode(bytes).ok()?,
    };
    Some(plain::tidy(&if is_html {
        html::to_text(&source)
    } else {
        source
    }))
}

fn same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
