//! Decides what becomes of a complaint that was screened in, decides again, takes it back. What was
//! replaced stays in the history.

use super::{DecideReferral, ReferralView, ReverseReferral, get};
use crate::assess::{self, Governed};
use crate::case::{days, settled};
use crate::session::Act;
use crate::text::{LONG, filled, tidied};
use crate::{AppError, Session, packs};
use chrono::NaiveDate;
use dossier_domain::case::{Case, CaseEvent, Kind, Matter, Stage};
use dossier_domain::clock::ActAuthority;
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::Way;
use dossier_domain::referral::{Decision, Liaison, ReferralEvent};
use dossier_store::{Changed, Tx};

/// Decides what becomes of a complaint.
///
/// # Errors
/// `NotPermitted`, `OpenConflict`, `WrongStage` when it was not screened in, `InvalidField`
/// (`reasons`, `service`, `authority`, `considerations`, `on`), `ChangedMeanwhile` when something else was
/// decided since, the store's.
pub async fn decide(
    session: &Session,
    request: DecideReferral,
) -> Result<(ReferralView, Changed), AppError> {
    session.permit(Act::Screen)?;
    let case_id = request.case_id;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            decide_in(session, tx, &case, request).await
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

async fn decide_in(
    session: &Session,
    tx: &mut Tx,
    case: &Case,
    request: DecideReferral,
) -> Result<(), AppError> {
    settled(case)?;
    stands(case)?;
    if request.over != case.referred_by() {
        return Err(AppError::ChangedMeanwhile);
    }
    let governed = assess::recommend(session, case).await?;
    let decision = decision(request, case, &governed, session.today())?;
    let event = CaseEvent::Referral(ReferralEvent::Decided {
        decision: Box::new(decision),
        of: case.referred_by(),
    });
    let case_id = case.id;
    Ok(tx.record(Fact::Case { case_id, event }).await?)
}

/// Decides of a case what was decided of its lead, inside a write: today, so that its own clocks are
/// counted from the day when it was. A decision of its own is never replaced.
pub(crate) async fn carry_in(
    session: &Session,
    tx: &mut Tx,
    case_id: CaseId,
    (lead, like): (CaseId, &Decision),
    reasons: &str,
) -> Result<(), AppError> {
    let case = tx.case(case_id).await?;
    let led = case.consolidated.as_ref().is_some_and(|it| it.lead == lead);
    if !led || case.referral.standing.is_some() {
        return Err(AppError::ChangedMeanwhile);
    }
    let like = like.clone();
    let request = DecideReferral {
        case_id,
        way: like.way,
        authority: like.authority,
        service: like.service.fr,
        liaison: like.liaison,
        considerations: like.considerations,
        reasons: reasons.to_owned(),
        on: session.today(),
        recount: false,
        over: case.referred_by(),
    };
    decide_in(session, tx, &case, request).await
}

/// Takes the decision back: what becomes of the complaint is again to be decided.
///
/// # Errors
/// `NotPermitted`, `OpenConflict`, `WrongStage` when nothing was decided, `InvalidField`
/// (`reasons`), `ChangedMeanwhile` when something else was decided since, the store's.
pub async fn reverse(
    session: &Session,
    request: ReverseReferral,
) -> Result<(ReferralView, Changed), AppError> {
    session.permit(Act::Screen)?;
    let case_id = request.case_id;
    let reasons = filled(&request.reasons, LONG, "reasons")?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            let decided = case.referral.standing.as_ref().and(case.referred_by());
            let of = decided.ok_or(AppError::WrongStage)?;
            if request.over != Some(of) {
                return Err(AppError::ChangedMeanwhile);
            }
            reverse_in(tx, &case, of, &reasons).await
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Takes a decision back inside a write, if it is what stands.
pub(crate) async fn back_in(
    tx: &mut Tx,
    case_id: CaseId,
    of: EventId,
    reasons: &str,
) -> Result<(), AppError> {
    let case = tx.case(case_id).await?;
    match case.referred_by() == Some(of) {
        true => reverse_in(tx, &case, of, reasons).await,
        false => Err(AppError::ChangedMeanwhile),
    }
}

async fn reverse_in(tx: &mut Tx, case: &Case, of: EventId, reasons: &str) -> Result<(), AppError> {
    settled(case)?;
    stands(case)?;
    let reasons = filled(reasons, LONG, "reasons")?;
    let (case_id, event) = (case.id, ReferralEvent::Reversed { reasons, of });
    let event = CaseEvent::Referral(event);
    Ok(tx.record(Fact::Case { case_id, event }).await?)
}

/// A complaint that was screened in, and is not closed.
pub(super) fn stands(case: &Case) -> Result<(), AppError> {
    if case.stage == Stage::ScreenedIn && case.facts.kind == Kind::Complaint {
        Ok(())
    } else {
        Err(AppError::WrongStage)
    }
}

fn decision(
    request: DecideReferral,
    case: &Case,
    governed: &Governed,
    today: NaiveDate,
) -> Result<Decision, AppError> {
    let on = request.on;
    days::check_since("decided_on", on, case, today)?;
    let pack = governed.pack();
    let known =
        |code: &_| pack.is_some_and(|pack| pack.considerations.iter().any(|one| one.code == *code));
    if !request.considerations.iter().all(known) {
        return Err(AppError::InvalidField {
            field: "considerations",
        });
    }
    let before = case.referral.standing.as_ref();
    let earlier = before.map(|decided| decided.decision.counted_from);
    Ok(Decision {
        way: request.way,
        authority: authority(request.authority, request.way, case, governed)?,
        service: service(&request.service)?,
        liaison: liaison(request.liaison)?,
        considerations: request.considerations,
        reasons: filled(&request.reasons, LONG, "reasons")?,
        on,
        counted_from: earlier.filter(|_| !request.recount).unwrap_or(on),
    })
}

/// A way that the pack states for the matter of the case, or words of one's own.
fn authority(
    authority: ActAuthority,
    way: Way,
    case: &Case,
    governed: &Governed,
) -> Result<ActAuthority, AppError> {
    match authority {
        ActAuthority::Written { words } => Ok(ActAuthority::Written {
            words: filled(&words, LONG, "authority")?,
        }),
        ActAuthority::Pack { code } => {
            let matter = case.facts.matter.unwrap_or(Matter::Conduct);
            let mut stated = governed.pack().into_iter().flat_map(|pack| &pack.ways);
            let is_it = stated
                .any(|one| one.code == code && one.way == way && one.applies_to.contains(&matter));
            if is_it {
                Ok(ActAuthority::Pack { code })
            } else {
                Err(AppError::InvalidField { field: "authority" })
            }
        }
    }
}

/// A service by its name in either language; one that the lexicon does not know has the name that
/// was written.
fn service(name: &str) -> Result<Bilingual, AppError> {
    let name = filled(name, LONG, "service")?;
    let services = packs::packs()?.lexicon.police_services();
    let known = services
        .into_iter()
        .find(|one| one.name.fr == name || one.name.en == name);
    Ok(known.map_or_else(|| Bilingual::same(&name), |one| one.name))
}

fn liaison(written: Liaison) -> Result<Liaison, AppError> {
    let tidied = |words: &str| tidied(words, LONG, "text");
    Ok(Liaison {
        name: tidied(&written.name)?,
        title: tidied(&written.title)?,
        email: tidied(&written.email)?,
        phone: tidied(&written.phone)?,
        address: tidied(&written.address)?,
    })
}
