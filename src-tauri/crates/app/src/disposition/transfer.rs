//! The transfer of a file to the Archives: a second person approves, a bag is made and verified
//! (`package`), and the file is erased once a person recorded that the Archives accepted that bag.

use super::AcceptTransfer;
use super::act::{Due, due, record};
use crate::bag::{Bag, BagFault};
use crate::record::in_force;
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::{AppError, Session};
use dossier_domain::case::Case;
use dossier_domain::disposition::{
    Disposition, DispositionEvent, Packaged, TransferState, is_told,
};
use dossier_domain::event::Event;
use dossier_domain::id::{CaseId, EventId, Sha256};
use dossier_domain::record::{self, Disposal, FinalAction, Plan, Transfer};
use dossier_store::{Changed, StoreError, Tx};
use sha2::{Digest, Sha256 as Hasher};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Approves that the file of a case, which another person proposed, be transferred to the Archives.
/// Nothing is erased.
///
/// # Errors
/// `NotPermitted`, `DispositionProposer`, `ChangedMeanwhile`, `FileKept`, the store's.
pub async fn approve_transfer(
    session: &Session,
    case_id: CaseId,
) -> Result<((), Changed), AppError> {
    session.permit(Act::Dispose)?;
    let plan = in_force(session).await?;
    session
        .vault
        .write(async |tx: &mut Tx| {
            let case = tx.case(case_id).await?;
            goes_to_archives(session, tx, &case, &plan).await?;
            let of = proposal(session, &case, &plan)?;
            record(tx, case_id, DispositionEvent::TransferApproved { of }).await
        })
        .await
}

/// The proposal of another person, under the plan in force.
fn proposal(session: &Session, case: &Case, plan: &Plan) -> Result<EventId, AppError> {
    match &case.disposition {
        Disposition::Proposed { by, .. } if *by == session.person.id => {
            Err(AppError::DispositionProposer)
        }
        Disposition::Proposed {
            event, plan: under, ..
        } if *under == plan.reference => Ok(*event),
        _ => Err(AppError::ChangedMeanwhile),
    }
}

/// Refuses what is not due today, or is to be destroyed.
async fn goes_to_archives<'a>(
    session: &Session,
    tx: &mut Tx,
    case: &Case,
    plan: &'a Plan,
) -> Result<Due<'a>, AppError> {
    let due = due(session, tx, case, plan).await?;
    if due.rule.action == FinalAction::Transfer {
        Ok(due)
    } else {
        Err(AppError::ChangedMeanwhile)
    }
}

/// A file that two people agreed to transfer, and that nothing keeps.
pub(super) struct Approved<'a> {
    pub due: Due<'a>,
    pub state: TransferState,
}

/// What is agreed of the file of a case, read in this write.
pub(super) async fn approved<'a>(
    session: &Session,
    tx: &mut Tx,
    case_id: CaseId,
    plan: &'a Plan,
) -> Result<Approved<'a>, AppError> {
    let case = tx.case(case_id).await?;
    let due = goes_to_archives(session, tx, &case, plan).await?;
    match case.disposition {
        // What they agreed on rested on this version of the plan.
        Disposition::Transfer(state) if state.plan == plan.reference => Ok(Approved { due, state }),
        _ => Err(AppError::ChangedMeanwhile),
    }
}

/// What a bag tells of a case, in one digest: the identifiers of its events in their order, which is that
/// of no machine.
pub(super) fn told(events: &[Event]) -> Sha256 {
    let events = events.iter().filter(|event| is_told(&event.fact));
    let mut ids: Vec<EventId> = events.map(|event| event.id).collect();
    ids.sort();
    let mut hasher = Hasher::new();
    for id in ids {
        hasher.update(id.0.as_bytes());
    }
    Sha256(format!("{:x}", hasher.finalize()))
}

