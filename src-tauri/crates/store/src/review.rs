//! Directions of review panels that wait to be carried out: one row for each that has a day.

use crate::case::{CaseLine, of_rows};
use crate::sql::{Columns, count, statements};
use crate::{StoreError, Vault};
use chrono::NaiveDate;
use dossier_domain::case::{Case, Kind, Stage};
use dossier_domain::id::{CaseId, EventId};
use sqlx::SqliteConnection;

statements! {
    DROP = "DELETE FROM review_direction WHERE case_id = ?";
    PUT = "INSERT INTO review_direction (case_id, line, due_on, recipient, what)
        VALUES (?, ?, ?, ?, ?)";
    LATE = "SELECT case_id, line, due_on, recipient, what FROM review_direction
        WHERE (due_on, case_id, line) > (?, ?, ?) AND due_on < ?
        ORDER BY due_on, case_id, line LIMIT ?";
    LATE_COUNT = "SELECT count(*) FROM
        (SELECT 1 FROM review_direction WHERE due_on < ? LIMIT ?) AS late";
}

/// A direction that is not done.
#[derive(Debug, Clone, PartialEq)]
pub struct DirectionLine {
    /// Its case.
    pub case: CaseLine,
    /// Event that gave it.
    pub line: EventId,
    /// Who is to do it.
    pub to: String,
    /// What is to be done.
    pub what: String,
    /// Day by which it is wanted.
    pub due_on: NaiveDate,
}

/// Cursor of a keyset page of directions: the last line seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DirectionAfter {
    /// Its day.
    pub due_on: NaiveDate,
    /// Its case.
    pub case: CaseId,
    /// Event that gave it.
    pub line: EventId,
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
    /// Directions that were wanted before this day, the oldest first, after the last one seen.
    ///
    /// # Errors
    /// `Database`.
    pub async fn directions_late(
        &self,
        today: NaiveDate,
        after: Option<DirectionAfter>,
        limit: u32,
    ) -> Result<Vec<DirectionLine>, StoreError> {
        let mut reader = self.reader().await?;
        let day = after.map(|after| after.due_on.to_string());
        let (case, line) = after.map_or(([0; 16], [0; 16]), |after| {
            (*after.case.0.as_bytes(), *after.line.0.as_bytes())
        });
        let rows = sqlx::query(LATE)
            .bind(day.unwrap_or_default())
            .bind(case.as_slice())
            .bind(line.as_slice())
            .bind(today.to_string())
            .bind(limit)
            .fetch_all(&mut *reader)
            .await?;
        let cases = of_rows(&mut reader, &rows).await?;
        let lines = rows.iter().zip(cases).map(|(row, case)| {
            Ok(DirectionLine {
                case,
                line: EventId(row.id("line")?),
                to: row.read("recipient")?,
                what: row.read("what")?,
                due_on: row.day("due_on")?,
            })
        });
        lines.collect()
    }

    /// How many there are, counted to `most`.
    ///
    /// # Errors
    /// `Database`.
    pub async fn directions_late_count(
        &self,
        today: NaiveDate,
        most: u32,
    ) -> Result<u32, StoreError> {
        let mut reader = self.reader().await?;
        let late = sqlx::query_scalar(LATE_COUNT)
            .bind(today.to_string())
            .bind(most);
        Ok(count(late.fetch_one(&mut *reader).await?))
    }
}
