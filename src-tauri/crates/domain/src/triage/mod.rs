//! Reads a text, finds facts with the words that show them, and recommends; a person decides.
//!
//! Presumed in: the recommendation never preselects screening out (DESIGN promise 3). Names,
//! places of origin and the language of a text change nothing (promise 13). Orders written to a
//! machine inside a text are text.

mod answer;
mod clocks;
mod dates;
mod day;
mod flags;
mod fold;
mod grounds;
mod incident;
mod kind;
mod language;
mod lexicon;
mod line;
mod missing;
mod passage;
mod person;
mod phrase;
mod pii;
mod read;
mod recommend;
mod regime;
mod relate;
mod role;
mod rule;
mod service;
mod standing;
mod words;
mod year;

pub use fold::folded;
pub use incident::bounds;
pub use kind::channel;
pub use language::language_of;
pub use lexicon::{Lexicon, LexiconError};
pub use line::{DeadlineLine, FlagLine, GroundLine, IdentifierLine, TriageLine, line};
pub use read::{Given, read, read_given, stated_receipt};
pub use recommend::{recommend, recommend_for};
pub use regime::Packs;
pub(crate) use relate::names;
pub use relate::{Candidate, relate};
pub use service::Mandate;
pub use standing::{Standing, standing};
pub use words::{OfficeWords, SignalWords, check_words, load_words};

use crate::case::{Channel, Kind, Matter};
use crate::clock::CaseClock;
use crate::lang::{Bilingual, TextLanguage};
use crate::law::{GroundCode, PackRef, Provision, RegimeCode, SecondReader};
use crate::sentence::Sentence;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An exact passage of the text that was read. Offsets are bytes of that UTF-8 text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Quote {
    /// First byte.
    pub start: u32,
    /// Byte after the last.
    pub end: u32,
    /// The words, exact.
    pub words: String,
}

/// Link of the writer with the event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The person concerned.
    AffectedPerson,
    /// Saw or heard it.
    Witness,
    /// Parent or relative of an adult, for himself or herself.
    Relative,
    /// Parent of a minor, guardian, lawyer, agent.
    Representative,
    /// An organisation.
    Organisation,
    /// No link shown.
    NoLink,
    /// Excluded by the Act (a member of the police force concerned …).
    ExcludedPerson,
    /// Asks for records or about a file.
    Requester,
    /// A journalist.
    Journalist,
    /// An elected person or their office.
    PoliticianOffice,
}

/// A police service found in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ServiceFound {
    /// Official name; both languages where the service has a French name.
    pub name: Bilingual,
    /// The words in the text.
    pub quote: Quote,
    /// Outside the mandate of the office (federal, another province …), by the lexicon.
    pub route: Option<String>,
}

/// When it happened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Incident {
    /// Day, or first day of several.
    pub on: Option<NaiveDate>,
    /// Last day of several.
    pub end_on: Option<NaiveDate>,
    /// Words or span when the day is not known: `2023-09/2023-10`.
    pub approx: Option<String>,
    /// Passages that give it.
    pub quotes: Vec<Quote>,
    /// Day when the writer learned of it, when later.
    pub discovered_on: Option<NaiveDate>,
    /// Regime that a person chose; it settles only what the days do not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(skip)]
    pub regime: Option<RegimeCode>,
}

/// A signal that must be seen: force, race, minor, death, media, politician, self-harm, threat,
/// hostile words, identity numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Flag {
    /// Code of the lexicon.
    pub code: String,
    /// A person must see it at once.
    pub urgent: bool,
    /// The words that raised it.
    pub quotes: Vec<Quote>,
}

/// An identity number typed in the text; a warning, never a redaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Identifier {
    /// `sin`, `health_card`, `drivers_licence`, `passport`.
    pub kind: String,
    /// Where.
    pub quote: Quote,
}

/// Whether a passage speaks for or against using a ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// For using the ground (screening out).
    For,
    /// Against using it.
    Against,
}

/// A cue of a ground found in the text or in the facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Cue {
    /// Ground.
    pub ground: GroundCode,
    /// Stance.
    pub stance: Stance,
    /// Why, as a sentence (`triage-cue-…`).
    pub why: Sentence,
    /// Passages; empty where the fact is a computed one (a date).
    pub quotes: Vec<Quote>,
}

