//! A person settles two texts of one side. The one that was not kept stays in the history.

use super::{NoteView, SettleSide, fact, get};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::PairId;
use dossier_domain::lang::Lang;
use dossier_domain::note::{Note, NoteEvent, SideConflict};
use dossier_store::Changed;

/// Keeps one text. The request names all that its author saw: what came meanwhile is not settled
/// unseen.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile`, the store's.
pub async fn settle(
    session: &Session,
    request: SettleSide,
) -> Result<(NoteView, Changed), AppError> {
    session.permit(Act::WriteNote)?;
    let SettleSide {
        note_id,
        pair,
        lang,
        kept,
        over,
    } = request;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let note = tx.note(note_id).await?;
            let open = open(&note, pair, lang);
            let seen = open
                .is_some_and(|conflict| conflict.texts.iter().map(|text| &text.event).eq(&over));
            if !seen || !over.contains(&kept) {
                return Err(AppError::ChangedMeanwhile);
            }
            let event = NoteEvent::Settled {
                pair,
                lang,
                kept,
                over,
            };
            Ok(tx.record(fact(session, note_id, event)).await?)
        })
        .await?;
    Ok((get(session, note_id).await?, changed))
}

fn open(note: &Note, pair: PairId, lang: Lang) -> Option<&SideConflict> {
    let of_side = |it: &&SideConflict| it.pair == pair && it.lang == lang;
    note.conflicts.iter().find(of_side)
}

/// A side with an open conflict is not rewritten.
///
/// # Errors
/// `OpenConflict`.
pub(super) fn settled(note: &Note, pair: PairId, lang: Lang) -> Result<(), AppError> {
    match open(note, pair, lang) {
        Some(_) => Err(AppError::OpenConflict),
        None => Ok(()),
    }
}
