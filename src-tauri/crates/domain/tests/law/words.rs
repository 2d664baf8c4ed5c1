//! The words of an office, and why a pack of them is refused.

use dossier_domain::law::PackFiles;
use dossier_domain::triage::{OfficeWords, load_words};

const TOML: &str = r#"format = 1

[provision]
certainty = "inferred"
source = "an example"

[[signal]]
code = "media"
words = ["L’Écho du Nord", "Radio-Rivière"]
except = ["radio-rivière sports"]

[[signal]]
code = "threat"
urgent = true
words = ["I know where you live"]
"#;

fn files(toml: &str) -> PackFiles {
    PackFiles {
        id: "office-words".into(),
        toml: toml.into(),
        fr: "title = Nos mots\n".into(),
        en: "title = Our words\n".into(),
    }
}

fn refused(from: &str, to: &str) -> String {
    assert!(TOML.contains(from), "the pack has `{from}`");
    let changed = TOML.replacen(from, to, 1);
    load_words(&files(&changed))
        .expect_err("refused")
        .to_string()
}

#[test]
fn the_words_of_a_signal_are_read_as_the_office_writes_them() {
    let OfficeWords { title, signals, .. } = load_words(&files(TOML)).expect("sound");
    assert_eq!(title.en, "Our words");
    assert_eq!(signals[0].words, ["L’Écho du Nord", "Radio-Rivière"]);
    assert!(!signals[0].urgent && signals[1].urgent);
}

#[test]
fn a_word_that_would_be_found_everywhere_or_never_is_refused_with_its_line() {
    for (to, reason) in [
        ("[\"à\", ", "`à` is too short"),
        ("[\"(.*)tout\", ", "which no text is searched for"),
        ("[\"'tis so\", ", "begins or ends with a sign"),
        ("[\"radio riviere\", ", "`Radio-Rivière` stands twice"),
    ] {
        let refusal = refused("[\"L’Écho du Nord\", ", to);
        assert!(
            refusal.starts_with("office-words/pack.toml:9: "),
            "{refusal}"
        );
        assert!(refusal.contains(reason), "{refusal}");
    }
    let refusal = refused("words = [\"I know where you live\"]", "words = []");
    assert!(refusal.contains("no word raises `threat`"), "{refusal}");
    let refusal = refused("code = \"threat\"", "code = \"media\"");
    assert!(
        refusal.contains("the code `media` stands twice"),
        "{refusal}"
    );
}
