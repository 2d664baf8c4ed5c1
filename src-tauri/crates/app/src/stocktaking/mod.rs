//! Stocktaking (récolement) of paper: a person reads the labels of what is in a place, and is told what does
//! not agree with where each volume is said to be.
//!
//! Owns who may count, and which act mends which mismatch. Must not: change anything of what is counted but
//! by such an act, nor tell of a file that the person does not see: its label is that of no file.

mod act;
mod document;
mod get;
mod settle;

pub use act::{close, count, explain, open, strike};
pub use document::export;
pub use get::{get, list, report};
pub(crate) use get::{of_case, unsettled};
pub use settle::settle;

use crate::paper::LocationView;
use crate::report::ReportFormat;
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::id::{CaseId, EventId, LocationId, StocktakingId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::stocktaking::Mismatch;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stocktaking of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StocktakingLineView {
    /// Identifier.
    pub id: StocktakingId,
    /// The place, with everything that stands in it.
    pub at: LocationId,
    /// Code of its label.
    pub code: String,
    /// Its name, after those of the places in which it stands.
    pub place: Bilingual,
    /// Day on which it began.
    pub opened_on: NaiveDate,
    /// Who began it.
    pub by: String,
    /// Day on which it was closed; none while it goes on.
    pub closed_on: Option<NaiveDate>,
    /// How many volumes were counted.
    pub counted: u32,
    /// How many volumes are said to be kept there.
    pub expected: u32,
    /// How many mismatches nobody settled; none while it goes on, and once the place was counted again.
    pub faults: Option<usize>,
    /// Whether the place was counted again since: what it found is told no more.
    pub replaced: bool,
}

/// A stocktaking, as whoever counts sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StocktakingView {
    /// The stocktaking.
    pub line: StocktakingLineView,
    /// The last labels counted, the last first.
    pub recent: Vec<EntryView>,
    /// The places that stand in it, and itself: a volume is counted in one of them.
    pub places: Vec<LocationView>,
}

/// A label that was counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EntryView {
    /// The count.
    pub id: EventId,
    /// What the label says.
    pub label: String,
    /// Where it was found.
    pub found_at: Bilingual,
    /// When.
    pub at: DateTime<Utc>,
    /// Who counted it.
    pub by: String,
    /// How it does not agree; none where it does.
    pub mismatch: Option<Mismatch>,
}

/// What a stocktaking found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StocktakingReport {
    /// The stocktaking.
    pub line: StocktakingLineView,
    /// What does not agree, by kind, in the order of the labels.
    pub faults: Vec<FaultView>,
    /// What a person explained.
    pub explained: Vec<FaultView>,
}

/// Something that does not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FaultView {
    /// How.
    pub kind: Mismatch,
    /// The count; none of what was not found.
    pub entry: Option<EventId>,
    /// What the label says.
    pub label: String,
    /// Number of the volume.
    pub volume: u16,
    /// Its case, where the person sees one.
    pub case_id: Option<CaseId>,
    /// Number of the case.
    pub case_number: Option<String>,
    /// Where it was found.
    pub found_at: Option<Bilingual>,
    /// Where it is said to be kept.
    pub kept_at: Option<Bilingual>,
    /// Day on which it was counted.
    pub on: Option<NaiveDate>,
    /// Who counted it.
    pub by: Option<String>,
    /// Why it does not agree, as a person said.
    pub reason: Option<String>,
    /// Whether one act of the person settles it.
    pub mends: bool,
}

/// A mismatch of a volume of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CaseFault {
    /// Stocktaking.
    pub stocktaking_id: StocktakingId,
    /// Day on which it was closed.
    pub closed_on: NaiveDate,
    /// The count; none of what was not found.
    pub entry: Option<EventId>,
    /// What the label says.
    pub label: String,
    /// Volume.
    pub volume: u16,
    /// How it does not agree.
    pub kind: Mismatch,
}

/// Counts a volume.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CountVolume {
    /// Stocktaking.
    pub id: StocktakingId,
    /// Where it was found.
    pub at: LocationId,
    /// What its label says.
    pub label: String,
}

/// Takes a count back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StrikeEntry {
    /// Stocktaking.
    pub id: StocktakingId,
    /// The count.
    pub entry: EventId,
}

/// Says why a label does not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExplainEntry {
    /// Stocktaking.
    pub id: StocktakingId,
    /// The count.
    pub entry: EventId,
    /// Why; never empty.
    pub reason: String,
}

/// Says that a count is done, or that it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CloseStocktaking {
    /// Stocktaking.
    pub id: StocktakingId,
    /// Whether it is done.
    pub closed: bool,
}

/// Settles a mismatch by the act on the volume that mends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SettleFault {
    /// Stocktaking.
    pub id: StocktakingId,
    /// The mismatch, as the person saw it.
    pub kind: Mismatch,
    /// The count; none of what was not found.
    pub entry: Option<EventId>,
    /// Case.
    pub case_id: CaseId,
    /// Number of the volume.
    pub volume: u16,
    /// Where it was looked for, of what was not found.
    pub reason: String,
}

/// Makes a file of what a stocktaking found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportStocktaking {
    /// Stocktaking.
    pub id: StocktakingId,
    /// Language of the file.
    pub lang: Lang,
    /// Its form.
    pub format: ReportFormat,
}
