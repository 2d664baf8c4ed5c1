//! The second reader agrees, disagrees or sends it back, with reasons.

use super::settle::settled;
use super::{CaseView, ReadSecond, SecondAnswer, get};
use crate::session::Act;
use crate::{AppError, Session, absence};
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
        answer,
        reasons,
    } = request;
    let reasons = reasons.trim().to_owned();
    if answer != SecondAnswer::Agrees && reasons.is_empty() {
        return Err(AppError::InvalidField { field: "reasons" });
    }
    let stands_for = absence::stands_for(session).await?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            let person = check(&case, session.person.id, &stands_for)?;
            if person != session.person.id {
                let event = CaseEvent::ActedFor { person };
                tx.record(Fact::Case { case_id, event }).await?;
            }
            let of = case.decided_by();
            let event = match answer {
                SecondAnswer::Agrees => CaseEvent::ScreeningOutConfirmed { reasons, of },
                SecondAnswer::Disagrees | SecondAnswer::SendsBack => {
                    CaseEvent::ScreeningOutReturned {
                        reasons,
                        disagrees: answer == SecondAnswer::Disagrees,
                        of,
                    }
                }
            };
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// The case waits for this person, or for one for whom they stand in; they did not propose it. Gives
/// whom it waits for.
fn check(case: &Case, reader: PersonId, stands_for: &[PersonId]) -> Result<PersonId, AppError> {
    settled(case)?;
    if case.stage.after(Step::ConfirmScreeningOut).is_none() {
        return Err(AppError::WrongStage);
    }
    let awaited = case
        .screening_out
        .as_ref()
        .and_then(|out| out.second_reader);
    let awaited = awaited.filter(|person| *person == reader || stands_for.contains(person));
    match awaited {
        Some(person) if case.proposed_by != Some(reader) => Ok(person),
        _ => Err(AppError::SecondReader),
    }
}
