//! Absences as projected, with the person that they are of.

use crate::sql::{Columns, statements};
use crate::{StoreError, Vault};
use chrono::NaiveDate;
use dossier_domain::absence::AbsenceEvent;
use dossier_domain::id::{AbsenceId, PersonId};
use sqlx::SqliteConnection;

statements! {
    DROP_ABSENCES = "DELETE FROM absence WHERE person_id = ?";
    STATE = "INSERT INTO absence (absence_id, person_id, to_person, from_on, until_on, ended)
        VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING";
    END = "UPDATE absence SET ended = 1 WHERE absence_id = ? AND person_id = ?";
    ABSENCES = "SELECT absence_id, person_id, to_person, from_on, until_on FROM absence
        WHERE ended = 0 AND until_on >= ? ORDER BY until_on";
}

/// An absence that is not over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    /// Identifier.
    pub id: AbsenceId,
    /// Who is away.
    pub person: PersonId,
    /// Who stands in.
    pub to: PersonId,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day.
    pub until_on: NaiveDate,
}

impl Vault {
    /// Absences that are not over on a day, those to come included, the first to end first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn absences(&self, on: NaiveDate) -> Result<Vec<Absence>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(ABSENCES)
            .bind(on.to_string())
            .fetch_all(&mut *reader)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(Absence {
                    id: AbsenceId(row.id("absence_id")?),
                    person: PersonId(row.id("person_id")?),
                    to: PersonId(row.id("to_person")?),
                    from_on: row.day("from_on")?,
                    until_on: row.day("until_on")?,
                })
            })
            .collect()
    }
}

/// Forgets the absences of a person, whose events are projected anew.
pub(crate) async fn clear(
    connection: &mut SqliteConnection,
    person: PersonId,
) -> Result<(), StoreError> {
    sqlx::query(DROP_ABSENCES)
        .bind(person.0.as_bytes().as_slice())
        .execute(connection)
        .await?;
    Ok(())
}

/// Writes what is said of an absence.
pub(crate) async fn apply(
    connection: &mut SqliteConnection,
    person: PersonId,
    absence: &AbsenceEvent,
) -> Result<(), StoreError> {
    let query = match absence {
        AbsenceEvent::Stated {
            absence_id,
            to,
            from_on,
            until_on,
        } => sqlx::query(STATE)
            .bind(absence_id.0.as_bytes().as_slice())
            .bind(person.0.as_bytes().as_slice())
            .bind(to.0.as_bytes().as_slice())
            .bind(from_on.to_string())
            .bind(until_on.to_string()),
        AbsenceEvent::Ended { absence_id } => sqlx::query(END)
            .bind(absence_id.0.as_bytes().as_slice())
            .bind(person.0.as_bytes().as_slice()),
    };
    query.execute(connection).await?;
    Ok(())
}
