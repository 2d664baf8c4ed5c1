//! The first mailbox of an address field.

use super::word;
use crate::plain;

/// Display name and address. An unquoted comma in a name (« Gagné, Hélène <…> ») is kept, as is an
/// encoded word inside quotes; neither is allowed and both are common.
pub(super) fn first(value: &str) -> (Option<String>, Option<String>) {
    let mut box_ = Mailbox::default();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => quoted(&mut chars, &mut box_.words),
            '(' => comment(&mut chars, &mut box_.comment),
            '<' => {
                box_.angle = Some(chars.by_ref().take_while(|&c| c != '>').collect());
                break;
            }
            ',' | ';' if box_.words.contains('@') => break,
            ':' if !box_.words.contains('@') => box_.words.clear(),
            _ => box_.words.push(c),
        }
    }
    box_.finish()
}

#[derive(Default)]
struct Mailbox {
    words: String,
    comment: String,
    angle: Option<String>,
}

impl Mailbox {
    fn finish(self) -> (Option<String>, Option<String>) {
        let words = decoded(&self.words);
        let comment = decoded(&self.comment);
        match self.angle {
            Some(address) => (words.or(comment), address_of(&address)),
            None if self.words.contains('@') => (comment, address_of(&self.words)),
            None => (words.or(comment), None),
        }
    }
}

fn decoded(text: &str) -> Option<String> {
    let text = plain::line(&word::decode(text));
    let text = text.trim_matches(['"', '\'', ' ']).to_owned();
    (!text.is_empty()).then_some(text)
}

fn address_of(text: &str) -> Option<String> {
    let text: String = plain::line(text).split_whitespace().collect();
    (!text.is_empty()).then_some(text)
}

fn quoted(chars: &mut std::str::Chars<'_>, into: &mut String) {
    while let Some(c) = chars.next() {
        match c {
            '"' => return,
            '\\' => into.extend(chars.next()),
            _ => into.push(c),
        }
    }
}

fn comment(chars: &mut std::str::Chars<'_>, into: &mut String) {
    let mut depth = 1_usize;
    while let Some(c) = chars.next() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            '\\' => into.extend(chars.next()),
            _ => into.push(c),
        }
        if depth == 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, name: Option<&str>, address: Option<&str>) {
        let found = first(value);
        assert_eq!(
            (found.0.as_deref(), found.1.as_deref()),
            (name, address),
            "{value}"
        );
    }

    #[test]
    fn the_forms_that_senders_use_are_read() {
        check("a@b.example", None, Some("a@b.example"));
        check(
            "A B <a@b.example>, c@d.example",
            Some("A B"),
            Some("a@b.example"),
        );
        check("\"B, A\" <a@b.example>", Some("B, A"), Some("a@b.example"));
        check("B, A <a@b.example>", Some("B, A"), Some("a@b.example"));
        check("a@b.example (A B)", Some("A B"), Some("a@b.example"));
        check("Office: A <a@b.example>;", Some("A"), Some("a@b.example"));
        check(
            "\"=?utf-8?Q?L=C3=A9a?=\" <a@b.example>",
            Some("Léa"),
            Some("a@b.example"),
        );
        check(
            "=?utf-8?Q?B=2C_L=C3=A9a?= <a@b.example>",
            Some("B, Léa"),
            Some("a@b.example"),
        );
        check("undisclosed", Some("undisclosed"), None);
        check("", None, None);
    }
}
