//! Lists of cases and the counts beside them. Keyset pages, never OFFSET; nothing is counted on a
//! screen's path.

use super::{CaseLine, line_of};
use crate::note::NOTES;
use crate::sql::{self, Columns, count, statements};
use crate::{StoreError, Vault, workload};
use chrono::NaiveDate;
use dossier_domain::case::Stage;
use dossier_domain::id::{CaseId, PersonId};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use std::collections::{HashMap, HashSet};

statements! {
    ANY = concat!(line_columns!(), "WHERE (sort_key, case_id) < (?, ?)
        ORDER BY sort_key DESC, case_id DESC LIMIT ?");
    OF_STAGE = concat!(line_columns!(), "WHERE stage = ? AND (sort_key, case_id) < (?, ?)
        ORDER BY sort_key DESC, case_id DESC LIMIT ?");
    OF_READER = concat!(line_columns!(), "WHERE second_reader = ? AND (sort_key, case_id) < (?, ?)
        ORDER BY sort_key DESC, case_id DESC LIMIT ?");
    OF_ASSIGNEE = concat!(line_columns!(), "WHERE assignee = ? AND stage <> 'closed'
        AND (sort_key, case_id) < (?, ?) ORDER BY sort_key DESC, case_id DESC LIMIT ?");
    UNASSIGNED = concat!(line_columns!(), "WHERE assignee IS NULL AND stage <> 'closed'
        AND (sort_key, case_id) < (?, ?) ORDER BY sort_key DESC, case_id DESC LIMIT ?");
    IN_CONFLICT = concat!(line_columns!(), "WHERE conflicts > 0
        ORDER BY sort_key DESC, case_id DESC");
    TALLIES = "SELECT name, n FROM tally WHERE name IN (SELECT value FROM json_each(?))";
    OVERDUE = "SELECT coalesce(sum(n), 0) FROM due_day WHERE due_on < ?";
}

/// Which cases, in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// Only these stages; empty for all.
    pub stages: Vec<Stage>,
    /// Only these waiting for this second reader.
    pub second_reader: Option<PersonId>,
    /// Only those that are not closed, by who looks after them; then no stage is asked for.
    pub assigned: Option<Assigned>,
}

/// By whom a case is looked after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assigned {
    /// This person.
    To(PersonId),
    /// Nobody.
    ToNobody,
}

/// Cursor of a keyset page: the last line seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// Sort key of the last line (urgent first, then received newest).
    pub key: String,
    /// Its identifier.
    pub id: CaseId,
}

/// Counts shown beside the navigation, kept as a projection.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// To be screened.
    pub to_screen: u32,
    /// Waiting for the person who asks, as second reader.
    pub second_readings: u32,
    /// All cases.
    pub cases: u32,
    /// Open deadlines passed on the day given.
    pub overdue: u32,
    /// All notes.
    pub notes: u32,
    /// Cases with an open conflict.
    pub conflicts: u32,
}

impl Vault {
    /// A page of cases, urgent ones to be screened first, then the newest received.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_page(
        &self,
        filter: &CaseFilter,
        after: Option<&After>,
        limit: u32,
    ) -> Result<(Vec<CaseLine>, Option<After>), StoreError> {
        let mut reader = self.reader().await?;
        let more = limit.saturating_add(1);
        let mut rows = keyed(&mut reader, filter, after, more).await?;
        rows.sort_by(|(one, _), (other, _)| (&other.key, other.id).cmp(&(&one.key, one.id)));
        let full = sql::cut(&mut rows, limit);
        let last = rows.last().filter(|_| full).map(|(key, _)| key.clone());
        Ok((rows.into_iter().map(|(_, line)| line).collect(), last))
    }

    /// Cases with an open conflict, in the order of the lists.
    ///
    /// # Errors
    /// `Database`.
    pub async fn cases_in_conflict(&self) -> Result<Vec<CaseLine>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(IN_CONFLICT).fetch_all(&mut *reader);
        rows.await?.iter().map(line_of).collect()
    }

    /// Number of all the cases that a filter lets through, read from the counts.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_total(&self, filter: &CaseFilter) -> Result<u32, StoreError> {
        let mut reader = self.reader().await?;
        if let Some(assigned) = filter.assigned {
            return workload::of(&mut reader, assigned).await;
        }
        let named = tally(&mut reader, &tallies(filter)).await?;
        Ok(count(named.values().sum()))
    }

    /// Counts for the person who asks, as of a day.
    ///
    /// # Errors
    /// `Database`.
    pub async fn counts(&self, on: NaiveDate) -> Result<Counts, StoreError> {
        let mut reader = self.reader().await?;
        let overdue: i64 = sqlx::query_scalar(OVERDUE)
            .bind(on.to_string())
            .fetch_one(&mut *reader)
            .await?;
        let (to_screen, mine) = (of_stage(Stage::Received)?, of_reader(self.me()));
        let names = [to_screen.as_str(), mine.as_str(), CASES, NOTES, CONFLICTS].map(str::to_owned);
        let named = tally(&mut reader, &names).await?;
        let of = |name: &str| count(named.get(name).copied().unwrap_or_default());
        Ok(Counts {
            to_screen: of(&to_screen),
            second_readings: of(&mine),
            cases: of(CASES),
            overdue: count(overdue),
            notes: of(NOTES),
            conflicts: of(CONFLICTS),
        })
    }
}

