//! The second reader agrees, or sends it back with reasons.

use super::settle::settled;
use super::{CaseView, ReadSecond, get};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::case::{Case, CaseEvent, Step};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_store::Changed;

/// Answers a proposal to screen out. Only the person whom it names may.
///
/// # Errors
/// `NotPermitted`, `OpenConflict`, `WrongStage`, `SecondReader`, `InvalidField` (`reasons`), the
/// store's.
pub async fn read_second(
    session: &Session,
    request: ReadSecond,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::ReadSecond)?;
    let ReadSecond {
        case_id,
        agrees,
        reasons,
    } = request;
    let reasons = reasons.trim().to_owned();
    if !agrees && reasons.is_empty() {
        return Err(AppError::InvalidField { field: "reasons" });
    }
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            check(&case, session.person.id)?;
            let of = case.decided_by();
            let event = if agrees {
                CaseEvent::ScreeningOutConfirmed { reasons, of }
            } else {
                CaseEvent::ScreeningOutReturned { reasons, of }
            };
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// The case waits, for this person, who did not propose it.
fn check(case: &Case, reader: PersonId) -> Result<(), AppError> {
    settled(case)?;
    if case.stage.after(Step::ConfirmScreeningOut).is_none() {
        return Err(AppError::WrongStage);
    }
    let named = case
        .screening_out
        .as_ref()
        .is_some_and(|proposal| proposal.second_reader == reader);
    if named && case.proposed_by != Some(reader) {
        Ok(())
    } else {
        Err(AppError::SecondReader)
    }
}
