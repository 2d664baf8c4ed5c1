//! What changed between two texts, word by word.

use super::DifferencePart;
use similar::{ChangeTag, TextDiff};
use std::time::Duration;

/// Longest search for the shortest difference of two long texts. Where they have little in common it
/// would take minutes; after that the parts are longer than they could be, and as true.
const SEARCH: Duration = Duration::from_millis(50);

/// Bytes of both texts up to which the search always goes to its end: what a person reads does not
/// depend on how busy the machine is.
const SHORT: usize = 16 << 10;

/// The parts kept, removed and added, in the order in which a person reads them. The kept and the
/// added parts, put together, are the new text; the kept and the removed ones, the old.
pub(crate) fn words(from: &str, to: &str) -> Vec<DifferencePart> {
    let mut parts: Vec<DifferencePart> = Vec::new();
    let mut search = TextDiff::configure();
    if from.len() + to.len() > SHORT {
        search.timeout(SEARCH);
    }
    for change in search.diff_unicode_words(from, to).iter_all_changes() {
        push(&mut parts, change.tag(), change.value());
    }
    parts
}

fn push(parts: &mut Vec<DifferencePart>, tag: ChangeTag, word: &str) {
    match (parts.last_mut(), tag) {
        (Some(DifferencePart::Kept(words)), ChangeTag::Equal)
        | (Some(DifferencePart::Removed(words)), ChangeTag::Delete)
        | (Some(DifferencePart::Added(words)), ChangeTag::Insert) => words.push_str(word),
        (_, ChangeTag::Equal) => parts.push(DifferencePart::Kept(word.to_owned())),
        (_, ChangeTag::Delete) => parts.push(DifferencePart::Removed(word.to_owned())),
        (_, ChangeTag::Insert) => parts.push(DifferencePart::Added(word.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::DifferencePart::{Added, Kept, Removed};
    use super::*;

    #[test]
    fn a_changed_word_shows_what_it_was_and_what_it_is() {
        let parts = words("Reçue le 3 mars.", "Reçue le 13 mars.");
        let expected = [
            Kept("Reçue le ".to_owned()),
            Removed("3".to_owned()),
            Added("13".to_owned()),
            Kept(" mars.".to_owned()),
        ];
        assert_eq!(parts, expected);
    }

    #[test]
    fn two_long_texts_that_have_nothing_in_common_are_told_apart_whole() {
        let (from, to) = ("un deux ".repeat(20_000), "\n.".repeat(60_000));
        let parts = words(&from, &to);
        let kept = |part: &DifferencePart| match part {
            Kept(text) | Added(text) => text.clone(),
            Removed(_) => String::new(),
        };
        assert!(parts.iter().map(kept).collect::<String>() == to);
    }

    #[test]
    fn kept_and_added_parts_are_the_new_text_and_kept_and_removed_the_old() {
        let (from, to) = (
            "L’agence a reçu la plainte.",
            "Une agence a bien reçu une plainte hier.",
        );
        let (mut old, mut new) = (String::new(), String::new());
        for part in words(from, to) {
            match part {
                Kept(text) => {
                    old.push_str(&text);
                    new.push_str(&text);
                }
                Removed(text) => old.push_str(&text),
                Added(text) => new.push_str(&text),
            }
        }
        assert_eq!((old.as_str(), new.as_str()), (from, to));
    }
}
