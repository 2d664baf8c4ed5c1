//! What a pack states of a complaint that was screened in: the ways that it may go, what is weighed
//! before it is retained, what lets the office disclose, and who owes what a clock limits.

use super::{AuthorityCode, Provision};
use crate::case::Matter;
use crate::lang::Bilingual;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A way that a complaint may go. The word is the pack's: two agencies say the opposite with
/// « retenue » (`facts.md` §1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// To the service that it is about.
    SameService,
    /// To another service.
    OtherService,
    /// To a board, where it is about a chief.
    Board,
    /// The office investigates it.
    Retained,
}

impl Way {
    /// Every one.
    pub const ALL: [Self; 4] = [
        Self::SameService,
        Self::OtherService,
        Self::Board,
        Self::Retained,
    ];

    /// Whether somebody else investigates it.
    #[must_use]
    pub const fn is_referral(self) -> bool {
        !matches!(self, Self::Retained)
    }
}

/// A way that the pack states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WayRule {
    /// Code.
    pub code: AuthorityCode,
    /// Way.
    pub way: Way,
    /// What is said of a complaint that goes it: « renvoyée au chef du même service ».
    pub label: Bilingual,
    /// Matters that it applies to.
    pub applies_to: Vec<Matter>,
    /// What it rests on.
    pub provision: Provision,
}

/// Code of something weighed: `public_confidence`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct ConsiderationCode(pub String);

/// Something weighed before a complaint is retained or referred.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Consideration {
    /// Code.
    pub code: ConsiderationCode,
    /// What it asks.
    pub label: Bilingual,
    /// What it rests on.
    pub provision: Provision,
}

/// What lets the office disclose something of a case to a party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DisclosureRule {
    /// Code.
    pub code: AuthorityCode,
    /// What may be disclosed, to whom.
    pub label: Bilingual,
    /// What it rests on.
    pub provision: Provision,
}

/// What ends a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EndEvent {
    /// The report came.
    Report,
    /// The complainant was told how it stands; the clock begins again.
    Update,
    /// The officer's response came.
    OfficerResponse,
    /// A notice of hearing was served.
    HearingNotice,
    /// It is known that there will be no hearing.
    NoHearing,
    /// The complainant asked the board to review what the chief reported.
    BoardReviewRequested,
    /// The decision on a request was sent to whoever made it.
    RequestDecided,
    /// Whoever made a request was told that it goes to another institution.
    Transferred,
    /// What is neither screened nor a request for access was answered. It ends no clock.
    Answered,
    /// Notice of an extension was given.
    ExtensionNotified,
    /// Notice was given to a third party, or to the person concerned by the records.
    ThirdPartyNotified,
    /// The third party made their representations.
    RepresentationsMade,
    /// Notice of the decision was given to the third party.
    ThirdPartyDecisionNotified,
    /// The third party asked a court to review it.
    ThirdPartyToCourt,
    /// A commissioner was asked to look into the decision.
    TakenToCommissioner,
    /// A court was asked to.
    TakenToCourt,
    /// It was published.
    Published,
}

/// Who owes what a clock limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OwedBy {
    /// This office.
    Office,
    /// The service that the complaint is about.
    Service,
    /// Whoever investigates: the service, or this office where it retained the complaint.
    Investigator,
    /// The officer.
    Officer,
}
