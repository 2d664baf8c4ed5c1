//! How long the file of a case is kept, and what keeps it longer.
//!
//! Pure arithmetic of days, and one list of reasons: the same list is asked by the screen, by the
//! proposal and, inside the write, by the erasure. Must not: hold a period. Periods are those of an
//! office's own plan.

use crate::case::{Case, Stage};
use crate::escalation::Escalation;
use crate::law::Provision;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The longest period that a plan may give, in years.
pub(super) const MOST_YEARS: u16 = 200;

/// What is done with a file once its period has run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FinalAction {
    /// Destroyed.
    #[default]
    Destroy,
    /// Transferred to the Archives, and erased here once they accepted it.
    Transfer,
}

/// The rule of a series: so many whole years from the day on which the case was closed, then its final
/// action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Retention {
    /// Whole calendar years, at least one.
    pub years: u16,
    /// What is done then.
    #[serde(default)]
    pub action: FinalAction,
    /// Number of the schedule that was approved.
    pub authority: String,
    /// What it rests on.
    pub provision: Provision,
}

impl Retention {
    /// The first day on which a file may be disposed of: the day after the same day of the month, so
    /// many years later. Where that day does not exist (29 February), the period ends on 1 March.
    /// `None` beyond the calendar of the program, which is never.
    #[must_use]
    pub fn due_from(&self, closed_on: NaiveDate) -> Option<NaiveDate> {
        let year = closed_on.year().checked_add(i32::from(self.years))?;
        let ends_on = closed_on
            .with_year(year)
            .or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))?;
        ends_on.succ_opt()
    }
}

/// Why the file of a case is not disposed of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Kept {
    /// The case is open.
    Open,
    /// No file holds it.
    NotFiled,
    /// The plan in force gives its series no period.
    NoRule,
    /// The period has not run.
    NotYet {
        /// First day on which it may be disposed of; none when that is never.
        due_from: Option<NaiveDate>,
    },
    /// A person put a hold on it.
    Held,
    /// People set something apart, and nobody settled.
    Unsettled,
    /// A question of principle waits for its answer.
    QuestionOpen,
    /// A volume is out or was not found, or an original is in no volume: paper would outlive its file.
    PaperAway,
    /// The last stocktaking of a place and a volume do not agree, and nobody settled.
    PaperCounted,
}

/// Why the file of a case that was closed on a day is kept on `today`; `None` when it may be disposed
/// of. A hold comes first: it beats the rule.
#[must_use]
pub fn kept(
    case: &Case,
    closed_on: Option<NaiveDate>,
    rule: Option<&Retention>,
    today: NaiveDate,
) -> Option<Kept> {
    if case.is_held() {
        return Some(Kept::Held);
    }
    let Some(closed_on) = closed_on.filter(|_| case.stage == Stage::Closed) else {
        return Some(Kept::Open);
    };
    if case.escalations.iter().any(Escalation::is_open) {
        return Some(Kept::QuestionOpen);
    }
    if case.unsettled() > 0 {
        return Some(Kept::Unsettled);
    }
    if case.file.is_none() {
        return Some(Kept::NotFiled);
    }
    let Some(rule) = rule else {
        return Some(Kept::NoRule);
    };
    let due_from = rule.due_from(closed_on);
    match due_from {
        Some(from) if today >= from => (!case.paper.faults().is_empty()).then_some(Kept::PaperAway),
        _ => Some(Kept::NotYet { due_from }),
    }
}

#[cfg(test)]
mod tests;
