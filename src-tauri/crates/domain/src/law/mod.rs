//! Law as data with dates: packs, their provisions and their words.
//!
//! A pack is a folder of three files (`pack.toml`, `fr-CA.ftl`, `en-CA.ftl`). Nothing of law is
//! written in code: no section, no period, no ground. See `src-tauri/docs/packs.md`.

mod basis;
pub(crate) mod before;
mod class;
pub mod compare;
mod kind;
mod load;
mod outcome;
mod piece;
pub(crate) mod reader;
mod review;
mod source;
mod text;
mod way;
mod words;

pub use basis::Basis;
pub use class::{ClassCode, ScreeningClass, SecondReader};
pub use kind::PackKind;
pub use load::{PackError, load};
pub use outcome::{OutcomeCode, OutcomeRule};
pub use piece::{ExpectedPiece, PieceCode, PieceNeed};
pub use review::{ReviewDecision, ReviewOutcome, ReviewRule};
pub use way::{Consideration, ConsiderationCode, DisclosureRule, EndEvent, OwedBy, Way, WayRule};

use crate::case::Matter;
use crate::lang::Bilingual;
use crate::sentence::word;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Code of a ground, neutral to the regime: `over_six_months`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct GroundCode(pub String);

/// Code of a clock rule: `PSA_SIX_MONTHS`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct ClockCode(pub String);

/// Code of a regime: `psa`, `cspa`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct RegimeCode(pub String);

/// How sure the source of a provision is (`facts.md`, "How to read the confidence tags").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Read in a source that is named.
    Verified,
    /// Read in a secondary source.
    Secondary,
    /// General knowledge, not checked.
    Unverified,
    /// Inference from other facts.
    Inferred,
}

/// What a line of law rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Provision {
    /// Citation as each language writes it: « LSP, par. 60 (2) », "PSA, s. 60(2)". `None` where
    /// the section was not seen: never invented.
    pub citation: Option<Bilingual>,
    /// Where it was read, as each language says it: what was not read is said too. Kept as one text where
    /// both say the same, as vaults from before sources were said twice keep it.
    #[serde(with = "source")]
    #[ts(type = "string | Bilingual")]
    pub source: Bilingual,
    /// Certainty.
    pub certainty: Certainty,
}

/// A pack by its digest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct PackRef {
    /// Folder name: `on-psa`.
    pub id: String,
    /// BLAKE3 of the three files, 64 hexadecimal digits.
    pub digest: String,
}

/// The files of a pack as they were read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackFiles {
    /// Folder name.
    pub id: String,
    /// `pack.toml`.
    pub toml: String,
    /// `fr-CA.ftl`.
    pub fr: String,
    /// `en-CA.ftl`.
    pub en: String,
}

impl PackFiles {
    /// Digest: BLAKE3 over each file preceded by its length (8 bytes, little endian).
    #[must_use]
    pub fn reference(&self) -> PackRef {
        let mut hasher = blake3::Hasher::new();
        for part in [&self.id, &self.toml, &self.fr, &self.en] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
        PackRef {
            id: self.id.clone(),
            digest: hasher.finalize().to_hex().to_string(),
        }
    }
}

/// Unit of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Days, the first excluded and the last counted.
    CalendarDays,
    /// Days that are neither a Saturday nor a holiday.
    BusinessDays,
    /// Months, to the same date, or the last day of the month where there is none.
    Months,
}

/// What happens when the last day is a holiday or a Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rolling {
    /// Moves to the next day that is not a holiday; a Saturday does not move it.
    NextOpenDay,
    /// Never moves (a discretionary ground: both dates are shown).
    Never,
}

