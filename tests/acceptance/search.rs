//! Found means found: cases, records and notes, in both languages.

use crate::desk::{desk, draft, file, old, recent};
use dossier_app::search::{HitView, SearchRequest, search};
use dossier_app::{Session, case};
use dossier_domain::lang::Lang;

async fn find(session: &Session, query: &str) -> Vec<HitView> {
    search(
        session,
        SearchRequest {
            query: query.into(),
            best: false,
        },
    )
    .await
    .unwrap()
    .hits
}

#[tokio::test]
async fn accents_and_apostrophes_are_optional_and_words_are_found_by_their_stem() {
    let (office, session) = desk().await;
    let french = office.receive(&session, recent().file("plainte.eml")).await;
    let english = office.receive(&session, old().file("late.eml")).await;
    for query in [
        "pousse",
        "poussé",
        "m’a poussé",
        "m'a pousse",
        "Castonguay agents",
        "PL-2026-A0001",
    ] {
        let hits = find(&session, query).await;
        assert!(
            hits.iter().any(|hit| hit.open_id == french.id.to_string()),
            "{query}: {hits:?}"
        );
    }
    for query in ["complaints", "swear OR", "officers", "Wemigwans"] {
        let hits = find(&session, query.trim_end_matches(" OR")).await;
        let found = hits.iter().any(|hit| hit.open_id == english.id.to_string());
        assert_eq!(found, query != "swear OR", "{query}: {hits:?}");
    }
}

#[tokio::test]
async fn all_the_words_are_required_and_marked_in_the_passage() {
    let (office, session) = desk().await;
    office.receive(&session, recent().file("plainte.eml")).await;
    assert_eq!(find(&session, "mur patinoire").await, []);
    let hits = find(&session, "mur bras").await;
    let marked: Vec<&str> = hits[0]
        .passage
        .iter()
        .skip(1)
        .step_by(2)
        .map(String::as_str)
        .collect();
    assert!(
        marked.contains(&"mur") && marked.contains(&"bras"),
        "{:?}",
        hits[0].passage
    );
}

#[tokio::test]
async fn a_record_opens_its_case_and_a_note_opens_itself() {
    let (office, session) = desk().await;
    let line = office
        .receive(
            &session,
            recent()
                .attach("bulletin.txt", "text/plain", "Suite")
                .file("une.eml"),
        )
        .await;
    file(&session, line.id).await;
    let view = draft(&session, line.id, Lang::Fr).await;
    let records = find(&session, "bulletin").await;
    let record = records.iter().find(|hit| hit.noun == "record").unwrap();
    assert_eq!(record.open_id, line.id.to_string());
    let notes = find(&session, "NI-2026-A0001").await;
    let note = notes.iter().find(|hit| hit.noun == "note").unwrap();
    assert_eq!(note.open_id, view.note.id.to_string());
}

#[tokio::test]
async fn no_query_is_an_error_and_a_blank_one_finds_nothing() {
    let (office, session) = desk().await;
    office.receive(&session, recent().file("plainte.eml")).await;
    for query in [
        "",
        "  ",
        "\"",
        "(",
        "a AND",
        "NEAR(",
        "*",
        "title:x",
        "'; DROP TABLE",
    ] {
        find(&session, query).await;
    }
    assert_eq!(find(&session, " \t").await, []);
}

#[tokio::test]
async fn a_corrected_case_is_found_all_the_same() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let correction = dossier_domain::case::Correction::Matter {
        from: case::get(&session, line.id).await.unwrap().facts.matter,
        to: None,
    };
    let request = case::CorrectCase {
        case_id: line.id,
        correction,
    };
    case::correct(&session, request).await.unwrap();
    let cases = find(&session, "Castonguay")
        .await
        .into_iter()
        .filter(|hit| hit.noun == "case")
        .count();
    assert_eq!(cases, 1);
}
