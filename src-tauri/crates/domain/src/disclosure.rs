//! What was disclosed of a case, to whom, when, and what allowed it. Pure bookkeeping: nothing is
//! decided here, and what is struck out stays in the history.

use crate::case::Case;
use crate::clock::ActAuthority;
use crate::event::Event;
use crate::id::{EventId, LetterId, PersonId, Sha256};
use crate::letter::Means;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// To whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DisclosureParty")]
pub enum Party {
    /// Whoever complains.
    Complainant,
    /// Whoever acts for them.
    Representative,
    /// An officer complained of.
    Officer,
    /// A police service, through its liaison.
    Service,
    /// A board.
    Board,
    /// Another body: a court, another agency.
    OtherBody,
}

/// What was disclosed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
#[ts(rename = "DisclosedThing")]
pub enum Thing {
    /// A letter of the case.
    Letter {
        /// Letter.
        letter_id: LetterId,
    },
    /// A file that came with the case.
    Document {
        /// SHA-256 of its bytes.
        sha256: Sha256,
        /// Name, as it was received.
        name: String,
    },
    /// Information that is no document, said or written.
    Information {
        /// What, in words.
        words: String,
    },
}

/// One disclosure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disclosure {
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
    #[serde(default)]
    pub details: String,
}

/// What happens to the log. The tag is not that of the events of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum DisclosureEvent {
    /// Recorded.
    Recorded {
        /// The disclosure.
        disclosure: Box<Disclosure>,
    },
    /// A line recorded amiss is struck out.
    Struck {
        /// Event of the line.
        of: EventId,
        /// Why, never empty.
        reasons: String,
    },
}

/// A disclosure, with who recorded it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    /// Event.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// The disclosure.
    pub disclosure: Disclosure,
}

impl Case {
    /// The next event of the log.
    pub(crate) fn disclose(&mut self, event: &Event, change: &DisclosureEvent) {
        match change {
            DisclosureEvent::Recorded { disclosure } => self.disclosures.push(Disclosed {
                event: event.id,
                by: event.by,
                at: event.at,
                disclosure: Disclosure::clone(disclosure),
            }),
            DisclosureEvent::Struck { of, .. } => self.disclosures.retain(|one| one.event != *of),
        }
    }
}
