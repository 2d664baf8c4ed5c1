//! Absence: from a day until a day, another person stands in.
//!
//! Owns the act and the days. Must not: give a right. Whoever stands in sees what waits for the absent
//! person and acts in their own name, as far as their own role goes and no further; an absence ends by
//! itself once its last day is over.

use crate::id::{AbsenceId, PersonId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is said of an absence of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum AbsenceEvent {
    /// From a day until a day, both included, another person stands in.
    Stated {
        /// Absence.
        absence_id: AbsenceId,
        /// Who stands in.
        to: PersonId,
        /// First day.
        from_on: NaiveDate,
        /// Last day.
        until_on: NaiveDate,
    },
    /// It is over before its last day.
    Ended {
        /// Absence.
        absence_id: AbsenceId,
    },
}
