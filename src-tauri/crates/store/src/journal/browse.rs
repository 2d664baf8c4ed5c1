//! The journal read newest first, by noun, person, device, day or subject.
//!
//! A page examines a bounded number of headers, found through an index; the bodies of those that
//! match are the only ones read. Where a rare one is looked for, the page may come back short with
//! a place to go on from: the reader goes on, and nothing is counted twice or passed over.

use super::event_of;
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault};
use chrono::{DateTime, Utc};
use dossier_domain::event::Event;
use dossier_domain::id::{CaseId, DeviceId, EventId, NoteId, PersonId};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

/// Headers that one page examines at most.
const EXAMINED: usize = 2_000;

statements! {
    NEWEST_EVENTS = "SELECT seq, event_id, at, by_person, noun, device_id FROM event
        WHERE at >= ?1 AND (at, seq) < (?2, ?3) ORDER BY at DESC, seq DESC LIMIT ?4";
    NEWEST_OF_NOUN = "SELECT seq, event_id, at, by_person, noun, device_id FROM event
        WHERE noun = ?5 AND at >= ?1 AND (at, seq) < (?2, ?3)
        ORDER BY at DESC, seq DESC LIMIT ?4";
    NEWEST_OF_PERSON = "SELECT seq, event_id, at, by_person, noun, device_id FROM event
        WHERE by_person = ?5 AND at >= ?1 AND (at, seq) < (?2, ?3)
        ORDER BY at DESC, seq DESC LIMIT ?4";
    HEADERS_OF_SUBJECT = "SELECT event.seq AS seq, event.event_id AS event_id, event.at AS at,
        event.by_person AS by_person, event.noun AS noun, event.device_id AS device_id
        FROM event_subject JOIN event ON event.seq = event_subject.seq
        WHERE event_subject.noun = ?1 AND event_subject.subject = ?2
        ORDER BY event.at DESC, event.seq DESC";
    BODY = "SELECT event.event_id AS event_id, event.at AS at, event.by_person AS by_person,
        event_body.body AS body
        FROM event JOIN event_body ON event_body.seq = event.seq WHERE event.seq = ?";
    DEVICES = "SELECT device_id, letter, joined_at FROM device ORDER BY length(letter), letter";
    NUMBER_OF_CASE = "SELECT number FROM case_line WHERE case_id = ?";
    NUMBER_OF_NOTE = "SELECT number FROM note_line WHERE note_id = ?";
    SUBJECT_OF_NUMBER = "SELECT 'case' AS noun, case_id AS id FROM case_line WHERE number = ?1
        UNION ALL SELECT 'note', note_id FROM note_line WHERE number = ?1
        UNION ALL SELECT 'file', file_id FROM file WHERE number = ?1 LIMIT 1";
    LAST_OF_DEVICE = "SELECT device_seq, hash, at FROM main.event WHERE device_id = ?
        ORDER BY device_seq DESC LIMIT 1";
}

/// What is asked of the journal; nothing set: everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Of this noun only.
    pub noun: Option<String>,
    /// By this person only.
    pub person: Option<PersonId>,
    /// Written by the device with this letter only.
    pub device: Option<DeviceId>,
    /// At or after this instant.
    pub from: Option<DateTime<Utc>>,
    /// Before this instant.
    pub until: Option<DateTime<Utc>>,
    /// About this thing only: its noun and identifier.
    pub subject: Option<(String, Uuid)>,
}

/// The end of a page: the instant and the place of the last header that was examined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Instant, as stored.
    pub at: String,
    /// Place in this vault.
    pub seq: i64,
}

/// An event of the journal with its header. One whose body was erased keeps its header.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Place in this vault.
    pub seq: u64,
    /// Identifier.
    pub id: EventId,
    /// Instant.
    pub at: DateTime<Utc>,
    /// Author.
    pub by: PersonId,
    /// Noun.
    pub noun: String,
    /// Device that wrote it.
    pub device: DeviceId,
    /// The event; none when its body was erased.
    pub event: Option<Event>,
}

/// A machine that writes in this vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceCard {
    /// Identifier.
    pub id: DeviceId,
    /// Letter in the numbers that it gives.
    pub letter: String,
    /// When it joined.
    pub joined_at: DateTime<Utc>,
    /// Its last event: sequence, hash in hexadecimal digits, instant.
    pub last: Option<(u64, String, DateTime<Utc>)>,
    /// Whether it is the machine that asks.
    pub here: bool,
}

impl Vault {
    /// A page of the journal, newest first, and where to go on from when more may match.
    ///
    /// # Errors
    /// `Database`, `Inconsistent`.
    pub async fn journal_page(
        &self,
        asked: &Asked,
        after: Option<&Place>,
        limit: usize,
    ) -> Result<(Vec<Entry>, Option<Place>), StoreError> {
        let mut reader = self.reader().await?;
        let headers = headers(&mut reader, asked, after).await?;
        let (mut entries, mut place) = (Vec::new(), None);
        let mut examined = 0;
        for row in &headers {
            if entries.len() == limit {
                break;
            }
            examined += 1;
            place = Some(Place {
                at: row.read("at")?,
                seq: row.read("seq")?,
            });
            let mut entry = entry_of(row)?;
            if asked.holds(&entry) && after.is_none_or(|after| after.comes_after(&entry)) {
                entry.event = body(&mut reader, entry.seq).await?;
                entries.push(entry);
            }
        }
        let bounded = asked.subject.is_none() && headers.len() == EXAMINED;
        let more = examined < headers.len() || bounded;
        Ok((entries, place.filter(|_| more)))
    }

