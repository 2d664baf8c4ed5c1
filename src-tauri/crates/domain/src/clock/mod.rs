//! A deadline that explains itself: a function of a start day, a rule and a calendar, never a
//! stored date that someone edits.

mod count;

pub use count::count;

use crate::lang::Bilingual;
use crate::law::{ClockCode, Provision};
use crate::sentence::Sentence;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One step of a derivation, in order; it reads as a sentence in either language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Step {
    /// Day reached by the step.
    pub on: NaiveDate,
    /// What was done: started, counted, skipped a holiday (named), moved, clamped.
    pub sentence: Sentence,
}

/// A computed deadline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Due {
    /// Statutory day.
    pub due_on: NaiveDate,
    /// Next day on which the office is open, when `due_on` is a closed day (a Saturday).
    pub due_if_closed_on: NaiveDate,
    /// Internal target: last open day on or before `due_on` (a choice of the product, inferred).
    pub target_on: NaiveDate,
    /// How it was counted.
    pub steps: Vec<Step>,
}

/// A clock of a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CaseClock {
    /// Rule.
    pub code: ClockCode,
    /// Name of the rule.
    pub label: Bilingual,
    /// Pack that states the rule: id and version digest.
    pub pack: crate::law::PackRef,
    /// What the rule rests on.
    pub provision: Provision,
    /// A published target rather than a limit of law.
    pub target: bool,
    /// Day it runs from.
    pub start_on: NaiveDate,
    /// Event it runs from: `incident`, `first_event`, `last_event`, `discovery`, `received` …
    pub start_event: String,
    /// The deadline, or why none is given (a calendar that does not cover the span).
    pub outcome: ClockOutcome,
    /// Day when the act was done, if known.
    pub done_on: Option<NaiveDate>,
    /// Whether it was done in time, when it is known.
    pub met: Option<bool>,
}

/// A deadline, or the refusal to give one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ClockOutcome {
    /// Computed.
    Due(Due),
    /// The calendar does not cover the span: no date is shown.
    NotCovered {
        /// First day covered.
        from: NaiveDate,
        /// Last day covered.
        to: NaiveDate,
    },
}
