//! The paper of a case: its volumes, where each is and who has it, the originals on paper; what is out
//! across cases; the places where the office keeps paper.
//!
//! Owns who may act on paper, and which act follows which. Must not: charge out what is not in its place,
//! or settle in silence what two people did apart.

mod act;
mod away;
mod get;
mod location;
mod many;
mod original;
mod volume;

pub use act::act;
pub(crate) use act::{MOST_VOLUMES, check_place, record};
pub(crate) use away::late;
pub use away::{AwayAfterView, AwayKind, AwayLineView, AwayPage, AwayRequest, away};
pub use get::get;
pub use location::{MergeLocation, PutLocation, locations, merge_location, put_location};
pub(crate) use location::{place_name, views};
pub use many::{ActOnVolumes, VolumeInHand, VolumeNamed, act_on_many, in_hand, undo_many};
pub use original::{register, strike};
pub(crate) use volume::gone;

use crate::disclosure::CaseDocument;
use crate::history::HistoryLine;
use crate::stocktaking::CaseFault;
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::id::{CaseId, EventId, LocationId, OriginalId};
use dossier_domain::lang::Bilingual;
use dossier_domain::paper::{Charge, PaperOriginal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The paper of a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PaperView {
    /// Number of the file; none as long as the case is not filed, and then no volume is opened.
    pub file_number: Option<String>,
    /// Its volumes, by number.
    pub volumes: Vec<VolumeView>,
    /// The number of the next volume.
    pub next: u16,
    /// Its originals on paper, in the order in which they were registered.
    pub originals: Vec<OriginalView>,
    /// Files that came with the case: one of them may be the scan of an original.
    pub documents: Vec<CaseDocument>,
    /// The places where the office keeps paper; those retired too, since a volume may still be there.
    pub locations: Vec<LocationView>,
    /// People of the office, whose names may be taken as they are.
    pub people: Vec<String>,
    /// What stocktakings found of its volumes, and nobody settled.
    pub counted: Vec<CaseFault>,
    /// It came as a letter, and nobody said what became of the paper.
    pub unsaid: bool,
}

/// A volume.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VolumeView {
    /// Its number in the file.
    pub number: u16,
    /// What nobody followed, by its event, which the next act names: more than one line was done apart.
    pub open: Vec<HistoryLine>,
    /// Whether these leave it in different places: a person settles by the next act.
    pub apart: bool,
    /// Who has it, when it is out.
    pub charge: Option<Charge>,
    /// Days to the day when it is due back; negative when it passed.
    pub days: Option<i32>,
    /// Day on which it was asked back, if it is out and was.
    pub recalled_on: Option<NaiveDate>,
    /// Where it is kept, when it is in its place.
    pub at: Option<LocationId>,
    /// Day on which it was not found, as long as it is not.
    pub not_found_on: Option<NaiveDate>,
    /// What the next act may be.
    pub may: Vec<VolumeStep>,
    /// Everything that was done with it, newest first.
    pub log: Vec<HistoryLine>,
}

/// An act on a volume, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum VolumeStep {
    /// Gives it to a borrower.
    ChargeOut,
    /// Passes it to another borrower.
    Transfer,
    /// Asks for it back.
    Recall,
    /// Takes it back.
    Return,
    /// Puts it in another place.
    Move,
    /// Says that it was not found.
    NotFound,
    /// Says that it was found.
    Find,
    /// Says that there is no such volume.
    Withdraw,
}

/// An original on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OriginalView {
    /// Identifier.
    pub id: OriginalId,
    /// Events that nobody replaced: the next one names them.
    pub over: Vec<EventId>,
    /// What is said of it.
    pub original: PaperOriginal,
    /// Name of the file that is its scan.
    pub scan_name: Option<String>,
    /// Whether the volume that it names is one of the file.
    pub placed: bool,
    /// Whether people said two things of it, and nobody settled.
    pub apart: bool,
    /// Who registered it, or said it anew last.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A place where paper is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LocationView {
    /// Identifier.
    pub id: LocationId,
    /// What its label says.
    pub code: String,
    /// Room, shelf or box.
    pub name: Bilingual,
    /// Nothing more is kept there.
    pub retired: bool,
    /// Place in which it stands.
    pub within: Option<LocationId>,
    /// The place that it is, entered twice.
    pub merged: Option<LocationId>,
    /// Its name after those of the places in which it stands, the outermost first.
    pub path: Bilingual,
    /// In how many places it stands, one in another.
    pub depth: usize,
}

/// Does something with a volume.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActOnVolume {
    /// Case.
    pub case_id: CaseId,
    /// Number of the volume.
    pub number: u16,
    /// The acts that stand before the person; none for a new volume.
    pub over: Vec<EventId>,
    /// What is done.
    pub act: VolumeAsk,
}

/// What is done with a volume.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "act", rename_all = "snake_case")]
#[ts(export)]
pub enum VolumeAsk {
    /// The file has it.
    Open {
        /// Where it is kept.
        at: LocationId,
    },
    /// Gives it to a borrower.
    ChargeOut {
        /// To whom.
        charge: Charge,
    },
    /// Passes it to another borrower.
    Transfer {
        /// To whom.
        charge: Charge,
    },
    /// Asks the borrower for it.
    Recall {
        /// Day.
        on: NaiveDate,
    },
    /// Takes it back.
    Return {
        /// Where it is put.
        at: LocationId,
        /// Day.
        on: NaiveDate,
    },
    /// Puts it in another place.
    Move {
        /// Where.
        at: LocationId,
    },
    /// It was not found.
    NotFound {
        /// Day.
        on: NaiveDate,
        /// Where they looked.
        reason: String,
    },
    /// It was found.
    Find {
        /// Where it is put.
        at: LocationId,
        /// Day.
        on: NaiveDate,
    },
    /// There is no such volume.
    Withdraw {
        /// Why.
        reason: String,
    },
}

/// Registers an original on paper, or says it anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterOriginal {
    /// Case.
    pub case_id: CaseId,
    /// Which; none for a new one.
    pub original_id: Option<OriginalId>,
    /// What stands before the person; empty for a new one.
    pub over: Vec<EventId>,
    /// What is said of it.
    pub original: PaperOriginal,
}

/// Strikes an original out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StrikeOriginal {
    /// Case.
    pub case_id: CaseId,
    /// Which.
    pub original_id: OriginalId,
    /// What stands before the person.
    pub over: Vec<EventId>,
    /// Why; never empty.
    pub reason: String,
}
