//! Create, unlock, lock; people.

mod create;
pub mod person;
mod status;
mod unlock;

pub use create::create;
pub use status::{is_practice, messages, status};
pub use unlock::{lock, unlock};

use crate::session::Act;
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, Role};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window shows before anyone signs in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VaultStatus {
    /// Folder of the vault.
    pub folder: String,
    /// Whether a vault is there.
    pub exists: bool,
    /// Who may sign in.
    pub people: Vec<SlotView>,
    /// The passphrase of everyone, in the practice office; none in the vault of an office.
    pub practice: Option<String>,
    /// Signed-in person, when the vault is open.
    pub session: Option<SessionView>,
    /// Version of the program.
    pub version: String,
}

/// A person who may sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SlotView {
    /// Identifier.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Language of their interface.
    pub lang: Lang,
    /// Role, in the practice office; elsewhere nothing tells it before they sign in.
    pub role: Option<Role>,
}

/// The signed-in person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SessionView {
    /// Person.
    pub person: Person,
    /// What their role lets them do. The host decides again at each act.
    pub acts: Vec<Act>,
    /// Day of the office.
    pub today: chrono::NaiveDate,
    /// IANA name of the office's zone, in which hours are shown.
    pub zone: String,
    /// Whether this is the practice office, where everything is invented.
    pub practice: bool,
    /// Everyone of the office.
    pub people: Vec<Person>,
    /// Those who may read second what this person proposes.
    pub readers: Vec<Person>,
}

/// Creates the vault with its first person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CreateVault {
    /// Name of the first person.
    pub name: String,
    /// Role of the first person.
    pub role: Role,
    /// Language of the first person.
    pub lang: Lang,
    /// Passphrase, 12 characters or more.
    pub passphrase: String,
}

/// Signs in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Unlock {
    /// Person.
    pub person: PersonId,
    /// Passphrase.
    pub passphrase: String,
}

/// Adds a person with their own passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AddPerson {
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Language.
    pub lang: Lang,
    /// Passphrase, typed by that person.
    pub passphrase: String,
}
