//! A number of a report: the one rule of which cases it counts.

use super::count::AGES;
use super::dated::Dated;
use super::{By, Query};
use crate::case::Kind;
use crate::law::{ClockCode, Way};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ReportMeasure")]
pub enum Measure {
    /// Received in the period.
    Received,
    /// Received before the period, and not closed before it.
    CarriedIn,
    /// Screened in in the period.
    ScreenedIn,
    /// Screened out in the period.
    ScreenedOut,
    /// A second reader answered in the period.
    ReadSecond,
    /// A complaint received by the cut-off, whenever it was, and neither screened nor closed by then.
    ToScreen,
    /// Anything else received by the cut-off, and neither answered nor closed by then.
    ToAnswer,
    /// Referred in the period, to the same service, another one or a board.
    Referred,
    /// Retained for investigation in the period.
    Retained,
    /// A request for review on which a panel decided in the period.
    Reviewed,
    /// Closed in the period, and not opened again since.
    Closed,
    /// Received by the end of the period, and not closed by then; what was received and what was
    /// carried in is either this or closed.
    CarriedOver,
    /// What the first reports counted as to be screened: of any kind, answered or not. It is counted
    /// for them alone, so that they derive again.
    Unscreened,
}

impl Measure {
    /// Every one that is counted now, in the order of the columns.
    pub const ALL: [Self; 12] = [
        Self::Received,
        Self::CarriedIn,
        Self::ScreenedIn,
        Self::ScreenedOut,
        Self::ReadSecond,
        Self::ToScreen,
        Self::ToAnswer,
        Self::Referred,
        Self::Retained,
        Self::Reviewed,
        Self::Closed,
        Self::CarriedOver,
    ];

    /// Those of the reports that were published before there were others: a report says which it
    /// counts, so that it derives again whatever is counted later.
    #[must_use]
    pub fn first() -> Vec<Self> {
        vec![
            Self::Received,
            Self::ScreenedIn,
            Self::ScreenedOut,
            Self::ReadSecond,
            Self::Unscreened,
        ]
    }

    /// Of these, the one whose cases are told apart by age.
    pub(super) fn aged(measures: &[Self]) -> Self {
        if measures.contains(&Self::ToScreen) {
            Self::ToScreen
        } else {
            Self::Unscreened
        }
    }

    /// Whether a case is counted.
    #[must_use]
    pub fn counts(self, query: &Query, case: &Dated<'_>) -> bool {
        let screened = case.screened_by(query.cut_off);
        let decided =
            |inside: bool| screened.is_some_and(|(on, it)| it == inside && query.covers(on));
        match self {
            Self::Received => query.covers(case.entry.received_on),
            Self::CarriedIn => {
                let closed = case.closed_on.is_some_and(|on| on < query.from);
                case.entry.received_on < query.from && !closed
            }
            Self::ScreenedIn => decided(true),
            Self::ScreenedOut => decided(false),
            Self::ReadSecond => case.read_second_on.is_some_and(|on| query.covers(on)),
            Self::Referred => case.went(query).is_some_and(Way::is_referral),
            Self::Retained => case.went(query) == Some(Way::Retained),
            Self::Reviewed => case.entry.reviewed_on.is_some_and(|on| query.covers(on)),
            Self::Closed => case.closed_on.is_some_and(|on| query.covers(on)),
            Self::CarriedOver => {
                let end = query.until.min(query.cut_off);
                let closed = case.closed_on.is_some_and(|on| on <= end);
                case.entry.received_on <= end && !closed
            }
            Self::ToScreen => is(case, Kind::Complaint) && Self::Unscreened.counts(query, case),
            Self::ToAnswer => {
                !is(case, Kind::Complaint)
                    && Self::Unscreened.counts(query, case)
                    && !answered(query, case)
            }
            Self::Unscreened => {
                let closed = case.closed_on.is_some_and(|on| on <= query.cut_off);
                case.entry.received_on <= query.cut_off && screened.is_none() && !closed
            }
        }
    }
}

fn is(case: &Dated<'_>, kind: Kind) -> bool {
    case.entry.kind == kind as u8
}

