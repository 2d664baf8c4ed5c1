//! Fills what a vault of an older program lacks of its cases, when it is opened.

use crate::pack::Packs;
use crate::project::Projector;
use crate::sql::{Columns, statements};
use crate::verify::goes_on;
use crate::{StoreError, case, report};
use dossier_domain::id::CaseId;
use sqlx::{Connection, SqliteConnection};
use std::ops::ControlFlow;

statements! {
    WAITING = "SELECT case_id FROM alike_due LIMIT ?";
    WAITING_COUNT = "SELECT count(*) FROM alike_due";
    DONE = "DELETE FROM alike_due WHERE case_id = ?";
}

/// Cases written in one transaction.
const BATCH: u32 = if cfg!(test) { 1 } else { 200 };

/// Writes anew what is read of the cases that wait for it. A million cases take minutes: `progress` is told (done, of) cases after each batch, which stays done
/// whether it breaks or the program dies; the next opening goes on from there.
///
/// # Errors
/// `Stopped`, `Database`, `Inconsistent`.
pub(crate) async fn fill(
    connection: &mut SqliteConnection,
    mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<(), StoreError> {
    let packs = Packs::default();
    let (figures, cases) = waiting(connection).await?;
    let (mut done, of) = (0, figures + cases);
    if of > 0 {
        goes_on(progress(done, of))?;
    }
    if figures > 0 {
        report::take_up(connection, |read| progress(read, of)).await?;
        done = figures;
    }
    loop {
        let mut step = connection.begin().await?;
        let rows = sqlx::query(WAITING)
            .bind(BATCH)
            .fetch_all(&mut *step)
            .await?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in &rows {
            let mut projector = Projector::live(&mut step, &packs);
            one(&mut projector, CaseId(row.id("case_id")?)).await?;
        }
        step.commit().await?;
        done += rows.len() as u64;
        goes_on(progress(done, of))?;
    }
}

/// Figures that wait to be counted, and cases that wait to be filled.
pub(crate) async fn waiting(connection: &mut SqliteConnection) -> Result<(u64, u64), StoreError> {
    let cases: i64 = sqlx::query_scalar(WAITING_COUNT)
        .fetch_one(&mut *connection)
        .await?;
    let figures = report::waiting(connection).await?;
    Ok((figures, u64::try_from(cases).unwrap_or_default()))
}

async fn one(projector: &mut Projector<'_>, id: CaseId) -> Result<(), StoreError> {
    case::refresh(projector, id).await?;
    sqlx::query(DONE)
        .bind(id.0.as_bytes().as_slice())
        .execute(&mut *projector.connection)
        .await?;
    Ok(())
}
