//! Settles a mismatch by the act on the volume that mends it.

use super::{SettleFault, StocktakingReport, report};
use crate::paper::{MOST_VOLUMES, check_place, record};
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::{AppError, Session};
use dossier_domain::id::EventId;
use dossier_domain::paper::VolumeAct;
use dossier_domain::stocktaking::Mismatch;
use dossier_store::{Changed, Tx};

/// Settles a mismatch: moves the volume where it was found, takes it back from its borrower, says that it was
/// found, adds it to its file, or says that it was not found.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile` when it does not stand as the person saw it, `InvalidField` (`location`:
/// the place is retired; `reason`), the store's.
pub async fn settle(
    session: &Session,
    request: SettleFault,
) -> Result<(StocktakingReport, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let id = request.id;
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let case = tx.case(request.case_id).await?;
            let act = match request.entry {
                Some(entry) => found(session, tx, &request, entry).await?,
                None => missing(session, tx, &request).await?,
            };
            record(tx, &case, request.volume, act).await
        })
        .await?;
    Ok((report(session, id).await?, changed))
}

/// What mends the mismatch of a volume that was found.
async fn found(
    session: &Session,
    tx: &mut Tx,
    request: &SettleFault,
    entry: EventId,
) -> Result<VolumeAct, AppError> {
    let entry = tx.stocktaking_entry(entry).await?.filter(|entry| {
        entry.stocktaking == request.id
            && entry.case == Some(request.case_id)
            && entry.volume == request.volume
            && entry.counted.mismatch() == Some(request.kind)
    });
    let entry = entry.ok_or(AppError::ChangedMeanwhile)?;
    let at = tx.places().await?.standing(entry.found_at);
    check_place(tx, at).await?;
    let on = session.office.day_of(entry.at);
    Ok(match request.kind {
        Mismatch::Elsewhere => VolumeAct::Moved { at },
        Mismatch::Out | Mismatch::Apart => VolumeAct::Returned { at, on },
        Mismatch::Lost => VolumeAct::Found { at, on },
        Mismatch::Withdrawn | Mismatch::NoVolume if (1..=MOST_VOLUMES).contains(&entry.volume) => {
            VolumeAct::Opened { at }
        }
        _ => return Err(AppError::ChangedMeanwhile),
    })
}

/// What is said of a volume that was not found.
async fn missing(
    session: &Session,
    tx: &mut Tx,
    request: &SettleFault,
) -> Result<VolumeAct, AppError> {
    let missing = tx.stocktaking_missing(request.id, request.case_id).await?;
    let stands = missing.iter().any(|one| one.volume == request.volume);
    if !stands || request.kind != Mismatch::Missing {
        return Err(AppError::ChangedMeanwhile);
    }
    Ok(VolumeAct::NotFound {
        charge: None,
        on: session.today(),
        reason: filled(&request.reason, LONG, "reason")?,
    })
}
