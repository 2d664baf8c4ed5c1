//! Opening a vault: its folder, its keys, this machine's place in it.

pub(crate) mod device;
mod header;
pub(crate) mod keys;
pub(crate) mod place;

pub use keys::KdfCost;

use crate::blob;
use crate::database::{self, Database};
use crate::pack::Packs;
use crate::restriction::Openings;
use crate::{StoreError, Tx, verify};
use device::{Device, place_of, reached};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, PersonEvent, Role};
use dossier_domain::source::{Clock, IdSource};
use header::{Header, Slot};
use keys::{Keys, VaultKey, Wrapped};
use sqlx::Sqlite;
use sqlx::pool::PoolConnection;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use uuid::Uuid;
use zeroize::Zeroizing;

/// What `vault.toml` tells without a passphrase: who may sign in. Nothing else personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultCard {
    /// Format version.
    pub format: u32,
    /// People with a slot: identifier, display name, language.
    pub people: Vec<(PersonId, String, Lang)>,
    /// Everything in it is invented, to practise.
    pub practice: bool,
}

/// An open vault.
pub struct Vault {
    pub(crate) shared: Arc<Shared>,
}

/// What an open vault and its writes hold in common.
pub(crate) struct Shared {
    pub folder: PathBuf,
    pub keys: Keys,
    pub device: Device,
    /// Letter of this device in human numbers.
    pub letter: String,
    pub me: PersonId,
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn IdSource>,
    pub database: Database,
    pub packs: Packs,
    pub openings: Openings,
    device_folder: PathBuf,
    header: Mutex<Header>,
    /// Falls last: nobody opens the vault while a connection is left.
    _lock: place::Lock,
}

/// The two sources that the outside gives.
pub(crate) struct Sources {
    clock: Arc<dyn Clock>,
    ids: Arc<dyn IdSource>,
}

