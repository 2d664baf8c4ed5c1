//! What each case brings to reports, kept in blocks, so that a report reads little.
//!
//! A block holds the cases that share fourteen bits of their identifiers: a case is found without
//! an index of its own, and to write one is to write one page anew. A restricted case is in no block but
//! has a row of its own, which `restriction` covers.
//!
//! Must not: count anything. The domain does.

mod due;
mod published;

#[cfg(test)]
pub(crate) use due::STATEMENTS as DUE;
pub(crate) use due::{take_up, waiting};
pub use published::ReportLine;
#[cfg(test)]
pub(crate) use published::STATEMENTS as PUBLISHED;
pub(crate) use published::project;

use crate::sql::{Columns, statements};
use crate::verify::goes_on;
use crate::{StoreError, Vault, restriction};
use dossier_domain::case::Case;
use dossier_domain::event::Event;
use dossier_domain::id::CaseId;
use dossier_domain::report::{Block, Figure, Unreadable};
use dossier_domain::triage::Standing;
use futures_util::TryStreamExt;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use std::ops::ControlFlow;

/// Cases after which progress is told.
const TOLD: u64 = 5_000;

statements! {
    BLOCK = "SELECT figures FROM figure_block WHERE bucket = ?";
    PUT_BLOCK = "INSERT INTO figure_block (bucket, figures) VALUES (?, ?)
        ON CONFLICT (bucket) DO UPDATE SET figures = excluded.figures";
    DROP_BLOCK = "DELETE FROM figure_block WHERE bucket = ?";
    PUT_ALONE = "INSERT INTO case_figure (case_id, figures) VALUES (?, ?)
        ON CONFLICT (case_id) DO UPDATE SET figures = excluded.figures";
    DROP_ALONE = "DELETE FROM case_figure WHERE case_id = ?";
    BLOCKS = "SELECT figures FROM figure_block ORDER BY bucket";
    ALONE = "SELECT figures FROM case_figure ORDER BY case_id";
    HOW_MANY = "SELECT coalesce(sum(n), 0) FROM tally WHERE name = 'case'";
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
    /// Gives `count` what every case brings to reports, a block at a time and in no order that tells
    /// anything; the next blocks are read meanwhile. `progress` is told (done, of) cases.
    ///
    /// # Errors
    /// `Stopped`, `Database`, `Inconsistent`.
    pub async fn figures(
        &self,
        counted: Counted,
        mut count: impl FnMut(&Block<'_>) -> Result<(), Unreadable> + Send,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
    ) -> Result<(), StoreError> {
        let mut reader = self.reader().await?;
        read(&mut reader, counted, &mut count, &mut progress).await
    }
}

async fn read(
    connection: &mut SqliteConnection,
    counted: Counted,
    count: &mut (impl FnMut(&Block<'_>) -> Result<(), Unreadable> + Send),
    progress: &mut (impl FnMut(u64, u64) -> ControlFlow<()> + Send),
) -> Result<(), StoreError> {
    let of: i64 = sqlx::query_scalar(HOW_MANY)
        .fetch_one(&mut *connection)
        .await?;
    let of = u64::try_from(of).unwrap_or_default();
    let statements: &[&'static str] = match counted {
        Counted::Seen => &[BLOCKS, ALONE],
        Counted::Unrestricted => &[BLOCKS],
    };
    let (mut done, mut told) = (0, 0);
    for statement in statements {
        let mut rows = sqlx::query(*statement).fetch(&mut *connection);
        while let Some(row) = rows.try_next().await? {
            done += counted_of(&row, count)?;
            if done >= told + TOLD {
                told = done;
                goes_on(progress(done, of.max(done)))?;
                // Counting keeps its thread busy: others have their turn.
                tokio::task::yield_now().await;
            }
        }
    }
    goes_on(progress(done, of.max(done)))
}

/// Counts a block; tells how many cases it holds.
fn counted_of(
    row: &SqliteRow,
    count: &mut impl FnMut(&Block<'_>) -> Result<(), Unreadable>,
) -> Result<u64, StoreError> {
    let block = Block::read(row.read("figures")?)?;
    count(&block)?;
    Ok(block.cases())
}

/// Writes what a case brings, where whoever may see it finds it.
pub(crate) async fn put(
    connection: &mut SqliteConnection,
    case: &Case,
    events: &[Event],
    standing: &Standing,
) -> Result<(), StoreError> {
    let figure = Figure::of(case, events, standing);
    if !restriction::is_restricted(connection, case.id).await? {
        alone(connection, case.id, None).await?;
        return shared(connection, case.id, Some(&figure)).await;
    }
    shared(connection, case.id, None).await?;
    alone(connection, case.id, Some(&figure)).await
}

/// Forgets what a case brought.
pub(crate) async fn forget(
    connection: &mut SqliteConnection,
    id: CaseId,
) -> Result<(), StoreError> {
    shared(connection, id, None).await?;
    alone(connection, id, None).await
}

/// Writes what a case brings in the block of everyone, or takes it out.
async fn shared(
    connection: &mut SqliteConnection,
    id: CaseId,
    figure: Option<&Figure>,
) -> Result<(), StoreError> {
    let bucket = bucket(id);
    let before: Option<Vec<u8>> = sqlx::query_scalar(BLOCK)
        .bind(bucket)
        .fetch_optional(&mut *connection)
        .await?;
    let after = Block::with(before.as_deref(), id, figure)?;
    if after == before {
        return Ok(());
    }
    let query = match after {
        Some(figures) => sqlx::query(PUT_BLOCK).bind(bucket).bind(figures),
        None => sqlx::query(DROP_BLOCK).bind(bucket),
    };
    query.execute(connection).await?;
    Ok(())
}

/// Writes what a restricted case brings in its own row, or takes it out.
async fn alone(
    connection: &mut SqliteConnection,
    id: CaseId,
    figure: Option<&Figure>,
) -> Result<(), StoreError> {
    let figures = Block::with(None, id, figure)?;
    let query = match &figures {
        Some(_) => sqlx::query(PUT_ALONE),
        None => sqlx::query(DROP_ALONE),
    };
    let query = query.bind(id.0.as_bytes().as_slice());
    let query = match figures {
        Some(figures) => query.bind(figures),
        None => query,
    };
    query.execute(connection).await?;
    Ok(())
}

/// The block of a case: fourteen bits of the random end of its identifier. Of a million cases, sixty
/// or so share a block, which fits in a page.
fn bucket(id: CaseId) -> i64 {
    let [.., high, low] = *id.0.as_bytes();
    i64::from(u16::from_be_bytes([high & 0x3f, low]))
}
