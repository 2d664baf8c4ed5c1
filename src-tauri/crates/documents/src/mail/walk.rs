//! Walks the tree of parts: which text is the body, what is attached.

use super::part::Label;
use super::{DEPTH_LIMIT, Mail, PART_LIMIT, Part, TEXT_LIMIT};
use super::{flowed, header, header::Headers, html, multipart, transfer};
use crate::{charset, plain};
use mail_parser::ContentType;

/// What is counted over a message and all that it holds.
#[derive(Default)]
pub(super) struct Walk {
    parts: usize,
    /// Whether parts were left unread because a limit was met.
    pub(super) left_out: bool,
}

/// Text of a part and of those under it, and what is attached there.
#[derive(Default)]
struct Content {
    text: String,
    is_html: bool,
    attachments: Vec<Part>,
}

/// A part with what its headers say.
struct Entity<'a> {
    headers: Headers<'a>,
    body: &'a [u8],
    content_type: Option<ContentType<'static>>,
    media_type: String,
    is_root: bool,
}

impl Walk {
    /// Reads a message at `depth` containers below the file.
    pub(super) fn message(&mut self, bytes: &[u8], depth: usize) -> Mail {
        let entity = Entity::read(bytes, "text/plain", true);
        let mut content = Content::default();
        self.entity(&entity, depth, &mut content);
        let (body, truncated) = plain::cap(plain::tidy(&content.text), TEXT_LIMIT);
        let headers = &entity.headers;
        let (from_name, from_address) = headers.mailbox(b"from");
        let reply_to = headers.mailbox(b"reply-to").1;
        let sent_at = headers.date(b"date");
        Mail {
            subject: headers.text(b"subject").unwrap_or_default(),
            reply_to: reply_to.filter(|it| {
                !from_address
                    .as_ref()
                    .is_some_and(|from| from.eq_ignore_ascii_case(it))
            }),
            from_name,
            from_address,
            received_at: headers.received_at().or(sent_at),
            sent_at,
            body,
            attachments: content.attachments,
            truncated,
        }
    }

    fn entity(&mut self, entity: &Entity<'_>, depth: usize, into: &mut Content) {
        self.parts += 1;
        if self.parts > PART_LIMIT {
            self.left_out = true;
            return;
        }
        let parts = entity.parts();
        if depth >= DEPTH_LIMIT && (parts.is_some() || entity.is_message()) {
            self.left_out = true;
            into.attach(entity, None);
        } else if let Some(parts) = parts {
            self.multipart(entity, &parts, depth, into);
        } else if entity.is_message() {
            let text = self.nested(&entity.bytes(), depth);
            into.attach(entity, Some(text));
        } else if entity.is_body() {
            into.append(&entity.text(), entity.media_type == "text/html");
        } else {
            into.attach(entity, None);
        }
    }

    fn multipart(
        &mut self,
        entity: &Entity<'_>,
        parts: &[&[u8]],
        depth: usize,
        into: &mut Content,
    ) {
        let inner = if entity.media_type == "multipart/digest" {
            "message/rfc822"
        } else {
            "text/plain"
        };
        let mut texts = Vec::new();
        for part in parts {
            let mut content = Content {
                attachments: std::mem::take(&mut into.attachments),
                ..Content::default()
            };
            self.entity(&Entity::read(part, inner, false), depth + 1, &mut content);
            into.attachments = std::mem::take(&mut content.attachments);
            texts.push(content);
        }
        if entity.media_type == "multipart/alternative" {
            texts = choose(texts).into_iter().collect();
        }
        for content in texts {
            into.append(&content.text, content.is_html);
        }
    }

    /// Text of a message inside a message: subject, body, and what its own attachments say.
    fn nested(&mut self, bytes: &[u8], depth: usize) -> String {
        let mail = self.message(bytes, depth + 1);
        let mut texts = vec![mail.subject, mail.body];
        texts.extend(mail.attachments.into_iter().filter_map(|part| part.text));
        texts.retain(|text| !text.is_empty());
        texts.join("\n\n")
    }
}

