//! A bilingual note: one object of French and English pairs.

mod fold;

pub use fold::FoldError;

use crate::id::{CaseId, EventId, NoteId, PairId, PersonId, Sha256};
use crate::lang::{Bilingual, Lang};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Type of note. Headings come from the template of the type (`facts.md` §5.1).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoteType {
    /// Note for information.
    #[default]
    Information,
    /// Case summary for a review panel.
    CaseSummary,
}

/// A pair of blocks: the same paragraph in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Pair {
    /// Stable identifier.
    pub id: PairId,
    /// Section heading above the pair; `None` continues the section before.
    pub heading: Option<Bilingual>,
    /// Which side is the source of the other.
    pub source: Lang,
    /// Both texts.
    pub text: Bilingual,
    /// Text of the source when the other side was last brought into agreement with it; the pair
    /// is stale when it differs from the present source, and the difference is shown.
    pub agreed_source: String,
}

impl Pair {
    /// Whether the translation lags behind its source.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.agreed_source != self.text.get(self.source)
    }
}

/// What changes of a pair: both texts and what they last agreed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairState {
    /// Both texts.
    pub text: Bilingual,
    /// As [`Pair::agreed_source`].
    pub agreed_source: String,
}

/// A note, folded from its events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note {
    /// Identifier.
    pub id: NoteId,
    /// `NI-2026-A0007`.
    pub number: String,
    /// Type.
    pub note_type: NoteType,
    /// Case it speaks of.
    pub case_id: CaseId,
    /// Title in both languages.
    pub title: Bilingual,
    /// Body.
    pub pairs: Vec<Pair>,
    /// Number of revisions since drafting.
    pub revision: u32,
    /// Sides that people rewrote apart and nobody settled yet; the first text of each stands.
    #[serde(default)]
    pub conflicts: Vec<SideConflict>,
}

/// Two texts of one side of one pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SideConflict {
    /// Pair.
    pub pair: PairId,
    /// Side.
    pub lang: Lang,
    /// The texts, in the order of the journal.
    pub texts: Vec<SideText>,
}

/// A text of a side, with who wrote it and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SideText {
    /// Event that wrote it.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Words.
    pub text: String,
}

/// What happens to a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NoteEvent {
    /// Drafted from a case, with the facts filled in both languages.
    Drafted(Note),
    /// One side of one pair was rewritten.
    SideRevised {
        /// Pair.
        pair: PairId,
        /// Side.
        lang: Lang,
        /// Text replaced.
        from: String,
        /// New text.
        to: String,
        /// Text of the source that the author of a translation had before them; none in events of
        /// the first version, and for a source.
        #[serde(default)]
        source: Option<String>,
    },
    /// A person read both sides and says that they agree as they are.
    Agreed {
        /// Pair.
        pair: PairId,
        /// Text of the source that they read; none in events of the first version.
        #[serde(default)]
        source: Option<String>,
    },
    /// A person kept one of the texts written apart; the others stay in the history.
    Settled {
        /// Pair.
        pair: PairId,
        /// Side.
        lang: Lang,
        /// Event whose text is kept.
        kept: EventId,
        /// Events that the person had before them, the kept one included.
        over: Vec<EventId>,
    },
    /// Whoever rewrote a side, or said that the sides agree, takes that back before anything
    /// followed: the pair is again what it was.
    PairRestored {
        /// Pair.
        pair: PairId,
        /// What it was meanwhile.
        from: PairState,
        /// What it is again.
        to: PairState,
    },
    /// Exported as PDF.
    Exported {
        /// SHA-256 of the file.
        sha256: Sha256,
        /// Revision exported.
        revision: u32,
    },
}
