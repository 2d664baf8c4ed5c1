//! Puts a hold on a case, and releases it: while one is in force, the file is kept whatever the rule
//! says.

use super::{BagView, DispositionState, HoldView, PutHold, ReleaseHold};
use crate::case::{self, CaseView};
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::vault::people;
use crate::{AppError, Session};
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::disposition::{Disposition, TransferState};
use dossier_domain::event::Fact;
use dossier_domain::hold::HoldEvent;
use dossier_domain::person::Person;
use dossier_store::{Changed, Tx};

/// Puts a hold on a case, open or closed.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`hold_scope`, `reason`, `authority`), the store's.
pub async fn put_hold(
    session: &Session,
    request: PutHold,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Hold)?;
    let case_id = request.case_id;
    let put = HoldEvent::Put {
        scope: filled(&request.scope, LONG, "hold_scope")?,
        reason: filled(&request.reason, LONG, "reason")?,
        authority: filled(&request.authority, LONG, "authority")?,
    };
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            tx.case(case_id).await?;
            let event = CaseEvent::Hold(put);
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

/// Releases a hold. Where another machine disposed of the file meanwhile, and nothing else keeps it,
/// the file goes with it: no view then.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`reason`), `ChangedMeanwhile` when it is not in force, the store's.
pub async fn release_hold(
    session: &Session,
    request: ReleaseHold,
) -> Result<(Option<CaseView>, Changed), AppError> {
    session.permit(Act::Hold)?;
    let ReleaseHold {
        case_id,
        hold: of,
        reason,
    } = request;
    let reason = filled(&reason, LONG, "reason")?;
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let case = tx.case(case_id).await?;
            if !case.holds.iter().any(|hold| hold.event == of) {
                return Err(AppError::ChangedMeanwhile);
            }
            let event = CaseEvent::Hold(HoldEvent::Released { of, reason });
            Ok(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    match case::get(session, case_id).await {
        Ok(view) => Ok((Some(view), changed)),
        Err(AppError::Disposed { .. }) => Ok((None, changed)),
        Err(error) => Err(error),
    }
}

/// The holds in force of a case.
pub(crate) fn view(everyone: &[Person], case: &Case) -> Vec<HoldView> {
    let holds = case.holds.iter();
    let view = |hold: &dossier_domain::hold::Hold| HoldView {
        hold: hold.event,
        scope: hold.scope.clone(),
        reason: hold.reason.clone(),
        authority: hold.authority.clone(),
        by: people::name(everyone, hold.by),
        at: hold.at,
    };
    holds.map(view).collect()
}

/// What people said of the disposition of a case's file.
pub(crate) fn state(session: &Session, everyone: &[Person], case: &Case) -> DispositionState {
    match &case.disposition {
        Disposition::None => DispositionState::Unsaid,
        Disposition::Proposed { by, at, .. } => DispositionState::Proposed {
            by: people::name(everyone, *by),
            at: *at,
            mine: *by == session.person.id,
        },
        Disposition::Transfer(state) => transfer(everyone, state),
        Disposition::SetAside { by, at, reason } => DispositionState::SetAside {
            by: people::name(everyone, *by),
            at: *at,
            reason: reason.clone(),
        },
    }
}

fn transfer(everyone: &[Person], state: &TransferState) -> DispositionState {
    let bag = state.packaged.as_ref().map(|packaged| BagView {
        name: packaged.bag.name.clone(),
        digest: packaged.bag.digest.0.clone(),
        oxum: packaged.bag.oxum.clone(),
        by: people::name(everyone, packaged.by),
        at: packaged.at,
    });
    DispositionState::Transfer {
        proposed_by: people::name(everyone, state.proposed_by),
        approved_by: people::name(everyone, state.approved_by),
        approved_at: state.approved_at,
        bag,
    }
}