    /// Human number of a case, if it is known.
    ///
    /// # Errors
    /// `Database`.
    pub async fn number_of_case(&self, id: CaseId) -> Result<Option<String>, StoreError> {
        let mut reader = self.reader().await?;
        let query = sqlx::query_scalar(NUMBER_OF_CASE).bind(id.0.as_bytes().as_slice());
        Ok(query.fetch_optional(&mut *reader).await?)
    }

    /// Human number of a note, if it is known.
    ///
    /// # Errors
    /// `Database`.
    pub async fn number_of_note(&self, id: NoteId) -> Result<Option<String>, StoreError> {
        let mut reader = self.reader().await?;
        let query = sqlx::query_scalar(NUMBER_OF_NOTE).bind(id.0.as_bytes().as_slice());
        Ok(query.fetch_optional(&mut *reader).await?)
    }

    /// The case, note or file that bears a number: its noun and identifier.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn subject_of_number(&self, number: &str) -> Result<(String, Uuid), StoreError> {
        let mut reader = self.reader().await?;
        let row = sqlx::query(SUBJECT_OF_NUMBER)
            .bind(number)
            .fetch_one(&mut *reader)
            .await?;
        Ok((row.read("noun")?, row.id("id")?))
    }

    /// The machines that write in this vault, in order of their letters. The end of a chain is that
    /// of the whole chain: a certificate prints it, and it says nothing of what it ends with.
    ///
    /// # Errors
    /// `Database`.
    pub async fn devices(&self) -> Result<Vec<DeviceCard>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(DEVICES).fetch_all(&mut *reader).await?;
        let mut cards = Vec::with_capacity(rows.len());
        for row in &rows {
            let id = DeviceId(row.id("device_id")?);
            cards.push(DeviceCard {
                id,
                letter: row.read("letter")?,
                joined_at: row.at("joined_at")?,
                last: last_of(&mut reader, id).await?,
                here: id == self.shared.device.id,
            });
        }
        Ok(cards)
    }
}

impl Asked {
    /// Whether a header is what is asked for; the index that found it knows one part of that only.
    fn holds(&self, entry: &Entry) -> bool {
        self.noun.as_ref().is_none_or(|noun| *noun == entry.noun)
            && self.person.is_none_or(|person| person == entry.by)
            && self.device.is_none_or(|device| device == entry.device)
            && self.from.is_none_or(|from| from <= entry.at)
            && self.until.is_none_or(|until| entry.at < until)
    }
}

impl Place {
    /// Whether an entry comes after this place in a list with the newest first.
    fn comes_after(&self, entry: &Entry) -> bool {
        let seq = i64::try_from(entry.seq).unwrap_or(i64::MAX);
        (sql::instant(entry.at).as_str(), seq) < (self.at.as_str(), self.seq)
    }
}

/// The headers that the best index gives, newest first.
async fn headers(
    connection: &mut SqliteConnection,
    asked: &Asked,
    after: Option<&Place>,
) -> Result<Vec<SqliteRow>, StoreError> {
    if let Some((noun, subject)) = &asked.subject {
        return Ok(sqlx::query(HEADERS_OF_SUBJECT)
            .bind(noun)
            .bind(subject.as_bytes().as_slice())
            .fetch_all(connection)
            .await?);
    }
    let from = asked.from.map(sql::instant).unwrap_or_default();
    let until = asked.until.map(sql::instant);
    let (at, seq) = match (after, until) {
        (Some(place), _) => (place.at.clone(), place.seq),
        (None, Some(until)) => (until, 0),
        (None, None) => ("9999".to_owned(), 0),
    };
    let statement = match (asked.person, &asked.noun) {
        (Some(_), _) => NEWEST_OF_PERSON,
        (None, Some(_)) => NEWEST_OF_NOUN,
        (None, None) => NEWEST_EVENTS,
    };
    let query = sqlx::query(statement)
        .bind(from)
        .bind(at)
        .bind(seq)
        .bind(i64::try_from(EXAMINED).unwrap_or(i64::MAX));
    let query = match (asked.person, &asked.noun) {
        (Some(person), _) => query.bind(person.0.as_bytes().to_vec()),
        (None, Some(noun)) => query.bind(noun.clone()),
        (None, None) => query,
    };
    Ok(query.fetch_all(connection).await?)
}

fn entry_of(row: &SqliteRow) -> Result<Entry, StoreError> {
    Ok(Entry {
        seq: u64::try_from(row.read::<i64>("seq")?).unwrap_or_default(),
        id: EventId(row.id("event_id")?),
        at: row.at("at")?,
        by: PersonId(row.id("by_person")?),
        noun: row.read("noun")?,
        device: DeviceId(row.id("device_id")?),
        event: None,
    })
}

async fn body(connection: &mut SqliteConnection, seq: u64) -> Result<Option<Event>, StoreError> {
    let row = sqlx::query(BODY)
        .bind(i64::try_from(seq).unwrap_or(i64::MAX))
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(event_of).transpose()
}

async fn last_of(
    connection: &mut SqliteConnection,
    device: DeviceId,
) -> Result<Option<(u64, String, DateTime<Utc>)>, StoreError> {
    let row = sqlx::query(LAST_OF_DEVICE)
        .bind(device.0.as_bytes().as_slice())
        .fetch_optional(connection)
        .await?;
    row.map(|row| {
        let sequence = u64::try_from(row.read::<i64>("device_seq")?).unwrap_or_default();
        Ok((
            sequence,
            hex::encode(row.read::<&[u8]>("hash")?),
            row.at("at")?,
        ))
    })
    .transpose()
}
