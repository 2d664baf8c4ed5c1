//! A deadline that explains itself: a function of a start day, a rule, a calendar and what people
//! did to it, never a stored date that someone edits.
//!
//! `act` holds what a person records (a stop, a resumption, an extension, a choice between two
//! rules) and folds it in one order; `course` what was done to one clock, resolved against its
//! pack; `count` counts.

mod act;
mod count;
mod course;
mod step;

pub use act::{
    ActAuthority, Begun, Chosen, ClockActs, ClockEvent, Extended, Resumed, Spell, Stopped,
};
pub use count::{count, run};
pub use course::{Basis, Course, Extension, OtherPeriod, Resumption, Stop};

use crate::lang::Bilingual;
use crate::law::{ClockCode, EndEvent, OwedBy, Provision, Unit};
use crate::sentence::{Arg, Sentence};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One step of a derivation, in order; it reads as a sentence in either language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Step {
    /// Day reached by the step.
    pub on: NaiveDate,
    /// What was done: started, counted, stopped, extended, skipped a holiday (named), moved,
    /// clamped.
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

/// A clock that does not run: it has no last day until it runs again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Standstill {
    /// Day since which it stands.
    pub on: NaiveDate,
    /// What is left of it, in `unit`.
    pub left: u32,
    /// Calendar days or business days; what is left of months is told in calendar days.
    pub unit: Unit,
    /// How it was counted until then.
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
    /// Whether the act that it limits may be left undone: past its last day nobody is late.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(as = "Option<bool>", optional)]
    pub optional: bool,
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
    /// What may be done to it and what was; none where its pack says nothing and nobody did
    /// anything, so that the rows of an older program stay as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub course: Option<Box<Course>>,
    /// Who owes what it limits, where an act of the office started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub owed: Option<Box<Owed>>,
    /// What left it nothing to limit, on the day of `done_on`: neither in time nor late. A request that
    /// was decided here is passed on to nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub lapsed_by: Option<EndEvent>,
    /// Day on which its case ended while the act was not known to be done: nothing runs any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub ended_on: Option<NaiveDate>,
    /// Which of the clocks of its rule it is, where an act of the office started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub spell: Option<Spell>,
}

impl CaseClock {
    /// Whether its act is still to be done.
    #[must_use]
    pub const fn is_awaited(&self) -> bool {
        self.done_on.is_none() && self.ended_on.is_none() && !self.optional
    }

    /// Whether it limits what must be done: only then does it count beside the page of its case.
    #[must_use]
    pub const fn binds(&self) -> bool {
        self.lapsed_by.is_none() && !self.optional
    }

    /// Ends it with its case, unless its act is done.
    pub fn end(&mut self, on: NaiveDate) {
        if self.is_awaited() {
            self.ended_on = Some(on);
            let sentence = Sentence::new("clock-ended").with("on", Arg::Day(on));
            self.outcome.end_with(Step { on, sentence });
        }
    }
}

/// What a clock waits for, and from whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Owed {
    /// Who owes it.
    pub by: OwedBy,
    /// What ends the clock.
    pub what: EndEvent,
    /// Who was asked; empty where it is known by the rule.
    pub whom: String,
}

/// A deadline, or the refusal to give one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ClockOutcome {
    /// Computed.
    Due(Due),
    /// It does not run.
    Stopped(Standstill),
    /// The calendar does not cover the span: no date is shown.
    NotCovered {
        /// First day covered.
        from: NaiveDate,
        /// Last day covered.
        to: NaiveDate,
    },
}

impl ClockOutcome {
    /// The deadline, if there is one.
    #[must_use]
    pub fn due(&self) -> Option<&Due> {
        match self {
            Self::Due(due) => Some(due),
            Self::Stopped(_) | Self::NotCovered { .. } => None,
        }
    }

    /// Adds the last step of the derivation, where there is one.
    pub(crate) fn end_with(&mut self, step: Step) {
        match self {
            Self::Due(due) => due.steps.push(step),
            Self::Stopped(still) => still.steps.push(step),
            Self::NotCovered { .. } => {}
        }
    }

    /// How it was counted, as far as it was.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        match self {
            Self::Due(due) => &due.steps,
            Self::Stopped(still) => &still.steps,
            Self::NotCovered { .. } => &[],
        }
    }
}
