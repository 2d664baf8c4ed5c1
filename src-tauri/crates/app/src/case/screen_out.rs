//! Screens out, or proposes to: the harder path. A ground of the governing pack, exact passages, the
//! discretion, the reasons, and another person who reads second, unless the pack says that none is needed.

use super::marks::is_at_its_place;
use super::screen_in::{recommended, regime_is_settled};
use super::settle::settled;
use super::{CaseView, ScreenOut, get, restrict};
use crate::assess::{self, Governed};
use crate::escalation::answered;
use crate::session::{Act, may};
use crate::{AppError, Session};
use dossier_domain::case::{Case, CaseEvent, ScreeningOut, Step};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::law::{ClassCode, SecondReader};
use dossier_domain::person::PersonState;
use dossier_domain::triage::Outcome;
use dossier_store::Changed;

/// Proposes to screen a case out, which then waits for the second reader; or screens it out at once, where
/// none is named and the law of the case asks for none.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`facts`, `discretion`, `reasons`), `QuoteNotInText`,
/// `SecondReader`, `SecondReaderNotNamed`, `OpenConflict`, `EscalationOpen`, `WrongStage`, `RegimeNotSettled`,
/// `UnknownGround`, the store's.
pub async fn screen_out(
    session: &Session,
    request: ScreenOut,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Screen)?;
    let case_id = request.case_id;
    check_words(&request)?;
    if let Some(reader) = request.second_reader {
        check_reader(session, reader).await?;
    }
    let (_, text) = session.vault.case(case_id).await?;
    if !request
        .facts
        .iter()
        .all(|quote| is_at_its_place(quote, &text))
    {
        return Err(AppError::QuoteNotInText);
    }
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            settled(&case)?;
            answered(&case)?;
            let step = match request.second_reader {
                Some(_) => Step::ProposeScreeningOut,
                None => Step::ScreenOut,
            };
            if case.stage.after(step).is_none() {
                return Err(AppError::WrongStage);
            }
            let named = request.second_reader;
            if named.is_some_and(|reader| !restrict::names(&case, reader)) {
                return Err(AppError::SecondReaderNotNamed);
            }
            let governed = assess::recommend(session, &case).await?;
            let out = argued(request, &case, &governed)?;
            let event = match step {
                Step::ScreenOut => CaseEvent::ScreenedOut(out),
                _ => CaseEvent::ScreeningOutProposed(out),
            };
            Ok(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

fn check_words(request: &ScreenOut) -> Result<(), AppError> {
    let empty = |field| Err(AppError::InvalidField { field });
    match request {
        ScreenOut { facts, .. } if facts.is_empty() => empty("facts"),
        ScreenOut { discretion, .. } if discretion.trim().is_empty() => empty("discretion"),
        ScreenOut { reasons, .. } if reasons.trim().is_empty() => empty("reasons"),
        _ => Ok(()),
    }
}

/// Another person of the office, who may sign in and whose role may read second.
async fn check_reader(session: &Session, reader: PersonId) -> Result<(), AppError> {
    let members = session.vault.members().await?;
    let reads = members.iter().any(|member| {
        member.person.id == reader
            && member.state == PersonState::Active
            && may(member.person.role, Act::ReadSecond)
    });
    match reads && reader != session.person.id {
        true => Ok(()),
        false => Err(AppError::SecondReader),
    }
}

/// The class of the law that lets the author decide alone, where nobody is named to read second.
fn alone(
    request: &ScreenOut,
    case: &Case,
    governed: &Governed,
) -> Result<Option<ClassCode>, AppError> {
    if request.second_reader.is_some() {
        return Ok(None);
    }
    match governed.second_reader(&request.ground, case.facts.matter) {
        SecondReader::NotRequired(class) => Ok(Some(class.code)),
        SecondReader::Required(_) => Err(AppError::SecondReader),
    }
}

fn argued(request: ScreenOut, case: &Case, governed: &Governed) -> Result<ScreeningOut, AppError> {
    let recommendation = &governed.recommendation;
    regime_is_settled(recommendation)?;
    let pack = governed.pack();
    if pack.is_none_or(|pack| pack.ground(&request.ground).is_none()) {
        return Err(AppError::UnknownGround);
    }
    let class = alone(&request, case, governed)?;
    let followed = matches!(
        recommendation.outcome,
        Some(Outcome::ConsiderScreenOut | Outcome::NotForThisOffice)
    );
    Ok(ScreeningOut {
        ground: request.ground,
        facts: request.facts,
        discretion: request.discretion.trim().to_owned(),
        reasons: request.reasons.trim().to_owned(),
        second_reader: request.second_reader,
        class,
        recommended: recommended(recommendation, case.packs.clone(), followed),
        rests_on: case.rests_on(),
        of: case.decided_by(),
    })
}
