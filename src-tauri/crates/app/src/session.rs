//! An open vault with the person who opened it.

use crate::Office;
use dossier_domain::person::Person;
use dossier_store::Vault;
use std::sync::Arc;

/// A signed-in person and their vault. Dropping it forgets the keys.
pub struct Session {
    /// Clock, ids, zone.
    pub office: Office,
    /// Vault.
    pub vault: Arc<Vault>,
    /// Who signed in.
    pub person: Person,
}
