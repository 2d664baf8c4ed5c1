//! Puts a case under the one that leads, or separates it. A lead has no lead: nothing is consolidated
//! into a case that is consolidated itself, and a case that leads others is not.
//!
//! Must not: let anything follow. Each case keeps its number, its letters, its clocks and its
//! restriction; what is decided for the lead is carried to the others by [`crate::bulk`], case by case.

use super::{CaseLineView, CaseView, get, line};
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::vault::people;
use crate::{AppError, Session, packs};
use chrono::{DateTime, Utc};
use dossier_domain::case::{About, Case, CaseEvent, Stage};
use dossier_domain::consolidation::ConsolidationEvent;
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_store::consolidation::Joined;
use dossier_store::{Changed, StoreError, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Puts a case under a lead, moves it under another, or separates it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ConsolidateCase {
    /// Case.
    pub case_id: CaseId,
    /// The case that leads it from now on; none separates it.
    pub lead: Option<CaseId>,
    /// Why; never empty.
    pub reasons: String,
}

/// A case named beside another, as a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NamedCase {
    /// Case.
    pub id: CaseId,
    /// Its number.
    pub number: String,
}

/// A case at the other end of a consolidation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JoinedCase {
    /// As in lists.
    pub line: CaseLineView,
    /// Who consolidated the two.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Why; may be empty.
    pub reasons: String,
}

/// What a case leads, and what leads it. Both at once where two machines consolidated apart.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ConsolidationView {
    /// Its lead.
    pub lead: Option<JoinedCase>,
    /// The cases that it leads, in the order of their receipt.
    pub members: Vec<JoinedCase>,
}

/// Puts a case under a lead, or separates it.
///
/// # Errors
/// `NotPermitted`, `NotFound`, `OpenConflict` when two leads stand side by side, `ChangedMeanwhile` when
/// it is so already, `InvalidField` (`reasons`, `lead`, `members`), the store's.
pub async fn consolidate(
    session: &Session,
    request: ConsolidateCase,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Screen)?;
    let ConsolidateCase {
        case_id,
        lead,
        reasons,
    } = request;
    let reasons = filled(&reasons, LONG, "reasons")?;
    let (before, mut changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            let before = seen_lead(tx, &case).await?;
            match lead {
                Some(lead) => join(tx, case_id, lead, &reasons).await?,
                None => separate(tx, case_id, &reasons).await?,
            }
            Ok::<_, AppError>(before)
        })
        .await?;
    // The page of a lead names its members: it is read again too.
    let leads = before.into_iter().chain(lead);
    let subjects = leads.map(|lead| ("case", lead.to_string()));
    changed.subjects.extend(subjects);
    Ok((get(session, case_id).await?, changed))
}

/// Puts a case under a lead, inside a write.
pub(crate) async fn join(
    tx: &mut Tx,
    case_id: CaseId,
    lead: CaseId,
    reasons: &str,
) -> Result<(), AppError> {
    let case = tx.case(case_id).await?;
    check(&case)?;
    // A lead that the person does not see leaves no trace: it is replaced, and named.
    let from = lead_of(&case);
    if from == Some(lead) {
        return Err(AppError::ChangedMeanwhile);
    }
    may_lead(tx, &case, lead).await?;
    record(tx, case_id, from, Some(lead), reasons).await
}

/// Whether one case may lead another as both stand.
///
/// # Errors
/// `NotFound`, `InvalidField` (`lead`, `members`), the store's.
pub(crate) async fn may_lead(tx: &mut Tx, case: &Case, lead: CaseId) -> Result<(), AppError> {
    let to = tx.case(lead).await?;
    let alike = to.facts.kind == case.facts.kind && to.stage != Stage::Closed;
    if lead == case.id || !alike || seen_lead(tx, &to).await?.is_some() {
        return Err(AppError::InvalidField { field: "lead" });
    }
    if !tx.members(case.id).await?.is_empty() {
        return Err(AppError::InvalidField { field: "members" });
    }
    Ok(())
}

async fn separate(tx: &mut Tx, case_id: CaseId, reasons: &str) -> Result<(), AppError> {
    let case = tx.case(case_id).await?;
    check(&case)?;
    let from = seen_lead(tx, &case).await?;
    let from = from.ok_or(AppError::ChangedMeanwhile)?;
    record(tx, case_id, Some(from), None, reasons).await
}

async fn record(
    tx: &mut Tx,
    case_id: CaseId,
    from: Option<CaseId>,
    to: Option<CaseId>,
    reasons: &str,
) -> Result<(), AppError> {
    let reasons = reasons.to_owned();
    let event = CaseEvent::Consolidated(ConsolidationEvent {
        from,
        to,
        reasons,
        restores: None,
    });
    Ok(tx.record(Fact::Case { case_id, event }).await?)
}

fn check(case: &Case) -> Result<(), AppError> {
    match case.conflicts.iter().any(|it| it.about() == About::Lead) {
        true => Err(AppError::OpenConflict),
        false => Ok(()),
    }
}

fn lead_of(case: &Case) -> Option<CaseId> {
    case.consolidated.as_ref().map(|one| one.lead)
}

/// Its lead, where the person sees it and it was not disposed of.
async fn seen_lead(tx: &mut Tx, case: &Case) -> Result<Option<CaseId>, AppError> {
    let Some(lead) = lead_of(case) else {
        return Ok(None);
    };
    match tx.case(lead).await {
        Ok(_) => Ok(Some(lead)),
        Err(StoreError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What a case leads, and what leads it.
pub(super) async fn view(session: &Session, id: CaseId) -> Result<ConsolidationView, AppError> {
    let found = session.vault.consolidation(id).await?;
    if found.lead.is_none() && found.members.is_empty() {
        return Ok(ConsolidationView::default());
    }
    let (laws, everyone) = (
        packs::known_laws(session).await?,
        session.vault.people().await?,
    );
    let joined = |one: Joined| {
        Ok::<_, AppError>(JoinedCase {
            line: line::view(one.line, session.today(), &laws)?,
            by: people::name(&everyone, one.by),
            at: one.at,
            reasons: one.reasons,
        })
    };
    let members = found.members.into_iter().map(joined);
    Ok(ConsolidationView {
        members: members.collect::<Result<_, _>>()?,
        lead: found.lead.map(joined).transpose()?,
    })
}
