//! Registers an original on paper, says it anew, strikes it out.

use super::{RegisterOriginal, StrikeOriginal};
use crate::case::{self, CaseView, days};
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::{EventId, OriginalId};
use dossier_domain::paper::{Original, OriginalEvent, PaperOriginal};
use dossier_store::{Changed, Tx};
use std::collections::BTreeSet;

/// Longest description of an original, and longest name of who received it, in bytes.
const LINE: usize = 400;

/// Registers an original on paper, or says one anew: what it is, when and by whom it was received, which
/// file of the case is its scan, which volume holds it.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile` when it does not stand as the person saw it, `InvalidField`
/// (`original`, `received_on`, `scan`, `volume`), the store's.
pub async fn register(
    session: &Session,
    request: RegisterOriginal,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let RegisterOriginal {
        case_id,
        original_id,
        over,
        original,
    } = request;
    let today = session.today();
    let new = OriginalId(session.office.ids.next());
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let case = tx.case(case_id).await?;
            if let Some(id) = original_id {
                standing(&case, id, &over)?;
            }
            let original = sound(original, &case, today)?;
            let change = OriginalEvent::Registered { over, original };
            let original_id = original_id.unwrap_or(new);
            let event = CaseEvent::Original {
                original_id,
                change,
            };
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

/// Strikes an original out: it stays in the history, with why.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile` when it does not stand as the person saw it, `InvalidField`
/// (`reason`), the store's.
pub async fn strike(
    session: &Session,
    request: StrikeOriginal,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let StrikeOriginal {
        case_id,
        original_id,
        over,
        reason,
    } = request;
    let reason = filled(&reason, LONG, "reason")?;
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let case = tx.case(case_id).await?;
            standing(&case, original_id, &over)?;
            let change = OriginalEvent::Struck { over, reason };
            let event = CaseEvent::Original {
                original_id,
                change,
            };
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

/// Refuses an original that is not there, or does not stand as the person saw it.
fn standing(case: &Case, id: OriginalId, over: &[EventId]) -> Result<(), AppError> {
    let set = |events: &[EventId]| events.iter().copied().collect::<BTreeSet<_>>();
    let of = |one: &&Original| one.id == id && one.standing().is_some();
    match case.paper.originals.iter().find(of) {
        Some(one) if set(&one.over()) == set(over) => Ok(()),
        _ => Err(AppError::ChangedMeanwhile),
    }
}

fn sound(
    original: PaperOriginal,
    case: &Case,
    today: NaiveDate,
) -> Result<PaperOriginal, AppError> {
    days::check_past("received_on", original.received_on, today)?;
    let mut files = case.receipt.files();
    let scan = original.scan.as_ref();
    if scan.is_some_and(|scan| !files.any(|file| file.sha256 == *scan)) {
        return Err(AppError::InvalidField { field: "scan" });
    }
    let present = |number| case.paper.present().any(|volume| volume.number == number);
    if original.volume.is_some_and(|number| !present(number)) {
        return Err(AppError::InvalidField { field: "volume" });
    }
    Ok(PaperOriginal {
        description: filled(&original.description, LINE, "original")?,
        received_by: filled(&original.received_by, LINE, "original")?,
        ..original
    })
}
