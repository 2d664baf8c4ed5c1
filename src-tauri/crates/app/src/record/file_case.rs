//! Files a case: one act opens its file and makes records of the message, or of what was typed, and
//! of each file that came with it.

use super::{FileCase, in_force};
use crate::case::{self, CaseView};
use crate::session::Act;
use crate::{AppError, Session};
use chrono::Datelike;
use dossier_domain::case::{Attachment, Case};
use dossier_domain::event::Fact;
use dossier_domain::id::{FileId, RecordId};
use dossier_domain::record::{Origin, RecordEvent, SeriesCode};
use dossier_store::{Changed, Tx};

/// What becomes a record, and where it comes from.
pub(crate) type Paper = (Origin, Attachment);

/// Files a case in a series of the plan.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`series`), `OpenConflict`, `AlreadyFiled`, the store's.
pub async fn file_case(
    session: &Session,
    request: FileCase,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::File)?;
    let FileCase { case_id, series } = request;
    check_series(session, &series).await?;
    let (case, text) = session.vault.case(case_id).await?;
    let papers = papers(session, &case, text).await?;
    let ((), changed) = session
        .vault
        .write(async |tx| file_in(session, tx, &case, &series, papers).await)
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

/// Refuses a series that is not in the plan.
pub(crate) async fn check_series(session: &Session, series: &SeriesCode) -> Result<(), AppError> {
    let plan = in_force(session).await?;
    if plan.series.iter().any(|one| one.code == *series) {
        Ok(())
    } else {
        Err(AppError::InvalidField { field: "series" })
    }
}

/// Files a case inside a write, its papers being ready.
pub(crate) async fn file_in(
    session: &Session,
    tx: &mut Tx,
    case: &Case,
    series: &SeriesCode,
    papers: Vec<Paper>,
) -> Result<(), AppError> {
    let present = tx.case(case.id).await?;
    case::settled(&present)?;
    if present.file.is_some() {
        return Err(AppError::AlreadyFiled);
    }
    open(session, tx, case, series.clone(), papers).await
}

/// What becomes a record: the message or the form, then the attachments in their order.
pub(crate) async fn papers(
    session: &Session,
    case: &Case,
    text: String,
) -> Result<Vec<Paper>, AppError> {
    let case_id = case.id;
    let first = match &case.receipt.original {
        Some(original) => (Origin::Message { case_id }, original.clone()),
        None => (Origin::Form { case_id }, form(session, case, text).await?),
    };
    let attached = case
        .receipt
        .attachments
        .iter()
        .map(|file| (Origin::Attachment { case_id }, file.clone()));
    Ok(std::iter::once(first).chain(attached).collect())
}

/// What was typed, kept as UTF-8 text under the number of the case.
async fn form(session: &Session, case: &Case, text: String) -> Result<Attachment, AppError> {
    let size = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let (blob, sha256) = session.vault.put_blob(text.into_bytes()).await?;
    let name = format!("{}.txt", case.receipt.number);
    Ok(Attachment {
        blob,
        name,
        media_type: "text/plain; charset=utf-8".to_owned(),
        size,
        sha256,
    })
}

async fn open(
    session: &Session,
    tx: &mut Tx,
    case: &Case,
    series: SeriesCode,
    papers: Vec<Paper>,
) -> Result<(), AppError> {
    let file_id = FileId(session.office.ids.next());
    let number = file_number(tx, &series, session.today().year()).await?;
    let title = case.receipt.subject.clone();
    let opened = RecordEvent::FileOpened {
        file_id,
        number,
        series,
        title,
        case_id: case.id,
    };
    tx.record(Fact::Record { event: opened }).await?;
    for (origin, paper) in papers {
        let record_id = RecordId(session.office.ids.next());
        let event = filed(record_id, file_id, origin, paper, &case.receipt.subject);
        tx.record(Fact::Record { event }).await?;
    }
    Ok(())
}

/// `OPS-PLA-01/2026-A0042`: series, then year, letter of the device and serial.
async fn file_number(tx: &mut Tx, series: &SeriesCode, year: i32) -> Result<String, AppError> {
    let number = tx.next_number(&series.0, year).await?;
    let serial = number
        .strip_prefix(&series.0)
        .map(|rest| rest.trim_start_matches('-'));
    Ok(format!("{}/{}", series.0, serial.unwrap_or(&number)))
}

/// The message takes the subject of the case as its title; an attachment, its own name.
fn filed(
    record_id: RecordId,
    file_id: FileId,
    origin: Origin,
    paper: Attachment,
    subject: &str,
) -> RecordEvent {
    let title = match origin {
        Origin::Attachment { .. } => paper.name.clone(),
        Origin::Message { .. } | Origin::Form { .. } => subject.to_owned(),
    };
    RecordEvent::Filed {
        record_id,
        file_id,
        title,
        origin,
        blob: paper.blob,
        sha256: paper.sha256,
        size: paper.size,
        media_type: paper.media_type,
        original_name: paper.name,
    }
}
