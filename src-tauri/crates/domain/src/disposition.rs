//! What two people say of a file whose period has run: one proposes that it be disposed of, another
//! approves, which is the event [`crate::record::RecordEvent::Disposed`], or rejects.
//!
//! Owns where the proposal stands. Must not: let a proposal outlive the closing on which it rests.

use crate::event::Event;
use crate::id::{EventId, PersonId};
use crate::law::PackRef;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A step before a disposition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum DispositionEvent {
    /// Proposed.
    Proposed {
        /// Plan whose rule says that it is due.
        plan: PackRef,
    },
    /// Kept for now: taken out of what is due by whoever proposes, or rejected by whoever would
    /// approve.
    SetAside {
        /// Event of the proposal that is rejected; none where nobody proposed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<EventId>,
        /// Why, never empty.
        reason: String,
    },
}

/// Where the disposition of a file stands, as long as the file is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Disposition {
    /// Nobody said anything.
    #[default]
    None,
    /// A person proposed it.
    Proposed {
        /// Event.
        event: EventId,
        /// Who.
        by: PersonId,
        /// When.
        at: DateTime<Utc>,
        /// Plan.
        plan: PackRef,
    },
    /// A person kept it for now.
    SetAside {
        /// Who.
        by: PersonId,
        /// When.
        at: DateTime<Utc>,
        /// Why.
        reason: String,
    },
}

impl Disposition {
    /// Applies a step.
    pub fn apply(&mut self, event: &Event, change: &DispositionEvent) {
        *self = match change {
            DispositionEvent::Proposed { plan } => Self::Proposed {
                event: event.id,
                by: event.by,
                at: event.at,
                plan: plan.clone(),
            },
            DispositionEvent::SetAside { reason, .. } => Self::SetAside {
                by: event.by,
                at: event.at,
                reason: reason.clone(),
            },
        };
    }
}
