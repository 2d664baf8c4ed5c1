//! Who looks after a case. A lead gives any case to anyone; whoever screens takes one that nobody
//! has, and passes on or puts down their own, and those of whom they stand in for.
//!
//! To be given a case gives no right: each act on it is still that of the person's own role, and a
//! restricted case is given only to one of those named, who sees it already.

use super::{AssignCase, CaseLineView, line, restrict};
use crate::session::{Act, may};
use crate::{AppError, Session, absence};
use dossier_domain::assignment::AssignmentEvent;
use dossier_domain::case::{About, Case, CaseEvent, Stage};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::person::PersonState;
use dossier_store::{Changed, StoreError};

/// Says who looks after a case from now on.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`assignee`) for a person who does not screen, is not there or does not
/// see the case, `ChangedMeanwhile`, `OpenConflict` where two people were named apart, `WrongStage`
/// once it is closed, the store's.
pub async fn assign(
    session: &Session,
    request: AssignCase,
) -> Result<(CaseLineView, Changed), AppError> {
    session.permit(Act::Assign)?;
    let AssignCase { case_id, from, to } = request;
    let me = session.person.id;
    let leads = may(session.person.role, Act::ReadSecond);
    let stands_for = absence::stands_for(session).await?;
    let absent = from.filter(|from| stands_for.contains(from));
    let own = from == Some(me) || (from.is_none() && to == Some(me)) || absent.is_some();
    if !leads && !own {
        return Err(AppError::NotPermitted);
    }
    if let Some(to) = to {
        can_look_after(session, to).await?;
    }
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            check(&case, request)?;
            // Whoever leads needs to stand in for nobody.
            if let Some(person) = absent.filter(|_| !leads) {
                let event = CaseEvent::ActedFor { person };
                tx.record(Fact::Case { case_id, event }).await?;
            }
            let event = CaseEvent::Assigned(AssignmentEvent { from, to });
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((line::load(session, case_id).await?, changed))
}

fn check(case: &Case, AssignCase { from, to, .. }: AssignCase) -> Result<(), AppError> {
    if case.stage == Stage::Closed {
        return Err(AppError::WrongStage);
    }
    if case
        .conflicts
        .iter()
        .any(|it| it.about() == About::Assignee)
    {
        return Err(AppError::OpenConflict);
    }
    if case.assignee != from || from == to {
        return Err(AppError::ChangedMeanwhile);
    }
    if to.is_some_and(|to| !restrict::names(case, to)) {
        return Err(AppError::InvalidField { field: "assignee" });
    }
    Ok(())
}

/// A person of the office who may sign in, and whose role screens cases.
async fn can_look_after(session: &Session, person: PersonId) -> Result<(), AppError> {
    let members = session.vault.members().await?;
    let found = members.iter().find(|member| member.person.id == person);
    let can = found.is_some_and(|member| {
        member.state == PersonState::Active && may(member.person.role, Act::Screen)
    });
    match (can, found) {
        (true, _) => Ok(()),
        (false, Some(_)) => Err(AppError::InvalidField { field: "assignee" }),
        (false, None) => Err(StoreError::NotFound.into()),
    }
}
