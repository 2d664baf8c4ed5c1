//! What happens to a request after its receipt and starts or ends a clock of its law, where no letter
//! tells the day: a person records it.

use crate::law::{ClockRule, EndEvent, StartEvent};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Milestone {
    /// Notice was given to a third party, or to the person concerned by the records.
    ThirdPartyNotified,
    /// They made their representations.
    RepresentationsMade,
    /// Notice of the decision was given to them.
    ThirdPartyDecisionNotified,
    /// They asked a court to review it.
    ThirdPartyToCourt,
    /// Notice of the decision was given to whoever made the request, on another day than its letter left.
    DecisionNotified,
    /// Whoever made the request asked a commissioner to look into it.
    TakenToCommissioner,
    /// The report of the commissioner is deemed received.
    ReportDeemedReceived,
    /// Whoever made the request asked a court to review it.
    TakenToCourt,
}

impl Milestone {
    /// Every one, in the order in which they happen.
    pub const ALL: [Self; 8] = [
        Self::ThirdPartyNotified,
        Self::RepresentationsMade,
        Self::ThirdPartyDecisionNotified,
        Self::ThirdPartyToCourt,
        Self::DecisionNotified,
        Self::TakenToCommissioner,
        Self::ReportDeemedReceived,
        Self::TakenToCourt,
    ];

    /// What it starts.
    #[must_use]
    pub const fn starts(self) -> Option<StartEvent> {
        match self {
            Self::ThirdPartyNotified => Some(StartEvent::ThirdPartyNotified),
            Self::ThirdPartyDecisionNotified => Some(StartEvent::ThirdPartyDecisionNotified),
            Self::DecisionNotified => Some(StartEvent::DecisionNotified),
            Self::ReportDeemedReceived => Some(StartEvent::ReportDeemedReceived),
            Self::RepresentationsMade
            | Self::ThirdPartyToCourt
            | Self::TakenToCommissioner
            | Self::TakenToCourt => None,
        }
    }

    /// What it ends.
    #[must_use]
    pub const fn ends(self) -> Option<EndEvent> {
        match self {
            Self::ThirdPartyNotified => Some(EndEvent::ThirdPartyNotified),
            Self::RepresentationsMade => Some(EndEvent::RepresentationsMade),
            Self::ThirdPartyDecisionNotified => Some(EndEvent::ThirdPartyDecisionNotified),
            Self::ThirdPartyToCourt => Some(EndEvent::ThirdPartyToCourt),
            Self::TakenToCommissioner => Some(EndEvent::TakenToCommissioner),
            Self::TakenToCourt => Some(EndEvent::TakenToCourt),
            Self::DecisionNotified | Self::ReportDeemedReceived => None,
        }
    }

    /// Whether a clock runs from it, or ends by it.
    #[must_use]
    pub fn is_of(self, rule: &ClockRule) -> bool {
        self.starts() == Some(rule.start) || self.ends().is_some_and(|end| rule.ends.contains(&end))
    }
}

/// A day that a person recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MilestoneDay {
    /// What happened.
    pub what: Milestone,
    /// Day.
    pub on: NaiveDate,
    /// Which third party, where there are several; may be empty. What is said of one ends no clock of
    /// another.
    #[serde(default)]
    pub whom: String,
}
