//! Cases as the screens ask for them. Keyset pages, never OFFSET; no scan on a screen's path.

/// The columns of a line.
macro_rules! line_columns {
    () => {
        "SELECT case_id, number, subject, correspondent, kind, stage, regime, channel, language,
        received_on, entered_at, urgent, flags, next_code, next_due_on, next_target_on,
        second_reader, assignee, filed, conflicts, sort_key, EXISTS (SELECT 1 FROM restriction
        WHERE restriction.case_id = case_line.case_id) AS restricted,
        (SELECT lead.case_id FROM consolidation JOIN case_line AS lead
            ON lead.case_id = consolidation.lead_id
            WHERE consolidation.case_id = case_line.case_id) AS lead_id,
        (SELECT lead.number FROM consolidation JOIN case_line AS lead
            ON lead.case_id = consolidation.lead_id
            WHERE consolidation.case_id = case_line.case_id) AS lead_number,
        (SELECT count(*) FROM consolidation
            WHERE consolidation.lead_id = case_line.case_id) AS members
        FROM case_line "
    };
}

mod list;
mod project;
mod reading;

pub use list::{After, Assigned, CaseFilter, Counts};

pub(crate) use list::tally;
pub(crate) use project::refresh;
pub(crate) use reading::read as standing;

#[cfg(test)]
pub(crate) use list::STATEMENTS as LISTS;
#[cfg(test)]
pub(crate) use project::STATEMENTS as PROJECTION;

use crate::sql::{self, Columns, statements};
use crate::{StoreError, Tx, Vault, journal};
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::case::{Case, Kind, Opened, Stage};
use dossier_domain::event::Event;
use dossier_domain::id::{CaseId, PersonId, Sha256, TextId};
use dossier_domain::lang::TextLanguage;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use std::collections::HashMap;

statements! {
    ONE = concat!(line_columns!(), "WHERE case_id = ?");
    MANY = concat!(line_columns!(), "WHERE case_id IN (SELECT unhex(value) FROM json_each(?))");
    BY_NUMBER = "SELECT case_id FROM case_line WHERE number = ?";
    BY_ORIGINAL = "SELECT number FROM case_line WHERE original_sha256 = ? LIMIT 1";
    DUE = "SELECT case_id, rank, code, due_on, target_on FROM case_clock
        WHERE open = 1 AND (due_on, case_id, rank) > (?, ?, ?) AND due_on <= ?
        ORDER BY due_on, case_id, rank LIMIT ?";
    DUE_BY_DAY = "SELECT due_on, sum(n) AS n FROM due_day
        WHERE due_on >= ? AND due_on <= ? GROUP BY due_on HAVING sum(n) > 0 ORDER BY due_on";
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
    /// Who looks after it.
    pub assignee: Option<PersonId>,
    /// Whether its papers are filed.
    pub filed: bool,
    /// Whether only named people see it.
    pub restricted: bool,
    /// Open conflicts.
    pub conflicts: u32,
    /// The case that leads it, with its number.
    pub lead: Option<(CaseId, String)>,
    /// How many cases it leads.
    pub members: u32,
}

/// An open clock with its case, for Today.
#[derive(Debug, Clone, PartialEq)]
pub struct DueLine {
    /// Case.
    pub case: CaseLine,
    /// Its rank among the clocks of the case.
    pub rank: u32,
    /// Rule code.
    pub code: String,
    /// Statutory day.
    pub due_on: NaiveDate,
    /// Target day.
    pub target_on: NaiveDate,
}

/// Cursor of a keyset page of open clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueAfter {
    /// Before every other: however old.
    Beginning,
    /// From this day on.
    Since(NaiveDate),
    /// After the last line seen: its day, its case, its rank.
    Line(NaiveDate, CaseId, u32),
}

impl Vault {
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

