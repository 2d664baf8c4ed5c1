//! Language of a text: function words of each sentence first, a statistical model for the
//! sentences that hold none. Words quoted from somebody else do not count.

use super::fold::{Text, sentence_stops};
use super::lexicon::Lexicon;
use crate::lang::TextLanguage;
use lingua::{Language, LanguageDetector, LanguageDetectorBuilder};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The model: loaded once in a process, since it is the same for every lexicon.
static MODEL: LazyLock<LanguageDetector> = LazyLock::new(|| {
    LanguageDetectorBuilder::from_languages(&[Language::French, Language::English]).build()
});

/// Fewest words of the lesser language that make a text mixed.
const FEWEST: usize = 9;

/// Share of the lesser language, in percent, that makes a text mixed.
const SHARE: usize = 12;

/// Most sentences given to the model: each costs a quarter of a millisecond.
const SENTENCES: usize = 8;

/// Language of words that stand alone.
#[must_use]
pub fn language_of(words: &str, lexicon: &Lexicon) -> TextLanguage {
    detect(&Text::new(words), lexicon)
}

/// Language of `text`.
#[must_use]
pub fn detect(text: &Text<'_>, lexicon: &Lexicon) -> TextLanguage {
    let french: BTreeSet<&str> = lexicon.tables.french.split_whitespace().collect();
    let english: BTreeSet<&str> = lexicon.tables.english.split_whitespace().collect();
    let mut tally = Tally::default();
    let mut unsure = Vec::new();
    let mut start = 0;
    for stop in sentence_stops(&text.folded).chain(std::iter::once(text.folded.len())) {
        let counts = count(text, start, stop, &french, &english);
        tally.add(&counts);
        if counts.french == counts.english && counts.words > 2 {
            unsure.push(text.quote(start..stop));
        }
        start = stop;
    }
    if tally.french == tally.english {
        tally.model(
            text.original
                .get(..text.original.floor_char_boundary(400))
                .unwrap_or(""),
        );
    }
    if tally.french + tally.english < FEWEST {
        for quote in unsure.iter().take(SENTENCES) {
            tally.model(&quote.words);
        }
    }
    tally.language()
}

#[derive(Default)]
struct Tally {
    words: usize,
    french: usize,
    english: usize,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.words += other.words;
        self.french += other.french;
        self.english += other.english;
    }

    fn model(&mut self, words: &str) {
        match MODEL.detect_language_of(words) {
            Some(Language::French) => self.french += 1,
            Some(Language::English) => self.english += 1,
            None => {}
        }
    }

    fn language(&self) -> TextLanguage {
        let (less, all) = (self.french.min(self.english), self.french + self.english);
        if less >= FEWEST && less * 100 >= all * SHARE {
            TextLanguage::Mixed
        } else if self.english > self.french {
            TextLanguage::En
        } else {
            TextLanguage::Fr
        }
    }
}

fn count(
    text: &Text<'_>,
    start: usize,
    stop: usize,
    french: &BTreeSet<&str>,
    english: &BTreeSet<&str>,
) -> Tally {
    let mut tally = Tally::default();
    let mut at = start;
    for word in text
        .slice(start..stop)
        .split(|sign: char| !sign.is_ascii_alphabetic())
    {
        let range = at..at + word.len();
        at = range.end + 1;
        if word.is_empty() || Text::inside(&text.quoted, &range) {
            continue;
        }
        tally.words += 1;
        tally.french += usize::from(french.contains(word));
        tally.english += usize::from(english.contains(word));
    }
    tally
}
