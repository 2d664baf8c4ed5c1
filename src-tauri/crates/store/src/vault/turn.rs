//! The vault's key drawn anew: who left opens nothing of what this folder becomes.
//!
//! The database is copied under the new key and every attachment is sealed anew, beside the old
//! ones; then one rename of the header puts the new key in force. A process that dies before that
//! rename leaves the vault as it was, one that dies after it leaves it as it is to be: the files
//! beside carry the number of their generation, and the next opening puts them in place or takes
//! them away ([`settle`]). The files are twice on the disk meanwhile.

use super::header::Header;
use super::keys::{Keys, Names, VaultKey};
use super::slot::SlotKey;
use super::{Generation, Writer, blocking, header, place};
use crate::database::{self, Database};
use crate::sqlite::{self, Key};
use crate::{Changed, StoreError, Tx, Vault, blob, person};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::person::PersonEvent;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

const NEXT: &str = ".next-";
const OLD: &str = ".old-";

/// The folder of a vault with the number of a generation that is not in force yet.
struct Staged {
    folder: PathBuf,
    generation: u32,
}

impl Staged {
    fn database(&self) -> PathBuf {
        self.beside(database::FILE)
    }

    fn blobs(&self) -> PathBuf {
        self.beside(blob::FOLDER)
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}{NEXT}{}", self.generation))
    }
}

/// What sealing the attachments anew needs.
#[derive(Clone)]
struct Resealing {
    names: Names,
    old: Key,
    new: Key,
}

impl Vault {
    /// Removes a person, or somebody whose removal came by bundle, and draws the vault's key anew: their
    /// passphrase opens nothing of what the folder becomes. `progress` hears KiB done and of how many; when
    /// it breaks, the vault is as it was. Reading goes on meanwhile; a write waits.
    ///
    /// # Errors
    /// `OldSlots` when somebody else's slot is still of format 1, `Stopped`, `DiskFull`, `Io`,
    /// `Database`. The vault is as it was before, but for an `Io` of the very last renames, which
    /// the next opening mends.
    pub async fn remove_person(
        &self,
        person: PersonId,
        progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send + 'static,
    ) -> Result<Changed, StoreError> {
        let fact = Fact::Person {
            person_id: person,
            event: PersonEvent::Removed,
        };
        self.shared.may_write()?;
        let _gate = self.shared.gate.clone().lock_owned().await;
        old_slots(&self.shared.header(), person)?;
        let staged = Staged {
            folder: self.shared.folder.clone(),
            generation: self.shared.header().generation + 1,
        };
        let turned = self.turn(&staged, person, fact, progress).await;
        if turned.is_err() {
            // The error that stopped the turn is the one to tell; the next opening settles too. Where the
            // disk holds a header of another generation than this one, only the next opening may.
            let generation = self.shared.header().generation;
            let lies = Header::read(&self.shared.folder);
            if lies.is_ok_and(|header| header.generation == generation) {
                let _ = settle(&self.shared.folder, generation);
            }
        }
        turned
    }

    async fn turn(
        &self,
        staged: &Staged,
        person: PersonId,
        fact: Fact,
        progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send + 'static,
    ) -> Result<Changed, StoreError> {
        let keys = VaultKey::draw().derive();
        let resealing = self.stage(staged, &keys, progress).await?;
        // Nobody reads from here to the end: a few files are renamed and the connections replaced.
        let mut in_force = self.shared.generation.write().await;
        let (from, to) = (staged.folder.join(blob::FOLDER), staged.blobs());
        blocking(move || reseal(&from, &to, &resealing, &mut |_| ControlFlow::Continue(())))
            .await?;
        let changed = self.record_removal(staged, &keys, fact).await?;
        let header = turned(&self.shared.header(), person, &keys)?;
        if let Err(error) = header.write(&staged.folder, &keys.header) {
            // It may lie there all the same, renamed and not synced: the one of before goes over it.
            let before = self.shared.header().clone();
            let _ = before.write(&staged.folder, &in_force.keys.header);
            return Err(error);
        }
        *self.shared.header() = header;
        in_force.database.close().await?;
        settle(&staged.folder, staged.generation)?;
        let path = staged.folder.join(database::FILE);
        let database = Database::open(&path, &keys.database, false, self.shared.me).await?;
        *in_force = Generation { keys, database };
        Ok(changed)
    }

    /// Copies the database and the attachments under the new keys.
    async fn stage(
        &self,
        staged: &Staged,
        keys: &Keys,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send + 'static,
    ) -> Result<Resealing, StoreError> {
        let (old_database, old) = {
            let in_force = self.shared.generation.read().await;
            let keys = &in_force.keys;
            (keys.database.clone(), keys.blob.clone())
        };
        let resealing = Resealing {
            names: self.shared.names.clone(),
            old,
            new: keys.blob.clone(),
        };
        let (database, again) = (keys.database.clone(), resealing.clone());
        let (from, to) = (staged.folder.join(database::FILE), staged.database());
        let (blobs, resealed) = (staged.folder.join(blob::FOLDER), staged.blobs());
        blocking(move || {
            let attached = blob::bytes(&blobs)?;
            let mut tell = |done: u64, all: u64| progress(done / 1024, all / 1024);
            let mut copied = 0;
            place::write_synced(&to, &[])?;
            sqlite::copy((&from, &old_database), (&to, &database), |done, all| {
                copied = all;
                tell(done, all + attached)
            })?;
            let mut done = 0;
            reseal(&blobs, &resealed, &again, &mut |size| {
                done += size;
                tell(copied + done, copied + attached.max(done))
            })
        })
        .await?;
        Ok(resealing)
    }

