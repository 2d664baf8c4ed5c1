//! Who did what when, in sentences; the words of a person, and those that they replaced, stand
//! beside.

mod paper;
mod referral;
mod review;
mod sentence;
mod teller;

use crate::case::ConflictView;
use crate::case::known::Known;
use crate::session::Act;
use crate::{AppError, Session};
use chrono::{DateTime, Utc};
use dossier_domain::alike::AlikeEvent;
use dossier_domain::case::CaseEvent;
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, EventId, FileId, NoteId, PersonId};
use dossier_domain::lang::Lang;
use dossier_domain::paper::Places;
use dossier_domain::person::Person;
use dossier_domain::record::RecordEvent;
use dossier_domain::review::ReviewStep;
use dossier_domain::sentence::Sentence;
use dossier_store::StoreError;
pub(crate) use paper::volume;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use teller::Teller;
use ts_rs::TS;

/// What a history is asked of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "noun", content = "id", rename_all = "snake_case")]
#[ts(export)]
pub enum HistorySubject {
    /// A case, with its records and notes.
    Case(CaseId),
    /// A note.
    Note(NoteId),
    /// A file of the records room, with its records.
    File(FileId),
    /// A person of the office.
    Person(PersonId),
}

/// The history of one thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HistoryView {
    /// Its number, or the name of a person.
    pub of: String,
    /// Lines, newest first.
    pub lines: Vec<HistoryLine>,
}

/// One line of the history: who did what when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HistoryLine {
    /// Event that it tells.
    pub id: EventId,
    /// Instant.
    pub at: DateTime<Utc>,
    /// Author.
    pub by: String,
    /// What: a message id of `history.ftl` with its arguments.
    pub what: Sentence,
    /// Words of the author, if any (reasons).
    pub words: Option<String>,
    /// Words replaced, if any.
    pub replaced: Vec<Replaced>,
}

/// Words of a text before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Replaced {
    /// Language of the words.
    pub lang: Lang,
    /// Before.
    pub from: String,
    /// After.
    pub to: String,
}

/// The history of a case, a note, a file or a person.
///
/// # Errors
/// `NotPermitted`, `NotFound`, the store's.
pub async fn get(session: &Session, subject: HistorySubject) -> Result<HistoryView, AppError> {
    session.permit(Act::Read)?;
    match subject {
        HistorySubject::Case(id) => {
            let known = Known::load(session, id).await?;
            let (lines, _) = of_case(session, &known).await?;
            Ok(HistoryView {
                of: known.case.receipt.number,
                lines,
            })
        }
        HistorySubject::Note(id) => {
            let of = session.vault.note(id).await?.number;
            let events = session.vault.history("note", id.0).await?;
            told(session, of, events).await
        }
        HistorySubject::File(id) => of_file(session, id).await,
        HistorySubject::Person(id) => {
            let of = session.vault.person(id).await?.name;
            let events = session.vault.history("person", id.0).await?;
            told(session, of, events).await
        }
    }
}

async fn told(session: &Session, of: String, events: Vec<Event>) -> Result<HistoryView, AppError> {
    let people = session.vault.people().await?;
    let teller = Teller {
        known: None,
        notes: Vec::new(),
        people,
        places: places(session, &events).await?,
        authors: authors(&events),
        others: others(session, &events).await?,
    };
    let lines = teller.lines(events);
    Ok(HistoryView { of, lines })
}

/// A file with what was filed in it, which the history of its case tells.
async fn of_file(session: &Session, id: FileId) -> Result<HistoryView, AppError> {
    let opened = session.vault.history("file", id.0).await?;
    let opening = opened.iter().find_map(|event| match &event.fact {
        Fact::Record {
            event: RecordEvent::FileOpened {
                number, case_id, ..
            },
        } => Some((number.clone(), *case_id)),
        _ => None,
    });
    let (of, case_id) = opening.ok_or(StoreError::NotFound)?;
    let mut events = session.vault.case_history(case_id).await?;
    events.retain(|event| in_file(&event.fact, id));
    told(session, of, events).await
}

