//! The stages that the head of a case shows: those of the path of its kind. Only a complaint is
//! screened; a request for review goes by its admission and its panel, what else comes by its reply.

use super::known::Known;
use super::path::PathStep;
use dossier_domain::case::{Case, Kind, Stage};
use dossier_domain::review::ReviewStage;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stage of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StageView {
    /// Which.
    pub code: StageCode,
    /// Whether it is behind.
    pub done: bool,
    /// Whether the case stands there.
    pub current: bool,
}

/// Which stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StageCode {
    /// It came.
    Received,
    /// Another person reads the screening out.
    Second,
    /// It is screened.
    Decided,
    /// It is decided whether it may be reviewed.
    Admission,
    /// The panel decides.
    Panel,
    /// Whoever wrote is answered.
    Replied,
    /// Its papers are filed.
    Filed,
    /// It is closed.
    Closed,
}

/// The stages of a case, in order; `steps` are those of its path.
pub(super) fn of(known: &Known, steps: &[PathStep]) -> Vec<StageView> {
    let case = &known.case;
    // A kind corrected after a screening out leaves the screening on show: it happened.
    let screened = case.facts.kind == Kind::Complaint || case.screening_out.is_some();
    let mut stages = match case.facts.kind {
        _ if screened => screening(case),
        Kind::ReviewRequest => review(case),
        _ => reply(case, steps),
    };
    let after = |code, done| StageView {
        code,
        done,
        current: false,
    };
    stages.push(after(StageCode::Filed, known.file.is_some()));
    if case.stage == Stage::Closed {
        stages.push(after(StageCode::Closed, true));
    }
    stages
}

/// Received, where the case stands or which it has left.
fn received(current: bool) -> StageView {
    StageView {
        code: StageCode::Received,
        done: true,
        current,
    }
}

fn screening(case: &Case) -> Vec<StageView> {
    let stood = case.closed_from.unwrap_or(case.stage);
    let done = !matches!(stood, Stage::Received | Stage::AwaitingSecondReader);
    let mut stages = vec![received(case.stage == Stage::Received)];
    let out = case.screening_out.as_ref();
    if out.is_some_and(|out| out.second_reader.is_some()) {
        stages.push(StageView {
            code: StageCode::Second,
            done,
            current: case.stage == Stage::AwaitingSecondReader,
        });
    }
    // One that was withdrawn before it was screened never will be.
    if done || case.stage != Stage::Closed {
        stages.push(StageView {
            code: StageCode::Decided,
            done,
            current: false,
        });
    }
    stages
}

/// No panel sits on what may not be reviewed.
fn review(case: &Case) -> Vec<StageView> {
    let (stage, open) = (case.review.stage(), case.stage != Stage::Closed);
    let mut stages = vec![
        received(open && stage == ReviewStage::ToAdmit),
        StageView {
            code: StageCode::Admission,
            done: stage != ReviewStage::ToAdmit,
            current: false,
        },
    ];
    if stage != ReviewStage::NotAdmitted {
        let decided = matches!(stage, ReviewStage::FollowedUp | ReviewStage::Decided);
        stages.push(StageView {
            code: StageCode::Panel,
            done: decided,
            current: open && !decided && stage != ReviewStage::ToAdmit,
        });
    }
    stages
}

/// Answered once every letter that it needs has left.
fn reply(case: &Case, steps: &[PathStep]) -> Vec<StageView> {
    let mut letters = steps.iter().filter_map(|step| match step {
        PathStep::Letter { sent_on, .. } => Some(sent_on.is_some()),
        _ => None,
    });
    let done = letters.next().is_some_and(|first| first) && letters.all(|sent| sent);
    vec![
        received(case.stage == Stage::Received && !done),
        StageView {
            code: StageCode::Replied,
            done,
            current: false,
        },
    ]
}
