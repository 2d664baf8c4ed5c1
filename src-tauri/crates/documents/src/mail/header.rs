//! The header block of a message or of a part, tolerant of what real senders do.

use super::{address, date, word};
use crate::{charset, plain};
use chrono::{DateTime, Utc};
use mail_parser::{ContentType, parsers::MessageStream};

/// Fields in order, values raw and still folded.
#[derive(Debug, Default)]
pub(super) struct Headers<'a> {
    fields: Vec<(&'a [u8], &'a [u8])>,
}

/// Fields that only a message carries; one is enough.
const PROOF: [&[u8]; 6] = [
    b"received",
    b"message-id",
    b"mime-version",
    b"return-path",
    b"delivered-to",
    b"dkim-signature",
];

/// Fields that a typed statement may also begin with (« Date: »); two are needed, or one and a
/// block with nothing else in it.
const HINT: [&[u8]; 5] = [b"from", b"to", b"subject", b"date", b"content-type"];

/// Separates the fields from what follows the first empty line.
pub(super) fn split(bytes: &[u8]) -> (Headers<'_>, &[u8]) {
    let mut headers = Headers::default();
    let mut rest = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if rest.starts_with(b"From ") {
        rest = after_line(rest);
    }
    while !rest.is_empty() {
        let end = field_end(rest);
        let (field, after) = rest.split_at(end);
        if is_blank_line(field) {
            return (headers, after);
        }
        match split_field(field) {
            Some(pair) => headers.fields.push(pair),
            None if !split_field(after.get(..field_end(after)).unwrap_or_default())
                .is_some_and(|(name, _)| is_known(name)) =>
            {
                return (headers, rest);
            }
            None => {}
        }
        rest = after;
    }
    (headers, rest)
}

impl Headers<'_> {
    /// Whether these fields are those of a message, and not the first lines of a statement.
    pub(super) fn are_a_message(&self) -> bool {
        let has = |name: &[u8]| self.raw(name).is_some();
        let hints = HINT.iter().filter(|name| has(name)).count();
        let sender = self.raw(b"from").is_some_and(|value| value.contains(&b'@'));
        PROOF.iter().any(|name| has(name))
            || sender
            || hints >= 2
            || (hints == 1 && self.fields.len() == 1)
    }

    /// First value of a field on one line, words decoded.
    pub(super) fn text(&self, name: &[u8]) -> Option<String> {
        let text = plain::line(&word::decode(&self.value(name)?));
        (!text.is_empty()).then_some(text)
    }

    /// First mailbox of an address field: display name, address.
    pub(super) fn mailbox(&self, name: &[u8]) -> (Option<String>, Option<String>) {
        self.value(name)
            .map_or((None, None), |value| address::first(&value))
    }

    /// Instant of a date field.
    pub(super) fn date(&self, name: &[u8]) -> Option<DateTime<Utc>> {
        date::parse(&self.value(name)?)
    }

    /// Instant of the topmost `Received` field: it was written last, by the receiving office.
    pub(super) fn received_at(&self) -> Option<DateTime<Utc>> {
        let value = self.value(b"received")?;
        date::parse(value.rsplit(';').next()?)
    }

    /// `type/subtype` in small letters with its parameters; `None` when absent or meaningless.
    pub(super) fn content_type(&self) -> Option<ContentType<'static>> {
        self.structured(b"content-type")
            .filter(|it| !it.c_type.is_empty())
    }

    /// `Content-Disposition`.
    pub(super) fn disposition(&self) -> Option<ContentType<'static>> {
        self.structured(b"content-disposition")
    }

    /// `Content-Transfer-Encoding` in small letters.
    pub(super) fn transfer_encoding(&self) -> String {
        let value = self.value(b"content-transfer-encoding").unwrap_or_default();
        value.trim().to_ascii_lowercase()
    }

    fn structured(&self, name: &[u8]) -> Option<ContentType<'static>> {
        let value = self.value(name)?;
        let first = parse_structured(&value)?;
        let spoilt = |text: &str| text.contains('\u{FFFD}') || text.contains("=?");
        let again = first
            .attributes()
            .unwrap_or_default()
            .iter()
            .any(|it| spoilt(&it.value));
        if again {
            parse_structured(&word::decode(&value)).or(Some(first))
        } else {
            Some(first)
        }
    }

    /// First value of a field, unfolded, as text whatever bytes it holds.
    fn value(&self, name: &[u8]) -> Option<String> {
        let text = charset::utf8_else_1252(self.raw(name)?);
        Some(text.replace(['\r', '\n'], "").trim().to_owned())
    }

    fn raw(&self, name: &[u8]) -> Option<&[u8]> {
        let wanted = |field: &&(&[u8], &[u8])| field.0.eq_ignore_ascii_case(name);
        self.fields.iter().find(wanted).map(|field| field.1)
    }
}

