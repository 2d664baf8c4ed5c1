//! Stocktakings of paper: who counted which place when, the labels that were read there, and what is known
//! of the volume that each names.
//!
//! What a label names is read through the tables of files and volumes, which leave out what the person may
//! not see: the label of a restricted file is then that of no file. Must not: judge. The domain does.

use crate::project::Projector;
use crate::search::Asked;
use crate::sql::{self, Columns, count, statements};
use crate::{StoreError, Tx, Vault, journal};
use chrono::{DateTime, Utc};
use dossier_domain::case::Case;
use dossier_domain::event::Event;
use dossier_domain::id::{CaseId, EventId, LocationId, PersonId, StocktakingId};
use dossier_domain::stocktaking::{Counted, Mismatch, Stands, StocktakingEvent, VolumeLabel};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

/// The labels that a condition lets through, the last first, with what is known of what each names.
macro_rules! entries {
    ($condition:expr) => {
        concat!(
            "SELECT named.entry_id AS entry_id, named.stocktaking_id AS stocktaking_id,
                named.location_id AS location_id, named.label AS label, named.volume AS volume,
                named.file_number AS file_number, named.at AS at, named.by_person AS by_person,
                named.case_id AS case_id, named.state AS state, named.kept_at AS kept_at,
                coalesce(named.acted > named.hlc, 0) AS acted,
                EXISTS (SELECT 1 FROM location_above AS above WHERE above.above_id = named.place_id
                    AND above.location_id = named.kept_at) AS fits,
                EXISTS (SELECT 1 FROM stocktaking_entry AS twin
                    WHERE named.file_number <> '' AND twin.file_number = named.file_number
                    AND twin.volume = named.volume AND twin.stocktaking_id = named.stocktaking_id
                    AND (twin.hlc, twin.entry_id) < (named.hlc, named.entry_id)
                    AND NOT EXISTS (SELECT 1 FROM stocktaking_answer AS answer
                        WHERE answer.entry_id = twin.entry_id AND answer.struck = 1)) AS twice,
                EXISTS (SELECT 1 FROM tombstone
                    WHERE tombstone.file_number = named.file_number COLLATE NOCASE) AS disposed,
                (SELECT answer.reason FROM stocktaking_answer AS answer
                    WHERE answer.entry_id = named.entry_id AND answer.struck = 0 LIMIT 1) AS reason
            FROM (SELECT filed.*,
                    (SELECT volume.state FROM volume WHERE volume.case_id = filed.case_id
                        AND volume.number = filed.volume) AS state,
                    (SELECT volume.location_id FROM volume WHERE volume.case_id = filed.case_id
                        AND volume.number = filed.volume) AS kept_at,
                    (SELECT volume.acted FROM volume WHERE volume.case_id = filed.case_id
                        AND volume.number = filed.volume) AS acted
                FROM (SELECT entry.*,
                        (SELECT file.case_id FROM file
                            WHERE file.number = entry.file_number COLLATE NOCASE) AS case_id,
                        (SELECT place.stands_for FROM location AS place
                            WHERE place.location_id = entry.location_id) AS place_id
                    FROM stocktaking_entry AS entry WHERE ",
            $condition,
            " AND NOT EXISTS (SELECT 1 FROM stocktaking_answer AS answer
                        WHERE answer.entry_id = entry.entry_id AND answer.struck = 1)
                    ORDER BY entry.hlc DESC, entry.entry_id DESC LIMIT ?2) AS filed) AS named"
        )
    };
}

