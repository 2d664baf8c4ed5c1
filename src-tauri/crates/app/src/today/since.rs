//! What others did since the person was last here. When they were is theirs alone: kept with their
//! half-filled forms, never an event.

use crate::session::{Act, may};
use crate::vault::people;
use crate::{AppError, Session};
use chrono::{DateTime, Utc};
use dossier_domain::case::{About, CaseEvent};
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, NoteId};
use dossier_domain::lang::Bilingual;
use dossier_domain::letter::LetterEvent;
use dossier_domain::note::NoteEvent;
use dossier_domain::record::RecordEvent;
use dossier_domain::review::ReviewStep;
use dossier_store::StoreError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Events read at most: beyond it the view says that there is more.
const EVENTS: u32 = 500;

/// Name under which the visits of a person are kept.
const FORM: &str = "visit";

/// What others did since a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SinceView {
    /// When the person was last here.
    pub at: DateTime<Utc>,
    /// What was done, each thing once for each kind of change, latest first.
    pub lines: Vec<SinceLine>,
    /// Whether there is more than was read.
    pub more: bool,
}

/// Something that others did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SinceLine {
    /// What was done.
    pub change: Change,
    /// `case` or `note`.
    pub noun: String,
    /// What to open.
    pub open_id: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: Bilingual,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
}

/// Kinds of change that a morning tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Change {
    /// Received.
    Received,
    /// Screened in, or out after the second reading.
    Decided,
    /// Waits for a second reader, or was sent back to be screened.
    Returned,
    /// A value was corrected.
    Corrected,
    /// A clock was stopped, started again or extended.
    Clocked,
    /// A piece was asked for, received or waived.
    Pieces,
    /// Somebody asked about it and was answered, or notice of it was given.
    Answered,
    /// What becomes of a complaint was decided, or followed up.
    Referred,
    /// Something of a case was disclosed.
    Disclosed,
    /// Filed.
    Filed,
    /// A note was drafted or changed.
    Noted,
    /// A letter was drafted, changed, approved or sent.
    Written,
}

/// A moment of the person in this vault.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Moment {
    at: DateTime<Utc>,
    /// Place of the last event then.
    place: u64,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Visits {
    /// End of the visit before this one.
    since: Option<Moment>,
    /// As far as this visit went.
    until: Option<Moment>,
}

/// What others did since the person's last visit; `None` on a first visit, or for a role that keeps
/// nothing. `fresh` begins a visit: the last one ended where it was last seen. In a vault that is only
/// read, no visit is kept.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn since(session: &Session, fresh: bool) -> Result<Option<SinceView>, AppError> {
    session.permit(Act::Read)?;
    if !may(session.person.role, Act::KeepOwn) {
        return Ok(None);
    }
    let vault = &session.vault;
    let kept = vault.draft(session.person.id, FORM).await?;
    let mut visits: Visits = kept
        .and_then(|json| serde_json::from_str(&json).ok())
        .unwrap_or_default();
    if fresh {
        visits.since = visits.until;
    }
    visits.until = Some(Moment {
        at: session.office.clock.now(),
        place: vault.last_place().await?,
    });
    if session.reads_only().is_none() {
        let json =
            serde_json::to_string(&visits).map_err(|_| AppError::Broken("visit".to_owned()))?;
        vault.put_draft(session.person.id, FORM, &json).await?;
    }
    match visits.since {
        Some(moment) => Ok(Some(after(session, moment).await?)),
        None => Ok(None),
    }
}

async fn after(session: &Session, moment: Moment) -> Result<SinceView, AppError> {
    let events = session.vault.events_after(moment.place, EVENTS).await?;
    let more = events.len() >= EVENTS as usize;
    let everyone = session.vault.people().await?;
    let mut lines: Vec<SinceLine> = Vec::new();
    for (_, event) in events.into_iter().rev() {
        let Some((change, thing)) = told(&event).filter(|_| event.by != session.person.id) else {
            continue;
        };
        let known = |line: &SinceLine| line.change == change && line.open_id == thing.id();
        if lines.iter().any(known) {
            continue;
        }
        let Some((number, title)) = thing.named(session).await? else {
            continue;
        };
        lines.push(SinceLine {
            change,
            noun: thing.noun().to_owned(),
            open_id: thing.id(),
            number,
            title,
            at: event.at,
            by: people::name(&everyone, event.by),
        });
    }
    Ok(SinceView {
        at: moment.at,
        lines,
        more,
    })
}