fn parse_structured(value: &str) -> Option<ContentType<'static>> {
    let line = format!("{value}\n");
    let parsed = MessageStream::new(line.as_bytes()).parse_content_type();
    parsed.into_owned().into_content_type()
}

/// Length of the first field of `bytes`, its continuation lines included.
fn field_end(bytes: &[u8]) -> usize {
    let mut end = line_len(bytes);
    if is_blank_line(bytes.get(..end).unwrap_or_default()) {
        return end;
    }
    while let Some(rest) = bytes.get(end..) {
        let line = rest.get(..line_len(rest)).unwrap_or_default();
        if !matches!(line.first(), Some(b' ' | b'\t')) || is_blank_line(line) {
            break;
        }
        end += line.len();
    }
    end
}

fn split_field(field: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = field.iter().position(|&b| b == b':')?;
    let (name, value) = field.split_at(colon);
    let named = !name.is_empty() && name.iter().all(|b| b.is_ascii_graphic());
    named.then(|| (name, value.get(1..).unwrap_or_default()))
}

fn is_known(name: &[u8]) -> bool {
    PROOF
        .iter()
        .chain(&HINT)
        .any(|known| name.eq_ignore_ascii_case(known))
}

fn is_blank_line(line: &[u8]) -> bool {
    line.iter().all(u8::is_ascii_whitespace)
}

fn line_len(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .position(|&b| b == b'\n')
        .map_or(bytes.len(), |at| at + 1)
}

fn after_line(bytes: &[u8]) -> &[u8] {
    bytes.get(line_len(bytes)..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_subject_is_one_line() {
        let (headers, body) = split(b"Subject: Plainte\r\n contre un agent\r\n\r\nTexte");
        assert_eq!(
            headers.text(b"subject").as_deref(),
            Some("Plainte contre un agent")
        );
        assert_eq!(body, b"Texte");
    }

    #[test]
    fn raw_windows_1252_in_a_header_is_read() {
        let (headers, _) = split(b"Subject: L\x92\xE9t\xE9 \xE0 Hull\n\n");
        assert_eq!(headers.text(b"subject").as_deref(), Some("L’été à Hull"));
    }

    #[test]
    fn a_stray_line_among_the_headers_hides_none_of_them() {
        let (headers, body) = split(b"From: a@b.example\nnonsense\nSubject: Plainte\n\nTexte");
        assert_eq!(headers.text(b"subject").as_deref(), Some("Plainte"));
        assert_eq!(body, b"Texte");
    }

    #[test]
    fn the_topmost_received_field_counts() {
        let (headers, _) = split(
            b"Received: by b; Tue, 4 Aug 2026 00:00:00 +0000\nReceived: by a; Mon, 3 Aug 2026 00:00:00 +0000\n\n",
        );
        let expected = DateTime::parse_from_rfc3339("2026-08-04T00:00:00Z").unwrap();
        assert_eq!(headers.received_at(), Some(expected.to_utc()));
    }

    #[test]
    fn a_statement_that_begins_like_a_form_is_not_a_message() {
        let typed = split(b"Date: 3 mars 2025\nPersonne: inconnue\nLieu: Hawkesbury\n\nTexte").0;
        assert!(!typed.are_a_message());
        assert!(split(b"Subject: test\n\nbody").0.are_a_message());
    }
}
