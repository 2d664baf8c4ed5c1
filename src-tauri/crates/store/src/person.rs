//! People as projected.

use crate::{StoreError, Vault};
use dossier_domain::id::PersonId;
use dossier_domain::person::Person;

impl Vault {
    /// Everyone, in order of name.
    ///
    /// # Errors
    /// `Database`.
    pub async fn people(&self) -> Result<Vec<Person>, StoreError> {
        todo!()
    }

    /// One person.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn person(&self, _id: PersonId) -> Result<Person, StoreError> {
        todo!()
    }
}
