//! What one case brings to a report.

use super::By;
use crate::case::{Case, CaseEvent, Channel, Kind, Matter, Officer, Stage};
use crate::category::CategoryCode;
use crate::clock::ClockOutcome;
use crate::event::{Event, Fact};
use crate::lang::{Bilingual, TextLanguage};
use crate::law::{ClockCode, GroundCode, OutcomeCode, RegimeCode, Way};
use crate::sentence::word;
use crate::triage::Standing;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A case as reports count it: no word of its text, and no name but those of the officers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Day of receipt.
    pub received_on: NaiveDate,
    /// Kind.
    pub kind: Kind,
    /// Category among those of the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<CategoryCode>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matter: Option<Matter>,
    /// Regime.
    pub regime: RegimeCode,
    /// Police service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Bilingual>,
    /// Where it happened, as a person recorded it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Officers that a name or a number tells.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub officers: Vec<String>,
    /// Ground of the decision to screen out that stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<GroundCode>,
    /// How it ended, where it is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<OutcomeCode>,
    /// Language of the text.
    pub language: TextLanguage,
    /// Channel.
    pub channel: Channel,
    /// When it was screened, and whether in; none before that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screened: Option<(DateTime<Utc>, bool)>,
    /// When it was closed; none while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<DateTime<Utc>>,
    /// What became of it once it was screened in, and the day of that decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referred: Option<(NaiveDate, Way)>,
    /// Day on which a panel decided on a request for review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_on: Option<NaiveDate>,
    /// When a second reader answered last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_second_at: Option<DateTime<Utc>>,
    /// Its deadlines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<FigureClock>,
}

/// A deadline of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureClock {
    /// Rule.
    pub code: ClockCode,
    /// Statutory day.
    pub due_on: NaiveDate,
    /// Day when the act was done, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<NaiveDate>,
}

impl Figure {
    /// What a case brings, from the case, its events and where it stands under its packs.
    #[must_use]
    pub fn of(case: &Case, events: &[Event], standing: &Standing) -> Self {
        let screened = screened(case, events);
        let out = matches!(screened, Some((_, false)));
        let ground = case.screening_out.as_ref().filter(|_| out);
        Self {
            received_on: case.receipt.received_on,
            kind: case.receipt.kind,
            category: case.category().map(|choice| choice.code.clone()),
            matter: case.facts.matter,
            regime: standing.regime.code.clone(),
            service: case.facts.service.as_ref().map(|found| found.name.clone()),
            place: case.told.circumstances.place.trim().to_owned(),
            officers: officers(&case.told.officers),
            ground: ground.map(|out| out.ground.clone()),
            outcome: case.outcome.clone(),
            language: case.receipt.language,
            channel: case.receipt.channel,
            screened,
            closed_at: closed(case, events),
            referred: case
                .referral
                .standing
                .as_ref()
                .map(|decided| (decided.decision.on, decided.decision.way)),
            reviewed_on: reviewed(case),
            read_second_at: events
                .iter()
                .filter(|event| reads(event))
                .map(|it| it.at)
                .max(),
            clocks: standing
                .clocks
                .iter()
                .filter_map(|clock| match &clock.outcome {
                    ClockOutcome::Due(due) => Some(FigureClock {
                        code: clock.code.clone(),
                        due_on: due.due_on,
                        done_on: clock.done_on,
                    }),
                    ClockOutcome::Stopped(_) | ClockOutcome::NotCovered { .. } => None,
                })
                .collect(),
        }
    }

    /// The word by which it is told apart, empty where nothing is known; the officers, who may be
    /// several, are not of these.
    pub(super) fn label(&self, by: By) -> String {
        match by {
            By::Service => self.service.as_ref().map(|name| name.en.clone()),
            By::Kind => Some(word(&self.kind)),
            By::Matter => self.matter.as_ref().map(word),
            By::Ground => self.ground.as_ref().map(|code| code.0.clone()),
            By::Regime => Some(self.regime.0.clone()),
            By::Language => Some(word(&self.language)),
            By::Channel => Some(word(&self.channel)),
            By::Place => Some(self.place.clone()),
            By::Category => self.category.as_ref().map(|code| code.0.clone()),
            By::Outcome => self.outcome.as_ref().map(|code| code.0.clone()),
            By::Officer => None,
        }
        .unwrap_or_default()
    }
}

/// Officers that a name or a number tells, each once: « Tremblay 1234 ».
fn officers(told: &[Officer]) -> Vec<String> {
    let known = told.iter().filter(|officer| officer.is_known());
    let mut names: Vec<String> = known
        .map(|officer| format!("{} {}", officer.name.trim(), officer.badge.trim()))
        .map(|name| name.trim().to_owned())
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The day on which the panel decided, of a request for review that nobody recorded apart.
fn reviewed(case: &Case) -> Option<NaiveDate> {
    let panel = case.review.panel().map(|panel| panel.on);
    panel.filter(|_| case.facts.kind == Kind::ReviewRequest)
}

/// When it was closed, if it still is.
fn closed(case: &Case, events: &[Event]) -> Option<DateTime<Utc>> {
    let closing = events.iter().rev().find(|event| {
        matches!(
            &event.fact,
            Fact::Case {
                event: CaseEvent::Closed { .. },
                ..
            }
        )
    });
    closing
        .filter(|_| case.stage == Stage::Closed)
        .map(|event| event.at)
}

/// When it was screened and whether in: by the last event that says what stands. A case may have gone
/// further since; what it was sent back from does not count.
pub(super) fn screened(case: &Case, events: &[Event]) -> Option<(DateTime<Utc>, bool)> {
    let stands = match case.closed_from.unwrap_or(case.stage) {
        Stage::ScreenedIn => true,
        Stage::ScreenedOut => false,
        Stage::Received | Stage::AwaitingSecondReader | Stage::Closed => return None,
    };
    let said = events.iter().rev().filter_map(|event| match &event.fact {
        Fact::Case {
            event: CaseEvent::ScreenedIn { .. },
            ..
        } => Some((event.at, true)),
        Fact::Case {
            event: CaseEvent::ScreeningOutConfirmed { .. } | CaseEvent::ScreenedOut(_),
            ..
        } => Some((event.at, false)),
        _ => None,
    });
    let mut said = said.filter(|(_, inside)| *inside == stands);
    said.next()
}

fn reads(event: &Event) -> bool {
    matches!(
        &event.fact,
        Fact::Case {
            event: CaseEvent::ScreeningOutConfirmed { .. } | CaseEvent::ScreeningOutReturned { .. },
            ..
        }
    )
}
