//! What two people say of a file whose period has run: one proposes that it be disposed of, another
//! approves, which is the event [`crate::record::RecordEvent::Disposed`], or rejects.
//!
//! A file that goes to the Archives is approved first, then packaged as a bag; the same event ends it
//! once they accepted the bag.
//!
//! Owns where the proposal stands. Must not: let a proposal outlive the closing on which it rests.

use crate::case::CaseEvent;
use crate::event::{Event, Fact};
use crate::id::{EventId, PersonId, Sha256};
use crate::law::PackRef;
use crate::record::Bag;
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
    /// Another person approves that it be transferred to the Archives. Nothing is erased yet.
    TransferApproved {
        /// Event of the proposal.
        of: EventId,
    },
    /// The file was written as a bag, which was read back and found complete and valid.
    Packaged {
        /// Event of the approval.
        of: EventId,
        /// The bag.
        bag: Bag,
        /// SHA-256 of the identifiers of the events that it tells ([`is_told`]), sorted.
        told: Sha256,
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
    /// Two people agreed that it be transferred to the Archives, which have not accepted it yet.
    Transfer(TransferState),
}

/// Where a transfer that was approved stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferState {
    /// Event of the approval.
    pub event: EventId,
    /// Who proposed it.
    pub proposed_by: PersonId,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// Plan whose rule says that it goes to the Archives.
    pub plan: PackRef,
    /// Who approved it; never the same person.
    pub approved_by: PersonId,
    /// When.
    pub approved_at: DateTime<Utc>,
    /// The last bag that was made of it.
    pub packaged: Option<Packaged>,
}

/// A bag that was made of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packaged {
    /// The bag.
    pub bag: Bag,
    /// SHA-256 of the identifiers of the events that it tells.
    pub told: Sha256,
    /// Who made it.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

impl Disposition {
    /// Applies a step. One that rests on a step that does not stand any more, or that one person took
    /// alone, changes nothing.
    pub fn apply(&mut self, event: &Event, change: &DispositionEvent) {
        match change {
            DispositionEvent::Proposed { plan } => {
                *self = Self::Proposed {
                    event: event.id,
                    by: event.by,
                    at: event.at,
                    plan: plan.clone(),
                };
            }
            DispositionEvent::SetAside { reason, .. } => {
                *self = Self::SetAside {
                    by: event.by,
                    at: event.at,
                    reason: reason.clone(),
                };
            }
            DispositionEvent::TransferApproved { of } => self.approve(event, *of),
            DispositionEvent::Packaged { of, bag, told } => self.package(event, *of, bag, told),
        }
    }

    fn approve(&mut self, event: &Event, of: EventId) {
        if let Self::Proposed {
            event: proposal,
            by,
            at,
            plan,
        } = self
            && *proposal == of
            && *by != event.by
        {
            *self = Self::Transfer(TransferState {
                event: event.id,
                proposed_by: *by,
                proposed_at: *at,
                plan: plan.clone(),
                approved_by: event.by,
                approved_at: event.at,
                packaged: None,
            });
        }
    }

    fn package(&mut self, event: &Event, of: EventId, bag: &Bag, told: &Sha256) {
        if let Self::Transfer(state) = self
            && state.event == of
        {
            state.packaged = Some(Packaged {
                bag: bag.clone(),
                told: told.clone(),
                by: event.by,
                at: event.at,
            });
        }
    }

    /// Whether somebody proposed it and it is neither rejected nor done.
    #[must_use]
    pub fn is_underway(&self) -> bool {
        matches!(self, Self::Proposed { .. } | Self::Transfer(_))
    }
}

/// Whether a bag of the file tells a fact: all that is said of the case, apart from the steps of its
/// disposition and from who opened it.
#[must_use]
pub fn is_told(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::Case {
            event: CaseEvent::Disposition(_) | CaseEvent::Opened(_),
            ..
        }
    )
}

#[cfg(test)]
mod tests;
