//! Identifiers: UUIDv7, made offline, one type per noun so that two nouns never mix.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// A case.
    CaseId;
    /// A file (dossier) of the classification plan.
    FileId;
    /// A record filed in a file.
    RecordId;
    /// A bilingual note.
    NoteId;
    /// A letter of a case.
    LetterId;
    /// A piece that a person added to what a case awaits.
    PieceId;
    /// An original on paper.
    OriginalId;
    /// A place where the office keeps paper.
    LocationId;
    /// A stocktaking of paper.
    StocktakingId;
    /// A pair of blocks of a note.
    PairId;
    /// A question that a case raises for those who lead.
    EscalationId;
    /// An absence that a person stated.
    AbsenceId;
    /// A person who signs in.
    PersonId;
    /// A machine that writes a chain of the journal.
    DeviceId;
    /// An event of the journal.
    EventId;
    /// A published report.
    ReportId;
    /// A long text, stored once and referred to.
    TextId;
    /// A term of the glossary.
    TermId;
    /// A view that a person keeps.
    ViewId;
}

/// Address of a sealed attachment: keyed BLAKE3 of its bytes, 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct BlobId(pub String);

/// SHA-256 of bytes, 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Sha256(pub String);
