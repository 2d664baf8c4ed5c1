//! A request for review: whether it may be reviewed at all, the file of the police, what differs in
//! it, what the panel decided and what follows.
//!
//! Each thing that a person records is a *place* with its versions: the answers, the admission, the
//! file, each item of its inventory, each inconsistency, the panel, each direction. A version names
//! those that it replaces, so that two people who wrote apart leave two, which stand side by side
//! until a person records the next one.
//!
//! Must not: hold a period, an outcome or a decision of law. They are in the packs
//! ([`crate::law::ReviewRule`]).

mod advice;
mod fold;

pub use advice::{Advice, Finding, Given, Question, Weighed, advise};
pub use fold::{Kept, Review, Version};

use crate::id::{BlobId, CaseId, EventId};
use crate::letter::Means;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who investigated the complaint under review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Investigator {
    /// A police service.
    Police,
    /// The agency itself.
    Agency,
}

/// What a person answered of a request; a question without answer is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Answers {
    /// Who investigated.
    pub investigator: Option<Investigator>,
    /// What the investigation found: a code of the pack.
    pub outcome: Option<String>,
    /// Day when the person received the decision letter.
    pub letter_on: Option<NaiveDate>,
    /// How it reached them.
    pub letter_means: Option<Means>,
    /// Pages of the request with what is attached.
    pub pages: Option<u32>,
    /// Exceptional circumstances that explain a late request; blank when there are none.
    pub late_why: String,
    /// The document that shows them; blank when there is none.
    pub late_proof: String,
}

/// A person admits a request to review, or does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Admission {
    /// Whether it will be reviewed.
    pub admitted: bool,
    /// Why, never blank.
    pub reasons: String,
    /// What the answers led the program to recommend.
    pub recommended: Advice,
}

/// The file of the police service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PoliceFile {
    /// The service.
    pub service: String,
    /// Day when it was asked for.
    pub requested_on: Option<NaiveDate>,
    /// Day when it came.
    pub received_on: Option<NaiveDate>,
}

/// What an item of the inventory is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// The report of the investigation.
    Report,
    /// A statement or an interview.
    Statement,
    /// Notes of an officer.
    Notes,
    /// A photograph, a video, a sound recording.
    Recording,
    /// Anything else.
    Other,
}

/// How the office holds an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Held {
    /// On paper.
    Paper,
    /// As a document of the case.
    Document {
        /// Sealed bytes.
        blob: BlobId,
        /// Its name.
        name: String,
    },
    /// Announced, and not there.
    Missing {
        /// Day when it was asked for again, if it was.
        requested_on: Option<NaiveDate>,
    },
}

impl Held {
    /// The wire's word for it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Document { .. } => "document",
            Self::Missing { .. } => "missing",
        }
    }
}

/// An item of the inventory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileItem {
    /// Number in the police's own list, or the office's.
    pub number: String,
    /// Title.
    pub title: String,
    /// Date of the document.
    pub dated_on: Option<NaiveDate>,
    /// Pages.
    pub pages: Option<u32>,
    /// What it is.
    pub kind: ItemKind,
    /// How it is held.
    pub held: Held,
}

/// A page of an item: « p. 4 », "4-6", or a time of a recording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PageOf {
    /// Item, by the event that first recorded it.
    pub item: EventId,
    /// Page, as a person writes it.
    pub page: String,
}

/// Two documents that do not say the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Difference {
    /// One.
    pub one: PageOf,
    /// The other.
    pub other: PageOf,
    /// What differs, never blank.
    pub what: String,
    /// How it was resolved; blank while it is open.
    pub resolved: String,
}

/// What the panel decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Panel {
    /// Who sat, one at least.
    pub members: Vec<String>,
    /// Day.
    pub on: NaiveDate,
    /// Decision: a code of the pack.
    pub decision: String,
    /// Its words, where the decision says nothing without them.
    pub words: String,
    /// Reasons, never blank.
    pub reasons: String,
}

/// A direction of the panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Direction {
    /// What is to be done, never blank.
    pub what: String,
    /// Who is to do it, never blank.
    pub to: String,
    /// Day by which a person wants it done.
    pub due_on: Option<NaiveDate>,
    /// Day when it was done.
    pub done_on: Option<NaiveDate>,
}

