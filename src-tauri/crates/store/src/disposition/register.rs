//! The register of dispositions: one file of this machine for each vault, outside the vault, and a
//! copy beside the last backup. A backup that is older than a disposition holds what was erased since:
//! the register is what tells the restore.
//!
//! Sealed under a key made of those that name things, which stay when the vault's key is drawn anew: a
//! backup of any age opens it. It only grows, two lines for each write that disposes of something; each
//! line is bound to the vault and to its place in the file, so that one that is changed, moved or of
//! another vault does not open. The first line is on the disk before the write is committed; the second
//! says that it was, or that it was not. Where the machine dies in between, the next opening compares
//! with the journal ([`Vault::settle_register`]). Where the vault is never opened again, a restore takes
//! what was announced as done: two people decided it, and everything was checked.

use super::erase::Known;
use super::{ALL_TOMBSTONES, Erased, ONE_TOMBSTONE, TombstoneLine, line_of};
use crate::blob;
use crate::disposition::{erase, gone};
use crate::sqlite::Key;
use crate::vault::{Shared, keys, place, turn};
use crate::{StoreError, Tx, Vault, database};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use dossier_domain::id::{CaseId, DeviceId, EventId};
use dossier_domain::record::Tombstone;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use uuid::Uuid;
use zeroize::Zeroizing;

/// First bytes of the file: its format.
const MAGIC: &[u8; 4] = b"DSR1";
const NONCE: usize = 24;
/// Dispositions applied again in one write.
const BATCH: usize = 20;
/// Dispositions of one line where the whole is written anew.
const LINE: usize = 500;

/// A disposition, as a restore applies it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub case_id: CaseId,
    pub event: EventId,
    pub tombstone: Tombstone,
    /// Machine whose write was about to be committed; none once it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announced_by: Option<DeviceId>,
}

impl Entry {
    fn is_of(&self, machine: DeviceId) -> bool {
        self.announced_by == Some(machine)
    }
}

/// A line of a register.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Line {
    /// Dispositions.
    Entries(Vec<Entry>),
    /// What became of the write that was to dispose of these.
    Ended { cases: Vec<CaseId>, committed: bool },
}

/// What a register holds.
pub(crate) type Register = BTreeMap<CaseId, Entry>;

/// Adds what is told once more; what was committed is not announced again.
fn add(register: &mut Register, entries: impl IntoIterator<Item = Entry>) {
    for entry in entries {
        let known = register.get(&entry.case_id);
        let done = known.is_some_and(|known| known.announced_by.is_none());
        if !done || entry.announced_by.is_none() {
            register.insert(entry.case_id, entry);
        }
    }
}

fn apply(register: &mut Register, line: Line) {
    match line {
        Line::Entries(entries) => add(register, entries),
        Line::Ended { cases, committed } => {
            for id in cases {
                match register.get_mut(&id) {
                    Some(entry) if committed => entry.announced_by = None,
                    Some(entry) if entry.announced_by.is_some() => drop(register.remove(&id)),
                    _ => {}
                }
            }
        }
    }
}

/// What opens the registers of a vault.
pub(crate) struct Seal {
    key: Key,
    vault: Uuid,
}

impl Seal {
    pub fn of(shared: &Shared) -> Self {
        let context = "dossier 2026 vault 1: register of dispositions";
        let names = shared.names.text.as_slice();
        Self {
            key: Zeroizing::new(blake3::derive_key(context, names)),
            vault: shared.vault(),
        }
    }

