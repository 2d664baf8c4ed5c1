//! A deadline with its derivation, as `clock` and `triage` print it.

use crate::voice::Voice;
use chrono::NaiveDate;
use dossier_domain::calendar::NotCovered;
use dossier_domain::clock::{Due, Standstill, Step};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{Certainty, Provision, Unit};
use dossier_domain::sentence::{Arg, Sentence};
use dossier_i18n::both;
use serde::Serialize;

/// A deadline, or why none is given.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Counted {
    /// Computed.
    Due {
        /// Statutory day.
        due_on: NaiveDate,
        /// Next open day when the office is closed on `due_on`; else the same day.
        due_if_closed_on: NaiveDate,
        /// Last open day on or before `due_on`.
        target_on: NaiveDate,
        /// Each step, in order.
        derivation: Vec<Told>,
    },
    /// It does not run.
    Stopped {
        /// Since when.
        stopped_on: NaiveDate,
        /// What is left, in `unit`.
        left: u32,
        /// Calendar days or business days.
        unit: Unit,
        /// Each step, in order.
        derivation: Vec<Told>,
    },
    /// The calendar does not cover the span.
    NotCovered {
        /// What is covered.
        not_covered: Span,
    },
}

/// Days from and to, both covered.
#[derive(Debug, Serialize)]
pub struct Span {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// A step as a sentence: its message and arguments, and its words in both languages.
#[derive(Debug, Serialize)]
pub struct Told {
    /// Day reached.
    on: NaiveDate,
    /// Message and arguments.
    sentence: Sentence,
    /// The same in words.
    words: Bilingual,
}

impl From<Result<Due, NotCovered>> for Counted {
    fn from(counted: Result<Due, NotCovered>) -> Self {
        match counted {
            Ok(due) => Self::from(due),
            Err(NotCovered { from, to, .. }) => Self::not_covered(from, to),
        }
    }
}

impl From<Due> for Counted {
    fn from(due: Due) -> Self {
        Self::Due {
            due_on: due.due_on,
            due_if_closed_on: due.due_if_closed_on,
            target_on: due.target_on,
            derivation: due.steps.into_iter().map(Told::from).collect(),
        }
    }
}

impl From<Standstill> for Counted {
    fn from(still: Standstill) -> Self {
        Self::Stopped {
            stopped_on: still.on,
            left: still.left,
            unit: still.unit,
            derivation: still.steps.into_iter().map(Told::from).collect(),
        }
    }
}

impl From<Step> for Told {
    fn from(step: Step) -> Self {
        let words = both(&step.sentence);
        Self {
            on: step.on,
            sentence: step.sentence,
            words,
        }
    }
}

impl Counted {
    /// The calendar covers only these days.
    pub fn not_covered(from: NaiveDate, to: NaiveDate) -> Self {
        Self::NotCovered {
            not_covered: Span { from, to },
        }
    }

    /// Lines for people: the deadline, then each step.
    pub fn words(&self, label: &Bilingual, start_on: NaiveDate, voice: &Voice) -> Vec<String> {
        let label = Arg::Label(label.clone());
        match self {
            Self::Due {
                due_on, derivation, ..
            } => {
                let args = [
                    ("label", label),
                    ("start", Arg::Day(start_on)),
                    ("due", Arg::Day(*due_on)),
                ];
                let steps = derivation
                    .iter()
                    .map(|told| format!("  {}", told.words.get(voice.lang())));
                std::iter::once(voice.words_of("cli-clock-due", args))
                    .chain(steps)
                    .collect()
            }
            Self::Stopped {
                stopped_on,
                derivation,
                ..
            } => {
                let args = [("label", label), ("on", Arg::Day(*stopped_on))];
                let steps = derivation
                    .iter()
                    .map(|told| format!("  {}", told.words.get(voice.lang())));
                std::iter::once(voice.words_of("cli-clock-stopped", args))
                    .chain(steps)
                    .collect()
            }
            Self::NotCovered {
                not_covered: Span { from, to },
            } => {
                let args = [
                    ("label", label),
                    ("from", Arg::Day(*from)),
                    ("to", Arg::Day(*to)),
                ];
                vec![voice.words_of("cli-clock-not-covered", args)]
            }
        }
    }
}

/// What a line of law rests on, and how sure it is.
pub fn rests_on(provision: &Provision, voice: &Voice) -> String {
    let citation = provision.citation.as_ref().unwrap_or(&provision.source);
    let id = match provision.certainty {
        Certainty::Verified => "cli-clock-verified",
        Certainty::Secondary => "cli-clock-secondary",
        Certainty::Unverified => "cli-clock-unverified",
        Certainty::Inferred => "cli-clock-inferred",
    };
    voice.words_of(id, [("citation", Arg::Label(citation.clone()))])
}
