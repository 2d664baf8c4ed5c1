//! Cases as the screens ask for them. Keyset pages, never OFFSET; no scan on a screen's path.

mod project;
mod reading;

pub(crate) use project::{filed, project};

#[cfg(test)]
pub(crate) use project::STATEMENTS as PROJECTION;

use crate::sql::{Columns, count, statements};
use crate::{StoreError, Tx, Vault, journal};
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::case::{Case, Kind, Stage};
use dossier_domain::clock::CaseClock;
use dossier_domain::event::Event;
use dossier_domain::id::{CaseId, PersonId, Sha256, TextId};
use dossier_domain::lang::TextLanguage;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use std::collections::HashSet;

/// The columns of a line.
macro_rules! line {
    () => {
        "SELECT case_id, number, subject, correspondent, kind, stage, regime, channel, language,
        received_on, entered_at, urgent, flags, next_code, next_due_on, next_target_on,
        second_reader, filed, sort_key FROM case_line "
    };
}

statements! {
    ANY = concat!(line!(), "WHERE (sort_key, case_id) < (?, ?)
        ORDER BY sort_key DESC, case_id DESC LIMIT ?");
    OF_STAGE = concat!(line!(), "WHERE stage = ? AND (sort_key, case_id) < (?, ?)
        ORDER BY sort_key DESC, case_id DESC LIMIT ?");
    OF_READER = concat!(line!(), "WHERE second_reader = ? AND (sort_key, case_id) < (?, ?)
        ORDER BY sort_key DESC, case_id DESC LIMIT ?");
    ONE = concat!(line!(), "WHERE case_id = ?");
    BY_NUMBER = "SELECT case_id FROM case_line WHERE number = ?";
    BY_ORIGINAL = "SELECT number FROM case_line WHERE original_sha256 = ? LIMIT 1";
    TALLY = "SELECT n FROM tally WHERE name = ?";
    DUE = "SELECT case_id, code, due_on, target_on FROM case_clock
        WHERE open = 1 AND due_on >= ? AND due_on <= ? ORDER BY due_on, case_id, rank LIMIT ?";
    DUE_BY_DAY = "SELECT due_on, n FROM due_day
        WHERE due_on >= ? AND due_on <= ? AND n > 0 ORDER BY due_on";
    OVERDUE = "SELECT coalesce(sum(n), 0) FROM due_day WHERE due_on < ?";
    CLOCKS = "SELECT clock FROM case_clock WHERE case_id = ? ORDER BY rank";
    TEXT = "SELECT words FROM text WHERE text_id = ?";
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseLine {
    /// Identifier.
    pub id: CaseId,
    /// Human number.
    pub number: String,
    /// Subject.
    pub subject: String,
    /// Name of the person who writes.
    pub correspondent: Option<String>,
    /// Kind.
    pub kind: Kind,
    /// Stage.
    pub stage: Stage,
    /// Regime code.
    pub regime: String,
    /// Channel, as its wire word.
    pub channel: String,
    /// Language of the text.
    pub language: TextLanguage,
    /// Day of receipt.
    pub received_on: NaiveDate,
    /// Instant of entry.
    pub entered_at: DateTime<Utc>,
    /// A person must see it at once.
    pub urgent: bool,
    /// Codes of its signals.
    pub flags: Vec<String>,
    /// Next open deadline: rule code, statutory day, target day.
    pub next_due: Option<(String, NaiveDate, NaiveDate)>,
    /// Second reader awaited.
    pub second_reader: Option<PersonId>,
    /// Whether its papers are filed.
    pub filed: bool,
}

/// Which cases, in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// Only these stages; empty for all.
    pub stages: Vec<Stage>,
    /// Only these waiting for this second reader.
    pub second_reader: Option<PersonId>,
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
}

/// An open clock with its case, for Today.
#[derive(Debug, Clone, PartialEq)]
pub struct DueLine {
    /// Case.
    pub case: CaseLine,
    /// Rule code.
    pub code: String,
    /// Statutory day.
    pub due_on: NaiveDate,
    /// Target day.
    pub target_on: NaiveDate,
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
        let full = rows.len() > limit as usize;
        rows.truncate(limit as usize);
        let last = rows.last().filter(|_| full).map(|(key, _)| key.clone());
        Ok((rows.into_iter().map(|(_, line)| line).collect(), last))
    }

    /// Number of all the cases that a filter lets through, read from the counts.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_total(&self, filter: &CaseFilter) -> Result<u32, StoreError> {
        let mut reader = self.reader().await?;
        let mut total = 0_u32;
        for name in tallies(filter) {
            total = total.saturating_add(tally(&mut reader, &name).await?);
        }
        Ok(total)
    }

    /// Number of the case whose original has these very bytes, so that nothing is received twice.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_by_original(&self, sha256: &Sha256) -> Result<Option<String>, StoreError> {
        let mut reader = self.reader().await?;
        Ok(sqlx::query_scalar(BY_ORIGINAL)
            .bind(&sha256.0)
            .fetch_optional(&mut *reader)
            .await?)
    }

    /// The line of a case, as lists show it.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn case_line(&self, id: CaseId) -> Result<CaseLine, StoreError> {
        let mut reader = self.reader().await?;
        one(&mut reader, id).await
    }

    /// Open clocks from the earliest, due on or after `from` (`None`: however old) and on or before
    /// `until`, so that passed deadlines never fill the page of those to come.
    ///
    /// # Errors
    /// `Database`.
    pub async fn due_page(
        &self,
        from: Option<NaiveDate>,
        until: NaiveDate,
        limit: u32,
    ) -> Result<Vec<DueLine>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(DUE)
            .bind(from.map(|on| on.to_string()).unwrap_or_default())
            .bind(until.to_string())
            .bind(limit)
            .fetch_all(&mut *reader)
            .await?;
        let mut lines = Vec::with_capacity(rows.len());
        for row in &rows {
            lines.push(DueLine {
                case: one(&mut reader, CaseId(row.id("case_id")?)).await?,
                code: row.read("code")?,
                due_on: row.day("due_on")?,
                target_on: row.day("target_on")?,
            });
        }
        Ok(lines)
    }

    /// Number of open deadlines by day, both ends included, for the horizon.
    ///
    /// # Errors
    /// `Database`.
    pub async fn due_by_day(
        &self,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Result<Vec<(NaiveDate, u32)>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(DUE_BY_DAY)
            .bind(from.to_string())
            .bind(until.to_string())
            .fetch_all(&mut *reader)
            .await?;
        rows.iter()
            .map(|row| Ok((row.day("due_on")?, row.count("n")?)))
            .collect()
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
        Ok(Counts {
            to_screen: tally(&mut reader, &of_stage(Stage::Received)?).await?,
            second_readings: tally(&mut reader, &of_reader(self.me())).await?,
            cases: tally(&mut reader, CASES).await?,
            overdue: count(overdue),
            notes: tally(&mut reader, crate::note::NOTES).await?,
        })
    }

    /// A case, folded from its events, with its text.
    ///
    /// # Errors
    /// `NotFound`, `Database`, `Inconsistent`.
    pub async fn case(&self, id: CaseId) -> Result<(Case, String), StoreError> {
        let mut reader = self.reader().await?;
        let case = folded(&mut reader, id, i64::MAX).await?;
        let words = words(&mut reader, case.receipt.text).await?;
        Ok((case, words))
    }

    /// The events of a case, its records and its notes, oldest first: who knew what when.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_history(&self, id: CaseId) -> Result<Vec<Event>, StoreError> {
        let mut reader = self.reader().await?;
        journal::history(&mut reader, "case", id.0).await
    }

    /// The clocks of a case as projected.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_clocks(&self, id: CaseId) -> Result<Vec<CaseClock>, StoreError> {
        let mut reader = self.reader().await?;
        let id = id.0.as_bytes().as_slice();
        let rows = sqlx::query(CLOCKS).bind(id).fetch_all(&mut *reader).await?;
        rows.iter().map(|row| row.json("clock")).collect()
    }

    /// The case with this number.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn case_by_number(&self, number: &str) -> Result<CaseId, StoreError> {
        let mut reader = self.reader().await?;
        let row = sqlx::query(BY_NUMBER)
            .bind(number)
            .fetch_one(&mut *reader)
            .await?;
        Ok(CaseId(row.id("case_id")?))
    }
}

