//! Places told in a text by the word that makes them one: a street, a river, a park, the police of a
//! town. Must not: guess. A name alone may be of a person or of a place, and is neither here.

use super::TITLES;
use crate::triage::folded;
use std::collections::BTreeSet;

/// Words that make a place of the names before them: « Main Street », “Cedar River Police”.
const AFTER: [&str; 34] = [
    "street", "st", "road", "rd", "avenue", "ave", "drive", "lane", "crescent", "court", "square",
    "highway", "bridge", "river", "creek", "bay", "falls", "beach", "lake", "park", "island",
    "township", "county", "school", "church", "hospital", "mall", "plaza", "arena", "bakery",
    "station", "centre", "police", "opp",
];

/// Words that make a place of the names after them: « rue des Érables », “Lake Simcoe”.
const BEFORE: [&str; 34] = [
    "rue",
    "chemin",
    "avenue",
    "boulevard",
    "boul",
    "route",
    "rang",
    "parc",
    "place",
    "pont",
    "lac",
    "riviere",
    "ruisseau",
    "baie",
    "chute",
    "chutes",
    "ile",
    "quartier",
    "canton",
    "comte",
    "ecole",
    "eglise",
    "hopital",
    "centre",
    "arena",
    "boulangerie",
    "gare",
    "lake",
    "mount",
    "fort",
    "port",
    "highway",
    "village",
    "ville",
];

/// Words between such a word and the name.
const BETWEEN: [&str; 8] = ["de", "du", "des", "la", "le", "les", "of", "the"];

/// Whether a word makes a place and names none itself.
#[must_use]
pub fn makes_place(word: &str) -> bool {
    AFTER.contains(&word) || BEFORE.contains(&word)
}

struct Word {
    folded: String,
    capital: bool,
    /// A sign stands after it, so that what follows is no part of its name.
    ends: bool,
}

impl Word {
    fn of(written: &str) -> Self {
        let bare = written.trim_matches(|sign: char| !sign.is_alphanumeric());
        let bare = bare.rsplit(['\'', '’']).next().unwrap_or(bare);
        Self {
            folded: folded(bare),
            capital: bare.starts_with(char::is_uppercase),
            ends: written.ends_with([',', '.', ';', ':', '!', '?', ')', '»', '"', '”']),
        }
    }

    fn is(&self, words: &[&str]) -> bool {
        words.contains(&self.folded.as_str())
    }
}

/// The folded words of the places of a text.
#[must_use]
pub fn places(text: &str) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    for line in text.lines() {
        let words: Vec<Word> = line.split_whitespace().map(Word::of).collect();
        for (at, word) in words.iter().enumerate() {
            let (before, after) = words.split_at(at);
            let mut named = Vec::new();
            if word.is(&AFTER) {
                named.extend(names_before(before));
            }
            if word.is(&BEFORE) && !word.ends {
                named.extend(names_after(after.get(1..).unwrap_or_default()));
            }
            if !named.is_empty() {
                named.push(word);
            }
            places.extend(named.into_iter().map(|word| word.folded.clone()));
        }
    }
    places
}

/// The words with a capital that end there; none after a title: « l’agent Lac » is a person.
fn names_before(words: &[Word]) -> Vec<&Word> {
    let run = words
        .iter()
        .rev()
        .take_while(|word| word.capital && !word.ends);
    let run: Vec<&Word> = run.collect();
    let titled = words
        .iter()
        .rev()
        .nth(run.len())
        .is_some_and(|word| word.is(&TITLES));
    match titled || run.iter().any(|word| word.is(&TITLES)) {
        true => Vec::new(),
        false => run,
    }
}

/// The words with a capital that begin there, past the words between.
fn names_after(words: &[Word]) -> Vec<&Word> {
    let mut run = Vec::new();
    for word in words
        .iter()
        .skip_while(|word| word.is(&BETWEEN) && !word.ends)
    {
        if !word.capital {
            break;
        }
        run.push(word);
        if word.ends {
            break;
        }
    }
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        places(text).into_iter().collect()
    }

    #[test]
    fn a_name_beside_a_word_that_makes_a_place_is_one_in_either_language() {
        let text = "An officer of the Cedar River Police Service stopped me on Main Street.";
        assert_eq!(told(text), ["cedar", "main", "police", "river", "street"]);
        let text = "Rue des Érables, près du parc de la Fontaine et de l’école Lacasse.";
        assert_eq!(
            told(text),
            ["ecole", "erables", "fontaine", "lacasse", "parc", "rue"]
        );
    }

    #[test]
    fn a_person_whose_name_is_such_a_word_or_who_stands_alone_is_no_place() {
        assert!(told("Constable Park and Officer Marie Lake spoke to Tristan Brunet.").is_empty());
        assert!(told("L’agent Fort a parlé à Marie Roy.").is_empty());
        assert!(told("We were in the park. Tristan fell.").is_empty());
    }
}
