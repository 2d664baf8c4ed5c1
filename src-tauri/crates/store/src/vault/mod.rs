//! Opening a vault: its folder, its keys, this machine's place in it.

pub(crate) mod device;
#[cfg(test)]
mod format_1;
pub(crate) mod header;
pub(crate) mod keys;
pub(crate) mod pair;
mod people;
pub(crate) mod place;
mod recovery;
pub(crate) mod slot;
pub(crate) mod turn;
pub(crate) mod unlock;

pub use keys::KdfCost;
pub use pair::seal_to;
pub use recovery::{Mistyped, RecoveryKey};

use crate::database::Database;
use crate::pack::Packs;
use crate::restriction::Openings;
use crate::sql::statements;
use crate::{StoreError, Tx};
use device::{Device, reached};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::Person;
use dossier_domain::source::{Clock, IdSource};
use header::Header;
use keys::{Keys, Names, VaultKey};
use pair::Secret;
use slot::Slot;
use sqlx::pool::PoolConnection;
use sqlx::{Sqlite, SqliteConnection, Transaction};
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use unlock::{Sources, Unlocked};
use uuid::Uuid;
use zeroize::Zeroizing;

statements! {
    NAMING_KEY = "SELECT secret FROM naming_key WHERE name = ?";
    PUT_NAMING_KEY = "INSERT INTO naming_key (name, secret) VALUES (?, ?)";
}

/// What `vault.toml` tells without a passphrase: who may sign in. Nothing else personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultCard {
    /// Format version.
    pub format: u32,
    /// People with a slot: identifier, display name, language.
    pub people: Vec<(PersonId, String, Lang)>,
    /// Everything in it is invented, to practise.
    pub practice: bool,
    /// Whether a recovery key was drawn.
    pub recovery: bool,
}

/// An open vault.
pub struct Vault {
    pub(crate) shared: Arc<Shared>,
    /// The one moment from which it is read; none: each reading is of now.
    moment: Option<Arc<tokio::sync::Mutex<Moment>>>,
}

/// A reading that lasts: it sees nothing of what is committed after it began.
type Moment = Transaction<'static, Sqlite>;

/// A connection that cannot write.
pub(crate) enum Reader {
    Now(PoolConnection<Sqlite>),
    Then(tokio::sync::OwnedMutexGuard<Moment>),
}

impl Deref for Reader {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        match self {
            Self::Now(connection) => connection,
            Self::Then(moment) => moment,
        }
    }
}

impl DerefMut for Reader {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        match self {
            Self::Now(connection) => connection,
            Self::Then(moment) => moment,
        }
    }
}

/// What an open vault and its writes hold in common.
pub(crate) struct Shared {
    pub folder: PathBuf,
    pub names: Names,
    pub device: Device,
    /// Letter of this device in human numbers.
    pub letter: String,
    pub me: PersonId,
    /// Opens what is sealed to who signed in.
    pub secret: Secret,
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn IdSource>,
    pub packs: Packs,
    pub openings: Openings,
    /// Taken before the connection that writes, so that drawing the key anew can keep every writer
    /// out from its first byte to its last.
    pub gate: Arc<tokio::sync::Mutex<()>>,
    /// Held to read while a connection is taken or an attachment is opened or sealed.
    pub generation: Arc<tokio::sync::RwLock<Generation>>,
    pub device_folder: PathBuf,
    /// Why nothing is written; none in a vault that was opened to work in.
    pub reads_only: Option<ReadsOnly>,
    header: Mutex<Header>,
    /// Falls last: nobody opens the vault while a connection is left.
    _lock: place::Lock,
}

/// Why a vault is open to be read and nothing more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadsOnly {
    /// No space was left on its disk.
    DiskFull,
    /// Its folder could not be written.
    ReadOnly,
}

impl ReadsOnly {
    /// What an opening that failed so allows all the same.
    fn of(error: &StoreError) -> Option<Self> {
        match error {
            StoreError::DiskFull => Some(Self::DiskFull),
            StoreError::ReadOnly => Some(Self::ReadOnly),
            _ => None,
        }
    }
}

/// What changes when the vault's key is drawn anew.
pub(crate) struct Generation {
    pub keys: Keys,
    pub database: Database,
}

/// The one connection that writes, and the gate before it.
pub(crate) struct Writer {
    connection: PoolConnection<Sqlite>,
    _gate: Option<tokio::sync::OwnedMutexGuard<()>>,
}

impl Writer {
    /// The writer of a database that nobody else knows of.
    pub fn of(connection: PoolConnection<Sqlite>) -> Self {
        Self {
            connection,
            _gate: None,
        }
    }

    /// Closes the connection, with whatever it left half-way, rather than give it back.
    pub fn close_on_drop(&mut self) {
        self.connection.close_on_drop();
    }
}

impl Deref for Writer {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        &self.connection
    }
}

impl DerefMut for Writer {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.connection
    }
}

impl Vault {
    /// Reads who may sign in.
    ///
    /// # Errors
    /// `NotAVault`, `DamagedHeader`, `NewerFormat`, `Io`.
    pub fn card(folder: &Path) -> Result<VaultCard, StoreError> {
        let header = Header::read(folder)?;
        let practice = header.practice;
        let people = header
            .slots
            .into_iter()
            .map(|slot| (slot.person, slot.name, slot.lang));
        Ok(VaultCard {
            format: header.format,
            recovery: header.recovery.is_some(),
            people: people.collect(),
            practice,
        })
    }

