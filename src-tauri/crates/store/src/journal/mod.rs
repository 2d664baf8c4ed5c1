//! The journal: appended to inside the write gate, read back in order.

mod browse;
pub(crate) mod link;

#[cfg(test)]
pub(crate) use browse::STATEMENTS as BROWSE;
pub use browse::{Asked, DeviceCard, Entry, Place};

use crate::sql::{self, Columns, statements};
use crate::vault::device::Device;
use crate::{StoreError, Vault};
use chrono::{DateTime, Utc};
use dossier_domain::case::Opened;
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, DeviceId, EventId, NoteId, PersonId};
use link::{Hash, Link};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use std::collections::HashMap;
use uuid::Uuid;

/// Version of the form in which bodies are written.
const VERSION: i64 = 1;

/// Events that speak of a subject, with what puts them in order.
macro_rules! speaking {
    () => {
        "SELECT event.event_id AS event_id, event.at AS at, event.by_person AS by_person,
        event_body.body AS body, event.hlc AS hlc, event.device_id AS device_id,
        event.device_seq AS device_seq
        FROM event_subject
        JOIN event ON event.seq = event_subject.seq
        JOIN event_body ON event_body.seq = event_subject.seq "
    };
}

statements! {
    LAST_LINK = "SELECT device_seq, hash FROM event WHERE device_id = ?
        ORDER BY device_seq DESC LIMIT 1";
    LAST_CLOCK = "SELECT coalesce(max(hlc), 0) FROM event";
    GENESIS = "SELECT letter, public_key FROM device WHERE device_id = ?";
    INSERT_EVENT = "INSERT INTO event (event_id, device_id, device_seq, prev, hash, signature,
        hlc, at, by_person, noun, version, body_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        RETURNING seq";
    INSERT_BODY = "INSERT INTO event_body (seq, salt, body) VALUES (?, ?, ?)";
    OF_SUBJECT = concat!(speaking!(), "WHERE event_subject.noun = ? AND event_subject.subject = ?");
    OWN = concat!(speaking!(), "WHERE event_subject.noun = ? AND event_subject.subject = ?
        AND event.noun = event_subject.noun");
    OF_CASE = concat!(speaking!(), "WHERE event_subject.noun = 'case' AND event_subject.subject = ?
        AND event.noun IN ('case', 'record')");
    LAST_PLACE = "SELECT coalesce(max(seq), 0) FROM event";
    AFTER = "SELECT event.seq AS seq, event.event_id AS event_id, event.at AS at,
        event.by_person AS by_person, event_body.body AS body
        FROM event JOIN event_body ON event_body.seq = event.seq
        WHERE event.seq > ? ORDER BY event.seq LIMIT ?";
}

/// The end of this device's chain, inside a write.
pub(crate) struct Head {
    pub sequence: i64,
    pub hash: Hash,
    pub hlc: i64,
}

impl Head {
    /// Reads the end of a device's chain.
    pub async fn read(
        connection: &mut SqliteConnection,
        device: DeviceId,
    ) -> Result<Self, StoreError> {
        let hlc = sqlx::query_scalar(LAST_CLOCK)
            .fetch_one(&mut *connection)
            .await?;
        let last = sqlx::query(LAST_LINK)
            .bind(device.0.as_bytes().as_slice())
            .fetch_optional(&mut *connection)
            .await?;
        if let Some(row) = last {
            return Ok(Self {
                sequence: row.read("device_seq")?,
                hash: hash_of(&row)?,
                hlc,
            });
        }
        let row = sqlx::query(GENESIS)
            .bind(device.0.as_bytes().as_slice())
            .fetch_one(connection)
            .await?;
        let hash = link::genesis(device, row.read("letter")?, row.read("public_key")?);
        Ok(Self {
            sequence: 0,
            hash,
            hlc,
        })
    }
}

fn hash_of(row: &SqliteRow) -> Result<Hash, StoreError> {
    Hash::try_from(row.read::<&[u8]>("hash")?)
        .map_err(|_| StoreError::Inconsistent("a hash is not 32 bytes".into()))
}

/// Appends an event to the chain of the device: header, signature, body and salt.
///
/// Returns the place of the event in this vault.
pub(crate) async fn append(
    connection: &mut SqliteConnection,
    device: &Device,
    head: &mut Head,
    event: &Event,
) -> Result<i64, StoreError> {
    let body = sql::json(&event.fact)?;
    let salt: [u8; 16] = crate::vault::keys::draw();
    let link = Link {
        event_id: event.id,
        device: device.id,
        device_seq: head.sequence + 1,
        prev: head.hash,
        hlc: link::tick(event.at.timestamp_millis(), head.hlc),
        at: sql::instant(event.at),
        by: event.by,
        noun: noun(&event.fact).to_owned(),
        version: VERSION,
        body_hash: link::body_hash(&salt, &body),
    };
    let hash = link.hash();
    let signature = link::sign(&device.key, &hash);
    let body = Some((salt.as_slice(), body.as_str()));
    let seq = insert(connection, &link, &hash, &signature, body).await?;
    *head = Head {
        sequence: link.device_seq,
        hash,
        hlc: link.hlc,
    };
    Ok(seq)
}

/// Keeps a link and its body; returns its place in this vault.
pub(crate) async fn insert(
    connection: &mut SqliteConnection,
    link: &Link,
    hash: &[u8],
    signature: &[u8],
    body: Option<(&[u8], &str)>,
) -> Result<i64, StoreError> {
    let seq: i64 = sqlx::query_scalar(INSERT_EVENT)
        .bind(link.event_id.0.as_bytes().as_slice())
        .bind(link.device.0.as_bytes().as_slice())
        .bind(link.device_seq)
        .bind(link.prev.as_slice())
        .bind(hash)
        .bind(signature)
        .bind(link.hlc)
        .bind(&link.at)
        .bind(link.by.0.as_bytes().as_slice())
        .bind(&link.noun)
        .bind(link.version)
        .bind(link.body_hash.as_slice())
        .fetch_one(&mut *connection)
        .await?;
    if let Some((salt, body)) = body {
        sqlx::query(INSERT_BODY)
            .bind(seq)
            .bind(salt)
            .bind(body)
            .execute(connection)
            .await?;
    }
    Ok(seq)
}

/// Noun of a fact, as the header carries it.
pub(crate) fn noun(fact: &Fact) -> &'static str {
    match fact {
        Fact::Person { .. } => "person",
        Fact::Case { .. } => "case",
        Fact::Record { .. } => "record",
        Fact::Note { .. } => "note",
        Fact::Report { .. } => "report",
        Fact::Pack { .. } => "pack",
        Fact::Office { .. } => "office",
        Fact::Term { .. } => "term",
        Fact::Stocktaking { .. } => "stocktaking",
    }
}

/// Every event that speaks of a subject, of whatever noun, in the order of the journal.
pub(crate) async fn history(
    connection: &mut SqliteConnection,
    noun: &str,
    subject: Uuid,
) -> Result<Vec<Event>, StoreError> {
    let id = subject.as_bytes().as_slice();
    let query = sqlx::query(OF_SUBJECT).bind(noun).bind(id);
    ordered(query.fetch_all(connection).await?)
}

/// The events of a subject itself, in the order of the journal: what it is folded from.
pub(crate) async fn own(
    connection: &mut SqliteConnection,
    noun: &str,
    subject: Uuid,
) -> Result<Vec<Event>, StoreError> {
    let id = subject.as_bytes().as_slice();
    let query = sqlx::query(OWN).bind(noun).bind(id);
    ordered(query.fetch_all(connection).await?)
}

/// The events of a case and of its file, in the order of the journal.
pub(crate) async fn of_case(
    connection: &mut SqliteConnection,
    case: CaseId,
) -> Result<Vec<Event>, StoreError> {
    let id = case.0.as_bytes().as_slice();
    let query = sqlx::query(OF_CASE).bind(id);
    ordered(query.fetch_all(connection).await?)
}

/// The events of a case and of its file that a set of chains holds, in the order of the journal.
pub(crate) async fn of_case_within(
    connection: &mut SqliteConnection,
    case: CaseId,
    known: &HashMap<DeviceId, u64>,
) -> Result<Vec<Event>, StoreError> {
    let id = case.0.as_bytes().as_slice();
    let query = sqlx::query(OF_CASE).bind(id);
    let mut held = Vec::new();
    for row in query.fetch_all(connection).await? {
        let last = known.get(&DeviceId(row.id("device_id")?)).copied();
        if u64::try_from(row.read::<i64>("device_seq")?).ok() <= last {
            held.push(row);
        }
    }
    ordered(held)
}

/// The order of the journal, the same on every machine: the hybrid clock, then the device and its
/// sequence. It is not the order in which this vault took the events. A subject has few events:
/// they are sorted here.
fn ordered(mut rows: Vec<SqliteRow>) -> Result<Vec<Event>, StoreError> {
    let mut keyed = Vec::with_capacity(rows.len());
    for row in rows.drain(..) {
        let device: Uuid = row.id("device_id")?;
        let key: (i64, Uuid, i64) = (row.read("hlc")?, device, row.read("device_seq")?);
        keyed.push((key, event_of(&row)?));
    }
    keyed.sort_by_key(|(key, _)| *key);
    Ok(keyed.into_iter().map(|(_, event)| event).collect())
}

/// An event from its header and body.
pub(crate) fn event_of(row: &SqliteRow) -> Result<Event, StoreError> {
    Ok(Event {
        id: EventId(row.id("event_id")?),
        at: row.at("at")?,
        by: PersonId(row.id("by_person")?),
        fact: row.json("body")?,
    })
}

/// An event of this device: its instant is cut to what is stored.
pub(crate) fn event(id: EventId, at: DateTime<Utc>, by: PersonId, fact: Fact) -> Event {
    Event {
        id,
        at: sql::storable(at),
        by,
        fact,
    }
}

impl crate::Tx {
    /// Every event that speaks of a subject, oldest first, as the write has it.
    ///
    /// # Errors
    /// `NotFound` for what the signed-in person does not see, `Database`, `Inconsistent`.
    pub async fn history(&mut self, noun: &str, subject: Uuid) -> Result<Vec<Event>, StoreError> {
        match noun {
            "case" => self.sees(CaseId(subject)).await?,
            "note" => drop(self.note(NoteId(subject)).await?),
            _ => {}
        }
        history(self.connection(), noun, subject).await
    }
}

impl Vault {
    /// Every event that speaks of a subject (`note`, `file`, `record`, `person`), oldest first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn history(&self, noun: &str, subject: Uuid) -> Result<Vec<Event>, StoreError> {
        if noun == "note" {
            let note_id = NoteId(subject);
            self.opening(Opened::Note { note_id }, subject).await?;
        }
        let mut reader = self.reader().await?;
        history(&mut reader, noun, subject).await
    }

    /// The place of the last event that this vault took; 0 in an empty journal.
    ///
    /// # Errors
    /// `Database`.
    pub async fn last_place(&self) -> Result<u64, StoreError> {
        let mut reader = self.reader().await?;
        let place: i64 = sqlx::query_scalar(LAST_PLACE)
            .fetch_one(&mut *reader)
            .await?;
        Ok(u64::try_from(place).unwrap_or_default())
    }

    /// Events in the order in which the vault took them, each with its place: pass the last
    /// place back to go on. Events whose body was erased are passed over.
    ///
    /// # Errors
    /// `DamagedDatabase`, `Database`, `Inconsistent`.
    pub async fn events_after(
        &self,
        place: u64,
        limit: u32,
    ) -> Result<Vec<(u64, Event)>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(AFTER)
            .bind(i64::try_from(place).unwrap_or(i64::MAX))
            .bind(limit)
            .fetch_all(&mut *reader)
            .await?;
        rows.iter()
            .map(|row| {
                let place = u64::try_from(row.read::<i64>("seq")?).unwrap_or_default();
                Ok((place, event_of(row)?))
            })
            .collect()
    }
}
