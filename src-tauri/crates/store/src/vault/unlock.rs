//! From a passphrase, or the recovery key, to an open vault.

use super::device::{place_of, place_to_read};
use super::header::{self, Header};
use super::keys::{Keys, Names, VaultKey, key_of};
use super::pair::Secret;
use super::recovery::RecoveryKey;
use super::slot::{Pair, about_person, about_recovery};
use super::{
    Generation, NAMING_KEY, PUT_NAMING_KEY, ReadsOnly, Shared, Vault, blocking, place, turn,
};
use crate::database::{self, Database};
use crate::pack::Packs;
use crate::restriction::Openings;
use crate::{StoreError, blob, fill, unwatched, verify};
use dossier_domain::id::PersonId;
use dossier_domain::person::{Person, PersonState};
use dossier_domain::source::{Clock, IdSource};
use sqlx::{Connection, SqliteConnection};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use zeroize::Zeroizing;

/// The two sources that the outside gives.
pub(crate) struct Sources {
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn IdSource>,
}

/// A folder under lock, with the keys of its vault.
pub(crate) struct Unlocked {
    pub folder: PathBuf,
    pub device_folder: PathBuf,
    pub keys: Keys,
    pub secret: Secret,
    /// Naming keys of a database that has none yet.
    pub names: Option<Names>,
    pub header: Header,
    pub lock: place::Lock,
}

/// What a passphrase opened.
pub(crate) struct Opened {
    pub key: VaultKey,
    pub secret: Secret,
    /// The pair that takes the place of a slot of format 1.
    pub pair: Option<Pair>,
}

impl Vault {
    /// Unlocks a vault. `device_folder` holds this machine's signing key, outside the vault, so
    /// that a copied vault becomes a new device. A slot of format 1 is taken up to format 2; the
    /// header of before is kept beside it.
    ///
    /// # Errors
    /// Every way of [`StoreError`] that concerns opening; `Suspended`.
    pub async fn unlock(
        folder: &Path,
        device_folder: &Path,
        person: PersonId,
        passphrase: Zeroizing<String>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
    ) -> Result<Self, StoreError> {
        let sources = (clock, ids);
        Self::unlock_watched(
            folder,
            device_folder,
            person,
            passphrase,
            sources,
            unwatched,
        )
        .await
    }

    /// As [`Self::unlock`]. A vault of an older program may have tables to fill, which can take
    /// minutes: `progress` is told (done, of) cases. What is filled stays filled when it breaks, or
    /// when the program dies.
    ///
    /// # Errors
    /// `Stopped`; as [`Self::unlock`].
    pub async fn unlock_watched(
        folder: &Path,
        device_folder: &Path,
        person: PersonId,
        passphrase: Zeroizing<String>,
        (clock, ids): (Arc<dyn Clock>, Arc<dyn IdSource>),
        progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
    ) -> Result<Self, StoreError> {
        place::refuse_shared(folder)?;
        let mut header = Header::read(folder)?;
        let opened = open_slot(&header, person, passphrase).await?;
        let (lock, keys) = take(folder, &header, opened.key)?;
        let names = (header.format == 1).then(|| keys.vault.names_of_format_1());
        let before = (header.format < header::FORMAT).then_some(header.format);
        let upgraded = opened.pair.is_some();
        if let Some(pair) = opened.pair {
            header.take_pair(person, pair)?;
        }
        let unlocked = Unlocked {
            folder: folder.to_owned(),
            device_folder: device_folder.to_owned(),
            keys,
            secret: opened.secret,
            names,
            header,
            lock,
        };
        let sources = Sources { clock, ids };
        let vault = unlocked.open(person, sources, false, progress).await?;
        if let Some(format) = before {
            let copy = format!("{}.before-{}", header::FILE, format + 1);
            std::fs::copy(folder.join(header::FILE), folder.join(copy))?;
        }
        if upgraded {
            vault.write_header().await?;
        }
        vault.settle_people().await?;
        // What cannot be written now is written at the next opening: nobody is kept out for it.
        let _ = vault.settle_register().await;
        vault.admit(person).await
    }

