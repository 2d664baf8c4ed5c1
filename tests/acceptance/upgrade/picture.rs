//! What an office finds in its vault, told in the words of this file and not in those of the wire,
//! which may gain fields: kept beside each older vault when it is made, compared ever after.

use dossier_app::case::{CaseListRequest, CaseView};
use dossier_app::note::NoteView;
use dossier_app::search::SearchRequest;
use dossier_app::{Session, case, note, search};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Form of the half-filled text that the maker of the vaults leaves.
pub const FORM: &str = "case-form";

/// Everything of the vault that a person would miss.
pub async fn picture(session: &Session) -> Value {
    let people = session.vault.people().await.unwrap();
    json!({
        "people": people.iter().map(|one| json!([one.name, one.role, one.lang])).collect::<Vec<_>>(),
        "events": events(session).await,
        "cases": cases(session).await,
        "notes": notes(session).await,
        "draft": case::draft_get(session, FORM).await.unwrap(),
        "found": found(session).await,
    })
}

/// The journal itself, in order.
async fn events(session: &Session) -> Vec<Value> {
    let events = session.vault.events_after(0, 10_000).await.unwrap();
    let value = |(_, event)| serde_json::to_value(event).unwrap();
    events.into_iter().map(value).collect()
}

async fn cases(session: &Session) -> Vec<Value> {
    let page = case::list(session, CaseListRequest::default()).await;
    let mut cases = Vec::new();
    for line in page.unwrap().lines {
        let view = case::get(session, line.id).await.unwrap();
        cases.push(of_case(session, view).await);
    }
    cases
}

async fn of_case(session: &Session, view: CaseView) -> Value {
    let mut papers = Vec::new();
    for paper in view.original.iter().chain(&view.attachments) {
        let bytes = session.vault.blob(&paper.blob).await.unwrap();
        papers.push(json!([
            paper.name,
            paper.size,
            format!("{:x}", Sha256::digest(&bytes))
        ]));
    }
    let records = view.file.iter().flat_map(|file| &file.records);
    let records = records.map(|record| json!([record.title, record.original_name, record.sha256]));
    json!({
        "number": view.line.number,
        "subject": view.line.subject,
        "correspondent": view.correspondent,
        "kind": view.line.kind,
        "stage": view.line.stage,
        "regime": view.line.regime,
        "language": view.line.language,
        "received_on": view.line.received_on,
        "urgent": view.line.urgent,
        "flags": view.line.flags,
        "next_due_on": view.line.next_due_on,
        "text": view.text.iter().map(|part| part.words.as_str()).collect::<String>(),
        "papers": papers,
        "file": view.file.as_ref().map(|file| &file.number),
        "records": records.collect::<Vec<_>>(),
        "reasons": view.screening_out.as_ref().map(|out| &out.reasons),
        "history": view.history.iter().map(|line| json!([line.at, line.by, line.what.id])).collect::<Vec<_>>(),
        "notes": view.notes.iter().map(|note| &note.number).collect::<Vec<_>>(),
    })
}

async fn notes(session: &Session) -> Vec<Value> {
    let mut notes = Vec::new();
    for line in note::list(session, None).await.unwrap().lines {
        let NoteView {
            note,
            case_number,
            stale,
            ..
        } = note::get(session, line.id).await.unwrap();
        let pairs = note
            .pairs
            .iter()
            .map(|pair| json!([pair.heading, pair.source, pair.text, pair.agreed_source]));
        notes.push(json!({
            "number": note.number,
            "title": note.title,
            "case": case_number,
            "stale": stale.len(),
            "pairs": pairs.collect::<Vec<_>>(),
        }));
    }
    notes
}

/// What each word finds, in both languages and without accents.
async fn found(session: &Session) -> Vec<Value> {
    let mut found = Vec::new();
    for query in ["Sudbury", "poussee", "officer", "recit"] {
        let request = SearchRequest {
            query: query.to_owned(),
            best: false,
        };
        let hits = search::search(session, request).await.unwrap().hits;
        let hits = hits.iter().map(|hit| json!([hit.noun, hit.number]));
        found.push(json!([query, hits.collect::<Vec<_>>()]));
    }
    found
}
