//! Notes as projected.

use crate::{StoreError, Tx, Vault};
use chrono::{DateTime, Utc};
use dossier_domain::id::{CaseId, NoteId};
use dossier_domain::lang::Bilingual;
use dossier_domain::note::Note;

/// A line of a list of notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteLine {
    /// Identifier.
    pub id: NoteId,
    /// Number.
    pub number: String,
    /// Title.
    pub title: Bilingual,
    /// Case.
    pub case_id: CaseId,
    /// Last change.
    pub changed_at: DateTime<Utc>,
    /// Pairs whose translation lags.
    pub stale: u32,
}

impl Vault {
    /// A note.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn note(&self, _id: NoteId) -> Result<Note, StoreError> {
        todo!()
    }

    /// Notes of a case, or the latest notes of the office.
    ///
    /// # Errors
    /// `Database`.
    pub async fn notes(&self, _case: Option<CaseId>, _limit: u32) -> Result<Vec<NoteLine>, StoreError> {
        todo!()
    }

    /// The note with this number.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn note_by_number(&self, _number: &str) -> Result<NoteId, StoreError> {
        todo!()
    }
}

impl Tx {
    /// A note inside the write.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn note(&mut self, _id: NoteId) -> Result<Note, StoreError> {
        todo!()
    }
}
