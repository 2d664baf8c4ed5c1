//! Each language is written as its printers write it (`facts.md` §5.4, interface guide §7).
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first fault"
)]

mod ftl;

use ftl::{HOLE, messages, texts};
use regex::Regex;
use std::path::PathBuf;

/// A pattern that must not occur, and why.
type Fault = (&'static str, &'static str);

const BOTH: [Fault; 8] = [
    ("'", "a straight apostrophe: write ’"),
    ("\"", "a straight quotation mark"),
    (r"\.\.", "periods in a row: write …"),
    (
        r"[ \u{a0}\u{202f}][…,.](?:[ \u{a0}]|$)",
        "a space before a comma, a period or an ellipsis",
    ),
    (r"[ \u{a0}\u{202f}][;!?]", "a space before ; ! ?"),
    (r"[^ \n][ \u{a0}\u{202f}]{2}", "two spaces in a row"),
    (r"\u{202f}", "a narrow no-break space: Canada uses U+00A0"),
    (r"<[a-zA-Z/!]|&[a-z]+;|&#", "HTML"),
];

const FRENCH: [Fault; 6] = [
    (r"[^\u{a0}]:(?:[ \u{a0}]|$)|^:", "no U+00A0 before a colon"),
    (r"«(?:[^\u{a0}]|$)", "no U+00A0 after «"),
    (r"(?:^|[^\u{a0}])»", "no U+00A0 before »"),
    (r"[^\u{a0}]%", "no U+00A0 before %"),
    (
        r"[0-9\u{fffc}] (?:h|j|s|ms|min|ko|Mo|Go|Mio|\$)(?:[ .,;)]|$)",
        "no U+00A0 before a unit",
    ),
    (
        "“[^”]*$|^[^“]*”",
        "a quotation inside a quotation that does not close",
    ),
];

const ENGLISH: [Fault; 3] = [
    (r"[ \u{a0}][:%]", "a space before : or %"),
    ("[«»]", "French quotation marks"),
    ("“[^”]*$|^[^“]*”", "a quotation that does not close"),
];

fn faults(lang: &[Fault], text: &str) -> Vec<&'static str> {
    let faulty = |(pattern, _): &&Fault| Regex::new(pattern).unwrap().is_match(text);
    BOTH.iter()
        .chain(lang)
        .filter(faulty)
        .map(|(_, why)| *why)
        .collect()
}

/// The faults of every message of these files, one line each.
fn report(paths: Vec<PathBuf>, lang: &[Fault]) -> String {
    assert!(!paths.is_empty(), "no file to read");
    let mut lines = String::new();
    for path in paths {
        for (id, said) in messages(&path) {
            for text in texts(&said.message) {
                for why in faults(lang, &text) {
                    lines += &format!(
                        "\n{} {id}: {why}: {}",
                        ftl::name(&path),
                        text.replace(HOLE, "{…}")
                    );
                }
            }
        }
    }
    lines
}

fn words(tag: &str) -> Vec<PathBuf> {
    ftl::locale(tag).into_values().collect()
}

fn pack_words(tag: &str) -> Vec<PathBuf> {
    ftl::files(
        &ftl::root().join("src-tauri/packs"),
        &[&format!("/{tag}.ftl")],
    )
}

#[test]
fn french_words_follow_canadian_typography() {
    assert_eq!(report(words("fr-CA"), &FRENCH), "");
}

#[test]
fn english_words_follow_canadian_typography() {
    assert_eq!(report(words("en-CA"), &ENGLISH), "");
}

#[test]
fn the_words_of_the_packs_follow_the_typography_of_their_language() {
    assert_eq!(report(pack_words("fr-CA"), &FRENCH), "");
    assert_eq!(report(pack_words("en-CA"), &ENGLISH), "");
}

#[test]
fn the_sources_of_the_packs_follow_the_typography_of_their_language() {
    for (file, [fr, en]) in ftl::sources() {
        assert_eq!(faults(&FRENCH, &fr), [""; 0], "{file}: {fr}");
        assert_eq!(faults(&ENGLISH, &en), [""; 0], "{file}: {en}");
    }
}

#[test]
fn the_rules_see_each_fault() {
    let seen =
        |lang: &[Fault], text: &str| assert!(!faults(lang, text).is_empty(), "not seen: {text}");
    for text in [
        "l'acte",
        "objet : valeur",
        "objet: valeur",
        "«mot»",
        "« mot »",
        "94 %",
        "Quoi ?",
        "fin...",
        "fin …",
    ] {
        seen(&FRENCH, text);
    }
    for text in [
        "don't",
        "object : value",
        "94 %",
        "\"word\"",
        "“word",
        "<b>word</b>",
        "a  b",
    ] {
        seen(&ENGLISH, text);
    }
}

#[test]
fn the_rules_let_good_words_pass() {
    for text in [
        "objet\u{a0}: «\u{a0}l’acte\u{a0}», 94\u{a0}%… Quoi? https://exemple.ca",
        "à 16\u{a0}h\u{a0}30; fin.",
    ] {
        assert_eq!(faults(&FRENCH, text), Vec::<&str>::new());
    }
    assert_eq!(
        faults(&ENGLISH, "object: “the person’s word”, 94%; done…"),
        Vec::<&str>::new()
    );
}
