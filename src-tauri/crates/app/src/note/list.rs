//! The notes of the office, page by page.

use super::{NoteLineView, NotePage};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_store::note::{NoteLine, NotePlace};
use std::collections::BTreeMap;

/// Lines of a page.
const PAGE: u32 = 100;

/// The notes of the office, last changed first.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`after`), the store's.
pub async fn list(session: &Session, after: Option<String>) -> Result<NotePage, AppError> {
    session.permit(Act::Read)?;
    let session = &session.as_of_now().await?;
    let after = after.as_deref().map(place).transpose()?;
    let (lines, after) = session.vault.note_page(after, PAGE).await?;
    Ok(NotePage {
        lines: views(session, lines).await?,
        after: after.map(|after| format!("{}\t{}", after.id, after.hlc)),
        total: session.vault.note_total().await?,
    })
}

/// A place in the list, as the wire writes it.
fn place(text: &str) -> Result<NotePlace, AppError> {
    let invalid = || AppError::InvalidField { field: "after" };
    let (id, hlc) = text.split_once('\t').ok_or_else(invalid)?;
    Ok(NotePlace {
        hlc: hlc.parse().map_err(|_| invalid())?,
        id: id.parse().map_err(|_| invalid())?,
    })
}

/// The notes of which people rewrote a side apart.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn in_conflict(session: &Session) -> Result<Vec<NoteLineView>, AppError> {
    session.permit(Act::Read)?;
    views(session, session.vault.notes_in_conflict().await?).await
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
