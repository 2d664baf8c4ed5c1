//! The office's glossary: how it says a thing in each language.
//!
//! The program brings terms with their source; the office adds its own, corrects either and
//! retires what it no longer uses. Nothing is erased: a retired term stays readable.

use crate::id::TermId;
use crate::law::Certainty;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a term says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermText {
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
    /// Field of work: `complaints`, `records`; free text of the office.
    pub domain: String,
    /// Where it was read, or who decided it.
    pub source: String,
    /// How sure the source is.
    pub certainty: Certainty,
}

/// A term of the glossary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Term {
    /// Identifier; one of the program keeps the same from one version to the next.
    pub id: TermId,
    /// What it says.
    pub text: TermText,
    /// No longer used.
    pub retired: bool,
}

/// What happens to a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TermEvent {
    /// The office added it.
    Added {
        /// What it says.
        text: TermText,
    },
    /// The office says it otherwise.
    Corrected {
        /// Value replaced.
        from: TermText,
        /// New value.
        to: TermText,
    },
    /// The office no longer uses it.
    Retired {
        /// What it said.
        text: TermText,
    },
    /// The office uses it again.
    Restored {
        /// What it says.
        text: TermText,
    },
}

impl TermEvent {
    /// What the term says from then on, and whether it is retired.
    #[must_use]
    pub fn says(&self) -> (&TermText, bool) {
        match self {
            Self::Added { text } | Self::Restored { text } => (text, false),
            Self::Corrected { to, .. } => (to, false),
            Self::Retired { text } => (text, true),
        }
    }
}
