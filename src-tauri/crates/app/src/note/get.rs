//! A note with what the screen shows beside it.

use super::{NoteView, StalePair, difference};
use crate::session::Act;
use crate::{AppError, Session, undo};
use dossier_domain::id::NoteId;
use dossier_domain::lang::Lang;
use dossier_domain::note::{Note, Pair};

/// A note, whole.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn get(session: &Session, id: NoteId) -> Result<NoteView, AppError> {
    session.permit(Act::Read)?;
    let note = session.vault.note(id).await?;
    let case = session.vault.case_line(note.case_id).await?;
    let stale = note
        .pairs
        .iter()
        .filter(|pair| pair.is_stale())
        .map(stale)
        .collect();
    let words = (words(&note, Lang::Fr), words(&note, Lang::En));
    Ok(NoteView {
        undo: undo::offered_for_note(session, id).await?,
        note,
        case_number: case.number,
        stale,
        words,
    })
}

fn stale(pair: &Pair) -> StalePair {
    let difference = difference::words(&pair.agreed_source, pair.text.get(pair.source));
    StalePair {
        pair: pair.id,
        difference,
    }
}

/// Words of a side, headings not counted.
fn words(note: &Note, lang: Lang) -> u32 {
    let words = note
        .pairs
        .iter()
        .map(|pair| pair.text.get(lang).split_whitespace().count())
        .sum::<usize>();
    u32::try_from(words).unwrap_or(u32::MAX)
}
