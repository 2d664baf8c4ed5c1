//! Letters of a case: drafted from a template, edited, approved, exported, recorded as sent.

mod approve;
mod asking;
mod checks;
mod dispatch;
mod door;
mod draft;
mod enclosure;
mod export;
mod get;
mod keep_passages;
mod made;
mod models;
mod page;
mod recourse;
mod required;
mod revise;

pub use approve::approve;
pub(crate) use asking::{asking, asks_for_pieces};
pub use dispatch::dispatch;
pub use door::door;
pub(crate) use draft::PREFIX;
pub use draft::draft;
pub use export::export;
pub use get::{get, numbered, of_case};
pub use keep_passages::keep_passages;
pub(crate) use models::Models;
pub(crate) use page::page as laid_out;
pub(crate) use required::{of_model, required, unsent};
pub use revise::revise;

use crate::AppError;
use crate::export::ExportedFile;
use crate::note::DifferencePart;
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, EventId, LetterId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::Provision;
pub use dossier_domain::letter::LetterState;
use dossier_domain::letter::{
    Enclosed, Letter, LetterEvent, LetterFormat, LetterText, Means, TemplateCode,
};
use dossier_domain::sentence::Sentence;
use dossier_store::StoreError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The letters of a case, and those that can be drafted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LettersView {
    /// Letters, latest first.
    pub letters: Vec<LetterLineView>,
    /// Templates for a case of this kind at this stage.
    pub templates: Vec<TemplateView>,
}

/// A template that a person may choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TemplateView {
    /// Code.
    pub code: TemplateCode,
    /// Name.
    pub name: Bilingual,
    /// Whether the case is not closed before such a letter was sent.
    pub required: bool,
}

/// Message that says where a letter stands.
#[must_use]
pub fn state_words(state: LetterState) -> &'static str {
    match state {
        LetterState::Draft => "letter-state-draft",
        LetterState::AwaitingApproval => "letter-state-awaiting_approval",
        LetterState::ApprovalLapsed => "letter-state-approval_lapsed",
        LetterState::Approved => "letter-state-approved",
        LetterState::Sent => "letter-state-sent",
    }
}

/// A line of a list of letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterLineView {
    /// Identifier.
    pub id: LetterId,
    /// Number.
    pub number: String,
    /// Name of its template.
    pub name: Bilingual,
    /// Where it stands.
    pub state: LetterState,
    /// Day on which it was sent.
    pub sent_on: Option<NaiveDate>,
    /// Whether people rewrote it apart.
    pub contested: bool,
}

/// A letter with what its screen shows beside it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterView {
    /// As in lists.
    pub line: LetterLineView,
    /// Case.
    pub case_id: CaseId,
    /// Number of the case.
    pub case_number: String,
    /// Text that stands.
    pub text: LetterText,
    /// Digest of that text, 64 hexadecimal digits: what an approval signs.
    pub digest: String,
    /// Versions that nobody replaced, the one that stands first: more than one was written apart.
    pub versions: Vec<LetterVersion>,
    /// Documents of the case that may go with it.
    pub documents: Vec<Enclosed>,
    /// Whether the letterhead of the office changed since the text was saved; saving takes the new one.
    pub other_letterhead: bool,
    /// What differs from the template, side by side with the text.
    pub differences: Vec<SideDifference>,
    /// What a person should look at before it is sent.
    pub warnings: Vec<Sentence>,
    /// Its sentences that seem to deny every recourse, word for word: they keep it here.
    pub denials: Vec<String>,
    /// Its sentences of which a person says, with reasons, that they deny none.
    pub kept: Vec<KeptPassagesView>,
    /// Whether another person must approve it.
    pub needs_approval: bool,
    /// Latest approval.
    pub approval: Option<ApprovalView>,
    /// Whether the signed-in person may approve it now.
    pub may_approve: bool,
    /// How it was sent.
    pub dispatch: Option<DispatchView>,
    /// Departures of it that other workstations recorded apart.
    pub also_sent: Vec<AlsoSentView>,
    /// What its template rests on.
    pub provision: Option<Provision>,
}

/// A version that stands, or stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterVersion {
    /// Event that says it.
    pub event: EventId,
    /// Author.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Text.
    pub text: LetterText,
}

/// What differs from the template, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SideDifference {
    /// Language.
    pub lang: Lang,
    /// Subject and body, as parts kept, removed and added; empty when nothing differs.
    pub parts: Vec<DifferencePart>,
}

/// An approval, and whether the text changed since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ApprovalView {
    /// Who.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Content signed.
    pub digest: String,
    /// The text is no longer the one that was signed.
    pub lapsed: bool,
}

/// Sentences of which a person says that they deny no recourse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct KeptPassagesView {
    /// Who.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The sentences, word for word.
    pub passages: Vec<String>,
    /// Why.
    pub reasons: String,
}

/// How a letter was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DispatchView {
    /// Who recorded it.
    pub by: String,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// Day on which it left.
    pub on: NaiveDate,
    /// How.
    pub means: Means,
}

/// Another departure of a letter, recorded apart on another workstation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AlsoSentView {
    /// How it was sent.
    pub dispatch: DispatchView,
    /// What left then, where it is not what the letter shows.
    pub text: Option<LetterText>,
}

/// A letter of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterOf {
    /// Case.
    pub case_id: CaseId,
    /// Letter.
    pub letter_id: LetterId,
}

impl LetterOf {
    /// What happens to it, as its case tells it.
    fn fact(self, change: LetterEvent) -> Fact {
        let Self { case_id, letter_id } = self;
        let event = CaseEvent::Letter { letter_id, change };
        Fact::Case { case_id, event }
    }
}

/// Drafts a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DraftLetter {
    /// Case.
    pub case_id: CaseId,
    /// Template.
    pub template: TemplateCode,
    /// Languages, one or both, the recipient's first.
    pub langs: Vec<Lang>,
}

/// Rewrites a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReviseLetter {
    /// Letter.
    pub of: LetterOf,
    /// Events of the versions that the person has before them.
    pub over: Vec<EventId>,
    /// New text, in the same languages.
    pub text: LetterText,
}

/// Approves a letter as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ApproveLetter {
    /// Letter.
    pub of: LetterOf,
    /// Digest of the text that the person has before them.
    pub digest: String,
}

/// Keeps the passages of a letter that seem to deny every recourse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct KeepPassages {
    /// Letter.
    pub of: LetterOf,
    /// Digest of the text that the person has before them.
    pub digest: String,
    /// Why they deny none; never empty.
    pub reasons: String,
}

/// Records that a letter left the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DispatchLetter {
    /// Letter.
    pub of: LetterOf,
    /// Digest of the text that was sent.
    pub digest: String,
    /// Day on which it left.
    pub on: NaiveDate,
    /// How.
    pub means: Means,
}

/// Makes a file of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportLetter {
    /// Letter.
    pub of: LetterOf,
    /// Form.
    pub format: LetterFormat,
}

/// The files of a letter, outside the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportedLetter {
    /// The letter.
    pub letter: ExportedFile,
    /// Where the documents that go with it lie, in their order.
    pub documents: Vec<String>,
}

/// The letter of a case.
fn find(case: &Case, id: LetterId) -> Result<&Letter, AppError> {
    let found = case.letters.iter().find(|letter| letter.id == id);
    found.ok_or_else(|| StoreError::NotFound.into())
}
