//! Attachments: sealed with XChaCha20-Poly1305 (STREAM, 1 MiB chunks), addressed by a keyed
//! BLAKE3 of their bytes, written and synced before the row that names them.
//!
//! A keyed name does not tell that a known document is in the vault. Each chunk is bound to the
//! name, so that two files exchanged do not open.

use crate::sql::statements;
use crate::sqlite::Key;
use crate::vault::{Generation, blocking, keys, place};
use crate::{StoreError, Vault};
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::aead::{KeyInit, Payload};
use dossier_domain::id::{BlobId, Sha256};
use sha2::Digest;
use sqlx::SqliteConnection;
use std::collections::HashSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use tokio::sync::OwnedRwLockReadGuard;

/// Name of the folder of sealed files inside the vault's folder.
pub(crate) const FOLDER: &str = "blobs";

/// First bytes of a sealed file: its format.
const MAGIC: &[u8; 4] = b"DSB1";
const NONCE: usize = 19;
const CHUNK: usize = 1 << 20;
const TAG: usize = 16;
/// Most bytes of a sealed file: an attachment of fifty mebibytes and the tags of its chunks, and more.
const MOST_BYTES: u64 = 65 << 20;

statements! {
    NAMED = "SELECT blob_id FROM blob";
}

impl Vault {
    /// Seals bytes and returns their address and SHA-256. Idempotent; a sealed file that was
    /// damaged is written again.
    ///
    /// # Errors
    /// `DiskFull`, `ReadOnly`, `Io`.
    pub async fn put_blob(&self, bytes: Vec<u8>) -> Result<(BlobId, Sha256), StoreError> {
        let (folder, id_key, in_force) = self.sealing().await;
        blocking(move || {
            let key = &in_force.keys.blob;
            let id = name(&id_key, &bytes);
            let path = path(&folder, &id);
            if unsealed(&path, &id, &id_key, key).is_err() {
                write(&path, &seal(&bytes, &id, key)?)?;
            }
            Ok((id, Sha256(hex::encode(sha2::Sha256::digest(&bytes)))))
        })
        .await
    }

    /// Opens sealed bytes and checks them.
    ///
    /// # Errors
    /// `DamagedBlob`, `Io`.
    pub async fn blob(&self, id: &BlobId) -> Result<Vec<u8>, StoreError> {
        let (folder, id_key, in_force) = self.sealing().await;
        let id = id.clone();
        blocking(move || unsealed(&path(&folder, &id), &id, &id_key, &in_force.keys.blob)).await
    }

    /// The folder and the keys; while the last is held, the vault's key is not drawn anew.
    async fn sealing(&self) -> (PathBuf, Key, OwnedRwLockReadGuard<Generation>) {
        (
            self.shared.folder.clone(),
            self.shared.names.blob.clone(),
            self.shared.generation.clone().read_owned().await,
        )
    }
}

fn name(key: &Key, bytes: &[u8]) -> BlobId {
    BlobId(blake3::keyed_hash(key, bytes).to_hex().to_string())
}

/// Where a blob lies: a folder for each first byte of the names, so that none grows too long.
pub(crate) fn path(folder: &Path, id: &BlobId) -> PathBuf {
    shelved(&folder.join(FOLDER), id)
}

fn shelved(shelves: &Path, id: &BlobId) -> PathBuf {
    shelves.join(id.0.get(..2).unwrap_or("--")).join(&id.0)
}

/// Seals a file anew under another key on other shelves, unless it is there already; tells its
/// size. One that is damaged is carried as it is, and stays reported.
pub(crate) fn reseal(
    sealed: &Path,
    shelves: &Path,
    id_key: &Key,
    (old, new): (&Key, &Key),
) -> Result<u64, StoreError> {
    let name = sealed.file_name().map(|name| name.to_string_lossy());
    let id = BlobId(name.unwrap_or_default().into_owned());
    let (target, size) = (shelved(shelves, &id), std::fs::metadata(sealed)?.len());
    if target.exists() {
        return Ok(size);
    }
    let bytes = match unsealed(sealed, &id, id_key, old) {
        Ok(bytes) => seal(&bytes, &id, new)?,
        Err(StoreError::DamagedBlob) => std::fs::read(sealed)?,
        Err(error) => return Err(error),
    };
    write(&target, &bytes)?;
    Ok(size)
}

/// Size of all sealed files, in bytes.
pub(crate) fn bytes(shelves: &Path) -> Result<u64, StoreError> {
    let mut bytes = 0;
    for file in files(shelves)? {
        bytes += std::fs::metadata(file)?.len();
    }
    Ok(bytes)
}

fn seal(bytes: &[u8], id: &BlobId, key: &Key) -> Result<Vec<u8>, StoreError> {
    let refused = |_| StoreError::Inconsistent("an attachment could not be sealed".into());
    let nonce: [u8; NONCE] = keys::draw();
    let cipher = XChaCha20Poly1305::new(key.as_slice().into());
    let mut stream = EncryptorBE32::from_aead(cipher, nonce.as_slice().into());
    let chunks = bytes.len().div_ceil(CHUNK).max(1);
    let mut sealed = Vec::with_capacity(MAGIC.len() + NONCE + bytes.len() + chunks * TAG);
    sealed.extend_from_slice(MAGIC);
    sealed.extend_from_slice(&nonce);
    let (before, last) = bytes.split_at((chunks - 1) * CHUNK);
    let aad = id.0.as_bytes();
    for msg in before.chunks(CHUNK) {
        sealed.extend(stream.encrypt_next(Payload { msg, aad }).map_err(refused)?);
    }
    sealed.extend(
        stream
            .encrypt_last(Payload { msg: last, aad })
            .map_err(refused)?,
    );
    Ok(sealed)
}

