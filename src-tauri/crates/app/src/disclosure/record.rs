//! Records a disclosure; strikes out one that was recorded amiss.

use super::{DisclosureLog, RecordDisclosure, StrikeDisclosure, get};
use crate::assess::{self, Governed};
use crate::case::days;
use crate::session::Act;
use crate::text::{LONG, filled, tidied};
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::clock::ActAuthority;
use dossier_domain::disclosure::{Disclosure, DisclosureEvent, Thing};
use dossier_domain::event::Fact;
use dossier_store::Changed;

/// Records a disclosure.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`thing`, `name`, `dispatched_on`, `authority`, `text`), the
/// store's.
pub async fn record(
    session: &Session,
    request: RecordDisclosure,
) -> Result<(DisclosureLog, Changed), AppError> {
    session.permit(Act::WriteLetter)?;
    let (case_id, today) = (request.case_id, session.today());
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            let governed = assess::recommend(session, &case).await?;
            let disclosure = Box::new(sound(request, &case, &governed, today)?);
            let event = CaseEvent::Disclosure(DisclosureEvent::Recorded { disclosure });
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Strikes a line out: it stays in the history, with why.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile` when it is not there, `InvalidField` (`reasons`), the store's.
pub async fn strike(
    session: &Session,
    request: StrikeDisclosure,
) -> Result<(DisclosureLog, Changed), AppError> {
    session.permit(Act::WriteLetter)?;
    let StrikeDisclosure { case_id, of, .. } = request;
    let reasons = filled(&request.reasons, LONG, "reasons")?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            if !case.disclosures.iter().any(|one| one.event == of) {
                return Err(AppError::ChangedMeanwhile);
            }
            let event = CaseEvent::Disclosure(DisclosureEvent::Struck { of, reasons });
            Ok(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

fn sound(
    request: RecordDisclosure,
    case: &Case,
    governed: &Governed,
    today: NaiveDate,
) -> Result<Disclosure, AppError> {
    days::check_since("dispatched_on", request.on, case, today)?;
    Ok(Disclosure {
        thing: thing(request.thing, case)?,
        party: request.party,
        name: filled(&request.name, LONG, "name")?,
        on: request.on,
        means: request.means,
        authority: authority(request.authority, governed)?,
        details: tidied(&request.details, LONG, "text")?,
    })
}

/// A letter that was sent, a file that the case has, or words.
fn thing(thing: Thing, case: &Case) -> Result<Thing, AppError> {
    let refused = AppError::InvalidField { field: "thing" };
    match thing {
        Thing::Letter { letter_id } => {
            let sent = |one: &dossier_domain::letter::Letter| {
                one.id == letter_id && one.dispatch.is_some()
            };
            if case.letters.iter().any(sent) {
                Ok(Thing::Letter { letter_id })
            } else {
                Err(refused)
            }
        }
        Thing::Document { sha256, .. } => {
            let mut files = case.receipt.files();
            let file = files.find(|file| file.sha256 == sha256).ok_or(refused)?;
            Ok(Thing::Document {
                name: file.name.clone(),
                sha256,
            })
        }
        Thing::Information { words } => Ok(Thing::Information {
            words: filled(&words, LONG, "thing")?,
        }),
    }
}

fn authority(authority: ActAuthority, governed: &Governed) -> Result<ActAuthority, AppError> {
    match authority {
        ActAuthority::Written { words } => Ok(ActAuthority::Written {
            words: filled(&words, LONG, "authority")?,
        }),
        ActAuthority::Pack { code } => {
            let mut stated = governed
                .pack()
                .into_iter()
                .flat_map(|pack| &pack.disclosures);
            if stated.any(|one| one.code == code) {
                Ok(ActAuthority::Pack { code })
            } else {
                Err(AppError::InvalidField { field: "authority" })
            }
        }
    }
}
