//! The paper of a case: the volumes of its file, where each is and who has it, and the originals that
//! are on paper.
//!
//! An event says what a person did with a volume, and over which acts. Two people may act apart on one
//! volume: both acts stay side by side until somebody acts over the two (ADR 23). Nothing of the log is
//! lost. Must not: say that paper is where it is not known to be.

mod fold;
mod place;

pub use place::{Place, Places};

use crate::id::{EventId, LocationId, OriginalId, PersonId, Sha256};
use crate::lang::Bilingual;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A place where the office keeps paper: a room, a shelf, a box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Location {
    /// What its label says: `R2-B14`.
    pub code: String,
    /// Room, shelf or box, in both languages.
    pub name: Bilingual,
    /// Nothing more is kept there.
    pub retired: bool,
    /// Place in which it stands: the shelf of a box, the room of a shelf; none for one that stands by
    /// itself.
    #[serde(default)]
    pub within: Option<LocationId>,
}

/// Who has a volume, since when and until when: what a charge-out card shows (`facts.md` §4.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Charge {
    /// Name of the borrower, of the office or not.
    pub borrower: String,
    /// Telephone.
    pub phone: String,
    /// Day on which they took it.
    pub on: NaiveDate,
    /// Day by which it is due back.
    pub due_on: NaiveDate,
}

/// What a person did with a volume. Each says by itself where the volume stands after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "did", rename_all = "snake_case")]
pub enum VolumeAct {
    /// Said that the file has it, and where it is kept.
    Opened {
        /// Where.
        at: LocationId,
    },
    /// Put it in another place.
    Moved {
        /// Where.
        at: LocationId,
    },
    /// Gave it to a borrower.
    ChargedOut {
        /// To whom.
        charge: Charge,
    },
    /// Passed it from one borrower to another.
    Transferred {
        /// To whom.
        charge: Charge,
    },
    /// Asked the borrower to bring it back.
    Recalled {
        /// Who has it.
        charge: Charge,
        /// Day on which they were asked.
        on: NaiveDate,
    },
    /// Took it back.
    Returned {
        /// Where it was put.
        at: LocationId,
        /// Day.
        on: NaiveDate,
    },
    /// Looked for it and did not find it.
    NotFound {
        /// Who had it last, where it was out.
        charge: Option<Charge>,
        /// Day.
        on: NaiveDate,
        /// Where they looked; never empty.
        reason: String,
    },
    /// Found it again.
    Found {
        /// Where it was put.
        at: LocationId,
        /// Day.
        on: NaiveDate,
    },
    /// Said that there is no such volume: it was opened by mistake.
    Withdrawn {
        /// Why, never empty.
        reason: String,
    },
    /// Took the last act back: what stood before it stands again.
    TakenBack {
        /// The act that stands again.
        stands: Box<VolumeAct>,
    },
}

/// Where a volume stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whereabouts<'a> {
    /// In its place.
    Kept {
        /// Which.
        at: LocationId,
    },
    /// With a borrower.
    Out {
        /// Who.
        charge: &'a Charge,
        /// Day on which it was asked back, if it was.
        recalled_on: Option<NaiveDate>,
    },
    /// Nobody knows where.
    NotFound {
        /// Day on which it was not found.
        on: NaiveDate,
    },
    /// There is no such volume.
    Withdrawn,
}

impl VolumeAct {
    /// Where the volume stands after it.
    #[must_use]
    pub fn whereabouts(&self) -> Whereabouts<'_> {
        match self {
            Self::Opened { at }
            | Self::Moved { at }
            | Self::Returned { at, .. }
            | Self::Found { at, .. } => Whereabouts::Kept { at: *at },
            Self::ChargedOut { charge } | Self::Transferred { charge } => Whereabouts::Out {
                charge,
                recalled_on: None,
            },
            Self::Recalled { charge, on } => Whereabouts::Out {
                charge,
                recalled_on: Some(*on),
            },
            Self::NotFound { on, .. } => Whereabouts::NotFound { on: *on },
            Self::Withdrawn { .. } => Whereabouts::Withdrawn,
            Self::TakenBack { stands } => stands.whereabouts(),
        }
    }
}

/// An act on a volume, as the journal holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeEvent {
    /// Events of the acts that stood before the person: this one comes after all of them.
    pub over: Vec<EventId>,
    /// What was done.
    pub act: VolumeAct,
}

/// An act on a volume, with who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolumeMove {
    /// Event.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// What was done.
    pub act: VolumeAct,
    /// The acts that it came after.
    pub over: Vec<EventId>,
}

/// A volume of the file of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volume {
    /// Its number in the file, from 1.
    pub number: u16,
    /// Everything that was done with it, in the order of the journal.
    pub log: Vec<VolumeMove>,
    /// Acts that nobody followed, in the order of the journal: more than one was done apart.
    open: Vec<VolumeMove>,
}

/// A document whose original is on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperOriginal {
    /// What it is, never empty.
    pub description: String,
    /// Day on which it was received.
    pub received_on: NaiveDate,
    /// Who received it, never empty.
    pub received_by: String,
    /// SHA-256 of the file of the case that is its scan; none where it is on paper only.
    pub scan: Option<Sha256>,
    /// Volume that holds it; none as long as nobody put it in one.
    pub volume: Option<u16>,
}

/// What happens to an original. The tag is not that of the events of a case, which hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum OriginalEvent {
    /// Registered, or said anew.
    Registered {
        /// Events that stood before the person; none for a new one.
        #[serde(default)]
        over: Vec<EventId>,
        /// What is said of it, whole.
        original: PaperOriginal,
    },
    /// There is no such original: it was registered by mistake.
    Struck {
        /// Events that stood before the person.
        over: Vec<EventId>,
        /// Why, never empty.
        reason: String,
    },
}

/// What stands of an original, with who said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OriginalSaid {
    /// Event.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// What is said of it; none once it is struck out.
    pub original: Option<PaperOriginal>,
}

/// An original on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// Identifier.
    pub id: OriginalId,
    /// Every event that spoke of it.
    pub log: Vec<EventId>,
    /// What nobody replaced, in the order of the journal: more than one was said apart.
    open: Vec<OriginalSaid>,
}

/// The paper of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paper {
    /// Its volumes by number, those withdrawn among them.
    pub volumes: Vec<Volume>,
    /// Its originals, in the order in which they were registered, those struck out among them.
    pub originals: Vec<Original>,
}

/// What keeps the paper of a case from agreeing with the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperFault<'a> {
    /// People acted apart on a volume, and nobody settled.
    Apart {
        /// Volume.
        volume: u16,
    },
    /// A volume is with a borrower.
    Out {
        /// Volume.
        volume: u16,
        /// Who.
        charge: &'a Charge,
    },
    /// A volume was not found.
    NotFound {
        /// Volume.
        volume: u16,
    },
    /// An original is in no volume, or people said two things of it.
    Unplaced {
        /// Original.
        id: OriginalId,
        /// What is said of it.
        original: &'a PaperOriginal,
    },
}
