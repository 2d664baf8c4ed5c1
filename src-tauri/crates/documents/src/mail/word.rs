//! Encoded words of headers (RFC 2047).

use super::transfer;
use crate::charset;

/// Replaces every encoded word by its text. Neighbours in one encoding are joined before they are
/// decoded, since many senders cut a letter in two.
pub(super) fn decode(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut pending: Option<Word> = None;
    let mut rest = value;
    while let Some((before, word, after)) = next(rest) {
        let near = before.chars().all(char::is_whitespace);
        match pending.take() {
            Some(mut last) if near && last.charset == word.charset => {
                last.bytes.extend(word.bytes);
                pending = Some(last);
            }
            last => {
                let touching = last.is_some() && near;
                flush(last, &mut out);
                out.push_str(if touching { "" } else { before });
                pending = Some(word);
            }
        }
        rest = after;
    }
    flush(pending, &mut out);
    out.push_str(rest);
    out
}

struct Word {
    charset: String,
    bytes: Vec<u8>,
}

fn flush(word: Option<Word>, out: &mut String) {
    if let Some(word) = word {
        out.push_str(&charset::decode(&word.bytes, Some(&word.charset)));
    }
}

/// The next encoded word: text before it, the word, text after it.
fn next(text: &str) -> Option<(&str, Word, &str)> {
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find("=?").map(|at| from + at) {
        if let Some((word, after)) = parse(text.get(at + 2..)?) {
            return Some((text.get(..at)?, word, after));
        }
        from = at + 2;
    }
    None
}

/// Parses `charset?Q?text?=`.
fn parse(text: &str) -> Option<(Word, &str)> {
    let (charset, rest) = text.split_once('?')?;
    let (encoding, rest) = rest.split_once('?')?;
    let (content, after) = rest.split_once("?=")?;
    let charset = charset.split('*').next()?;
    let named = !charset.is_empty() && charset.bytes().all(|b| b.is_ascii_graphic());
    let bytes = match encoding {
        "B" | "b" => transfer::base64(content.as_bytes()),
        "Q" | "q" => transfer::quoted_printable(content.replace('_', " ").as_bytes(), false),
        _ => return None,
    };
    named.then(|| {
        (
            Word {
                charset: charset.to_ascii_lowercase(),
                bytes,
            },
            after,
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_join_and_other_blanks_stay() {
        assert_eq!(
            decode("a =?utf-8?Q?=C3=A9?= =?utf-8?Q?t=C3=A9?= b"),
            "a été b"
        );
        assert_eq!(decode("=?iso-8859-1?Q?=E9?=\t=?utf-8?B?dMOp?="), "été");
    }

    #[test]
    fn a_letter_cut_in_two_words_is_whole_again() {
        assert_eq!(decode("=?utf-8?B?w6l0ww==?= =?utf-8?B?qQ==?="), "été");
        assert_eq!(decode("=?utf-8?Q?=C3?= =?UTF-8?Q?=A9t=C3=A9?="), "été");
    }

    #[test]
    fn what_only_looks_like_a_word_is_left_alone() {
        assert_eq!(decode("a =?b =?utf-8?X?c?= d"), "a =?b =?utf-8?X?c?= d");
        assert_eq!(decode("vrai =? non"), "vrai =? non");
    }

    #[test]
    fn a_language_and_a_question_mark_are_no_trouble() {
        assert_eq!(
            decode("=?iso-8859-1*fr?Q?Pourquoi_=3F_=C9?="),
            "Pourquoi ? É"
        );
    }
}