/// The volumes of those given that a stocktaking expected and did not find: no label of theirs was read, and nobody acted on them since it began.
macro_rules! missing {
    ($volumes:expr) => {
        concat!(
            "SELECT stocktaking.stocktaking_id AS stocktaking_id, volume.case_id AS case_id,
                volume.number AS number, volume.location_id AS location_id,
                (SELECT file.number FROM file WHERE file.case_id = volume.case_id) AS file_number
            FROM ",
            $volumes,
            " AND volume.acted <= stocktaking.hlc
            AND NOT EXISTS (SELECT 1 FROM stocktaking_entry AS entry
                WHERE entry.stocktaking_id = stocktaking.stocktaking_id AND entry.volume = volume.number
                AND entry.file_number =
                    (SELECT upper(file.number) FROM file WHERE file.case_id = volume.case_id)
                AND NOT EXISTS (SELECT 1 FROM stocktaking_answer AS answer
                    WHERE answer.entry_id = entry.entry_id AND answer.struck = 1))"
        )
    };
}

/// When a stocktaking was closed, if its last turn closed it.
macro_rules! closed_at {
    ($of:literal) => {
        concat!(
            "(SELECT CASE turn.closed WHEN 1 THEN turn.at END FROM stocktaking_turn AS turn
                WHERE turn.stocktaking_id = ",
            $of,
            ".stocktaking_id ORDER BY turn.hlc DESC, turn.event_id DESC LIMIT 1)"
        )
    };
}

/// Whether its place was counted again since, by itself or with what it stands in: a stocktaking that was
/// begun later is closed.
macro_rules! replaced {
    () => {
        concat!(
            "EXISTS (SELECT 1 FROM location_above AS above
                CROSS JOIN location AS place ON place.stands_for = above.above_id
                CROSS JOIN stocktaking AS later ON later.location_id = place.location_id
                WHERE above.location_id = stocktaking.location_id
                AND (later.hlc, later.stocktaking_id) > (stocktaking.hlc, stocktaking.stocktaking_id)
                AND ",
            closed_at!("later"),
            " IS NOT NULL)"
        )
    };
}

/// Whether what a stocktaking found is told on its cases: it is closed, and its place was not counted again.
macro_rules! told {
    () => {
        concat!(
            closed_at!("stocktaking"),
            " IS NOT NULL AND NOT ",
            replaced!()
        )
    };
}

/// Stocktakings, with how the last turn left each.
macro_rules! stocktakings {
    () => {
        concat!(
            "SELECT stocktaking.stocktaking_id AS stocktaking_id,
                stocktaking.location_id AS location_id, stocktaking.opened_at AS opened_at,
                stocktaking.by_person AS by_person, ",
            closed_at!("stocktaking"),
            " AS closed_at, ",
            replaced!(),
            " AS replaced FROM stocktaking "
        )
    };
}

