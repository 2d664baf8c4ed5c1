//! Checks the chains, rebuilds the projections aside and compares.

use crate::{StoreError, Vault};

/// What `verify` found. A sound vault reads 0/0.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Events read.
    pub events: u64,
    /// Chains read (one for each device).
    pub chains: u32,
    /// Faults of the chains: (device letter, sequence, what).
    pub chain_faults: Vec<String>,
    /// Rows that differ between the vault and its rebuild: table and key.
    pub differences: Vec<String>,
    /// Attachments named by a row and missing or damaged.
    pub damaged_blobs: Vec<String>,
    /// Sealed files that no row names (swept at the next opening).
    pub orphan_blobs: u32,
    /// SHA-256 head of each chain: (device letter, sequence, hash).
    pub heads: Vec<(String, u64, String)>,
}

impl Vault {
    /// Verifies the whole vault; `progress` is told (done, of) events.
    ///
    /// # Errors
    /// `DamagedDatabase`, `Database`.
    pub async fn verify(
        &self,
        _progress: impl FnMut(u64, u64) + Send,
    ) -> Result<Report, StoreError> {
        todo!()
    }
}
