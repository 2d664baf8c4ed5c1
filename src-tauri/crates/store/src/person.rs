//! People as projected.

use crate::project::Projector;
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault};
use dossier_domain::id::PersonId;
use dossier_domain::person::{Person, PersonEvent};
use sqlx::sqlite::SqliteRow;

statements! {
    EVERYONE = "SELECT person_id, name, role, lang FROM person ORDER BY name, person_id";
    ONE = "SELECT person_id, name, role, lang FROM person WHERE person_id = ?";
    INSERT = "INSERT INTO person (person_id, name, role, lang) VALUES (?, ?, ?, ?)";
    SET_LANG = "UPDATE person SET lang = ? WHERE person_id = ?";
}

impl Vault {
    /// Everyone, in order of name.
    ///
    /// # Errors
    /// `Database`.
    pub async fn people(&self) -> Result<Vec<Person>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(EVERYONE).fetch_all(&mut *reader).await?;
        rows.iter().map(person_of).collect()
    }

    /// One person.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn person(&self, id: PersonId) -> Result<Person, StoreError> {
        let mut reader = self.reader().await?;
        let id = id.0.as_bytes().as_slice();
        person_of(&sqlx::query(ONE).bind(id).fetch_one(&mut *reader).await?)
    }
}

fn person_of(row: &SqliteRow) -> Result<Person, StoreError> {
    Ok(Person {
        id: PersonId(row.id("person_id")?),
        name: row.read("name")?,
        role: row.word("role")?,
        lang: row.word("lang")?,
    })
}

/// Projects a change of a person.
pub(crate) async fn project(
    projector: &mut Projector<'_>,
    id: PersonId,
    change: &PersonEvent,
) -> Result<(), StoreError> {
    let key = id.0.as_bytes().as_slice();
    let query = match change {
        PersonEvent::Added { name, role, lang } => sqlx::query(INSERT)
            .bind(key)
            .bind(name)
            .bind(sql::word(role)?)
            .bind(sql::word(lang)?),
        PersonEvent::LanguageChosen { to, .. } => {
            sqlx::query(SET_LANG).bind(sql::word(to)?).bind(key)
        }
    };
    query.execute(&mut *projector.connection).await?;
    Ok(())
}
