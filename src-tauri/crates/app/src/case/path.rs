//! What is done next with what is not screened: the Act to which it belongs, the letters, the days, the
//! file; and the right door, where it belongs elsewhere.
//!
//! Must not guess a door: the packs propose some, each with how sure it is, and a person names one. No
//! letter names it before.

use super::known::Known;
use super::stages::{self, StageView};
use crate::{AppError, Session, letter, packs};
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::case::{Case, Kind, Milestone, MilestoneDay, Part, Redirection, Stage};
use dossier_domain::id::{CaseId, LetterId};
use dossier_domain::lang::Bilingual;
use dossier_domain::letter::Template;
use dossier_domain::triage::Route;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The path of a case where nothing is screened, and the doors that a person may name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PathView {
    /// The stages of its kind, in order.
    pub stages: Vec<StageView>,
    /// What is to be done, in order; empty for a complaint and for a request for review, whose path
    /// is the decision.
    pub steps: Vec<PathStep>,
    /// The doors that the packs know, the one recommended first; empty where none may be named now.
    pub doors: Vec<Route>,
    /// What starts or ends a clock of the Act of a request, where a person records the day; empty for
    /// every other kind, and before the Act is chosen.
    pub milestones: Vec<Milestone>,
}

/// A step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
#[ts(export)]
pub enum PathStep {
    /// A person says to which Act a request for access belongs.
    Law {
        /// Its short name, once said.
        chosen: Option<Bilingual>,
    },
    /// The hour at which a journalist wants an answer, as they asked for it.
    AnswerBy {
        /// Hour.
        at: DateTime<Utc>,
    },
    /// A letter that must leave before it is closed.
    Letter {
        /// Name of its model.
        name: Bilingual,
        /// The one that was drafted, if any.
        letter: Option<LetterId>,
        /// Day on which it left.
        sent_on: Option<NaiveDate>,
    },
    /// A day by which something is due.
    Clock {
        /// Name.
        label: Bilingual,
        /// Last day; none while it is stopped, or where the calendar gives none.
        due_on: Option<NaiveDate>,
        /// Day on which it was done.
        done_on: Option<NaiveDate>,
        /// Day on which the case ended without it.
        ended_on: Option<NaiveDate>,
    },
    /// No law that was read sets a period for it.
    NoClock,
    /// Its papers are filed.
    Filed {
        /// Whether they are.
        done: bool,
    },
    /// It is closed.
    Closed {
        /// Whether it is.
        done: bool,
    },
}

/// The path of a case.
pub(super) fn of(known: &Known) -> Result<PathView, AppError> {
    let decided = matches!(known.case.facts.kind, Kind::Complaint | Kind::ReviewRequest);
    let steps = if decided { Vec::new() } else { steps(known)? };
    let doors = if may_redirect(known.case.stage) {
        doors(known)?
    } else {
        Vec::new()
    };
    Ok(PathView {
        stages: stages::of(known, &steps),
        steps,
        doors,
        milestones: known.governed.milestones(),
    })
}

fn steps(known: &Known) -> Result<Vec<PathStep>, AppError> {
    let case = &known.case;
    let facts = &case.facts;
    let mut steps = Vec::new();
    if facts.kind == Kind::AccessRequest && !case.is_redirected() {
        let chosen = case.told.regime.as_ref();
        let chosen = chosen.map(|one| known.governed.law_name(&one.code));
        steps.push(PathStep::Law { chosen });
    }
    if let Some(at) = facts.answer_by.filter(|_| facts.kind == Kind::MediaEnquiry) {
        steps.push(PathStep::AnswerBy { at });
    }
    let clocks = known.governed.recommendation.clocks.iter();
    let limits = clocks.filter(|clock| clock.binds());
    steps.extend(limits.map(|clock| PathStep::Clock {
        label: clock.label.clone(),
        due_on: clock.outcome.due().map(|due| due.due_on),
        done_on: clock.done_on,
        ended_on: clock.ended_on,
    }));
    if known.governed.recommendation.clocks.is_empty() {
        steps.push(PathStep::NoClock);
    }
    steps.extend(letter::required(known).map(|template| letter_step(case, template)));
    steps.push(PathStep::Filed {
        done: known.file.is_some(),
    });
    steps.push(PathStep::Closed {
        done: case.stage == Stage::Closed,
    });
    Ok(steps)
}

fn letter_step(case: &Case, template: &Template) -> PathStep {
    let of = || {
        let letters = case.letters.iter();
        letters.filter(|letter| letter.template == template.code)
    };
    let sent = of().find_map(|letter| letter.dispatch.as_ref());
    PathStep::Letter {
        name: template.name.clone(),
        letter: of().next_back().map(|letter| letter.id),
        sent_on: sent.map(|sent| sent.on),
    }
}

/// A door is named while the case is open and nobody waits for a second reader.
pub(super) fn may_redirect(stage: Stage) -> bool {
    !matches!(stage, Stage::AwaitingSecondReader | Stage::Closed)
}

/// The doors that the packs know: the one recommended, those of the law that governs, the others.
fn doors(known: &Known) -> Result<Vec<Route>, AppError> {
    let recommended = known.governed.recommendation.route.clone();
    let pack = known.governed.pack().into_iter();
    let elsewhere = pack.flat_map(|pack| &pack.elsewhere).map(|one| Route {
        code: one.route.clone(),
        label: one.label.clone(),
        provision: Some(one.provision.clone()),
    });
    let lexicon = packs::packs()?.lexicon.routes().cloned();
    let mut doors: Vec<Route> = Vec::new();
    for door in recommended.into_iter().chain(elsewhere).chain(lexicon) {
        if !doors.iter().any(|one| one.code == door.code) {
            doors.push(door);
        }
    }
    Ok(doors)
}

/// A day is recorded of what the Act of the request counts, from the receipt of the request to today.
pub(super) async fn check_days(
    session: &Session,
    id: CaseId,
    days: &[MilestoneDay],
) -> Result<(), AppError> {
    let known = Known::load(session, id).await?;
    let counted = known.governed.milestones();
    let span = known.case.facts.received_on..=session.today();
    let is_sound = |day: &MilestoneDay| counted.contains(&day.what) && span.contains(&day.on);
    if days.iter().all(is_sound) {
        Ok(())
    } else {
        Err(AppError::InvalidField { field: "days" })
    }
}

/// A door of the packs has the name that they give it, whatever was sent; one that a person names has
/// a name in both languages.
pub(super) async fn named_door(
    session: &Session,
    id: CaseId,
    part: Part,
) -> Result<Part, AppError> {
    let Part::Redirection(Some(door)) = part else {
        return Ok(part);
    };
    let refused = AppError::InvalidField {
        field: "redirection",
    };
    let Some(code) = &door.code else {
        let named = !door.name.fr.is_empty() && !door.name.en.is_empty();
        return named
            .then_some(Part::Redirection(Some(door)))
            .ok_or(refused);
    };
    let known = Known::load(session, id).await?;
    let doors = doors(&known)?;
    let found = doors.into_iter().find(|one| one.code == *code);
    let name = found.ok_or(refused)?.label;
    Ok(Part::Redirection(Some(Redirection { name, ..door })))
}
