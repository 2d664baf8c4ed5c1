//! Begins a stocktaking, counts, takes a count back, explains what does not agree, and closes it.

use super::{
    CloseStocktaking, CountVolume, ExplainEntry, StocktakingReport, StocktakingView, StrikeEntry,
    get, report,
};
use crate::paper::check_place;
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::{AppError, Session};
use dossier_domain::event::Fact;
use dossier_domain::id::{EventId, LocationId, StocktakingId};
use dossier_domain::stocktaking::StocktakingEvent;
use dossier_store::stocktaking::Stocktaking;
use dossier_store::{Changed, Tx};

/// Longest label, in bytes.
const LABEL: usize = 200;

/// Begins to count a place, with everything that stands in it.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`location`), the store's.
pub async fn open(
    session: &Session,
    at: LocationId,
) -> Result<(StocktakingView, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let id = StocktakingId(session.office.ids.next());
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            check_place(tx, at).await?;
            record(tx, id, StocktakingEvent::Opened { at }).await
        })
        .await?;
    Ok((get(session, id).await?, changed))
}

/// Counts a volume by its label. Whatever the label says is kept, since whoever counts has the folder in
/// hand.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile` once it is closed, `InvalidField` (`label`, `location`: not one of the
/// places that are counted), the store's.
pub async fn count(
    session: &Session,
    request: CountVolume,
) -> Result<(StocktakingView, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let CountVolume { id, at, label } = request;
    let label = filled(&label, LABEL, "label")?;
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let of = going_on(tx, id).await?;
            if !tx.places().await?.holds(of.at, at) {
                return Err(AppError::InvalidField { field: "location" });
            }
            record(tx, id, StocktakingEvent::Counted { at, label }).await
        })
        .await?;
    Ok((get(session, id).await?, changed))
}

/// Takes back a count that was typed by mistake.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile` when it was taken back already, the store's.
pub async fn strike(
    session: &Session,
    request: StrikeEntry,
) -> Result<(StocktakingView, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let StrikeEntry { id, entry } = request;
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let label = label_of(tx, id, entry).await?;
            record(tx, id, StocktakingEvent::Struck { entry, label }).await
        })
        .await?;
    Ok((get(session, id).await?, changed))
}

/// Says why a label does not agree, where no act on a volume mends it.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile` when the count was taken back, `InvalidField` (`reason`), the store's.
pub async fn explain(
    session: &Session,
    request: ExplainEntry,
) -> Result<(StocktakingReport, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let ExplainEntry { id, entry, reason } = request;
    let reason = filled(&reason, LONG, "reason")?;
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let label = label_of(tx, id, entry).await?;
            let event = StocktakingEvent::Explained {
                entry,
                label,
                reason,
            };
            record(tx, id, event).await
        })
        .await?;
    Ok((report(session, id).await?, changed))
}

/// Says that the count is done, or that it goes on after all.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile` when it stands so already, the store's.
pub async fn close(
    session: &Session,
    request: CloseStocktaking,
) -> Result<(StocktakingReport, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let CloseStocktaking { id, closed } = request;
    let event = match closed {
        true => StocktakingEvent::Closed,
        false => StocktakingEvent::Reopened,
    };
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            if tx.stocktaking(id).await?.closed_at.is_some() == closed {
                return Err(AppError::ChangedMeanwhile);
            }
            record(tx, id, event).await
        })
        .await?;
    Ok((report(session, id).await?, changed))
}

async fn record(
    tx: &mut Tx,
    stocktaking_id: StocktakingId,
    event: StocktakingEvent,
) -> Result<(), AppError> {
    let fact = Fact::Stocktaking {
        stocktaking_id,
        event,
    };
    Ok(tx.record(fact).await?)
}

/// Refuses one that is closed.
async fn going_on(tx: &mut Tx, id: StocktakingId) -> Result<Stocktaking, AppError> {
    let of = tx.stocktaking(id).await?;
    match of.closed_at {
        None => Ok(of),
        Some(_) => Err(AppError::ChangedMeanwhile),
    }
}

/// What a count says, as long as it stands.
async fn label_of(tx: &mut Tx, id: StocktakingId, entry: EventId) -> Result<String, AppError> {
    let found = tx.stocktaking_entry(entry).await?;
    let found = found.filter(|found| found.stocktaking == id);
    Ok(found.ok_or(AppError::ChangedMeanwhile)?.label)
}
