//! Long work as the window shows it: what it does, how far it is, and what could not be done.

use crate::WireError;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What long work does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum JobKind {
    /// Receives many files; counted in files.
    Import,
    /// Verifies the vault; counted in entries of the journal.
    Verify,
    /// Writes a backup and reads it back; counted in mebibytes.
    Backup,
    /// Makes a vault of a backup; counted in thousandths.
    Restore,
    /// Counts a report; counted in cases.
    Report,
    /// Writes lines of the journal as a table; counted in entries of the journal.
    Journal,
    /// Prepares a bundle for another workstation; counted in entries of the journal.
    Prepare,
    /// Takes in a bundle of another workstation; counted in entries of the journal.
    Take,
    /// Does an act on many cases, or takes it back, or lists them; counted in cases.
    Bulk,
    /// Draws the key of the vault anew when a person is removed; counted in mebibytes.
    Rekey,
    /// Makes a bag for the Archives, or reads it again; counted in files.
    Bag,
    /// Brings a vault of an older program up to date when it is opened; counted in cases.
    Upgrade,
}

impl JobKind {
    /// Whether it starts over when it did not come to its end, so that a person is told at the next opening;
    /// an import and an act on many cases go on where they were, a report is counted again by itself, and a
    /// key that is owed is told by itself.
    pub(super) fn starts_over(self) -> bool {
        matches!(
            self,
            Self::Verify | Self::Backup | Self::Journal | Self::Prepare | Self::Take | Self::Bag
        )
    }
}

/// How far long work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum JobState {
    /// It goes on.
    Running,
    /// It was told to stop and finishes its step.
    Stopping,
    /// It did all that it was asked.
    Done,
    /// It stopped half-way because a person, or the lock, said so.
    Stopped,
    /// It failed.
    Failed,
}

/// A thing among others that could not be done; the rest went on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JobFault {
    /// Name of the file.
    pub name: String,
    /// Why.
    pub error: WireError,
}

/// Long work as the window shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JobView {
    /// Number since the program started.
    pub id: u32,
    /// What it does.
    pub kind: JobKind,
    /// How it stands.
    pub state: JobState,
    /// Steps done, in the unit of its kind.
    pub done: u32,
    /// Steps in all; 0 before it is known.
    pub of: u32,
    /// When it started.
    pub started_at: DateTime<Utc>,
    /// Seconds left at the rate measured so far; none before there is a rate.
    pub seconds_left: Option<u32>,
    /// Files that the vault already held.
    pub already: u32,
    /// Files that could not be taken.
    pub failed: u32,
    /// The first of them, by name.
    pub faults: Vec<JobFault>,
    /// Why it failed.
    pub error: Option<WireError>,
}
