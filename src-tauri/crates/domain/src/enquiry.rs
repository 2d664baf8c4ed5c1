//! What people ask about a case, what they may be told, what they were told.
//!
//! The rules are an office's, as data ([`EnquiryPack`]). Nothing is said of a case but what a rule
//! lets the asker know: where no rule does, not even that there is a case.

mod pack;

pub use pack::{EnquiryPack, Rule, Tell, TellCode, load_enquiries};

use crate::event::Event;
use crate::id::{EventId, PersonId};
use crate::lang::Lang;
use crate::law::PackRef;
use crate::piece::{ContactMeans, Party};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the office made sure of who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IdentityCheck {
    /// It did not.
    NotChecked,
    /// Their answers agree with what the file holds.
    Answers,
    /// The office called back at the number that the file holds.
    CalledBack,
    /// They wrote from the address that the file holds.
    KnownAddress,
    /// They showed a document.
    Document,
}

impl IdentityCheck {
    /// Whether the office made sure.
    #[must_use]
    pub fn is_sure(self) -> bool {
        self != Self::NotChecked
    }
}

/// How the office made sure that somebody may ask for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AuthorityCheck {
    /// It did not, or they ask for themselves.
    NotChecked,
    /// Their authorization in writing is in the file.
    OnFile,
    /// They showed it.
    Shown,
}

impl AuthorityCheck {
    /// Whether the office made sure.
    #[must_use]
    pub fn is_sure(self) -> bool {
        self != Self::NotChecked
    }
}

/// A thing said, in the words that were said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Said {
    /// Which.
    pub code: TellCode,
    /// The words, in the language of the enquiry: a rule that changes never changes what was said.
    pub words: String,
}

/// An enquiry about a case, with what was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Enquiry {
    /// Who asks, to the case.
    pub party: Party,
    /// Their name; may be empty.
    pub name: String,
    /// By what means.
    pub means: ContactMeans,
    /// Day.
    pub on: NaiveDate,
    /// Language.
    pub lang: Lang,
    /// How the office made sure of who asks.
    pub identity: IdentityCheck,
    /// How it made sure that they may ask for another.
    pub authority: AuthorityCheck,
    /// What they asked.
    pub asked: String,
    /// What was told; nothing when they were told nothing.
    pub told: Vec<Said>,
    /// What a person adds of the conversation, which is not of the case.
    pub remark: String,
    /// The rules by which it was answered; none in events of the first version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub rules: Option<PackRef>,
}

/// What happens about what people ask. The tag is not that of the events of a case, which hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum EnquiryEvent {
    /// Somebody asked, and was answered.
    Recorded(Enquiry),
    /// A respondent officer was given notice of the complaint.
    NoticeGiven {
        /// Day.
        on: NaiveDate,
        /// To whom; never empty.
        to: String,
    },
}

/// An enquiry, and who recorded it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Event.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// What was asked and told.
    pub enquiry: Enquiry,
}

/// Notice given to a respondent officer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Who recorded it.
    pub by: PersonId,
    /// Day.
    pub on: NaiveDate,
    /// To whom.
    pub to: String,
}

/// The register of a case, in the order of the journal. Nothing in it is replaced: what two machines
/// recorded apart stands one after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    /// What was asked and told.
    pub enquiries: Vec<Recorded>,
    /// Notices given.
    pub notices: Vec<Notice>,
}

impl Register {
    /// The next event, in the order of the journal.
    pub(crate) fn apply(&mut self, event: &Event, change: &EnquiryEvent) {
        match change.clone() {
            EnquiryEvent::Recorded(enquiry) => self.enquiries.push(Recorded {
                event: event.id,
                by: event.by,
                at: event.at,
                enquiry,
            }),
            EnquiryEvent::NoticeGiven { on, to } => self.notices.push(Notice {
                by: event.by,
                on,
                to,
            }),
        }
    }

    /// The day on which this officer was given notice, by the name that was recorded; the first of
    /// several. Letter case and spaces around do not count.
    #[must_use]
    pub fn notice_of(&self, name: &str) -> Option<NaiveDate> {
        let folded = |text: &str| text.trim().to_lowercase();
        let to = self.notices.iter();
        let to = to.filter(|notice| folded(&notice.to) == folded(name));
        to.map(|notice| notice.on).min()
    }
}

#[cfg(test)]
mod tests;