fn in_file(fact: &Fact, file: FileId) -> bool {
    match fact {
        Fact::Record { event } => match event {
            RecordEvent::FileOpened { file_id, .. }
            | RecordEvent::Filed { file_id, .. }
            | RecordEvent::FilingWithdrawn { file_id, .. } => *file_id == file,
            RecordEvent::Disposed { .. } => false,
        },
        _ => false,
    }
}

/// The history of a case, newest first, and what people set apart in it.
pub(crate) async fn of_case(
    session: &Session,
    known: &Known,
) -> Result<(Vec<HistoryLine>, Vec<ConflictView>), AppError> {
    let notes = session.vault.notes(known.case.id).await?;
    let events = session.vault.case_history(known.case.id).await?;
    let teller = Teller {
        known: Some(known),
        notes: notes
            .into_iter()
            .map(|line| (line.id, line.number))
            .collect(),
        people: session.vault.people().await?,
        places: places(session, &events).await?,
        authors: authors(&events),
        others: others(session, &events).await?,
    };
    let lines = teller.lines(events);
    let conflicts = known.case.conflicts.iter();
    let conflicts = conflicts.map(|conflict| teller.conflict(conflict, &lines));
    // What was said of a case that the person does not see is not told.
    let conflicts = conflicts.filter(|conflict| !conflict.claims.is_empty());
    let conflicts = conflicts.collect();
    Ok((lines, conflicts))
}

/// Who wrote each event: whose value a person kept is told by its name.
fn authors(events: &[Event]) -> BTreeMap<EventId, PersonId> {
    events.iter().map(|event| (event.id, event.by)).collect()
}

/// The places where the office keeps paper, when an event speaks of paper.
async fn places(session: &Session, events: &[Event]) -> Result<Places, AppError> {
    let speaks = |event: &Event| {
        matches!(
            event.fact,
            Fact::Case {
                event: CaseEvent::Volume { .. },
                ..
            }
        )
    };
    if events.iter().any(speaks) {
        Ok(session.vault.places().await?)
    } else {
        Ok(Places::default())
    }
}

/// Numbers of the cases that events name, alike or under review, where the person sees them.
async fn others(session: &Session, events: &[Event]) -> Result<BTreeMap<CaseId, String>, AppError> {
    let named = events.iter().flat_map(|one| others_of(&one.fact));
    let named: BTreeSet<CaseId> = named.collect();
    if named.is_empty() {
        return Ok(BTreeMap::new());
    }
    let named = Vec::from_iter(named);
    let lines = session.vault.case_lines(&named).await?.into_iter();
    Ok(lines.map(|line| (line.id, line.number)).collect())
}

/// The other cases that an event names.
fn others_of(fact: &Fact) -> impl Iterator<Item = CaseId> {
    let none = [None, None];
    let others = match fact {
        Fact::Case { event, .. } => match event {
            CaseEvent::Alike(AlikeEvent { other, .. }) => [Some(*other), None],
            CaseEvent::Consolidated(change) => [change.from, change.to],
            CaseEvent::Review(change) => match change.step {
                ReviewStep::Reviewed { case_id } => [case_id, None],
                _ => none,
            },
            _ => none,
        },
        _ => none,
    };
    others.into_iter().flatten()
}

/// What an event about a case, a record, a note or a person says, apart from any case: without the
/// words of its Act. Nothing where it names a case that the person does not see.
///
/// # Errors
/// The store's.
pub(crate) async fn apart(
    session: &Session,
    people: &[Person],
    event: &Event,
) -> Result<Option<Sentence>, AppError> {
    let teller = Teller {
        others: others(session, std::slice::from_ref(event)).await?,
        places: places(session, std::slice::from_ref(event)).await?,
        known: None,
        notes: Vec::new(),
        people: people.to_vec(),
        authors: BTreeMap::new(),
    };
    Ok(teller.fact(&event.fact).map(|(sentence, _)| sentence))
}

/// What happened, and the words of the author if any.
type Told = (Sentence, Option<String>);

/// Beginning of the message ids that tell of an opening.
const OPENED: &str = "history-opened-";

/// Whether a line tells that somebody opened a restricted case, or a note of it.
pub(crate) fn is_opening(line: &HistoryLine) -> bool {
    line.what.id.starts_with(OPENED)
}