/// Event from which a clock runs. The case gives the day; the rule names the event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StartEvent {
    /// Day of the incident (first and last day when there are several).
    Incident,
    /// Day when the facts were discovered.
    Discovery,
    /// Day of receipt by the office.
    Received,
    /// Day of receipt by the police service or board that forwards.
    ReceivedByService,
    /// Decision to retain or refer.
    DecisionToReferOrRetain,
    /// Last update given to the complainant.
    LastUpdate,
    /// Receipt of the decision letter by the complainant.
    DecisionLetterReceived,
    /// Referral to the chief.
    ReferralToChief,
    /// Receipt of the chief's report.
    ChiefReportReceived,
    /// Request by the investigator.
    InvestigatorRequest,
    /// Consent given.
    ConsentGiven,
    /// Start of a local resolution.
    LocalResolutionStarted,
    /// Notice given.
    NoticeGiven,
    /// File received from the service.
    FileReceived,
    /// Notice given to a third party, or to the person concerned by the records.
    ThirdPartyNotified,
    /// Notice of the decision given to whoever made the request.
    DecisionNotified,
    /// Notice of the decision given to the third party.
    ThirdPartyDecisionNotified,
    /// Day on which the report of a commissioner is deemed received.
    ReportDeemedReceived,
    /// End of the first period, which an extension follows.
    FirstPeriodEnded,
    /// End of the month in which a document was received.
    MonthEnded,
    /// Appointment, or appearance before a committee.
    AppointedOrAppeared,
    /// Last sitting day of the half-year.
    SittingsEnded,
}

impl StartEvent {
    /// Its code, as packs write it.
    #[must_use]
    pub fn code(self) -> String {
        word(&self)
    }
}

/// Code of what lets a clock be stopped or extended: `clarification`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct AuthorityCode(pub String);

/// What lets a clock be stopped, or extended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClockAuthority {
    /// Code.
    pub code: AuthorityCode,
    /// What must have happened, as a name: « demande de précisions », "clarification".
    pub label: Bilingual,
    /// Most that one extension may add, in the unit of the clock; `None` where the law sets no
    /// bound, or none was read.
    pub most: Option<u32>,
    /// What it rests on.
    pub provision: Provision,
}

/// A clock rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClockRule {
    /// Code.
    pub code: ClockCode,
    /// Name.
    pub label: Bilingual,
    /// Length, in `unit`.
    pub length: u32,
    /// Unit.
    pub unit: Unit,
    /// Event it runs from.
    pub start: StartEvent,
    /// Whether a start on a day when the office is closed counts as one on its next open day.
    pub waits: bool,
    /// Rolling.
    pub rolling: Rolling,
    /// A published target rather than a limit of law.
    pub target: bool,
    /// Whether the act that it limits may be left undone: once its last day has passed it is over, and
    /// nobody is late.
    #[serde(default)]
    pub optional: bool,
    /// Calendar that counts it: `on-statute`.
    pub calendar: String,
    /// What lets it be stopped. Empty where no authority was read.
    pub stops: Vec<ClockAuthority>,
    /// What lets it be extended. Empty where no authority was read.
    pub extensions: Vec<ClockAuthority>,
    /// Rule in whose place a person may put it: it is in force for no case before they do.
    pub in_place_of: Option<ClockCode>,
    /// Matters that it applies to; empty for all. It limits only what the acts of the office start.
    pub applies_to: Vec<Matter>,
    /// What ends it; empty where the pack does not say.
    pub ends: Vec<EndEvent>,
    /// Who owes what it limits; none where the pack does not say.
    pub owed_by: Option<OwedBy>,
    /// What it rests on.
    pub provision: Provision,
}

/// A screening ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ground {
    /// Code.
    pub code: GroundCode,
    /// Name.
    pub label: Bilingual,
    /// Definition or note to show beside it.
    pub detail: Bilingual,
    /// Questions to answer before using it.
    pub questions: Vec<Bilingual>,
    /// Matters that it applies to.
    pub applies_to: Vec<Matter>,
    /// Whether the office may decline to use it although it is met.
    pub discretionary: bool,
    /// What it is about, where the reading of a text can tell something of it.
    #[serde(default)]
    pub basis: Option<Basis>,
    /// The clock after which a complaint is late, where the ground is that it is.
    #[serde(default)]
    pub time_limit: Option<ClockCode>,
    /// What it rests on.
    pub provision: Provision,
}

