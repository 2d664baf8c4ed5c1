//! Draft from a case, edit side by side, export.

mod agree;
mod body;
pub(crate) mod difference;
mod draft;
mod export;
mod get;
mod list;
mod page;
mod revise;
mod settle;
mod summary;

pub use agree::agree;
pub use draft::{draft, summarize};
pub use export::export;
pub use get::get;
pub use list::{in_conflict, list};
pub(crate) use page::page as laid_out;
pub use revise::revise;
pub use settle::settle;

use crate::Session;
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, EventId, NoteId, PairId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::note::{Note, NoteEvent};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A change of a note, on the day that it is in the office.
pub(crate) fn fact(session: &Session, note_id: NoteId, event: NoteEvent) -> Fact {
    let on = Some(session.today());
    Fact::Note { note_id, event, on }
}

/// A note with what the screen shows beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NoteView {
    /// Note.
    pub note: Note,
    /// Number of the case.
    pub case_number: String,
    /// Pairs whose translation lags, with what changed in the source since.
    pub stale: Vec<StalePair>,
    /// Words of each side.
    pub words: (u32, u32),
    /// The last act, when this person may take it back; see [`crate::undo`].
    pub undo: Option<EventId>,
}

/// What changed in the source of a stale pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StalePair {
    /// Pair.
    pub pair: PairId,
    /// Source, as parts kept, removed and added since it was last agreed.
    pub difference: Vec<DifferencePart>,
}

/// A part of a difference of words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "words", rename_all = "snake_case")]
#[ts(export)]
pub enum DifferencePart {
    /// In both.
    Kept(String),
    /// Only before.
    Removed(String),
    /// Only now.
    Added(String),
}

/// A line of a list of notes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NoteLineView {
    /// Identifier.
    pub id: NoteId,
    /// Number.
    pub number: String,
    /// Title.
    pub title: Bilingual,
    /// Number of the case.
    pub case_number: String,
    /// Last change.
    pub changed_at: chrono::DateTime<chrono::Utc>,
    /// Pairs whose translation lags.
    pub stale: u32,
    /// Sides that people rewrote apart.
    pub conflicts: u32,
}

/// A page of the list of notes: pass `after` back to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NotePage {
    /// Lines.
    pub lines: Vec<NoteLineView>,
    /// Cursor of the next page.
    pub after: Option<String>,
    /// Number of all notes.
    pub total: u32,
}

/// Drafts a note of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DraftNote {
    /// Case.
    pub case_id: CaseId,
    /// Language written first: the source of each pair.
    pub source: Lang,
}

/// Rewrites one side of one pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReviseSide {
    /// Note.
    pub note_id: NoteId,
    /// Pair.
    pub pair: PairId,
    /// Side.
    pub lang: Lang,
    /// Text that the person had before them.
    pub from: String,
    /// New text.
    pub to: String,
}

/// Says that both sides agree as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AgreePair {
    /// Note.
    pub note_id: NoteId,
    /// Pair.
    pub pair: PairId,
}

/// Keeps one of the texts that people wrote apart; the others stay in the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SettleSide {
    /// Note.
    pub note_id: NoteId,
    /// Pair.
    pub pair: PairId,
    /// Side.
    pub lang: Lang,
    /// Event whose text is kept.
    pub kept: EventId,
    /// Events that the person has before them, the kept one included.
    pub over: Vec<EventId>,
}

/// An exported file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Exported {
    /// Where it lies.
    pub path: String,
    /// SHA-256.
    pub sha256: String,
    /// Bytes.
    pub size: u32,
    /// Pairs that were stale when it was exported; shown as a warning.
    pub stale: u32,
}
