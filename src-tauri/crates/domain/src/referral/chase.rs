//! What is awaited of a referral: from whom, since when, by which day.

use super::{Decision, Followup, Referral};
use crate::case::{Case, Stage};
use crate::clock::CaseClock;
use crate::lang::Bilingual;
use crate::law::{Certainty, ClockCode, EndEvent, OwedBy, Way};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Awaiting {
    /// That the service says it has the referral.
    Acknowledgement,
    /// The report of the investigation, or on the policy or service.
    Report,
    /// The next update to the complainant.
    Update,
    /// An officer's response.
    OfficerResponse,
    /// The notice of hearing.
    HearingNotice,
}

/// From whom it is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Owes {
    /// The service that investigates, or its board.
    Service,
    /// An officer.
    Officer,
    /// This office.
    Office,
}

impl Owes {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Service, Self::Officer, Self::Office];
}

/// Something awaited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Awaited {
    /// What.
    pub what: Awaiting,
    /// From whom.
    pub from: Owes,
    /// The service that investigates, or is concerned.
    pub service: Bilingual,
    /// The officer, or the liaison of the service; may be empty.
    pub whom: String,
    /// Since when.
    pub since: NaiveDate,
    /// Rule of the pack that gives the day.
    pub clock: Option<ClockCode>,
    /// Last day; none where the pack states no period, while the clock stands, and outside the
    /// calendar.
    pub due_on: Option<NaiveDate>,
    /// A published target rather than a limit of law.
    pub target: bool,
    /// How sure the source of the period is.
    pub certainty: Option<Certainty>,
}

impl Awaited {
    /// All that is awaited of a case under its clocks, the earliest day first, then what has none.
    #[must_use]
    pub fn of(case: &Case, clocks: &[CaseClock]) -> Vec<Self> {
        let Some(decided) = &case.referral.standing else {
            return Vec::new();
        };
        if case.stage != Stage::ScreenedIn {
            return Vec::new();
        }
        let decision = &decided.decision;
        let open = clocks.iter().filter(|clock| clock.done_on.is_none());
        let mut all: Vec<Self> = open
            .filter_map(|clock| Self::of_clock(decision, clock))
            .collect();
        all.extend(Self::without_period(&case.referral, decision, &all));
        all.sort_by_key(|one| (one.due_on.is_none(), one.due_on, one.what));
        all
    }

    fn of_clock(decision: &Decision, clock: &CaseClock) -> Option<Self> {
        let owed = clock.owed.as_deref()?;
        let what = match owed.what {
            EndEvent::Report => Awaiting::Report,
            EndEvent::Update => Awaiting::Update,
            EndEvent::OfficerResponse => Awaiting::OfficerResponse,
            EndEvent::HearingNotice | EndEvent::NoHearing => Awaiting::HearingNotice,
            // Nobody owes it: the complainant may ask. A request for access is never referred.
            EndEvent::BoardReviewRequested
            | EndEvent::RequestDecided
            | EndEvent::Transferred
            | EndEvent::Answered
            | EndEvent::ExtensionNotified
            | EndEvent::ThirdPartyNotified
            | EndEvent::RepresentationsMade
            | EndEvent::ThirdPartyDecisionNotified
            | EndEvent::ThirdPartyToCourt
            | EndEvent::TakenToCommissioner
            | EndEvent::TakenToCourt
            | EndEvent::Published => {
                return None;
            }
        };
        let from = owes(owed.by, decision.way);
        Some(Self {
            what,
            from,
            service: decision.service.clone(),
            whom: whom(from, &owed.whom, decision),
            since: clock.start_on,
            clock: Some(clock.code.clone()),
            due_on: clock.outcome.due().map(|due| due.due_on),
            target: clock.target,
            certainty: Some(clock.provision.certainty),
        })
    }

    /// What is awaited although no clock of the pack counts it.
    fn without_period(referral: &Referral, decision: &Decision, counted: &[Self]) -> Vec<Self> {
        let bare = |what, from, officer: &str, since| Self {
            what,
            from,
            service: decision.service.clone(),
            whom: whom(from, officer, decision),
            since,
            clock: None,
            due_on: None,
            target: false,
            certainty: None,
        };
        let counts = |what| counted.iter().any(|one| one.what == what);
        let reported = referral
            .first(|it| *it == Followup::ReportReceived)
            .is_some();
        let mut all = Vec::new();
        let told = |it: &Followup| matches!(it, Followup::Acknowledged | Followup::UpdateReceived);
        if decision.way.is_referral() && !reported && referral.first(told).is_none() {
            all.push(bare(
                Awaiting::Acknowledgement,
                Owes::Service,
                "",
                decision.on,
            ));
        }
        if !reported && !counts(Awaiting::Report) {
            let from = owes(OwedBy::Investigator, decision.way);
            all.push(bare(Awaiting::Report, from, "", decision.counted_from));
        }
        if !counts(Awaiting::OfficerResponse) {
            for one in referral.noted_since() {
                if let Followup::ResponseRequested { officer } = &one.followup
                    && referral.answered(one.event).is_none()
                {
                    all.push(bare(
                        Awaiting::OfficerResponse,
                        Owes::Officer,
                        officer,
                        one.on,
                    ));
                }
            }
        }
        all
    }
}

/// Who owes what a clock of the pack limits, after the way that the complaint went.
fn owes(by: OwedBy, way: Way) -> Owes {
    match by {
        OwedBy::Office => Owes::Office,
        OwedBy::Officer => Owes::Officer,
        OwedBy::Service => Owes::Service,
        OwedBy::Investigator if way.is_referral() => Owes::Service,
        OwedBy::Investigator => Owes::Office,
    }
}

fn whom(from: Owes, officer: &str, decision: &Decision) -> String {
    match from {
        Owes::Officer => officer.to_owned(),
        Owes::Service => decision.liaison.name.clone(),
        Owes::Office => String::new(),
    }
}
