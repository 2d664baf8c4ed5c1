//! The last act of a person on many cases: which, how each ended, and what takes it back.
//!
//! Not journaled: what was done is in the journal, case by case. Kept so that an act goes on after the
//! program was closed under it, and is taken back as one.

use crate::sql::{self, Columns, statements};
use crate::{StoreError, Tx, Vault};
use dossier_domain::id::{CaseId, EventId, PersonId};
use sqlx::sqlite::SqliteRow;
use sqlx::{Connection, SqliteConnection};

statements! {
    DROP_CASES = "DELETE FROM bulk_case WHERE person_id = ?";
    DROP_BULK = "DELETE FROM bulk WHERE person_id = ?";
    BEGIN = "INSERT INTO bulk (person_id, act) VALUES (?, ?)";
    ADD = "INSERT INTO bulk_case (person_id, rank, case_id, state)
        SELECT ?1, ?2 + key, unhex(value), 'waiting' FROM json_each(?3)";
    LAST = "SELECT act FROM bulk WHERE person_id = ?";
    BY_STATE = "SELECT state, count(*) AS n FROM bulk_case WHERE person_id = ? GROUP BY state";
    NEXT_CASES = "SELECT rank, case_id, event_id, error FROM bulk_case
        WHERE person_id = ?1 AND state = ?2 AND rank > ?3 ORDER BY rank LIMIT ?4";
    ENDED = "UPDATE bulk_case SET state = ?3, event_id = coalesce(?4, event_id), error = ?5
        WHERE person_id = ?1 AND rank = ?2";
    GIVE_UP = "DELETE FROM bulk_case WHERE person_id = ? AND state = 'waiting'";
}

/// Cases added at a time.
const ADDED: usize = 1_000;

/// How an act on one of many cases stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BulkState {
    /// Not done yet.
    Waiting,
    /// Done.
    Done,
    /// Could not be done.
    Refused,
    /// Done, then taken back.
    TakenBack,
}

/// A case of an act on many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkCase {
    /// Place in the order of the act.
    pub rank: i64,
    /// Case.
    pub case_id: CaseId,
    /// The act on it, once done.
    pub event: Option<EventId>,
    /// Why it was not done, as JSON.
    pub error: Option<String>,
}

/// The last act of a person on many cases; counts of those that the person sees.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bulk {
    /// The act, as JSON.
    pub act: String,
    /// All of them.
    pub of_all: u32,
    /// Not done yet.
    pub waiting: u32,
    /// Done.
    pub done: u32,
    /// Could not be done.
    pub refused: u32,
    /// Done, then taken back.
    pub taken_back: u32,
}

impl Vault {
    /// Records an act on many cases before the first is done, in the place of the last one.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn begin_bulk(&self, act: &str, cases: &[CaseId]) -> Result<(), StoreError> {
        let me = self.me();
        let id = me.0.as_bytes().as_slice();
        let mut writer = self.shared.writer().await?;
        let mut step = writer.begin().await?;
        forget(&mut step, id).await?;
        let begin = sqlx::query(BEGIN).bind(id).bind(act);
        begin.execute(&mut *step).await?;
        for (rank, cases) in (1_i64..).step_by(ADDED).zip(cases.chunks(ADDED)) {
            let hex: Vec<_> = cases.iter().map(|id| id.0.simple().to_string()).collect();
            let add = sqlx::query(ADD).bind(id).bind(rank).bind(sql::json(&hex)?);
            add.execute(&mut *step).await?;
        }
        Ok(step.commit().await?)
    }

    /// The last act of the signed-in person on many cases, if any.
    ///
    /// # Errors
    /// `Database`.
    pub async fn last_bulk(&self) -> Result<Option<Bulk>, StoreError> {
        let me = self.me();
        let id = me.0.as_bytes().as_slice();
        let mut reader = self.reader().await?;
        let last = sqlx::query_scalar(LAST).bind(id);
        let act: Option<String> = last.fetch_optional(&mut *reader).await?;
        let Some(act) = act else { return Ok(None) };
        let mut bulk = Bulk {
            act,
            ..Bulk::default()
        };
        let by_state = sqlx::query(BY_STATE).bind(id);
        for row in &by_state.fetch_all(&mut *reader).await? {
            let n = row.count("n")?;
            bulk.of_all += n;
            *match row.word("state")? {
                BulkState::Waiting => &mut bulk.waiting,
                BulkState::Done => &mut bulk.done,
                BulkState::Refused => &mut bulk.refused,
                BulkState::TakenBack => &mut bulk.taken_back,
            } = n;
        }
        Ok(Some(bulk))
    }

    /// The next cases of the act in a state, after a place; only those that the person sees.
    ///
    /// # Errors
    /// `Database`.
    pub async fn bulk_cases(
        &self,
        state: BulkState,
        after: i64,
        limit: u32,
    ) -> Result<Vec<BulkCase>, StoreError> {
        let me = self.me();
        let mut reader = self.reader().await?;
        let rows = sqlx::query(NEXT_CASES)
            .bind(me.0.as_bytes().as_slice())
            .bind(sql::word(&state)?)
            .bind(after)
            .bind(limit)
            .fetch_all(&mut *reader)
            .await?;
        rows.iter().map(case_of).collect()
    }

    /// Gives up what is left of the act; what was done stays done.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn give_up_bulk(&self) -> Result<(), StoreError> {
        let me = self.me();
        let mut writer = self.shared.writer().await?;
        sqlx::query(GIVE_UP)
            .bind(me.0.as_bytes().as_slice())
            .execute(&mut *writer)
            .await?;
        Ok(())
    }

    /// Forgets the act: it is no more shown, nor taken back as one.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn end_bulk(&self) -> Result<(), StoreError> {
        let me = self.me();
        let id = me.0.as_bytes().as_slice();
        let mut writer = self.shared.writer().await?;
        let mut step = writer.begin().await?;
        forget(&mut step, id).await?;
        Ok(step.commit().await?)
    }
}

async fn forget(step: &mut SqliteConnection, person: &[u8]) -> Result<(), StoreError> {
    for statement in [DROP_CASES, DROP_BULK] {
        let query = sqlx::query(statement).bind(person);
        query.execute(&mut *step).await?;
    }
    Ok(())
}

impl Tx {
    /// Says how the act on one case ended, in the same write: an act that is done is never done
    /// again.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn bulk_ended(
        &mut self,
        rank: i64,
        state: BulkState,
        event: Option<EventId>,
        error: Option<&str>,
    ) -> Result<(), StoreError> {
        let me: PersonId = self.me();
        sqlx::query(ENDED)
            .bind(me.0.as_bytes().as_slice())
            .bind(rank)
            .bind(sql::word(&state)?)
            .bind(event.as_ref().map(|event| event.0.as_bytes().as_slice()))
            .bind(error)
            .execute(self.connection())
            .await?;
        Ok(())
    }
}

fn case_of(row: &SqliteRow) -> Result<BulkCase, StoreError> {
    let event: Option<&[u8]> = row.read("event_id")?;
    Ok(BulkCase {
        rank: row.read("rank")?,
        case_id: CaseId(row.id("case_id")?),
        event: event.map(sql::uuid).transpose()?.map(EventId),
        error: row.read("error")?,
    })
}