    /// Records the removal in the copy, so that it and the new key come into force together.
    async fn record_removal(
        &self,
        staged: &Staged,
        keys: &Keys,
        fact: Fact,
    ) -> Result<Changed, StoreError> {
        let database =
            Database::open(&staged.database(), &keys.database, false, self.shared.me).await?;
        let recorded = async {
            let connection = Writer::of(database.writer.acquire().await?);
            let mut tx = Tx::on(&self.shared, connection).await?;
            tx.record(fact).await?;
            person::key_drawn(tx.connection()).await?;
            tx.commit().await
        };
        let recorded = recorded.await;
        database.close().await?;
        Ok(recorded?.changed)
    }
}

fn old_slots(header: &Header, leaving: PersonId) -> Result<(), StoreError> {
    let old = header
        .slots
        .iter()
        .filter(|slot| slot.person != leaving && matches!(slot.key, SlotKey::Direct(_)));
    match u32::try_from(old.count()).unwrap_or(u32::MAX) {
        0 => Ok(()),
        old => Err(StoreError::OldSlots(old)),
    }
}

/// The header of the next generation: without who leaves, with the new key for everyone who has the
/// present one.
fn turned(header: &Header, leaving: PersonId, keys: &Keys) -> Result<Header, StoreError> {
    let mut next = header.clone();
    next.generation += 1;
    next.slots.retain(|slot| slot.person != leaving);
    for slot in &mut next.slots {
        if let SlotKey::Pair(pair) = &mut slot.key
            && pair.vault.is_some()
        {
            pair.give(keys)?;
        }
    }
    if let Some(pair) = &mut next.recovery {
        pair.give(keys)?;
    }
    Ok(next)
}

/// Seals anew each attachment that is not there yet. `each` hears the bytes of each one.
fn reseal(
    from: &Path,
    to: &Path,
    resealing: &Resealing,
    each: &mut impl FnMut(u64) -> ControlFlow<()>,
) -> Result<(), StoreError> {
    std::fs::create_dir_all(to)?;
    for path in blob::files(from)? {
        let size = blob::reseal(
            &path,
            to,
            &resealing.names.blob,
            (&resealing.old, &resealing.new),
        )?;
        if each(size).is_break() {
            return Err(StoreError::Stopped);
        }
    }
    place::sync_folder(to)
}

/// Puts in place what was made ready for the generation in force, and takes away what was made
/// ready for one that never came. Only under the vault's lock, with no connection open.
pub(super) fn settle(folder: &Path, generation: u32) -> Result<(), StoreError> {
    let staged = Staged {
        folder: folder.to_owned(),
        generation,
    };
    if staged.database().is_file() {
        forget_copies(folder)?;
        // A log of the old database must never be read into the new one.
        for suffix in ["-wal", "-shm"] {
            remove_file(&folder.join(format!("{}{suffix}", database::FILE)))?;
        }
        std::fs::rename(staged.database(), folder.join(database::FILE))?;
        place::sync_folder(folder)?;
    }
    if staged.blobs().is_dir() {
        let blobs = folder.join(blob::FOLDER);
        if blobs.is_dir() {
            std::fs::rename(
                &blobs,
                folder.join(format!("{}{OLD}{generation}", blob::FOLDER)),
            )?;
        }
        std::fs::rename(staged.blobs(), blobs)?;
        place::sync_folder(folder)?;
    }
    for entry in std::fs::read_dir(folder)? {
        let (entry, path) = entry.map(|entry| (entry.file_name(), entry.path()))?;
        let name = entry.to_string_lossy();
        if name.contains(NEXT) || name.contains(OLD) {
            if path.is_dir() {
                std::fs::remove_dir_all(path)?;
            } else {
                remove_file(&path)?;
            }
        }
    }
    Ok(())
}

/// Whether something of a turn waits to be put in place or taken away.
pub(super) fn is_unsettled(folder: &Path) -> Result<bool, StoreError> {
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        if name.contains(NEXT) || name.contains(OLD) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Copies kept before an upgrade open with the key of before.
pub(crate) fn forget_copies(folder: &Path) -> Result<(), StoreError> {
    forget(folder, &[database::FILE, header::FILE])
}

/// Headers kept before an upgrade open the vault of today with the passphrases and the recovery key of
/// before. A database that was kept opens with the header in force.
pub(super) fn forget_headers(folder: &Path) -> Result<(), StoreError> {
    forget(folder, &[header::FILE])
}

fn forget(folder: &Path, files: &[&str]) -> Result<(), StoreError> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let copy = files.iter().any(|file| {
            name.strip_prefix(*file)
                .is_some_and(|rest| rest.starts_with(".before-"))
        });
        if copy {
            remove_file(&entry.path())?;
        }
    }
    Ok(())
}

fn remove_file(path: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
