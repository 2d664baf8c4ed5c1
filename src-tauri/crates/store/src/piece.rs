//! The pieces to ask for again, in an indexed table that follows the events.

use crate::case::{CaseLine, of_rows};
use crate::sql::{self, Columns, count, statements};
use crate::{StoreError, Vault};
use chrono::NaiveDate;
use dossier_domain::case::Case;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_domain::piece::PieceKey;
use sqlx::SqliteConnection;

statements! {
    DROP = "DELETE FROM piece_chase WHERE case_id = ?";
    PUT = "INSERT INTO piece_chase (case_id, piece, name, chase_on) VALUES (?, ?, ?, ?)";
    DUE = "SELECT case_id, piece, name, chase_on FROM piece_chase
        WHERE (chase_on, case_id, piece) > (?, ?, ?) AND chase_on <= ?
        ORDER BY chase_on, case_id, piece LIMIT ?";
    DUE_COUNT = "SELECT count(*) FROM
        (SELECT 1 FROM piece_chase WHERE chase_on <= ? LIMIT ?) AS due";
}

/// A piece to ask for again.
#[derive(Debug, Clone, PartialEq)]
pub struct ChaseLine {
    /// Case.
    pub case: CaseLine,
    /// Which piece.
    pub key: PieceKey,
    /// Its name, when a person added it.
    pub name: Option<Bilingual>,
    /// Day.
    pub chase_on: NaiveDate,
}

/// Cursor of a keyset page of pieces: the last line seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChaseAfter {
    /// Its day.
    pub chase_on: NaiveDate,
    /// Its case.
    pub case: CaseId,
    /// Which piece.
    pub key: PieceKey,
}

/// Writes the pieces of a case anew.
pub(crate) async fn project(
    connection: &mut SqliteConnection,
    case: &Case,
) -> Result<(), StoreError> {
    let id = case.id.0.as_bytes().as_slice();
    sqlx::query(DROP).bind(id).execute(&mut *connection).await?;
    for (piece, chase_on) in case.chases() {
        sqlx::query(PUT)
            .bind(id)
            .bind(sql::json(&piece.key)?)
            .bind(piece.name.as_ref().map(sql::json).transpose()?)
            .bind(chase_on.to_string())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

impl Vault {
    /// The pieces to ask for again on this day or before, oldest first, after the last one seen.
    ///
    /// # Errors
    /// `Database`.
    pub async fn chases(
        &self,
        on: NaiveDate,
        after: Option<&ChaseAfter>,
        limit: u32,
    ) -> Result<Vec<ChaseLine>, StoreError> {
        let mut reader = self.reader().await?;
        let day = after.map(|after| after.chase_on.to_string());
        let case = after.map_or([0; 16], |after| *after.case.0.as_bytes());
        let piece = after.map(|after| sql::json(&after.key)).transpose()?;
        let rows = sqlx::query(DUE)
            .bind(day.unwrap_or_default())
            .bind(case.as_slice())
            .bind(piece.unwrap_or_default())
            .bind(on.to_string())
            .bind(limit)
            .fetch_all(&mut *reader)
            .await?;
        let cases = of_rows(&mut reader, &rows).await?;
        let lines = rows.iter().zip(cases).map(|(row, case)| {
            let named: Option<&str> = row.read("name")?;
            Ok(ChaseLine {
                case,
                key: row.json("piece")?,
                name: named.is_some().then(|| row.json("name")).transpose()?,
                chase_on: row.day("chase_on")?,
            })
        });
        lines.collect()
    }

    /// How many there are, counted to `most`.
    ///
    /// # Errors
    /// `Database`.
    pub async fn chases_count(&self, on: NaiveDate, most: u32) -> Result<u32, StoreError> {
        let mut reader = self.reader().await?;
        let due = sqlx::query_scalar(DUE_COUNT)
            .bind(on.to_string())
            .bind(most);
        Ok(count(due.fetch_one(&mut *reader).await?))
    }
}
