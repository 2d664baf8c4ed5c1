//! What the screen shows of a request for review.

use super::{PlaceView, ReviewView, ReviewedCase, StepVersion};
use crate::case::{known::Known, line};
use crate::session::Act;
use crate::vault::people;
use crate::{AppError, Session, packs};
use dossier_domain::case::Kind;
use dossier_domain::clock::CaseClock;
use dossier_domain::id::CaseId;
use dossier_domain::law::{ReviewRule, StartEvent};
use dossier_domain::person::Person;
use dossier_domain::review::{Advice, Answers, Given, Kept, Place, Weighed, advise};
use dossier_domain::triage::Start;

/// Signal of the lexicon: the text tells that the agency itself investigated.
const AGENCY: &str = "agency_investigated";

/// A request for review.
///
/// # Errors
/// `NotPermitted`, `WrongStage` for a case of another kind, the store's.
pub async fn get(session: &Session, id: CaseId) -> Result<ReviewView, AppError> {
    session.permit(Act::Read)?;
    let known = Known::load(session, id).await?;
    if known.case.facts.kind != Kind::ReviewRequest {
        return Err(AppError::WrongStage);
    }
    let rule = rule(&known)?;
    let (advice, weighed) = standing(&known, rule.as_ref());
    let reviewed = reviewed(session, &known).await?;
    let people = session.vault.people().await?;
    let case = &known.case;
    let hidden = case.review.reviewed().is_some() && reviewed.is_none();
    let places = case.review.places();
    let shown = places.filter(|(place, _)| !(hidden && *place == Place::Reviewed));
    Ok(ReviewView {
        stage: case.review.stage(),
        advice,
        weighed,
        told_letter_on: told_letter_on(&known),
        told_agency: case.facts.signals.iter().any(|signal| signal == AGENCY),
        reviewed,
        places: shown
            .map(|(place, kept)| place_view(&people, place, kept))
            .collect(),
        clocks: of_file(&known, rule.as_ref()),
        rule,
    })
}

/// The rules of requests for review under the Act that governs the case; those of the program for
/// the same Act where the pack of the case is older than they are.
pub(crate) fn rule(known: &Known) -> Result<Option<ReviewRule>, AppError> {
    let Some(pack) = known.governed.pack() else {
        return Ok(None);
    };
    if let Some(rule) = &pack.review {
        return Ok(Some(rule.clone()));
    }
    let laws = packs::packs()?.laws.iter();
    let mut same = laws.filter(|law| law.regime == pack.regime);
    Ok(same.find_map(|law| law.review.clone()))
}

/// What the answers lead to, question by question.
pub(crate) fn standing(known: &Known, rule: Option<&ReviewRule>) -> (Advice, Vec<Weighed>) {
    let Some(rule) = rule else {
        return (Advice::Ask, Vec::new());
    };
    let none = Answers::default();
    let answers = known.case.review.answers().unwrap_or(&none);
    let mut clocks = known.governed.recommendation.clocks.iter();
    let clock = clocks.find(|clock| clock.code == rule.clock);
    advise(Given {
        answers,
        received_on: known.case.receipt.received_on,
        clock: clock
            .filter(|_| answers.letter_on.is_some())
            .map(|clock| (&clock.outcome, &clock.provision)),
        rule,
    })
}

/// The day that the text tells, as long as nobody answered: an answer takes its place.
fn told_letter_on(known: &Known) -> Option<chrono::NaiveDate> {
    if known.case.review.answers().is_some() {
        return None;
    }
    let starts = known.case.facts.starts.iter();
    let mut of_letter = starts.filter(|start| start.event == StartEvent::DecisionLetterReceived);
    of_letter.next().map(|start: &Start| start.on)
}

/// Nothing where the person does not see it.
pub(super) async fn reviewed(
    session: &Session,
    known: &Known,
) -> Result<Option<ReviewedCase>, AppError> {
    let Some(id) = known.case.review.reviewed() else {
        return Ok(None);
    };
    let line = line::seen(session, id).await?;
    Ok(line.map(|line| ReviewedCase {
        id,
        number: line.number,
        subject: line.subject,
    }))
}

fn place_view(people: &[Person], place: Place, kept: &Kept) -> PlaceView {
    let shown = if kept.is_apart() { usize::MAX } else { 1 };
    PlaceView {
        place,
        over: kept.open().iter().map(|one| one.event).collect(),
        versions: kept
            .open()
            .iter()
            .take(shown)
            .map(|one| StepVersion {
                by: people::name(people, one.by),
                at: one.at,
                step: one.step.clone(),
            })
            .collect(),
    }
}

fn of_file(known: &Known, rule: Option<&ReviewRule>) -> Vec<CaseClock> {
    let clocks = known.governed.recommendation.clocks.iter();
    let of_file = clocks.filter(|clock| {
        let started = known.governed.rule(&clock.code);
        rule.is_some() && started.is_some_and(|rule| rule.start == StartEvent::FileReceived)
    });
    of_file.cloned().collect()
}
