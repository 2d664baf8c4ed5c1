//! Typesets a note as PDF/UA-1 and PDF/A-2a. Text enters Typst as data only, never as markup.

use crate::DocumentError;
use chrono::{DateTime, Utc};
use dossier_domain::lang::Lang;
use serde::Serialize;

/// A note ready to typeset; every word of the frame is already in its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotePage {
    /// One or two halves, the first language first.
    pub halves: Vec<Half>,
    /// Number of the note.
    pub number: String,
    /// Title of the document (metadata), in the language of the first half.
    pub title: String,
}

/// The note in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Half {
    /// Language.
    pub lang: Lang,
    /// Type of note: « Note d'information ».
    pub kind: String,
    /// Title.
    pub title: String,
    /// Label and value lines: number, date, case, prepared by.
    pub lines: Vec<(String, String)>,
    /// Sections: heading, paragraphs.
    pub sections: Vec<(String, Vec<String>)>,
    /// Footer: « Page » and "of" words are the template's; this is the marking line.
    pub marking: String,
    /// Word for page in a footer, « Page » / "Page".
    pub page_word: String,
}

/// Typesets.
///
/// # Errors
/// `Typesetting`.
pub fn note(_page: &NotePage, _at: DateTime<Utc>) -> Result<Vec<u8>, DocumentError> {
    let _ = Lang::Fr;
    todo!()
}
