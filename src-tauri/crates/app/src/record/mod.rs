//! Filing: one act makes records of a case and its attachments.

mod file_case;
mod plan;

pub use file_case::file_case;
pub(crate) use file_case::{Paper, check_series, file_in, papers};
pub(crate) use plan::{in_force, view};
pub use plan::{series, usual_series};

use chrono::{DateTime, Utc};
use dossier_domain::id::{FileId, RecordId, Sha256};
use dossier_domain::record::{Origin, Series};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file with its records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FileView {
    /// Identifier.
    pub id: FileId,
    /// Number.
    pub number: String,
    /// Series, with its path; says whether it is a sample.
    pub series: Series,
    /// Title.
    pub title: String,
    /// Records, oldest first.
    pub records: Vec<RecordView>,
}

/// A record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecordView {
    /// Identifier.
    pub id: RecordId,
    /// Title.
    pub title: String,
    /// Origin.
    pub origin: Origin,
    /// SHA-256 of the bytes.
    pub sha256: Sha256,
    /// Bytes.
    pub size: u32,
    /// Media type.
    pub media_type: String,
    /// Name as received.
    pub original_name: String,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// Whether it is the scan of an original on paper.
    pub on_paper: bool,
}

/// Files a case in a series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FileCase {
    /// Case.
    pub case_id: dossier_domain::id::CaseId,
    /// Series of the plan in force.
    pub series: dossier_domain::record::SeriesCode,
}
