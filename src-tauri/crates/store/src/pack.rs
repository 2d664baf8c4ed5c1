//! Packs copied into the vault at first use, by digest.

use crate::{StoreError, Tx, Vault};
use dossier_domain::calendar::Calendar;
use dossier_domain::law::{Pack, PackFiles, PackRef};
use std::sync::Arc;

impl Vault {
    /// Whether the vault already holds this pack.
    ///
    /// # Errors
    /// `Database`.
    pub async fn has_pack(&self, _reference: &PackRef) -> Result<bool, StoreError> {
        todo!()
    }

    /// A law pack of the vault, parsed once and kept.
    ///
    /// # Errors
    /// `NotFound`, `Pack`, `Database`.
    pub async fn pack(&self, _reference: &PackRef) -> Result<Arc<Pack>, StoreError> {
        todo!()
    }

    /// A calendar of the vault, parsed once and kept.
    ///
    /// # Errors
    /// `NotFound`, `Pack`, `Database`.
    pub async fn calendar(&self, _reference: &PackRef) -> Result<Arc<Calendar>, StoreError> {
        todo!()
    }
}

impl Tx {
    /// Copies a pack into the vault at its first use: records `Fact::Pack` once for each digest.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn adopt_pack(&mut self, _files: &PackFiles) -> Result<PackRef, StoreError> {
        todo!()
    }
}
