//! A legal hold: while one is in force, the file is kept whatever the rule says.
//!
//! Owns what was put and released. Two people may put one each, apart: each is released by itself.

use crate::event::Event;
use crate::id::{EventId, PersonId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A hold was put, or released.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum HoldEvent {
    /// Put on the case and all that it holds.
    Put {
        /// What it is for: the litigation, the request for access, the investigation.
        scope: String,
        /// Why, never empty.
        reason: String,
        /// Who asked for it, or under what power; never empty.
        authority: String,
    },
    /// Released: one hold, by the event that put it. What another person put apart stays.
    Released {
        /// Event by which it was put.
        of: EventId,
        /// Why, never empty.
        reason: String,
    },
}

/// A hold in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Event by which it was put.
    pub event: EventId,
    /// What it is for.
    pub scope: String,
    /// Why.
    pub reason: String,
    /// Who asked for it.
    pub authority: String,
    /// Who put it.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

impl Hold {
    /// Applies an event to the holds in force.
    pub fn apply(holds: &mut Vec<Self>, event: &Event, change: &HoldEvent) {
        match change {
            HoldEvent::Put {
                scope,
                reason,
                authority,
            } => holds.push(Self {
                event: event.id,
                scope: scope.clone(),
                reason: reason.clone(),
                authority: authority.clone(),
                by: event.by,
                at: event.at,
            }),
            HoldEvent::Released { of, .. } => holds.retain(|hold| hold.event != *of),
        }
    }
}
