//! From the events of a case to its line, its clocks, its counts and its document.

use super::list::{CASES, CONFLICTS, of_reader, of_stage};
use super::reading;
use crate::project::Projector;
use crate::search::doc::{self, Doc};
use crate::sql::{self, Columns, statements};
use crate::{
    StoreError, alike, chase, consolidation, disposition, escalation, found, journal, paper, piece,
    precedent, record, report, restriction, review, workload,
};
use chrono::NaiveDate;
use dossier_domain::case::{Case, Kind, Stage};
use dossier_domain::clock::{CaseClock, Due};
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::lang::TextLanguage;
use dossier_domain::triage::Standing;

statements! {
    BEFORE = "SELECT kind, stage, language, second_reader, conflicts FROM case_line
        WHERE case_id = ?";
    PUT_LINE = "INSERT INTO case_line (case_id, number, subject, correspondent, kind, stage,
        regime, channel, language, received_on, entered_at, urgent, flags, next_code, next_due_on,
        next_target_on, second_reader, assignee, filed, conflicts, original_sha256, sort_key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (case_id) DO UPDATE SET correspondent = excluded.correspondent,
        kind = excluded.kind, stage = excluded.stage,
        regime = excluded.regime, language = excluded.language,
        received_on = excluded.received_on, urgent = excluded.urgent, flags = excluded.flags,
        next_code = excluded.next_code, next_due_on = excluded.next_due_on,
        next_target_on = excluded.next_target_on, second_reader = excluded.second_reader,
        assignee = excluded.assignee,
        filed = excluded.filed, conflicts = excluded.conflicts, sort_key = excluded.sort_key
        WHERE (correspondent, kind, stage, regime, language, received_on, urgent, flags, next_code,
            next_due_on, next_target_on, second_reader, assignee, filed, conflicts, sort_key)
        IS NOT (excluded.correspondent, excluded.kind, excluded.stage, excluded.regime,
            excluded.language, excluded.received_on, excluded.urgent, excluded.flags,
            excluded.next_code, excluded.next_due_on, excluded.next_target_on,
            excluded.second_reader, excluded.assignee, excluded.filed, excluded.conflicts,
            excluded.sort_key)";
    HELD_CLOCKS = "SELECT due_on, open, clock FROM case_clock WHERE case_id = ? ORDER BY rank";
    DROP_CLOCKS = "DELETE FROM case_clock WHERE case_id = ?";
    PUT_CLOCK = "INSERT INTO case_clock (case_id, rank, code, due_on, target_on, open, clock)
        VALUES (?, ?, ?, ?, ?, ?, ?)";
    ADD_DUE = "INSERT INTO due_day (due_on, n) SELECT ?1, ?2
        WHERE NOT EXISTS (SELECT 1 FROM restriction WHERE case_id = ?3)
        ON CONFLICT (due_on) DO UPDATE SET n = n + excluded.n";
}

/// Writes anew every row of a case, from all of its events: they say the same in whatever order
/// the vault took them.
pub(crate) async fn refresh(projector: &mut Projector<'_>, id: CaseId) -> Result<(), StoreError> {
    let events = journal::of_case(projector.connection, id).await?;
    let case = Case::fold(&events)?.ok_or(StoreError::NotFound)?;
    let standing = reading::read(projector, &case).await?;
    let before = before(projector, id).await?;
    recount(projector, &case, before.as_ref()).await?;
    let next = next(&case, &standing.clocks);
    workload::move_case(projector, &case, next.map(|(_, due)| due.due_on)).await?;
    put_clocks(projector, &case, &standing.clocks).await?;
    chase::put(projector.connection, &case, &standing.clocks).await?;
    put_line(projector, &case, &standing).await?;
    doc::put(projector, id, &document(&case)).await?;
    if before.is_some_and(|before| before.class != class(&case)) {
        doc::classify(projector, id).await?;
    }
    found::put(projector, &case, &standing).await?;
    alike::project(projector.connection, &case).await?;
    consolidation::project(projector.connection, &case).await?;
    piece::project(projector.connection, &case).await?;
    precedent::project(projector.connection, &case, &events, &standing).await?;
    escalation::project(projector.connection, &case, &standing).await?;
    record::refresh(projector, &case).await?;
    review::project(projector.connection, &case).await?;
    disposition::put(projector.connection, &case).await?;
    paper::project(projector.connection, &case).await?;
    restriction::project(projector, &case).await?;
    report::put(projector.connection, &case, &events, &standing).await
}

