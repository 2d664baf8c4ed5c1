//! Two machines: prepare a bundle for another copy of the vault, take one in, see where each
//! machine stands, revoke one that was lost.
//!
//! Three words that are never mixed: what *waits for an exchange* is carried by no bundle yet; a
//! bundle that is written is *prepared*; its content is *transmitted* once a bundle of the other
//! machine says that it took it in.

mod export;
mod import;
mod revoke;
mod status;

pub use export::{export, export_to};
pub use import::import;
pub use revoke::revoke;
pub use status::{machine, status};

use crate::case::CaseLineView;
use crate::note::NoteLineView;
use crate::office::OfficeConflictView;
use chrono::{DateTime, Utc};
use dossier_domain::id::{DeviceId, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the machines stand, and what people set apart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExchangeView {
    /// Machines, in the order in which they joined.
    pub machines: Vec<MachineView>,
    /// Cases with an open conflict.
    pub cases: Vec<CaseLineView>,
    /// Notes with an open conflict.
    pub notes: Vec<NoteLineView>,
    /// What people settled apart of the office itself.
    pub office: Vec<OfficeConflictView>,
    /// Folder where bundles are written.
    pub folder: String,
}

/// A machine of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MachineView {
    /// Identifier.
    pub id: DeviceId,
    /// Letter of its human numbers.
    pub letter: String,
    /// Short mark of its key, the same on every screen that shows it.
    pub mark: String,
    /// Whether it is this one.
    pub mine: bool,
    /// Whether the office revoked it: no bundle of its own is taken in.
    pub revoked: bool,
    /// When it joined.
    pub joined_at: DateTime<Utc>,
    /// When a bundle of its own was last taken in here.
    pub taken_at: Option<DateTime<Utc>>,
    /// When a bundle was last prepared for it here.
    pub prepared_at: Option<DateTime<Utc>>,
    /// Events that wait for an exchange: no bundle carries them to it yet.
    pub waiting: u32,
    /// Events of the last bundle prepared for it that it did not say it took in.
    pub unconfirmed: u32,
}

/// Prepares a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PrepareBundle {
    /// Machine for which it is; none for a copy that never wrote to this one: it carries everything.
    pub to: Option<DeviceId>,
    /// People who may open it; empty for everyone of the office.
    pub people: Vec<PersonId>,
}

/// A bundle that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PreparedView {
    /// Where it lies.
    pub path: String,
    /// Events that it carries.
    pub events: u32,
    /// Bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Letter of this machine.
    pub letter: String,
    /// Short mark of its key, which the other machine asks for the first time.
    pub mark: String,
    /// Attachments left out: they are missing or damaged here.
    pub left_out: u32,
    /// Numbers of the cases that name them, as far as the signed-in person sees them.
    pub left_out_of: Vec<String>,
}

/// What a bundle brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TakenView {
    /// Letter of the machine that wrote it.
    pub letter: String,
    /// Whether it was unknown here until now.
    pub new_machine: bool,
    /// When it was written.
    pub made_at: DateTime<Utc>,
    /// Events taken in.
    pub events: u32,
    /// Events that this copy already held.
    pub known: u32,
    /// Cases touched.
    pub cases: u32,
    /// Cases, notes and settings of the office in conflict before.
    pub conflicts_before: u32,
    /// Cases, notes and settings of the office in conflict now.
    pub conflicts: u32,
    /// Files that the other machine disposed of, and that were erased here too.
    pub disposed: u32,
    /// Files that it disposed of, and that something which it did not know keeps here.
    pub kept: u32,
    /// Attachments that the other machine lost, and that are missing here until a bundle brings them.
    pub lacking: u32,
    /// Numbers of the cases that name them, as far as the signed-in person sees them.
    pub lacking_of: Vec<String>,
    /// Attachments that were missing here, and that it brought.
    pub found: u32,
    /// People removed on another workstation, while the vault here still has a key that they knew.
    pub key_owed: Vec<String>,
}

/// A count for the wire.
fn count(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
