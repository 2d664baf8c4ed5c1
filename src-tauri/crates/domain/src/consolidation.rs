//! Cases consolidated under one that leads: several people about one incident, or one person twice.
//!
//! Owns the act by which a case is put under its lead, moved or separated. Must not: let anything follow
//! by itself. Each case keeps its number, its letters, its clocks and its restriction; what is decided
//! for the lead is carried to the others by acts of their own.

use crate::id::{CaseId, EventId, PersonId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A case was put under its lead, moved under another, or separated; carries what it replaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsolidationEvent {
    /// Lead replaced.
    pub from: Option<CaseId>,
    /// Lead now; none when it is separated.
    pub to: Option<CaseId>,
    /// Why; empty where the last act is only taken back.
    #[serde(default)]
    pub reasons: String,
    /// Event whose lead stands again, with who gave it and why, where the last act is taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restores: Option<EventId>,
}

/// The lead of a case, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consolidated {
    /// Case that leads.
    pub lead: CaseId,
    /// Event that put it there.
    pub event: EventId,
    /// Who put it there.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Why; empty in events of the first version.
    pub reasons: String,
}