/// What a person records. A line of a list is named by the event that first recorded it: none for
/// a new line; a line without content is taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum ReviewStep {
    /// The case under review, when the vault holds it.
    Reviewed {
        /// Case.
        case_id: Option<CaseId>,
    },
    /// The answers.
    Answers(Answers),
    /// The admission.
    Admission(Admission),
    /// The file of the police.
    File(PoliceFile),
    /// An item of its inventory.
    Item {
        /// Line.
        line: Option<EventId>,
        /// Content.
        item: Option<FileItem>,
    },
    /// An inconsistency.
    Difference {
        /// Line.
        line: Option<EventId>,
        /// Content.
        difference: Option<Difference>,
    },
    /// The panel.
    Panel(Panel),
    /// A direction.
    Direction {
        /// Line.
        line: Option<EventId>,
        /// Content.
        direction: Option<Direction>,
    },
}

/// What a version is a version of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "of", content = "line", rename_all = "snake_case")]
pub enum Place {
    /// The case under review.
    Reviewed,
    /// The answers.
    Answers,
    /// The admission.
    Admission,
    /// The file.
    File,
    /// An item.
    Item(EventId),
    /// An inconsistency.
    Difference(EventId),
    /// The panel.
    Panel,
    /// A direction.
    Direction(EventId),
}

impl ReviewStep {
    /// What it is a version of; `event` is the one that records it.
    #[must_use]
    pub fn place(&self, event: EventId) -> Place {
        match self {
            Self::Reviewed { .. } => Place::Reviewed,
            Self::Answers(_) => Place::Answers,
            Self::Admission(_) => Place::Admission,
            Self::File(_) => Place::File,
            Self::Item { line, .. } => Place::Item(line.unwrap_or(event)),
            Self::Difference { line, .. } => Place::Difference(line.unwrap_or(event)),
            Self::Panel(_) => Place::Panel,
            Self::Direction { line, .. } => Place::Direction(line.unwrap_or(event)),
        }
    }

    /// The line that it changes; none for a new line, and for what is no list.
    #[must_use]
    pub fn line(&self) -> Option<EventId> {
        match self {
            Self::Item { line, .. }
            | Self::Difference { line, .. }
            | Self::Direction { line, .. } => *line,
            _ => None,
        }
    }

    /// Whether it says nothing any more: a line taken back.
    #[must_use]
    pub fn is_taken_back(&self) -> bool {
        matches!(
            self,
            Self::Item { item: None, .. }
                | Self::Difference {
                    difference: None,
                    ..
                }
                | Self::Direction {
                    direction: None,
                    ..
                }
        )
    }
}

/// A person recorded a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewEvent {
    /// Events of the versions that it replaces: all that the person had before them.
    #[serde(default)]
    pub over: Vec<EventId>,
    /// The step, whole.
    pub step: ReviewStep,
}

/// Where a request for review stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReviewStage {
    /// Nobody decided whether it may be reviewed.
    ToAdmit,
    /// It may not.
    NotAdmitted,
    /// The file of the police is awaited.
    AwaitingFile,
    /// The file is there, the panel is awaited.
    BeforePanel,
    /// The panel decided, and a direction is not done.
    FollowedUp,
    /// The panel decided, and nothing of it is open.
    Decided,
}

impl ReviewStage {
    /// Whether a step may be recorded here. What was recorded may always be recorded again: the
    /// answers, the admission and the file change while they are found out.
    #[must_use]
    pub fn allows(self, step: &ReviewStep) -> bool {
        match step {
            ReviewStep::Reviewed { .. } | ReviewStep::Answers(_) | ReviewStep::Admission(_) => true,
            ReviewStep::File(_) => self >= Self::AwaitingFile,
            ReviewStep::Item { .. } | ReviewStep::Difference { .. } | ReviewStep::Panel(_) => {
                self >= Self::BeforePanel
            }
            ReviewStep::Direction { .. } => self >= Self::FollowedUp,
        }
    }
}
