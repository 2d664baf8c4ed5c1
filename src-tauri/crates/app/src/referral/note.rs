//! Notes what was done since the decision, or what came; strikes out what was noted amiss.

use super::decide::stands;
use super::{NoteReferral, ReferralView, StrikeReferral, get};
use crate::session::Act;
use crate::text::{LONG, filled, tidied};
use crate::{AppError, Session};
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::EventId;
use dossier_domain::referral::{Followup, ReferralEvent};
use dossier_store::Changed;

/// Notes something.
///
/// # Errors
/// `NotPermitted`, `WrongStage` when nothing was decided, `InvalidField` (`noted_on`, `officer`,
/// `text`), the store's.
pub async fn note(
    session: &Session,
    request: NoteReferral,
) -> Result<(ReferralView, Changed), AppError> {
    session.permit(Act::Screen)?;
    let (case_id, today) = (request.case_id, session.today());
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            stands(&case)?;
            let decided = case.referral.standing.as_ref();
            let decided = decided.ok_or(AppError::WrongStage)?;
            if request.on < decided.decision.counted_from || request.on > today {
                return Err(AppError::InvalidField { field: "noted_on" });
            }
            let event = CaseEvent::Referral(ReferralEvent::Noted {
                followup: sound(request.followup, &case)?,
                on: request.on,
                words: tidied(&request.words, LONG, "text")?,
                decision: decided.event,
            });
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Strikes out a note: it stays in the history, with why.
///
/// # Errors
/// `NotPermitted`, `WrongStage`, `ChangedMeanwhile` when it is not there, `InvalidField`
/// (`reasons`), the store's.
pub async fn strike(
    session: &Session,
    request: StrikeReferral,
) -> Result<(ReferralView, Changed), AppError> {
    session.permit(Act::Screen)?;
    let StrikeReferral { case_id, of, .. } = request;
    let reasons = filled(&request.reasons, LONG, "reasons")?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            stands(&case)?;
            if !case.referral.noted.iter().any(|one| one.event == of) {
                return Err(AppError::ChangedMeanwhile);
            }
            let event = CaseEvent::Referral(ReferralEvent::Struck { of, reasons });
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// A request names an officer; a response answers a request that nobody answered yet.
fn sound(followup: Followup, case: &Case) -> Result<Followup, AppError> {
    match followup {
        Followup::ResponseRequested { officer } => Ok(Followup::ResponseRequested {
            officer: filled(&officer, LONG, "officer")?,
        }),
        Followup::ResponseReceived { of } if !is_awaited(of, case) => {
            Err(AppError::InvalidField { field: "officer" })
        }
        other => Ok(other),
    }
}

fn is_awaited(request: EventId, case: &Case) -> bool {
    let mut asked = case.referral.noted_since();
    let asked = asked.any(|one| {
        one.event == request && matches!(one.followup, Followup::ResponseRequested { .. })
    });
    asked && case.referral.answered(request).is_none()
}
