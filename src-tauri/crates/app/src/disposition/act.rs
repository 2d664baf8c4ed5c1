//! Proposes, keeps for now, and disposes: each inside a write, on the case as that write has it.

use super::SetAside;
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::disposition::{Disposition, DispositionEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_domain::record::{Disposal, FinalAction, Kept, Plan, Retention, SeriesCode, kept};
use dossier_store::disposition::Filed;
use dossier_store::{Changed, Tx};

/// A file that may go today, and why.
pub(super) struct Due<'a> {
    pub series: SeriesCode,
    pub rule: &'a Retention,
    pub closed_on: NaiveDate,
    pub due_from: NaiveDate,
}

/// Whether the file of a case may be disposed of today; everything is read in this write.
pub(super) async fn due<'a>(
    session: &Session,
    tx: &mut Tx,
    case: &Case,
    plan: &'a Plan,
) -> Result<Due<'a>, AppError> {
    let closed_on = case.closed_at.map(|at| session.office.day_of(at));
    let filed = tx.filed(case.id).await?;
    let rule = filed.as_ref().and_then(|filed| rule(plan, &filed.series));
    if let Some(why) = kept(case, closed_on, rule, session.today()) {
        return Err(AppError::FileKept(why));
    }
    let (Some(Filed { series, unsettled }), Some(rule), Some(closed_on)) = (filed, rule, closed_on)
    else {
        return Err(AppError::FileKept(Kept::NotFiled));
    };
    if unsettled {
        return Err(AppError::FileKept(Kept::Unsettled));
    }
    if !tx.case_mismatches(case.id).await?.is_empty() {
        return Err(AppError::FileKept(Kept::PaperCounted));
    }
    let due_from = rule.due_from(closed_on);
    let due_from = due_from.ok_or(AppError::FileKept(Kept::NotYet { due_from }))?;
    Ok(Due {
        series,
        rule,
        closed_on,
        due_from,
    })
}

/// The rule of a series; a sample has none, whatever it says.
fn rule<'a>(plan: &'a Plan, series: &SeriesCode) -> Option<&'a Retention> {
    plan.retention(series).filter(|_| !plan.sample)
}

/// Proposes that the file of a case be disposed of, inside a write.
pub(crate) async fn propose_in(
    session: &Session,
    tx: &mut Tx,
    case_id: CaseId,
    plan: &Plan,
) -> Result<(), AppError> {
    let case = tx.case(case_id).await?;
    due(session, tx, &case, plan).await?;
    if case.disposition.is_underway() {
        return Err(AppError::ChangedMeanwhile);
    }
    let plan = plan.reference.clone();
    record(tx, case_id, DispositionEvent::Proposed { plan }).await
}

/// Disposes of the file of a case that another person proposed, inside a write: that it is closed, that
/// nothing keeps it and that its period has run is read in the transaction that erases it.
pub(crate) async fn dispose_in(
    session: &Session,
    tx: &mut Tx,
    case_id: CaseId,
    plan: &Plan,
) -> Result<(), AppError> {
    let case = tx.case(case_id).await?;
    let due = due(session, tx, &case, plan).await?;
    // What goes to the Archives is not erased before they accepted it: see `transfer`.
    if due.rule.action != FinalAction::Destroy {
        return Err(AppError::ChangedMeanwhile);
    }
    let Disposition::Proposed {
        by,
        at,
        plan: under,
        ..
    } = case.disposition
    else {
        return Err(AppError::ChangedMeanwhile);
    };
    if by == session.person.id {
        return Err(AppError::DispositionProposer);
    }
    // What the other person proposed rested on another version of the plan.
    if under != plan.reference {
        return Err(AppError::ChangedMeanwhile);
    }
    let disposal = Disposal {
        plan: under,
        series: due.series,
        authority: due.rule.authority.clone(),
        years: due.rule.years,
        closed_on: due.closed_on,
        due_from: due.due_from,
        disposed_on: session.today(),
        proposed_by: by,
        proposed_at: at,
        approved_by: session.person.id,
        transfer: None,
    };
    Ok(tx.dispose(case_id, disposal).await?)
}

/// Keeps a file for now, with reasons: one that is due, or that another person proposed.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`reason`), `WrongStage` when the case is open, the store's.
pub async fn set_aside(session: &Session, request: SetAside) -> Result<((), Changed), AppError> {
    let SetAside { case_id, reason } = request;
    let reason = filled(&reason, LONG, "reason")?;
    session
        .vault
        .write(async |tx: &mut Tx| {
            let case = tx.case(case_id).await?;
            let of = match &case.disposition {
                Disposition::Proposed { event, .. } => Some(*event),
                Disposition::Transfer(state) => Some(state.event),
                _ => None,
            };
            session.permit(match of {
                Some(_) => Act::Dispose,
                None => Act::ProposeDisposition,
            })?;
            if case.closed_at.is_none() {
                return Err(AppError::WrongStage);
            }
            record(tx, case_id, DispositionEvent::SetAside { of, reason }).await
        })
        .await
}

pub(super) async fn record(
    tx: &mut Tx,
    case_id: CaseId,
    step: DispositionEvent,
) -> Result<(), AppError> {
    let event = CaseEvent::Disposition(step);
    Ok(tx.record(Fact::Case { case_id, event }).await?)
}