/// What is read in a text. Proposals: a person corrects them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Facts {
    /// Language of the text.
    pub language: TextLanguage,
    /// Kind.
    pub kind: Kind,
    /// What the complaint is about.
    pub matter: Option<Matter>,
    /// When.
    pub incident: Incident,
    /// Day of receipt used.
    pub received_on: NaiveDate,
    /// Service found.
    pub service: Option<ServiceFound>,
    /// Link of the writer.
    pub role: Role,
    /// Person spoken for, as written.
    pub represents: Option<String>,
    /// Cues of grounds.
    pub cues: Vec<Cue>,
    /// Codes of what is still to be asked: `officer_identity`, `signature` …
    pub missing: Vec<String>,
    /// Signals.
    pub flags: Vec<Flag>,
    /// Identity numbers.
    pub identifiers: Vec<Identifier>,
    /// Other useful codes, not scored: `injury`, `existing_file` …
    pub signals: Vec<String>,
    /// Days known for clocks: (event code of `law::StartEvent`, day, quote).
    pub starts: Vec<Start>,
    /// Hour asked by the writer for an answer.
    pub answer_by: Option<DateTime<Utc>>,
    /// `serious` or `less_serious` for a conduct complaint.
    pub seriousness: Option<Seriousness>,
}

/// A day from which a clock runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Start {
    /// Event.
    pub event: crate::law::StartEvent,
    /// Day.
    pub on: NaiveDate,
    /// Where it is said, when it is.
    pub quote: Option<Quote>,
}

/// Expected nature of a conduct complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Seriousness {
    /// Of a serious nature.
    Serious,
    /// Of a less serious nature.
    LessSerious,
}

/// Presumed outcome; never a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Presumed in.
    ScreenedIn,
    /// A ground must be weighed by a person.
    ConsiderScreenOut,
    /// Belongs elsewhere.
    NotForThisOffice,
    /// Nothing can be presumed without an answer.
    AskForInformation,
}

/// Regime and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RegimeFinding {
    /// `psa`, `cspa`; the name of the pack that a person chose for a request for access; `ask` when a
    /// person must settle it; `none` when no complaint file.
    pub code: RegimeCode,
    /// Short name of the Act, when one applies.
    pub short: Option<Bilingual>,
    /// Full name of the Act, when one applies.
    pub title: Option<Bilingual>,
    /// Pack, when one applies.
    pub pack: Option<PackRef>,
    /// Day when the law changed, to draw the line of time.
    pub switch_on: Option<NaiveDate>,
    /// Why.
    pub why: Sentence,
    /// What it rests on.
    pub provision: Option<Provision>,
}

/// A ground that was considered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct GroundConsidered {
    /// Code.
    pub code: GroundCode,
    /// Name.
    pub label: Bilingual,
    /// Definition or note.
    pub detail: Bilingual,
    /// Questions to answer before using it.
    pub questions: Vec<Bilingual>,
    /// What it rests on.
    pub provision: Provision,
    /// Whether a second person must read a screening out that relies on it.
    pub second_reader: SecondReader,
    /// Cues for and against, `Stance` told in each.
    pub cues: Vec<Cue>,
    /// Whether it leads the reading (`main`) or only stands beside another.
    pub main: bool,
}

/// The whole recommendation, complete enough to be kept with the decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Recommendation {
    /// Regime.
    pub regime: RegimeFinding,
    /// Presumed outcome; `None` where nothing is screened (an enquiry).
    pub outcome: Option<Outcome>,
    /// Why this outcome.
    pub why: Sentence,
    /// Every ground of the pack that applies to the matter, those with cues first.
    pub grounds: Vec<GroundConsidered>,
    /// What is still to be asked.
    pub missing: Vec<String>,
    /// Signals, urgent first.
    pub flags: Vec<Flag>,
    /// Clocks.
    pub clocks: Vec<CaseClock>,
    /// Body where the matter, or part of it, belongs instead.
    pub route: Option<Route>,
    /// A person must see it at once.
    pub urgent: bool,
}

/// A body where the matter belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Route {
    /// Code: `inspectorate_of_policing`.
    pub code: String,
    /// Name.
    pub label: Bilingual,
    /// What it rests on, when a pack says it.
    pub provision: Option<Provision>,
}

/// What is kept of a recommendation inside a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Recommended {
    /// Outcome recommended.
    pub outcome: Option<Outcome>,
    /// Grounds that had cues.
    pub grounds: Vec<GroundCode>,
    /// Packs applied.
    pub packs: Vec<PackRef>,
    /// Whether the person followed it.
    pub followed: bool,
}

/// What the triage is given to read.
#[derive(Debug, Clone, PartialEq)]
pub struct Message<'a> {
    /// Channel.
    pub channel: Channel,
    /// Subject line.
    pub subject: &'a str,
    /// Sender's name and address as the header has them.
    pub sender: Option<&'a str>,
    /// Body, then text of the attachments that are text, in order.
    pub text: &'a str,
    /// Names and page counts of attachments.
    pub attachments: Vec<&'a str>,
    /// Day of receipt in the office's zone.
    pub received_on: NaiveDate,
    /// Instant of receipt, when known.
    pub received_at: Option<DateTime<Utc>>,
}