/// A folder under lock, with the keys of its vault.
struct Unlocked {
    folder: PathBuf,
    device_folder: PathBuf,
    keys: Keys,
    header: Header,
    lock: place::Lock,
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
        place::make_empty(folder)?;
        let lock = place::Lock::take(folder)?;
        let made = async {
            let id = ids.next();
            let key = VaultKey::draw();
            let slot = slot_of(key, id, first.clone(), passphrase, cost).await?;
            let (slot, keys) = (slot.0, slot.1.derive());
            let unlocked = Unlocked {
                folder: folder.to_owned(),
                device_folder: device_folder.to_owned(),
                keys,
                header: Header::new(id, vec![slot]),
                lock,
            };
            let vault = unlocked
                .open(first.id, Sources { clock, ids }, true)
                .await?;
            vault.join(&first).await?;
            vault.write_header()?;
            Ok(vault)
        };
        let made = made.await;
        if made.is_err() {
            place::clear(folder);
        }
        made
    }

    /// Unlocks a vault. `device_folder` holds this machine's signing key, outside the vault, so
    /// that a copied vault becomes a new device.
    ///
    /// # Errors
    /// Every way of [`StoreError`] that concerns opening.
    pub async fn unlock(
        folder: &Path,
        device_folder: &Path,
        person: PersonId,
        passphrase: Zeroizing<String>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
    ) -> Result<Self, StoreError> {
        place::refuse_shared(folder)?;
        let header = Header::read(folder)?;
        let slot = header.slot(person).ok_or(StoreError::NotFound)?.clone();
        let about = Slot::about(header.vault, person);
        let opened = blocking(move || slot.key.open(&passphrase, &about)).await?;
        let keys = opened.derive();
        header.check_seal(&keys.header)?;
        let lock = place::Lock::take(folder)?;
        let unlocked = Unlocked {
            folder: folder.to_owned(),
            device_folder: device_folder.to_owned(),
            keys,
            header,
            lock,
        };
        let vault = unlocked.open(person, Sources { clock, ids }, false).await?;
        vault.reconcile().await?;
        Ok(vault)
    }

    /// Gives another person a slot (their own passphrase) and records that they joined.
    ///
    /// # Errors
    /// `Io`, `DiskFull`, `ReadOnly`, `Database`.
    pub async fn add_person(
        &self,
        by: PersonId,
        name: &str,
        role: Role,
        lang: Lang,
        passphrase: Zeroizing<String>,
    ) -> Result<Person, StoreError> {
        let person = Person {
            id: PersonId(self.shared.ids.next()),
            name: name.to_owned(),
            role,
            lang,
        };
        let (vault, cost) = {
            let header = self.shared.header();
            let cost = header
                .slot(self.shared.me)
                .map_or(KdfCost::OFFICE, |slot| slot.key.cost);
            (header.vault, cost)
        };
        let key = self.shared.keys.vault.copy();
        let (slot, _) = slot_of(key, vault, person.clone(), passphrase, cost).await?;
        // The slot first: a slot without its event is taken away at the next opening, while an
        // event without its slot would name a person who can never sign in.
        self.shared.header().slots.push(slot);
        let joined = match self.write_header() {
            Ok(()) => self.join_by(by, &person).await,
            Err(error) => Err(error),
        };
        if let Err(error) = joined {
            self.shared
                .header()
                .slots
                .retain(|slot| slot.person != person.id);
            self.write_header()?;
            return Err(error);
        }
        Ok(person)
    }

    /// Says, for good, that everything in this vault is invented. Its numbers then bear an X.
    ///
    /// # Errors
    /// `Io`, `DiskFull`, `ReadOnly`.
    pub fn declare_practice(&self) -> Result<(), StoreError> {
        self.shared.header().practice = true;
        self.write_header()
    }

    /// Whether everything in this vault is invented.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.shared.header().practice
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
        let remembered = self.remember().await;
        self.shared.database.close().await?;
        remembered
    }

    /// A connection that cannot write, and that shows only what the signed-in person may see (see
    /// `restriction`).
    pub(crate) async fn reader(&self) -> Result<PoolConnection<Sqlite>, StoreError> {
        Ok(self.shared.database.readers.acquire().await?)
    }

    /// Records that a person joined, by themselves.
    async fn join(&self, person: &Person) -> Result<(), StoreError> {
        self.join_by(person.id, person).await
    }

    async fn join_by(&self, by: PersonId, person: &Person) -> Result<(), StoreError> {
        let Person {
            id: person_id,
            name,
            role,
            lang,
        } = person.clone();
        let event = PersonEvent::Added { name, role, lang };
        self.write(async |tx: &mut Tx| tx.record_by(by, Fact::Person { person_id, event }).await)
            .await
            .map(|_| ())
    }

    /// The names and languages of the slots are those of the journal: a slot whose event was never
    /// committed is taken away, a language chosen just before a crash is written.
    async fn reconcile(&self) -> Result<(), StoreError> {
        let people = self.people().await?;
        let changed = {
            let mut header = self.shared.header();
            let before = header.slots.clone();
            header.slots.retain_mut(|slot| {
                let person = people.iter().find(|person| person.id == slot.person);
                if let Some(person) = person {
                    slot.name.clone_from(&person.name);
                    slot.lang = person.lang;
                }
                person.is_some()
            });
            header.slots != before
        };
        if changed { self.write_header() } else { Ok(()) }
    }

    /// The language of a person's sign-in follows the one that they chose.
    pub(crate) fn speak(&self, person: PersonId, lang: Lang) -> Result<(), StoreError> {
        let slot_lang = {
            let mut header = self.shared.header();
            let slot = header.slots.iter_mut().find(|slot| slot.person == person);
            slot.map(|slot| std::mem::replace(&mut slot.lang, lang))
        };
        if slot_lang.is_some_and(|before| before != lang) {
            self.write_header()
        } else {
            Ok(())
        }
    }

    fn write_header(&self) -> Result<(), StoreError> {
        let header = self.shared.header();
        header.write(&self.shared.folder, &self.shared.keys.header)
    }

    /// Notes, outside the vault, how far this machine's chain goes.
    async fn remember(&self) -> Result<(), StoreError> {
        let mut reader = self.reader().await?;
        let reached = reached(&mut reader, self.shared.device.id).await?;
        let vault = self.shared.header().vault;
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

    fn header(&self) -> MutexGuard<'_, Header> {
        self.header.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Unlocked {
    /// Opens the database under the lock and takes this machine's place in it.
    async fn open(self, me: PersonId, sources: Sources, create: bool) -> Result<Vault, StoreError> {
        let Self {
            folder,
            device_folder,
            keys,
            header,
            lock,
        } = self;
        if !create && !folder.join(database::FILE).is_file() {
            return Err(StoreError::DamagedDatabase);
        }
        let database = Database::open(&folder, &keys.database, create, me).await?;
        let opened = async {
            let mut writer = database.writer.acquire().await?;
            blob::sweep(&mut writer, &folder).await?;
            verify::sweep(&folder)?;
            place_of(&mut writer, &device_folder, header.vault, &sources).await
        };
        let (device, letter) = match opened.await {
            Ok(found) => found,
            Err(error) => {
                // The error that stopped the opening is the one to tell.
                let _ = database.close().await;
                return Err(error);
            }
        };
        let Sources { clock, ids } = sources;
        let shared = Shared {
            folder,
            keys,
            device,
            letter,
            me,
            clock,
            ids,
            database,
            packs: Packs::default(),
            openings: Openings::default(),
            device_folder,
            header: Mutex::new(header),
            _lock: lock,
        };
        Ok(Vault {
            shared: Arc::new(shared),
        })
    }
}

/// A slot for a person, away from the threads that serve the screen.
async fn slot_of(
    key: VaultKey,
    vault: Uuid,
    person: Person,
    passphrase: Zeroizing<String>,
    cost: KdfCost,
) -> Result<(Slot, VaultKey), StoreError> {
    blocking(move || {
        let about = Slot::about(vault, person.id);
        let wrapped = Wrapped::seal(&key, &passphrase, cost, &about)?;
        let slot = Slot {
            person: person.id,
            name: person.name,
            lang: person.lang,
            key: wrapped,
        };
        Ok((slot, key))
    })
    .await
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
