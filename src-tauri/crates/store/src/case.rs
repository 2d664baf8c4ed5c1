//! Cases as the screens ask for them. Keyset pages, never OFFSET; no scan on a screen's path.

use crate::{StoreError, Tx, Vault};
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::case::{Case, Kind, Stage};
use dossier_domain::clock::CaseClock;
use dossier_domain::event::Event;
use dossier_domain::id::{CaseId, PersonId, Sha256};
use dossier_domain::lang::TextLanguage;

/// A line of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseLine {
    /// Identifier.
    pub id: CaseId,
    /// Human number.
    pub number: String,
    /// Subject.
    pub subject: String,
    /// Name of the person who writes.
    pub correspondent: Option<String>,
    /// Kind.
    pub kind: Kind,
    /// Stage.
    pub stage: Stage,
    /// Regime code.
    pub regime: String,
    /// Channel, as its wire word.
    pub channel: String,
    /// Language of the text.
    pub language: TextLanguage,
    /// Day of receipt.
    pub received_on: NaiveDate,
    /// Instant of entry.
    pub entered_at: DateTime<Utc>,
    /// A person must see it at once.
    pub urgent: bool,
    /// Codes of its signals.
    pub flags: Vec<String>,
    /// Next open deadline: rule code, statutory day, target day.
    pub next_due: Option<(String, NaiveDate, NaiveDate)>,
    /// Second reader awaited.
    pub second_reader: Option<PersonId>,
    /// Whether its papers are filed.
    pub filed: bool,
}

/// Which cases, in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// Only these stages; empty for all.
    pub stages: Vec<Stage>,
    /// Only these waiting for this second reader.
    pub second_reader: Option<PersonId>,
}

/// Cursor of a keyset page: the last line seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// Sort key of the last line (urgent first, then received newest).
    pub key: String,
    /// Its identifier.
    pub id: CaseId,
}

/// Counts shown beside the navigation, kept as a projection.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// To be screened.
    pub to_screen: u32,
    /// Waiting for the person who asks, as second reader.
    pub second_readings: u32,
    /// All cases.
    pub cases: u32,
    /// Open deadlines passed on the day given.
    pub overdue: u32,
    /// All notes.
    pub notes: u32,
}

/// An open clock with its case, for Today.
#[derive(Debug, Clone, PartialEq)]
pub struct DueLine {
    /// Case.
    pub case: CaseLine,
    /// Rule code.
    pub code: String,
    /// Statutory day.
    pub due_on: NaiveDate,
    /// Target day.
    pub target_on: NaiveDate,
}

impl Vault {
    /// A page of cases.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_page(&self, _filter: &CaseFilter, _after: Option<&After>, _limit: u32) -> Result<(Vec<CaseLine>, Option<After>), StoreError> {
        todo!()
    }

    /// Number of all the cases that a filter lets through, read from the counts.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_total(&self, _filter: &CaseFilter) -> Result<u32, StoreError> {
        todo!()
    }

    /// Number of the case whose original has these very bytes, so that nothing is received twice.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_by_original(&self, _sha256: &Sha256) -> Result<Option<String>, StoreError> {
        todo!()
    }

    /// Open clocks from the earliest, due on or before `until`.
    ///
    /// # Errors
    /// `Database`.
    pub async fn due_page(&self, _until: NaiveDate, _limit: u32) -> Result<Vec<DueLine>, StoreError> {
        todo!()
    }

    /// Number of open deadlines by day, for the horizon.
    ///
    /// # Errors
    /// `Database`.
    pub async fn due_by_day(&self, _from: NaiveDate, _until: NaiveDate) -> Result<Vec<(NaiveDate, u32)>, StoreError> {
        todo!()
    }

    /// Counts, as of a day.
    ///
    /// # Errors
    /// `Database`.
    pub async fn counts(&self, _on: NaiveDate) -> Result<Counts, StoreError> {
        todo!()
    }

    /// A case, folded from its events, with its text.
    ///
    /// # Errors
    /// `NotFound`, `Database`, `Inconsistent`.
    pub async fn case(&self, _id: CaseId) -> Result<(Case, String), StoreError> {
        todo!()
    }

    /// The events of a case, its records and its notes, oldest first: who knew what when.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_history(&self, _id: CaseId) -> Result<Vec<Event>, StoreError> {
        todo!()
    }

    /// The clocks of a case as projected.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_clocks(&self, _id: CaseId) -> Result<Vec<CaseClock>, StoreError> {
        todo!()
    }

    /// The case with this number.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn case_by_number(&self, _number: &str) -> Result<CaseId, StoreError> {
        todo!()
    }

    /// A half-filled form, kept at each pause of the keyboard; not an event.
    ///
    /// # Errors
    /// `Database`.
    pub async fn put_draft(&self, _person: PersonId, _form: &str, _json: &str) -> Result<(), StoreError> {
        todo!()
    }

    /// The half-filled form of a person, if any.
    ///
    /// # Errors
    /// `Database`.
    pub async fn draft(&self, _person: PersonId, _form: &str) -> Result<Option<String>, StoreError> {
        todo!()
    }

    /// Forgets a draft.
    ///
    /// # Errors
    /// `Database`.
    pub async fn drop_draft(&self, _person: PersonId, _form: &str) -> Result<(), StoreError> {
        todo!()
    }
}

impl Tx {
    /// A case inside the write, so that a rule is checked against what will be committed.
    ///
    /// # Errors
    /// `NotFound`, `Database`, `Inconsistent`.
    pub async fn case(&mut self, _id: CaseId) -> Result<Case, StoreError> {
        todo!()
    }
}
