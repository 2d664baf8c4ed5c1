//! The palette: cases, records and notes by their number or by the words that name them, what stays of
//! cases that were disposed of by their number, and what holds the words typed. Acts and places are the interface's; people come with the session.

use crate::case::line;
use crate::search::{self, HitView};
use crate::session::Act;
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::Stage;
use dossier_domain::id::{CaseId, NoteId};
use dossier_domain::lang::{Bilingual, TextLanguage};
use dossier_store::StoreError;
use dossier_store::search::{Order, Reference};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most things shown.
const THINGS: u32 = 8;
/// Most texts shown.
const TEXTS: u32 = 5;

/// What a person typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PaletteRequest {
    /// Words that may name a thing: those typed, without the verb.
    pub things: String,
    /// All the words typed, to be found in the texts.
    pub words: String,
}

/// What the palette offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PaletteView {
    /// Things named, by number first.
    pub things: Vec<PaletteThing>,
    /// Texts that hold the words, newest first.
    pub texts: Vec<HitView>,
}

/// A thing that can be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PaletteThing {
    /// `case`, `record`, `note`, or `tombstone` for what stays of a case that was disposed of.
    pub noun: String,
    /// Identifier of what to open: for a record, its case.
    pub open_id: String,
    /// Human number.
    pub number: String,
    /// Title; of a tombstone, the number of the file.
    pub title: Bilingual,
    /// Language of the title of a case or record.
    pub language: Option<TextLanguage>,
    /// Stage of a case.
    pub stage: Option<Stage>,
    /// Days to the next deadline of a case; negative when passed.
    pub due_days: Option<i32>,
    /// Day that dates it: of a tombstone, the day on which the file was disposed of.
    pub on: NaiveDate,
}

/// Finds things and texts. Blank words find nothing.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn find(session: &Session, request: PaletteRequest) -> Result<PaletteView, AppError> {
    session.permit(Act::Read)?;
    let found = session.vault.references(&request.things, THINGS).await?;
    let mut things = Vec::with_capacity(found.len());
    for reference in found {
        things.push(thing(session, reference).await?);
    }
    let found = session
        .vault
        .search(&request.words, Order::Newest, TEXTS)
        .await?;
    Ok(PaletteView {
        things,
        texts: found.hits.into_iter().map(search::view).collect(),
    })
}

async fn thing(session: &Session, reference: Reference) -> Result<PaletteThing, AppError> {
    let title = Bilingual::same(&reference.title);
    let mut thing = PaletteThing {
        open_id: reference.open_id.to_string(),
        number: reference.number,
        title,
        language: None,
        stage: None,
        due_days: None,
        on: reference.on,
        noun: reference.noun,
    };
    match thing.noun.as_str() {
        "case" => {
            let line = line::load(session, CaseId(reference.id)).await?;
            thing.language = Some(line.language);
            thing.stage = Some(line.stage);
            thing.due_days = line.next_due_days;
        }
        "record" => {
            thing.language = Some(
                line::load(session, CaseId(reference.open_id))
                    .await?
                    .language,
            );
        }
        "note" => thing.title = session.vault.note_line(NoteId(reference.id)).await?.title,
        "tombstone" => {}
        noun => return Err(StoreError::Inconsistent(format!("a document of {noun}")).into()),
    }
    Ok(thing)
}
