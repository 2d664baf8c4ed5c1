//! From bytes to text when the declared encoding may be absent or false.
//!
//! A declaration is a hint: bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever a header
//! says, and what claims to be UTF-8 or ASCII and is not is read as Windows-1252, which is what
//! desktop programs wrote in French for thirty years.

use encoding_rs::{Encoding, ISO_8859_15, WINDOWS_1252};
use mail_parser::decoders::charsets::map::charset_decoder;

mod utf7;

/// Decodes `bytes`; `declared` is the charset label of a header, when there is one.
pub(crate) fn decode(bytes: &[u8], declared: Option<&str>) -> String {
    let label = declared.map(|it| it.trim().trim_matches(['"', '\'']).to_ascii_lowercase());
    match label.as_deref() {
        None
        | Some("" | "utf-8" | "utf8" | "us-ascii" | "ascii" | "unknown-8bit" | "x-unknown") => {
            utf8_else_1252(bytes)
        }
        Some("utf-7" | "utf7" | "unicode-1-1-utf-7") => utf7::decode(bytes),
        Some(label) => match single_byte(label) {
            Some(_) if is_utf8_beyond_ascii(bytes) => utf8_else_1252(bytes),
            Some(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
            None => charset_decoder(label.as_bytes())
                .map_or_else(|| utf8_else_1252(bytes), |decoder| decoder(bytes)),
        },
    }
}

/// Reads UTF-8, and each byte that is not UTF-8 as Windows-1252, so that one damaged letter does
/// not spoil its neighbours and a text with no declaration still reads.
pub(crate) fn utf8_else_1252(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    text
}

/// Western single-byte encodings, in which French is mislabelled in practice.
fn single_byte(label: &str) -> Option<&'static Encoding> {
    match label {
        "iso-8859-1" | "iso8859-1" | "iso_8859-1" | "latin1" | "latin-1" | "l1" | "cp819"
        | "windows-1252" | "cp1252" | "cp-1252" | "x-cp1252" | "ansi" => Some(WINDOWS_1252),
        "iso-8859-15" | "iso8859-15" | "iso_8859-15" | "latin9" | "latin-9" | "l9" => {
            Some(ISO_8859_15)
        }
        _ => None,
    }
}

fn is_utf8_beyond_ascii(bytes: &[u8]) -> bool {
    !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_1_that_is_really_windows_1252_keeps_its_apostrophes() {
        assert_eq!(
            decode(b"l\x92\xE9t\xE9 \x9Cuvre 20 \x80", Some("ISO-8859-1")),
            "l’été œuvre 20 €"
        );
    }

    #[test]
    fn latin_9_has_its_euro_and_its_oe() {
        assert_eq!(decode(b"c\xBDur 20 \xA4", Some("iso-8859-15")), "cœur 20 €");
    }

    #[test]
    fn a_false_utf_8_label_does_not_spoil_french() {
        assert_eq!(
            decode(b"d\xE9pos\xE9e \xE0 Hull", Some("utf-8")),
            "déposée à Hull"
        );
    }

    #[test]
    fn utf_8_labelled_latin_1_is_read_as_utf_8() {
        assert_eq!(
            decode("déposée à Hull".as_bytes(), Some("iso-8859-1")),
            "déposée à Hull"
        );
    }

    #[test]
    fn one_damaged_letter_spoils_only_itself() {
        assert_eq!(utf8_else_1252(b"\xC3\xA9t\xE9 \xE2\x80\x99"), "été ’");
    }

    #[test]
    fn utf_7_is_read() {
        assert_eq!(
            decode(b"l+IBk-agent +AOk-tait", Some("utf-7")),
            "l’agent était"
        );
    }
}
