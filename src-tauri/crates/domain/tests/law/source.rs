//! Where a line of law was read, in the language of whoever asks.

use crate::packs::{at, files};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{Pack, PackFiles, compare, load};
use dossier_domain::sentence::{Arg, Sentence};

fn loaded(files: &PackFiles) -> Pack {
    load(files).unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn late(pack: &Pack) -> Bilingual {
    pack.grounds[0].provision.source.clone()
}

/// The law of today, whose late ground was read elsewhere.
fn read_at(source: &str) -> Pack {
    let mut files = files("law/on-psa");
    let ground = files.toml.find("[[ground]]").expect("a ground");
    let from = ground + files.toml[ground..].find("source = ").expect("its source");
    let to = from + files.toml[from..].find(", citation").expect("its citation");
    files
        .toml
        .replace_range(from..to, &format!("source = {source}"));
    loaded(&files)
}

fn of_late(id: &str) -> Sentence {
    let late = Bilingual {
        fr: "Plus de six mois".into(),
        en: "Over six months".into(),
    };
    Sentence::new(id).with("of", Arg::Label(late))
}

#[test]
fn a_source_is_said_in_each_language() {
    let read = Bilingual {
        fr: "oiprd.on.ca, pages sur l’examen préliminaire".into(),
        en: "oiprd.on.ca, screening pages".into(),
    };
    assert_eq!(late(&loaded(&files("law/on-psa"))), read);
}

#[test]
fn a_pack_from_before_sources_were_said_twice_says_the_same_in_both() {
    let before = loaded(&at("tests/law/before", "on-psa"));
    assert_eq!(
        late(&before),
        Bilingual::same("oiprd.on.ca, screening pages")
    );
}

#[test]
fn a_source_that_changes_is_told_in_the_languages_whose_words_change() {
    let before = read_at(r#"{ fr = "lu ici", en = "read here" }"#);
    let french = read_at(r#"{ fr = "lu là", en = "read here" }"#);
    let told = of_late("pack-diff-source-side")
        .with("lang", Arg::Text("fr".into()))
        .with("from", Arg::Text("lu ici".into()))
        .with("to", Arg::Text("lu là".into()));
    assert_eq!(compare::laws(&before, &french), [told]);

    let both = read_at(r#"{ fr = "lu là", en = "read there" }"#);
    let told = of_late("pack-diff-source")
        .with("from", Arg::Label(late(&before)))
        .with("to", Arg::Label(late(&both)));
    assert_eq!(compare::laws(&before, &both), [told]);
    assert_eq!(compare::laws(&both, &both), []);
}

#[test]
fn a_word_that_changes_in_one_language_is_told_in_that_language_only() {
    let (before, mut after) = (loaded(&files("law/on-psa")), loaded(&files("law/on-psa")));
    after.screened_in.fr = "retenue".into();
    let told = Sentence::new("pack-diff-wording-side")
        .with("what", Arg::Text("screened_in".into()))
        .with("lang", Arg::Text("fr".into()))
        .with("from", Arg::Text(before.screened_in.fr.clone()))
        .with("to", Arg::Text("retenue".into()));
    assert_eq!(compare::laws(&before, &after), [told]);
}
