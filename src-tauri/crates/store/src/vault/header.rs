//! `vault.toml`: the format, and a slot for each person. Readable without a passphrase, so it
//! holds nothing personal but the names shown at sign-in.
//!
//! Its last line is a digest of all that precedes, in every format: damage is told from a newer
//! format and from a wrong passphrase. The line before is a seal under the vault's key, checked
//! once it is open: a name changed by somebody without the key is found.

use super::place;
use super::slot::{KeyText, Pair, Slot, SlotKey, SlotText};
use crate::StoreError;
use crate::sqlite::Key;
use dossier_domain::id::PersonId;
use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use std::path::Path;
use uuid::Uuid;

/// Name of the header inside the vault's folder.
pub(crate) const FILE: &str = "vault.toml";

/// Format that this program writes.
pub(crate) const FORMAT: u32 = 2;

/// Most bytes of a header: some hundreds for each person.
const MOST_BYTES: u64 = 4 << 20;
const CHECK: &str = "check = \"";
const SEAL: &str = "seal = \"";

/// The header, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub format: u32,
    pub vault: Uuid,
    /// How many times the vault's key was drawn anew.
    pub generation: u32,
    pub slots: Vec<Slot>,
    /// Everything in the vault is invented.
    pub practice: bool,
    /// What the printed recovery key opens.
    pub recovery: Option<Pair>,
    /// Seal as read; `None` when it was not written yet.
    seal: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Text {
    format: u32,
    vault: Uuid,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    practice: bool,
    #[serde(default, skip_serializing_if = "is_first")]
    generation: u32,
    slot: Vec<SlotText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recovery: Option<KeyText>,
}

fn is_first(generation: &u32) -> bool {
    *generation == 0
}

impl Header {
    pub fn new(vault: Uuid, slots: Vec<Slot>) -> Self {
        Self {
            format: FORMAT,
            vault,
            generation: 0,
            slots,
            practice: false,
            recovery: None,
            seal: None,
        }
    }

    /// Reads and checks the header of a folder.
    pub fn read(folder: &Path) -> Result<Self, StoreError> {
        match place::read(&folder.join(FILE), MOST_BYTES) {
            Ok(Some(bytes)) => Self::parse(&bytes),
            Ok(None) => Err(damaged("larger than any header")),
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                Err(StoreError::NotAVault(folder.to_owned()))
            }
            Err(error) => Err(StoreError::Io(error)),
        }
    }

    /// Reads and checks a header.
    pub fn parse(bytes: &[u8]) -> Result<Self, StoreError> {
        let text = std::str::from_utf8(bytes).map_err(|_| damaged("not UTF-8"))?;
        let (checked, check) = last_line(text, CHECK).ok_or_else(|| damaged("no check"))?;
        if blake3::hash(checked.as_bytes()).to_hex().as_str() != check {
            return Err(damaged("the check differs"));
        }
        newer(checked)?;
        let (body, seal) = last_line(checked, SEAL).ok_or_else(|| damaged("no seal"))?;
        let parsed: Text = toml::from_str(body).map_err(|_| damaged("not a header"))?;
        let slots = parsed
            .slot
            .into_iter()
            .map(SlotText::parse)
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            format: parsed.format,
            vault: parsed.vault,
            generation: parsed.generation,
            slots,
            practice: parsed.practice,
            recovery: parsed.recovery.map(KeyText::pair).transpose()?,
            seal: Some(seal.to_owned()),
        })
    }

    /// The slot of a person.
    pub fn slot(&self, person: PersonId) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.person == person)
    }

    /// The slot of a person, to change it.
    pub fn slot_mut(&mut self, person: PersonId) -> Result<&mut Slot, StoreError> {
        self.slots
            .iter_mut()
            .find(|slot| slot.person == person)
            .ok_or(StoreError::NotFound)
    }

    /// Takes the pair that a slot of the first format is sealed with from now on.
    pub fn take_pair(&mut self, person: PersonId, pair: Pair) -> Result<(), StoreError> {
        self.format = FORMAT;
        self.slot_mut(person)?.key = SlotKey::Pair(pair);
        Ok(())
    }

    /// Checks the seal with the key of the open vault.
    pub fn check_seal(&self, key: &Key) -> Result<(), StoreError> {
        let expected = seal(&self.body()?, key);
        match &self.seal {
            Some(seal) if *seal == expected => Ok(()),
            _ => Err(damaged("the seal differs")),
        }
    }

    /// Writes the header whole: a new file, synced, renamed over the old one.
    pub fn write(&self, folder: &Path, key: &Key) -> Result<(), StoreError> {
        let body = self.body()?;
        let sealed = format!("{body}{SEAL}{}\"\n", seal(&body, key));
        let check = blake3::hash(sealed.as_bytes()).to_hex();
        place::replace(
            &folder.join(FILE),
            format!("{sealed}{CHECK}{check}\"\n").as_bytes(),
        )
    }

    fn body(&self) -> Result<String, StoreError> {
        let text = Text {
            format: self.format,
            vault: self.vault,
            practice: self.practice,
            generation: self.generation,
            slot: self.slots.iter().map(SlotText::of).collect(),
            recovery: self.recovery.as_ref().map(KeyText::of),
        };
        let body = toml::to_string(&text)
            .map_err(|_| StoreError::Inconsistent("a header could not be written".into()))?;
        Ok(format!("{body}\n[integrity]\n"))
    }
}

/// A header whose format is newer is refused before anything else of it is read.
fn newer(text: &str) -> Result<(), StoreError> {
    #[derive(Deserialize)]
    struct Format {
        format: u32,
    }
    let Format { format: found } =
        toml::from_str(text).map_err(|_| damaged("no format in the header"))?;
    if found > FORMAT {
        return Err(StoreError::NewerFormat {
            found,
            known: FORMAT,
        });
    }
    Ok(())
}

/// Splits off a last line `start…"`.
fn last_line<'a>(text: &'a str, start: &str) -> Option<(&'a str, &'a str)> {
    let line = text.trim_end_matches('\n').rfind('\n')? + 1;
    let (before, line) = (text.get(..line)?, text.get(line..)?);
    Some((before, line.strip_prefix(start)?.strip_suffix("\"\n")?))
}

fn seal(body: &str, key: &Key) -> String {
    blake3::keyed_hash(key, body.as_bytes())
        .to_hex()
        .to_string()
}

pub(super) fn damaged(reason: &str) -> StoreError {
    StoreError::DamagedHeader {
        reason: reason.into(),
    }
}
