//! Today: what is due, what waits for me, the horizon.

use crate::case::CaseLineView;
use chrono::NaiveDate;
use dossier_domain::lang::Bilingual;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The screen of the morning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TodayView {
    /// Day of the office.
    pub today: NaiveDate,
    /// Fifteen days from today, with closed days and their names.
    pub horizon: Vec<HorizonDay>,
    /// Urgent cases to see at once, newest first.
    pub urgent: Vec<CaseLineView>,
    /// Cases that wait for me as second reader.
    pub second_readings: Vec<CaseLineView>,
    /// Passed deadlines, oldest first (100 at most; the count is in `counts`).
    pub overdue: Vec<DueView>,
    /// Due today.
    pub due_today: Vec<DueView>,
    /// Due in the fourteen days that follow.
    pub due_soon: Vec<DueView>,
    /// Counts for the navigation.
    pub counts: CountsView,
}

/// A day of the horizon.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HorizonDay {
    /// Day.
    pub on: NaiveDate,
    /// Whether the office is closed (week-end or holiday).
    pub closed: bool,
    /// Name of the holiday, if it is one.
    pub holiday: Option<Bilingual>,
    /// Number of deadlines.
    pub due: u32,
}

/// A deadline with its case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DueView {
    /// Case.
    pub case: CaseLineView,
    /// Name of the clock.
    pub label: Bilingual,
    /// Statutory day.
    pub due_on: NaiveDate,
    /// Internal target.
    pub target_on: NaiveDate,
    /// Days from today; negative when passed.
    pub days: i32,
}

/// Counts beside the navigation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CountsView {
    /// To be screened.
    pub to_screen: u32,
    /// Waiting for me as second reader.
    pub second_readings: u32,
    /// All cases.
    pub cases: u32,
    /// Passed deadlines.
    pub overdue: u32,
    /// All notes.
    pub notes: u32,
}
