//! What a bundle says: its header in the clear, then frames inside the sealed body.
//!
//! A frame is a kind (one byte), a length (four, little-endian) and that many bytes. First the
//! manifest; then the events in the order of the journal, each preceded by the long texts and the
//! attachments to which it refers; last, the end.

use super::stream::{Body, Writer};
use super::{ExchangeError, file_error};
use crate::StoreError;
use crate::disposition::Gone;
use crate::journal::link::{Hash, Link};
use crate::verify::chain::Stored;
use chrono::{DateTime, Utc};
use dossier_domain::id::{BlobId, DeviceId, EventId, PersonId, TextId};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use uuid::Uuid;

/// How far chains go: device and last sequence.
pub(super) type Heads = BTreeMap<DeviceId, i64>;

/// The header. It tells no words of anyone, and nothing of what the body holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Header {
    pub vault: Uuid,
    /// Who signed.
    pub machine: MachineCard,
    /// Shows that the machine holds the vault's keys.
    pub voucher: String,
    /// The body's key, sealed to each person who may open it.
    pub seals: Vec<Seal>,
}

/// The body's key for one person.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Seal {
    pub person: PersonId,
    /// Hexadecimal digits.
    pub key: String,
}

/// A machine that writes a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct MachineCard {
    pub id: DeviceId,
    pub letter: String,
    /// Ed25519 key, in hexadecimal digits.
    pub public: String,
    /// Instant, as stored.
    pub joined_at: String,
}

/// What a body holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub made_at: DateTime<Utc>,
    /// What the other copy is supposed to hold already.
    pub assumes: Heads,
    /// What the copy that wrote it holds.
    pub holds: Heads,
    /// Every machine that it knows: it vouches for them.
    pub machines: Vec<MachineCard>,
    /// Events in the bundle.
    pub events: u64,
    /// Attachments that its writer does not hold whole: whoever does sends them with its next bundle.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wants: Vec<BlobId>,
}

/// An event as it travels: byte fields in hexadecimal digits.
#[derive(Serialize, Deserialize)]
struct EventText {
    event_id: EventId,
    device: DeviceId,
    device_seq: i64,
    prev: String,
    hlc: i64,
    at: String,
    by: PersonId,
    noun: String,
    version: i64,
    body_hash: String,
    hash: String,
    signature: String,
    /// Salt and body; none once erased.
    body: Option<(String, String)>,
    /// With what the body was erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    gone: Option<Gone>,
}

mod kind {
    pub const MANIFEST: u8 = 1;
    pub const BLOB: u8 = 2;
    pub const TEXT: u8 = 3;
    pub const EVENT: u8 = 4;
    pub const END: u8 = 5;
}

/// The most that a frame may hold, by kind. Intake refuses a file above 50 MiB.
fn most(kind: u8) -> u32 {
    match kind {
        kind::BLOB => 64 << 20,
        kind::TEXT => 64 << 20,
        kind::EVENT => 16 << 20,
        kind::MANIFEST => 1 << 20,
        _ => 0,
    }
}

/// One frame, read.
pub(super) enum Frame {
    Manifest(Manifest),
    Blob(BlobId, Vec<u8>),
    Text(TextId, String),
    Event(Box<Stored>),
    End,
}

impl Writer {
    pub fn manifest(&mut self, manifest: &Manifest) -> io::Result<()> {
        let json = serde_json::to_vec(manifest)?;
        self.frame(kind::MANIFEST, &[&json])
    }

    pub fn blob(&mut self, id: &BlobId, bytes: &[u8]) -> io::Result<()> {
        self.frame(kind::BLOB, &[id.0.as_bytes(), bytes])
    }

    pub fn text(&mut self, id: TextId, words: &str) -> io::Result<()> {
        self.frame(kind::TEXT, &[id.0.as_bytes(), words.as_bytes()])
    }

    pub fn event(&mut self, stored: &Stored) -> io::Result<()> {
        let json = serde_json::to_vec(&EventText::of(stored))?;
        self.frame(kind::EVENT, &[&json])
    }

    pub fn end(&mut self) -> io::Result<()> {
        self.frame(kind::END, &[])
    }

    fn frame(&mut self, kind: u8, parts: &[&[u8]]) -> io::Result<()> {
        let length: usize = parts.iter().map(|part| part.len()).sum();
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        if length > most(kind) {
            return Err(ErrorKind::FileTooLarge.into());
        }
        self.write(&[kind])?;
        self.write(&length.to_le_bytes())?;
        parts.iter().try_for_each(|part| self.write(part))
    }
}

