//! What becomes of a complaint that was screened in, and what is awaited of it since.
//!
//! Must not: state a period, a section or an official name. The packs of the case do.

mod chase;
mod decide;
mod get;
mod note;

pub(crate) use chase::late;
pub use chase::{ChaseAfterView, ChaseLineView, ChasePage, ChaseRequest, chase};
pub(crate) use decide::{back_in, carry_in};
pub use decide::{decide, reverse};
pub use get::get;
pub(crate) use get::officers;
pub use note::{note, strike};

use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::clock::ActAuthority;
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{
    AuthorityCode, Consideration, ConsiderationCode, Provision, Way, WayRule,
};
use dossier_domain::referral::{Awaited, Followup, Liaison};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Decides what becomes of a complaint, or decides again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DecideReferral {
    /// Case.
    pub case_id: CaseId,
    /// Which way it goes.
    pub way: Way,
    /// What lets the office decide so: a way of the pack, or words.
    pub authority: ActAuthority,
    /// Name of the service that investigates, or is concerned, in either language.
    pub service: String,
    /// Whom to write to there.
    pub liaison: Liaison,
    /// What was weighed.
    pub considerations: Vec<ConsiderationCode>,
    /// Why, never empty.
    pub reasons: String,
    /// Day of the decision.
    pub on: NaiveDate,
    /// Whether the clocks are counted anew from this day, where it replaces a decision.
    pub recount: bool,
    /// What stood on the author's screen, decision or reversal: nothing else is replaced.
    pub over: Option<EventId>,
}

/// Takes the decision back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReverseReferral {
    /// Case.
    pub case_id: CaseId,
    /// The decision that stood on the author's screen.
    pub over: Option<EventId>,
    /// Why, never empty.
    pub reasons: String,
}

/// Notes what was done since the decision, or what came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NoteReferral {
    /// Case.
    pub case_id: CaseId,
    /// What.
    pub followup: Followup,
    /// Day.
    pub on: NaiveDate,
    /// Words; may be empty.
    pub words: String,
}

/// Strikes out what was noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StrikeReferral {
    /// Case.
    pub case_id: CaseId,
    /// Event of the note.
    pub of: EventId,
    /// Why, never empty.
    pub reasons: String,
}

/// The referral of a case, with what may be decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReferralView {
    /// Whether the case stands where this is decided.
    pub is_open: bool,
    /// Ways that the pack of the case states for its matter; none where it states none.
    pub ways: Vec<WayRule>,
    /// What is weighed, by the same pack.
    pub considerations: Vec<Consideration>,
    /// Services that the program knows.
    pub services: Vec<Bilingual>,
    /// Service that the complaint is about, as far as it is known.
    pub service: Option<Bilingual>,
    /// Officers that the case names.
    pub officers: Vec<String>,
    /// The decision that stands.
    pub standing: Option<DecisionView>,
    /// Event of what stands, decision or reversal: the next decision names it.
    pub over: Option<EventId>,
    /// The decisions that it replaced or that were taken back, latest first.
    pub earlier: Vec<DecisionView>,
    /// What was noted, latest day first.
    pub noted: Vec<NotedView>,
    /// Officers asked for a response who gave none yet.
    pub requests: Vec<RequestView>,
    /// What is awaited, earliest day first.
    pub awaited: Vec<AwaitedView>,
}

/// What lets the office do something, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
#[ts(export)]
pub enum AuthorityView {
    /// The pack states it.
    Stated {
        /// Code.
        code: AuthorityCode,
        /// Its words.
        label: Bilingual,
        /// What it rests on.
        provision: Provision,
    },
    /// The author wrote it.
    Written {
        /// Words of the author.
        words: String,
    },
}

impl AuthorityView {
    /// What is stated under the code, as `stated` finds it; a code that is not is told as written.
    pub(crate) fn of<'a>(
        authority: ActAuthority,
        stated: impl FnOnce(&AuthorityCode) -> Option<(&'a Bilingual, &'a Provision)>,
    ) -> Self {
        let code = match authority {
            ActAuthority::Written { words } => return Self::Written { words },
            ActAuthority::Pack { code } => code,
        };
        match stated(&code) {
            Some((label, provision)) => Self::Stated {
                label: label.clone(),
                provision: provision.clone(),
                code,
            },
            None => Self::Written { words: code.0 },
        }
    }
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DecisionView {
    /// Event.
    pub id: EventId,
    /// Author.
    pub by: String,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// Way.
    pub way: Way,
    /// What lets the office decide so.
    pub authority: AuthorityView,
    /// Service.
    pub service: Bilingual,
    /// Whom to write to there.
    pub liaison: Liaison,
    /// What was weighed.
    pub considerations: Vec<Bilingual>,
    /// Why.
    pub reasons: String,
    /// Day of the decision.
    pub on: NaiveDate,
    /// Day from which the clocks are counted.
    pub counted_from: NaiveDate,
}

/// Something noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NotedView {
    /// Event.
    pub id: EventId,
    /// Author.
    pub by: String,
    /// What.
    pub followup: Followup,
    /// Officer concerned; empty where it concerns none.
    pub officer: String,
    /// Day.
    pub on: NaiveDate,
    /// Words of the author.
    pub words: String,
}

/// An officer asked for a response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RequestView {
    /// Event of the request.
    pub id: EventId,
    /// Officer.
    pub officer: String,
    /// Day of the request.
    pub on: NaiveDate,
}

/// Something awaited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AwaitedView {
    /// What, from whom, since when, by which day.
    pub awaited: Awaited,
    /// Name of the clock that gives the day.
    pub label: Option<Bilingual>,
    /// Days from today; negative when it is late, none without a day.
    pub days: Option<i32>,
}
