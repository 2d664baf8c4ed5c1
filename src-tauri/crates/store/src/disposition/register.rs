//! The register of dispositions: one file of this machine for each vault, outside the vault, and a
//! copy beside the last backup. A backup that is older than a disposition holds what was erased since:
//! the register is what tells the restore.
//!
//! Sealed under a key made of those that name things, which stay when the vault's key is drawn anew: a
//! backup of any age opens it. It only grows, a line for each write that disposed of something; each
//! line is bound to the vault and to its place in the file, so that one that is changed, moved or of
//! another vault does not open. A line is written after the disposition was committed; where the
//! machine dies in between, the next opening writes it ([`Vault::settle_register`]).

use super::{ALL_TOMBSTONES, Erased, ONE_TOMBSTONE, TombstoneLine, line_of};
use crate::blob;
use crate::disposition::erase;
use crate::sqlite::Key;
use crate::vault::{Shared, keys, place};
use crate::{StoreError, Tx, Vault, database};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::record::Tombstone;
use serde::{Deserialize, Serialize};
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
}

/// What a register holds.
pub(crate) type Register = BTreeMap<CaseId, Entry>;

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
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let damaged = || StoreError::DamagedRegister(path.to_owned());
        let mut register = Register::default();
        let mut rest = bytes.strip_prefix(MAGIC).ok_or_else(damaged)?;
        while !rest.is_empty() {
            let place = bytes.len() - rest.len();
            let (line, after) = self.line(place, rest).ok_or_else(damaged)?;
            register.extend(line.into_iter().map(|entry| (entry.case_id, entry)));
            rest = after;
        }
        Ok(Some(register))
    }

    fn line<'a>(&self, place: usize, rest: &'a [u8]) -> Option<(Vec<Entry>, &'a [u8])> {
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

    fn sealed(&self, place: usize, line: &[Entry]) -> Result<Vec<u8>, StoreError> {
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

    /// Adds a line, on the disk when this returns; the file is made where there is none.
    fn append(&self, path: &Path, line: &[Entry]) -> Result<(), StoreError> {
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        let mut length = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
        let mut bytes = Vec::new();
        if length == 0 {
            bytes.extend_from_slice(MAGIC);
            length = MAGIC.len();
        }
        bytes.extend(self.sealed(length, line)?);
        file.write_all(&bytes)?;
        file.sync_all()?;
        path.parent().map_or(Ok(()), place::sync_folder)
    }

    /// Writes a register anew.
    fn write(&self, path: &Path, register: Register) -> Result<(), StoreError> {
        let mut bytes = MAGIC.to_vec();
        let entries: Vec<Entry> = register.into_values().collect();
        for line in entries.chunks(LINE) {
            bytes.extend(self.sealed(bytes.len(), line)?);
        }
        place::replace(path, &bytes)
    }
}

fn entry(line: TombstoneLine) -> Entry {
    Entry {
        case_id: line.case_id,
        event: line.event,
        tombstone: line.tombstone,
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
            all.extend(found);
        }
    }
    Ok(all)
}

impl Vault {
    /// Ends an erasure that was committed: sealed files that no row names any more go, the log that
    /// still holds the pages of before is emptied, and the register is told.
    pub(crate) async fn end_erasure(&self, erased: Erased) -> Result<(), StoreError> {
        let mut writer = self.shared.writer().await?;
        for id in &erased.blobs {
            if erase::is_unnamed(&mut writer, id).await? {
                blob::remove(&self.shared.folder, id)?;
            }
        }
        database::empty_log(&mut writer).await?;
        drop(writer);
        self.note_dispositions(&erased.cases).await
    }

    /// Writes in the register, and beside the last backup where its folder is there, that these cases
    /// were disposed of.
    async fn note_dispositions(&self, cases: &[CaseId]) -> Result<(), StoreError> {
        let mut entries = Vec::with_capacity(cases.len());
        let mut writer = self.shared.writer().await?;
        for id in cases {
            let query = sqlx::query(ONE_TOMBSTONE).bind(id.0.as_bytes().as_slice());
            let row = query.fetch_one(&mut *writer).await?;
            entries.push(entry(line_of(&row)?));
        }
        drop(writer);
        if entries.is_empty() {
            return Ok(());
        }
        let (seal, devices) = (Seal::of(&self.shared), &self.shared.device_folder);
        seal.append(&seal.path(devices), &entries)?;
        let beside = std::fs::read_to_string(seal.backups(devices)).map(PathBuf::from);
        if let Some(folder) = beside.ok().filter(|folder| folder.is_dir()) {
            // A medium that was taken out, or is full, is written at the next backup.
            let _ = seal.append(&seal.path(&folder), &entries);
        }
        Ok(())
    }

    /// Every disposition that this copy knows, of whoever sees it.
    async fn dispositions(&self) -> Result<Vec<Entry>, StoreError> {
        let mut writer = self.shared.writer().await?;
        let rows = sqlx::query(ALL_TOMBSTONES).fetch_all(&mut *writer).await?;
        let lines: Result<Vec<TombstoneLine>, _> = rows.iter().map(line_of).collect();
        Ok(lines?.into_iter().map(entry).collect())
    }

    /// Brings the register up to what the vault knows. One that cannot be read is written anew.
    pub(crate) async fn settle_register(&self) -> Result<(), StoreError> {
        let known = self.dispositions().await?;
        if known.is_empty() {
            return Ok(());
        }
        let seal = Seal::of(&self.shared);
        let path = seal.path(&self.shared.device_folder);
        let mut register = match seal.read(&path) {
            Ok(found) => found.unwrap_or_default(),
            Err(StoreError::DamagedRegister(_)) => Register::default(),
            Err(error) => return Err(error),
        };
        let before = register.len();
        for entry in known {
            register.entry(entry.case_id).or_insert(entry);
        }
        if register.len() > before {
            seal.write(&path, register)?;
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
        self.settle_register().await?;
        let (seal, devices) = (Seal::of(&self.shared), &self.shared.device_folder);
        let name = folder.to_string_lossy();
        place::replace(&seal.backups(devices), name.as_bytes())?;
        match std::fs::read(seal.path(devices)) {
            Ok(register) => place::replace(&seal.path(&folder), &register),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Applies again the dispositions of a register that this copy of the vault does not know; tells
    /// how many cases that erased, of those that the signed-in person sees.
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
                } in batch
                {
                    if !erase::has_tombstone(tx.connection(), case_id).await? {
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
