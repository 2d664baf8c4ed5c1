//! Restricted cases: for whoever is not named, as though they did not exist.
//!
//! Owns the one rule of who sees a case, and where it is applied: on the connections that read,
//! every table that could tell of a case is covered by a view of the same name that leaves out what
//! the signed-in person may not see (`temp` comes before `main` when SQLite resolves a name). A
//! query cannot forget it. What writes sees everything, and checks by [`sees`].
//!
//! Must not: be passed by. A statement that says `main.` on a reading connection reads everything:
//! it is for what the vault needs of its own journal, never for what a person is shown.

use crate::found;
use crate::project::Projector;
use crate::search::doc;
use crate::sql::{Columns, statements};
use crate::{StoreError, Tx, Vault};
use chrono::{DateTime, TimeDelta, Utc};
use dossier_domain::case::{Case, CaseEvent, Opened};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, PersonId};
use sqlx::{AssertSqlSafe, Executor, SqliteConnection};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Cases that the person `?1` does not see: restricted, and not named. Where nobody named can lift
/// the restriction any more (suspended, removed, given another role), it passes to the directors, failing any to the team leads, so that no
/// case is lost with the people who leave.
macro_rules! hidden {
    () => {
        "SELECT restricted.case_id AS case_id FROM main.restriction AS restricted
        WHERE NOT EXISTS (SELECT 1 FROM main.restriction_reader AS named
            WHERE named.case_id = restricted.case_id AND named.person_id = ?1)
        AND NOT (EXISTS (SELECT 1 FROM main.person AS me WHERE me.person_id = ?1
                AND (me.role = 'director' OR me.role = 'team_lead' AND NOT EXISTS
                    (SELECT 1 FROM main.person AS other
                    WHERE other.role = 'director' AND other.state = 'active')))
            AND NOT EXISTS (SELECT 1 FROM main.restriction_reader AS named
                JOIN main.person AS keeper ON keeper.person_id = named.person_id
                WHERE named.case_id = restricted.case_id AND keeper.state = 'active'
                AND keeper.role IN ('team_lead', 'director')))"
    };
}

statements! {
    IS_HIDDEN = concat!("SELECT count(*) FROM (", hidden!(), ") AS hidden WHERE case_id = ?2");
    OPENED_CASE = "SELECT restriction.case_id AS case_id FROM restriction
        JOIN case_line ON case_line.case_id = restriction.case_id WHERE restriction.case_id = ?";
    OPENED_NOTE = "SELECT note_line.case_id AS case_id FROM note_line
        JOIN restriction ON restriction.case_id = note_line.case_id WHERE note_line.note_id = ?";
    IS_RESTRICTED = "SELECT count(*) FROM restriction WHERE case_id = ?";
    SHARE = "UPDATE tally SET n = n + ?2 * (SELECT sum(share.n) FROM case_share AS share
            WHERE share.case_id = ?1 AND share.name = tally.name)
        WHERE name IN (SELECT name FROM case_share WHERE case_id = ?1)";
    SHARE_DUE = "UPDATE due_day SET n = n + ?2 * (SELECT count(*) FROM case_clock AS clock
            WHERE clock.case_id = ?1 AND clock.open = 1 AND clock.due_on = due_day.due_on)
        WHERE due_on IN (SELECT due_on FROM case_clock WHERE case_id = ?1 AND open = 1)";
    SHARE_WORK = "UPDATE workload_day SET n = n + ?2 WHERE (person_id, due_on) IN
        (SELECT person_id, due_on FROM case_work WHERE case_id = ?1)";
    RESTRICT = "INSERT INTO restriction (case_id) VALUES (?)";
    NAME = "INSERT INTO restriction_reader (case_id, person_id) VALUES (?, ?)
        ON CONFLICT DO NOTHING";
    UNNAME = "DELETE FROM restriction_reader WHERE case_id = ?";
    LIFT = "DELETE FROM restriction WHERE case_id = ?";
    HIDE_EVENTS = "INSERT INTO restricted_event (seq, case_id) SELECT seq, subject
        FROM event_subject WHERE noun = 'case' AND subject = ?";
    HIDE_ERASED = "INSERT INTO restricted_event (seq, case_id) SELECT seq, case_id
        FROM erased_event WHERE case_id = ? ON CONFLICT DO NOTHING";
    SHOW_EVENTS = "DELETE FROM restricted_event WHERE case_id = ?";
    HIDDEN_THINGS = concat!("WITH hidden AS (", hidden!(), ")
        SELECT hex(case_id) AS id FROM hidden
        UNION ALL SELECT hex(file.file_id) FROM main.file AS file
            WHERE file.case_id IN (SELECT case_id FROM hidden)
        UNION ALL SELECT hex(record.record_id) FROM main.file AS file
            JOIN main.record AS record ON record.file_id = file.file_id
            WHERE file.case_id IN (SELECT case_id FROM hidden)
        UNION ALL SELECT hex(note.note_id) FROM main.note_line AS note
            WHERE note.case_id IN (SELECT case_id FROM hidden)");
}

