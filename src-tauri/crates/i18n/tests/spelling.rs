//! The words of both languages are spelled as their dictionaries say, and the French ones agree with
//! one another. Programs that we did not write judge: hunspell (`fr`, `en_CA`) and grammalecte.
//!
//! Words that no dictionary has (`LSCSP`, `eml`) stand in `accepted/<language>.txt`, one a line.
//! Remarks of grammalecte that are wrong stand in `accepted/remarks.txt`: the message, the rule, and
//! after a `#` why. An entry that nothing needs any more fails, so that the lists never grow old.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first fault"
)]

mod ftl;

use ftl::{HOLE, messages, texts};
use regex::Regex;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Groups of rules left out: `typography.rs` judges spaces, apostrophes and dots after Canadian usage,
/// and « Contient des… » describes rather than commands.
const LEFT_OUT: [&str; 6] = ["apos", "nbsp", "typo", "unit", "minis", "imp"];

/// What is not a word: an option, a variable, an example of a number, an ending of a file, the address
/// of a page, a collection of statutes.
const NOT_WORDS: &str = concat!(
    r"--[a-z-]+|DOSSIER_[A-Z_]+|[A-Z]{2,3}-\d{4}-[A-Z]\d{4}|\.(?:eml|msg|txt|toml|json|ftl|csv)\b",
    r"|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:ca|com|org)\b[a-z0-9/.-]*|\bL\.R\.C\.",
);

/// A pattern of a message, on one line, with where it stands.
struct Line {
    place: String,
    text: String,
}

/// Every pattern of a language. `filling` stands for what the message is given.
fn lines(tag: &str, filling: &str) -> Vec<Line> {
    let packs = ftl::root().join("src-tauri/packs");
    let packs = ftl::files(&packs, &[&format!("/{tag}.ftl")]);
    let files: Vec<PathBuf> = ftl::locale(tag).into_values().chain(packs).collect();
    let not_words = Regex::new(NOT_WORDS).unwrap();
    let mut lines = Vec::new();
    let mut line = |place: String, text: &str| {
        let words: Vec<&str> = text.split([' ', '\n']).filter(|w| !w.is_empty()).collect();
        let text = words.join(" ").replace(HOLE, filling);
        let text = not_words.replace_all(&text, filling).into_owned();
        lines.push(Line { place, text });
    };
    for path in files {
        for (id, said) in messages(&path) {
            for text in texts(&said.message) {
                line(format!("{} {id}", ftl::name(&path)), &text);
            }
        }
    }
    for (file, [fr, en]) in ftl::sources() {
        let text = if tag == "fr-CA" { fr } else { en };
        line(format!("{file} source"), &text);
    }
    assert!(lines.len() > 500, "the words were not found");
    for pack in [
        "letter/office-letters",
        "law/on-psa",
        "law/on-cspa",
        "law/on-fippa",
        "law/ca-atia",
        "law/ca-privacy",
    ] {
        let of = |line: &Line| line.place.contains(pack);
        assert!(lines.iter().any(of), "the words of {pack} were not found");
    }
    lines
}

/// The lines as a file of this test, one each.
fn written(name: &str, lines: &[Line]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let text: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    fs::write(&path, text.join("\n") + "\n").unwrap();
    path
}

/// What a program says, or how to have the program.
fn says(command: &mut Command) -> String {
    let said = command
        .output()
        .unwrap_or_else(|_| panic!("{command:?} is not there: `cargo xtask setup` installs it"));
    assert!(
        said.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&said.stderr)
    );
    String::from_utf8(said.stdout).unwrap()
}

/// The lines of an accepted list without their reasons.
fn accepted(name: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accepted");
    let text = fs::read_to_string(path.join(name)).unwrap();
    text.lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim())
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Holds what was found against what is accepted, both ways.
fn settle(found: &BTreeSet<String>, accepted: &BTreeSet<String>) {
    let unknown: Vec<&String> = found.difference(accepted).collect();
    assert!(unknown.is_empty(), "to mend or to accept: {unknown:#?}");
    let unused: Vec<&String> = accepted.difference(found).collect();
    assert!(unused.is_empty(), "accepted, and nowhere: {unused:#?}");
}

fn misspelled(tag: &str, dictionary: &str) -> BTreeSet<String> {
    let path = written(&format!("words-{tag}.txt"), &lines(tag, " "));
    let mut command = Command::new("hunspell");
    command
        .args(["-i", "utf-8", "-d", dictionary, "-l"])
        .arg(path);
    says(&mut command).lines().map(str::to_owned).collect()
}

#[test]
fn french_words_are_in_the_dictionary() {
    settle(&misspelled("fr-CA", "fr"), &accepted("fr-CA.txt"));
}

#[test]
fn english_words_are_in_the_dictionary_of_canada() {
    settle(&misspelled("en-CA", "en_CA"), &accepted("en-CA.txt"));
}

#[test]
fn french_sentences_are_those_of_a_grammar() {
    let lines = lines("fr-CA", "X");
    let path = written("sentences-fr-CA.txt", &lines);
    let mut command = Command::new("grammalecte-cli");
    command
        .arg("-f")
        .arg(path)
        .args(["-j", "-owe", "-off"])
        .args(LEFT_OUT);
    let report: Value = serde_json::from_str(&says(&mut command)).unwrap();
    let paragraphs = report["data"].as_array().unwrap();
    let mut found = BTreeSet::new();
    for paragraph in paragraphs {
        let at = usize::try_from(paragraph["iParagraph"].as_u64().unwrap()).unwrap();
        let line = lines.get(at - 1).expect("a paragraph for each line");
        for error in paragraph["lGrammarErrors"].as_array().unwrap() {
            let rule = error["sRuleId"].as_str().unwrap();
            found.insert(format!("{} {rule}", line.place));
            eprintln!(
                "{}: {rule}: {} {}",
                line.place, line.text, error["sMessage"]
            );
        }
    }
    settle(&found, &accepted("remarks.txt"));
}

#[test]
fn the_programs_see_a_fault() {
    let fault = |text: &str| {
        [Line {
            place: String::new(),
            text: text.to_owned(),
        }]
    };
    let path = written("fault-fr.txt", &fault("Les plainte est reçu."));
    let mut grammar = Command::new("grammalecte-cli");
    grammar.arg("-f").arg(path).args(["-j", "-owe"]);
    assert!(says(&mut grammar).contains("sRuleId"));
    for (dictionary, text) in [
        ("fr", "La plaite est reçue."),
        ("en_CA", "The complant is in."),
    ] {
        let path = written(&format!("fault-{dictionary}.txt"), &fault(text));
        let mut spelling = Command::new("hunspell");
        spelling
            .args(["-i", "utf-8", "-d", dictionary, "-l"])
            .arg(path);
        assert!(!says(&mut spelling).trim().is_empty(), "{dictionary}");
    }
}
