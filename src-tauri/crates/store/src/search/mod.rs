//! Full text over cases, records and notes: French and English stems in one index, accents and
//! apostrophes optional, in the same transaction as the journal.

pub(crate) mod doc;
pub(crate) mod word;

use crate::{StoreError, Vault};
use chrono::NaiveDate;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// `case`, `record` or `note`.
    pub noun: String,
    /// Identifier of the noun.
    pub id: String,
    /// Identifier of what to open: itself, or the case of a record.
    pub open_id: String,
    /// Human number.
    pub number: String,
    /// Title; highlighted parts alternate: plain, marked, plain …
    pub title: Vec<String>,
    /// Passage; parts alternate: plain, marked, plain …
    pub passage: Vec<String>,
    /// Day that dates it.
    pub on: NaiveDate,
}

/// Order of the hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Newest first: instant at any size, for search as one types.
    Newest,
    /// Best match first (BM25).
    Best,
}

impl Vault {
    /// Words are all required; quotes ask for a phrase; a final `*` for a prefix. Any other sign
    /// is text: no query is an error.
    ///
    /// # Errors
    /// `Database`.
    pub async fn search(
        &self,
        _query: &str,
        _order: Order,
        _limit: u32,
    ) -> Result<Vec<Hit>, StoreError> {
        todo!()
    }
}
