//! What the cases of an older vault bring, from a row of JSON for each to blocks.

use super::{PUT_BLOCK, bucket};
use crate::StoreError;
use crate::sql::{Columns, statements};
use crate::verify::goes_on;
use dossier_domain::id::CaseId;
use dossier_domain::report::{BlockWriter, Figure};
use sqlx::{Connection, SqliteConnection};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// Figures read at a time.
const PAGE: i64 = 5_000;

statements! {
    WAITING = "SELECT count(*) FROM figure_due";
    PAGE_OF = "SELECT case_id, figure, EXISTS (SELECT 1 FROM restriction
            WHERE restriction.case_id = figure_due.case_id) AS restricted
        FROM figure_due WHERE case_id > ? ORDER BY case_id LIMIT ?";
    FORGET = "DELETE FROM figure_due";
}

/// How many cases wait.
pub(crate) async fn waiting(connection: &mut SqliteConnection) -> Result<u64, StoreError> {
    let waiting: i64 = sqlx::query_scalar(WAITING).fetch_one(connection).await?;
    Ok(u64::try_from(waiting).unwrap_or_default())
}

/// Writes the blocks of the cases that wait, in one transaction: they are written whole, each once,
/// from what is kept of them in little memory (some sixty bytes a case). `progress` is told how many are
/// read.
pub(crate) async fn take_up(
    connection: &mut SqliteConnection,
    mut progress: impl FnMut(u64) -> ControlFlow<()> + Send,
) -> Result<(), StoreError> {
    let mut step = connection.begin().await?;
    let mut blocks: BTreeMap<i64, BlockWriter> = BTreeMap::new();
    let (mut after, mut done): (Vec<u8>, u64) = (Vec::new(), 0);
    loop {
        let query = sqlx::query(PAGE_OF).bind(&after).bind(PAGE);
        let rows = query.fetch_all(&mut *step).await?;
        let Some(last) = rows.last() else { break };
        after = last.read("case_id")?;
        for row in &rows {
            let (id, figure) = (CaseId(row.id("case_id")?), row.json::<Figure>("figure")?);
            if row.read("restricted")? {
                super::alone(&mut step, id, Some(&figure)).await?;
            } else {
                blocks.entry(bucket(id)).or_default().push(id, &figure);
            }
        }
        done += rows.len() as u64;
        goes_on(progress(done))?;
    }
    for (bucket, writer) in blocks {
        let query = sqlx::query(PUT_BLOCK).bind(bucket).bind(writer.finish());
        query.execute(&mut *step).await?;
    }
    sqlx::query(FORGET).execute(&mut *step).await?;
    Ok(step.commit().await?)
}
