//! Restricts a case to named readers. For everyone else it is as though it did not exist: the store
//! sees to that, for every query.

use super::known::Known;
use super::{CaseView, HistoryLine, LiftRestriction, RestrictCase, RestrictionView, get};
use crate::history::is_opening;
use crate::session::{Act, may};
use crate::text::{LONG, filled};
use crate::vault::people;
use crate::{AppError, Session};
use dossier_domain::case::{Case, CaseEvent, Stage};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::person::{Person, PersonState};
use dossier_store::{Changed, StoreError};

/// Restricts a case to named readers, or changes them. No view when the person who does it is not
/// one of them: they see it no more.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`readers`, `reason`), `ReadersCannotKeep`,
/// `SecondReaderNotNamed`, the store's.
pub async fn restrict(
    session: &Session,
    request: RestrictCase,
) -> Result<(Option<CaseView>, Changed), AppError> {
    session.permit(Act::Restrict)?;
    let RestrictCase {
        case_id,
        readers,
        reason,
    } = request;
    let reason = filled(&reason, LONG, "reason")?;
    let readers = named(session, readers).await?;
    check_keepers(session, &readers)?;
    let readers: Vec<PersonId> = readers.iter().map(|person| person.id).collect();
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            if awaited(&case).is_some_and(|reader| !readers.contains(&reader)) {
                return Err(AppError::SecondReaderNotNamed);
            }
            let event = CaseEvent::Restricted {
                from: case.restriction.map(|restriction| restriction.readers),
                readers,
                reason,
            };
            Ok(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    match get(session, case_id).await {
        Ok(view) => Ok((Some(view), changed)),
        Err(AppError::Store(StoreError::NotFound)) => Ok((None, changed)),
        Err(error) => Err(error),
    }
}

/// Lets everyone of the office see a case again.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`reason`), `ChangedMeanwhile` when it is not restricted, the
/// store's.
pub async fn lift(
    session: &Session,
    request: LiftRestriction,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Restrict)?;
    let case_id = request.case_id;
    let reason = filled(&request.reason, LONG, "reason")?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let Some(restriction) = tx.case(case_id).await?.restriction else {
                return Err(AppError::ChangedMeanwhile);
            };
            let event = CaseEvent::RestrictionLifted {
                from: restriction.readers,
                reason,
            };
            Ok(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// The people of the office whom a request names, each once; they may all sign in.
async fn named(session: &Session, readers: Vec<PersonId>) -> Result<Vec<Person>, AppError> {
    let invalid = || AppError::InvalidField { field: "readers" };
    let people = present(session).await?;
    let mut named: Vec<Person> = Vec::with_capacity(readers.len());
    for reader in readers {
        let person = people.iter().find(|person| person.id == reader);
        let person = person.ok_or_else(invalid)?;
        if !named.contains(person) {
            named.push(person.clone());
        }
    }
    if named.is_empty() {
        return Err(invalid());
    }
    Ok(named)
}

/// Those who may sign in.
async fn present(session: &Session) -> Result<Vec<Person>, AppError> {
    let members = session.vault.members().await?;
    let active = members
        .into_iter()
        .filter(|one| one.state == PersonState::Active);
    Ok(active.map(|one| one.person).collect())
}

/// Whoever restricts stays a reader, or leaves the case to people who can screen it and lift the
/// restriction: it is never out of everyone's reach.
fn check_keepers(session: &Session, readers: &[Person]) -> Result<(), AppError> {
    let stays = readers.iter().any(|person| person.id == session.person.id);
    let some = |act| readers.iter().any(|person| may(person.role, act));
    if stays || some(Act::Screen) && some(Act::Restrict) {
        Ok(())
    } else {
        Err(AppError::ReadersCannotKeep)
    }
}

/// The second reader whom a case awaits.
fn awaited(case: &Case) -> Option<PersonId> {
    let proposal = case.screening_out.as_ref();
    proposal
        .filter(|_| case.stage == Stage::AwaitingSecondReader)
        .and_then(|proposal| proposal.second_reader)
}

/// Whether a person may read a case second: anyone, unless it is restricted to others.
pub(super) fn names(case: &Case, person: PersonId) -> bool {
    let restriction = case.restriction.as_ref();
    restriction.is_none_or(|restriction| restriction.readers.contains(&person))
}

/// Who alone sees the case, and who opened it.
pub(super) async fn view(
    session: &Session,
    known: &Known,
    history: &[HistoryLine],
) -> Result<Option<RestrictionView>, AppError> {
    let Some(restriction) = &known.case.restriction else {
        return Ok(None);
    };
    let everyone = session.vault.people().await?;
    let keeps = |person: &Person| {
        restriction.readers.contains(&person.id) && may(person.role, Act::Restrict)
    };
    Ok(Some(RestrictionView {
        readers: restriction.readers.clone(),
        reason: restriction.reason.clone(),
        by: people::name(&everyone, restriction.by),
        at: restriction.at,
        passed_on: !present(session).await?.iter().any(keeps),
        openings: history
            .iter()
            .filter(|line| is_opening(line))
            .cloned()
            .collect(),
    }))
}