statements! {
    OPEN = "INSERT INTO stocktaking (stocktaking_id, location_id, hlc, opened_at, by_person)
        VALUES (?, ?, (SELECT hlc FROM event WHERE event_id = ?), ?, ?)";
    TURN = "INSERT INTO stocktaking_turn (event_id, stocktaking_id, hlc, closed, at)
        VALUES (?1, ?2, (SELECT hlc FROM event WHERE event_id = ?1), ?3, ?4)";
    COUNT = "INSERT INTO stocktaking_entry (entry_id, stocktaking_id, location_id, label, file_number,
        volume, hlc, at, by_person)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT hlc FROM event WHERE event_id = ?1), ?7, ?8)";
    ANSWER = "INSERT INTO stocktaking_answer (event_id, entry_id, struck, reason) VALUES (?, ?, ?, ?)";
    STOCKTAKINGS = concat!(stocktakings!(), "ORDER BY stocktaking.hlc DESC");
    STOCKTAKING = concat!(stocktakings!(), "WHERE stocktaking.stocktaking_id = ?");
    ENTRIES = entries!("entry.stocktaking_id = ?1");
    ENTRIES_OF_CASES = entries!(concat!(
        "entry.file_number IN (SELECT upper(file.number) FROM json_each(?1) AS asked
            CROSS JOIN file ON file.case_id = unhex(asked.value))
        AND EXISTS (SELECT 1 FROM stocktaking
            WHERE stocktaking.stocktaking_id = entry.stocktaking_id AND ",
        told!(),
        ")"
    ));
    ENTRY = entries!("entry.entry_id = ?1");
    MISSING = missing!("stocktaking JOIN location AS place ON place.location_id = stocktaking.location_id
        CROSS JOIN location_above AS above ON above.above_id = place.stands_for
        CROSS JOIN volume ON volume.location_id = above.location_id
        WHERE stocktaking.stocktaking_id = ?1");
    MISSING_OF_CASE = missing!("stocktaking JOIN location AS place ON place.location_id = stocktaking.location_id
        CROSS JOIN volume ON volume.case_id = ?2
        CROSS JOIN location_above AS above ON above.above_id = place.stands_for
        AND above.location_id = volume.location_id
        WHERE stocktaking.stocktaking_id = ?1");
    MISSING_OF_CASES = missing!(concat!(
        "json_each(?1) AS asked CROSS JOIN volume ON volume.case_id = unhex(asked.value)
        CROSS JOIN location_above AS above ON above.location_id = volume.location_id
        CROSS JOIN location AS place ON place.stands_for = above.above_id
        CROSS JOIN stocktaking ON stocktaking.location_id = place.location_id
        WHERE ",
        told!()
    ));
    HOW_MANY_COUNTED = "SELECT count(*) FROM (SELECT DISTINCT entry.file_number, entry.volume,
            CASE entry.file_number WHEN '' THEN entry.entry_id END
        FROM stocktaking_entry AS entry WHERE entry.stocktaking_id = ?
        AND NOT EXISTS (SELECT 1 FROM stocktaking_answer AS answer
            WHERE answer.entry_id = entry.entry_id AND answer.struck = 1))";
    HOW_MANY_EXPECTED = "SELECT count(*) FROM stocktaking
        JOIN location AS place ON place.location_id = stocktaking.location_id
        CROSS JOIN location_above AS above ON above.above_id = place.stands_for
        CROSS JOIN volume ON volume.location_id = above.location_id
        WHERE stocktaking.stocktaking_id = ?";
}

/// A stocktaking of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stocktaking {
    /// Identifier.
    pub id: StocktakingId,
    /// The place, with everything that stands in it.
    pub at: LocationId,
    /// When it began.
    pub opened_at: DateTime<Utc>,
    /// Who began it.
    pub by: PersonId,
    /// When it was closed; none while it goes on.
    pub closed_at: Option<DateTime<Utc>>,
    /// Whether its place was counted again since: what it found is told no more.
    pub replaced: bool,
}

impl Stocktaking {
    /// Whether what it found is told on the cases.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.closed_at.is_some() && !self.replaced
    }
}

/// A label that was counted, and what is known of the volume that it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The count.
    pub id: EventId,
    /// Its stocktaking.
    pub stocktaking: StocktakingId,
    /// Where the volume was found.
    pub found_at: LocationId,
    /// What the label says.
    pub label: String,
    /// Number of the volume.
    pub volume: u16,
    /// When.
    pub at: DateTime<Utc>,
    /// Who counted it.
    pub by: PersonId,
    /// The case of the file, where there is one.
    pub case: Option<CaseId>,
    /// Where the volume is said to be, when it is said to be in its place.
    pub kept_at: Option<LocationId>,
    /// What is known of it.
    pub counted: Counted,
    /// Why it does not agree, as a person said.
    pub reason: Option<String>,
}

/// How a volume of a case and the last stocktaking of its place do not agree, as long as nobody settled it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseMismatch {
    /// Case.
    pub case: CaseId,
    /// The stocktaking, which is closed.
    pub stocktaking: StocktakingId,
    /// The count; none of what was not found.
    pub entry: Option<EventId>,
    /// What the label says.
    pub label: String,
    /// Number of the volume.
    pub volume: u16,
    /// How it does not agree.
    pub kind: Mismatch,
}

/// A volume that was expected and not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingVolume {
    /// The stocktaking.
    pub stocktaking: StocktakingId,
    /// Case.
    pub case: CaseId,
    /// Number of the volume.
    pub volume: u16,
    /// Where it is said to be.
    pub kept_at: LocationId,
    /// Number of its file.
    pub file_number: String,
}

