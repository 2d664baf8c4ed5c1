//! Directions of review panels that wait to be carried out: one row for each that has a day.

use crate::case::{CaseLine, of_rows};
use crate::sql::{Columns, statements};
use crate::{StoreError, Vault};
use chrono::NaiveDate;
use dossier_domain::case::{Case, Kind, Stage};
use sqlx::SqliteConnection;

statements! {
    DROP = "DELETE FROM review_direction WHERE case_id = ?";
    PUT = "INSERT INTO review_direction (case_id, line, due_on, recipient, what)
        VALUES (?, ?, ?, ?, ?)";
    LATE = "SELECT case_id, due_on, recipient, what FROM review_direction
        WHERE due_on < ? ORDER BY due_on, case_id LIMIT ?";
}

/// A direction that is not done.
#[derive(Debug, Clone, PartialEq)]
pub struct DirectionLine {
    /// Its case.
    pub case: CaseLine,
    /// Who is to do it.
    pub to: String,
    /// What is to be done.
    pub what: String,
    /// Day by which it is wanted.
    pub due_on: NaiveDate,
}

/// Writes the rows of a case anew; a case that is closed waits for nothing.
pub(crate) async fn project(
    connection: &mut SqliteConnection,
    case: &Case,
) -> Result<(), StoreError> {
    let id = case.id.0.as_bytes().as_slice();
    sqlx::query(DROP).bind(id).execute(&mut *connection).await?;
    if case.facts.kind != Kind::ReviewRequest || case.stage == Stage::Closed {
        return Ok(());
    }
    for (place, direction) in case.review.directions() {
        let Some(due_on) = direction.due_on.filter(|_| direction.done_on.is_none()) else {
            continue;
        };
        sqlx::query(PUT)
            .bind(id)
            .bind(place.0.as_bytes().as_slice())
            .bind(due_on.to_string())
            .bind(&direction.to)
            .bind(&direction.what)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

impl Vault {
    /// Directions that were wanted before this day, the oldest first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn directions_late(
        &self,
        today: NaiveDate,
        limit: u32,
    ) -> Result<Vec<DirectionLine>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(LATE)
            .bind(today.to_string())
            .bind(limit)
            .fetch_all(&mut *reader)
            .await?;
        let cases = of_rows(&mut reader, &rows).await?;
        let lines = rows.iter().zip(cases).map(|(row, case)| {
            Ok(DirectionLine {
                case,
                to: row.read("recipient")?,
                what: row.read("what")?,
                due_on: row.day("due_on")?,
            })
        });
        lines.collect()
    }
}
