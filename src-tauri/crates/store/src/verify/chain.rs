//! The chains, link by link: sequence, previous hash, hash, signature, body.

use crate::StoreError;
use crate::disposition::Gone;
use crate::journal::link::{self, END, Hash, Link};
use crate::journal::{self, noun};
use crate::sql::{self, Columns, statements};
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{DeviceId, EventId, PersonId};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use std::collections::BTreeMap;

/// The columns of a link with its body. `main.` names the whole journal on a connection that reads
/// for a person.
macro_rules! link_columns {
    ($of:literal) => {
        concat!(
            "SELECT event.seq AS seq, event_id, device_id, device_seq, prev, hash, signature, hlc,
            at, by_person, noun, version, body_hash, salt, body, erased_event.case_id AS case_id,
            erased_event.note_id AS note_id FROM ",
            $of,
            "event AS event LEFT JOIN ",
            $of,
            "event_body AS event_body ON event_body.seq = event.seq LEFT JOIN ",
            $of,
            "erased_event AS erased_event ON erased_event.seq = event.seq "
        )
    };
}
pub(crate) use link_columns;

statements! {
    DEVICES = "SELECT device_id, letter, public_key FROM device";
    LINKS = concat!(link_columns!(""), "WHERE event.seq > ? ORDER BY event.seq LIMIT ?");
    ENDS = "SELECT device_id, max(device_seq) AS device_seq, hash, hlc FROM event
        GROUP BY device_id";
}

/// An event as it is stored.
pub(crate) struct Stored {
    pub seq: i64,
    pub link: Link,
    pub hash: Vec<u8>,
    pub signature: Vec<u8>,
    /// Salt and body; none once erased.
    pub body: Option<(Vec<u8>, String)>,
    /// With what the body was erased.
    pub gone: Option<Gone>,
}

/// Where a device's chain stands.
struct Chain {
    letter: String,
    public: Vec<u8>,
    sequence: i64,
    hash: Vec<u8>,
    hlc: i64,
}

/// The chains of a vault, by device.
pub(crate) struct Chains(BTreeMap<DeviceId, Chain>);

impl Chains {
    /// Every device at its start.
    pub async fn read(connection: &mut SqliteConnection) -> Result<Self, StoreError> {
        let rows = sqlx::query(DEVICES).fetch_all(connection).await?;
        let chains = rows.iter().map(|row| {
            let (device, letter) = (DeviceId(row.id("device_id")?), row.read("letter")?);
            let public: Vec<u8> = row.read("public_key")?;
            let hash = link::genesis(device, letter, &public).to_vec();
            let letter = letter.to_owned();
            Ok((
                device,
                Chain {
                    letter,
                    public,
                    sequence: 0,
                    hash,
                    hlc: 0,
                },
            ))
        });
        Ok(Self(chains.collect::<Result<_, StoreError>>()?))
    }

    /// Number of chains.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The last link of each: letter, sequence, hash in hexadecimal digits.
    pub fn heads(&self) -> Vec<(String, u64, String)> {
        let head = |chain: &Chain| {
            let sequence = u64::try_from(chain.sequence).unwrap_or_default();
            (chain.letter.clone(), sequence, hex::encode(&chain.hash))
        };
        self.0.values().map(head).collect()
    }

    /// Every device where its chain ends in this vault.
    pub async fn where_they_stand(connection: &mut SqliteConnection) -> Result<Self, StoreError> {
        let mut chains = Self::read(&mut *connection).await?;
        for row in sqlx::query(ENDS).fetch_all(connection).await? {
            if let Some(chain) = chains.0.get_mut(&DeviceId(row.id("device_id")?)) {
                chain.sequence = row.read("device_seq")?;
                chain.hash = row.read("hash")?;
                chain.hlc = row.read("hlc")?;
            }
        }
        Ok(chains)
    }

    /// Where the chain of a device ends: sequence and hash.
    pub fn end(&self, device: DeviceId) -> Option<(i64, &[u8])> {
        let chain = self.0.get(&device)?;
        Some((chain.sequence, chain.hash.as_slice()))
    }

    /// The last sequence of every device.
    pub fn sequences(&self) -> BTreeMap<DeviceId, i64> {
        self.0
            .iter()
            .map(|(device, chain)| (*device, chain.sequence))
            .collect()
    }

    /// Checks the next link of its device, tells what is wrong with it, and goes on from it.
    pub fn check(&mut self, stored: &Stored, faults: &mut Vec<String>) {
        let Some(chain) = self.0.get_mut(&stored.link.device) else {
            faults.push(format!("event {}: no such device", stored.seq));
            return;
        };
        let link = &stored.link;
        let mut fault = |what: &str| {
            faults.push(format!("{} {}: {what}", chain.letter, link.device_seq));
        };
        if link.device_seq != chain.sequence + 1 {
            fault("sequence");
        }
        if link.prev.as_slice() != chain.hash {
            fault("previous hash");
        }
        if link.hash().as_slice() != stored.hash {
            fault("hash");
        }
        if !link::is_signed(&chain.public, &stored.hash, &stored.signature) {
            fault("signature");
        }
        if link.hlc <= chain.hlc || link.hlc >= END {
            fault("clock");
        }
        if stored
            .body
            .as_ref()
            .is_some_and(|(salt, body)| link::body_hash(salt, body) != link.body_hash)
        {
            fault("body");
        }
        chain.sequence = link.device_seq;
        chain.hash.clone_from(&stored.hash);
        chain.hlc = link.hlc;
    }
}

impl Stored {
    /// The event; none where the body was erased, or cannot be read, which is told.
    pub fn event(&self, faults: &mut Vec<String>) -> Option<Event> {
        let (_, body) = self.body.as_ref()?;
        let read = sql::of_json::<Fact>(body)
            .ok()
            .filter(|fact| noun(fact) == self.link.noun);
        let at = self.link.at.parse().ok();
        let (Some(fact), Some(at)) = (read, at) else {
            faults.push(format!("event {}: cannot be read", self.seq));
            return None;
        };
        Some(journal::event(self.link.event_id, at, self.link.by, fact))
    }
}

/// The next events of the vault, in the order in which it took them.
pub(crate) async fn links_after(
    connection: &mut SqliteConnection,
    place: i64,
    limit: i64,
) -> Result<Vec<Stored>, StoreError> {
    let rows = sqlx::query(LINKS)
        .bind(place)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(stored).collect()
}

pub(crate) fn stored(row: &SqliteRow) -> Result<Stored, StoreError> {
    let salt: Option<Vec<u8>> = row.read("salt")?;
    let body: Option<String> = row.read("body")?;
    Ok(Stored {
        seq: row.read("seq")?,
        link: Link {
            event_id: EventId(row.id("event_id")?),
            device: DeviceId(row.id("device_id")?),
            device_seq: row.read("device_seq")?,
            prev: hash(row, "prev")?,
            hlc: row.read("hlc")?,
            at: row.read("at")?,
            by: PersonId(row.id("by_person")?),
            noun: row.read("noun")?,
            version: row.read("version")?,
            body_hash: hash(row, "body_hash")?,
        },
        hash: row.read("hash")?,
        signature: row.read("signature")?,
        body: salt.zip(body),
        gone: Gone::read(row)?,
    })
}

/// A hash of another length than 32 bytes is as a hash of zeros: it agrees with nothing.
fn hash(row: &SqliteRow, column: &'static str) -> Result<Hash, StoreError> {
    Ok(row.read::<&[u8]>(column)?.try_into().unwrap_or([0; 32]))
}