impl MissingVolume {
    /// What its label says.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{}/{}", self.file_number, self.volume)
    }
}

/// Adds what an event of a stocktaking says.
pub(crate) async fn project(
    projector: &mut Projector<'_>,
    id: StocktakingId,
    event: &Event,
    change: &StocktakingEvent,
) -> Result<(), StoreError> {
    let bytes = |id: uuid::Uuid| id.into_bytes().to_vec();
    let (at, by) = (sql::instant(event.at), bytes(event.by.0));
    let (of, event_id) = (bytes(id.0), bytes(event.id.0));
    let query = match change {
        StocktakingEvent::Opened { at: place } => sqlx::query(OPEN)
            .bind(of)
            .bind(bytes(place.0))
            .bind(event_id)
            .bind(at)
            .bind(by),
        StocktakingEvent::Counted { at: place, label } => {
            let read = VolumeLabel::read(label).map(|read| (read.file, read.volume));
            let (file, volume) = read.unwrap_or_default();
            sqlx::query(COUNT)
                .bind(event_id)
                .bind(of)
                .bind(bytes(place.0))
                .bind(label)
                .bind(file)
                .bind(i64::from(volume))
                .bind(at)
                .bind(by)
        }
        StocktakingEvent::Struck { entry, .. } => sqlx::query(ANSWER)
            .bind(event_id)
            .bind(bytes(entry.0))
            .bind(true)
            .bind(""),
        StocktakingEvent::Explained { entry, reason, .. } => sqlx::query(ANSWER)
            .bind(event_id)
            .bind(bytes(entry.0))
            .bind(false)
            .bind(reason),
        StocktakingEvent::Closed | StocktakingEvent::Reopened => sqlx::query(TURN)
            .bind(event_id)
            .bind(of)
            .bind(*change == StocktakingEvent::Closed)
            .bind(at),
    };
    query.execute(&mut *projector.connection).await?;
    Ok(())
}

impl Vault {
    /// Stocktakings, the last begun first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn stocktakings(&self) -> Result<Vec<Stocktaking>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(STOCKTAKINGS).fetch_all(&mut *reader);
        rows.await?.iter().map(stocktaking_of).collect()
    }

    /// One of them.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn stocktaking(&self, id: StocktakingId) -> Result<Stocktaking, StoreError> {
        let mut reader = self.reader().await?;
        one(&mut reader, id).await
    }

    /// The labels counted, the last first, with what the person may know of what each names.
    ///
    /// # Errors
    /// `Database`.
    pub async fn stocktaking_entries(
        &self,
        id: StocktakingId,
        limit: u32,
    ) -> Result<Vec<Entry>, StoreError> {
        let mut reader = self.reader().await?;
        let query = sqlx::query(ENTRIES).bind(id.0.as_bytes().as_slice());
        entries(&mut reader, query.bind(limit)).await
    }

    /// What the last stocktaking of each place found of the volumes of these cases, and nobody settled, of
    /// those that the person sees: by volume, then by kind.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_mismatches(&self, cases: &[CaseId]) -> Result<Vec<CaseMismatch>, StoreError> {
        let mut reader = self.reader().await?;
        mismatches(&mut reader, cases).await
    }

    /// The volumes that were expected and not found, of those that the person may see.
    ///
    /// # Errors
    /// `Database`.
    pub async fn stocktaking_missing(
        &self,
        id: StocktakingId,
    ) -> Result<Vec<MissingVolume>, StoreError> {
        let mut reader = self.reader().await?;
        let query = sqlx::query(MISSING).bind(id.0.as_bytes().as_slice());
        missing(&mut reader, query).await
    }

    /// How many volumes were counted, and how many are kept in the place.
    ///
    /// # Errors
    /// `Database`.
    pub async fn stocktaking_counts(&self, id: StocktakingId) -> Result<(u32, u32), StoreError> {
        let mut reader = self.reader().await?;
        let mut counts = [0; 2];
        for (into, statement) in counts.iter_mut().zip([HOW_MANY_COUNTED, HOW_MANY_EXPECTED]) {
            let query = sqlx::query_scalar(statement).bind(id.0.as_bytes().as_slice());
            *into = count(query.fetch_one(&mut *reader).await?);
        }
        let [counted, expected] = counts;
        Ok((counted, expected))
    }
}

