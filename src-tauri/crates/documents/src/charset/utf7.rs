//! UTF-7 (RFC 2152). The library's decoder drops the character that ends a run of base64.

use crate::mail::base64;

/// Decodes UTF-7; what is not of it is read as UTF-8 or Windows-1252.
pub(super) fn decode(bytes: &[u8]) -> String {
    let text = super::utf8_else_1252(bytes);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('+') {
        out.push_str(before);
        let end = after.find(|c: char| !is_base64(c)).unwrap_or(after.len());
        let (run, tail) = after.split_at(end);
        rest = tail.strip_prefix('-').unwrap_or(tail);
        out.push_str(&if run.is_empty() {
            "+".to_owned()
        } else {
            utf16(run)
        });
    }
    out + rest
}

fn utf16(run: &str) -> String {
    let bytes = base64(run.as_bytes());
    let (pairs, _) = bytes.as_chunks::<2>();
    let units = pairs.iter().copied().map(u16::from_be_bytes);
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn is_base64(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '+' | '/')
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn the_character_that_ends_a_run_is_kept() {
        assert_eq!(
            decode(b"interpell+AOk +AOA 23 h, 20 +IKw."),
            "interpellé à 23 h, 20 €."
        );
    }

    #[test]
    fn a_dash_ends_a_run_and_plus_dash_is_a_plus() {
        assert_eq!(
            decode(b"l+IBk-agent +AOk-tait 1 +- 1"),
            "l’agent était 1 + 1"
        );
    }
}
