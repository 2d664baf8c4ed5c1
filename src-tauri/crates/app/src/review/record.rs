//! Records a step of a request for review: checked against where the review stands, and against
//! what the person had before them.

use super::{RecordReview, get};
use crate::case::known::Known;
use crate::case::{self, CaseView};
use crate::session::Act;
use crate::text::{LONG, filled, tidied};
use crate::{AppError, Session, piece};
use chrono::NaiveDate;
use dossier_domain::case::{Case, CaseEvent, Kind, Stage};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::law::ReviewRule;
use dossier_domain::review::{
    Admission, Advice, Answers, Difference, Direction, FileItem, Held, Panel, Place, PoliceFile,
    Review, ReviewEvent, ReviewStep,
};
use dossier_store::{Changed, StoreError};

/// Most pages of a document; most members of a panel.
const PAGES: u32 = 100_000;
const MEMBERS: usize = 20;

const TEXT: AppError = AppError::InvalidField {
    field: "review_text",
};
const DAY: AppError = AppError::InvalidField { field: "review_on" };
const CHOICE: AppError = AppError::InvalidField {
    field: "review_choice",
};

/// Records a step.
///
/// # Errors
/// `NotPermitted`, `WrongStage` where the review is not there yet, the case is of another kind or
/// decided, `OpenConflict` for a decision on what was recorded apart, `ChangedMeanwhile`, `InvalidField` (`reviewed`, `review_text`, `review_on`,
/// `review_choice`, `reasons`), the store's.
pub async fn record(
    session: &Session,
    request: RecordReview,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Review)?;
    let RecordReview {
        case_id,
        over,
        step,
        number,
    } = request;
    let known = Known::load(session, case_id).await?;
    let rule = get::rule(&known)?;
    let (advice, _) = get::standing(&known, rule.as_ref());
    let step = match step {
        ReviewStep::Reviewed { case_id: kept } => numbered(session, case_id, kept, &number).await?,
        step => tidy(step, &known, rule.as_ref(), advice, session.today())?,
    };
    // The case under review may be one that the person does not see.
    let hidden =
        known.case.review.reviewed().is_some() && get::reviewed(session, &known).await?.is_none();
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            check(&case, &step)?;
            let replaced = replaced(&case.review, &step);
            let unseen = hidden && matches!(step, ReviewStep::Reviewed { .. });
            if !unseen && replaced != over {
                return Err(AppError::ChangedMeanwhile);
            }
            let event = CaseEvent::Review(ReviewEvent {
                over: replaced,
                step,
            });
            Ok(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

/// The versions that a step replaces; none for a new line.
fn replaced(review: &Review, step: &ReviewStep) -> Vec<EventId> {
    place(step).map_or_else(Vec::new, |place| review.over(place))
}

/// What a step is a version of; none for a new line.
fn place(step: &ReviewStep) -> Option<Place> {
    match step {
        ReviewStep::Reviewed { .. } => Some(Place::Reviewed),
        ReviewStep::Answers(_) => Some(Place::Answers),
        ReviewStep::Admission(_) => Some(Place::Admission),
        ReviewStep::File(_) => Some(Place::File),
        ReviewStep::Panel(_) => Some(Place::Panel),
        ReviewStep::Item { line, .. } => line.map(Place::Item),
        ReviewStep::Difference { line, .. } => line.map(Place::Difference),
        ReviewStep::Direction { line, .. } => line.map(Place::Direction),
    }
}

/// The step may be recorded where the review stands, and a line that it changes is there.
fn check(case: &Case, step: &ReviewStep) -> Result<(), AppError> {
    let open = matches!(case.stage, Stage::Received | Stage::ScreenedIn);
    let of_kind = case.facts.kind == Kind::ReviewRequest;
    if !of_kind || !open || !case.review.stage().allows(step) {
        return Err(AppError::WrongStage);
    }
    // Nobody decides on what two people recorded apart; to record it again is to choose.
    let decides = matches!(step, ReviewStep::Admission(_) | ReviewStep::Panel(_));
    let mut apart = case.review.apart();
    if decides && apart.any(|one| Some(one) != place(step)) {
        return Err(AppError::OpenConflict);
    }
    match (step.line(), place(step)) {
        (Some(_), Some(place)) if !case.review.knows(place) => Err(CHOICE),
        (None, _) if step.is_taken_back() => Err(CHOICE),
        _ => Ok(()),
    }
}

/// The case that bears a number, or the one kept of two, when the person sees it; none for neither.
async fn numbered(
    session: &Session,
    of: CaseId,
    kept: Option<CaseId>,
    number: &str,
) -> Result<ReviewStep, AppError> {
    let found = match (number.trim(), kept) {
        ("", None) => return Ok(ReviewStep::Reviewed { case_id: None }),
        ("", Some(id)) => session.vault.case_line(id).await.map(|line| line.id),
        (number, _) => session.vault.case_by_number(number).await,
    };
    match found {
        Ok(id) if id != of => Ok(ReviewStep::Reviewed { case_id: Some(id) }),
        Ok(_) | Err(StoreError::NotFound) => Err(AppError::InvalidField { field: "reviewed" }),
        Err(error) => Err(error.into()),
    }
}

fn tidy(
    step: ReviewStep,
    known: &Known,
    rule: Option<&ReviewRule>,
    advice: Advice,
    today: NaiveDate,
) -> Result<ReviewStep, AppError> {
    let rule = rule.ok_or(AppError::WrongStage)?;
    let review = &known.case.review;
    Ok(match step {
        ReviewStep::Reviewed { .. } => step,
        ReviewStep::Answers(one) => ReviewStep::Answers(answers(one, rule, today)?),
        ReviewStep::Admission(one) => ReviewStep::Admission(Admission {
            reasons: reasons(&one.reasons)?,
            recommended: advice,
            ..one
        }),
        ReviewStep::File(one) => ReviewStep::File(file(&one, today)?),
        ReviewStep::Item { line, item } => ReviewStep::Item {
            line,
            item: item.map(|one| self::item(one, known, today)).transpose()?,
        },
        ReviewStep::Difference { line, difference } => ReviewStep::Difference {
            line,
            difference: difference
                .map(|one| self::difference(one, review))
                .transpose()?,
        },
        ReviewStep::Panel(one) => ReviewStep::Panel(panel(one, rule, review, today)?),
        ReviewStep::Direction { line, direction } => ReviewStep::Direction {
            line,
            direction: direction
                .map(|one| self::direction(one, today))
                .transpose()?,
        },
    })
}

fn answers(one: Answers, rule: &ReviewRule, today: NaiveDate) -> Result<Answers, AppError> {
    past(one.letter_on, today)?;
    let known = |code: &String| rule.outcome(code).is_some();
    if !one.outcome.as_ref().is_none_or(known) {
        return Err(CHOICE);
    }
    counted(one.pages)?;
    Ok(Answers {
        late_why: optional(&one.late_why)?,
        late_proof: optional(&one.late_proof)?,
        ..one
    })
}

fn file(one: &PoliceFile, today: NaiveDate) -> Result<PoliceFile, AppError> {
    past(one.requested_on, today)?;
    past(one.received_on, today)?;
    if let (Some(requested), Some(received)) = (one.requested_on, one.received_on)
        && received < requested
    {
        return Err(DAY);
    }
    Ok(PoliceFile {
        service: optional(&one.service)?,
        ..one.clone()
    })
}

/// A document that is linked is one of the case.
fn item(one: FileItem, known: &Known, today: NaiveDate) -> Result<FileItem, AppError> {
    past(one.dated_on, today)?;
    counted(one.pages)?;
    let held = match one.held {
        Held::Document { blob, .. } => {
            let file = piece::file(&known.case, &blob).ok_or(CHOICE)?;
            Held::Document {
                blob,
                name: file.name.clone(),
            }
        }
        Held::Missing { requested_on } => {
            past(requested_on, today)?;
            Held::Missing { requested_on }
        }
        Held::Paper => Held::Paper,
    };
    Ok(FileItem {
        number: optional(&one.number)?,
        title: needed(&one.title)?,
        held,
        ..one
    })
}

fn difference(one: Difference, review: &Review) -> Result<Difference, AppError> {
    let known = |line| review.items().any(|(item, _)| item == line);
    if !known(one.one.item) || !known(one.other.item) {
        return Err(CHOICE);
    }
    let mut tidied = one;
    tidied.one.page = optional(&tidied.one.page)?;
    tidied.other.page = optional(&tidied.other.page)?;
    tidied.what = needed(&tidied.what)?;
    tidied.resolved = optional(&tidied.resolved)?;
    Ok(tidied)
}

/// A panel sits once the file is there.
fn panel(
    one: Panel,
    rule: &ReviewRule,
    review: &Review,
    today: NaiveDate,
) -> Result<Panel, AppError> {
    past(Some(one.on), today)?;
    let received_on = review.file().and_then(|file| file.received_on);
    if received_on.is_some_and(|received_on| one.on < received_on) {
        return Err(DAY);
    }
    let decision = rule.decision(&one.decision).ok_or(CHOICE)?;
    let named = one.members.iter().map(|name| optional(name));
    let mut members = named.collect::<Result<Vec<_>, _>>()?;
    members.retain(|name| !name.is_empty());
    if members.is_empty() || members.len() > MEMBERS {
        return Err(TEXT);
    }
    let words = if decision.worded {
        needed(&one.words)?
    } else {
        optional(&one.words)?
    };
    Ok(Panel {
        members,
        words,
        reasons: reasons(&one.reasons)?,
        ..one
    })
}

fn direction(one: Direction, today: NaiveDate) -> Result<Direction, AppError> {
    past(one.done_on, today)?;
    Ok(Direction {
        what: needed(&one.what)?,
        to: needed(&one.to)?,
        ..one
    })
}

fn past(on: Option<NaiveDate>, today: NaiveDate) -> Result<(), AppError> {
    match on {
        Some(on) if on > today => Err(DAY),
        _ => Ok(()),
    }
}

fn counted(pages: Option<u32>) -> Result<(), AppError> {
    match pages {
        Some(pages) if pages > PAGES => Err(TEXT),
        _ => Ok(()),
    }
}

fn optional(text: &str) -> Result<String, AppError> {
    tidied(text, LONG, "review_text")
}

fn needed(text: &str) -> Result<String, AppError> {
    filled(text, LONG, "review_text")
}

fn reasons(text: &str) -> Result<String, AppError> {
    filled(text, LONG, "reasons")
}
