//! Requests for review: what the screen shows of one, and what a person records of it.
//!
//! Must not: decide. It weighs the answers by the rules of the pack; a person admits, a panel
//! decides.

mod get;
mod record;

pub use get::get;
pub(crate) use get::{rule, standing};
pub use record::record;

use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::clock::CaseClock;
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::law::ReviewRule;
use dossier_domain::review::{Advice, Place, ReviewStage, ReviewStep, Weighed};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Records a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecordReview {
    /// Case.
    pub case_id: CaseId,
    /// The versions that the person had before them: `PlaceView::over`; none for what is new.
    pub over: Vec<EventId>,
    /// The step, whole.
    pub step: ReviewStep,
    /// Number of the case under review, as a person types it; blank for any other step.
    pub number: String,
}

/// A request for review.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReviewView {
    /// Where it stands.
    pub stage: ReviewStage,
    /// The rules; none while a person must settle which Act governs.
    pub rule: Option<ReviewRule>,
    /// What the answers lead to.
    pub advice: Advice,
    /// Each question, with what led to it.
    pub weighed: Vec<Weighed>,
    /// Day of the decision letter that the text tells, to compare with the answer.
    pub told_letter_on: Option<NaiveDate>,
    /// Whether the text tells that the agency itself investigated.
    pub told_agency: bool,
    /// The case under review, when the person sees it.
    pub reviewed: Option<ReviewedCase>,
    /// What people recorded, in the order of the work.
    pub places: Vec<PlaceView>,
    /// The clocks that run from the file received.
    pub clocks: Vec<CaseClock>,
}

/// The case under review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReviewedCase {
    /// Case.
    pub id: CaseId,
    /// Its number.
    pub number: String,
    /// Its subject.
    pub subject: String,
}

/// What people recorded of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlaceView {
    /// The thing.
    pub place: Place,
    /// What the next version replaces.
    pub over: Vec<EventId>,
    /// The versions that nobody replaced, the one that stands first: several when people recorded
    /// it apart, and not the same.
    pub versions: Vec<StepVersion>,
}

/// A version of a thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StepVersion {
    /// Author.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// What it says.
    pub step: ReviewStep,
}
