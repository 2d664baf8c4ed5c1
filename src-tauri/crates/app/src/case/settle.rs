//! A person settles what people set apart. Nothing is taken away: the value that was not kept stays
//! in the history, with its author and its instant.

use super::{CaseLineView, CaseView, get, line};
use crate::session::Act;
use crate::{AppError, Session};
use chrono::{DateTime, Utc};
use dossier_domain::case::{About, Case, CaseEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::sentence::Sentence;
use dossier_store::Changed;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What people set apart on a case: all with equal weight; the first stands until a person settles.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ConflictView {
    /// What it is about.
    pub about: About,
    /// What each said.
    pub claims: Vec<ClaimView>,
}

/// What one person said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ClaimView {
    /// Event that says it.
    pub event: EventId,
    /// Author.
    pub by: String,
    /// Instant.
    pub at: DateTime<Utc>,
    /// What: a message id of `history.ftl` with its arguments.
    pub what: Sentence,
    /// Words of the author, if any (reasons).
    pub words: Option<String>,
}

/// Keeps what one person said; the others stay in the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SettleCase {
    /// Case.
    pub case_id: CaseId,
    /// Conflict.
    pub about: About,
    /// Event whose value is kept.
    pub kept: EventId,
    /// Events that the person has before them, the kept one included.
    pub over: Vec<EventId>,
}

/// Keeps what one person said. The request names all that its author saw: what came meanwhile is
/// not settled unseen.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile`, the store's.
pub async fn settle(
    session: &Session,
    request: SettleCase,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(act(request.about))?;
    let SettleCase {
        case_id,
        about,
        kept,
        over,
    } = request;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            let mut open = case.conflicts.iter().filter(|it| it.about() == about);
            let seen = open.any(|conflict| conflict.events() == over);
            if !seen || !over.contains(&kept) {
                return Err(AppError::ChangedMeanwhile);
            }
            let event = CaseEvent::Settled { about, kept, over };
            Ok(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Whoever may say a thing may settle it.
fn act(about: About) -> Act {
    match about {
        About::Language
        | About::ReplyLanguage
        | About::Kind
        | About::IncidentOn
        | About::ReceivedOn
        | About::Matter
        | About::IncidentEndOn
        | About::DiscoveredOn
        | About::Complainant
        | About::Representative
        | About::Officers
        | About::Witnesses
        | About::Circumstances
        | About::Wanted
        | About::Category => Act::Receive,
        About::Decision
        | About::Facts
        | About::Regime
        | About::Redirection
        | About::Referral
        | About::Relation
        | About::Lead => Act::Screen,
        About::Days => Act::Clock,
        About::Assignee => Act::Assign,
        About::Ruling => Act::Rule,
        About::File => Act::File,
    }
}

/// A case with an open conflict is not decided, filed or closed.
///
/// # Errors
/// `OpenConflict`.
pub(crate) fn settled(case: &Case) -> Result<(), AppError> {
    if case.conflicts.is_empty() {
        Ok(())
    } else {
        Err(AppError::OpenConflict)
    }
}

/// The cases with an open conflict.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn in_conflict(session: &Session) -> Result<Vec<CaseLineView>, AppError> {
    session.permit(Act::Read)?;
    line::views(session, session.vault.cases_in_conflict().await?).await
}
