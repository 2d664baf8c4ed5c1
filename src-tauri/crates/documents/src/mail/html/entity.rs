//! Character references.

use encoding_rs::WINDOWS_1252;
use mail_parser::decoders::html::add_html_token;

/// Longest reference looked for, in bytes.
const LONGEST: usize = 32;

/// Resolves the references of a text; what names no character stays as it is written.
pub(super) fn resolve(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, reference) = rest.split_at(at);
        out.push_str(before);
        let end = reference.bytes().take(LONGEST).position(|b| b == b';');
        let token = end
            .and_then(|end| reference.get(..=end))
            .filter(|it| it.is_ascii());
        match token.and_then(character) {
            Some(text) => {
                out.push_str(&text);
                rest = reference
                    .get(token.map_or(1, str::len)..)
                    .unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = reference.get(1..).unwrap_or_default();
            }
        }
    }
    out + rest
}

fn character(token: &str) -> Option<String> {
    match token.strip_prefix("&#") {
        Some(number) => numeric(number.trim_end_matches(';')).map(String::from),
        None => {
            let mut named = String::new();
            add_html_token(&mut named, token.as_bytes(), false);
            (named != token).then_some(named)
        }
    }
}

/// Numbers 128 to 159 mean Windows-1252 in every browser, whatever the standard of characters says.
fn numeric(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    match u8::try_from(code) {
        Ok(byte @ 128..=159) => WINDOWS_1252
            .decode_without_bom_handling(&[byte])
            .0
            .chars()
            .next(),
        _ => char::from_u32(code).filter(|&c| c != '\0'),
    }
}
