//! Views: what a person asks of a list or of the search, kept under a name.
//!
//! A view is never rewritten: another is kept in its place. Two machines that both replace one keep
//! two, and nothing is lost.

use crate::id::ViewId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a view is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ViewPlace {
    /// The list of cases.
    Cases,
    /// The search over cases, records and notes.
    Search,
}

/// A view kept under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SavedView {
    /// Identifier.
    pub id: ViewId,
    /// Name.
    pub name: String,
    /// Where it is shown.
    pub place: ViewPlace,
    /// What is asked, as typed.
    pub query: String,
    /// What the search keeps of it, as its address holds it; empty for a list.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub filter: String,
}

/// What happens to the views of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum ViewEvent {
    /// Kept.
    Kept {
        /// The view, whole.
        view: SavedView,
    },
    /// Kept no more.
    Dropped {
        /// The view, whole.
        view: SavedView,
    },
}
