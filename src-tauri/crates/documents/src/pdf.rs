//! Typesets a note or a letter as PDF/UA-1 and PDF/A-2a. Text enters Typst as data only, never as markup.

mod clean;
mod fonts;
mod report;
mod world;

pub use report::report;

use crate::DocumentError;
use crate::letter::LetterPage;
use chrono::{DateTime, Datelike, Timelike, Utc};
use dossier_domain::lang::Lang;
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::World;

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
    /// Head of the page: the name of the office, then its lines; empty for an office without a name.
    pub letterhead: Vec<String>,
    /// Type of note: « Note d'information ».
    pub kind: String,
    /// Title.
    pub title: String,
    /// Label and value lines: number, date, case, prepared by. One without a value is not set.
    pub lines: Vec<(String, String)>,
    /// Sections: heading, paragraphs. A line is a paragraph; lines that begin with a dash are a list.
    pub sections: Vec<(String, Vec<String>)>,
    /// Marking line of the footer.
    pub marking: String,
    /// Word before the figures « 1/2 » in the footer: « Page », "Page".
    pub page_word: String,
}

/// Exports after which an unused intermediate result is dropped from Typst's memory.
const MEMORY: usize = 3;

/// Typesets. The same page and instant give the same bytes; characters that no font of ours can
/// draw are shown by their code point, as `[U+1F600]`.
///
/// # Errors
/// `Typesetting` when there is no half, a title is empty, or the page breaks a rule of the two
/// standards; the message holds no text of the note.
pub fn note(page: &NotePage, at: DateTime<Utc>) -> Result<Vec<u8>, DocumentError> {
    let page = clean::note(page);
    if page.halves.is_empty() || page.title.is_empty() {
        return Err(DocumentError::Typesetting(
            "a note needs a title and a language".to_owned(),
        ));
    }
    set("note.typ", &page, &page.number, at)
}

/// Typesets a letter, under the same promises.
///
/// # Errors
/// `Typesetting` when there is no part, or the page breaks a rule of the two standards; the message
/// holds no text of the letter.
pub fn letter(page: &LetterPage, at: DateTime<Utc>) -> Result<Vec<u8>, DocumentError> {
    let page = clean::letter(page);
    if page.parts.is_empty() {
        return Err(DocumentError::Typesetting(
            "a letter needs a language".to_owned(),
        ));
    }
    set("letter.typ", &page, &page.number, at)
}

fn set(
    template: &str,
    page: &impl Serialize,
    number: &str,
    at: DateTime<Utc>,
) -> Result<Vec<u8>, DocumentError> {
    let data = serde_json::to_string(page).map_err(|it| broken(&it.to_string()))?;
    let at = instant(at)?;
    let world = World::new(template, &data, at)?;
    let result = export(&world, number, at);
    typst::comemo::evict(MEMORY);
    result
}

fn export(world: &World, number: &str, at: Datetime) -> Result<Vec<u8>, DocumentError> {
    let document = typst::compile::<PagedDocument>(world)
        .output
        .map_err(|it| refused(&it))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|it| broken(it.message()))?;
    let options = PdfOptions {
        ident: Smart::Custom(number.to_owned()),
        creator: Smart::Custom(Some("Dossier".to_owned())),
        timestamp: Some(Timestamp::new_utc(at)),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|it| refused(&it))
}

fn instant(at: DateTime<Utc>) -> Result<Datetime, DocumentError> {
    let part = |value: u32| u8::try_from(value).unwrap_or_default();
    let (date, time) = (at.date_naive(), at.time());
    Datetime::from_ymd_hms(
        date.year(),
        part(date.month()),
        part(date.day()),
        part(time.hour()),
        part(time.minute()),
        part(time.second()),
    )
    .ok_or_else(|| broken("the date is outside the calendar"))
}

fn refused(errors: &[SourceDiagnostic]) -> DocumentError {
    let messages: Vec<&str> = errors.iter().map(|it| it.message.as_str()).collect();
    broken(&messages.join("; "))
}

/// An error without what stands in quotes: that may be text of the note.
fn broken(message: &str) -> DocumentError {
    let plain: Vec<&str> = message.split(['"', '`']).step_by(2).collect();
    DocumentError::Typesetting(plain.join("…"))
}

#[cfg(test)]
mod tests;