/// Tables whose rows belong to a case by their column `case_id`.
const BY_CASE: [&str; 22] = [
    "bulk_case",
    "alike",
    "case_found",
    "chase",
    "case_line",
    "case_figure",
    "case_clock",
    "case_relation",
    "consolidation",
    "erased_event",
    "escalation",
    "file",
    "note_line",
    "piece_chase",
    "precedent",
    "precedent_key",
    "restriction",
    "restriction_reader",
    "retention",
    "review_direction",
    "tombstone",
    "volume",
];

/// Tables whose rows belong to an event by their column `seq`.
const BY_EVENT: [&str; 4] = ["event", "event_body", "event_subject", "restricted_event"];

/// The views of the other tables; `tally`, `due_day` and `workload_day` may give several rows of one
/// name or day on a reading connection: they are summed.
const OTHERS: &str = "
    CREATE TEMP VIEW record AS SELECT * FROM main.record AS whole
    WHERE NOT EXISTS (SELECT 1 FROM main.file AS held
        JOIN hidden_case ON hidden_case.case_id = held.case_id
        WHERE held.file_id = whole.file_id);
    CREATE TEMP VIEW doc AS SELECT * FROM main.doc AS whole
    WHERE whole.restricted_case IS NULL OR NOT EXISTS
        (SELECT 1 FROM hidden_case WHERE hidden_case.case_id = whole.restricted_case);
    CREATE TEMP VIEW doc_facet AS SELECT * FROM main.doc_facet AS whole
    WHERE whole.restricted_case IS NULL OR NOT EXISTS
        (SELECT 1 FROM hidden_case WHERE hidden_case.case_id = whole.restricted_case);
    CREATE TEMP VIEW draft AS SELECT * FROM main.draft AS whole
    WHERE NOT EXISTS (SELECT 1 FROM hidden_case WHERE
        instr(replace(whole.form, '-', ''), lower(hex(hidden_case.case_id))) > 0);
    CREATE TEMP VIEW tally AS SELECT name, n FROM main.tally
    UNION ALL SELECT share.name, share.n FROM main.case_share AS share
        WHERE share.case_id IN (SELECT case_id FROM restriction);
    CREATE TEMP VIEW due_day AS SELECT due_on, n FROM main.due_day
    UNION ALL SELECT clock.due_on, 1 FROM main.case_clock AS clock
        WHERE clock.case_id IN (SELECT case_id FROM restriction)
        AND clock.open = 1 AND clock.due_on IS NOT NULL;
    CREATE TEMP VIEW workload_day AS SELECT person_id, due_on, n FROM main.workload_day
    UNION ALL SELECT work.person_id, work.due_on, 1 FROM main.case_work AS work
        WHERE work.case_id IN (SELECT case_id FROM restriction);";

/// How long a second opening of the same thing by the same person is the same reading.
const SPAN: TimeDelta = TimeDelta::minutes(10);

