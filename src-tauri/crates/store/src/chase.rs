//! What is awaited of referrals, across cases: one row for each thing awaited, ordered by its day.
//!
//! Must not: decide what is awaited. The domain does.

use crate::case::{CaseLine, of_rows};
use crate::sql::{self, Columns, count, statements};
use crate::{StoreError, Vault};
use chrono::NaiveDate;
use dossier_domain::case::Case;
use dossier_domain::clock::CaseClock;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_domain::referral::{Awaited, Owes};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

/// Day of what has none: after every other.
const NO_DAY: &str = "9999-12-31";

/// The rows of a page after a place, of those that a condition lets through.
macro_rules! page {
    ($condition:expr) => {
        concat!(
            "SELECT case_id, rank, due_on, awaited FROM chase WHERE ",
            $condition,
            "(due_on, case_id, rank) > (?, ?, ?) ORDER BY due_on, case_id, rank LIMIT ?"
        )
    };
}

statements! {
    HELD_CHASE = "SELECT awaited FROM chase WHERE case_id = ? ORDER BY rank";
    DROP_CHASE = "DELETE FROM chase WHERE case_id = ?";
    PUT_CHASE = "INSERT INTO chase (case_id, rank, owes, service, due_on, awaited)
        VALUES (?, ?, ?, ?, ?, ?)";
    CHASE = page!("");
    CHASE_OF_OWES = page!("owes = ? AND ");
    CHASE_OF_SERVICE = page!("service = ? AND ");
    CHASE_OF_BOTH = page!("service = ? AND +owes = ? AND ");
    // From one service to the next along the index: as many steps as there are services.
    CHASE_SERVICES = "WITH RECURSIVE named (service) AS (
            SELECT min(service) FROM chase
            UNION ALL SELECT (SELECT min(service) FROM chase WHERE chase.service > named.service)
            FROM named WHERE named.service IS NOT NULL)
        SELECT (SELECT awaited FROM chase WHERE chase.service = named.service LIMIT 1) AS awaited
        FROM named WHERE named.service IS NOT NULL";
    CHASE_LATE = "SELECT count(*) FROM (SELECT 1 FROM chase WHERE due_on < ? LIMIT ?)";
}

/// Of what is awaited, which.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChaseFilter {
    /// English name of the service.
    pub service: Option<String>,
    /// From whom.
    pub owes: Option<Owes>,
}

/// Cursor of a keyset page: the last row seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChaseAfter {
    /// Its day, as kept.
    pub day: String,
    /// Its case.
    pub id: CaseId,
    /// Its rank in the case.
    pub rank: u32,
}

/// Something awaited, with its case.
#[derive(Debug, Clone, PartialEq)]
pub struct ChaseLine {
    /// Case.
    pub case: CaseLine,
    /// What is awaited.
    pub awaited: Awaited,
}

/// Writes what is awaited of a case, when it changed.
pub(crate) async fn put(
    connection: &mut SqliteConnection,
    case: &Case,
    clocks: &[CaseClock],
) -> Result<(), StoreError> {
    let id = case.id.0.as_bytes().as_slice();
    let now = Awaited::of(case, clocks);
    let written: Vec<String> = now.iter().map(sql::json).collect::<Result<_, _>>()?;
    let held: Vec<String> = sqlx::query_scalar(HELD_CHASE)
        .bind(id)
        .fetch_all(&mut *connection)
        .await?;
    if held == written {
        return Ok(());
    }
    sqlx::query(DROP_CHASE)
        .bind(id)
        .execute(&mut *connection)
        .await?;
    for ((rank, awaited), written) in (0_i64..).zip(now).zip(written) {
        let due_on = awaited.due_on.map(|on| on.to_string());
        sqlx::query(PUT_CHASE)
            .bind(id)
            .bind(rank)
            .bind(sql::word(&awaited.from)?)
            .bind(&awaited.service.en)
            .bind(due_on.as_deref().unwrap_or(NO_DAY))
            .bind(written)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

impl Vault {
    /// A page of what is awaited, the earliest day first, what has none last.
    ///
    /// # Errors
    /// `Database`.
    pub async fn chase_page(
        &self,
        filter: &ChaseFilter,
        after: Option<&ChaseAfter>,
        limit: u32,
    ) -> Result<(Vec<ChaseLine>, Option<ChaseAfter>), StoreError> {
        let mut reader = self.reader().await?;
        let owes = filter.owes.as_ref().map(sql::word).transpose()?;
        let mut query = match (&filter.service, &owes) {
            (None, None) => sqlx::query(CHASE),
            (None, Some(owes)) => sqlx::query(CHASE_OF_OWES).bind(owes),
            (Some(service), None) => sqlx::query(CHASE_OF_SERVICE).bind(service),
            (Some(service), Some(owes)) => sqlx::query(CHASE_OF_BOTH).bind(service).bind(owes),
        };
        query = match after {
            Some(after) => query
                .bind(&after.day)
                .bind(after.id.0.as_bytes().as_slice())
                .bind(i64::from(after.rank)),
            None => query.bind("").bind(Vec::<u8>::new()).bind(0_i64),
        };
        let more = limit.saturating_add(1);
        let mut rows = query.bind(more).fetch_all(&mut *reader).await?;
        let full = sql::cut(&mut rows, limit);
        let next = rows.last().filter(|_| full).map(place).transpose()?;
        let cases = of_rows(&mut reader, &rows).await?;
        let lines = rows.iter().zip(cases).map(|(row, case)| {
            let awaited = row.json("awaited")?;
            Ok(ChaseLine { case, awaited })
        });
        Ok((lines.collect::<Result<_, StoreError>>()?, next))
    }

    /// The services of which something is awaited, in the order of their English names.
    ///
    /// # Errors
    /// `Database`.
    pub async fn chase_services(&self) -> Result<Vec<Bilingual>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(CHASE_SERVICES).fetch_all(&mut *reader).await?;
        rows.iter()
            .map(|row| Ok(row.json::<Awaited>("awaited")?.service))
            .collect()
    }

    /// How many things awaited are late on a day, counted to `most`.
    ///
    /// # Errors
    /// `Database`.
    pub async fn chase_late(&self, on: NaiveDate, most: u32) -> Result<u32, StoreError> {
        let mut reader = self.reader().await?;
        let late: i64 = sqlx::query_scalar(CHASE_LATE)
            .bind(on.to_string())
            .bind(most)
            .fetch_one(&mut *reader)
            .await?;
        Ok(count(late))
    }
}

fn place(row: &SqliteRow) -> Result<ChaseAfter, StoreError> {
    Ok(ChaseAfter {
        day: row.read("due_on")?,
        id: CaseId(row.id("case_id")?),
        rank: row.count("rank")?,
    })
}
