use super::*;

fn at() -> DateTime<Utc> {
    "2026-10-07T20:41:00Z".parse().unwrap()
}

fn half(lang: Lang, paragraphs: &[&str]) -> Half {
    Half {
        letterhead: Vec::new(),
        lang,
        kind: "Note d’information".into(),
        title: "État du dossier".into(),
        lines: vec![("Numéro".into(), "NI-2026-A0007".into())],
        sections: vec![(
            "Objet".into(),
            paragraphs.iter().map(|&it| it.into()).collect(),
        )],
        marking: "PROTÉGÉ B".into(),
        page_word: "Page".into(),
    }
}

fn page(paragraphs: &[&str]) -> NotePage {
    NotePage {
        halves: vec![half(Lang::Fr, paragraphs), half(Lang::En, paragraphs)],
        number: "NI-2026-A0007".into(),
        title: "État du dossier".into(),
    }
}

fn exported(paragraphs: &[&str]) -> Vec<u8> {
    note(&page(paragraphs), at()).unwrap()
}

#[test]
fn the_same_note_on_the_same_day_gives_the_same_bytes() {
    assert_eq!(exported(&["Texte."]), exported(&["Texte."]));
    assert_ne!(exported(&["Texte."]), exported(&["Texte"]));
}

#[test]
fn signs_of_markup_are_only_text() {
    for hostile in [
        "#panic()",
        "#[x] *y* $z$ \\ \"",
        "$",
        "```",
        "#import \"/etc/passwd\"",
        "= Titre",
        "<a>",
        "@a",
        "//",
    ] {
        assert!(exported(&[hostile]).starts_with(b"%PDF-1.7"), "{hostile}");
    }
}

#[test]
fn every_character_can_be_exported_whatever_the_standard_forbids() {
    let strange =
        "\u{0}\u{202E}\u{E000}\u{FFFE}\u{10FFFF}😀漢字عربي\u{301}\u{FFFD}\u{2011}\u{1F1E8}\u{AD}ᓂᐱ";
    assert!(exported(&[strange]).starts_with(b"%PDF-1.7"));
}

#[test]
fn a_note_of_ten_thousand_words_and_one_without_a_word_are_typeset() {
    let long = "mot ".repeat(10_000);
    assert!(exported(&[&long]).len() > exported(&["mot"]).len());
    assert!(exported(&["", " "]).starts_with(b"%PDF-1.7"));
    assert!(exported(&[&"x".repeat(5_000)]).starts_with(b"%PDF-1.7"));
}

#[test]
fn a_note_in_one_language_is_typeset() {
    let mut page = page(&["Text."]);
    page.halves.remove(0);
    assert!(note(&page, at()).is_ok());
}

#[test]
fn a_half_that_waits_for_its_title_goes_by_its_number() {
    let mut page = page(&["Text."]);
    page.halves[1].title.clear();
    assert!(note(&page, at()).is_ok());
}

#[test]
fn a_note_without_a_language_or_a_title_is_refused() {
    let mut page = page(&["Texte."]);
    page.title.clear();
    assert!(matches!(
        note(&page, at()),
        Err(DocumentError::Typesetting(_))
    ));
    page.title = "x".into();
    page.halves.clear();
    assert!(matches!(
        note(&page, at()),
        Err(DocumentError::Typesetting(_))
    ));
}

#[test]
fn an_error_tells_nothing_of_the_text() {
    let error = broken("the text \"Hélène Gagné\" could not be displayed in `main`");
    assert_eq!(
        error,
        DocumentError::Typesetting("the text … could not be displayed in …".into())
    );
}
