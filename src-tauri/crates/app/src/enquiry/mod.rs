//! What people ask about a case: what they may know, what they were told, to whom notice was given.
//!
//! What may be said is computed here and nowhere else: the screen of whoever answers shows that and
//! nothing of the case beside it.

mod may;
mod record;

pub use may::{may, register};
pub use record::{notify, record};

use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::enquiry::{AuthorityCheck, Enquiry, IdentityCheck, TellCode};
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::Provision;
use dossier_domain::piece::{ContactMeans, Party};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who asks about a case, and what the office made sure of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Asker {
    /// Case.
    pub case_id: CaseId,
    /// Who, to the case.
    pub party: Party,
    /// Their name; may be empty.
    pub name: String,
    /// How the office made sure of who asks.
    pub identity: IdentityCheck,
    /// How it made sure that they may ask for another.
    pub authority: AuthorityCheck,
}

/// What an asker may be told, and nothing else of the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MayTell {
    /// What may be said, in the order in which it is said; empty where nothing may.
    pub tells: Vec<TellView>,
    /// What is said where nothing may be: it tells neither that there is a case nor that there is
    /// none.
    pub otherwise: Option<Bilingual>,
    /// What the office has still to make sure of, where that would change the answer.
    pub lacking: Vec<Lacking>,
    /// A sample policy, which no office approved.
    pub sample: bool,
    /// What the rule rests on.
    pub provision: Provision,
}

/// Something that may be said, in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TellView {
    /// What.
    pub code: TellCode,
    /// The words to say.
    pub words: Bilingual,
}

/// What the office has still to make sure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Lacking {
    /// Who asks.
    Identity,
    /// That they may ask for another.
    Authority,
}

/// The register of a case, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterView {
    /// What was asked and told.
    pub enquiries: Vec<EnquiryView>,
    /// Notices given to respondent officers.
    pub notices: Vec<NoticeView>,
}

/// An enquiry of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnquiryView {
    /// Event.
    pub event: EventId,
    /// Who recorded it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether other rules govern today than those by which it was answered.
    pub superseded: bool,
    /// What was asked and told, word for word.
    #[serde(flatten)]
    pub enquiry: Enquiry,
}

/// Notice given to a respondent officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NoticeView {
    /// Who recorded it.
    pub by: String,
    /// Day.
    pub on: NaiveDate,
    /// To whom.
    pub to: String,
}

/// Records what was asked and told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecordEnquiry {
    /// Who asked, and what the office made sure of.
    pub asker: Asker,
    /// By what means.
    pub means: ContactMeans,
    /// Day, not after today.
    pub on: NaiveDate,
    /// Language in which they were told.
    pub lang: Lang,
    /// What they asked; never empty.
    pub asked: String,
    /// What was told: each must be something that they may know.
    pub told: Vec<TellCode>,
    /// What the author adds.
    pub remark: String,
}

/// Records that a respondent officer was given notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GiveNotice {
    /// Case.
    pub case_id: CaseId,
    /// Day, not after today.
    pub on: NaiveDate,
    /// To whom; never empty.
    pub to: String,
}
