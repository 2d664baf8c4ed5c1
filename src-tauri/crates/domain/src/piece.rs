//! A piece that a case awaits: expected, asked for, then received or given up.
//!
//! What a case may need stands in the checklist of its pack ([`crate::law::ExpectedPiece`]); an
//! event says only what a person did. Two people may act apart on one piece: both acts stay side by
//! side until somebody acts over the two.

mod fold;

use crate::id::{BlobId, EventId, LetterId, PersonId, PieceId};
use crate::lang::Bilingual;
use crate::law::PieceCode;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which piece of a case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum PieceKey {
    /// A line of the checklist of a pack.
    Listed {
        /// Code.
        code: PieceCode,
    },
    /// A fact that the text does not tell; a code of the lexicon.
    Fact {
        /// Code.
        code: String,
    },
    /// Added by a person.
    Added {
        /// Identifier.
        id: PieceId,
    },
}

/// Who holds a piece, or speaks to the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The person who complains or asks.
    Complainant,
    /// Whoever acts for that person.
    Representative,
    /// A respondent officer.
    Officer,
    /// A witness.
    Witness,
    /// A police service or its board.
    Service,
    /// Anybody else.
    Other,
}

/// By what means people speak with the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactMeans {
    /// By telephone.
    Phone,
    /// At the counter.
    InPerson,
    /// By e-mail.
    Email,
    /// By mail.
    Mail,
    /// By fax.
    Fax,
}

/// How a piece was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum AskedBy {
    /// A letter lists it: it is asked for once a person records that the letter left.
    Letter {
        /// Letter of the case.
        letter: LetterId,
    },
    /// A person asked for it.
    Person {
        /// Day.
        on: NaiveDate,
        /// By what means.
        means: ContactMeans,
    },
}

/// Where a piece stands after an act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum PieceState {
    /// Asked for.
    Asked {
        /// Of whom.
        of: Party,
        /// Their name; may be empty.
        who: String,
        /// How.
        by: AskedBy,
        /// Day to ask again, if it did not come.
        chase_on: Option<NaiveDate>,
    },
    /// It is here.
    Received {
        /// Day.
        on: NaiveDate,
        /// The file of the case that is the piece, if there is one.
        document: Option<BlobId>,
    },
    /// The case goes on without it.
    Waived {
        /// Why, never empty.
        reason: String,
    },
    /// Awaited again: what was said of it was wrong.
    Expected {
        /// Why, never empty.
        reason: String,
    },
}

impl PieceState {
    /// Whether nothing more is awaited.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        matches!(self, Self::Received { .. } | Self::Waived { .. })
    }
}

/// What happens to a piece. The tag is not that of the events of a case, which hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum PieceEvent {
    /// A person adds it to what the case awaits.
    Added {
        /// Its name, as a letter says it.
        name: Bilingual,
    },
    /// It goes to another state.
    Moved {
        /// Events of the acts that stood before the person: this one comes after all of them.
        over: Vec<EventId>,
        /// Where it stands now.
        state: PieceState,
    },
}

/// An act on a piece, with who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PieceAct {
    /// Event.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Where the piece stands by it.
    pub state: PieceState,
}

/// A piece of a case on which somebody acted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Which.
    pub key: PieceKey,
    /// Its name, when a person added it.
    pub name: Option<Bilingual>,
    /// Acts that nobody followed, in the order of the journal: more than one was done apart.
    open: Vec<PieceAct>,
}