/// Count of all cases.
pub(super) const CASES: &str = "case";

/// Count of the cases with an open conflict.
pub(super) const CONFLICTS: &str = "conflict";

/// Name of the count of a stage.
pub(super) fn of_stage(stage: Stage) -> Result<String, StoreError> {
    Ok(format!("case {}", sql::word(&stage)?))
}

/// Name of the count of what waits for a second reader.
pub(super) fn of_reader(person: PersonId) -> String {
    format!("reader {}", person.0.simple())
}

/// Names of the counts that add up to what a filter lets through. Only a case at the stage of
/// second reading has a second reader.
fn tallies(filter: &CaseFilter) -> Vec<String> {
    let waiting = filter.stages.is_empty() || filter.stages.contains(&Stage::AwaitingSecondReader);
    match filter.second_reader {
        Some(person) if waiting => vec![of_reader(person)],
        Some(_) => Vec::new(),
        None if filter.stages.is_empty() => vec![CASES.to_owned()],
        None => stages(filter)
            .filter_map(|stage| of_stage(stage).ok())
            .collect(),
    }
}

/// The stages of a filter, each once.
fn stages(filter: &CaseFilter) -> impl Iterator<Item = Stage> {
    let mut seen = HashSet::new();
    filter
        .stages
        .iter()
        .copied()
        .filter(move |stage| seen.insert(*stage))
}

/// The counts of these names, summed; a name that is not there counts nothing.
pub(crate) async fn tally(
    connection: &mut SqliteConnection,
    names: &[String],
) -> Result<HashMap<String, i64>, StoreError> {
    let query = sqlx::query(TALLIES).bind(sql::json(&names)?);
    let mut named = HashMap::new();
    for row in &query.fetch_all(connection).await? {
        *named.entry(row.read("name")?).or_default() += row.read::<i64>("n")?;
    }
    Ok(named)
}

/// Lines after a cursor, of each stage asked for: at most `limit` of each, unsorted between them.
async fn keyed(
    connection: &mut SqliteConnection,
    filter: &CaseFilter,
    after: Option<&After>,
    limit: u32,
) -> Result<Vec<(After, CaseLine)>, StoreError> {
    let key = after.map_or("~", |after| after.key.as_str());
    let id = after.map_or([0xff; 16].as_slice(), |after| {
        after.id.0.as_bytes().as_slice()
    });
    let mut rows = Vec::new();
    if let Some(assigned) = filter.assigned {
        rows = of_assigned(connection, assigned, key, id, limit).await?;
    } else if let Some(person) = filter.second_reader {
        let person = person.0.as_bytes().as_slice();
        let query = sqlx::query(OF_READER)
            .bind(person)
            .bind(key)
            .bind(id)
            .bind(limit);
        rows = query.fetch_all(&mut *connection).await?;
    } else if filter.stages.is_empty() {
        let query = sqlx::query(ANY).bind(key).bind(id).bind(limit);
        rows = query.fetch_all(&mut *connection).await?;
    }
    let of_person = filter.second_reader.is_some() || filter.assigned.is_some();
    for stage in stages(filter).filter(|_| !of_person) {
        let stage = sql::word(&stage)?;
        let query = sqlx::query(OF_STAGE)
            .bind(stage)
            .bind(key)
            .bind(id)
            .bind(limit);
        rows.extend(query.fetch_all(&mut *connection).await?);
    }
    let lines = rows.iter().map(|row| {
        let line = line_of(row)?;
        Ok((
            After {
                key: row.read("sort_key")?,
                id: line.id,
            },
            line,
        ))
    });
    let lines: Result<Vec<_>, StoreError> = lines.collect();
    Ok(lines?
        .into_iter()
        .filter(|(_, line)| lets_through(filter, line.stage))
        .collect())
}

async fn of_assigned(
    connection: &mut SqliteConnection,
    assigned: Assigned,
    key: &str,
    id: &[u8],
    limit: u32,
) -> Result<Vec<SqliteRow>, StoreError> {
    let query = match &assigned {
        Assigned::To(person) => sqlx::query(OF_ASSIGNEE).bind(person.0.as_bytes().as_slice()),
        Assigned::ToNobody => sqlx::query(UNASSIGNED),
    };
    let query = query.bind(key).bind(id).bind(limit);
    Ok(query.fetch_all(connection).await?)
}

fn lets_through(filter: &CaseFilter, stage: Stage) -> bool {
    filter.assigned.is_some() || filter.stages.is_empty() || filter.stages.contains(&stage)
}
