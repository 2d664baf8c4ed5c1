//! The records room: classification plan, files and records, and what is left of a file that was
//! disposed of.

mod plan;
mod retention;
mod tombstone;

pub use plan::load_plan;
pub use retention::{FinalAction, Kept, Retention, kept};
pub use tombstone::{Bag, Disposal, Tombstone, Transfer, VolumeGone};

use crate::case::Kind;
use crate::id::{BlobId, CaseId, EventId, FileId, RecordId, Sha256};
use crate::lang::Bilingual;
use crate::law::{PackRef, Provision};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Code of a series of the classification plan, `OPS-PLA-01`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct SeriesCode(pub String);

/// A series of a classification plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Series {
    /// Code.
    pub code: SeriesCode,
    /// Function, activity and series, outermost first.
    pub path: Vec<Bilingual>,
    /// Kinds of case that are most often filed in it.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// A sample never disposes (DESIGN promise 5).
    pub sample: bool,
    /// How long its files are kept; none where no approved schedule says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
}

/// A classification plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Plan {
    /// Name and digest of its files.
    pub reference: PackRef,
    /// Title.
    pub title: Bilingual,
    /// A sample, which no office approved.
    pub sample: bool,
    /// What the plan as a whole rests on.
    pub provision: Provision,
    /// Series, in the order of the file.
    pub series: Vec<Series>,
}

impl Plan {
    /// The rule of a series; none where it is not in the plan, or has none.
    #[must_use]
    pub fn retention(&self, series: &SeriesCode) -> Option<&Retention> {
        let series = self.series.iter().find(|one| one.code == *series)?;
        series.retention.as_ref()
    }

    /// The series where cases of a kind are most often filed; none where the plan does not say.
    #[must_use]
    pub fn usual(&self, kind: Kind) -> Option<&Series> {
        self.series.iter().find(|one| one.kinds.contains(&kind))
    }
}

/// Where a record comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum Origin {
    /// The message itself.
    Message {
        /// Case.
        case_id: CaseId,
    },
    /// A file that came with the message.
    Attachment {
        /// Case.
        case_id: CaseId,
    },
    /// What a person typed in the intake form, kept as UTF-8 text.
    Form {
        /// Case.
        case_id: CaseId,
    },
}

/// What happens in the records room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RecordEvent {
    /// A file was opened for a case.
    FileOpened {
        /// File.
        file_id: FileId,
        /// `OPS-PLA-01/2026-A0042`.
        number: String,
        /// Series.
        series: SeriesCode,
        /// Title.
        title: String,
        /// Case filed in it.
        case_id: CaseId,
    },
    /// A record was filed: from now on its bytes never change.
    Filed {
        /// Record.
        record_id: RecordId,
        /// File that holds it.
        file_id: FileId,
        /// Title.
        title: String,
        /// Origin.
        origin: Origin,
        /// Sealed bytes.
        blob: BlobId,
        /// SHA-256 of the bytes.
        sha256: Sha256,
        /// Size in bytes.
        size: u32,
        /// Media type.
        media_type: String,
        /// Name as received.
        original_name: String,
    },
    /// Whoever filed a case takes that back before anything followed: the file holds it no more. Its
    /// number is not given again, and the case can be filed elsewhere.
    FilingWithdrawn {
        /// File.
        file_id: FileId,
        /// Case that was filed in it.
        case_id: CaseId,
    },
    /// The file of a case was disposed of: what the case held is erased, this stays.
    Disposed {
        /// Case.
        case_id: CaseId,
        /// The event of the disposition, where a restored vault applies it again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<EventId>,
        /// What stays.
        tombstone: Box<Tombstone>,
    },
}

impl RecordEvent {
    /// The case that it is about.
    #[must_use]
    pub fn case_id(&self) -> CaseId {
        match self {
            Self::FileOpened { case_id, .. }
            | Self::FilingWithdrawn { case_id, .. }
            | Self::Disposed { case_id, .. } => *case_id,
            Self::Filed { origin, .. } => match origin {
                Origin::Message { case_id }
                | Origin::Attachment { case_id }
                | Origin::Form { case_id } => *case_id,
            },
        }
    }
}