#[derive(Clone, Copy)]
enum Thing {
    Case(CaseId),
    Note(NoteId),
}

impl Thing {
    fn id(self) -> String {
        match self {
            Self::Case(id) => id.to_string(),
            Self::Note(id) => id.to_string(),
        }
    }

    fn noun(self) -> &'static str {
        match self {
            Self::Case(_) => "case",
            Self::Note(_) => "note",
        }
    }

    /// Number and title; none of what the person may not see.
    async fn named(self, session: &Session) -> Result<Option<(String, Bilingual)>, AppError> {
        let named = match self {
            Self::Case(id) => session.vault.case_line(id).await.map(|line| {
                let (fr, en) = (line.subject.clone(), line.subject);
                (line.number, Bilingual { fr, en })
            }),
            Self::Note(id) => {
                let line = session.vault.note_line(id).await;
                line.map(|line| (line.number, line.title))
            }
        };
        match named {
            Ok(named) => Ok(Some(named)),
            Err(StoreError::NotFound) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

/// What an event changed; reading a text, an export, a pack, a person, the office or its glossary
/// change nothing here.
fn told(event: &Event) -> Option<(Change, Thing)> {
    match &event.fact {
        Fact::Case { case_id, event } => Some((of_case(event)?, Thing::Case(*case_id))),
        Fact::Record { event } => {
            let change = match event {
                RecordEvent::Disposed { .. } => return None,
                RecordEvent::FileOpened { .. } | RecordEvent::Filed { .. } => Change::Filed,
                RecordEvent::FilingWithdrawn { .. } => Change::Returned,
            };
            Some((change, Thing::Case(event.case_id())))
        }
        Fact::Note { note_id, event, .. } => match event {
            NoteEvent::Exported { .. } => None,
            _ => Some((Change::Noted, Thing::Note(*note_id))),
        },
        Fact::Person { .. }
        | Fact::Report { .. }
        | Fact::Pack { .. }
        | Fact::Office { .. }
        | Fact::Term { .. }
        | Fact::Stocktaking { .. } => None,
    }
}

fn of_case(event: &CaseEvent) -> Option<Change> {
    match event {
        CaseEvent::Received(_) => Some(Change::Received),
        CaseEvent::Assessed { .. }
        | CaseEvent::Restricted { .. }
        | CaseEvent::RestrictionLifted { .. }
        | CaseEvent::Opened(_)
        | CaseEvent::Alike(_)
        | CaseEvent::Consolidated(_)
        | CaseEvent::Assigned(_)
        | CaseEvent::Escalation { .. }
        | CaseEvent::Hold(_)
        | CaseEvent::Disposition(_)
        | CaseEvent::Volume { .. }
        | CaseEvent::Original { .. }
        | CaseEvent::ActedFor { .. } => None,
        CaseEvent::Letter { change, .. } => match change {
            LetterEvent::Exported { .. } => None,
            _ => Some(Change::Written),
        },
        CaseEvent::Corrected(_) | CaseEvent::Recorded { .. } | CaseEvent::Marked(_) => {
            Some(Change::Corrected)
        }
        CaseEvent::Review(change) => Some(match change.step {
            ReviewStep::Admission(_) | ReviewStep::Panel(_) => Change::Decided,
            _ => Change::Corrected,
        }),
        CaseEvent::Clock(_) => Some(Change::Clocked),
        CaseEvent::Piece { .. } => Some(Change::Pieces),
        CaseEvent::Enquiry(_) => Some(Change::Answered),
        CaseEvent::Referral(_) => Some(Change::Referred),
        CaseEvent::Disclosure(_) => Some(Change::Disclosed),
        CaseEvent::Settled { about, .. } => Some(match about {
            About::Decision | About::Facts => Change::Decided,
            About::File => Change::Filed,
            About::Referral => Change::Referred,
            _ => Change::Corrected,
        }),
        CaseEvent::ScreenedIn { .. }
        | CaseEvent::ScreenedOut(_)
        | CaseEvent::ScreeningOutConfirmed { .. }
        | CaseEvent::Closed { .. } => Some(Change::Decided),
        CaseEvent::ScreeningOutProposed(_)
        | CaseEvent::ScreeningOutReturned { .. }
        | CaseEvent::ScreeningReversed { .. }
        | CaseEvent::ScreeningInWithdrawn
        | CaseEvent::ScreeningOutWithdrawn
        | CaseEvent::Reopened { .. } => Some(Change::Returned),
    }
}
