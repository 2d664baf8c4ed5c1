//! A question of principle: what no precedent answers is asked of those who lead, whose ruling is found
//! by its ground from then on.
//!
//! Owns the question, its answer, and what two people answered apart. Must not: decide the case: who
//! asked still decides it, and a second person still reads what is screened out.

use crate::conflict::{Claim, Claims};
use crate::event::Event;
use crate::id::{EscalationId, PersonId};
use crate::law::GroundCode;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What happens to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum EscalationEvent {
    /// Asked of those who lead.
    Asked(AskedQuestion),
    /// Answered, or put aside by whoever asked.
    Ended {
        /// How.
        ending: Ending,
    },
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskedQuestion {
    /// Ground that it is about; none where it is about another thing.
    #[serde(default)]
    pub ground: Option<GroundCode>,
    /// The question, never empty.
    pub question: String,
    /// The ways that whoever asks sees.
    pub options: String,
    /// Their own view.
    pub view: String,
}

/// How a question ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum Ending {
    /// A person who leads ruled.
    Ruled {
        /// The ruling, never empty.
        ruling: String,
        /// Its reasons, never empty.
        reasons: String,
    },
    /// Whoever asked needs no answer any more.
    Withdrawn {
        /// Why, never empty.
        reason: String,
    },
}

/// A question of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalation {
    /// Identifier.
    pub id: EscalationId,
    /// What is asked.
    pub question: AskedQuestion,
    /// Who asks.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    pub(crate) endings: Claims<Ending>,
}

impl Escalation {
    /// How it ended, as it stands; none while it is open.
    #[must_use]
    pub fn ending(&self) -> Option<&Claim<Ending>> {
        self.endings.standing()
    }

    /// Whether it waits for an answer.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.ending().is_none()
    }

    /// The ruling that stands, with its reasons; none where people ruled apart and nobody settled.
    #[must_use]
    pub fn ruling(&self) -> Option<(&Claim<Ending>, &str, &str)> {
        let ending = self
            .ending()
            .filter(|_| self.endings.conflict().is_none())?;
        match &ending.value {
            Ending::Ruled { ruling, reasons } => Some((ending, ruling.as_str(), reasons.as_str())),
            Ending::Withdrawn { .. } => None,
        }
    }

    /// Applies an event to the questions of a case. One that speaks of no question says nothing.
    pub(crate) fn apply(
        escalations: &mut Vec<Self>,
        id: EscalationId,
        event: &Event,
        change: &EscalationEvent,
    ) {
        let known = escalations.iter_mut().find(|one| one.id == id);
        match (known, change) {
            (None, EscalationEvent::Asked(question)) => escalations.push(Self {
                id,
                question: question.clone(),
                by: event.by,
                at: event.at,
                endings: Claims::default(),
            }),
            // Nobody who ended it knew that it had ended: what they say stands beside.
            (Some(one), EscalationEvent::Ended { ending }) => one.endings.add(Claim {
                event: event.id,
                origin: event.id,
                by: event.by,
                at: event.at,
                value: ending.clone(),
            }),
            (None, EscalationEvent::Ended { .. }) | (Some(_), EscalationEvent::Asked(_)) => {}
        }
    }
}