/// What was written of a case: what facets tell of it, and the counts that it was in.
struct Before {
    class: Class,
    counts: Vec<String>,
}

/// Kind, stage and language.
type Class = (Kind, Stage, TextLanguage);

fn class(case: &Case) -> Class {
    (case.receipt.kind, case.stage, case.receipt.language)
}

async fn before(projector: &mut Projector<'_>, id: CaseId) -> Result<Option<Before>, StoreError> {
    let row = sqlx::query(BEFORE)
        .bind(id.0.as_bytes().as_slice())
        .fetch_optional(&mut *projector.connection)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let stage = row.word("stage")?;
    let reader: Option<&[u8]> = row.read("second_reader")?;
    let reader = reader.map(sql::uuid).transpose()?.map(PersonId);
    let apart = row.read::<i64>("conflicts")? > 0;
    Ok(Some(Before {
        class: (row.word("kind")?, stage, row.word("language")?),
        counts: counts(stage, reader, apart)?,
    }))
}

/// The counts that a case is in.
fn counts(stage: Stage, reader: Option<PersonId>, apart: bool) -> Result<Vec<String>, StoreError> {
    let reader = reader.map(of_reader);
    let apart = apart.then(|| CONFLICTS.to_owned());
    let counts = [CASES.to_owned(), of_stage(stage)?].into_iter();
    Ok(counts.chain(reader).chain(apart).collect())
}

/// Moves the case from the counts that it was in to those that it is in.
async fn recount(
    projector: &mut Projector<'_>,
    case: &Case,
    before: Option<&Before>,
) -> Result<(), StoreError> {
    let before = before.map_or(&[][..], |before| before.counts.as_slice());
    let now = counts(case.stage, second_reader(case), case.unsettled() > 0)?;
    for name in before.iter().filter(|name| !now.contains(name)) {
        projector.tally(case.id, name, -1).await?;
    }
    for name in now.iter().filter(|name| !before.contains(name)) {
        projector.tally(case.id, name, 1).await?;
    }
    Ok(())
}

/// The second reader who is awaited; none once they have read.
fn second_reader(case: &Case) -> Option<PersonId> {
    let waits = case.stage == Stage::AwaitingSecondReader;
    case.screening_out
        .as_ref()
        .filter(|_| waits)
        .and_then(|out| out.second_reader)
}

/// Writes the clocks of a case anew when they changed: most acts move none.
async fn put_clocks(
    projector: &mut Projector<'_>,
    case: &Case,
    clocks: &[CaseClock],
) -> Result<(), StoreError> {
    let id = case.id.0.as_bytes().as_slice();
    let rows = sqlx::query(HELD_CLOCKS)
        .bind(id)
        .fetch_all(&mut *projector.connection)
        .await?;
    let held = rows
        .iter()
        .map(|row| Ok((row.read("clock")?, row.read("open")?)));
    let held: Vec<(String, bool)> = held.collect::<Result<_, StoreError>>()?;
    // Which clock of its rule it is, is asked of the case alone: the rows of an older program stay.
    let row = |clock: &CaseClock| {
        let spell = None;
        sql::json(&CaseClock {
            spell,
            ..clock.clone()
        })
    };
    let now = clocks
        .iter()
        .map(|clock| Ok((row(clock)?, is_open(case, clock))));
    let now: Vec<(String, bool)> = now.collect::<Result<_, StoreError>>()?;
    if held == now {
        return Ok(());
    }
    for row in &rows {
        if let (Some(day), true) = (row.read("due_on")?, row.read("open")?) {
            add_due(projector, case.id, day, -1).await?;
        }
    }
    sqlx::query(DROP_CLOCKS)
        .bind(id)
        .execute(&mut *projector.connection)
        .await?;
    for ((rank, clock), (json, open)) in (0_i64..).zip(clocks).zip(now) {
        let due = due(clock);
        sqlx::query(PUT_CLOCK)
            .bind(id)
            .bind(rank)
            .bind(&clock.code.0)
            .bind(due.map(|due| due.due_on.to_string()))
            .bind(due.map(|due| due.target_on.to_string()))
            .bind(open)
            .bind(json)
            .execute(&mut *projector.connection)
            .await?;
        if let (Some(due), true) = (due, open) {
            add_due(projector, case.id, &due.due_on.to_string(), 1).await?;
        }
    }
    Ok(())
}