impl Tx {
    /// A stocktaking, as this write sees it.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn stocktaking(&mut self, id: StocktakingId) -> Result<Stocktaking, StoreError> {
        one(self.connection(), id).await
    }

    /// A label that was counted, and not taken back; whose file it names is for the caller to check.
    ///
    /// # Errors
    /// `Database`.
    pub async fn stocktaking_entry(&mut self, id: EventId) -> Result<Option<Entry>, StoreError> {
        let query = sqlx::query(ENTRY).bind(id.0.as_bytes().as_slice());
        let found = entries(self.connection(), query.bind(1)).await?;
        Ok(found.into_iter().next())
    }

    /// The volumes of a case that were expected and not found.
    ///
    /// # Errors
    /// `NotFound` for a case that the signed-in person does not see, `Database`.
    pub async fn stocktaking_missing(
        &mut self,
        id: StocktakingId,
        case: CaseId,
    ) -> Result<Vec<MissingVolume>, StoreError> {
        self.sees(case).await?;
        let query = sqlx::query(MISSING_OF_CASE).bind(id.0.as_bytes().as_slice());
        missing(self.connection(), query.bind(case.0.as_bytes().as_slice())).await
    }

    /// What the last stocktaking of each place found of the volumes of a case, and nobody settled.
    ///
    /// # Errors
    /// `NotFound` for a case that the signed-in person does not see, `Database`.
    pub async fn case_mismatches(&mut self, case: CaseId) -> Result<Vec<CaseMismatch>, StoreError> {
        self.sees(case).await?;
        mismatches(self.connection(), &[case]).await
    }
}

async fn one(
    connection: &mut SqliteConnection,
    id: StocktakingId,
) -> Result<Stocktaking, StoreError> {
    let query = sqlx::query(STOCKTAKING).bind(id.0.as_bytes().as_slice());
    let row = query.fetch_optional(connection).await?;
    stocktaking_of(&row.ok_or(StoreError::NotFound)?)
}

fn stocktaking_of(row: &SqliteRow) -> Result<Stocktaking, StoreError> {
    let closed = row.read::<Option<&str>>("closed_at")?;
    Ok(Stocktaking {
        id: StocktakingId(row.id("stocktaking_id")?),
        at: LocationId(row.id("location_id")?),
        opened_at: row.at("opened_at")?,
        by: PersonId(row.id("by_person")?),
        closed_at: closed.map(|at| sql::parsed(at, "closed_at")).transpose()?,
        replaced: row.read("replaced")?,
    })
}

async fn entries(
    connection: &mut SqliteConnection,
    query: Asked<'_>,
) -> Result<Vec<Entry>, StoreError> {
    let rows = query.fetch_all(&mut *connection).await?;
    let mut entries = Vec::with_capacity(rows.len());
    for row in &rows {
        let case = row.read::<Option<&[u8]>>("case_id")?;
        let case = case.map(sql::uuid).transpose()?.map(CaseId);
        let volume = u16::try_from(row.count("volume")?).unwrap_or(u16::MAX);
        let acted = row.read("acted")?;
        let (stands, acted) = match (row.read::<Option<&str>>("state")?, case) {
            (Some("kept"), _) => (Stands::Kept, acted),
            (Some("out"), _) => (Stands::Out, acted),
            (Some("not_found"), _) => (Stands::NotFound, acted),
            (Some(_), _) => (Stands::Apart, acted),
            (None, Some(case)) => absent(connection, case, volume, row.at("at")?).await?,
            (None, None) if row.read("disposed")? => (Stands::Disposed, false),
            (None, None) => (Stands::Unknown, false),
        };
        entries.push(entry_of(row, case, volume, (stands, acted))?);
    }
    Ok(entries)
}

