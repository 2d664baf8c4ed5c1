//! Attachments: sealed with XChaCha20-Poly1305 (STREAM, 1 MiB chunks), addressed by a keyed
//! BLAKE3 of their bytes, written and synced before the row that names them.

use crate::{StoreError, Vault};
use dossier_domain::id::{BlobId, Sha256};

/// Sweeps.
pub(crate) async fn sweep(
    _connection: &mut sqlx::SqliteConnection,
    _folder: &std::path::Path,
) -> Result<(), StoreError> {
    Ok(())
}

impl Vault {
    /// Seals bytes and returns their address and SHA-256. Idempotent.
    ///
    /// # Errors
    /// `DiskFull`, `ReadOnly`, `Io`.
    pub async fn put_blob(&self, _bytes: Vec<u8>) -> Result<(BlobId, Sha256), StoreError> {
        todo!()
    }

    /// Opens sealed bytes and checks them.
    ///
    /// # Errors
    /// `DamagedBlob`, `Io`.
    pub async fn blob(&self, _id: &BlobId) -> Result<Vec<u8>, StoreError> {
        todo!()
    }
}
