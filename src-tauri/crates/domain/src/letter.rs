//! A letter of a case: made from a template, edited, approved by its content, sent by a person.
//!
//! A letter keeps the words that it was made of: a template that changes never moves a letter.
//! Must not: say that a letter was sent because it was made. Only a person knows, and records it.

mod before;
mod fold;
mod load;
mod pack;
mod recourse;

pub use load::{check_recourse, load_letters};
pub(crate) use pack::variables;
pub use pack::{Audience, LetterPack, Paragraph, ReasonsOf, Template, VARIABLES, fill};
pub use recourse::Denials;

use crate::id::{EventId, LetterId, PersonId, Sha256};
use crate::lang::{Bilingual, Lang};
use crate::law::{EndEvent, PackRef};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Code of a template: `acknowledgement`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct TemplateCode(pub String);

/// BLAKE3 of the content of a letter, 64 hexadecimal digits: what an approval signs.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct LetterDigest(pub String);

/// A letter in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LetterSide {
    /// Language.
    pub lang: Lang,
    /// Subject line.
    pub subject: String,
    /// Paragraphs, with a blank line between two; lines that begin with a dash are a list.
    pub body: String,
    /// What is enclosed besides the documents of the case, a line each.
    pub enclosures: Vec<String>,
    /// Title of whoever signs.
    pub title: String,
    /// Letterhead of the office when this text was saved, a line each, its name first; empty for an
    /// office without a name. Kept with the text: a letter that was sent does not move with the office.
    #[serde(default)]
    pub letterhead: Vec<String>,
}

/// A document of the case that goes with a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Enclosed {
    /// Name, as the case has it.
    pub name: String,
    /// SHA-256 of its bytes.
    pub sha256: Sha256,
}

/// All that a letter says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LetterText {
    /// Name and address, a line each.
    pub recipient: String,
    /// One side, or two where the letter is bilingual; the recipient's language first.
    pub sides: Vec<LetterSide>,
    /// Whoever signs.
    pub signatory: String,
    /// Documents of the case that go with it, in order.
    #[serde(default)]
    pub documents: Vec<Enclosed>,
}

impl LetterText {
    /// Digest of everything that the recipient will read, the documents that go with it by their
    /// hashes: one changed character changes it. Each part is preceded by its length (8 bytes,
    /// little endian), so that no two contents run together. A letterhead and documents are announced
    /// by a word where there are some: a letter without either has the digest of earlier versions.
    #[must_use]
    pub fn digest(&self) -> LetterDigest {
        let mut hasher = blake3::Hasher::new();
        let mut add = |part: &str| {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        };
        add(&self.recipient);
        add(&self.signatory);
        for side in &self.sides {
            add(side.lang.tag());
            add(&side.subject);
            add(&side.body);
            add(&side.title);
            add(&side.enclosures.len().to_string());
            side.enclosures.iter().for_each(|line| add(line));
            if !side.letterhead.is_empty() {
                add("letterhead");
                add(&side.letterhead.len().to_string());
                side.letterhead.iter().for_each(|line| add(line));
            }
        }
        for document in &self.documents {
            add("document");
            add(&document.name);
            add(&document.sha256.0);
        }
        LetterDigest(hasher.finalize().to_hex().to_string())
    }
}

/// How a letter left the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// Posted.
    Mail,
    /// Posted, with a signature on delivery.
    RegisteredMail,
    /// By e-mail.
    Email,
    /// By fax.
    Fax,
    /// Handed over.
    InPerson,
    /// By courier.
    Courier,
}

/// Form of an exported letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LetterFormat {
    /// PDF/UA-1.
    Pdf,
    /// Office Open XML.
    Docx,
}

/// Where a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LetterState {
    /// Being written.
    Draft,
    /// Waits for the approval of another person.
    AwaitingApproval,
    /// Was approved, and changed since.
    ApprovalLapsed,
    /// Approved as it is.
    Approved,
    /// Sent.
    Sent,
}

/// What happens to a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum LetterEvent {
    /// Made from a template.
    Drafted {
        /// Number: `LT-2026-A0012`.
        number: String,
        /// Template.
        template: TemplateCode,
        /// Pack of the template; none in events from before an office could bring its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        models: Option<PackRef>,
        /// Whether another person must approve it before it is sent.
        needs_approval: bool,
        /// As the template and the facts gave it.
        text: LetterText,
    },
    /// Rewritten by a person.
    Revised {
        /// Events of the versions that it replaces: all that the person had before them.
        over: Vec<EventId>,
        /// New text.
        text: LetterText,
    },
    /// Approved as it is.
    Approved {
        /// Content approved.
        digest: LetterDigest,
    },
    /// A person says, with reasons, that these passages deny no recourse, though they seem to.
    PassagesKept {
        /// The sentences, word for word.
        passages: Vec<String>,
        /// Why, never empty.
        reasons: String,
    },
    /// A file was made of it, outside the vault.
    Exported {
        /// Form.
        format: LetterFormat,
        /// Content exported.
        digest: LetterDigest,
        /// SHA-256 of the file.
        sha256: Sha256,
    },
    /// A person says that it left the office.
    Dispatched {
        /// Content sent.
        digest: LetterDigest,
        /// Day on which it left.
        on: NaiveDate,
        /// How.
        means: Means,
        /// What it ends, as its model said that day; none in events of the first versions.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ends: Option<Vec<EndEvent>>,
    },
}

/// A text of a letter, and who wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Event that says it.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Text.
    pub text: LetterText,
}

/// An approval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Content that it signs.
    pub digest: LetterDigest,
}

/// Passages of which a person says that they deny no recourse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPassages {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// The sentences, word for word.
    pub passages: Vec<String>,
    /// Why.
    pub reasons: String,
}

/// A dispatch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispatch {
    /// Who recorded it.
    pub by: PersonId,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// Day on which it left.
    pub on: NaiveDate,
    /// How.
    pub means: Means,
    /// Content sent.
    pub digest: LetterDigest,
    /// What it ended.
    pub ends: Vec<EndEvent>,
}

/// A letter, folded from its events.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// Identifier.
    pub id: LetterId,
    /// Number.
    pub number: String,
    /// Template.
    pub template: TemplateCode,
    /// Pack of the template; none for a letter from before an office could bring its own.
    pub models: Option<PackRef>,
    /// Whether another person must approve it before it is sent.
    pub needs_approval: bool,
    /// As the template and the facts gave it.
    pub made: LetterText,
    /// Every version, in order.
    versions: Vec<Version>,
    /// Versions that nobody replaced; more than one was written apart.
    open: Vec<EventId>,
    /// Latest approval.
    pub approval: Option<Approval>,
    /// Passages of which people say that they deny no recourse, in the order in which they said it.
    pub kept: Vec<KeptPassages>,
    /// First dispatch.
    pub dispatch: Option<Dispatch>,
    /// Those that other workstations recorded apart.
    pub also_sent: Vec<Dispatch>,
    /// Drafted before what was decided at screening was reversed: what it tells of that stands no longer.
    pub before_reversal: bool,
    /// Service to which the complaint was referred when it was drafted.
    pub referred_to: Option<Bilingual>,
}
