//! Reads a text file of unknown encoding: UTF-8, UTF-16 with a mark, else Windows-1252.

use crate::{DocumentError, charset, plain};
use encoding_rs::{UTF_16BE, UTF_16LE};

/// Largest text file read, in bytes.
pub const LIMIT: usize = 10 << 20;

/// Signatures of files that are not text although much of them could be read as such.
const FOREIGN: [&[u8]; 9] = [
    b"MZ\x90\x00",
    b"%PDF-",
    b"PK\x03\x04",
    b"\x7FELF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"{\\rtf",
    b"\xD0\xCF\x11\xE0",
];

/// Decodes a text file: NFC, `\n` line ends, no control characters but tab.
///
/// # Errors
/// `Empty` when nothing can be read in it, `NotText` for a picture, a program or an undeclared
/// UTF-16, `TooLarge` above [`LIMIT`].
pub fn read(bytes: &[u8]) -> Result<String, DocumentError> {
    if bytes.len() > LIMIT {
        return Err(DocumentError::TooLarge { limit: LIMIT });
    }
    let text = plain::tidy(&decode(bytes)?);
    if text.trim().is_empty() {
        Err(DocumentError::Empty)
    } else {
        Ok(text)
    }
}

/// Text of a file whose encoding nobody declared; not yet tidied.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, DocumentError> {
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return utf16(UTF_16LE.decode_without_bom_handling(rest));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return utf16(UTF_16BE.decode_without_bom_handling(rest));
    }
    if is_binary(bytes) {
        return Err(DocumentError::NotText);
    }
    Ok(charset::utf8_else_1252(bytes))
}

fn utf16((text, damaged): (std::borrow::Cow<'_, str>, bool)) -> Result<String, DocumentError> {
    if damaged {
        Err(DocumentError::NotText)
    } else {
        Ok(text.into_owned())
    }
}

/// Whether the bytes are text in an encoding of single bytes or UTF-8.
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    !is_binary(bytes) && !bytes.starts_with(b"\xFF\xFE") && !bytes.starts_with(b"\xFE\xFF")
}

/// More than a few control characters (a third of what chance puts in any bytes), or a quarter of
/// NULs (UTF-16 that does not say so). A stray NUL is let
/// through: the words around it must not be lost.
fn is_binary(bytes: &[u8]) -> bool {
    let nul = bytes.iter().filter(|&&b| b == 0).count();
    let strange = bytes
        .iter()
        .filter(|&&b| matches!(b, 1..=8 | 0x0E..=0x1A | 0x1C..=0x1F | 0x7F))
        .count();
    FOREIGN.iter().any(|mark| bytes.starts_with(mark))
        || strange > 4 + bytes.len() / 32
        || nul * 4 > bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_is_read_with_or_without_its_mark() {
        assert_eq!(
            read("\u{FEFF}Déclaration\r\n".as_bytes()),
            Ok("Déclaration".into())
        );
        assert_eq!(read("Déclaration".as_bytes()), Ok("Déclaration".into()));
    }

    #[test]
    fn utf_16_is_read_when_it_says_so() {
        let bytes: Vec<u8> = "\u{FEFF}été"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(read(&bytes), Ok("été".into()));
        let bytes: Vec<u8> = "\u{FEFF}été"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(read(&bytes), Ok("été".into()));
    }

    #[test]
    fn utf_16_that_does_not_say_so_is_never_shown_as_truth() {
        let bytes: Vec<u8> = "plainte"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(read(&bytes), Err(DocumentError::NotText));
    }

    #[test]
    fn windows_1252_and_latin_1_are_read() {
        assert_eq!(
            read(b"l\x92\x9Cuvre \x80 \xE9t\xE9"),
            Ok("l’œuvre € été".into())
        );
    }

    #[test]
    fn a_nul_does_not_hide_what_follows() {
        assert_eq!(
            read(b"avant le NUL \0 apres le NUL"),
            Ok("avant le NUL  apres le NUL".into())
        );
    }

    #[test]
    fn pictures_and_programs_are_refused() {
        assert_eq!(
            read(b"\x89PNG\r\n\x1a\n some words that could be read"),
            Err(DocumentError::NotText)
        );
        assert_eq!(read(b"%PDF-1.7 words"), Err(DocumentError::NotText));
        assert_eq!(read(&[0, 1, 2, 3, 4, 5, 6, 7]), Err(DocumentError::NotText));
    }

    #[test]
    fn nothing_and_blanks_are_empty() {
        assert_eq!(read(b""), Err(DocumentError::Empty));
        assert_eq!(read(b" \r\n\t\n"), Err(DocumentError::Empty));
    }

    #[test]
    fn a_file_above_the_limit_is_refused_before_it_is_read() {
        assert_eq!(
            read(&vec![b'a'; LIMIT + 1]),
            Err(DocumentError::TooLarge { limit: LIMIT })
        );
    }
}
