//! Does something with a volume, inside a write, over what that write has of it.

use super::volume::steps;
use super::{ActOnVolume, VolumeAsk, VolumeStep};
use crate::case::{self, CaseView, days};
use crate::session::Act;
use crate::text::{LONG, filled, tidied};
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::{EventId, LocationId};
use dossier_domain::paper::{Charge, Volume, VolumeAct, VolumeEvent, Whereabouts};
use dossier_domain::record::Kept;
use dossier_store::{Changed, Tx};
use std::collections::BTreeSet;

/// Longest name of a borrower, and longest telephone number, in bytes.
const NAME: usize = 200;

/// The highest number of a volume.
pub(crate) const MOST_VOLUMES: u16 = 999;

/// Opens a volume of a file, or does something with one: gives it to a borrower, takes it back, says that
/// it was not found. A case that is closed has paper too.
///
/// # Errors
/// `NotPermitted`, `FileKept` when no file holds the case, `ChangedMeanwhile` when it does not stand as the
/// person saw it, `InvalidField` (`borrower`, `due_on`, `volume_on`, `location`, `reason`), the store's.
pub async fn act(session: &Session, request: ActOnVolume) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let (case_id, number) = (request.case_id, request.number);
    let today = session.today();
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let case = tx.case(case_id).await?;
            if case.file.is_none() {
                return Err(AppError::FileKept(Kept::NotFiled));
            }
            let known = case.paper.volume(number);
            check(&request, known, case.paper.next())?;
            if let Some(at) = place(&request.act) {
                check_place(tx, at).await?;
            }
            let act = sound(request.act, known, today)?;
            record(tx, &case, number, act).await
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

/// Records an act on a volume, over everything that stands of it.
pub(crate) async fn record(
    tx: &mut Tx,
    case: &Case,
    number: u16,
    act: VolumeAct,
) -> Result<(), AppError> {
    let over = case.paper.volume(number).map(Volume::over);
    let over = over.unwrap_or_default();
    let change = VolumeEvent { over, act };
    let (case_id, event) = (case.id, CaseEvent::Volume { number, change });
    Ok(tx.record(Fact::Case { case_id, event }).await?)
}

/// Refuses an act over what the person did not see, or that does not follow where the volume stands.
pub(super) fn check(
    request: &ActOnVolume,
    known: Option<&Volume>,
    next: u16,
) -> Result<(), AppError> {
    let set = |events: &[EventId]| events.iter().copied().collect::<BTreeSet<_>>();
    let stands = known.map(Volume::over).unwrap_or_default();
    let present = known.filter(|volume| !volume.is_withdrawn());
    let follows = match (step(&request.act), present) {
        (None, None) => request.number == next && next <= MOST_VOLUMES,
        (None, Some(_)) | (Some(_), None) => false,
        (Some(step), Some(volume)) => {
            steps(volume).contains(&step) && set(&request.over) == set(&stands)
        }
    };
    if follows {
        Ok(())
    } else {
        Err(AppError::ChangedMeanwhile)
    }
}

/// The name of an act; none of the opening of a volume.
pub(super) fn step(act: &VolumeAsk) -> Option<VolumeStep> {
    Some(match act {
        VolumeAsk::Open { .. } => return None,
        VolumeAsk::ChargeOut { .. } => VolumeStep::ChargeOut,
        VolumeAsk::Transfer { .. } => VolumeStep::Transfer,
        VolumeAsk::Recall { .. } => VolumeStep::Recall,
        VolumeAsk::Return { .. } => VolumeStep::Return,
        VolumeAsk::Move { .. } => VolumeStep::Move,
        VolumeAsk::NotFound { .. } => VolumeStep::NotFound,
        VolumeAsk::Find { .. } => VolumeStep::Find,
        VolumeAsk::Withdraw { .. } => VolumeStep::Withdraw,
    })
}

pub(super) fn place(act: &VolumeAsk) -> Option<LocationId> {
    match act {
        VolumeAsk::Open { at }
        | VolumeAsk::Return { at, .. }
        | VolumeAsk::Move { at }
        | VolumeAsk::Find { at, .. } => Some(*at),
        _ => None,
    }
}

/// Refuses a place that the office does not have, or has no more.
pub(crate) async fn check_place(tx: &mut Tx, at: LocationId) -> Result<(), AppError> {
    match tx.places().await?.get(at) {
        Some(place) if !place.location.retired && place.merged.is_none() => Ok(()),
        _ => Err(AppError::InvalidField { field: "location" }),
    }
}

pub(super) fn sound(
    act: VolumeAsk,
    known: Option<&Volume>,
    today: NaiveDate,
) -> Result<VolumeAct, AppError> {
    let day = |on| days::check_past("volume_on", on, today).map(|()| on);
    let why = |reason: &str| filled(reason, LONG, "reason");
    Ok(match act {
        VolumeAsk::Open { at } => VolumeAct::Opened { at },
        VolumeAsk::Move { at } => VolumeAct::Moved { at },
        VolumeAsk::ChargeOut { charge } => VolumeAct::ChargedOut {
            charge: charged(charge, today)?,
        },
        VolumeAsk::Transfer { charge } => VolumeAct::Transferred {
            charge: charged(charge, today)?,
        },
        VolumeAsk::Recall { on } => VolumeAct::Recalled {
            charge: charge(known).ok_or(AppError::ChangedMeanwhile)?,
            on: day(on)?,
        },
        VolumeAsk::Return { at, on } => VolumeAct::Returned { at, on: day(on)? },
        VolumeAsk::NotFound { on, reason } => VolumeAct::NotFound {
            charge: charge(known),
            on: day(on)?,
            reason: why(&reason)?,
        },
        VolumeAsk::Find { at, on } => VolumeAct::Found { at, on: day(on)? },
        VolumeAsk::Withdraw { reason } => VolumeAct::Withdrawn {
            reason: why(&reason)?,
        },
    })
}

/// Who has a volume that is out.
fn charge(known: Option<&Volume>) -> Option<Charge> {
    match known?.whereabouts() {
        Some(Whereabouts::Out { charge, .. }) => Some(charge.clone()),
        _ => None,
    }
}

/// A card that says who, since when, and until when.
fn charged(charge: Charge, today: NaiveDate) -> Result<Charge, AppError> {
    days::check_past("volume_on", charge.on, today)?;
    if charge.due_on < charge.on {
        return Err(AppError::InvalidField { field: "due_on" });
    }
    Ok(Charge {
        borrower: filled(&charge.borrower, NAME, "borrower")?,
        phone: tidied(&charge.phone, NAME, "borrower")?,
        ..charge
    })
}