/// Of alternatives, the plain one, unless it holds less than half of what the other says: then it
/// is a notice (« this message needs HTML ») and the words are in the other.
fn choose(texts: Vec<Content>) -> Option<Content> {
    let length = |it: &Content| it.text.chars().filter(|c| c.is_alphanumeric()).count();
    let (html, plain): (Vec<_>, Vec<_>) = texts.into_iter().partition(|it| it.is_html);
    let longest = |all: Vec<Content>| all.into_iter().max_by_key(length);
    match (longest(plain), longest(html)) {
        (Some(plain), Some(html)) if length(&plain) * 2 < length(&html) => Some(html),
        (plain, html) => plain.or(html),
    }
}

impl Content {
    fn append(&mut self, text: &str, is_html: bool) {
        let text = text.trim_matches(['\r', '\n']);
        if text.trim().is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        self.text.push_str(text);
        self.is_html |= is_html;
    }

    fn attach(&mut self, entity: &Entity<'_>, message: Option<String>) {
        let part = Part::new(
            entity.label(),
            entity.bytes().into_owned(),
            message,
            &self.attachments,
        );
        self.attachments.push(part);
    }
}

impl<'a> Entity<'a> {
    fn read(bytes: &'a [u8], default_type: &str, is_root: bool) -> Self {
        let (headers, body) = header::split(bytes);
        let content_type = headers.content_type();
        let media_type = content_type.as_ref().map_or_else(
            || default_type.to_owned(),
            |it| format!("{}/{}", it.ctype(), it.subtype().unwrap_or("plain")).to_ascii_lowercase(),
        );
        Self {
            headers,
            body,
            content_type,
            media_type,
            is_root,
        }
    }

    /// Parts of a multipart; `None` for anything else and for a multipart without a boundary line.
    fn parts(&self) -> Option<Vec<&'a [u8]>> {
        if !self.media_type.starts_with("multipart/") {
            return None;
        }
        let declared = self.parameter("boundary").map(str::as_bytes);
        let parts = declared
            .map(|it| multipart::split(self.body, it))
            .unwrap_or_default();
        let parts = match multipart::guess(self.body) {
            Some(found) if parts.is_empty() => multipart::split(self.body, &found),
            _ => parts,
        };
        (!parts.is_empty()).then_some(parts)
    }

    fn is_message(&self) -> bool {
        matches!(
            self.media_type.as_str(),
            "message/rfc822" | "message/global"
        ) || (self.label().ends_in(&[".eml"]) && header::split(&self.bytes()).0.are_a_message())
    }

    /// Whether this is text that the writer shows, and not a file that the writer gives.
    fn is_body(&self) -> bool {
        let shown = matches!(self.media_type.as_str(), "text/plain" | "text/html")
            || self.media_type.starts_with("multipart/")
            || (self.is_root && self.media_type.starts_with("text/"));
        let given = self.name().is_some()
            || self
                .headers
                .disposition()
                .is_some_and(|it| it.ctype().eq_ignore_ascii_case("attachment"));
        shown && (self.is_root || !given)
    }

    fn text(&self) -> String {
        let text = charset::decode(&self.bytes(), self.parameter("charset"));
        if self.media_type == "text/html" {
            return html::to_text(&text);
        }
        let says = |name, value: &str| {
            self.parameter(name)
                .is_some_and(|it| it.eq_ignore_ascii_case(value))
        };
        if says("format", "flowed") {
            flowed::join(&text, says("delsp", "yes"))
        } else {
            text
        }
    }

    fn bytes(&self) -> std::borrow::Cow<'a, [u8]> {
        transfer::decode(self.body, &self.headers.transfer_encoding())
    }

    fn label(&self) -> Label {
        Label {
            media_type: self.media_type.clone(),
            charset: self.parameter("charset").map(str::to_owned),
            name: self.name(),
        }
    }

    fn name(&self) -> Option<String> {
        let given = self.headers.disposition();
        let given = given.as_ref().and_then(|it| it.attribute("filename"));
        given.or_else(|| self.parameter("name")).map(str::to_owned)
    }

    fn parameter(&self, name: &str) -> Option<&str> {
        self.content_type.as_ref()?.attribute(name)
    }
}