fn unsealed(path: &Path, id: &BlobId, id_key: &Key, key: &Key) -> Result<Vec<u8>, StoreError> {
    Ok(checked(path, id, id_key, key)?.1)
}

/// Reads a sealed file and opens it; gives both.
fn checked(
    path: &Path,
    id: &BlobId,
    id_key: &Key,
    key: &Key,
) -> Result<(Vec<u8>, Vec<u8>), StoreError> {
    let sealed = match place::read(path, MOST_BYTES) {
        Ok(Some(sealed)) => sealed,
        Ok(None) => return Err(StoreError::DamagedBlob),
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(StoreError::DamagedBlob),
        Err(error) => return Err(error.into()),
    };
    let bytes = open(&sealed, id, key).ok_or(StoreError::DamagedBlob)?;
    if name(id_key, &bytes) == *id {
        Ok((sealed, bytes))
    } else {
        Err(StoreError::DamagedBlob)
    }
}

/// The sealed bytes of an attachment, as they lie on the disk, once they were found to open.
pub(crate) fn sealed(
    folder: &Path,
    id: &BlobId,
    id_key: &Key,
    key: &Key,
) -> Result<Vec<u8>, StoreError> {
    Ok(checked(&path(folder, id), id, id_key, key)?.0)
}

fn open(sealed: &[u8], id: &BlobId, key: &Key) -> Option<Vec<u8>> {
    let (nonce, body) = sealed.strip_prefix(MAGIC)?.split_at_checked(NONCE)?;
    let cipher = XChaCha20Poly1305::new(key.as_slice().into());
    let mut stream = DecryptorBE32::from_aead(cipher, nonce.into());
    let chunks = body.len().div_ceil(CHUNK + TAG).max(1);
    let (before, last) = body.split_at((chunks - 1) * (CHUNK + TAG));
    let aad = id.0.as_bytes();
    let mut bytes = Vec::with_capacity(body.len());
    for msg in before.chunks(CHUNK + TAG) {
        bytes.extend(stream.decrypt_next(Payload { msg, aad }).ok()?);
    }
    bytes.extend(stream.decrypt_last(Payload { msg: last, aad }).ok()?);
    Some(bytes)
}

fn write(path: &Path, sealed: &[u8]) -> Result<(), StoreError> {
    let Some(folder) = path.parent() else {
        return Ok(());
    };
    if !folder.is_dir() {
        std::fs::create_dir_all(folder)?;
        folder.parent().map_or(Ok(()), place::sync_folder)?;
    }
    place::replace(path, sealed)
}

/// Sealed files that no row names: what a write that never committed had put.
pub(crate) async fn orphans(
    connection: &mut SqliteConnection,
    folder: &Path,
) -> Result<Vec<PathBuf>, StoreError> {
    let named: Vec<String> = sqlx::query_scalar(NAMED).fetch_all(connection).await?;
    let named: HashSet<String> = named.into_iter().collect();
    let mut orphans = files(&folder.join(FOLDER))?;
    orphans.retain(|path| {
        let name = path.file_name().map(|name| name.to_string_lossy());
        !name.is_some_and(|name| named.contains(name.as_ref()))
    });
    Ok(orphans)
}

/// Takes the orphans away, before anyone writes.
pub(crate) async fn sweep(
    connection: &mut SqliteConnection,
    folder: &Path,
) -> Result<(), StoreError> {
    for orphan in orphans(connection, folder).await? {
        std::fs::remove_file(orphan)?;
    }
    Ok(())
}

/// Takes a sealed file away, if it is there.
pub(crate) fn remove(folder: &Path, id: &BlobId) -> Result<(), StoreError> {
    match std::fs::remove_file(path(folder, id)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Every sealed file of these shelves.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for shelf in std::fs::read_dir(folder)? {
        let shelf = shelf?.path();
        if shelf.is_dir() {
            for file in std::fs::read_dir(shelf)? {
                files.push(file?.path());
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    fn key(byte: u8) -> Key {
        Zeroizing::new([byte; 32])
    }

    #[test]
    fn bytes_of_any_length_open_as_they_were_sealed() {
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK] {
            let bytes: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            let id = name(&key(1), &bytes);
            let sealed = seal(&bytes, &id, &key(2)).unwrap();
            assert_eq!(open(&sealed, &id, &key(2)), Some(bytes), "{length} bytes");
        }
    }

    #[test]
    fn a_flipped_byte_a_cut_or_another_name_is_found() {
        let bytes = vec![7; 2 * CHUNK];
        let id = name(&key(1), &bytes);
        let sealed = seal(&bytes, &id, &key(2)).unwrap();
        for at in [0, 10, 5_000, sealed.len() - 1] {
            let mut flipped = sealed.clone();
            flipped[at] ^= 1;
            assert_eq!(open(&flipped, &id, &key(2)), None, "byte {at}");
        }
        assert_eq!(
            open(&sealed[..sealed.len() - CHUNK - TAG], &id, &key(2)),
            None
        );
        assert_eq!(open(&sealed, &name(&key(1), b"other"), &key(2)), None);
        assert_eq!(open(b"DSB1", &id, &key(2)), None);
    }
}
