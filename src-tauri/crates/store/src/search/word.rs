//! What a word is found under: its French and its English stem, without accents, with and
//! without its apostrophe. Safe code, no SQLite.

use rust_stemmers::{Algorithm, Stemmer};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words kept with their stems; beyond it the memory is emptied (about 10 MB).
const KEPT: usize = 50_000;

/// Words longer than this are indexed whole: a stemmer has nothing to say of them.
const LONGEST: usize = 64;

/// French words that lose their last vowel before another word (Grevisse, « élision »).
const ELIDED: [&str; 17] = [
    "l", "d", "j", "m", "t", "s", "n", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
    "presqu", "quelqu", "entr",
];

/// Whether a word is whole or still being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Reading {
    /// Whole.
    Word,
    /// The beginning of a word: also kept as typed, since a stem is shorter than the word.
    Prefix,
}

/// Tokens of a word and the bytes of it that a mark should cover.
type Tokens = (Range<usize>, Rc<[Box<str>]>);

/// Stems words in both languages and remembers them.
pub(crate) struct Stems {
    fr: Stemmer,
    en: Stemmer,
    known: HashMap<(Reading, Box<str>), Option<Tokens>>,
}

impl Stems {
    pub(crate) fn new() -> Self {
        Self {
            fr: Stemmer::create(Algorithm::French),
            en: Stemmer::create(Algorithm::English),
            known: HashMap::new(),
        }
    }

    /// Tokens of a folded word that may hold apostrophes; `None` when it holds nothing else.
    pub(crate) fn of(&mut self, word: &str, reading: Reading) -> Option<Tokens> {
        let key = (reading, Box::from(word));
        if let Some(tokens) = self.known.get(&key) {
            return tokens.clone();
        }
        if self.known.len() >= KEPT {
            self.known.clear();
        }
        let tokens = self.analyse(word, reading);
        self.known.insert(key, tokens.clone());
        tokens
    }

    fn analyse(&self, word: &str, reading: Reading) -> Option<Tokens> {
        let whole = trimmed(word)?;
        let inside = word.get(whole.clone())?;
        let mut tokens = Vec::new();
        let span = match inside.split_once(is_apostrophe) {
            None => {
                self.push(&mut tokens, inside, reading);
                whole
            }
            Some((before, after)) if is_elided(before) => {
                self.push(&mut tokens, after, reading);
                self.push(&mut tokens, &joined(inside), reading);
                whole.end - after.len()..whole.end
            }
            Some(_) => {
                self.push(&mut tokens, &joined(inside), reading);
                inside
                    .split(is_apostrophe)
                    .filter(|part| part.chars().count() > 1)
                    .for_each(|part| self.push(&mut tokens, part, reading));
                whole
            }
        };
        Some((span, tokens.into()))
    }

    /// Adds the stems of a simple word, each once.
    fn push(&self, tokens: &mut Vec<Box<str>>, word: &str, reading: Reading) {
        let composed: String = word.nfc().filter(|c| !is_apostrophe(*c)).collect();
        let mut add = |token: &str| {
            let bare = without_accents(token);
            if !bare.is_empty() && !tokens.iter().any(|known| **known == *bare) {
                tokens.push(bare.into());
            }
        };
        if reading == Reading::Prefix || composed.len() > LONGEST {
            add(&composed);
        }
        if composed.len() <= LONGEST {
            add(&self.fr.stem(&composed));
            add(&self.en.stem(&composed));
        }
    }
}

/// The bytes of a word between its outer apostrophes.
fn trimmed(word: &str) -> Option<Range<usize>> {
    let start = word.len() - word.trim_start_matches(is_apostrophe).len();
    let end = word.trim_end_matches(is_apostrophe).len();
    (start < end).then_some(start..end)
}

fn is_elided(before: &str) -> bool {
    let composed: String = before.nfc().collect();
    ELIDED.contains(&composed.as_str())
}

fn joined(word: &str) -> String {
    word.chars().filter(|c| !is_apostrophe(*c)).collect()
}

/// The signs that people and programs use as an apostrophe.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '\u{02bc}')
}

fn without_accents(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    word.nfd().filter(|c| !is_combining_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(word: &str) -> Vec<String> {
        let (_, tokens) = Stems::new().of(word, Reading::Word).unwrap();
        tokens.iter().map(|token| token.to_string()).collect()
    }

    fn share(one: &str, other: &str) -> bool {
        let others = tokens(other);
        tokens(one).iter().any(|token| others.contains(token))
    }

    #[test]
    fn words_with_and_without_their_apostrophe_share_a_token() {
        for (one, other) in [
            ("l\u{2019}accueil", "accueil"),
            ("l'accueil", "l\u{2019}accueil"),
            ("l'accueil", "laccueil"),
            ("qu\u{2019}elle", "elle"),
            ("aujourd\u{2019}hui", "aujourdhui"),
            ("aujourd'hui", "aujourd\u{2019}hui"),
            ("don't", "dont"),
            ("officer's", "officer"),
            ("o\u{2019}brien", "obrien"),
            ("'quoted'", "quoted"),
        ] {
            assert!(share(one, other), "{one} and {other}");
        }
    }

    #[test]
    fn words_of_one_family_share_a_token_with_or_without_accents() {
        for (one, other) in [
            ("décisions", "decision"),
            ("de\u{301}cision", "décision"),
            ("réfugiés", "refugie"),
            ("running", "run"),
            ("complaints", "complaint"),
        ] {
            assert!(share(one, other), "{one} and {other}");
        }
    }

    #[test]
    fn different_words_share_nothing() {
        assert!(!share("l\u{2019}agent", "l\u{2019}accueil"));
        assert!(!share("plainte", "police"));
    }

    #[test]
    fn a_mark_covers_the_word_after_an_elision() {
        let (span, _) = Stems::new().of("l\u{2019}accueil", Reading::Word).unwrap();
        assert_eq!(span, 4..11);
    }

    #[test]
    fn apostrophes_alone_are_no_word() {
        assert!(Stems::new().of("'\u{2019}'", Reading::Word).is_none());
        let (_, tokens) = Stems::new().of("l'", Reading::Word).unwrap();
        assert_eq!(tokens.len(), 1);
    }

    #[test]
    fn a_word_being_typed_is_kept_as_typed() {
        let (_, tokens) = Stems::new().of("accueilli", Reading::Prefix).unwrap();
        assert!(tokens.iter().any(|token| **token == *"accueilli"));
    }
}
