//! What a person says of the signals of a case: a mark that they put or take off, a signal that they set
//! aside with their reasons or bring back.

use super::{CaseView, MarkCase, MarkChoice, MarkView, get};
use crate::packs::InForce;
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::vault::people;
use crate::{AppError, Session, packs};
use chrono::{DateTime, Utc};
use dossier_domain::case::{Case, CaseEvent, Stage};
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_domain::mark::{Mark, MarkEvent, SetAside};
use dossier_domain::person::Person;
use dossier_domain::sentence::Sentence;
use dossier_store::{Changed, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Sets aside a signal that the program raised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SetSignalAside {
    /// Case.
    pub case_id: CaseId,
    /// Code of the signal.
    pub code: String,
    /// Why it is none.
    pub reasons: String,
}

/// Brings a signal back that people had set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BringSignalBack {
    /// Case.
    pub case_id: CaseId,
    /// Code of the signal.
    pub code: String,
}

/// A signal that a person set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SetAsideView {
    /// Code of the signal.
    pub code: String,
    /// The words that had raised it, passage by passage.
    pub words: Vec<String>,
    /// Why it is none.
    pub reasons: String,
    /// Who set it aside.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Puts a mark on a case, or takes off those of its kind that people put.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`mark`), `WrongStage` once it is closed, `ChangedMeanwhile` when it
/// is there already, or is not, the store's.
pub async fn mark(session: &Session, request: MarkCase) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Receive)?;
    let MarkCase { case_id, code, on } = request;
    let choice = choice(session, &code).await?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            let event = match on {
                true if shows(&case, &code) => return Err(AppError::ChangedMeanwhile),
                true => put(&choice),
                false => taken_off(&case, &code).ok_or(AppError::ChangedMeanwhile)?,
            };
            record(tx, &case, event).await
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Sets aside a signal that the program raised: everything that raises it was read, and it is none.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`reasons`), `WrongStage` once it is closed, `ChangedMeanwhile` when
/// the program does not raise it, or a person put it too, the store's.
pub async fn set_aside(
    session: &Session,
    request: SetSignalAside,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Receive)?;
    let SetSignalAside {
        case_id,
        code,
        reasons,
    } = request;
    let reasons = filled(&reasons, LONG, "reasons")?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            let put = case.marks.put.iter().any(|mark| mark.code == code);
            let raised = case.facts.flags.iter().find(|flag| flag.code == code);
            let flag = raised.filter(|_| !put).ok_or(AppError::ChangedMeanwhile)?;
            let event = MarkEvent::SetAside {
                code,
                quotes: flag.quotes.clone(),
                reasons,
            };
            record(tx, &case, event).await
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// Brings a signal back that people had set aside.
///
/// # Errors
/// `NotPermitted`, `WrongStage` once it is closed, `ChangedMeanwhile` when it is not set aside, the
/// store's.
pub async fn bring_back(
    session: &Session,
    request: BringSignalBack,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Receive)?;
    let BringSignalBack { case_id, code } = request;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            let aside = case.marks.aside.iter().filter(|aside| aside.code == code);
            let of: Vec<_> = aside.map(|aside| aside.event).collect();
            if of.is_empty() {
                return Err(AppError::ChangedMeanwhile);
            }
            record(tx, &case, MarkEvent::BroughtBack { code, of }).await
        })
        .await?;
    Ok((get(session, case_id).await?, changed))
}

/// The marks that a person may put, in the order of the lexicon.
///
/// # Errors
/// `NotPermitted`, `Store(Pack)`.
pub async fn choices(session: &Session) -> Result<Vec<MarkChoice>, AppError> {
    session.permit(Act::Read)?;
    all(session).await
}

/// A mark that may be put on many cases: not one that restricts, which is weighed case by case.
pub(crate) async fn for_many(session: &Session, code: &str) -> Result<MarkChoice, AppError> {
    match choice(session, code).await? {
        choice if choice.restricts => Err(AppError::InvalidField { field: "mark" }),
        choice => Ok(choice),
    }
}

/// Puts a mark inside a write; nothing changes where it shows already.
pub(crate) async fn put_in(
    tx: &mut Tx,
    case_id: CaseId,
    choice: &MarkChoice,
) -> Result<(), AppError> {
    let case = tx.case(case_id).await?;
    if shows(&case, &choice.code) {
        return Ok(());
    }
    record(tx, &case, put(choice)).await
}

/// What the lexicon calls a signal, in both languages.
pub(crate) fn label(code: &str) -> Bilingual {
    dossier_i18n::both(&Sentence::new(&format!("triage-flag-{code}")))
}

/// The marks that people put on a case, with who and when.
pub(super) fn views(case: &Case, people: &[Person]) -> Vec<MarkView> {
    let view = |mark: &Mark| MarkView {
        code: mark.code.clone(),
        by: people::name(people, mark.by),
        at: mark.at,
    };
    case.marks.put.iter().map(view).collect()
}

/// The signals that people set aside, with who, when and why.
pub(super) fn aside(case: &Case, people: &[Person]) -> Vec<SetAsideView> {
    let view = |aside: &SetAside| SetAsideView {
        code: aside.code.clone(),
        words: aside
            .quotes
            .iter()
            .map(|quote| quote.words.clone())
            .collect(),
        reasons: aside.reasons.clone(),
        by: people::name(people, aside.by),
        at: aside.at,
    };
    case.marks.aside.iter().map(view).collect()
}

async fn all(session: &Session) -> Result<Vec<MarkChoice>, AppError> {
    let in_force = InForce::on(session, session.today()).await?;
    let protocols = in_force.protocols()?;
    let restricts = |code: &str| protocols.protocol(code).is_some_and(|one| one.restricts);
    let codes = packs::packs()?.lexicon.markable().into_iter();
    Ok(codes
        .map(|(code, urgent)| MarkChoice {
            restricts: restricts(&code),
            urgent,
            code,
        })
        .collect())
}

async fn choice(session: &Session, code: &str) -> Result<MarkChoice, AppError> {
    let found = all(session).await?.into_iter().find(|one| one.code == code);
    found.ok_or(AppError::InvalidField { field: "mark" })
}

fn shows(case: &Case, code: &str) -> bool {
    case.facts.flags.iter().any(|flag| flag.code == code)
}

fn put(choice: &MarkChoice) -> MarkEvent {
    MarkEvent::Put {
        code: choice.code.clone(),
        urgent: choice.urgent,
    }
}

/// Takes off every mark of a code that people put; nothing when there is none.
fn taken_off(case: &Case, code: &str) -> Option<MarkEvent> {
    let put = case.marks.put.iter().filter(|mark| mark.code == code);
    let of: Vec<_> = put.map(|mark| mark.event).collect();
    let code = code.to_owned();
    (!of.is_empty()).then_some(MarkEvent::TakenOff { code, of })
}

async fn record(tx: &mut Tx, case: &Case, event: MarkEvent) -> Result<(), AppError> {
    if case.stage == Stage::Closed {
        return Err(AppError::WrongStage);
    }
    let case_id = case.id;
    let event = CaseEvent::Marked(event);
    Ok(tx.record(Fact::Case { case_id, event }).await?)
}