/// A volume that its file does not have: it was withdrawn, maybe since it was counted, or never was.
async fn absent(
    connection: &mut SqliteConnection,
    case: CaseId,
    volume: u16,
    counted_at: DateTime<Utc>,
) -> Result<(Stands, bool), StoreError> {
    let events = journal::of_case(connection, case).await?;
    let case = Case::fold(&events)?;
    let known = case.as_ref().and_then(|case| case.paper.volume(volume));
    Ok(match known.and_then(|volume| volume.log.last()) {
        Some(last) => (Stands::Withdrawn, last.at > counted_at),
        None => (Stands::NoVolume, false),
    })
}

fn entry_of(
    row: &SqliteRow,
    case: Option<CaseId>,
    volume: u16,
    (stands, acted): (Stands, bool),
) -> Result<Entry, StoreError> {
    let kept_at = row.read::<Option<&[u8]>>("kept_at")?;
    let reason: Option<String> = row.read("reason")?;
    Ok(Entry {
        id: EventId(row.id("entry_id")?),
        stocktaking: StocktakingId(row.id("stocktaking_id")?),
        found_at: LocationId(row.id("location_id")?),
        label: row.read("label")?,
        volume,
        at: row.at("at")?,
        by: PersonId(row.id("by_person")?),
        case,
        kept_at: kept_at.map(sql::uuid).transpose()?.map(LocationId),
        counted: Counted {
            stands,
            fits: row.read("fits")?,
            twice: row.read("twice")?,
            acted,
            explained: reason.is_some(),
        },
        reason,
    })
}

async fn missing(
    connection: &mut SqliteConnection,
    query: Asked<'_>,
) -> Result<Vec<MissingVolume>, StoreError> {
    let rows = query.fetch_all(connection).await?;
    rows.iter().map(missing_of).collect()
}

fn missing_of(row: &SqliteRow) -> Result<MissingVolume, StoreError> {
    Ok(MissingVolume {
        stocktaking: StocktakingId(row.id("stocktaking_id")?),
        case: CaseId(row.id("case_id")?),
        volume: u16::try_from(row.count("number")?).unwrap_or(u16::MAX),
        kept_at: LocationId(row.id("location_id")?),
        file_number: row.read::<Option<_>>("file_number")?.unwrap_or_default(),
    })
}

pub(crate) async fn mismatches(
    connection: &mut SqliteConnection,
    cases: &[CaseId],
) -> Result<Vec<CaseMismatch>, StoreError> {
    let asked: Vec<_> = cases.iter().map(|id| id.0.simple().to_string()).collect();
    let asked = sql::json(&asked)?;
    let counted = sqlx::query(ENTRIES_OF_CASES).bind(&asked).bind(u32::MAX);
    let counted = entries(connection, counted).await?;
    let mut found: Vec<CaseMismatch> = counted.into_iter().filter_map(mismatch).collect();
    let absent = missing(connection, sqlx::query(MISSING_OF_CASES).bind(asked)).await?;
    found.extend(absent.into_iter().map(|one| CaseMismatch {
        label: one.label(),
        case: one.case,
        stocktaking: one.stocktaking,
        entry: None,
        volume: one.volume,
        kind: Mismatch::Missing,
    }));
    found.sort_by_key(|one| {
        (
            one.volume,
            Mismatch::ALL.iter().position(|kind| *kind == one.kind),
        )
    });
    Ok(found)
}

fn mismatch(entry: Entry) -> Option<CaseMismatch> {
    Some(CaseMismatch {
        case: entry.case?,
        stocktaking: entry.stocktaking,
        entry: Some(entry.id),
        volume: entry.volume,
        kind: entry.counted.mismatch()?,
        label: entry.label,
    })
}
