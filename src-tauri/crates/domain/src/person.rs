//! People who sign in, and what their role lets them do.

use crate::absence::AbsenceEvent;
use crate::id::PersonId;
use crate::lang::Lang;
use crate::view::ViewEvent;
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
    /// Every role, as they are offered.
    pub const ALL: [Self; 9] = [
        Self::CaseCoordinator,
        Self::TeamLead,
        Self::Registrar,
        Self::RecordsOfficer,
        Self::Communications,
        Self::Approver,
        Self::Director,
        Self::Administrator,
        Self::Auditor,
    ];

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

/// Whether a person may sign in. Their name stays in the journal whatever happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PersonState {
    /// Signs in.
    Active,
    /// Does not, until an administrator says otherwise.
    Suspended,
    /// Never again; the vault's key was drawn anew.
    Removed,
}

/// A person's public key (X25519), 64 lower-case hexadecimal digits: what is sealed to it, only
/// they open.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PublicKey(pub String);

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
        /// Their public key; none in a vault of format 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        public_key: Option<PublicKey>,
    },
    /// Chose another language.
    LanguageChosen {
        /// Value replaced.
        from: Lang,
        /// New value.
        to: Lang,
    },
    /// Has this public key from now on.
    KeyPublished {
        /// The key.
        public_key: PublicKey,
        /// Key that it takes the place of: nothing is sealed to that one any more.
        replaces: Option<PublicKey>,
    },
    /// Was given another role.
    RoleChanged {
        /// Value replaced.
        from: Role,
        /// New value.
        to: Role,
    },
    /// May no longer sign in, for a time.
    Suspended,
    /// May sign in again.
    Resumed,
    /// Left the office's vault; its key was drawn anew in the same act.
    Removed,
    /// Chose another passphrase, knowing the one before.
    PassphraseChanged,
    /// Was given another passphrase with the printed recovery key.
    PassphraseReset,
    /// Drew a recovery key and printed it; the one before opens nothing any more.
    RecoveryKeyDrawn {
        /// Mark of the printed sheet, by which one tells two sheets apart. Not the key.
        sheet: String,
    },
    /// Keeps a view under a name, or no more.
    View(ViewEvent),
    /// Is away, and another person stands in; or is back before the last day.
    Absence {
        /// What is said of it.
        absence: AbsenceEvent,
    },
}
