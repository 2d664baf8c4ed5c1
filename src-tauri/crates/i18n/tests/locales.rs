//! Both languages say the same things: same files, keys, attributes and variables.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first fault"
)]

mod ftl;

use ftl::{Said, locale, messages, references, sources};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Runs a check over each file of both languages.
fn each_file(check: impl Fn(&str, &PathBuf)) {
    for tag in ["fr-CA", "en-CA"] {
        let files = locale(tag);
        assert!(!files.is_empty(), "locales/{tag} holds no file");
        files.iter().for_each(|(stem, path)| check(stem, path));
    }
}

fn attributes(said: &Said) -> BTreeSet<String> {
    said.message
        .attributes
        .iter()
        .map(|attribute| attribute.id.name.clone())
        .collect()
}

/// What must be equal in both languages, by file and key.
fn shape(tag: &str) -> BTreeMap<String, (bool, BTreeSet<String>, BTreeSet<String>)> {
    let mut shape = BTreeMap::new();
    for (stem, path) in locale(tag) {
        for (id, said) in messages(&path) {
            let has_value = said.message.value.is_some();
            shape.insert(
                format!("{stem}.ftl {id}"),
                (has_value, attributes(&said), references(&said.message)),
            );
        }
    }
    shape
}

#[test]
fn both_languages_have_the_same_keys_attributes_and_variables() {
    let (french, english) = (shape("fr-CA"), shape("en-CA"));
    let keys: BTreeSet<_> = french.keys().chain(english.keys()).collect();
    let unlike: Vec<_> = keys
        .into_iter()
        .filter(|key| french.get(*key) != english.get(*key))
        .map(|key| {
            format!(
                "{key}\n    fr-CA {:?}\n    en-CA {:?}",
                french.get(key),
                english.get(key)
            )
        })
        .collect();
    assert!(unlike.is_empty(), "these differ:\n{}", unlike.join("\n"));
}

#[test]
fn a_key_begins_with_the_name_of_its_file() {
    each_file(|stem, path| {
        let astray: Vec<_> = messages(path)
            .into_keys()
            .filter(|id| !id.starts_with(&format!("{stem}-")))
            .collect();
        assert!(astray.is_empty(), "{}: {astray:?}", ftl::name(path));
    });
}

#[test]
fn a_key_stands_in_one_file_only() {
    each_file(|stem, path| {
        for other in locale("fr-CA")
            .keys()
            .filter(|other| *other != stem && other.starts_with(&format!("{stem}-")))
        {
            let taken = messages(path)
                .into_keys()
                .find(|id| id.starts_with(&format!("{other}-")));
            assert_eq!(
                taken,
                None,
                "{} and {other}.ftl could both hold it",
                ftl::name(path)
            );
        }
    });
}

#[test]
fn a_message_is_a_whole_sentence_of_variables_and_words() {
    each_file(|_, path| {
        for (id, said) in messages(path) {
            let glued: Vec<_> = references(&said.message)
                .into_iter()
                .filter(|name| !name.starts_with('$'))
                .collect();
            assert!(
                glued.is_empty(),
                "{} {id} refers to {glued:?}",
                ftl::name(path)
            );
        }
    });
}

#[test]
fn a_comment_above_a_message_tells_each_of_its_variables() {
    each_file(|_, path| {
        for (id, said) in messages(path) {
            let untold: Vec<_> = references(&said.message)
                .into_iter()
                .filter(|name| !tells(&said.comment, name))
                .collect();
            assert!(
                untold.is_empty(),
                "{} {id} does not tell {untold:?}",
                ftl::name(path)
            );
        }
    });
}

/// Whether a comment names a variable, whole.
fn tells(comment: &str, variable: &str) -> bool {
    let word = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == '-';
    comment
        .match_indices(variable)
        .any(|(at, _)| !comment[at + variable.len()..].starts_with(word))
}

/// Addresses, and the name of a decision: they are written the same in both languages.
const SAME_IN_BOTH: [&str; 5] = [
    "Watt v. LECA, 2025, isthatlegal.ca",
    "leca.ca/complaints/screening-complaints",
    "leca.ca/frequently-asked-questions",
    "oiprd.on.ca; yrpsb.ca",
    "stepstojustice.ca",
];

#[test]
fn the_packs_say_what_they_rest_on_in_each_language() {
    let mut same: Vec<String> = sources()
        .into_iter()
        .filter_map(|(_, [fr, en])| (fr == en).then_some(en))
        .collect();
    same.sort();
    same.dedup();
    assert_eq!(same, SAME_IN_BOTH);
}

#[test]
fn the_program_embeds_every_file() {
    use dossier_domain::lang::Lang;
    for lang in [Lang::Fr, Lang::En] {
        let source = dossier_i18n::messages(lang);
        for path in locale(lang.tag()).values() {
            let file = std::fs::read_to_string(path).unwrap();
            assert!(
                source.contains(&file),
                "{} is not what the program embeds",
                ftl::name(path)
            );
        }
    }
}
