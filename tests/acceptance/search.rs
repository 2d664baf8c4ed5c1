//! Found means found: cases, records and notes, in both languages.

use crate::desk::{desk, draft, file, is_sound, old, recent, screen_in};
use chrono::Duration;
use dossier_app::search::{
    self, HitView, SearchFilter, SearchPage, SearchPageRequest, SearchRequest, search,
};
use dossier_app::{Session, case};
use dossier_domain::case::Stage;
use dossier_domain::lang::{Lang, TextLanguage};
use dossier_testkit::letter;

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
async fn a_note_is_dated_by_the_day_of_the_office_late_in_the_evening_too() {
    let (office, session) = desk().await;
    let line = office.receive(&session, old().file("late.eml")).await;
    office.advance(Duration::hours(12));
    let note = draft(&session, line.id, Lang::En).await.note;
    let today = session.office.today();
    assert_ne!(today, session.office.clock.now().date_naive());
    let found = find(&session, &note.number).await;
    let dated: Vec<_> = found
        .iter()
        .map(|hit| (hit.noun.as_str(), hit.on))
        .collect();
    assert_eq!(dated, [("note", today)]);
    let filter = SearchFilter {
        until: Some(today),
        ..SearchFilter::default()
    };
    let request = SearchPageRequest {
        query: note.number,
        best: false,
        filter,
    };
    assert_eq!(search::page(&session, request).await.unwrap().total, 1);
    is_sound(&session).await;
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

async fn page(session: &Session, query: &str, filter: SearchFilter) -> SearchPage {
    let request = SearchPageRequest {
        query: query.into(),
        best: false,
        filter,
    };
    search::page(session, request).await.unwrap()
}

fn values(page: &SearchPage, facet: &str) -> Vec<(String, u32)> {
    let found = page.facets.iter().find(|one| one.facet == facet).unwrap();
    let values = found.values.iter();
    values.map(|one| (one.value.clone(), one.n)).collect()
}

#[tokio::test]
async fn each_facet_is_counted_under_the_other_filters_and_its_value_gives_as_many() {
    let (office, session) = desk().await;
    let one = office.receive(&session, recent().file("une.eml")).await;
    let other = letter("Le 13 septembre 2026, un agent de la Police d’Ottawa m’a insultée.");
    office.receive(&session, other.file("deux.eml")).await;
    office
        .receive(&session, old().subject("Plainte agent").file("late.eml"))
        .await;
    file(&session, one.id).await;
    let all = page(&session, "agent*", SearchFilter::default()).await;
    assert_eq!(all.counted, None, "nothing was left out");
    assert_eq!(all.total as usize, all.hits.len());
    for facet in ["noun", "kind", "stage", "language", "year"] {
        let counted: u32 = values(&all, facet).iter().map(|(_, n)| n).sum();
        assert_eq!(counted, all.total, "{facet}");
    }
    for (value, n) in values(&all, "noun") {
        let filter = SearchFilter {
            noun: Some(value.clone()),
            ..SearchFilter::default()
        };
        let kept = page(&session, "agent*", filter).await;
        assert_eq!((kept.total, kept.hits.len()), (n, n as usize), "{value}");
        assert!(kept.hits.iter().all(|hit| hit.noun == value));
        assert_eq!(
            values(&kept, "noun"),
            values(&all, "noun"),
            "its own facet stays"
        );
    }
    let english = SearchFilter {
        language: Some(TextLanguage::En),
        ..SearchFilter::default()
    };
    let english = page(&session, "agent*", english).await;
    assert_eq!(values(&english, "noun"), [("case".to_owned(), 1)]);
}

#[tokio::test]
async fn a_case_that_is_screened_moves_in_the_counts_with_its_records() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("une.eml")).await;
    file(&session, line.id).await;
    let stages = async || {
        let all = page(&session, "agent*", SearchFilter::default()).await;
        let kept = SearchFilter {
            stage: Some(Stage::ScreenedIn),
            ..SearchFilter::default()
        };
        let kept = page(&session, "agent*", kept).await;
        (values(&all, "stage"), all.total, kept.hits.len())
    };
    let (before, total, _) = stages().await;
    assert_eq!(before, [("received".to_owned(), total)]);
    assert!(total > 1, "the case and its record");
    screen_in(&session, line.id).await;
    let screened = [("screened_in".to_owned(), total)];
    assert_eq!(stages().await, (screened.to_vec(), total, total as usize));
}

#[tokio::test]
async fn days_narrow_hits_and_counts_alike() {
    let (office, session) = desk().await;
    office.receive(&session, recent().file("une.eml")).await;
    let day = |text: &str| Some(text.parse().unwrap());
    let on = page(&session, "agent", SearchFilter::default()).await.hits[0].on;
    let within = |from, until| SearchFilter {
        from,
        until,
        ..SearchFilter::default()
    };
    for (filter, expected) in [
        (within(Some(on), Some(on)), 1),
        (within(None, day("2026-01-01")), 0),
        (within(day("2027-01-01"), None), 0),
    ] {
        let found = page(&session, "agent", filter.clone()).await;
        assert_eq!(
            (found.total, found.hits.len()),
            (expected, expected as usize),
            "{filter:?}"
        );
    }
}

#[tokio::test]
async fn a_blank_query_has_no_facets() {
    let (_office, session) = desk().await;
    let nothing = page(&session, "  ", SearchFilter::default()).await;
    assert!(nothing.hits.is_empty() && nothing.facets.iter().all(|one| one.values.is_empty()));
}

#[tokio::test]
async fn the_terms_of_the_list_of_cases_are_understood_in_the_search_of_the_whole_office() {
    let (office, session) = desk().await;
    let one = office.receive(&session, recent().file("une.eml")).await;
    office
        .receive(&session, old().subject("Plainte agent").file("late.eml"))
        .await;
    file(&session, one.id).await;
    let all = page(&session, "agent", SearchFilter::default()).await;
    assert!(all.understood.chips.is_empty() && !all.newest);
    let number = format!("agent numéro:{}", one.number);
    let found = page(&session, &number, SearchFilter::default()).await;
    assert_eq!(found.understood.chips.len(), 1);
    assert!(found.newest, "terms rank nothing");
    let nouns: Vec<&str> = found.hits.iter().map(|hit| hit.noun.as_str()).collect();
    assert!(
        nouns.contains(&"case") && nouns.contains(&"record"),
        "{nouns:?}"
    );
    assert!(
        found
            .hits
            .iter()
            .all(|hit| hit.open_id == one.id.to_string())
    );
    assert!(
        found.hits.iter().all(|hit| hit.passage.len() > 1),
        "what matched is marked: {found:?}"
    );
    assert_eq!(found.total as usize, found.hits.len());
    let noun: u32 = values(&found, "noun").iter().map(|(_, n)| n).sum();
    assert_eq!(noun, found.total);
    let cases = page(&session, "stage:received", SearchFilter::default()).await;
    assert_eq!(cases.total, 2, "terms alone find the cases");
    let record = SearchFilter {
        noun: Some("record".into()),
        ..SearchFilter::default()
    };
    let records = page(&session, &number, record).await;
    assert!(records.total > 0 && records.hits.iter().all(|hit| hit.noun == "record"));
    let none = page(&session, "zzzz stage:received", SearchFilter::default()).await;
    assert_eq!(none.total, 0);
    let fault = page(&session, "agent stage:nowhere", SearchFilter::default()).await;
    assert_eq!((fault.total, fault.understood.faults.len()), (0, 1));
    let word = page(&session, "agent objet:autre", SearchFilter::default()).await;
    assert!(word.understood.faults.is_empty(), "no such field: a word");
}
