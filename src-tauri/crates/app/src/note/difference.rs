//! What changed between two texts, word by word.

use super::DifferencePart;
use similar::{ChangeTag, TextDiff};

/// The parts kept, removed and added, in the order in which a person reads them. The kept and the
/// added parts, put together, are the new text; the kept and the removed ones, the old.
pub(super) fn words(from: &str, to: &str) -> Vec<DifferencePart> {
    let mut parts: Vec<DifferencePart> = Vec::new();
    for change in TextDiff::from_unicode_words(from, to).iter_all_changes() {
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
