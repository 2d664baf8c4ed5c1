//! Files and records as projected.

use crate::{StoreError, Vault};
use chrono::{DateTime, Utc};
use dossier_domain::id::{BlobId, CaseId, FileId, RecordId, Sha256};
use dossier_domain::record::{Origin, SeriesCode};

/// A file of the records room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLine {
    /// Identifier.
    pub id: FileId,
    /// Number.
    pub number: String,
    /// Series.
    pub series: SeriesCode,
    /// Title.
    pub title: String,
}

/// A record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordLine {
    /// Identifier.
    pub id: RecordId,
    /// File.
    pub file_id: FileId,
    /// Title.
    pub title: String,
    /// Origin.
    pub origin: Origin,
    /// Sealed bytes.
    pub blob: BlobId,
    /// SHA-256.
    pub sha256: Sha256,
    /// Bytes.
    pub size: u32,
    /// Media type.
    pub media_type: String,
    /// Name as received.
    pub original_name: String,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
}

impl Vault {
    /// The file of a case and its records, if filed.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_file(&self, _case: CaseId) -> Result<Option<(FileLine, Vec<RecordLine>)>, StoreError> {
        todo!()
    }
}
