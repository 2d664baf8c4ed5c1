//! Search over cases, records and notes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A hit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HitView {
    /// `case`, `record` or `note`.
    pub noun: String,
    /// Identifier of what to open: for a record, its case.
    pub open_id: String,
    /// Human number.
    pub number: String,
    /// Title; parts alternate: plain, marked, plain …
    pub title: Vec<String>,
    /// Passage; parts alternate: plain, marked, plain …
    pub passage: Vec<String>,
    /// Day that dates it.
    pub on: NaiveDate,
}

/// A search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchRequest {
    /// Words as typed.
    pub query: String,
    /// Best match first instead of newest first.
    pub best: bool,
}
