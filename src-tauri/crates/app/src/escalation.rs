//! Questions of principle: asked of those who lead when no precedent answers, ruled by one of them, and
//! found by their ground from then on.
//!
//! A ruling decides no case: whoever screens still does, and a second person still reads what is
//! screened out. Whoever asks never rules.

use crate::case::{self, CaseLineView, CaseView, known::Known, line};
use crate::session::{Act, may};
use crate::text::{LONG, filled, tidied};
use crate::vault::people;
use crate::{AppError, Session};
use chrono::{DateTime, Utc};
use dossier_domain::case::{Case, CaseEvent, Stage};
use dossier_domain::escalation::{AskedQuestion, Ending, Escalation, EscalationEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, EscalationId, PersonId};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::Pack;
use dossier_domain::person::Person;
use dossier_store::{Changed, StoreError};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// Most open questions that Today shows.
const LINES: u32 = 50;

/// Asks a question of principle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AskQuestion {
    /// Case that raises it.
    pub case_id: CaseId,
    /// What is asked.
    pub question: AskedQuestion,
}

/// Rules on a question, or puts one's own aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EndQuestion {
    /// Case.
    pub case_id: CaseId,
    /// Question.
    pub escalation_id: EscalationId,
    /// How it ends.
    pub ending: Ending,
}

/// A question of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EscalationView {
    /// Identifier.
    pub id: EscalationId,
    /// Name of the ground that it is about; none where it is about another thing.
    pub ground: Option<Bilingual>,
    /// What is asked.
    pub question: AskedQuestion,
    /// Who asks.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// How it ended, by whom and when; none while it is open.
    pub ending: Option<EndingView>,
    /// Whether the person who reads this may rule on it.
    pub may_rule: bool,
    /// Whether they asked it, and may put it aside.
    pub may_withdraw: bool,
}

/// How a question ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EndingView {
    /// How.
    pub ending: Ending,
    /// Who.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A question that waits for an answer, on Today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct QuestionLine {
    /// Its case.
    pub case: CaseLineView,
    /// First lines of the question.
    pub question: String,
    /// Who asks.
    pub by: String,
}

/// Asks a question of principle that a case raises.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`question`, `opinion`), `WrongStage` once the case is closed, the
/// store's.
pub async fn ask(session: &Session, request: AskQuestion) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Screen)?;
    let AskQuestion { case_id, question } = request;
    let question = AskedQuestion {
        ground: question.ground,
        question: filled(&question.question, LONG, "question")?,
        options: tidied(&question.options, LONG, "question")?,
        view: filled(&question.view, LONG, "opinion")?,
    };
    let escalation_id = EscalationId(session.office.ids.next());
    let ((), changed) = session
        .vault
        .write(async |tx| {
            if tx.case(case_id).await?.stage == Stage::Closed {
                return Err(AppError::WrongStage);
            }
            let change = EscalationEvent::Asked(question);
            let event = CaseEvent::Escalation {
                escalation_id,
                change,
            };
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

/// Rules on a question that another person asked, or puts one's own aside.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`ruling`, `reasons`, `reason`), `NotFound`, `ChangedMeanwhile` when
/// it ended, `EscalationAsker`, the store's.
pub async fn end(session: &Session, request: EndQuestion) -> Result<(CaseView, Changed), AppError> {
    let EndQuestion {
        case_id,
        escalation_id,
        ending,
    } = request;
    session.permit(match &ending {
        Ending::Ruled { .. } => Act::Rule,
        Ending::Withdrawn { .. } => Act::Screen,
    })?;
    let ending = complete(ending)?;
    let me = session.person.id;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            let found = case.escalations.iter().find(|one| one.id == escalation_id);
            let one = found.ok_or(StoreError::NotFound)?;
            check(one, &ending, me)?;
            let event = CaseEvent::Escalation {
                escalation_id,
                change: EscalationEvent::Ended { ending },
            };
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

fn complete(ending: Ending) -> Result<Ending, AppError> {
    Ok(match ending {
        Ending::Ruled { ruling, reasons } => Ending::Ruled {
            ruling: filled(&ruling, LONG, "ruling")?,
            reasons: filled(&reasons, LONG, "reasons")?,
        },
        Ending::Withdrawn { reason } => Ending::Withdrawn {
            reason: filled(&reason, LONG, "reason")?,
        },
    })
}

/// It is open; whoever asked puts it aside and never rules on it.
fn check(one: &Escalation, ending: &Ending, me: PersonId) -> Result<(), AppError> {
    if !one.is_open() {
        return Err(AppError::ChangedMeanwhile);
    }
    match (ending, one.by == me) {
        (Ending::Ruled { .. }, true) => Err(AppError::EscalationAsker),
        (Ending::Withdrawn { .. }, false) => Err(AppError::NotPermitted),
        _ => Ok(()),
    }
}

/// A case with an open question is not proposed to be screened out: the answer is what was missing.
/// To screen in asks for none.
///
/// # Errors
/// `EscalationOpen`.
pub(crate) fn answered(case: &Case) -> Result<(), AppError> {
    if case.escalations.iter().any(Escalation::is_open) {
        Err(AppError::EscalationOpen)
    } else {
        Ok(())
    }
}

/// The questions of a case, as the person who asks sees them.
pub(crate) fn views(session: &Session, people: &[Person], known: &Known) -> Vec<EscalationView> {
    let me = session.person.id;
    let role = session.person.role;
    let name = |id: PersonId| people::name(people, id);
    let view = |one: &Escalation| EscalationView {
        id: one.id,
        ground: one
            .question
            .ground
            .as_ref()
            .map(|ground| known.governed.ground_label(ground)),
        question: one.question.clone(),
        by: name(one.by),
        at: one.at,
        ending: one.ending().map(|claim| EndingView {
            ending: claim.value.clone(),
            by: name(claim.by),
            at: claim.at,
        }),
        may_rule: one.is_open() && one.by != me && may(role, Act::Rule),
        may_withdraw: one.is_open() && one.by == me && may(role, Act::Screen),
    };
    known.case.escalations.iter().map(view).collect()
}

/// The open questions on which the signed-in person may rule, the oldest first; none for others.
pub(crate) async fn waiting(
    session: &Session,
    laws: &[Arc<Pack>],
) -> Result<Vec<QuestionLine>, AppError> {
    if !may(session.person.role, Act::Rule) {
        return Ok(Vec::new());
    }
    let everyone = session.vault.people().await?;
    let mut lines = Vec::new();
    for question in session.vault.open_questions(LINES).await? {
        if question.by == session.person.id {
            continue;
        }
        lines.push(QuestionLine {
            case: line::view(question.line, session.today(), laws)?,
            question: question.question,
            by: people::name(&everyone, question.by),
        });
    }
    Ok(lines)
}
