//! Exports a note as PDF into the folder of exports: the only decrypted file that the program
//! writes, and only because a person asks for it.

use super::{Exported, fact, page};
use crate::export::{self, Claim};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_documents::pdf;
use dossier_domain::id::{NoteId, Sha256};
use dossier_domain::note::NoteEvent;
use dossier_store::Changed;
use sha2::{Digest, Sha256 as Hasher};

/// Typesets a note and writes it. An earlier export is never overwritten.
///
/// # Errors
/// `NotPermitted`, `OpenConflict`, `File` when the folder cannot be written, `Document` (`Typesetting`), the
/// store's; nothing is left in the folder then.
pub async fn export(session: &Session, id: NoteId) -> Result<(Exported, Changed), AppError> {
    session.permit(Act::ExportNote)?;
    let note = session.vault.note(id).await?;
    if !note.conflicts.is_empty() {
        return Err(AppError::OpenConflict);
    }
    let case = session.vault.case_line(note.case_id).await?;
    let office = session.vault.office_settings().await?;
    let page = page::page(session, &office, &note, &case.number);
    let at = session.office.clock.now();
    let work = move || pdf::note(&page, at);
    let bytes = export::typeset(work).await?;
    let sha256 = format!("{:x}", Hasher::digest(&bytes));
    let folder = export::folder(session)?;
    let claim = Claim::take(folder, &note.number, "pdf").map_err(AppError::File)?;
    claim.fill(&bytes).map_err(AppError::File)?;
    let event = NoteEvent::Exported {
        sha256: Sha256(sha256.clone()),
        revision: note.revision,
    };
    let fact = fact(session, id, event);
    let record = async |tx: &mut dossier_store::Tx| tx.record(fact).await;
    let ((), changed) = session.vault.write(record).await?;
    let path = claim.keep().map_err(AppError::File)?;
    let stale = note.pairs.iter().filter(|pair| pair.is_stale()).count();
    let exported = Exported {
        path: path.display().to_string(),
        sha256,
        size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        stale: u32::try_from(stale).unwrap_or(u32::MAX),
    };
    Ok((exported, changed))
}
