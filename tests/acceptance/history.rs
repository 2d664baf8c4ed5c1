//! The history of anything: who, when, what, and the words that were replaced.

use crate::desk::{desk, draft, file, recent, refusal};
use dossier_app::history::{HistorySubject, HistoryView, get};
use dossier_app::note::ReviseSide;
use dossier_app::{AppError, Session, note, vault};
use dossier_domain::id::FileId;
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use dossier_store::StoreError;
use uuid::Uuid;

async fn told(session: &Session, subject: HistorySubject) -> (HistoryView, Vec<String>) {
    let view = get(session, subject).await.unwrap();
    let ids = view.lines.iter().map(|line| line.what.id.clone()).collect();
    (view, ids)
}

#[tokio::test]
async fn a_note_tells_its_changes_with_the_words_replaced() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = draft(&session, line.id, Lang::Fr).await;
    let pair = &view.note.pairs[0];
    let request = ReviseSide {
        note_id: view.note.id,
        pair: pair.id,
        lang: Lang::En,
        from: pair.text.en.clone(),
        to: "Seen.".into(),
    };
    note::revise(&session, request).await.unwrap();
    let (history, ids) = told(&session, HistorySubject::Note(view.note.id)).await;
    assert_eq!(ids, ["history-note-revised", "history-note-drafted"]);
    assert_eq!(history.of, view.note.number);
    let replaced = &history.lines[0].replaced[0];
    assert_eq!(
        (replaced.lang, replaced.from.as_str(), replaced.to.as_str()),
        (Lang::En, pair.text.en.as_str(), "Seen.")
    );
    assert_eq!(history.lines[0].by, session.person.name);
}

#[tokio::test]
async fn a_file_tells_what_was_filed_in_it_and_nothing_else() {
    let (office, session) = desk().await;
    let letter = recent().attach("bulletin.txt", "text/plain", "Suite");
    let line = office.receive(&session, letter.file("une.eml")).await;
    let filed = file(&session, line.id).await.file.unwrap();
    draft(&session, line.id, Lang::Fr).await;
    let (history, ids) = told(&session, HistorySubject::File(filed.id)).await;
    assert_eq!(
        ids,
        ["history-filed", "history-filed", "history-file-opened"]
    );
    assert_eq!(history.of, filed.number);
}

#[tokio::test]
async fn a_person_tells_how_they_came_and_what_they_chose() {
    let (office, session) = desk().await;
    let lead = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    vault::person::choose_language(&session, Lang::En)
        .await
        .unwrap();
    let (history, ids) = told(&session, HistorySubject::Person(lead.id)).await;
    assert_eq!(
        (history.of.as_str(), ids),
        ("Dominic Oakes", vec!["history-person-added".to_owned()])
    );
    let (_, mine) = told(&session, HistorySubject::Person(session.person.id)).await;
    assert_eq!(mine, ["history-person-language", "history-person-added"]);
}

#[tokio::test]
async fn a_case_tells_the_same_in_its_history_as_on_its_page() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let (history, _) = told(&session, HistorySubject::Case(line.id)).await;
    let page = dossier_app::case::get(&session, line.id).await.unwrap();
    assert_eq!(
        (history.of, history.lines),
        (page.line.number, page.history)
    );
}

#[tokio::test]
async fn what_does_not_exist_has_no_history() {
    let (_office, session) = desk().await;
    let nothing = HistorySubject::File(FileId(Uuid::nil()));
    let error = refusal(get(&session, nothing).await);
    assert!(
        matches!(error, AppError::Store(StoreError::NotFound)),
        "{error:?}"
    );
}
