//! People who sign in, and what their role lets them do.

use crate::id::PersonId;
use crate::lang::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Roles of DESIGN §4. They are the program's policy, not a cryptographic wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PersonRole")]
pub enum Role {
    /// Receives, screens, files and drafts.
    CaseCoordinator,
    /// As a coordinator, and reads second.
    TeamLead,
    /// Receives and registers.
    Registrar,
    /// Keeps files and records.
    RecordsOfficer,
    /// Drafts notes and answers the press.
    Communications,
    /// Approves notes.
    Approver,
    /// As an approver, and reads second.
    Director,
    /// People, packs, settings. Does not decide cases.
    Administrator,
    /// Reads everything that is not restricted to others, and writes nothing.
    Auditor,
}

impl Role {
    /// Whether the role may restrict a case, and so keep one that is restricted: change its readers
    /// or lift it. The store passes a restricted case on by this rule when nobody named can.
    #[must_use]
    pub const fn keeps_restricted(self) -> bool {
        matches!(self, Self::TeamLead | Self::Director)
    }
}

/// A person of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    /// Identifier, also of the key slot.
    pub id: PersonId,
    /// Name shown at sign-in.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Language of the interface for this person.
    pub lang: Lang,
}

/// What happens to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PersonEvent {
    /// Joined the office's vault.
    Added {
        /// Name shown at sign-in.
        name: String,
        /// Role.
        role: Role,
        /// Language of the interface.
        lang: Lang,
    },
    /// Chose another language.
    LanguageChosen {
        /// Value replaced.
        from: Lang,
        /// New value.
        to: Lang,
    },
}