impl Body<'_> {
    /// The next frame. Everything is bounded before it is read.
    pub fn frame(&mut self, path: &Path) -> Result<Frame, StoreError> {
        let mut start = [0; 5];
        self.fill(path, &mut start)?;
        let [kind, length @ ..] = start;
        let length = u32::from_le_bytes(length);
        if length > most(kind) {
            return Err(ExchangeError::TooLarge.into());
        }
        let mut bytes = vec![0; length as usize];
        self.fill(path, &mut bytes)?;
        parsed(kind, bytes).ok_or_else(|| ExchangeError::Tampered.into())
    }

    fn fill(&mut self, path: &Path, to: &mut [u8]) -> Result<(), StoreError> {
        self.read_exact(to).map_err(|error| match error.kind() {
            ErrorKind::InvalidData | ErrorKind::UnexpectedEof => ExchangeError::Tampered.into(),
            _ => file_error(path, error),
        })
    }
}

fn parsed(kind: u8, mut bytes: Vec<u8>) -> Option<Frame> {
    match kind {
        kind::MANIFEST => json(&bytes).map(Frame::Manifest),
        kind::BLOB => {
            let (id, _) = bytes.split_at_checked(64)?;
            let id = BlobId(std::str::from_utf8(id).ok()?.to_owned());
            Some(Frame::Blob(id, bytes.split_off(64)))
        }
        kind::TEXT => {
            let (id, _) = bytes.split_at_checked(16)?;
            let id = TextId(Uuid::from_slice(id).ok()?);
            let words = String::from_utf8(bytes.split_off(16)).ok()?;
            Some(Frame::Text(id, words))
        }
        kind::EVENT => {
            let stored = json::<EventText>(&bytes)?.stored()?;
            Some(Frame::Event(Box::new(stored)))
        }
        kind::END => Some(Frame::End),
        _ => None,
    }
}

/// A value of JSON, or nothing.
pub(super) fn json<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    serde_json::from_slice(bytes).ok()
}

impl EventText {
    fn of(stored: &Stored) -> Self {
        let link = &stored.link;
        Self {
            event_id: link.event_id,
            device: link.device,
            device_seq: link.device_seq,
            prev: hex::encode(link.prev),
            hlc: link.hlc,
            at: link.at.clone(),
            by: link.by,
            noun: link.noun.clone(),
            version: link.version,
            body_hash: hex::encode(link.body_hash),
            hash: hex::encode(&stored.hash),
            signature: hex::encode(&stored.signature),
            body: stored
                .body
                .as_ref()
                .map(|(salt, body)| (hex::encode(salt), body.clone())),
            gone: stored.gone,
        }
    }

    fn stored(self) -> Option<Stored> {
        let body = match self.body {
            Some((salt, body)) => Some((hex::decode(salt).ok()?, body)),
            None => None,
        };
        Some(Stored {
            seq: 0,
            link: Link {
                event_id: self.event_id,
                device: self.device,
                device_seq: self.device_seq,
                prev: hash(&self.prev)?,
                hlc: self.hlc,
                at: self.at,
                by: self.by,
                noun: self.noun,
                version: self.version,
                body_hash: hash(&self.body_hash)?,
            },
            hash: hex::decode(self.hash).ok()?,
            signature: hex::decode(self.signature).ok()?,
            body,
            gone: self.gone,
        })
    }
}

fn hash(digits: &str) -> Option<Hash> {
    hex::decode(digits).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::super::stream::Opened;
    use super::*;
    use crate::sqlite::Key;
    use ed25519_dalek::SigningKey;
    use std::fs::File;
    use tempfile::TempDir;
    use zeroize::Zeroizing;

    #[test]
    fn a_part_that_says_it_is_larger_than_any_is_refused_before_it_is_read() {
        let home = TempDir::new().unwrap();
        let path = home.path().join("a.bundle");
        let key: Key = Zeroizing::new([3; 32]);
        for (kind, length) in [
            (kind::MANIFEST, (1 << 20) + 1),
            (kind::EVENT, u32::MAX),
            (kind::END, 1),
            (9, 1),
        ] {
            let mut options = File::options();
            options.read(true).write(true).create(true).truncate(true);
            let file = options.open(&path).unwrap();
            let mut writer = Writer::start(file, b"{}".to_vec(), &key).unwrap();
            writer.write(&[kind]).unwrap();
            writer.write(&u32::to_le_bytes(length)).unwrap();
            writer.finish(&SigningKey::from_bytes(&[7; 32])).unwrap();
            let mut opened = Opened::read(File::open(&path).unwrap()).unwrap();
            let read = opened.body(&key).unwrap().frame(&path).err();
            assert!(
                matches!(read, Some(StoreError::Exchange(ExchangeError::TooLarge))),
                "{kind}: {read:?}"
            );
        }
    }
}
