//! The disposition of files: what is due under the plan in force, one person who proposes, another who
//! approves, what goes to the Archives, and what stays.
//!
//! Owns who may say what of a file, and that everything is checked once more inside the write that
//! erases it. Must not: hold a period, or dispose of anything under a sample.

mod act;
mod certificate;
mod hold;
mod list;
mod package;
mod told;
mod transfer;

pub use act::set_aside;
pub(crate) use act::{dispose_in, propose_in};
pub use certificate::certificate;
pub use hold::{put_hold, release_hold};
pub(crate) use hold::{state, view as holds};
pub use list::{find, get};
pub use package::package;
pub use transfer::{accept, approve_transfer};

use crate::case::CaseLineView;
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::lang::Bilingual;
use dossier_domain::record::{Kept, Series};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// What the screen of dispositions shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DispositionView {
    /// Title of the plan in force.
    pub plan: Bilingual,
    /// Whether it is a sample, under which nothing is ever due.
    pub sample: bool,
    /// The series to which it gives a period, in the order of the plan.
    pub ruled: Vec<Series>,
    /// Files whose period has run and that nobody proposed, the first closed first.
    pub due: Vec<DueFile>,
    /// Files that a person proposed to destroy, and that wait for another.
    pub proposed: Vec<DueFile>,
    /// Files that a person proposed to transfer to the Archives, until these accepted them.
    pub transfers: Vec<DueFile>,
    /// Whether there are more of either than are shown.
    pub more: bool,
    /// What stays of the last files that were disposed of, the last first.
    pub disposed: Vec<TombstoneView>,
    /// Whether the person may propose.
    pub proposes: bool,
    /// Whether the person may approve what another proposed.
    pub approves: bool,
}

/// A file whose period has run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DueFile {
    /// Its case.
    pub line: CaseLineView,
    /// Its number.
    pub file_number: String,
    /// Its series, with the rule.
    pub series: Series,
    /// Day on which the case was closed.
    pub closed_on: NaiveDate,
    /// First day on which it may be disposed of; none when the plan says no more that it is due.
    pub due_from: Option<NaiveDate>,
    /// What keeps it all the same.
    pub kept: Option<Kept>,
    /// What people said of it.
    pub state: DispositionState,
}

/// What people said of the disposition of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
#[ts(export)]
pub enum DispositionState {
    /// Nothing.
    Unsaid,
    /// Proposed.
    Proposed {
        /// Who.
        by: String,
        /// When.
        at: DateTime<Utc>,
        /// Whether it is the person who looks, who does not approve it.
        mine: bool,
    },
    /// Kept for now.
    SetAside {
        /// Who.
        by: String,
        /// When.
        at: DateTime<Utc>,
        /// Why.
        reason: String,
    },
    /// Two people agreed that it be transferred to the Archives.
    Transfer {
        /// Who proposed it.
        proposed_by: String,
        /// Who approved it.
        approved_by: String,
        /// When.
        approved_at: DateTime<Utc>,
        /// The last bag that was made of it.
        bag: Option<BagView>,
    },
}

/// A bag that was written, read back and found complete and valid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BagView {
    /// Name of its folder.
    pub name: String,
    /// SHA-256 of its `tagmanifest-sha256.txt`.
    pub digest: String,
    /// Bytes of the payload, a dot, files.
    pub oxum: String,
    /// Who made it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// The acceptance of a file by the Archives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TransferView {
    /// The Archives.
    pub to: String,
    /// Who accepted it there.
    pub accepted_by: String,
    /// Day on which they did.
    pub accepted_on: NaiveDate,
    /// Their reference.
    pub reference: String,
    /// Who recorded it here.
    pub recorded_by: String,
    /// Name of the bag that they hold.
    pub bag: String,
    /// SHA-256 of its `tagmanifest-sha256.txt`.
    pub digest: String,
    /// Bytes of the payload, a dot, files.
    pub oxum: String,
}

