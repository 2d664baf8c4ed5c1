//! The latest notes.

use super::NoteLineView;
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_store::note::NoteLine;
use std::collections::BTreeMap;

/// Most notes listed.
const LIMIT: u32 = 100;

/// The latest notes of the office.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn list(session: &Session) -> Result<Vec<NoteLineView>, AppError> {
    session.permit(Act::Read)?;
    views(session, session.vault.notes(None, LIMIT).await?).await
}

/// The notes of which people rewrote a side apart.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn in_conflict(session: &Session) -> Result<Vec<NoteLineView>, AppError> {
    session.permit(Act::Read)?;
    views(session, session.vault.notes_in_conflict(LIMIT).await?).await
}

async fn views(session: &Session, found: Vec<NoteLine>) -> Result<Vec<NoteLineView>, AppError> {
    let mut numbers: BTreeMap<CaseId, String> = BTreeMap::new();
    let mut lines = Vec::new();
    for line in found {
        let case_number = match numbers.get(&line.case_id) {
            Some(number) => number.clone(),
            None => {
                let case = session.vault.case_line(line.case_id).await?;
                numbers.entry(line.case_id).or_insert(case.number).clone()
            }
        };
        lines.push(NoteLineView {
            id: line.id,
            number: line.number,
            title: line.title,
            case_number,
            changed_at: line.changed_at,
            stale: line.stale,
            conflicts: line.conflicts,
        });
    }
    Ok(lines)
}
