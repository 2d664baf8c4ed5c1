//! Who looks after a case.
//!
//! Owns the act by which a case is given to a person, passed on or put down. Must not: let anyone do
//! anything: what a person may do is their role's, and whoever a case is given to gains nothing.

use crate::id::PersonId;
use serde::{Deserialize, Serialize};

/// A case was given to a person, passed on, or put down; carries what it replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssignmentEvent {
    /// Who looked after it.
    pub from: Option<PersonId>,
    /// Who looks after it now; nobody when it was put down.
    pub to: Option<PersonId>,
}