/// Writes the file of a case as a bag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PackageFile {
    /// Case.
    pub case_id: CaseId,
    /// Folder that exists, outside the vault, in which the bag is made.
    pub folder: PathBuf,
}

/// A bag that was made, and where it lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PackagedView {
    /// Where it lies.
    pub path: String,
    /// Files of its payload.
    pub files: u32,
}

/// Records that the Archives accepted a file; it is erased here then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AcceptTransfer {
    /// Case.
    pub case_id: CaseId,
    /// The bag that they accepted: it is read and verified once more.
    pub bag: PathBuf,
    /// The Archives; never empty.
    pub to: String,
    /// Who accepted it there; never empty.
    pub accepted_by: String,
    /// Day on which they did: not before the bag was made, nor after today.
    pub accepted_on: NaiveDate,
    /// Their reference; never empty.
    pub reference: String,
}

/// What stays of a file that was disposed of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TombstoneView {
    /// Case that it was.
    pub case_id: CaseId,
    /// Number of the case.
    pub number: String,
    /// Number of the file.
    pub file_number: String,
    /// Code of the series.
    pub series: String,
    /// Number of the schedule.
    pub authority: String,
    /// Whole years for which it was kept.
    pub years: u16,
    /// Name of the plan that held the rule.
    pub plan: String,
    /// Digest of that plan.
    pub plan_digest: String,
    /// Day on which the case was closed.
    pub closed_on: NaiveDate,
    /// First day on which the file could be disposed of.
    pub due_from: NaiveDate,
    /// Day on which it was.
    pub disposed_on: NaiveDate,
    /// Who proposed it.
    pub proposed_by: String,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// Who approved it.
    pub approved_by: String,
    /// Events whose bodies were erased.
    pub events: u32,
    /// Sealed files of the case.
    pub files: u32,
    /// SHA-256 of the hashes of what was erased.
    pub digest: String,
    /// The paper volumes of the file, which go as it does.
    pub volumes: Vec<VolumeGoneView>,
    /// Who took it in, where it was transferred to the Archives; none where it was destroyed.
    pub transfer: Option<TransferView>,
}

/// A paper volume that goes as its file does: to be destroyed, or given to the Archives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VolumeGoneView {
    /// Its number in the file.
    pub number: u16,
    /// Code of the place where it was kept.
    pub code: String,
    /// Room, shelf and box.
    pub place: Bilingual,
}

/// What shows, on paper, that a file was disposed of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CertificateView {
    /// Name of the office, as it settled it.
    pub office: Bilingual,
    /// What stays of the file.
    pub tombstone: TombstoneView,
    /// Event that disposed of it.
    pub event: EventId,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// When this was made.
    pub made_at: DateTime<Utc>,
    /// The end of each machine's chain when this was made: its letter, its last event, the hash of it.
    pub heads: Vec<ChainHead>,
}

/// The end of a machine's chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChainHead {
    /// Letter of the machine.
    pub letter: String,
    /// Sequence of its last event.
    pub sequence: u32,
    /// SHA-256 of that event, in hexadecimal digits.
    pub hash: String,
}

/// Keeps a file for now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SetAside {
    /// Case.
    pub case_id: CaseId,
    /// Why; never empty.
    pub reason: String,
}

/// Puts a hold on a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PutHold {
    /// Case.
    pub case_id: CaseId,
    /// What it is for; never empty.
    pub scope: String,
    /// Why; never empty.
    pub reason: String,
    /// Who asked for it, or under what power; never empty.
    pub authority: String,
}

/// Releases a hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReleaseHold {
    /// Case.
    pub case_id: CaseId,
    /// The hold, by its event.
    pub hold: EventId,
    /// Why; never empty.
    pub reason: String,
}

/// A hold in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HoldView {
    /// Its event.
    pub hold: EventId,
    /// What it is for.
    pub scope: String,
    /// Why.
    pub reason: String,
    /// Who asked for it.
    pub authority: String,
    /// Who put it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}