/// A matter that goes elsewhere under this pack (policy and service under the 2019 Act).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Elsewhere {
    /// Matter.
    pub matter: Matter,
    /// Code of the body: `inspectorate_of_policing`.
    pub route: String,
    /// Name of the body.
    pub label: Bilingual,
    /// What it rests on.
    pub provision: Provision,
}

/// A dated law pack, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// Identity.
    pub reference: PackRef,
    /// Regime that it states, for packs of complaint law.
    pub regime: Option<RegimeCode>,
    /// Short name: « LSP », "PSA".
    pub short: Bilingual,
    /// Full name of the Act or policy.
    pub title: Bilingual,
    /// First day of the incidents that it governs; `None`: no lower bound.
    pub incidents_from: Option<NaiveDate>,
    /// First day of the incidents that it no longer governs.
    pub incidents_before: Option<NaiveDate>,
    /// Whether it governs only where a person elects it: the law of another order of government.
    pub elected: bool,
    /// What the choice of regime rests on.
    pub provision: Provision,
    /// « retenue », "screened in": the regime's word for screening in; empty in a pack without a
    /// regime, where nothing is screened.
    pub screened_in: Bilingual,
    /// The regime's word for screening out.
    pub screened_out: Bilingual,
    /// Grounds.
    pub grounds: Vec<Ground>,
    /// Classes of screenings out of which the pack says whether a second person reads them.
    pub classes: Vec<ScreeningClass>,
    /// Clocks.
    pub clocks: Vec<ClockRule>,
    /// Matters that go elsewhere.
    pub elsewhere: Vec<Elsewhere>,
    /// Requests for review; none where the pack says nothing of them.
    pub review: Option<ReviewRule>,
    /// Checklist of pieces.
    pub pieces: Vec<ExpectedPiece>,
    /// Ways that a complaint may go once it was screened in.
    pub ways: Vec<WayRule>,
    /// What is weighed before it goes one of them.
    pub considerations: Vec<Consideration>,
    /// How a complaint may end.
    pub outcomes: Vec<OutcomeRule>,
    /// What lets the office disclose.
    pub disclosures: Vec<DisclosureRule>,
}

impl Pack {
    /// Whether the incidents of this day are among those that it governs.
    #[must_use]
    pub fn governs(&self, on: NaiveDate) -> bool {
        self.incidents_from.is_none_or(|from| from <= on)
            && self.incidents_before.is_none_or(|before| on < before)
    }

    /// The code under which a case is governed by it: its regime, else its own name.
    #[must_use]
    pub fn code(&self) -> RegimeCode {
        let own = || RegimeCode(self.reference.id.clone());
        self.regime.clone().unwrap_or_else(own)
    }

    /// The ground with this code.
    #[must_use]
    pub fn ground(&self, code: &GroundCode) -> Option<&Ground> {
        self.grounds.iter().find(|ground| &ground.code == code)
    }

    /// The first ground with this basis.
    #[must_use]
    pub fn ground_of(&self, basis: Basis) -> Option<&Ground> {
        self.grounds
            .iter()
            .find(|ground| ground.basis == Some(basis))
    }

    /// The rule that a person may put in the place of this one.
    #[must_use]
    pub fn alternative(&self, code: &ClockCode) -> Option<&ClockRule> {
        let in_its_place = |clock: &&ClockRule| clock.in_place_of.as_ref() == Some(code);
        self.clocks.iter().find(in_its_place)
    }

    /// The clock with this code.
    #[must_use]
    pub fn clock(&self, code: &ClockCode) -> Option<&ClockRule> {
        self.clocks.iter().find(|clock| &clock.code == code)
    }
}