/// What covers the tables on a connection that reads for a person.
pub(crate) fn views(me: PersonId) -> String {
    let me = format!("x'{}'", me.0.simple());
    let hidden = hidden!().replace("?1", &me);
    let mut views = format!("CREATE TEMP VIEW hidden_case AS {hidden};");
    for table in BY_CASE {
        views += &format!(
            "CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} AS whole_{table}
            WHERE NOT EXISTS (SELECT 1 FROM hidden_case
                WHERE hidden_case.case_id = whole_{table}.case_id);"
        );
    }
    for table in BY_EVENT {
        views += &format!(
            "CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} AS whole_{table}
            WHERE NOT EXISTS (SELECT 1 FROM main.restricted_event AS bound
                JOIN hidden_case ON hidden_case.case_id = bound.case_id
                WHERE bound.seq = whole_{table}.seq);"
        );
    }
    views + OTHERS
}

/// Covers the tables of a connection that reads.
pub(crate) async fn cover(
    connection: &mut SqliteConnection,
    views: &str,
) -> Result<(), sqlx::Error> {
    connection.execute(AssertSqlSafe(views.to_owned())).await?;
    Ok(())
}

/// Whether a person sees a case, on a connection that sees everything.
pub(crate) async fn sees(
    connection: &mut SqliteConnection,
    me: PersonId,
    case_id: CaseId,
) -> Result<bool, StoreError> {
    let hidden: i64 = sqlx::query_scalar(IS_HIDDEN)
        .bind(me.0.as_bytes().as_slice())
        .bind(case_id.0.as_bytes().as_slice())
        .fetch_one(connection)
        .await?;
    Ok(hidden == 0)
}

/// Writes who sees a case, from all of its events.
pub(crate) async fn project(projector: &mut Projector<'_>, case: &Case) -> Result<(), StoreError> {
    let restricted = is_restricted(projector.connection, case.id).await?;
    let Some(restriction) = &case.restriction else {
        return match restricted {
            true => lift(projector, case.id).await,
            false => Ok(()),
        };
    };
    if !restricted {
        restrict(projector, case.id).await?;
    }
    run(projector.connection, UNNAME, case.id).await?;
    name(projector.connection, case.id, &restriction.readers).await
}

/// Takes the case out of what everyone counts, reads and finds.
async fn restrict(projector: &mut Projector<'_>, case_id: CaseId) -> Result<(), StoreError> {
    share(projector.connection, case_id, -1).await?;
    run(projector.connection, RESTRICT, case_id).await?;
    run(projector.connection, HIDE_EVENTS, case_id).await?;
    run(projector.connection, HIDE_ERASED, case_id).await?;
    found::show(projector, case_id, false).await?;
    doc::move_all(projector, case_id, Some(case_id)).await
}

/// Brings it back.
async fn lift(projector: &mut Projector<'_>, case_id: CaseId) -> Result<(), StoreError> {
    run(projector.connection, UNNAME, case_id).await?;
    run(projector.connection, LIFT, case_id).await?;
    run(projector.connection, SHOW_EVENTS, case_id).await?;
    share(projector.connection, case_id, 1).await?;
    found::show(projector, case_id, true).await?;
    doc::move_all(projector, case_id, None).await
}

/// Takes a case that is about to be erased out of what everyone counts and finds.
pub(crate) async fn leave(
    projector: &mut Projector<'_>,
    case_id: CaseId,
) -> Result<(), StoreError> {
    if is_restricted(projector.connection, case_id).await? {
        return Ok(());
    }
    share(projector.connection, case_id, -1).await?;
    found::show(projector, case_id, false).await
}

/// Says who alone sees what stays of a case that was erased; everyone when it was not restricted.
pub(crate) async fn name_only(
    connection: &mut SqliteConnection,
    case_id: CaseId,
    readers: Option<&[PersonId]>,
) -> Result<(), StoreError> {
    for statement in [UNNAME, LIFT, SHOW_EVENTS] {
        run(connection, statement, case_id).await?;
    }
    let Some(readers) = readers else {
        return Ok(());
    };
    run(connection, RESTRICT, case_id).await?;
    name(connection, case_id, readers).await?;
    run(connection, HIDE_EVENTS, case_id).await?;
    run(connection, HIDE_ERASED, case_id).await
}