    /// The name of the register of a vault in a folder.
    pub fn path(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}.dispositions", self.vault))
    }

    /// Where this machine notes the folder of its last backup.
    fn backups(&self, devices: &Path) -> PathBuf {
        devices.join(format!("{}.backups", self.vault))
    }

    /// Reads a register; none where there is no file.
    ///
    /// # Errors
    /// `DamagedRegister` for one that was changed, cut or made for another vault.
    pub fn read(&self, path: &Path) -> Result<Option<Register>, StoreError> {
        match self.salvage(path)? {
            Some((_, false)) => Err(StoreError::DamagedRegister(path.to_owned())),
            found => Ok(found.map(|(register, _)| register)),
        }
    }

    /// Reads a register as far as it opens, and whether that is the whole of it.
    fn salvage(&self, path: &Path) -> Result<Option<(Register, bool)>, StoreError> {
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let mut register = Register::default();
        let Some(mut rest) = bytes.strip_prefix(MAGIC) else {
            return Ok(Some((register, false)));
        };
        while !rest.is_empty() {
            let place = bytes.len() - rest.len();
            let Some((line, after)) = self.line(place, rest) else {
                return Ok(Some((register, false)));
            };
            apply(&mut register, line);
            rest = after;
        }
        Ok(Some((register, true)))
    }

    fn line<'a>(&self, place: usize, rest: &'a [u8]) -> Option<(Line, &'a [u8])> {
        let (length, rest) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let (sealed, rest) = rest.split_at_checked(length)?;
        let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
        let aad = self.about(place);
        let message = Payload {
            msg: sealed,
            aad: &aad,
        };
        let cipher = XChaCha20Poly1305::new(self.key.as_slice().into());
        let json = cipher.decrypt(XNonce::from_slice(nonce), message).ok()?;
        Some((serde_json::from_slice(&json).ok()?, rest))
    }

    fn sealed(&self, place: usize, line: &Line) -> Result<Vec<u8>, StoreError> {
        let refused = || StoreError::Inconsistent("a disposition could not be sealed".into());
        let json = serde_json::to_vec(line).map_err(|_| refused())?;
        let nonce: [u8; NONCE] = keys::draw();
        let aad = self.about(place);
        let message = Payload {
            msg: &json,
            aad: &aad,
        };
        let cipher = XChaCha20Poly1305::new(self.key.as_slice().into());
        let sealed = cipher.encrypt(XNonce::from_slice(&nonce), message);
        let sealed = sealed.map_err(|_| refused())?;
        let length = u32::try_from(NONCE + sealed.len()).map_err(|_| refused())?;
        Ok([length.to_le_bytes().as_slice(), &nonce, &sealed].concat())
    }

    /// What the tag covers beside a line: the vault, and the place in the file.
    fn about(&self, place: usize) -> Vec<u8> {
        let place = u64::try_from(place).unwrap_or(u64::MAX);
        [self.vault.as_bytes().as_slice(), &place.to_le_bytes()].concat()
    }

    /// Adds a line, on the disk when this returns; the file is made where there is none. What could be
    /// written of one that failed is taken off again.
    fn append(&self, path: &Path, line: &Line) -> Result<(), StoreError> {
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        let before = file.metadata()?.len();
        let mut bytes = if before == 0 {
            MAGIC.to_vec()
        } else {
            Vec::new()
        };
        let place = usize::try_from(before).unwrap_or(usize::MAX) + bytes.len();
        bytes.extend(self.sealed(place, line)?);
        let written = file.write_all(&bytes).and_then(|()| file.sync_all());
        if let Err(error) = written {
            file.set_len(before)?;
            return Err(error.into());
        }
        path.parent().map_or(Ok(()), place::sync_folder)
    }

    /// Writes a register anew.
    fn write(&self, path: &Path, register: &Register) -> Result<(), StoreError> {
        let mut bytes = MAGIC.to_vec();
        let entries: Vec<&Entry> = register.values().collect();
        for line in entries.chunks(LINE) {
            let line = Line::Entries(line.iter().copied().cloned().collect());
            bytes.extend(self.sealed(bytes.len(), &line)?);
        }
        place::replace(path, &bytes)
    }

    /// The folder of the last backup, where it is there.
    fn beside(&self, devices: &Path) -> Option<PathBuf> {
        let folder = std::fs::read_to_string(self.backups(devices)).ok()?;
        Some(PathBuf::from(folder)).filter(|folder| folder.is_dir())
    }
}

/// Tells the register of this machine, and the one beside the last backup where that is there. A medium
/// that was taken out, or is full, is written at the next backup.
fn tell(shared: &Shared, line: &Line) -> Result<(), StoreError> {
    let (seal, devices) = (Seal::of(shared), &shared.device_folder);
    seal.append(&seal.path(devices), line)?;
    if let Some(folder) = seal.beside(devices) {
        let _ = seal.append(&seal.path(&folder), line);
    }
    Ok(())
}

/// Says, before the write that erases these cases is committed, that they are about to go.
///
/// # Errors
/// `DiskFull`, `ReadOnly`, `Io`: what the register was not told is not erased.
pub(crate) fn announce(shared: &Shared, erased: &[Entry]) -> Result<(), StoreError> {
    if erased.is_empty() {
        return Ok(());
    }
    let entries = erased.iter().map(|entry| Entry {
        announced_by: Some(shared.device.id),
        ..entry.clone()
    });
    tell(shared, &Line::Entries(entries.collect()))
}

/// What the register says of a case that is being erased: its tombstone, and what this copy knew besides
/// whoever disposed of it, all ended by now.
pub(crate) async fn entry_of(
    connection: &mut SqliteConnection,
    id: CaseId,
    known: Known,
) -> Result<Entry, StoreError> {
    let query = sqlx::query(ONE_TOMBSTONE).bind(id.0.as_bytes().as_slice());
    let row = query.fetch_one(connection).await?;
    let mut entry = entry(line_of(&row)?);
    let released = &mut entry.tombstone.released;
    released.extend(known.released);
    released.sort();
    released.dedup();
    let moves = &mut entry.tombstone.moves;
    moves.extend(known.moves);
    moves.sort();
    moves.dedup();
    entry.tombstone.closing = known.closing.unwrap_or(entry.tombstone.closing);
    Ok(entry)
}

fn entry(line: TombstoneLine) -> Entry {
    Entry {
        case_id: line.case_id,
        event: line.event,
        tombstone: line.tombstone,
        announced_by: None,
    }
}

/// The registers of some folders, read together.
///
/// # Errors
/// `DamagedRegister` for any of them: what it would have told is never passed over in silence.
pub(crate) fn read_all(vault: &Vault, folders: &[&Path]) -> Result<Register, StoreError> {
    let seal = Seal::of(&vault.shared);
    let mut all = Register::default();
    for folder in folders {
        if let Some(found) = seal.read(&seal.path(folder))? {
            add(&mut all, found.into_values());
        }
    }
    Ok(all)
}

