//! Screens in: the short path, one key. Reasons are asked only when a ground was to be weighed.

use super::settle::settled;
use super::{CaseView, ScreenIn, get};
use crate::assess;
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::case::{CaseEvent, Step};
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_domain::triage::{Outcome, Recommendation, Recommended};
use dossier_store::{Changed, Tx};

/// Screens a case in, with what was recommended.
///
/// # Errors
/// `NotPermitted`, `OpenConflict`, `WrongStage`, `RegimeNotSettled`, `InvalidField` (`reasons`), the
/// store's.
pub async fn screen_in(
    session: &Session,
    request: ScreenIn,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Screen)?;
    let ScreenIn { case_id, reasons } = request;
    let ((), changed) = session
        .vault
        .write(async |tx| screen_in_in(session, tx, case_id, &reasons).await)
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Screens a case in, inside a write.
pub(crate) async fn screen_in_in(
    session: &Session,
    tx: &mut Tx,
    case_id: CaseId,
    reasons: &str,
) -> Result<(), AppError> {
    let case = tx.case(case_id).await?;
    settled(&case)?;
    if case.stage.after(Step::ScreenIn).is_none() {
        return Err(AppError::WrongStage);
    }
    let recommendation = assess::recommend(session, &case).await?.recommendation;
    check(&recommendation, reasons)?;
    let of = case.decided_by();
    let recommended = recommended(&recommendation, case.packs, follows(recommendation.outcome));
    let event = CaseEvent::ScreenedIn {
        reasons: reasons.trim().to_owned(),
        recommended,
        of,
    };
    Ok(tx.record(Fact::Case { case_id, event }).await?)
}

fn check(recommendation: &Recommendation, reasons: &str) -> Result<(), AppError> {
    regime_is_settled(recommendation)?;
    let to_weigh = matches!(
        recommendation.outcome,
        Some(Outcome::ConsiderScreenOut | Outcome::NotForThisOffice)
    );
    if to_weigh && reasons.trim().is_empty() {
        return Err(AppError::InvalidField { field: "reasons" });
    }
    Ok(())
}

fn follows(outcome: Option<Outcome>) -> bool {
    matches!(outcome, Some(Outcome::ScreenedIn) | None)
}

/// A case whose regime a person must settle is not decided: a correction of the day of the incident
/// settles it.
pub(super) fn regime_is_settled(recommendation: &Recommendation) -> Result<(), AppError> {
    if recommendation.regime.code.0 == "ask" {
        Err(AppError::RegimeNotSettled)
    } else {
        Ok(())
    }
}

/// What a decision keeps of its recommendation.
pub(super) fn recommended(
    recommendation: &Recommendation,
    packs: Vec<dossier_domain::law::PackRef>,
    followed: bool,
) -> Recommended {
    let with_cues = recommendation
        .grounds
        .iter()
        .filter(|ground| !ground.cues.is_empty());
    let grounds = with_cues.map(|ground| ground.code.clone()).collect();
    Recommended {
        outcome: recommendation.outcome,
        grounds,
        packs,
        followed,
    }
}
