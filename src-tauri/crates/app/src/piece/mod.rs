//! The pieces that a case awaits: the checklist of its pack, what people asked for, what came.
//!
//! Must not stop a clock by itself: where the pack lets a clock stand while a piece is awaited, the
//! stop and its end are offered, and a person does them.

mod act;
mod ask;
mod chase;
mod get;
mod offer;

pub use act::{act, add};
pub use ask::ask;
pub use chase::{ChasePlace, ChaseView, chases};
pub use get::of_case;
pub(crate) use get::{file, name, name_apart, warnings};

use chrono::NaiveDate;
use dossier_domain::id::{BlobId, CaseId, EventId, LetterId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{ClockAuthority, ClockCode, Provision};
use dossier_domain::piece::{ContactMeans, Party, PieceKey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The pieces of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PiecesView {
    /// Pieces: those awaited, those settled, then those that the checklist offers.
    pub lines: Vec<PieceView>,
    /// Whether a letter may ask for them where the case stands.
    pub by_letter: bool,
}

/// Where a piece stands, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PieceStanding {
    /// The checklist names it, and nobody awaits it.
    Offered,
    /// Awaited, and nobody asked for it.
    Expected,
    /// A letter that has not left lists it.
    Prepared,
    /// Asked for.
    Asked,
    /// Received.
    Received,
    /// Given up.
    Waived,
}

/// A piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PieceView {
    /// Which.
    pub key: PieceKey,
    /// Name.
    pub name: Bilingual,
    /// Where it stands.
    pub standing: PieceStanding,
    /// Whether nothing settles it yet: it blocks the closing once a person asked for it or added it.
    pub awaited: bool,
    /// What the line of the checklist rests on.
    pub provision: Option<Provision>,
    /// The acts that nobody followed, the one that stands first: more than one was done apart.
    pub acts: Vec<PieceActView>,
    /// Day to ask again.
    pub chase_on: Option<NaiveDate>,
    /// Days from today to it; negative when passed.
    pub chase_days: Option<i32>,
    /// The clocks that the law lets stand while it is awaited, or that can run again.
    pub offers: Vec<ClockOffer>,
}

/// An act on a piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PieceActView {
    /// Event: the next act names it.
    pub event: EventId,
    /// Author.
    pub by: String,
    /// What was done.
    pub did: PieceDid,
}

/// What was done to a piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
#[ts(export)]
pub enum PieceDid {
    /// Asked for, by a letter of the case.
    AskedByLetter {
        /// Of whom.
        of: Party,
        /// Their name; may be empty.
        who: String,
        /// Letter.
        letter: LetterId,
        /// Its number.
        number: String,
        /// Day on which it left; none while it has not.
        sent_on: Option<NaiveDate>,
    },
    /// Asked for, by a person.
    Asked {
        /// Of whom.
        of: Party,
        /// Their name; may be empty.
        who: String,
        /// Day.
        on: NaiveDate,
        /// By what means.
        means: ContactMeans,
    },
    /// Received.
    Received {
        /// Day.
        on: NaiveDate,
        /// Name of the file of the case that is the piece.
        document: Option<String>,
    },
    /// Given up.
    Waived {
        /// Why.
        reason: String,
    },
    /// Awaited again.
    Expected {
        /// Why.
        reason: String,
    },
}

/// A clock that a person may stop while a piece is awaited, or start again now that it is settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ClockOffer {
    /// Clock.
    pub clock: ClockCode,
    /// Its name.
    pub label: Bilingual,
    /// Whether it stands, and may run again.
    pub resumes: bool,
    /// Day of the stop, or of its end.
    pub on: NaiveDate,
    /// What of the pack allows the stop.
    pub authority: ClockAuthority,
}

/// Adds a piece to what a case awaits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AddPiece {
    /// Case.
    pub case_id: CaseId,
    /// Its name, as a letter says it; a language left blank takes the words of the other.
    pub name: Bilingual,
}

/// A piece as the person has it before them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PieceSeen {
    /// Which.
    pub key: PieceKey,
    /// Events of its acts on the screen.
    pub over: Vec<EventId>,
}

/// Asks for pieces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AskPieces {
    /// Case.
    pub case_id: CaseId,
    /// Pieces; one at least.
    pub pieces: Vec<PieceSeen>,
    /// Of whom.
    pub of: Party,
    /// Their name; may be empty.
    pub who: String,
    /// How.
    pub how: AskHow,
    /// Day to ask again, not before today.
    pub chase_on: Option<NaiveDate>,
}

/// How pieces are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
#[ts(export)]
pub enum AskHow {
    /// A letter is drafted, which lists exactly these; they are asked for once it left.
    Letter {
        /// Its languages, the recipient's first.
        langs: Vec<Lang>,
    },
    /// The person asked for them.
    Person {
        /// Day.
        on: NaiveDate,
        /// By what means.
        means: ContactMeans,
    },
}

/// Says what became of a piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActOnPiece {
    /// Case.
    pub case_id: CaseId,
    /// Piece, as the person has it before them.
    pub piece: PieceSeen,
    /// What became of it.
    pub act: PieceOutcome,
}

/// What became of a piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
#[ts(export)]
pub enum PieceOutcome {
    /// It came.
    Received {
        /// Day.
        on: NaiveDate,
        /// The file of the case that is the piece.
        document: Option<BlobId>,
    },
    /// The case goes on without it.
    Waived {
        /// Why, never empty.
        reason: String,
    },
    /// It is awaited again.
    Expected {
        /// Why, never empty.
        reason: String,
    },
}