/// Whether what is not screened was answered by the cut-off: its panel decided, or each deadline of a
/// request for access was ended by a letter. What else comes is answered once it is closed.
fn answered(query: &Query, case: &Dated<'_>) -> bool {
    let by_then = |on: Option<NaiveDate>| on.is_some_and(|on| on <= query.cut_off);
    let clocks = &case.entry.clocks;
    let ended = !clocks.is_empty() && clocks.iter().all(|clock| by_then(clock.done_on));
    by_then(case.entry.reviewed_on) || is(case, Kind::AccessRequest) && ended
}

/// How a deadline that falls in the period stands on the cut-off day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ReportClockState")]
pub enum ClockState {
    /// Done on the day or before.
    OnTime,
    /// Done after the day.
    DoneLate,
    /// Not done, and the day has passed.
    Overdue,
    /// Not done, and the day has not passed.
    Waiting,
}

impl ClockState {
    /// Every one, in the order of the columns.
    pub const ALL: [Self; 4] = [Self::OnTime, Self::DoneLate, Self::Overdue, Self::Waiting];

    /// How a deadline stands; none for one outside the period, and for one that nobody awaits any
    /// more because the case was screened out, or was closed when it came.
    #[must_use]
    pub fn of(
        query: &Query,
        case: &Dated<'_>,
        due_on: NaiveDate,
        done_on: Option<NaiveDate>,
    ) -> Option<Self> {
        let state = Self::of_open(query, case, due_on, done_on)?;
        let awaited = matches!(state, Self::Overdue | Self::Waiting);
        let closed = case.closed_on.filter(|on| *on <= query.cut_off);
        let ended = awaited && closed.is_some_and(|on| on <= due_on);
        (!ended).then_some(state)
    }

    /// The same as the first reports count it, as though no case were closed.
    pub(super) fn of_open(
        query: &Query,
        case: &Dated<'_>,
        due_on: NaiveDate,
        done_on: Option<NaiveDate>,
    ) -> Option<Self> {
        if due_on < query.from || query.until < due_on {
            return None;
        }
        let done = done_on.filter(|on| *on <= query.cut_off);
        let out = matches!(case.screened_by(query.cut_off), Some((_, false)));
        match done {
            Some(on) if on <= due_on => Some(Self::OnTime),
            Some(_) => Some(Self::DoneLate),
            None if out || case.entry.received_on > query.cut_off => None,
            None if due_on < query.cut_off => Some(Self::Overdue),
            None => Some(Self::Waiting),
        }
    }
}

/// A number of the report, by what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
#[ts(rename = "ReportCell")]
pub enum Cell {
    /// All the cases of a measure.
    All {
        /// What is counted.
        measure: Measure,
    },
    /// Those of one row of a table.
    Row {
        /// What is counted.
        measure: Measure,
        /// Table.
        by: By,
        /// Row.
        key: String,
    },
    /// Complaints not screened on the cut-off day, of an age.
    Age {
        /// Rank of the age in the list.
        rank: u32,
    },
    /// Cases with a deadline of a rule.
    Clock {
        /// Rule.
        code: ClockCode,
        /// How it stands.
        state: ClockState,
    },
}

impl Cell {
    /// Whether the cell counts a case.
    #[must_use]
    pub fn holds(&self, query: &Query, case: &Dated<'_>) -> bool {
        match self {
            Self::All { measure } => measure.counts(query, case),
            Self::Row { measure, by, key } => {
                measure.counts(query, case) && case.keys(*by, query.cut_off).any(|it| it == key)
            }
            Self::Age { rank } => {
                Measure::ToScreen.counts(query, case)
                    && age(query, case) == AGES.get(*rank as usize).map(|_| *rank as usize)
            }
            Self::Clock { code, state } => case.entry.clocks.iter().any(|clock| {
                let stands = ClockState::of(query, case, clock.due_on, clock.done_on);
                stands == Some(*state) && case.word(clock.code) == code.0
            }),
        }
    }
}

/// Rank of the age that a case has on the cut-off day.
pub(super) fn age(query: &Query, case: &Dated<'_>) -> Option<usize> {
    let days = (query.cut_off - case.entry.received_on).num_days();
    AGES.iter()
        .rposition(|age| i64::from(age.from_days) <= days)
}
