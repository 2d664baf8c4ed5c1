//! What an office finds in its vault, told in the words of this file and not in those of the wire,
//! which may gain fields: kept beside each older vault when it is made, compared ever after.

use dossier_app::case::{CaseListRequest, CaseView};
use dossier_app::letter::LetterOf;
use dossier_app::note::NoteView;
use dossier_app::precedent::PrecedentRequest;
use dossier_app::search::SearchRequest;
use dossier_app::{
    Session, case, disclosure, disposition, enquiry, letter, note, paper, piece, precedent,
    referral, review, search, stocktaking,
};
use dossier_domain::case::Kind;
use dossier_domain::id::CaseId;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Form of the half-filled text that the maker of the vaults leaves.
pub const FORM: &str = "case-form";

/// Everything of the vault that a person would miss.
pub async fn picture(session: &Session) -> Value {
    let people = session.vault.people().await.unwrap();
    json!({
        "as": session.person.name,
        "people": people.iter().map(|one| json!([one.name, one.role, one.lang])).collect::<Vec<_>>(),
        "events": events(session).await,
        "cases": cases(session).await,
        "notes": notes(session).await,
        "kept": kept(session).await,
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
        "decided": decided(session, &view).await,
        "letters": letters(session, view.line.id).await,
        "came": came(session, &view).await,
        "paper": papers_of(session, view.line.id).await,
    })
}

/// What people decided of it and set on it, and what the law counts.
async fn decided(session: &Session, view: &CaseView) -> Value {
    let id = view.line.id;
    let clocks = view.recommendation.clocks.iter();
    let clocks = clocks.map(|one| json!([one.code, one.outcome.due().map(|due| due.due_on)]));
    let referral = referral::get(session, id).await.unwrap();
    let standing = referral
        .standing
        .map(|one| json!([one.way, one.service, one.reasons, one.on]));
    let noted = referral.noted.len();
    let related = case::alike(session, id).await.unwrap().into_iter();
    let related = related.filter_map(|one| Some(json!([one.line.number, one.relation?])));
    let questions = view.escalations.iter();
    let questions = questions.map(|one| json!([one.question, one.by, one.ending.is_some()]));
    json!({
        "assignee": view.line.assignee,
        "clocks": clocks.collect::<Vec<_>>(),
        "screening_out": view.screening_out,
        "referral": standing,
        "noted": noted,
        "related": related.collect::<Vec<_>>(),
        "lead": view.consolidation.lead.as_ref().map(|lead| &lead.line.number),
        "questions": questions.collect::<Vec<_>>(),
        "marks": view.put_marks.iter().map(|mark| &mark.code).collect::<Vec<_>>(),
        "aside": view.signals_aside.iter().map(|one| json!([one.code, one.reasons])).collect::<Vec<_>>(),
        "readers": view.restriction.as_ref().map(|one| &one.readers),
        "told": view.told,
        "holds": view.holds.iter().map(|hold| json!([hold.scope, hold.reason])).collect::<Vec<_>>(),
        "disposition": view.disposition,
        "precedents": precedents(session, view).await,
    })
}

/// The cases and the rulings that each ground that is weighed finds.
async fn precedents(session: &Session, view: &CaseView) -> Vec<Value> {
    let mut all = Vec::new();
    for ground in &view.recommendation.grounds {
        let request = PrecedentRequest {
            case_id: view.line.id,
            ground: ground.code.clone(),
        };
        let found = precedent::list(session, request).await.unwrap();
        let mut cases: Vec<_> = found.cases.iter().map(|one| &one.line.number).collect();
        cases.sort();
        let rulings: Vec<_> = found.rulings.iter().map(|one| &one.ruling).collect();
        if !(cases.is_empty() && rulings.is_empty()) {
            all.push(json!([ground.code, cases, rulings]));
        }
    }
    all
}

async fn letters(session: &Session, case_id: CaseId) -> Vec<Value> {
    let mut letters = Vec::new();
    for line in letter::of_case(session, case_id).await.unwrap().letters {
        let of = LetterOf {
            case_id,
            letter_id: line.id,
        };
        let view = letter::get(session, of).await.unwrap();
        letters.push(json!({"number": line.number, "state": line.state, "sent_on": line.sent_on, "text": view.text}));
    }
    letters
}

/// What was asked of people and by them, what was told, and the steps of a review.
async fn came(session: &Session, view: &CaseView) -> Value {
    let id = view.line.id;
    let pieces = piece::of_case(session, id).await.unwrap().lines;
    let pieces = pieces.iter().filter(|line| !line.acts.is_empty());
    let pieces = pieces.map(|line| json!([line.key, line.standing, line.acts.len()]));
    let told = disclosure::get(session, id).await.unwrap().lines;
    let told = told
        .iter()
        .map(|line| json!([line.party, line.name, line.on, line.means]));
    let asked = enquiry::register(session, id).await.unwrap().enquiries;
    let asked = asked.iter().map(|one| json!([one.by, one.enquiry]));
    let review = match view.line.kind {
        Kind::ReviewRequest => {
            let review = review::get(session, id).await.unwrap();
            let places = review.places.iter().map(|one| json!(one.place));
            json!([review.stage, places.collect::<Vec<_>>()])
        }
        _ => Value::Null,
    };
    json!({
        "pieces": pieces.collect::<Vec<_>>(),
        "told": told.collect::<Vec<_>>(),
        "asked": asked.collect::<Vec<_>>(),
        "review": review,
    })
}

async fn papers_of(session: &Session, id: CaseId) -> Value {
    let paper = paper::get(session, id).await.unwrap();
    let volumes = paper.volumes.iter();
    let volumes = volumes.map(|one| json!([one.number, one.charge, one.at, one.log.len()]));
    let originals = paper.originals.iter().map(|one| json!(one.original));
    json!([volumes.collect::<Vec<_>>(), originals.collect::<Vec<_>>()])
}

/// What of the office is kept, and what is gone.
async fn kept(session: &Session) -> Value {
    let view = disposition::get(session).await.unwrap();
    let gone = view.disposed.iter();
    let gone = gone.map(|one| json!([one.number, one.file_number, one.authority, one.disposed_on]));
    let counts = stocktaking::list(session).await.unwrap();
    json!({
        "plan": view.plan,
        "proposed": view.proposed.iter().map(|one| &one.line.number).collect::<Vec<_>>(),
        "gone": gone.collect::<Vec<_>>(),
        "counts": counts.iter().map(|one| json!([one.code, one.counted, one.expected, one.faults])).collect::<Vec<_>>(),
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