    /// The lines of cases, in the order asked for; those that are not seen are passed over.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_lines(&self, ids: &[CaseId]) -> Result<Vec<CaseLine>, StoreError> {
        let mut reader = self.reader().await?;
        let lines = many(&mut reader, ids).await?;
        let lines = ids.iter().filter_map(|id| lines.get(id).cloned());
        Ok(lines.collect())
    }

    /// Open clocks from the earliest, after a place and due on or before `until`, so that passed
    /// deadlines never fill the page of those to come.
    ///
    /// # Errors
    /// `Database`.
    pub async fn due_page(
        &self,
        after: DueAfter,
        until: NaiveDate,
        limit: u32,
    ) -> Result<Vec<DueLine>, StoreError> {
        let mut reader = self.reader().await?;
        let (on, id, rank) = match after {
            DueAfter::Beginning => (String::new(), Vec::new(), 0),
            DueAfter::Since(on) => (on.to_string(), Vec::new(), 0),
            DueAfter::Line(on, id, rank) => (on.to_string(), id.0.as_bytes().to_vec(), rank),
        };
        let rows = sqlx::query(DUE)
            .bind(on)
            .bind(id)
            .bind(rank)
            .bind(until.to_string())
            .bind(limit)
            .fetch_all(&mut *reader)
            .await?;
        let cases = of_rows(&mut reader, &rows).await?;
        let due = rows.iter().zip(cases).map(|(row, case)| {
            Ok(DueLine {
                case,
                rank: row.count("rank")?,
                code: row.read("code")?,
                due_on: row.day("due_on")?,
                target_on: row.day("target_on")?,
            })
        });
        due.collect()
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

    /// A case, folded from its events, with its text.
    ///
    /// # Errors
    /// `NotFound`, `Database`, `Inconsistent`.
    pub async fn case(&self, id: CaseId) -> Result<(Case, String), StoreError> {
        self.opening(Opened::Case, id.0).await?;
        let mut reader = self.reader().await?;
        let case = folded(&mut reader, id).await?;
        let words = words(&mut reader, case.receipt.text).await?;
        Ok((case, words))
    }

    /// The events of a case, its records and its notes, oldest first: who knew what when.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_history(&self, id: CaseId) -> Result<Vec<Event>, StoreError> {
        self.opening(Opened::Case, id.0).await?;
        let mut reader = self.reader().await?;
        journal::history(&mut reader, "case", id.0).await
    }

    /// The case with this number, as a person types it: whatever the case of its letters.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn case_by_number(&self, number: &str) -> Result<CaseId, StoreError> {
        let mut reader = self.reader().await?;
        let row = sqlx::query(BY_NUMBER)
            .bind(number.trim().to_uppercase())
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
        self.sees(id).await?;
        folded(self.connection(), id).await
    }
}

pub(crate) async fn one(
    connection: &mut SqliteConnection,
    id: CaseId,
) -> Result<CaseLine, StoreError> {
    let id = id.0.as_bytes().as_slice();
    line_of(&sqlx::query(ONE).bind(id).fetch_one(connection).await?)
}

/// The line of the case of each row, in the order of the rows; one question for all of them.
pub(crate) async fn of_rows(
    connection: &mut SqliteConnection,
    rows: &[SqliteRow],
) -> Result<Vec<CaseLine>, StoreError> {
    let ids: Vec<CaseId> = rows
        .iter()
        .map(|row| Ok(CaseId(row.id("case_id")?)))
        .collect::<Result<_, StoreError>>()?;
    let lines = many(connection, &ids).await?;
    let line = |id| lines.get(id).cloned().ok_or(StoreError::NotFound);
    ids.iter().map(line).collect()
}

/// The lines of these cases, of those that are seen.
pub(crate) async fn many(
    connection: &mut SqliteConnection,
    ids: &[CaseId],
) -> Result<HashMap<CaseId, CaseLine>, StoreError> {
    let wanted: Vec<_> = ids.iter().map(|id| id.0.simple().to_string()).collect();
    let query = sqlx::query(MANY).bind(sql::json(&wanted)?);
    let found = query.fetch_all(connection).await?;
    let lines = found
        .iter()
        .map(|row| line_of(row).map(|line| (line.id, line)));
    lines.collect()
}

fn line_of(row: &SqliteRow) -> Result<CaseLine, StoreError> {
    let code: Option<String> = row.read("next_code")?;
    let next = (
        code,
        row.some_day("next_due_on")?,
        row.some_day("next_target_on")?,
    );
    let reader: Option<&[u8]> = row.read("second_reader")?;
    let assignee: Option<&[u8]> = row.read("assignee")?;
    let lead: Option<&[u8]> = row.read("lead_id")?;
    let lead = lead.map(sql::uuid).transpose()?.map(CaseId);
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
        second_reader: reader.map(sql::uuid).transpose()?.map(PersonId),
        assignee: assignee.map(sql::uuid).transpose()?.map(PersonId),
        filed: row.read("filed")?,
        restricted: row.read("restricted")?,
        conflicts: row.count("conflicts")?,
        lead: lead.zip(row.read("lead_number")?),
        members: row.count("members")?,
    })
}

/// A case folded from its own events and those of its file.
pub(crate) async fn folded(
    connection: &mut SqliteConnection,
    id: CaseId,
) -> Result<Case, StoreError> {
    let events = journal::of_case(connection, id).await?;
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
