//! Half-filled forms: kept at each pause of the keyboard, of a person, never an event.

use crate::sql::statements;
use crate::{StoreError, Vault};
use dossier_domain::id::PersonId;

/// Most half-filled forms listed.
const MOST: u32 = 50;

statements! {
    PUT = "INSERT INTO draft (person_id, form, json) VALUES (?, ?, ?)
        ON CONFLICT (person_id, form) DO UPDATE SET json = excluded.json";
    GET = "SELECT json FROM draft WHERE person_id = ? AND form = ?";
    LIST = "SELECT form, json FROM draft
        WHERE person_id = ?1 AND form >= ?2 AND form < ?2 || char(1114111)
        ORDER BY form DESC LIMIT ?3";
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

    /// The half-filled forms of a person whose name begins so, the last by name first: at most
    /// [`MOST`].
    ///
    /// # Errors
    /// `Database`.
    pub async fn drafts(
        &self,
        person: PersonId,
        beginning: &str,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let mut reader = self.reader().await?;
        Ok(sqlx::query_as(LIST)
            .bind(person.0.as_bytes().as_slice())
            .bind(beginning)
            .bind(MOST)
            .fetch_all(&mut *reader)
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
