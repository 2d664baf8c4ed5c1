//! Takes back the last act on a case or a note, by an event of its own: the history keeps both.
//!
//! Only its author may, only while nothing followed, and only when the thing is then exactly what
//! it was; any other act has no undo, and none is offered.

use crate::case::{self, CaseView};
use crate::note::{self, NoteView};
use crate::session::{Act, may};
use crate::{AppError, Session};
use dossier_domain::alike::AlikeEvent;
use dossier_domain::assignment::AssignmentEvent;
use dossier_domain::case::{Case, CaseEvent, Correction};
use dossier_domain::clock::ClockEvent;
use dossier_domain::consolidation::ConsolidationEvent;
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, EventId, NoteId, PersonId};
use dossier_domain::mark::MarkEvent;
use dossier_domain::note::{Note, NoteEvent};
use dossier_domain::record::RecordEvent;
use dossier_store::{Changed, StoreError, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Takes back the last act on a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UndoCase {
    /// Case.
    pub case_id: CaseId,
    /// The act: `CaseView::undo` as the person saw it.
    pub event: EventId,
}

/// Takes back the last act on a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UndoNote {
    /// Note.
    pub note_id: NoteId,
    /// The act: `NoteView::undo` as the person saw it.
    pub event: EventId,
}

/// Takes back the last act on a case: a correction, a screening in, a screening out
/// decided alone, an assignment, a filing, a mark.
///
/// # Errors
/// `NotPermitted`, `NotFound`, `ChangedMeanwhile` when that act is not, or no longer, to be taken back, the
/// store's.
pub async fn undo_case(
    session: &Session,
    request: UndoCase,
) -> Result<(CaseView, Changed), AppError> {
    let UndoCase { case_id, event } = request;
    let (leads, mut changed) = session
        .vault
        .write(async |tx| back(session, tx, case_id, event).await)
        .await?;
    let leads = leads.iter().map(|lead| ("case", lead.to_string()));
    changed.subjects.extend(leads);
    Ok((case::get(session, case_id).await?, changed))
}

/// Takes back an act on a case, inside a write; tells the leads that it left and that it has again.
pub(crate) async fn back(
    session: &Session,
    tx: &mut Tx,
    case_id: CaseId,
    event: EventId,
) -> Result<Vec<CaseId>, AppError> {
    let me = session.person.id;
    // Whoever does not see it takes nothing back.
    let case = tx.case(case_id).await?;
    let events = acts(tx.history("case", case_id.0).await?);
    let back = case_back(&events, me)?.filter(|_| last(&events, me) == Some(event));
    let (act, fact) = back.ok_or(AppError::ChangedMeanwhile)?;
    session.permit(act)?;
    let mut leads = Vec::new();
    if let Fact::Case {
        event: CaseEvent::Consolidated(ConsolidationEvent { from, to, .. }),
        ..
    } = &fact
    {
        leads.extend(from.iter().chain(to));
        if let Some(lead) = to {
            case::may_lead(tx, &case, *lead).await?;
        }
    }
    tx.record(fact).await?;
    Ok(leads)
}

/// Takes back a rewritten side, or a pair said to agree.
///
/// # Errors
/// `NotPermitted`, `NotFound`, `ChangedMeanwhile` when that act is not, or no longer, to be taken back, the
/// store's.
pub async fn undo_note(
    session: &Session,
    request: UndoNote,
) -> Result<(NoteView, Changed), AppError> {
    session.permit(Act::WriteNote)?;
    let UndoNote { note_id, event } = request;
    let me = session.person.id;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            // Whoever does not see it takes nothing back.
            tx.note(note_id).await?;
            let events = tx.history("note", note_id.0).await?;
            let back = note_back(&events, me)?.filter(|_| last(&events, me) == Some(event));
            let event = back.ok_or(AppError::ChangedMeanwhile)?;
            Ok::<_, AppError>(tx.record(note::fact(session, note_id, event)).await?)
        })
        .await?;
    Ok((note::get(session, note_id).await?, changed))
}

