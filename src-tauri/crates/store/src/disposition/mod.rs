//! Files whose period has run, and what stays of those that were disposed of.
//!
//! Owns the erasure: what goes with the file of a case, in the same transaction as the event that
//! says so ([`erase`]), and the register outside the vault by which a restored backup is told
//! ([`register`]). Must not: decide that a file is due, or that two people agreed.

mod erase;
pub(crate) mod gone;
mod project;
pub(crate) mod register;

pub(crate) use erase::{Erased, case_of, erase, waiting, waits};
pub(crate) use gone::{Gone, has_tombstone};
pub(crate) use project::{is_here, put, tombstone};

#[cfg(test)]
pub(crate) use erase::STATEMENTS as ERASURE;
#[cfg(test)]
pub(crate) use gone::STATEMENTS as GONE;
#[cfg(test)]
pub(crate) use project::STATEMENTS as PROJECTION;

use crate::case::{self, CaseLine};
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Tx, Vault};
use chrono::{DateTime, Utc};
use dossier_domain::case::Case;
use dossier_domain::id::{CaseId, EventId, PersonId};
use dossier_domain::record::{SeriesCode, Tombstone};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

/// The columns of a tombstone.
macro_rules! tombstone_columns {
    () => {
        "SELECT case_id, event_id, at, by_person, tombstone, hlc FROM tombstone "
    };
}

statements! {
    CLOSED_BEFORE = "SELECT case_id FROM retention WHERE series = ?1 AND closed_at < ?2
        ORDER BY closed_at, case_id LIMIT ?3";
    PROPOSED = "SELECT case_id FROM retention WHERE proposed = 1
        ORDER BY closed_at, case_id LIMIT ?";
    FILED = "SELECT number, series, EXISTS (SELECT 1 FROM note_line
            WHERE note_line.case_id = file.case_id AND note_line.conflicts > 0) AS unsettled
        FROM file WHERE case_id = ? AND kept = 1";
    TOMBSTONES = concat!(tombstone_columns!(), "ORDER BY hlc DESC, case_id LIMIT ?");
    ONE_TOMBSTONE = concat!(tombstone_columns!(), "WHERE case_id = ?");
    TOMBSTONE_NUMBERED = concat!(tombstone_columns!(), "WHERE number = ?1 UNION ALL ",
        tombstone_columns!(), "WHERE file_number = ?1 LIMIT 1");
    // Those of files that something keeps here are not among them: a restore keeps them too.
    ALL_TOMBSTONES = concat!(tombstone_columns!(), "WHERE NOT EXISTS
        (SELECT 1 FROM case_line WHERE case_line.case_id = tombstone.case_id) ORDER BY hlc, case_id");
}

/// What stays of a file, with the event that disposed of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TombstoneLine {
    /// Case that it was.
    pub case_id: CaseId,
    /// Event.
    pub event: EventId,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// Who recorded it: whoever approved, or who restored a backup.
    pub by: PersonId,
    /// What stays.
    pub tombstone: Tombstone,
}

/// The file of a closed case, as a list shows it: neither its text nor its papers are opened.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosedFile {
    /// Line of the case.
    pub line: CaseLine,
    /// The case, without its text.
    pub case: Case,
    /// Number of the file.
    pub number: String,
    /// Series.
    pub series: SeriesCode,
    /// Whether people rewrote a note of it apart, and nobody settled.
    pub unsettled: bool,
}

/// Where a case is filed, inside a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// Series.
    pub series: SeriesCode,
    /// Whether people rewrote a note of it apart, and nobody settled.
    pub unsettled: bool,
}

impl Tx {
    /// Where a case is filed; none when no file holds it.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn filed(&mut self, id: CaseId) -> Result<Option<Filed>, StoreError> {
        self.sees(id).await?;
        let query = sqlx::query(FILED).bind(id.0.as_bytes().as_slice());
        let row = query.fetch_optional(self.connection()).await?;
        let filed = |row: SqliteRow| {
            Ok(Filed {
                series: SeriesCode(row.read("series")?),
                unsettled: row.read("unsettled")?,
            })
        };
        row.map(filed).transpose()
    }
}

async fn closed_files(
    reader: &mut SqliteConnection,
    rows: &[SqliteRow],
) -> Result<Vec<ClosedFile>, StoreError> {
    let mut files = Vec::with_capacity(rows.len());
    for row in rows {
        let id = id_of(row)?;
        let query = sqlx::query(FILED).bind(id.0.as_bytes().as_slice());
        let row = query.fetch_one(&mut *reader).await?;
        files.push(ClosedFile {
            line: case::one(reader, id).await?,
            case: case::folded(reader, id).await?,
            number: row.read("number")?,
            series: SeriesCode(row.read("series")?),
            unsettled: row.read("unsettled")?,
        });
    }
    Ok(files)
}

impl Vault {
    /// Closed cases filed in a series that were closed before an instant, the oldest first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn files_closed_before(
        &self,
        series: &SeriesCode,
        before: DateTime<Utc>,
        limit: u32,
    ) -> Result<Vec<ClosedFile>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(CLOSED_BEFORE)
            .bind(&series.0)
            .bind(sql::instant(before))
            .bind(limit)
            .fetch_all(&mut *reader)
            .await?;
        closed_files(&mut reader, &rows).await
    }

    /// Cases of which a person proposed that the file be disposed of, those on their way to the Archives
    /// among them, the first closed first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn files_proposed(&self, limit: u32) -> Result<Vec<ClosedFile>, StoreError> {
        let mut reader = self.reader().await?;
        let query = sqlx::query(PROPOSED).bind(limit);
        let rows = query.fetch_all(&mut *reader).await?;
        closed_files(&mut reader, &rows).await
    }

    /// What stays of the files that were disposed of, the last first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn tombstones(&self, limit: u32) -> Result<Vec<TombstoneLine>, StoreError> {
        let mut reader = self.reader().await?;
        let query = sqlx::query(TOMBSTONES).bind(limit);
        let rows = query.fetch_all(&mut *reader).await?;
        rows.iter().map(line_of).collect()
    }

    /// What stays of the file of a case; none where it was not disposed of.
    ///
    /// # Errors
    /// `Database`.
    pub async fn tombstone(&self, id: CaseId) -> Result<Option<TombstoneLine>, StoreError> {
        let mut reader = self.reader().await?;
        let query = sqlx::query(ONE_TOMBSTONE).bind(id.0.as_bytes().as_slice());
        let row = query.fetch_optional(&mut *reader).await?;
        row.as_ref().map(line_of).transpose()
    }

    /// What stays under the number of a case or of its file.
    ///
    /// # Errors
    /// `Database`.
    pub async fn tombstone_numbered(
        &self,
        number: &str,
    ) -> Result<Option<TombstoneLine>, StoreError> {
        let mut reader = self.reader().await?;
        let query = sqlx::query(TOMBSTONE_NUMBERED).bind(number);
        let row = query.fetch_optional(&mut *reader).await?;
        row.as_ref().map(line_of).transpose()
    }
}

fn id_of(row: &SqliteRow) -> Result<CaseId, StoreError> {
    Ok(CaseId(row.id("case_id")?))
}

fn line_of(row: &SqliteRow) -> Result<TombstoneLine, StoreError> {
    Ok(TombstoneLine {
        case_id: id_of(row)?,
        event: EventId(row.id("event_id")?),
        at: row.at("at")?,
        by: PersonId(row.id("by_person")?),
        tombstone: row.json("tombstone")?,
    })
}