async fn add_due(
    projector: &mut Projector<'_>,
    case_id: CaseId,
    day: &str,
    by: i64,
) -> Result<(), StoreError> {
    sqlx::query(ADD_DUE)
        .bind(day)
        .bind(by)
        .bind(case_id.0.as_bytes().as_slice())
        .execute(&mut *projector.connection)
        .await?;
    Ok(())
}

fn due(clock: &CaseClock) -> Option<&Due> {
    clock.outcome.due()
}

/// Whether the act of a clock is still awaited: it has a day, nobody did it, and the case is
/// neither screened out nor closed.
fn is_open(case: &Case, clock: &CaseClock) -> bool {
    let ended = matches!(case.stage, Stage::ScreenedOut | Stage::Closed);
    due(clock).is_some() && clock.done_on.is_none() && !ended
}

/// The next deadline of a case: the earliest open one.
fn next<'a>(case: &Case, clocks: &'a [CaseClock]) -> Option<(&'a CaseClock, &'a Due)> {
    clocks
        .iter()
        .filter(|clock| is_open(case, clock))
        .filter_map(|clock| Some((clock, due(clock)?)))
        .min_by_key(|(_, due)| due.due_on)
}

async fn put_line(
    projector: &mut Projector<'_>,
    case: &Case,
    standing: &Standing,
) -> Result<(), StoreError> {
    let receipt = &case.receipt;
    let flags: Vec<&str> = case
        .facts
        .flags
        .iter()
        .map(|flag| flag.code.as_str())
        .collect();
    let next = next(case, &standing.clocks);
    let second_reader = second_reader(case);
    sqlx::query(PUT_LINE)
        .bind(case.id.0.as_bytes().as_slice())
        .bind(&receipt.number)
        .bind(&receipt.subject)
        .bind(&receipt.correspondent.name)
        .bind(sql::word(&receipt.kind)?)
        .bind(sql::word(&case.stage)?)
        .bind(&standing.regime.code.0)
        .bind(sql::word(&receipt.channel)?)
        .bind(sql::word(&receipt.language)?)
        .bind(receipt.received_on.to_string())
        .bind(sql::instant(case.entered_at))
        .bind(standing.urgent)
        .bind(sql::json(&flags)?)
        .bind(next.map(|(clock, _)| clock.code.0.as_str()))
        .bind(next.map(|(_, due)| due.due_on.to_string()))
        .bind(next.map(|(_, due)| due.target_on.to_string()))
        .bind(
            second_reader
                .as_ref()
                .map(|person| person.0.as_bytes().as_slice()),
        )
        .bind(
            case.assignee
                .as_ref()
                .map(|person| person.0.as_bytes().as_slice()),
        )
        .bind(case.file.is_some())
        .bind(i64::try_from(case.unsettled()).unwrap_or(i64::MAX))
        .bind(receipt.original.as_ref().map(|file| file.sha256.0.as_str()))
        .bind(sort_key(case, standing.urgent))
        .execute(&mut *projector.connection)
        .await?;
    Ok(())
}

/// Orders a list, read downwards: urgent cases that nobody has decided first, then the newest
/// received, then the newest entered.
fn sort_key(case: &Case, urgent: bool) -> String {
    let undecided = matches!(case.stage, Stage::Received | Stage::AwaitingSecondReader);
    let first = u8::from(urgent && undecided);
    let (received_on, entered_at) = (case.receipt.received_on, sql::instant(case.entered_at));
    format!("{first} {received_on} {entered_at}")
}

/// What search knows of a case.
fn document(case: &Case) -> Doc {
    let from = &case.receipt.correspondent;
    let names = [&from.name, &from.email, &from.phone, &case.facts.represents];
    let mut names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
    names.extend(case.told.names());
    Doc {
        noun: "case",
        id: case.id.0,
        open_id: case.id.0,
        on_day: day(case),
        number: case.receipt.number.clone(),
        title: case.receipt.subject.clone(),
        names: names.join("\n"),
        text_id: Some(case.receipt.text.0),
        words: String::new(),
    }
}

fn day(case: &Case) -> NaiveDate {
    case.receipt.received_on
}