/// The last act on a case, when the person who asks may take it back.
pub(crate) async fn offered_for_case(
    session: &Session,
    id: CaseId,
) -> Result<Option<EventId>, AppError> {
    let events = acts(session.vault.case_history(id).await?);
    let back = case_back(&events, session.person.id)?;
    let allowed = back.filter(|(act, _)| may(session.person.role, *act));
    Ok(allowed.and_then(|_| last(&events, session.person.id)))
}

/// The last act on a note, when the person who asks may take it back.
pub(crate) async fn offered_for_note(
    session: &Session,
    id: NoteId,
) -> Result<Option<EventId>, AppError> {
    if !may(session.person.role, Act::WriteNote) {
        return Ok(None);
    }
    let events = session.vault.history("note", id.0).await?;
    let back = note_back(&events, session.person.id)?;
    Ok(back.and_then(|_| last(&events, session.person.id)))
}

/// What was done: to have opened a restricted case is no act that another would follow.
fn acts(mut events: Vec<Event>) -> Vec<Event> {
    events.retain(|event| {
        !matches!(
            event.fact,
            Fact::Case {
                event: CaseEvent::Opened(_),
                ..
            }
        )
    });
    events
}

/// The last event, when it is of this person.
fn last(events: &[Event], me: PersonId) -> Option<EventId> {
    events
        .last()
        .filter(|event| event.by == me)
        .map(|event| event.id)
}

/// What takes back the last act on a case, and the permission that it needs.
fn case_back(events: &[Event], me: PersonId) -> Result<Option<(Act, Fact)>, StoreError> {
    let Some((event, earlier)) = last_act(events).filter(|(event, _)| event.by == me) else {
        return Ok(None);
    };
    let before = Case::fold(earlier)?;
    let back = opposite(event, before.as_ref());
    let (Some((act, fact)), Some(now)) = (back, Case::fold(events)?) else {
        return Ok(None);
    };
    let taken_back = Event {
        fact: fact.clone(),
        ..event.clone()
    };
    let then = Case::fold(events.iter().chain([&taken_back]))?.filter(|then| then.id == now.id);
    Ok((before == then).then_some((act, fact)))
}

/// The last act on a case, with the events before it. Who files a case opens a file, then records each
/// paper in it: one act of several events, told by the first.
fn last_act(events: &[Event]) -> Option<(&Event, &[Event])> {
    let paper = |event: &Event| match event.fact {
        Fact::Record {
            event: RecordEvent::Filed { file_id, .. },
        } => Some((file_id, event.by)),
        _ => None,
    };
    let first = events.iter().rposition(|event| paper(event).is_none())?;
    let (event, earlier) = events.get(..=first)?.split_last()?;
    let opened = match event.fact {
        Fact::Record {
            event: RecordEvent::FileOpened { file_id, .. },
        } => Some((file_id, event.by)),
        _ => None,
    };
    let mut papers = events.iter().skip(first + 1).map(paper);
    papers.all(|of| of == opened).then_some((event, earlier))
}

fn opposite(event: &Event, before: Option<&Case>) -> Option<(Act, Fact)> {
    match &event.fact {
        Fact::Case {
            case_id,
            event: change,
        } => {
            let (act, back) = opposite_change(event.id, change, before)?;
            let case_id = *case_id;
            Some((
                act,
                Fact::Case {
                    case_id,
                    event: back,
                },
            ))
        }
        Fact::Record {
            event: RecordEvent::FileOpened {
                file_id, case_id, ..
            },
        } => {
            let (file_id, case_id) = (*file_id, *case_id);
            let event = RecordEvent::FilingWithdrawn { file_id, case_id };
            Some((Act::File, Fact::Record { event }))
        }
        _ => None,
    }
}

