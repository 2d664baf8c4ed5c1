//! What becomes of a complaint that was screened in: referred to a service, or retained for
//! investigation by the office, and what is awaited of it since.
//!
//! Owns the decision and what people note of it. Must not: state a period or a section. The clocks
//! of the pack of the case count from what is recorded here.

mod chase;
mod fold;

pub use chase::{Awaited, Awaiting, Owes};

use crate::clock::ActAuthority;
use crate::id::{EventId, PersonId};
use crate::lang::Bilingual;
use crate::law::{ConsiderationCode, Way};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whoever answers for the other side: the officer that a chief names as liaison, most often.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Liaison {
    /// Name.
    #[serde(default)]
    pub name: String,
    /// Rank or title.
    #[serde(default)]
    pub title: String,
    /// E-mail address.
    #[serde(default)]
    pub email: String,
    /// Telephone number, as told.
    #[serde(default)]
    pub phone: String,
    /// Postal address.
    #[serde(default)]
    pub address: String,
}

/// A decision on what becomes of a complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Which way it goes.
    pub way: Way,
    /// What lets the office decide so.
    pub authority: ActAuthority,
    /// Service that investigates; of a complaint that is retained, the service concerned.
    pub service: Bilingual,
    /// Whom to write to there.
    #[serde(default)]
    pub liaison: Liaison,
    /// What was weighed, by the codes of the pack.
    #[serde(default)]
    pub considerations: Vec<ConsiderationCode>,
    /// Why, never empty.
    pub reasons: String,
    /// Day of the decision.
    pub on: NaiveDate,
    /// Day from which the clocks of the investigation are counted: that of this decision, or of an
    /// earlier one that it replaces.
    pub counted_from: NaiveDate,
}

/// What was done since the decision, or what came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
#[ts(rename = "ReferralFollowup")]
pub enum Followup {
    /// The service says that it has the referral.
    Acknowledged,
    /// The complainant was told how it stands, whoever told them.
    UpdateGiven,
    /// The service told the office how it stands.
    UpdateReceived,
    /// An officer was asked for a response.
    ResponseRequested {
        /// Officer.
        officer: String,
    },
    /// The officer's response came.
    ResponseReceived {
        /// Event of the request that it answers.
        of: EventId,
    },
    /// The report of the investigation, or on the policy or service, came.
    ReportReceived,
    /// A notice of hearing was served.
    HearingNotice,
    /// It is known that there will be no hearing.
    NoHearing,
    /// The complainant asked the board to review what the chief reported.
    BoardReviewRequested,
    /// The board told what it did.
    BoardAnswered,
}

/// What happens to the referral of a case. The tag is not that of the events of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum ReferralEvent {
    /// A person decided what becomes of it.
    Decided {
        /// The decision.
        decision: Box<Decision>,
        /// Event of the decision, or of the reversal, that it replaces.
        #[serde(default)]
        of: Option<EventId>,
    },
    /// The decision is taken back: what becomes of it is again to be decided.
    Reversed {
        /// Why, never empty.
        reasons: String,
        /// Event of the decision.
        of: EventId,
    },
    /// Something was done, or came.
    Noted {
        /// What.
        followup: Followup,
        /// Day.
        on: NaiveDate,
        /// Words of the author; may be empty.
        #[serde(default)]
        words: String,
        /// Decision that stood.
        decision: EventId,
    },
    /// What was noted is struck out.
    Struck {
        /// Event of the note.
        of: EventId,
        /// Why, never empty.
        reasons: String,
    },
}

/// A decision, with who took it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Event.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// The decision.
    pub decision: Decision,
}

/// Something that was noted, with who noted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// Event.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// What.
    pub followup: Followup,
    /// Day.
    pub on: NaiveDate,
    /// Words of the author.
    pub words: String,
    /// Decision that stood.
    pub decision: EventId,
}

/// What became of a complaint, folded from its events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Referral {
    /// The decision that stands; none before one, or once it was reversed.
    pub standing: Option<Decided>,
    /// Every decision, oldest first.
    pub decisions: Vec<Decided>,
    /// All that was noted and not struck out, in the order of the journal.
    pub noted: Vec<Noted>,
}