    /// Creates a vault with its first person and opens it. `cost` is [`KdfCost::OFFICE`] but in
    /// tests. What was begun is taken away when it fails.
    ///
    /// # Errors
    /// `FolderNotEmpty`, `ReadOnly`, `DiskFull`, `NetworkFolder`, `Io`, `Database`.
    pub async fn create(
        folder: &Path,
        device_folder: &Path,
        first: Person,
        passphrase: Zeroizing<String>,
        cost: KdfCost,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
    ) -> Result<Self, StoreError> {
        place::refuse_shared(folder)?;
        let lock = place::begin(folder)?;
        let id = ids.next();
        let made = async {
            let (owner, key) = (first.clone(), VaultKey::draw());
            let ((slot, secret), key) = blocking(move || {
                Slot::draw(&key, id, &owner, &passphrase, cost).map(|slot| (slot, key))
            })
            .await?;
            let public_key = secret.public();
            let unlocked = Unlocked {
                folder: folder.to_owned(),
                device_folder: device_folder.to_owned(),
                keys: key.derive(),
                secret,
                names: Some(Names::draw()),
                header: Header::new(id, vec![slot]),
                lock,
            };
            let sources = Sources { clock, ids };
            let vault = unlocked
                .open(first.id, sources, true, crate::unwatched)
                .await?;
            let joined = people::joined(&first, public_key);
            let joined = vault.write(async |tx: &mut Tx| tx.record(joined).await);
            joined.await?;
            // Last: a folder without its header is not a vault yet.
            vault.write_header().await?;
            place::end(folder)?;
            vault.note_sign_in(first.id).await?;
            Ok(vault)
        };
        let made = made.await;
        if made.is_err() {
            place::clear(folder);
        }
        made
    }

    /// Says, for good, that everything in this vault is invented. Its numbers then bear an X.
    ///
    /// # Errors
    /// `Io`, `DiskFull`, `ReadOnly`.
    pub async fn declare_practice(&self) -> Result<(), StoreError> {
        self.shared.header().practice = true;
        self.write_header().await
    }

    /// Whether everything in this vault is invented.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.shared.header().practice
    }

    /// Identifier of the vault, the same in every copy.
    pub(crate) fn id(&self) -> Uuid {
        self.shared.header().vault
    }

    /// Why nothing can be written in this vault, where that is so.
    #[must_use]
    pub fn reads_only(&self) -> Option<ReadsOnly> {
        self.shared.reads_only
    }

    /// Who signed in.
    #[must_use]
    pub fn me(&self) -> PersonId {
        self.shared.me
    }

    /// Closes every connection, checkpoints the log and forgets the keys.
    ///
    /// # Errors
    /// `Database` when the checkpoint fails; the keys are forgotten all the same.
    pub async fn close(self) -> Result<(), StoreError> {
        if self.shared.reads_only.is_some() {
            self.shared
                .generation
                .read()
                .await
                .database
                .readers
                .close()
                .await;
            return Ok(());
        }
        let remembered = self.remember().await;
        self.shared.generation.read().await.database.close().await?;
        remembered
    }

    /// A connection that cannot write, and that shows only what the signed-in person may see (see
    /// `restriction`).
    pub(crate) async fn reader(&self) -> Result<Reader, StoreError> {
        if let Some(moment) = &self.moment {
            return Ok(Reader::Then(Arc::clone(moment).lock_owned().await));
        }
        let in_force = self.shared.generation.read().await;
        Ok(Reader::Now(in_force.database.readers.acquire().await?))
    }

    /// The same vault, read from one moment on, over one connection: a screen that asks many questions
    /// agrees with itself, and reads no page twice. (What is committed makes every other connection forget
    /// the pages that it holds, and each page is decrypted anew.) It is for one screen, then dropped; what
    /// is written through it, it does not see.
    ///
    /// # Errors
    /// `Database`.
    pub async fn as_of_now(&self) -> Result<Self, StoreError> {
        let moment = match &self.moment {
            Some(moment) => Arc::clone(moment),
            None => {
                let in_force = self.shared.generation.read().await;
                let moment = in_force.database.readers.begin().await?;
                Arc::new(tokio::sync::Mutex::new(moment))
            }
        };
        Ok(Self {
            shared: Arc::clone(&self.shared),
            moment: Some(moment),
        })
    }

    /// Notes, outside the vault, how far this machine's chain goes.
    pub(crate) async fn remember(&self) -> Result<(), StoreError> {
        let mut reader = self.reader().await?;
        let reached = reached(&mut reader, self.shared.device.id).await?;
        let vault = self.shared.vault();
        self.shared
            .device
            .write(&self.shared.device_folder, vault, reached)
    }
}

impl Shared {
    /// Letter in human numbers: that of the device, after an X (« exercice », "exercise") where
    /// everything is invented, so that nobody takes such a number for a real one.
    pub(crate) fn number_letter(&self) -> String {
        let mark = if self.header().practice { "X" } else { "" };
        format!("{mark}{}", self.letter)
    }

    /// Refuses every write of a vault that is open to be read only, for the reason why it is.
    pub fn may_write(&self) -> Result<(), StoreError> {
        match self.reads_only {
            None => Ok(()),
            Some(ReadsOnly::DiskFull) => Err(StoreError::DiskFull),
            Some(ReadsOnly::ReadOnly) => Err(StoreError::ReadOnly),
        }
    }

    /// The one connection that writes.
    pub async fn writer(&self) -> Result<Writer, StoreError> {
        self.may_write()?;
        let gate = Arc::clone(&self.gate).lock_owned().await;
        let in_force = self.generation.read().await;
        Ok(Writer {
            connection: in_force.database.writer.acquire().await?,
            _gate: Some(gate),
        })
    }

    /// Identifier of the vault.
    pub fn vault(&self) -> Uuid {
        self.header().vault
    }

    fn header(&self) -> MutexGuard<'_, Header> {
        self.header.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs long work away from the threads that serve the screen.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(_) => Err(StoreError::Inconsistent(
            "a background task did not end".into(),
        )),
    }
}
