//! Views that people keep: theirs alone to be offered, on every machine.

use crate::project::Projector;
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault};
use dossier_domain::id::PersonId;
use dossier_domain::view::{SavedView, ViewEvent};

statements! {
    OWN_VIEWS = "SELECT view FROM saved_view WHERE person_id = ? ORDER BY view_id";
    KEEP_VIEW = "INSERT INTO saved_view (person_id, view_id, view) VALUES (?, ?, ?)
        ON CONFLICT DO NOTHING";
    DROP_VIEW = "DELETE FROM saved_view WHERE person_id = ? AND view_id = ?";
    DROP_VIEWS = "DELETE FROM saved_view WHERE person_id = ?";
}

impl Vault {
    /// The views of the signed-in person, in the order in which they were kept.
    ///
    /// # Errors
    /// `Database`.
    pub async fn views(&self) -> Result<Vec<SavedView>, StoreError> {
        let me = self.me();
        let mut reader = self.reader().await?;
        let rows = sqlx::query(OWN_VIEWS)
            .bind(me.0.as_bytes().as_slice())
            .fetch_all(&mut *reader)
            .await?;
        rows.iter().map(|row| row.json("view")).collect()
    }
}

/// Forgets the views of a person before their events are read again.
pub(crate) async fn forget(
    projector: &mut Projector<'_>,
    person: PersonId,
) -> Result<(), StoreError> {
    sqlx::query(DROP_VIEWS)
        .bind(person.0.as_bytes().as_slice())
        .execute(&mut *projector.connection)
        .await?;
    Ok(())
}

/// Projects a change of the views of a person.
pub(crate) async fn apply(
    projector: &mut Projector<'_>,
    person: PersonId,
    change: &ViewEvent,
) -> Result<(), StoreError> {
    let person = person.0.as_bytes().as_slice();
    let query = match change {
        ViewEvent::Kept { view } => sqlx::query(KEEP_VIEW)
            .bind(person)
            .bind(view.id.0.as_bytes().as_slice())
            .bind(sql::json(view)?),
        ViewEvent::Dropped { view } => sqlx::query(DROP_VIEW)
            .bind(person)
            .bind(view.id.0.as_bytes().as_slice()),
    };
    query.execute(&mut *projector.connection).await?;
    Ok(())
}