    /// Opens a vault that could not be opened to work in, because its disk is full or its folder is
    /// read-only, so that a person reads their cases and backs them up elsewhere. Not a byte of the folder
    /// changes, but for a log that there is room to bring back. Every write is refused; the reading of a
    /// restricted case is one, since it is journaled.
    ///
    /// # Errors
    /// `failed`, where the vault can only be read once it was written: an upgrade, a change of key that was
    /// cut off, a log of which there is no room to bring back the pages; `DamagedDatabase`, which no room
    /// on the disk mends; else as [`Self::unlock`].
    pub async fn unlock_to_read(
        folder: &Path,
        device_folder: &Path,
        person: PersonId,
        passphrase: Zeroizing<String>,
        (clock, ids): (Arc<dyn Clock>, Arc<dyn IdSource>),
        failed: StoreError,
    ) -> Result<Self, StoreError> {
        let Some(why) = ReadsOnly::of(&failed) else {
            return Err(failed);
        };
        let header = Header::read(folder)?;
        let opened = open_slot(&header, person, passphrase).await?;
        let keys = opened.key.derive();
        header.check_seal(&keys.header)?;
        let lock = match place::Lock::take_to_read(&folder.join(place::LOCK)) {
            Err(StoreError::Io(_)) => return Err(failed),
            taken => taken?,
        };
        if opened.pair.is_some() || header.format < header::FORMAT || turn::is_unsettled(folder)? {
            return Err(failed);
        }
        let path = folder.join(database::FILE);
        let database = match Database::look(&path, &keys.database, person).await {
            Ok(database) => database,
            Err(damaged @ StoreError::DamagedDatabase) => return Err(damaged),
            Err(_) => return Err(failed),
        };
        let mut reader = database.readers.acquire().await?;
        let names = naming(&mut reader, None).await?;
        let (device, letter) =
            place_to_read(&mut reader, device_folder, header.vault, &*ids).await?;
        drop(reader);
        let shared = Shared {
            folder: folder.to_owned(),
            names,
            device,
            letter,
            me: person,
            secret: opened.secret,
            clock,
            ids,
            packs: Packs::default(),
            openings: Openings::default(),
            gate: Arc::default(),
            generation: Arc::new(tokio::sync::RwLock::new(Generation { keys, database })),
            device_folder: device_folder.to_owned(),
            reads_only: Some(why),
            header: Mutex::new(header),
            _lock: lock,
        };
        let vault = Self {
            shared: Arc::new(shared),
            moment: None,
        };
        match vault.present(person).await {
            Ok(_) => Ok(vault),
            Err(refused) => {
                vault.close().await?;
                Err(refused)
            }
        }
    }

    /// Opens a vault with its recovery key and gives a person another passphrase; they are signed
    /// in.
    ///
    /// # Errors
    /// `WrongRecoveryKey`, `Suspended`, `NotFound`; every way of [`StoreError`] that concerns
    /// opening.
    pub async fn recover(
        folder: &Path,
        device_folder: &Path,
        (recovery, person): (RecoveryKey, PersonId),
        passphrase: Zeroizing<String>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
    ) -> Result<Self, StoreError> {
        place::refuse_shared(folder)?;
        let header = Header::read(folder)?;
        let opened = open_recovery(&header, person, recovery).await?;
        let (lock, keys) = take(folder, &header, opened.key)?;
        let unlocked = Unlocked {
            folder: folder.to_owned(),
            device_folder: device_folder.to_owned(),
            keys,
            secret: opened.secret,
            names: None,
            header,
            lock,
        };
        let sources = Sources { clock, ids };
        let vault = unlocked.open(person, sources, false, unwatched).await?;
        let vault = vault.admit(person).await?;
        vault.reset_passphrase(passphrase).await?;
        vault.settle_people().await?;
        let _ = vault.settle_register().await;
        Ok(vault)
    }

    /// Lets a person in whom the journal does not keep out.
    async fn admit(self, person: PersonId) -> Result<Self, StoreError> {
        if let Err(refused) = self.present(person).await {
            self.close().await?;
            return Err(refused);
        }
        self.note_sign_in(person).await?;
        Ok(self)
    }

    /// A person as they stand now, if they may be in.
    ///
    /// # Errors
    /// `Suspended`, `NotFound` for one who was removed, `Database`.
    pub async fn present(&self, person: PersonId) -> Result<Person, StoreError> {
        let members = self.members().await?;
        let member = members.into_iter().find(|one| one.person.id == person);
        let member = member.ok_or(StoreError::NotFound)?;
        match member.state {
            PersonState::Active => Ok(member.person),
            PersonState::Suspended => Err(StoreError::Suspended),
            PersonState::Removed => Err(StoreError::NotFound),
        }
    }
}

/// Opens a slot away from the threads that serve the screen; draws a pair for one of format 1.
pub(crate) async fn open_slot(
    header: &Header,
    person: PersonId,
    passphrase: Zeroizing<String>,
) -> Result<Opened, StoreError> {
    let slot = header.slot(person).ok_or(StoreError::NotFound)?.clone();
    let vault = header.vault;
    blocking(move || {
        let (key, secret) = slot.open(vault, &passphrase)?;
        if let Some(secret) = secret {
            return Ok(Opened {
                key,
                secret,
                pair: None,
            });
        }
        let about = about_person(vault, person);
        let (pair, secret) = Pair::draw(&key, &passphrase, slot.cost(), &about)?;
        Ok(Opened {
            key,
            secret,
            pair: Some(pair),
        })
    })
    .await
}

