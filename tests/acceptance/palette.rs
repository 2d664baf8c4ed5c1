//! The palette finds things by number, name and title, as one types.

use crate::desk::{desk, desk_as, draft, file, is_sound, old, recent, screen_in};
use dossier_app::case::RestrictCase;
use dossier_app::palette::{PaletteRequest, PaletteView, find};
use dossier_app::search::{SearchFilter, SearchPageRequest};
use dossier_app::{Session, case, search};
use dossier_domain::case::Stage;
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use dossier_testkit::letter;

async fn ask(session: &Session, things: &str) -> PaletteView {
    let request = PaletteRequest {
        things: things.into(),
        words: things.into(),
    };
    find(session, request).await.unwrap()
}

async fn numbers(session: &Session, things: &str) -> Vec<String> {
    let found = ask(session, things).await.things;
    found.into_iter().map(|thing| thing.number).collect()
}

#[tokio::test]
async fn a_case_is_found_by_what_people_say_of_its_number() {
    let (office, session) = desk().await;
    office.receive(&session, old().file("late.eml")).await;
    office.receive(&session, recent().file("plainte.eml")).await;
    for said in [
        "PL-2026-A0002",
        "pl-2026-a0002",
        "PL-2026-2",
        "A0002",
        "2",
        "0002",
    ] {
        assert_eq!(numbers(&session, said).await, ["PL-2026-A0002"], "{said}");
    }
    assert_eq!(
        numbers(&session, "PL-2026-A").await,
        ["PL-2026-A0001", "PL-2026-A0002"],
        "by its beginning, in the order of the numbers"
    );
    for nothing in ["PL-2025-2", "NI-2", "B0002", "3", "PL-2026-A0009", "0", "-"] {
        assert_eq!(numbers(&session, nothing).await, [""; 0], "{nothing}");
    }
}

#[tokio::test]
async fn the_serial_comes_before_longer_ones_and_the_newest_first() {
    let (office, session) = desk().await;
    for serial in 1..=12 {
        let text = format!("Le 12 septembre 2026, un agent m’a bousculé. Numéro {serial}.");
        office
            .receive(&session, letter(&text).file("une.eml"))
            .await;
    }
    let found = numbers(&session, "1").await;
    assert_eq!(
        found,
        [
            "PL-2026-A0001",
            "PL-2026-A0010",
            "PL-2026-A0011",
            "PL-2026-A0012"
        ]
    );
}

#[tokio::test]
async fn a_name_is_found_by_the_beginnings_of_its_words_without_accents() {
    let (office, session) = desk().await;
    let late = old()
        .from("Zoé Élise O’Brien-Ngâta <z@courriel.example>")
        .file("late.eml");
    office.receive(&session, late).await;
    office.receive(&session, recent().file("plainte.eml")).await;
    for said in [
        "zoe", "Zoé", "elise zo", "ngata", "obrien", "o'brien", "BRI",
    ] {
        assert_eq!(numbers(&session, said).await, ["PL-2026-A0001"], "{said}");
    }
    assert_eq!(
        numbers(&session, "z").await,
        [""; 0],
        "one letter is no word"
    );
    assert_eq!(numbers(&session, "zoe castonguay").await, [""; 0]);
}

#[tokio::test]
async fn a_thing_says_where_it_stands_and_no_sign_is_an_error() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    screen_in(&session, line.id).await;
    file(&session, line.id).await;
    let note = draft(&session, line.id, Lang::Fr).await;
    let found = ask(&session, "1").await.things;
    let nouns: Vec<&str> = found.iter().map(|thing| thing.noun.as_str()).collect();
    assert_eq!(nouns, ["note", "record", "case"], "newest first");
    assert_eq!(found[2].stage, Some(Stage::ScreenedIn));
    assert_eq!(found[1].open_id, line.id.to_string());
    assert_eq!(found[0].title, note.note.title);
    for signs in [
        "", "  ", "\"", "(", "a*", "' OR 1", "%", "_", "-2", "2-", "\u{0}",
    ] {
        ask(&session, signs).await;
    }
}

#[tokio::test]
async fn what_the_texts_hold_is_found_too() {
    let (office, session) = desk().await;
    office.receive(&session, recent().file("plainte.eml")).await;
    let found = ask(&session, "tordu").await;
    assert!(found.things.is_empty(), "it is in the text only");
    assert_eq!(found.texts.len(), 1);
}

#[tokio::test]
async fn a_corrected_thing_is_found_once() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    screen_in(&session, line.id).await;
    assert_eq!(numbers(&session, "castonguay").await.len(), 1);
    is_sound(&session).await;
}

#[tokio::test]
async fn whoever_is_named_finds_a_restricted_case_counted_and_filtered_as_any_other() {
    let (office, session) = desk_as(Role::TeamLead).await;
    office.receive(&session, old().file("late.eml")).await;
    let secret = office.receive(&session, recent().file("plainte.eml")).await;
    let request = RestrictCase {
        case_id: secret.id,
        readers: vec![session.person.id],
        reason: "une personne du bureau est visée".into(),
    };
    case::restrict(&session, request).await.unwrap();
    assert_eq!(numbers(&session, "2").await, ["PL-2026-A0002"]);
    assert_eq!(numbers(&session, "castonguay").await, ["PL-2026-A0002"]);
    for noun in [None, Some("case".to_owned())] {
        let request = SearchPageRequest {
            query: "tordu".into(),
            best: false,
            filter: SearchFilter {
                noun,
                ..SearchFilter::default()
            },
        };
        let page = search::page(&session, request).await.unwrap();
        assert_eq!((page.total, page.hits.len()), (1, 1));
    }
}
