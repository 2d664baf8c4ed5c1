//! Reads a message saved by Outlook (`.msg`): MAPI properties in a compound file ([MS-OXMSG]).
//!
//! Texts are UTF-16 or, in older files, in the code page that the message names; a file that names
//! none is read as Windows-1252. A body that is only RTF is not read: the message then says that it
//! is not whole. Attached files come out byte for byte; a message attached inside has no bytes of
//! its own, and comes out as its text, then its own attachments.

mod property;

use super::part::Label;
use super::{DEPTH_LIMIT, LIMIT, Mail, PART_LIMIT, Part, TEXT_LIMIT, header, html};
use crate::{DocumentError, charset, plain};
use property::{Properties, Storage};
use std::io::Cursor;

/// The first bytes of a compound file ([MS-CFB] 2.2).
const MAGIC: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Tags of the properties read ([MS-OXPROPS]).
mod tag {
    pub(super) const SUBJECT: u16 = 0x0037;
    pub(super) const SUBMITTED: u16 = 0x0039;
    pub(super) const HEADERS: u16 = 0x007D;
    pub(super) const SENDER_NAME: u16 = 0x0C1A;
    pub(super) const SENDER_ADDRESS: u16 = 0x0C1F;
    pub(super) const DELIVERED: u16 = 0x0E06;
    pub(super) const BODY: u16 = 0x1000;
    pub(super) const RTF: u16 = 0x1009;
    pub(super) const HTML: u16 = 0x1013;
    pub(super) const DISPLAY_NAME: u16 = 0x3001;
    pub(super) const DATA: u16 = 0x3701;
    pub(super) const SHORT_NAME: u16 = 0x3704;
    pub(super) const LONG_NAME: u16 = 0x3707;
    pub(super) const MEDIA_TYPE: u16 = 0x370E;
    pub(super) const SENDER_SMTP: u16 = 0x5D01;
}

/// Whether the bytes are a compound file, as a message of Outlook is.
pub(super) fn is_outlook(bytes: &[u8]) -> bool {
    bytes.starts_with(&MAGIC)
}

/// Reads a message of Outlook.
pub(super) fn read(bytes: &[u8]) -> Result<Mail, DocumentError> {
    let file =
        cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| DocumentError::NotAMessage)?;
    let mut reading = Reading {
        storage: Storage::new(file),
        parts: Vec::new(),
        left: LIMIT,
        opened: 0,
        left_out: false,
    };
    let read = reading.message("/", true, 0)?;
    Ok(Mail {
        attachments: reading.parts,
        truncated: read.truncated || reading.left_out || reading.storage.cut,
        ..read
    })
}

struct Reading<'a> {
    storage: Storage<'a>,
    /// Attachments, those of the messages inside included.
    parts: Vec<Part>,
    /// Bytes that attachments may still take.
    left: usize,
    opened: usize,
    /// Whether a limit was met.
    left_out: bool,
}

impl Reading<'_> {
    fn message(&mut self, at: &str, is_top: bool, depth: usize) -> Result<Mail, DocumentError> {
        let head = if is_top {
            property::TOP
        } else {
            property::INSIDE
        };
        let properties = Properties::read(&mut self.storage, at, head);
        let text = |storage: &mut Storage<'_>, tag| properties.text(storage, tag);
        let storage = &mut self.storage;
        let subject = text(storage, tag::SUBJECT);
        let body = text(storage, tag::BODY).filter(|body| !body.trim().is_empty());
        let page = properties.binary(storage, tag::HTML);
        let rtf_only = body.is_none() && page.is_none() && properties.holds(storage, tag::RTF);
        let headers = text(storage, tag::HEADERS).unwrap_or_default();
        let name = text(storage, tag::SENDER_NAME);
        let smtp = text(storage, tag::SENDER_SMTP);
        let address = text(storage, tag::SENDER_ADDRESS);
        if subject.is_none() && body.is_none() && page.is_none() && !rtf_only && name.is_none() {
            return Err(DocumentError::NotAMessage);
        }
        let body = body.or_else(|| page.map(|page| html::to_text(&charset::utf8_else_1252(&page))));
        let (body, cut) = plain::cap(plain::tidy(&body.unwrap_or_default()), TEXT_LIMIT);
        let (transported, _) = header::split(headers.as_bytes());
        // An address of a directory (`/O=…`) reaches nobody outside it.
        let from_address = smtp
            .or(address)
            .filter(|address| address.contains('@'))
            .or_else(|| transported.mailbox(b"from").1);
        let reply_to = transported.mailbox(b"reply-to").1;
        let sent_at = properties.time(tag::SUBMITTED);
        let mail = Mail {
            subject: plain::line(&subject.unwrap_or_default()),
            from_name: name
                .map(|name| plain::line(&name))
                .filter(|name| !name.is_empty()),
            reply_to: reply_to.filter(|it| {
                !from_address
                    .as_ref()
                    .is_some_and(|from| from.eq_ignore_ascii_case(it))
            }),
            from_address,
            received_at: properties.time(tag::DELIVERED).or(sent_at),
            sent_at,
            body,
            attachments: Vec::new(),
            truncated: cut || rtf_only,
        };
        for attached in self.storage.attachments(at) {
            self.attachment(&attached, depth);
        }
        Ok(mail)
    }

    fn attachment(&mut self, at: &str, depth: usize) {
        self.opened += 1;
        if self.opened > PART_LIMIT {
            self.left_out = true;
            return;
        }
        let properties = Properties::read(&mut self.storage, at, property::ATTACHED);
        let storage = &mut self.storage;
        let name = [tag::LONG_NAME, tag::SHORT_NAME, tag::DISPLAY_NAME]
            .into_iter()
            .find_map(|tag| properties.text(storage, tag));
        let media_type = properties.text(storage, tag::MEDIA_TYPE);
        let media_type = media_type.map(|it| it.trim().to_lowercase());
        if let Some(inside) = storage.message_inside(at, tag::DATA) {
            return self.inside(&inside, depth);
        }
        let Some(bytes) = storage.stream(at, tag::DATA, property::BINARY, self.left) else {
            // Data that is not in the file (a link), or more than may be read.
            self.left_out = true;
            return;
        };
        let label = Label {
            media_type: media_type
                .filter(|it| it.contains('/'))
                .unwrap_or_else(|| "application/octet-stream".to_owned()),
            charset: None,
            name,
        };
        self.take(label, bytes);
    }

    /// A message inside a message.
    fn inside(&mut self, at: &str, depth: usize) {
        if depth >= DEPTH_LIMIT {
            self.left_out = true;
            return;
        }
        let place = self.parts.len();
        let Ok(mail) = self.message(at, false, depth + 1) else {
            self.left_out = true;
            return;
        };
        self.left_out |= mail.truncated;
        let text = [mail.subject.clone(), mail.body].join("\n\n").into_bytes();
        let label = Label {
            media_type: "text/plain".to_owned(),
            charset: Some("utf-8".to_owned()),
            name: Some(format!("{}.txt", mail.subject)).filter(|name| name != ".txt"),
        };
        // Before its own attachments.
        let after = self.parts.split_off(place);
        self.take(label, text);
        self.parts.extend(after);
    }

    fn take(&mut self, label: Label, bytes: Vec<u8>) {
        if bytes.len() > self.left {
            self.left_out = true;
            return;
        }
        self.left -= bytes.len();
        let part = Part::new(label, bytes, None, &self.parts);
        self.parts.push(part);
    }
}

#[cfg(test)]
mod tests;