impl Vault {
    /// Ends an erasure that was committed: copies from before an upgrade go, which hold the cases too,
    /// and sealed files that no row names any more; the log that still holds the pages of before is
    /// emptied; then the register is told that it is done.
    pub(crate) async fn end_erasure(&self, erased: Erased) -> Result<(), StoreError> {
        let cases: Vec<CaseId> = erased.cases.iter().map(|entry| entry.case_id).collect();
        if !cases.is_empty() {
            turn::forget_copies(&self.shared.folder)?;
        }
        let mut writer = self.shared.writer().await?;
        for id in &erased.blobs {
            if erase::is_unnamed(&mut writer, id).await? {
                blob::remove(&self.shared.folder, id)?;
            }
        }
        database::empty_log(&mut writer).await?;
        if cases.is_empty() {
            return Ok(());
        }
        let committed = true;
        tell(&self.shared, &Line::Ended { cases, committed })
    }

    /// Every disposition that was carried out in this copy, of whoever sees it.
    async fn dispositions(&self) -> Result<Register, StoreError> {
        let mut writer = self.shared.writer().await?;
        let rows = sqlx::query(ALL_TOMBSTONES).fetch_all(&mut *writer).await?;
        let lines: Result<Vec<TombstoneLine>, _> = rows.iter().map(line_of).collect();
        let entries = lines?.into_iter().map(entry);
        Ok(entries.map(|entry| (entry.case_id, entry)).collect())
    }

    /// Brings the register up to what the vault knows: adds what it lacks, takes back what this machine
    /// announced and never committed, and ends what it committed and did not end. Of one that is damaged,
    /// what still opens is kept.
    pub(crate) async fn settle_register(&self) -> Result<(), StoreError> {
        let known = self.dispositions().await?;
        let (seal, me) = (Seal::of(&self.shared), self.shared.device.id);
        let path = seal.path(&self.shared.device_folder);
        let (before, whole) = seal.salvage(&path)?.unwrap_or((Register::new(), true));
        let mut announced = before.values().filter(|entry| entry.is_of(me));
        if announced.any(|entry| known.contains_key(&entry.case_id)) {
            turn::forget_copies(&self.shared.folder)?;
        }
        let mut register = before.clone();
        register.retain(|id, entry| !entry.is_of(me) || known.contains_key(id));
        for (id, entry) in known {
            let told = register.entry(id).or_insert(entry);
            told.announced_by = None;
        }
        if whole && register == before {
            return Ok(());
        }
        seal.write(&path, &register)?;
        if let Some(folder) = seal.beside(&self.shared.device_folder) {
            let _ = self.put_beside(&seal, &folder);
        }
        Ok(())
    }

    /// Notes where a backup was written, and puts the register beside it.
    ///
    /// # Errors
    /// `Io`, `DiskFull`, `ReadOnly`.
    pub async fn keep_register_beside(&self, backup: &Path) -> Result<(), StoreError> {
        let folder = backup.parent().filter(|it| !it.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new(".")).canonicalize()?;
        let seal = Seal::of(&self.shared);
        if self.shared.reads_only.is_some() {
            return self.put_beside(&seal, &folder);
        }
        self.settle_register().await?;
        let name = folder.to_string_lossy();
        place::replace(&seal.backups(&self.shared.device_folder), name.as_bytes())?;
        self.put_beside(&seal, &folder)
    }

    /// Puts what this machine knows beside a backup, with what another machine put there.
    fn put_beside(&self, seal: &Seal, folder: &Path) -> Result<(), StoreError> {
        let Some(own) = seal.read(&seal.path(&self.shared.device_folder))? else {
            return Ok(());
        };
        let path = seal.path(folder);
        let (mut register, _) = seal.salvage(&path)?.unwrap_or_default();
        register.retain(|_, entry| !entry.is_of(self.shared.device.id));
        add(&mut register, own.into_values());
        seal.write(&path, &register)
    }

    /// Applies again the dispositions of a register that were not carried out in this copy; tells how
    /// many cases that erased, of those that the signed-in person sees.
    pub(crate) async fn reapply(&self, register: Register) -> Result<u32, StoreError> {
        let entries: Vec<Entry> = register.into_values().collect();
        let mut erased = Vec::new();
        for batch in entries.chunks(BATCH) {
            let batch = batch.to_vec();
            let write = self.write(async |tx: &mut Tx| {
                let mut here = Vec::new();
                for Entry {
                    case_id,
                    event,
                    tombstone,
                    ..
                } in batch
                {
                    if !gone::is_gone(tx.connection(), case_id).await? {
                        let was = tx.dispose_again(case_id, event, tombstone).await?;
                        here.extend(was.then_some(case_id));
                    }
                }
                Ok::<_, StoreError>(here)
            });
            erased.extend(write.await?.0);
        }
        let mut seen = 0;
        for id in erased {
            seen += u32::from(self.tombstone(id).await?.is_some());
        }
        Ok(seen)
    }
}