/// Records that the Archives accepted the file of a case, and erases it here: once its bag was read again
/// and found complete, valid and the one that was made of it, and if nothing was recorded of the case
/// since. `progress` is told (done, of) files of the bag.
///
/// # Errors
/// `NotPermitted`, `InvalidField`, `BagInvalid`, `BagOutdated`, `Stopped`, `ChangedMeanwhile`,
/// `FileKept`, the store's; nothing is erased then.
pub async fn accept(
    session: &Session,
    request: AcceptTransfer,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<((), Changed), AppError> {
    session.permit(Act::Dispose)?;
    let case_id = request.case_id;
    let plan = in_force(session).await?;
    let (packaged, _) = session
        .vault
        .write(async |tx: &mut Tx| {
            let approved = approved(session, tx, case_id, &plan).await?;
            approved.state.packaged.ok_or(AppError::WrongStage)
        })
        .await?;
    let said = said(session, &packaged, &request)?;
    let bag = verify(&request.bag, progress).await?;
    if bag.digest != packaged.bag.digest {
        return Err(AppError::BagInvalid(BagFault::Other));
    }
    session
        .vault
        .write(async |tx: &mut Tx| {
            let approved = approved(session, tx, case_id, &plan).await?;
            // Another bag was made while this one was read.
            if approved.state.packaged.as_ref() != Some(&packaged) {
                return Err(AppError::ChangedMeanwhile);
            }
            if told(&tx.history("case", case_id.0).await?) != packaged.told {
                return Err(AppError::BagOutdated);
            }
            let disposal = disposal(session, approved, said);
            Ok(tx.dispose(case_id, disposal).await?)
        })
        .await
}

/// What a person says of the acceptance.
struct Said {
    to: String,
    accepted_by: String,
    reference: String,
    accepted_on: chrono::NaiveDate,
    bag: record::Bag,
}

fn said(
    session: &Session,
    packaged: &Packaged,
    request: &AcceptTransfer,
) -> Result<Said, AppError> {
    let made_on = session.office.day_of(packaged.at);
    if !(made_on..=session.today()).contains(&request.accepted_on) {
        return Err(AppError::InvalidField {
            field: "accepted_on",
        });
    }
    Ok(Said {
        to: filled(&request.to, LONG, "archives")?,
        accepted_by: filled(&request.accepted_by, LONG, "archives")?,
        reference: filled(&request.reference, LONG, "reference")?,
        accepted_on: request.accepted_on,
        bag: packaged.bag.clone(),
    })
}

fn disposal(session: &Session, approved: Approved<'_>, said: Said) -> Disposal {
    let Approved { due, state } = approved;
    Disposal {
        plan: state.plan,
        series: due.series,
        authority: due.rule.authority.clone(),
        years: due.rule.years,
        closed_on: due.closed_on,
        due_from: due.due_from,
        disposed_on: session.today(),
        proposed_by: state.proposed_by,
        proposed_at: state.proposed_at,
        approved_by: state.approved_by,
        transfer: Some(Transfer {
            to: said.to,
            accepted_by: said.accepted_by,
            accepted_on: said.accepted_on,
            reference: said.reference,
            approved_at: state.approved_at,
            bag: said.bag,
            recorded_by: session.person.id,
        }),
    }
}

/// Reads a bag whole, file by file, and tells what it is.
///
/// # Errors
/// `BagInvalid`, `Stopped`.
pub(super) async fn verify(
    folder: &Path,
    mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<record::Bag, AppError> {
    let folder: PathBuf = folder.to_owned();
    let mut bag = blocking(move || Ok(Bag::open(&folder)?)).await?;
    let of = bag.len();
    for at in 0..of {
        if progress(at as u64, of as u64).is_break() {
            return Err(StoreError::Stopped.into());
        }
        bag = blocking(move || bag.verify(at).map(|()| bag).map_err(AppError::BagInvalid)).await?;
    }
    Ok(bag.told().clone())
}

/// Does what waits for the disk away from what answers the window.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|_| AppError::Broken("a bag".to_owned()))?
}
