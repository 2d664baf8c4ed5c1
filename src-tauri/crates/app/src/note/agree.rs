//! Says that both sides of a pair agree as they are.

use super::revise::find;
use super::settle::settled;
use super::{AgreePair, NoteView, fact, get};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::lang::Lang;
use dossier_domain::note::NoteEvent;
use dossier_store::Changed;

/// A person read both sides and says that nothing is to change. Nothing is recorded for a pair that
/// is not stale.
///
/// # Errors
/// `NotPermitted`, `OpenConflict` on a side, `NotFound`, the store's.
pub async fn agree(session: &Session, request: AgreePair) -> Result<(NoteView, Changed), AppError> {
    session.permit(Act::WriteNote)?;
    let AgreePair { note_id, pair } = request;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let note = tx.note(note_id).await?;
            let found = find(&note, pair)?;
            for lang in [Lang::Fr, Lang::En] {
                settled(&note, pair, lang)?;
            }
            if found.is_stale() {
                let source = Some(found.text.get(found.source).to_owned());
                let event = NoteEvent::Agreed { pair, source };
                tx.record(fact(session, note_id, event)).await?;
            }
            Ok::<_, AppError>(())
        })
        .await?;
    Ok((get(session, note_id).await?, changed))
}