async fn name(
    connection: &mut SqliteConnection,
    case_id: CaseId,
    readers: &[PersonId],
) -> Result<(), StoreError> {
    for person in readers {
        sqlx::query(NAME)
            .bind(case_id.0.as_bytes().as_slice())
            .bind(person.0.as_bytes().as_slice())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Adds the case to the counts of everyone, or takes it out of them.
async fn share(
    connection: &mut SqliteConnection,
    case_id: CaseId,
    times: i64,
) -> Result<(), StoreError> {
    for statement in [SHARE, SHARE_DUE, SHARE_WORK] {
        sqlx::query(statement)
            .bind(case_id.0.as_bytes().as_slice())
            .bind(times)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

async fn run(
    connection: &mut SqliteConnection,
    statement: &'static str,
    case_id: CaseId,
) -> Result<(), StoreError> {
    sqlx::query(statement)
        .bind(case_id.0.as_bytes().as_slice())
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn is_restricted(
    connection: &mut SqliteConnection,
    case_id: CaseId,
) -> Result<bool, StoreError> {
    let n: i64 = sqlx::query_scalar(IS_RESTRICTED)
        .bind(case_id.0.as_bytes().as_slice())
        .fetch_one(connection)
        .await?;
    Ok(n > 0)
}

/// What was opened of restricted cases since this person signed in, and when it was last written.
#[derive(Default)]
pub(crate) struct Openings(Mutex<HashMap<(CaseId, Opened), DateTime<Utc>>>);

impl Openings {
    fn is_recent(&self, key: (CaseId, Opened), now: DateTime<Utc>) -> bool {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&key).is_some_and(|at| now - *at < SPAN)
    }

    fn note(&self, key: (CaseId, Opened), now: DateTime<Utc>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, now);
    }
}

impl Vault {
    /// Writes that the signed-in person opens a restricted case or a note of one, before they are
    /// given anything of it: an opening that cannot be written is no opening. Does nothing for any
    /// other case, and for one that they do not see. Never inside a write: it is one.
    pub(crate) async fn opening(&self, opened: Opened, id: uuid::Uuid) -> Result<(), StoreError> {
        let statement = match opened {
            Opened::Case => OPENED_CASE,
            Opened::Note { .. } => OPENED_NOTE,
        };
        let row = {
            let mut reader = self.reader().await?;
            sqlx::query(statement)
                .bind(id.as_bytes().as_slice())
                .fetch_optional(&mut *reader)
                .await?
        };
        let Some(row) = row else { return Ok(()) };
        let case_id = CaseId(row.id("case_id")?);
        let now = self.shared.clock.now();
        let key = (case_id, opened);
        if self.shared.openings.is_recent(key, now) {
            return Ok(());
        }
        let event = CaseEvent::Opened(opened);
        self.write(async |tx: &mut Tx| tx.record(Fact::Case { case_id, event }).await)
            .await?;
        self.shared.openings.note(key, now);
        Ok(())
    }
}

/// Leaves the key out of the rows that speak of what a person does not see: that a row is damaged is
/// told to whoever verifies, of what it speaks is not.
pub(crate) async fn anonymous(
    connection: &mut SqliteConnection,
    me: PersonId,
    differences: &mut Vec<String>,
) -> Result<(), StoreError> {
    if differences.is_empty() {
        return Ok(());
    }
    let hidden: Vec<String> = sqlx::query_scalar(HIDDEN_THINGS)
        .bind(me.0.as_bytes().as_slice())
        .fetch_all(connection)
        .await?;
    for difference in differences.iter_mut() {
        if hidden.iter().any(|id| difference.contains(id.as_str()))
            && let Some((table, _)) = difference.split_once(' ')
        {
            *difference = table.to_owned();
        }
    }
    differences.sort();
    differences.dedup();
    Ok(())
}
