//! Opening a vault and the one write gate.

use crate::StoreError;
use dossier_domain::event::Fact;
use dossier_domain::id::{PersonId, TextId};
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, Role};
use dossier_domain::source::{Clock, IdSource};
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// What `vault.toml` tells without a passphrase: who may sign in. Nothing else personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultCard {
    /// Format version.
    pub format: u32,
    /// People with a slot: identifier, display name, language.
    pub people: Vec<(PersonId, String, Lang)>,
}

/// Kinds and identifiers touched by a write, for the one `changed` notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// (noun, identifier) pairs.
    pub subjects: Vec<(&'static str, String)>,
}

/// Cost of turning a passphrase into a key (Argon2id). It is chosen when a vault is created,
/// written in each slot, and kept for the people who join later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfCost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
}

impl KdfCost {
    /// What a vault of an office is created with: 64 MiB, three passes.
    pub const OFFICE: Self = Self { memory_kib: 65_536, passes: 3 };
    /// For tests only: the least that Argon2id accepts.
    pub const TEST: Self = Self { memory_kib: 8, passes: 1 };
}

/// An open vault.
pub struct Vault {}

/// A write in progress: everything recorded in it commits together or not at all.
pub struct Tx {}

impl Vault {
    /// Reads who may sign in.
    ///
    /// # Errors
    /// `NotAVault`, `DamagedHeader`, `NewerFormat`, `Io`.
    pub fn card(_folder: &Path) -> Result<VaultCard, StoreError> {
        todo!()
    }

    /// Creates a vault with its first person and opens it. `cost` is [`KdfCost::OFFICE`] but in
    /// tests.
    ///
    /// # Errors
    /// `FolderNotEmpty`, `ReadOnly`, `DiskFull`, `NetworkFolder`, `Io`, `Database`.
    pub async fn create(
        _folder: &Path,
        _device_folder: &Path,
        _first: Person,
        _passphrase: Zeroizing<String>,
        _cost: KdfCost,
        _clock: Arc<dyn Clock>,
        _ids: Arc<dyn IdSource>,
    ) -> Result<Self, StoreError> {
        todo!()
    }

    /// Unlocks a vault. `device_folder` holds this machine's signing key, outside the vault, so
    /// that a copied vault becomes a new device.
    ///
    /// # Errors
    /// Every way of [`StoreError`] that concerns opening.
    pub async fn unlock(
        _folder: &Path,
        _device_folder: &Path,
        _person: PersonId,
        _passphrase: Zeroizing<String>,
        _clock: Arc<dyn Clock>,
        _ids: Arc<dyn IdSource>,
    ) -> Result<Self, StoreError> {
        todo!()
    }

    /// Gives another person a slot (their own passphrase) and records that they joined.
    ///
    /// # Errors
    /// `Io`, `DiskFull`, `ReadOnly`, `Database`.
    pub async fn add_person(&self, _by: PersonId, _name: &str, _role: Role, _lang: Lang, _passphrase: Zeroizing<String>) -> Result<Person, StoreError> {
        todo!()
    }

    /// Who signed in.
    #[must_use]
    pub fn me(&self) -> PersonId {
        todo!()
    }

    /// The ONE write gate: `BEGIN IMMEDIATE`; what `act` records is appended to the journal
    /// (signed, chained), projected and indexed; then one durable commit.
    ///
    /// # Errors
    /// What `act` returns, or the store's; nothing is kept then.
    pub async fn write<T, E>(&self, _act: impl AsyncFnOnce(&mut Tx) -> Result<T, E>) -> Result<(T, Changed), E>
    where
        E: From<StoreError>,
    {
        todo!()
    }

    /// Closes every connection, checkpoints the log and forgets the keys.
    ///
    /// # Errors
    /// `Database` when the checkpoint fails; the keys are forgotten all the same.
    pub async fn close(self) -> Result<(), StoreError> {
        todo!()
    }
}

impl Tx {
    /// Appends a fact to the journal, and projects and indexes it.
    ///
    /// # Errors
    /// `DiskFull`, `Database`, `Inconsistent`.
    pub async fn record(&mut self, _fact: Fact) -> Result<(), StoreError> {
        todo!()
    }

    /// Stores a long text once; facts refer to it.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn put_text(&mut self, _text: &str) -> Result<TextId, StoreError> {
        todo!()
    }

    /// Next human number of a kind and year: `PL-2026-A0042`.
    ///
    /// # Errors
    /// `Database`.
    pub async fn next_number(&mut self, _prefix: &str, _year: i32) -> Result<String, StoreError> {
        todo!()
    }
}
