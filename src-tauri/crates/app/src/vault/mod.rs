//! Create, unlock, lock; people.

pub mod backup;
mod create;
pub mod passphrase;
pub mod people;
pub mod person;
mod secret;
mod sheet;
mod status;
mod strength;
mod unlock;

pub use create::create;
pub use passphrase::recover;
pub use secret::Secret;
pub use sheet::print as print_sheet;
#[cfg(debug_assertions)]
pub use status::pseudo_messages;
pub use status::{is_practice, messages, status};
pub use strength::strength;
pub use unlock::{lock, unlock, unlock_watched};

use crate::session::Act;
use chrono::{DateTime, Utc};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, PersonState, Role};
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
    /// Whether a recovery key was drawn.
    pub recovery: bool,
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
    /// Why nothing can be recorded until the vault is opened again, where that is so.
    pub reads_only: Option<ReadsOnly>,
    /// Minutes without a key or a move of the mouse before the vault locks: the most that a person
    /// may choose.
    pub idle_minutes: u32,
    /// Everyone who is or was of the office.
    pub people: Vec<Person>,
    /// Those of them who may sign in.
    pub present: Vec<PersonId>,
    /// Those who may read second what this person proposes.
    pub readers: Vec<Person>,
    /// For whom they stand in today.
    pub stands_for: Vec<PersonId>,
}

/// Why a vault is open to be read and nothing more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadsOnly {
    /// No space was left on its disk.
    DiskFull,
    /// Its folder could not be written.
    ReadOnly,
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
    #[ts(as = "String")]
    pub passphrase: Secret,
}

/// Signs in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Unlock {
    /// Person.
    pub person: PersonId,
    /// Passphrase.
    #[ts(as = "String")]
    pub passphrase: Secret,
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
    #[ts(as = "String")]
    pub passphrase: Secret,
}

/// Everyone who is or was of the office, for whoever looks after them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PeopleView {
    /// People, in order of name.
    pub people: Vec<MemberView>,
    /// Recovery sheet in force; none before one was drawn.
    pub sheet: Option<SheetView>,
    /// Roles that the signed-in person may give to another.
    pub may_give: Vec<Role>,
}

/// A person with their state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MemberView {
    /// Person.
    pub person: Person,
    /// Whether they may sign in.
    pub state: PersonState,
    /// When they last signed in on this workstation.
    pub signed_in_at: Option<DateTime<Utc>>,
    /// Whether they were removed on another workstation, while the vault here still has a key that they
    /// knew: removing them here too draws another.
    pub key_owed: bool,
}

/// The recovery sheet in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SheetView {
    /// Mark printed on it.
    pub sheet: String,
    /// Name of who drew it.
    pub drawn_by: String,
    /// When.
    pub drawn_at: DateTime<Utc>,
}

/// Gives a person another role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChangeRole {
    /// Person.
    pub person: PersonId,
    /// Role that was shown.
    pub from: Role,
    /// New role.
    pub to: Role,
}

/// Changes the passphrase of the signed-in person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChangePassphrase {
    /// The one before.
    #[ts(as = "String")]
    pub before: Secret,
    /// The new one, 12 characters or more.
    #[ts(as = "String")]
    pub after: Secret,
}

/// A recovery key that was drawn and is not in force yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecoveryDrawn {
    /// Six groups of five characters.
    #[ts(as = "Vec<String>")]
    pub groups: Vec<Secret>,
    /// Mark of its sheet.
    pub sheet: String,
}

/// Opens the vault with its recovery key and gives a person another passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Recover {
    /// Recovery key as typed.
    #[ts(as = "String")]
    pub key: Secret,
    /// Person.
    pub person: PersonId,
    /// Their new passphrase, 12 characters or more.
    #[ts(as = "String")]
    pub passphrase: Secret,
}

/// How long a passphrase holds against somebody who has a copy of the folder, and what that rests
/// on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Strength {
    /// Whether it has the characters required.
    pub long_enough: bool,
    /// How long it holds.
    pub holds_for: HoldsFor,
    /// Memory that one guess costs, in MiB.
    pub memory_mib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Graphics cards of the attacker supposed.
    pub cards: u32,
    /// Guesses a second of all of them.
    pub tries_a_second: u32,
}

/// A time, by its order of magnitude.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HoldsFor {
    /// Less than a minute.
    Seconds,
    /// Less than an hour.
    Minutes,
    /// Less than a day.
    Hours,
    /// Less than a month.
    Days,
    /// Less than a year.
    Months,
    /// Less than ten years.
    Years,
    /// Less than a century.
    Decades,
    /// A century or more.
    Centuries,
}
