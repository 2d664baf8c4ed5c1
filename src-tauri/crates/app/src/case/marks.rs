//! The text of a case cut at the edges of its marks, so that the screen only lays words out.

use super::{Mark, TextPart};
use dossier_domain::sentence::Sentence;
use dossier_domain::triage::{Facts, Quote};
use std::collections::BTreeSet;

/// The passages that show something, numbered from 1 in order of the text: those of the cues, then
/// those of the signals. A passage that shows two things has two marks.
///
/// A quote that is not at its place in `text` is left out: it would mark other words.
pub(super) fn marks(facts: &Facts, text: &str) -> Vec<Mark> {
    let mut found: Vec<(Quote, Sentence)> = Vec::new();
    let cues = facts
        .cues
        .iter()
        .flat_map(|cue| cue.quotes.iter().map(|quote| (quote, cue.why.clone())));
    let flags = facts
        .flags
        .iter()
        .flat_map(|flag| flag.quotes.iter().map(|quote| (quote, signal(&flag.code))));
    for (quote, why) in cues.chain(flags) {
        let known = found
            .iter()
            .any(|(other, other_why)| other == quote && *other_why == why);
        if !known && is_at_its_place(quote, text) {
            found.push((quote.clone(), why));
        }
    }
    found.sort_by_key(|(quote, _)| (quote.start, quote.end));
    found
        .into_iter()
        .zip(1..)
        .map(|((quote, why), number)| Mark { number, quote, why })
        .collect()
}

/// Whether the words of a quote stand at its offsets.
pub(super) fn is_at_its_place(quote: &Quote, text: &str) -> bool {
    !quote.words.is_empty()
        && text.get(quote.start as usize..quote.end as usize) == Some(quote.words.as_str())
}

/// Cuts the text at every edge of a mark. The parts, put together, are the text.
pub(super) fn parts(text: &str, marks: &[Mark]) -> Vec<TextPart> {
    let edges: BTreeSet<usize> = marks
        .iter()
        .flat_map(|mark| [mark.quote.start as usize, mark.quote.end as usize])
        .chain([0, text.len()])
        .collect();
    let ends = edges.iter().skip(1);
    edges
        .iter()
        .zip(ends)
        .filter_map(|(&start, &end)| part(text, marks, start, end))
        .collect()
}

fn part(text: &str, marks: &[Mark], start: usize, end: usize) -> Option<TextPart> {
    let covers =
        |mark: &&Mark| mark.quote.start as usize <= start && end <= mark.quote.end as usize;
    Some(TextPart {
        words: text.get(start..end)?.to_owned(),
        marks: marks
            .iter()
            .filter(covers)
            .map(|mark| mark.number)
            .collect(),
        start: u32::try_from(start).ok()?,
    })
}

/// What a signal of the lexicon is called (`triage.ftl`).
pub(crate) fn signal(code: &str) -> Sentence {
    Sentence::new(&format!("triage-flag-{code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quote(text: &str, words: &str) -> Quote {
        let start = text.find(words).unwrap();
        Quote {
            start: start as u32,
            end: (start + words.len()) as u32,
            words: words.to_owned(),
        }
    }

    fn mark(number: u32, text: &str, words: &str) -> Mark {
        Mark {
            number,
            quote: quote(text, words),
            why: Sentence::new("why"),
        }
    }

    const TEXT: &str = "Il m’a poussé, puis il a ri.";

    fn cut(marks: &[Mark]) -> Vec<(String, Vec<u32>)> {
        parts(TEXT, marks)
            .into_iter()
            .map(|part| (part.words, part.marks))
            .collect()
    }

    #[test]
    fn a_text_without_marks_is_one_part() {
        assert_eq!(cut(&[]), [(TEXT.to_owned(), vec![])]);
        assert_eq!(parts("", &[]), []);
    }

    #[test]
    fn a_text_is_cut_at_the_edges_of_a_mark_and_put_together_is_the_same() {
        let marks = [mark(1, TEXT, "poussé")];
        let expected = [
            ("Il m’a ", vec![]),
            ("poussé", vec![1]),
            (", puis il a ri.", vec![]),
        ];
        assert_eq!(
            cut(&marks),
            expected.map(|(words, marks)| (words.to_owned(), marks))
        );
        let whole: String = parts(TEXT, &marks)
            .into_iter()
            .map(|part| part.words)
            .collect();
        assert_eq!(whole, TEXT);
    }

    #[test]
    fn where_two_marks_overlap_the_part_carries_both_numbers() {
        let marks = [mark(1, TEXT, "m’a poussé"), mark(2, TEXT, "poussé, puis")];
        let expected = [
            ("Il ", vec![]),
            ("m’a ", vec![1]),
            ("poussé", vec![1, 2]),
            (", puis", vec![2]),
            (" il a ri.", vec![]),
        ];
        assert_eq!(
            cut(&marks),
            expected.map(|(words, marks)| (words.to_owned(), marks))
        );
    }

    #[test]
    fn each_part_says_at_which_byte_it_starts() {
        let parts = parts(TEXT, &[mark(1, TEXT, "puis")]);
        for part in parts {
            let start = part.start as usize;
            assert_eq!(&TEXT[start..start + part.words.len()], part.words);
        }
    }

    #[test]
    fn a_quote_is_exact_or_it_is_refused() {
        assert!(is_at_its_place(&quote(TEXT, "poussé"), TEXT));
        let moved = Quote {
            start: 1,
            end: 7,
            words: "poussé".to_owned(),
        };
        let inside_a_sign = Quote {
            start: 0,
            end: 5,
            words: "Il m".to_owned(),
        };
        let beyond = Quote {
            start: 0,
            end: 900,
            words: TEXT.to_owned(),
        };
        let nothing = Quote {
            start: 3,
            end: 3,
            words: String::new(),
        };
        for quote in [moved, inside_a_sign, beyond, nothing] {
            assert!(!is_at_its_place(&quote, TEXT), "{quote:?}");
        }
    }
}
