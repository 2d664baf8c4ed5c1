//! Half-filled forms: kept at each pause of the keyboard, of a person, never an event.

use crate::sql::statements;
use crate::{StoreError, Vault};
use dossier_domain::id::PersonId;

statements! {
    PUT = "INSERT INTO draft (person_id, form, json) VALUES (?, ?, ?)
        ON CONFLICT (person_id, form) DO UPDATE SET json = excluded.json";
    GET = "SELECT json FROM draft WHERE person_id = ? AND form = ?";
    DROP = "DELETE FROM draft WHERE person_id = ? AND form = ?";
}

impl Vault {
    /// A half-filled form, kept at each pause of the keyboard; not an event.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn put_draft(
        &self,
        person: PersonId,
        form: &str,
        json: &str,
    ) -> Result<(), StoreError> {
        let mut writer = self.shared.writer().await?;
        sqlx::query(PUT)
            .bind(person.0.as_bytes().as_slice())
            .bind(form)
            .bind(json)
            .execute(&mut *writer)
            .await?;
        Ok(())
    }

    /// The half-filled form of a person, if any.
    ///
    /// # Errors
    /// `Database`.
    pub async fn draft(&self, person: PersonId, form: &str) -> Result<Option<String>, StoreError> {
        let mut reader = self.reader().await?;
        let id = person.0.as_bytes().as_slice();
        Ok(sqlx::query_scalar(GET)
            .bind(id)
            .bind(form)
            .fetch_optional(&mut *reader)
            .await?)
    }

    /// Forgets a draft.
    ///
    /// # Errors
    /// `Database`.
    pub async fn drop_draft(&self, person: PersonId, form: &str) -> Result<(), StoreError> {
        let mut writer = self.shared.writer().await?;
        let id = person.0.as_bytes().as_slice();
        sqlx::query(DROP)
            .bind(id)
            .bind(form)
            .execute(&mut *writer)
            .await?;
        Ok(())
    }
}
