//! Reverses what was decided at screening: the case is screened again, and the decision stays in its
//! history, with the reasons of both.

use super::settle::settled;
use super::{CaseView, get};
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::{AppError, Session};
use dossier_domain::case::{Case, CaseEvent, Stage, Step};
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_store::Changed;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Reverses what was decided at screening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReverseScreening {
    /// Case.
    pub case_id: CaseId,
    /// Why.
    pub reasons: String,
}

/// Reverses a screening in on which nothing was decided yet, or a screening out. What two people decided
/// is reversed by whoever may read second.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`reasons`), `OpenConflict`, `WrongStage` where nothing was decided, or
/// once it is closed; `ReferralStands`, the store's.
pub async fn reverse(
    session: &Session,
    request: ReverseScreening,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Read)?;
    let ReverseScreening { case_id, reasons } = request;
    let reasons = filled(&reasons, LONG, "reasons")?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            check(session, &case)?;
            let of = case.decided_by();
            let event = CaseEvent::ScreeningReversed { reasons, of };
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

fn check(session: &Session, case: &Case) -> Result<(), AppError> {
    settled(case)?;
    if case.stage.after(Step::ReverseScreening).is_none() {
        return Err(AppError::WrongStage);
    }
    if let Some(decided) = &case.referral.standing {
        return Err(AppError::ReferralStands(decided.decision.way));
    }
    let by_two = case.stage == Stage::ScreenedOut && case.read_second_at.is_some();
    session.permit(if by_two { Act::ReadSecond } else { Act::Screen })
}
