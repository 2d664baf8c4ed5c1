//! Rewrites one side of one pair.

use super::settle::settled;
use super::{NoteView, ReviseSide, fact, get};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::PairId;
use dossier_domain::note::{Note, NoteEvent, Pair};
use dossier_store::{Changed, StoreError};

/// Rewrites a side. `from` must be the text that stands there, so that two people never overwrite
/// each other in silence; nothing is recorded when nothing changes.
///
/// # Errors
/// `NotPermitted`, `OpenConflict` on this side, `ChangedMeanwhile`, `NotFound` for the note or the pair, the store's.
pub async fn revise(
    session: &Session,
    request: ReviseSide,
) -> Result<(NoteView, Changed), AppError> {
    session.permit(Act::WriteNote)?;
    let ReviseSide {
        note_id,
        pair,
        lang,
        from,
        to,
    } = request;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let note = tx.note(note_id).await?;
            let found = find(&note, pair)?;
            settled(&note, pair, lang)?;
            if found.text.get(lang) != from {
                return Err(AppError::ChangedMeanwhile);
            }
            if from != to {
                let read = (lang != found.source).then(|| found.text.get(found.source));
                let source = read.map(str::to_owned);
                let event = NoteEvent::SideRevised {
                    pair,
                    lang,
                    from,
                    to,
                    source,
                };
                tx.record(fact(session, note_id, event)).await?;
            }
            Ok(())
        })
        .await?;
    Ok((get(session, note_id).await?, changed))
}

/// The pair of a note.
pub(super) fn find(note: &Note, pair: PairId) -> Result<&Pair, AppError> {
    note.pairs
        .iter()
        .find(|other| other.id == pair)
        .ok_or_else(|| StoreError::NotFound.into())
}
