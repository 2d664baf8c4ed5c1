//! From what a person types to an FTS5 query. No text is an error: every word is quoted, so that
//! no sign of theirs is an operator.

/// Words beyond this many are not looked for: nobody types them, a pasted page has them.
const MOST: usize = 24;

/// The FTS5 query of a text; `None` when it holds no word.
pub(crate) fn parse(text: &str) -> Option<String> {
    let mut terms = Vec::new();
    let mut rest = text;
    while let Some((before, phrase, after)) = next_phrase(rest) {
        terms.extend(before.split_whitespace().filter_map(term));
        terms.extend(quoted(phrase));
        rest = after;
    }
    terms.extend(rest.split_whitespace().filter_map(term));
    terms.truncate(MOST);
    (!terms.is_empty()).then(|| terms.join(" "))
}

/// The first phrase between quotation marks, with what stands before and after it. A mark that is
/// never closed is only a sign.
fn next_phrase(text: &str) -> Option<(&str, &str, &str)> {
    let (open, mark) = text
        .char_indices()
        .find(|(_, sign)| closing(*sign).is_some())?;
    let start = open + mark.len_utf8();
    let inside = text.get(start..)?;
    let end = inside.find(closing(mark)?)?;
    let after = inside.get(end..)?.chars().next().map_or(0, char::len_utf8) + end;
    Some((text.get(..open)?, inside.get(..end)?, inside.get(after..)?))
}

fn closing(mark: char) -> Option<char> {
    match mark {
        '"' => Some('"'),
        '«' => Some('»'),
        '\u{201c}' => Some('\u{201d}'),
        _ => None,
    }
}

/// A word, or the beginning of one when it ends with `*`.
fn term(word: &str) -> Option<String> {
    let term = quoted(word)?;
    if word.ends_with('*') {
        Some(format!("{term}*"))
    } else {
        Some(term)
    }
}

/// Words as one string of FTS5; none when no letter or digit is left.
fn quoted(words: &str) -> Option<String> {
    let kept: String = words
        .chars()
        .map(|sign| {
            if sign == '"' || sign.is_control() {
                ' '
            } else {
                sign
            }
        })
        .collect();
    let sounds = kept.chars().any(char::is_alphanumeric);
    sounds.then(|| format!("\"{}\"", kept.trim_end_matches('*').trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_phrases_and_beginnings_are_quoted() {
        for (text, query) in [
            ("plainte police", "\"plainte\" \"police\""),
            (
                "\"refus de service\" agent",
                "\"refus de service\" \"agent\"",
            ),
            ("« refus de service »", "\"refus de service\""),
            ("accue*", "\"accue\"*"),
            ("l\u{2019}accueil", "\"l\u{2019}accueil\""),
            ("agent OR NOT (drop)", "\"agent\" \"OR\" \"NOT\" \"(drop)\""),
            ("a\"b", "\"a b\""),
        ] {
            assert_eq!(parse(text).as_deref(), Some(query), "{text}");
        }
    }

    #[test]
    fn signs_alone_ask_for_nothing() {
        for text in ["", "  ", "\"", "\"\"", "***", "- ^ :", "\u{0}"] {
            assert_eq!(parse(text), None, "{text:?}");
        }
    }
}