fn opposite_change(
    of: EventId,
    change: &CaseEvent,
    before: Option<&Case>,
) -> Option<(Act, CaseEvent)> {
    match change {
        CaseEvent::Corrected(correction) => {
            Some((Act::Receive, CaseEvent::Corrected(reversed(correction))))
        }
        CaseEvent::ScreenedIn { .. } => Some((Act::Screen, CaseEvent::ScreeningInWithdrawn)),
        CaseEvent::ScreenedOut(_) => Some((Act::Screen, CaseEvent::ScreeningOutWithdrawn)),
        CaseEvent::Clock(ClockEvent::Withdrawn { .. }) => None,
        CaseEvent::Clock(_) => Some((Act::Clock, CaseEvent::Clock(ClockEvent::Withdrawn { of }))),
        CaseEvent::Alike(AlikeEvent { other, from, to }) => {
            let back = AlikeEvent {
                other: *other,
                from: *to,
                to: *from,
            };
            Some((Act::Screen, CaseEvent::Alike(back)))
        }
        CaseEvent::Consolidated(ConsolidationEvent { from, to, .. }) => {
            let lead = before.and_then(|case| case.consolidated.as_ref());
            let back = ConsolidationEvent {
                from: *to,
                to: *from,
                reasons: String::new(),
                restores: lead.map(|lead| lead.event),
            };
            Some((Act::Screen, CaseEvent::Consolidated(back)))
        }
        CaseEvent::Assigned(AssignmentEvent { from, to }) => {
            let (from, to) = (*to, *from);
            let back = AssignmentEvent { from, to };
            Some((Act::Assign, CaseEvent::Assigned(back)))
        }
        CaseEvent::Marked(MarkEvent::Put { code, .. }) => {
            let (code, of) = (code.clone(), vec![of]);
            let back = MarkEvent::TakenOff { code, of };
            Some((Act::Receive, CaseEvent::Marked(back)))
        }
        CaseEvent::Marked(MarkEvent::SetAside { code, .. }) => {
            let (code, of) = (code.clone(), vec![of]);
            let back = MarkEvent::BroughtBack { code, of };
            Some((Act::Receive, CaseEvent::Marked(back)))
        }
        _ => None,
    }
}

fn reversed(correction: &Correction) -> Correction {
    match *correction {
        Correction::Language { from, to } => Correction::Language { from: to, to: from },
        Correction::ReplyLanguage { from, to } => Correction::ReplyLanguage { from: to, to: from },
        Correction::Kind { from, to } => Correction::Kind { from: to, to: from },
        Correction::IncidentOn { from, to } => Correction::IncidentOn { from: to, to: from },
        Correction::ReceivedOn { from, to } => Correction::ReceivedOn { from: to, to: from },
        Correction::Matter { from, to } => Correction::Matter { from: to, to: from },
        Correction::IncidentEndOn { from, to } => Correction::IncidentEndOn { from: to, to: from },
        Correction::DiscoveredOn { from, to } => Correction::DiscoveredOn { from: to, to: from },
    }
}

/// What takes back the last event of a note.
fn note_back(events: &[Event], me: PersonId) -> Result<Option<NoteEvent>, StoreError> {
    let Some((event, earlier)) = events.split_last().filter(|(event, _)| event.by == me) else {
        return Ok(None);
    };
    let pair = match &event.fact {
        Fact::Note {
            event: NoteEvent::SideRevised { pair, .. } | NoteEvent::Agreed { pair, .. },
            ..
        } => *pair,
        _ => return Ok(None),
    };
    let state = |note: Option<Note>| {
        let pairs = note.map(|note| note.pairs).unwrap_or_default();
        let found = pairs.iter().find(|other| other.id == pair);
        found.map(dossier_domain::note::Pair::state)
    };
    let (now, before) = (state(Note::fold(events)?), state(Note::fold(earlier)?));
    Ok(now
        .zip(before)
        .map(|(from, to)| NoteEvent::PairRestored { pair, from, to }))
}
