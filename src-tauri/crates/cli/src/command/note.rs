//! `dossier note from-case`: a bilingual note for information, its facts filled in.

use crate::args::{Common, FromCase};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::note::{DraftNote, NoteView, draft};
use dossier_app::{AppError, Office, vault};
use dossier_domain::id::NoteId;
use dossier_domain::lang::Bilingual;
use dossier_domain::sentence::Arg;
use serde::Serialize;

/// The note that was drafted.
#[derive(Serialize)]
struct Drafted<'a> {
    id: NoteId,
    number: &'a str,
    case_number: &'a str,
    title: &'a Bilingual,
    pairs: usize,
    stale: usize,
}

impl<'a> From<&'a NoteView> for Drafted<'a> {
    fn from(view: &'a NoteView) -> Self {
        Self {
            id: view.note.id,
            number: &view.note.number,
            case_number: &view.case_number,
            title: &view.note.title,
            pairs: view.note.pairs.len(),
            stale: view.stale.len(),
        }
    }
}

/// Drafts the note.
///
/// # Errors
/// Opening; no such case; what the use case refuses.
pub async fn from_case(
    office: &Office,
    common: &Common,
    asked: &FromCase,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    let case_id = session
        .vault
        .case_by_number(&asked.number)
        .await
        .map_err(AppError::from)?;
    let source = asked.source.unwrap_or(session.person.lang);
    let (view, _changed) = draft(&session, DraftNote { case_id, source }).await?;
    vault::lock(session).await?;
    voice.result(&Drafted::from(&view), || words(&view, voice))?;
    Ok(Exit::Done)
}

fn words(view: &NoteView, voice: &Voice) -> Vec<String> {
    let args = [
        ("number", Arg::Text(view.note.number.clone())),
        ("case", Arg::Text(view.case_number.clone())),
        ("title", Arg::Label(view.note.title.clone())),
    ];
    vec![voice.words_of("cli-note-drafted", args)]
}