impl Tx {
    /// A case inside the write, so that a rule is checked against what will be committed.
    ///
    /// # Errors
    /// `NotFound`, `Database`, `Inconsistent`.
    pub async fn case(&mut self, id: CaseId) -> Result<Case, StoreError> {
        folded(self.connection(), id, i64::MAX).await
    }
}

/// Count of all cases.
const CASES: &str = "case";

/// Name of the count of a stage.
fn of_stage(stage: Stage) -> Result<String, StoreError> {
    Ok(format!("case {}", crate::sql::word(&stage)?))
}

/// Name of the count of what waits for a second reader.
fn of_reader(person: PersonId) -> String {
    format!("reader {person}")
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

async fn tally(connection: &mut SqliteConnection, name: &str) -> Result<u32, StoreError> {
    let n: Option<i64> = sqlx::query_scalar(TALLY)
        .bind(name)
        .fetch_optional(connection)
        .await?;
    Ok(count(n.unwrap_or_default()))
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
    if let Some(person) = filter.second_reader {
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
    for stage in stages(filter).filter(|_| filter.second_reader.is_none()) {
        let stage = crate::sql::word(&stage)?;
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

fn lets_through(filter: &CaseFilter, stage: Stage) -> bool {
    filter.stages.is_empty() || filter.stages.contains(&stage)
}

async fn one(connection: &mut SqliteConnection, id: CaseId) -> Result<CaseLine, StoreError> {
    let id = id.0.as_bytes().as_slice();
    line_of(&sqlx::query(ONE).bind(id).fetch_one(connection).await?)
}

fn line_of(row: &SqliteRow) -> Result<CaseLine, StoreError> {
    let code: Option<String> = row.read("next_code")?;
    let next = (
        code,
        row.some_day("next_due_on")?,
        row.some_day("next_target_on")?,
    );
    let reader: Option<&[u8]> = row.read("second_reader")?;
    Ok(CaseLine {
        id: CaseId(row.id("case_id")?),
        number: row.read("number")?,
        subject: row.read("subject")?,
        correspondent: row.read("correspondent")?,
        kind: row.word("kind")?,
        stage: row.word("stage")?,
        regime: row.read("regime")?,
        channel: row.read("channel")?,
        language: row.word("language")?,
        received_on: row.day("received_on")?,
        entered_at: row.at("entered_at")?,
        urgent: row.read("urgent")?,
        flags: row.json("flags")?,
        next_due: match next {
            (Some(code), Some(due_on), Some(target_on)) => Some((code, due_on, target_on)),
            _ => None,
        },
        second_reader: reader.map(crate::sql::uuid).transpose()?.map(PersonId),
        filed: row.read("filed")?,
    })
}

/// A case folded from its own events, up to a place in the vault.
pub(crate) async fn folded(
    connection: &mut SqliteConnection,
    id: CaseId,
    until: i64,
) -> Result<Case, StoreError> {
    let events = journal::own(connection, "case", id.0, until).await?;
    Case::fold(&events)?.ok_or(StoreError::NotFound)
}

async fn words(connection: &mut SqliteConnection, id: TextId) -> Result<String, StoreError> {
    let id = id.0.as_bytes().as_slice();
    let words: Option<String> = sqlx::query_scalar(TEXT)
        .bind(id)
        .fetch_optional(connection)
        .await?;
    words.ok_or_else(|| StoreError::Inconsistent("the text of a case is missing".into()))
}
