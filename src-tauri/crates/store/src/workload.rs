//! What each person has to do: counts kept beside the cases, so that nothing is counted on a screen's
//! path.
//!
//! They are counts of everyone: a restricted case is left out of them, and told once more to those
//! who see it by the view of `restriction`.

use crate::case::Assigned;
use crate::project::Projector;
use crate::sql::{self, Columns, count, statements};
use crate::{StoreError, Vault};
use chrono::NaiveDate;
use dossier_domain::case::{Case, Stage};
use dossier_domain::id::{CaseId, PersonId};
use sqlx::SqliteConnection;
use std::collections::BTreeMap;

statements! {
    BEFORE = "SELECT person_id, due_on FROM case_work WHERE case_id = ?";
    ADD = "INSERT INTO workload_day (person_id, due_on, n) SELECT ?1, ?2, ?3
        WHERE NOT EXISTS (SELECT 1 FROM restriction WHERE case_id = ?4)
        ON CONFLICT (person_id, due_on) DO UPDATE SET n = n + excluded.n";
    BY_PERSON = "SELECT person_id, sum(n) AS cases,
        sum(CASE WHEN due_on <> '' AND due_on < ?1 THEN n ELSE 0 END) AS late,
        sum(CASE WHEN due_on >= ?1 AND due_on <= ?2 THEN n ELSE 0 END) AS soon
        FROM workload_day GROUP BY person_id";
    OF_PERSON = "SELECT coalesce(sum(n), 0) FROM workload_day WHERE person_id = ?";
    READERS = "SELECT name, sum(n) AS n FROM tally
        WHERE name >= 'reader ' AND name < 'reader!' GROUP BY name";
}

/// What one person has to do; counts of cases that are not closed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Work {
    /// Cases that they look after.
    pub cases: u32,
    /// Those of them whose next deadline is passed.
    pub late: u32,
    /// Those of them whose next deadline is within the days asked for.
    pub soon: u32,
    /// Cases, of anyone, that wait for them as second reader.
    pub second_readings: u32,
}

impl Vault {
    /// What everyone has to do, and what nobody looks after (`None`), with what is late on `today` and
    /// what is due from then until a day.
    ///
    /// # Errors
    /// `Database`.
    pub async fn workload(
        &self,
        today: NaiveDate,
        until: NaiveDate,
    ) -> Result<BTreeMap<Option<PersonId>, Work>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(BY_PERSON)
            .bind(today.to_string())
            .bind(until.to_string())
            .fetch_all(&mut *reader)
            .await?;
        let mut works: BTreeMap<Option<PersonId>, Work> = BTreeMap::new();
        for row in &rows {
            let work = works.entry(person(row.read("person_id")?)?).or_default();
            work.cases = row.count("cases")?;
            work.late = row.count("late")?;
            work.soon = row.count("soon")?;
        }
        for row in &sqlx::query(READERS).fetch_all(&mut *reader).await? {
            let name: &str = row.read("name")?;
            let id = name.strip_prefix("reader ").unwrap_or_default();
            let id = PersonId(sql::parsed(id, "name")?);
            works.entry(Some(id)).or_default().second_readings = row.count("n")?;
        }
        Ok(works)
    }
}

/// Nobody is kept as an empty identifier.
fn person(bytes: &[u8]) -> Result<Option<PersonId>, StoreError> {
    match bytes {
        [] => Ok(None),
        bytes => Ok(Some(PersonId(sql::uuid(bytes)?))),
    }
}

/// Number of the cases that are not closed and that somebody, or nobody, looks after.
pub(crate) async fn of(
    connection: &mut SqliteConnection,
    assigned: Assigned,
) -> Result<u32, StoreError> {
    let id: &[u8] = match &assigned {
        Assigned::To(person) => person.0.as_bytes().as_slice(),
        Assigned::ToNobody => &[],
    };
    let n: i64 = sqlx::query_scalar(OF_PERSON)
        .bind(id)
        .fetch_one(connection)
        .await?;
    Ok(count(n))
}

/// Moves a case from the count that it was in to the one that it is in; before its line is written
/// anew.
pub(crate) async fn move_case(
    projector: &mut Projector<'_>,
    case: &Case,
    next_due_on: Option<NaiveDate>,
) -> Result<(), StoreError> {
    let before = sqlx::query(BEFORE)
        .bind(case.id.0.as_bytes().as_slice())
        .fetch_optional(&mut *projector.connection)
        .await?;
    let before = before
        .as_ref()
        .map(|row| Ok::<_, StoreError>((row.read("person_id")?, row.read("due_on")?)));
    let before: Option<(&[u8], &str)> = before.transpose()?;
    let person = case.assignee.as_ref();
    let person = person.map_or(&[][..], |person| person.0.as_bytes().as_slice());
    let due_on = next_due_on.map(|on| on.to_string()).unwrap_or_default();
    let now = (case.stage != Stage::Closed).then_some((person, due_on.as_str()));
    if before == now {
        return Ok(());
    }
    for (place, by) in [(before, -1), (now, 1)] {
        if let Some((person, due_on)) = place {
            add(projector, case.id, person, due_on, by).await?;
        }
    }
    Ok(())
}

async fn add(
    projector: &mut Projector<'_>,
    case_id: CaseId,
    person: &[u8],
    due_on: &str,
    by: i64,
) -> Result<(), StoreError> {
    sqlx::query(ADD)
        .bind(person)
        .bind(due_on)
        .bind(by)
        .bind(case_id.0.as_bytes().as_slice())
        .execute(&mut *projector.connection)
        .await?;
    Ok(())
}
