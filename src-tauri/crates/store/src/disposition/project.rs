//! From the events of a case to what a disposition asks of it, and from a disposition to what stays.

use crate::project::{Projector, Subject};
use crate::sql::{self, Columns, statements};
use crate::{StoreError, restriction};
use dossier_domain::case::{Case, Stage};
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::CaseId;
use dossier_domain::record::{RecordEvent, Tombstone};
use sqlx::SqliteConnection;

statements! {
    DROP = "DELETE FROM retention WHERE case_id = ?";
    PUT = "INSERT INTO retention (case_id, series, closed_at, held, proposed)
        SELECT ?1, series, ?2, ?3, ?4 FROM file WHERE file_id = ?5";
    // The first of them stands, whatever the order in which this vault took them.
    PUT_TOMBSTONE = "INSERT INTO tombstone (case_id, event_id, hlc, at, by_person, number,
            file_number, tombstone)
        SELECT ?1, event_id, hlc, at, by_person, ?3, ?4, ?5 FROM event WHERE seq = ?2
        ON CONFLICT (case_id) DO UPDATE SET event_id = excluded.event_id, hlc = excluded.hlc,
        at = excluded.at, by_person = excluded.by_person, number = excluded.number,
        file_number = excluded.file_number, tombstone = excluded.tombstone
        WHERE (excluded.hlc, excluded.event_id) < (tombstone.hlc, tombstone.event_id)";
    STANDING = "SELECT tombstone FROM tombstone WHERE case_id = ?";
    IS_HERE = "SELECT count(*) FROM case_line WHERE case_id = ?";
}

/// Writes what a disposition asks of a case: nothing while it is open, or no file holds it.
pub(crate) async fn put(connection: &mut SqliteConnection, case: &Case) -> Result<(), StoreError> {
    let id = case.id.0.as_bytes().as_slice();
    sqlx::query(DROP).bind(id).execute(&mut *connection).await?;
    let (Stage::Closed, Some(closed_at), Some(file)) = (case.stage, case.closed_at, case.file)
    else {
        return Ok(());
    };
    sqlx::query(PUT)
        .bind(id)
        .bind(sql::instant(closed_at))
        .bind(case.is_held())
        .bind(case.disposition.is_underway())
        .bind(file.0.as_bytes().as_slice())
        .execute(connection)
        .await?;
    Ok(())
}

/// Projects a disposition: what stays, the numbers that are not given again, and who sees it. The
/// erasure is that of the write; a rebuild finds the bodies already gone.
pub(crate) async fn tombstone(
    projector: &mut Projector<'_>,
    seq: i64,
    event: &Event,
) -> Result<Vec<Subject>, StoreError> {
    let Fact::Record {
        event: RecordEvent::Disposed {
            case_id, tombstone, ..
        },
    } = &event.fact
    else {
        return Ok(Vec::new());
    };
    for number in &tombstone.numbers {
        projector.number(number).await?;
    }
    sqlx::query(PUT_TOMBSTONE)
        .bind(case_id.0.as_bytes().as_slice())
        .bind(seq)
        .bind(&tombstone.number)
        .bind(&tombstone.file_number)
        .bind(sql::json(tombstone)?)
        .execute(&mut *projector.connection)
        .await?;
    projector.of_case(seq, *case_id).await?;
    if !is_here(projector.connection, *case_id).await? {
        show(projector, *case_id).await?;
    }
    Ok(vec![("case", case_id.to_string())])
}

/// Whether the case itself is still there.
pub(crate) async fn is_here(
    connection: &mut SqliteConnection,
    case_id: CaseId,
) -> Result<bool, StoreError> {
    let n: i64 = sqlx::query_scalar(IS_HERE)
        .bind(case_id.0.as_bytes().as_slice())
        .fetch_one(connection)
        .await?;
    Ok(n > 0)
}

/// What stands of the disposition of a case, if there was one.
pub(super) async fn standing(
    connection: &mut SqliteConnection,
    case_id: CaseId,
) -> Result<Option<Tombstone>, StoreError> {
    let row = sqlx::query(STANDING)
        .bind(case_id.0.as_bytes().as_slice())
        .fetch_optional(connection)
        .await?;
    row.map(|row| row.json("tombstone")).transpose()
}

/// Says who sees what stays of a case that is not there any more.
pub(super) async fn show(projector: &mut Projector<'_>, case_id: CaseId) -> Result<(), StoreError> {
    let tombstone = standing(projector.connection, case_id).await?;
    let readers = tombstone.as_ref().and_then(Tombstone::only);
    restriction::name_only(projector.connection, case_id, readers).await
}
