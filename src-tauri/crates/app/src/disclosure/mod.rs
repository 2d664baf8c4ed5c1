//! The disclosure log of a case: what, to whom, when, by which means, and what allowed it. The
//! letters that were sent stand in it by themselves.
//!
//! Must not: say that a disclosure is lawful. The pack states what allows it, with its certainty, or
//! the author writes it, and it is shown as written by the office.

mod export;
mod get;
mod record;

pub use export::{export, told};
pub use get::get;
pub use record::{record, strike};

use crate::referral::AuthorityView;
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::clock::ActAuthority;
use dossier_domain::disclosure::{Party, Thing};
use dossier_domain::id::{CaseId, EventId, LetterId, Sha256};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::DisclosureRule;
use dossier_domain::letter::Means;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Records that something was disclosed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecordDisclosure {
    /// Case.
    pub case_id: CaseId,
    /// What.
    pub thing: Thing,
    /// To whom.
    pub party: Party,
    /// Name of whoever received it.
    pub name: String,
    /// Day.
    pub on: NaiveDate,
    /// How it left the office.
    pub means: Means,
    /// What allowed it.
    pub authority: ActAuthority,
    /// Details; may be empty.
    pub details: String,
}

/// Strikes a line out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StrikeDisclosure {
    /// Case.
    pub case_id: CaseId,
    /// Event of the line.
    pub of: EventId,
    /// Why, never empty.
    pub reasons: String,
}

/// Form of the exported log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LogFormat {
    /// PDF/UA, to print.
    Pdf,
    /// A table.
    Csv,
}

/// Makes a file of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportDisclosures {
    /// Case.
    pub case_id: CaseId,
    /// Language.
    pub lang: Lang,
    /// Form.
    pub format: LogFormat,
}

/// The log of a case, with what may be recorded in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DisclosureLog {
    /// Lines, latest day first.
    pub lines: Vec<DisclosureLine>,
    /// What lets the office disclose, by the pack of the case.
    pub authorities: Vec<DisclosureRule>,
    /// Letters of the case that were sent.
    pub letters: Vec<SentLetter>,
    /// Files that came with the case.
    pub documents: Vec<CaseDocument>,
    /// Names that the case knows, by party.
    pub names: Vec<PartyName>,
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DisclosureLine {
    /// Event; none for a letter, whose dispatch stands in the log by itself.
    pub id: Option<EventId>,
    /// What.
    pub what: DisclosedView,
    /// To whom; none where only the letter says it.
    pub party: Option<Party>,
    /// Name of whoever received it.
    pub name: String,
    /// Day.
    pub on: NaiveDate,
    /// How.
    pub means: Means,
    /// What allowed it; none for a letter whose template is not known any more.
    pub authority: Option<AuthorityView>,
    /// Details.
    pub details: String,
    /// Who recorded it.
    pub by: String,
    /// When it was recorded.
    pub at: DateTime<Utc>,
}

/// What a line says was disclosed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
#[ts(export)]
pub enum DisclosedView {
    /// A letter.
    Letter {
        /// Letter.
        id: LetterId,
        /// Its number.
        number: String,
        /// Name of its template.
        name: Bilingual,
    },
    /// A file.
    Document {
        /// Its name.
        name: String,
        /// SHA-256 of its bytes.
        sha256: Sha256,
    },
    /// Information.
    Information {
        /// In words.
        words: String,
    },
}

/// A letter that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SentLetter {
    /// Letter.
    pub id: LetterId,
    /// Number.
    pub number: String,
    /// Name of its template.
    pub name: Bilingual,
}

/// A file that came with the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CaseDocument {
    /// SHA-256 of its bytes.
    pub sha256: Sha256,
    /// Name.
    pub name: String,
}

/// A name that the case knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PartyName {
    /// Party.
    pub party: Party,
    /// Name.
    pub name: String,
}
