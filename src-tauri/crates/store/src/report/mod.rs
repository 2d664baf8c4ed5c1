//! What each case brings to reports, kept beside it, so that a report reads one narrow table.
//!
//! Must not: count anything. The domain does.

mod published;

pub use published::ReportLine;
#[cfg(test)]
pub(crate) use published::STATEMENTS as PUBLISHED;
pub(crate) use published::project;

use crate::sql::{self, Columns, statements};
use crate::verify::goes_on;
use crate::{StoreError, Vault};
use dossier_domain::case::Case;
use dossier_domain::event::Event;
use dossier_domain::id::CaseId;
use dossier_domain::report::Figure;
use dossier_domain::triage::Standing;
use sqlx::SqliteConnection;
use std::ops::ControlFlow;

/// Figures read at a time.
const PAGE: i64 = 5_000;

statements! {
    PUT = "INSERT INTO case_figure (case_id, figure) VALUES (?, ?)
        ON CONFLICT (case_id) DO UPDATE SET figure = excluded.figure";
    ALL = "SELECT case_id, figure FROM case_figure WHERE case_id > ? ORDER BY case_id LIMIT ?";
    UNRESTRICTED = "SELECT case_id, figure FROM case_figure WHERE case_id > ?
        AND NOT EXISTS (SELECT 1 FROM restriction
            WHERE restriction.case_id = case_figure.case_id) ORDER BY case_id LIMIT ?";
    HOW_MANY = "SELECT coalesce(sum(n), 0) FROM tally WHERE name = 'case'";
    CASES = "SELECT case_id FROM case_line ORDER BY case_id";
}

/// Whose cases a report counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// All that the signed-in person sees.
    Seen,
    /// Those that are not restricted, whoever asks.
    Unrestricted,
}

impl Vault {
    /// What every case brings to reports, in no order that tells anything; `progress` is told (done,
    /// of) cases.
    ///
    /// # Errors
    /// `Stopped`, `Database`, `Inconsistent`.
    pub async fn figures(
        &self,
        counted: Counted,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
    ) -> Result<Vec<(CaseId, Figure)>, StoreError> {
        let mut reader = self.reader().await?;
        read(&mut reader, counted, &mut progress).await
    }
}

/// The figures, a page at a time.
async fn read(
    connection: &mut SqliteConnection,
    counted: Counted,
    progress: &mut (impl FnMut(u64, u64) -> ControlFlow<()> + Send),
) -> Result<Vec<(CaseId, Figure)>, StoreError> {
    let of: i64 = sqlx::query_scalar(HOW_MANY)
        .fetch_one(&mut *connection)
        .await?;
    let of = u64::try_from(of).unwrap_or_default();
    let statement = match counted {
        Counted::Seen => ALL,
        Counted::Unrestricted => UNRESTRICTED,
    };
    let mut figures: Vec<(CaseId, Figure)> = Vec::new();
    let mut after: Vec<u8> = Vec::new();
    loop {
        let query = sqlx::query(statement).bind(after.clone()).bind(PAGE);
        let rows = query.fetch_all(&mut *connection).await?;
        for row in &rows {
            figures.push((CaseId(row.id("case_id")?), row.json("figure")?));
        }
        let done = figures.len() as u64;
        goes_on(progress(done, of.max(done)))?;
        match rows.last() {
            Some(last) => after = last.read::<Vec<u8>>("case_id")?,
            None => return Ok(figures),
        }
    }
}

/// Writes what a case brings.
pub(crate) async fn put(
    connection: &mut SqliteConnection,
    case: &Case,
    events: &[Event],
    standing: &Standing,
) -> Result<(), StoreError> {
    sqlx::query(PUT)
        .bind(case.id.0.as_bytes().as_slice())
        .bind(sql::json(&Figure::of(case, events, standing))?)
        .execute(connection)
        .await?;
    Ok(())
}