/// Opens a header with its recovery key, for a person who has a slot in it. Their own secret stays
/// closed: another one is drawn.
pub(crate) async fn open_recovery(
    header: &Header,
    person: PersonId,
    recovery: RecoveryKey,
) -> Result<Opened, StoreError> {
    header.slot(person).ok_or(StoreError::NotFound)?;
    let about = about_recovery(header.vault);
    let pair = header
        .recovery
        .clone()
        .ok_or(StoreError::WrongRecoveryKey)?;
    let opened = blocking(move || pair.open(recovery.phrase(), &about)).await;
    let (key, _) = opened.map_err(|error| match error {
        StoreError::WrongPassphrase => StoreError::WrongRecoveryKey,
        error => error,
    })?;
    Ok(Opened {
        key,
        secret: Secret::draw(),
        pair: None,
    })
}

/// Takes the lock of a folder whose header is still the one that was opened, and settles what a
/// death left.
fn take(folder: &Path, header: &Header, key: VaultKey) -> Result<(place::Lock, Keys), StoreError> {
    let keys = key.derive();
    header.check_seal(&keys.header)?;
    let lock = place::Lock::take(&folder.join(place::LOCK))?;
    if Header::read(folder)? != *header {
        return Err(StoreError::AlreadyOpen);
    }
    place::end(folder)?;
    turn::settle(folder, header.generation)?;
    Ok((lock, keys))
}

impl Unlocked {
    /// Opens the database under the lock and takes this machine's place in it.
    pub async fn open(
        self,
        me: PersonId,
        sources: Sources,
        create: bool,
        progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
    ) -> Result<Vault, StoreError> {
        let Self {
            folder,
            device_folder,
            keys,
            secret,
            names,
            header,
            lock,
        } = self;
        let path = folder.join(database::FILE);
        if !create && !path.is_file() {
            return Err(StoreError::DamagedDatabase);
        }
        let database = Database::open(&path, &keys.database, create, me).await?;
        let opened = async {
            let mut writer = database.writer.acquire().await?;
            blob::sweep(&mut writer, &folder).await?;
            verify::sweep(&folder)?;
            // A machine that died in an erasure left the pages of before in the log.
            database::empty_log(&mut writer).await?;
            fill::fill(&mut writer, progress).await?;
            let names = naming(&mut writer, names).await?;
            let place = place_of(&mut writer, &device_folder, header.vault, &sources).await?;
            let lock = place.0.lock(lock, &device_folder)?;
            Ok::<_, StoreError>((names, place, lock))
        };
        let (names, (device, letter), lock) = match opened.await {
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
            names,
            device,
            letter,
            me,
            secret,
            clock,
            ids,
            packs: Packs::default(),
            openings: Openings::default(),
            gate: Arc::default(),
            generation: Arc::new(tokio::sync::RwLock::new(Generation { keys, database })),
            device_folder,
            reads_only: None,
            header: Mutex::new(header),
            _lock: lock,
        };
        Ok(Vault {
            shared: Arc::new(shared),
            moment: None,
        })
    }
}

/// The naming keys of a database; those given are put into one that has none.
async fn naming(
    connection: &mut SqliteConnection,
    given: Option<Names>,
) -> Result<Names, StoreError> {
    let (blob, text) = (
        stored(connection, "blob").await?,
        stored(connection, "text").await?,
    );
    match (blob, text, given) {
        (Some(blob), Some(text), _) => Ok(Names { blob, text }),
        (None, None, Some(names)) => {
            let mut step = connection.begin().await?;
            for (name, key) in [("blob", &names.blob), ("text", &names.text)] {
                let put = sqlx::query(PUT_NAMING_KEY).bind(name).bind(key.as_slice());
                put.execute(&mut *step).await?;
            }
            step.commit().await?;
            Ok(names)
        }
        _ => Err(StoreError::Inconsistent(
            "the naming keys are missing".into(),
        )),
    }
}

async fn stored(
    connection: &mut SqliteConnection,
    name: &str,
) -> Result<Option<crate::sqlite::Key>, StoreError> {
    let secret: Option<Vec<u8>> = sqlx::query_scalar(NAMING_KEY)
        .bind(name)
        .fetch_optional(connection)
        .await?;
    secret
        .map(|secret| key_of(&Zeroizing::new(secret)))
        .transpose()
}
