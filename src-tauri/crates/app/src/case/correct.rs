//! Corrects a value that the program proposed. Regime, grounds and clocks follow from the facts,
//! so they move with it.

use super::{CaseView, CorrectCase, days, get};
use crate::session::Act;
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::{About, Case, CaseEvent, Correction, Stage, Value};
use dossier_domain::event::Fact;
use dossier_store::{Changed, Tx};

/// Corrects one value. `from` must be the present one, so that two people never overwrite each
/// other in silence.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (the field corrected), `OpenConflict` about this value,
/// `ChangedMeanwhile`, `WrongStage` when a decision rests on the value, the store's.
pub async fn correct(
    session: &Session,
    request: CorrectCase,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Receive)?;
    let CorrectCase {
        case_id,
        correction,
    } = request;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            check_day(&case, &correction, session.today())?;
            correct_in(tx, &case, correction).await
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Corrects one value inside a write.
pub(crate) async fn correct_in(
    tx: &mut Tx,
    case: &Case,
    correction: Correction,
) -> Result<(), AppError> {
    check(case, &correction)?;
    if changes(&correction) {
        let (case_id, event) = (case.id, CaseEvent::Corrected(named(case, correction)));
        tx.record(Fact::Case { case_id, event }).await?;
    }
    Ok(())
}

/// A day of receipt is one that can be; the days of the incident do not follow it.
fn check_day(case: &Case, correction: &Correction, today: NaiveDate) -> Result<(), AppError> {
    let told = |field, on| days::check_told(field, on, case.receipt.received_on);
    match correction {
        Correction::ReceivedOn { to, .. } => days::check_received(*to, today),
        Correction::IncidentOn { to: Some(to), .. } => told("incident_on", *to),
        Correction::IncidentEndOn { to: Some(to), .. } => told("incident_end_on", *to),
        Correction::DiscoveredOn { to: Some(to), .. } => told("discovered_on", *to),
        _ => Ok(()),
    }
}

/// A correction names the value as it was set: a last day before the first is not shown, and yet is
/// what a new one replaces.
fn named(case: &Case, correction: Correction) -> Correction {
    match (correction, case.standing(About::IncidentEndOn)) {
        (Correction::IncidentEndOn { to, .. }, Some(Value::IncidentEndOn(from))) => {
            Correction::IncidentEndOn { from, to }
        }
        (correction, _) => correction,
    }
}

fn check(case: &Case, correction: &Correction) -> Result<(), AppError> {
    if let Correction::IncidentEndOn { to: Some(to), .. } = correction
        && case.facts.incident.on.is_none_or(|on| *to < on)
    {
        return Err(AppError::InvalidField {
            field: "incident_end_on",
        });
    }
    if let Correction::DiscoveredOn { to: Some(to), .. } = correction
        && case.facts.incident.on.is_some_and(|on| *to < on)
    {
        return Err(AppError::InvalidField {
            field: "discovered_on",
        });
    }
    let about = correction.values().0.about();
    if case.conflicts.iter().any(|it| it.about() == about) {
        return Err(AppError::OpenConflict);
    }
    if !may_correct(case.stage, correction) {
        return Err(AppError::WrongStage);
    }
    if is_present(case, correction) {
        Ok(())
    } else {
        Err(AppError::ChangedMeanwhile)
    }
}

/// A decision to screen out, open or made, rests on the facts as they were read: they stay. The
/// languages decide nothing and can always be corrected.
fn may_correct(stage: Stage, correction: &Correction) -> bool {
    matches!(
        correction,
        Correction::Language { .. } | Correction::ReplyLanguage { .. }
    ) || matches!(stage, Stage::Received | Stage::ScreenedIn)
}

fn is_present(case: &Case, correction: &Correction) -> bool {
    match correction {
        Correction::Language { from, .. } => *from == case.receipt.language,
        Correction::ReplyLanguage { from, .. } => *from == case.receipt.reply_language,
        Correction::Kind { from, .. } => *from == case.facts.kind,
        Correction::IncidentOn { from, .. } => *from == case.facts.incident.on,
        Correction::ReceivedOn { from, .. } => *from == case.receipt.received_on,
        Correction::Matter { from, .. } => *from == case.facts.matter,
        Correction::IncidentEndOn { from, .. } => *from == case.facts.incident.end_on,
        Correction::DiscoveredOn { from, .. } => *from == case.facts.incident.discovered_on,
    }
}

fn changes(correction: &Correction) -> bool {
    let (from, to) = correction.values();
    from != to
}
