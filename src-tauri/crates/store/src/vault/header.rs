//! `vault.toml`: the format, and a slot for each person. Readable without a passphrase, so it
//! holds nothing personal but the names shown at sign-in.
//!
//! Its last line is a digest of all that precedes, in every format: damage is told from a newer
//! format and from a wrong passphrase. The line before is a seal under the vault's key, checked
//! once it is open: a name changed by somebody without the key is found.

use super::keys::{KdfCost, Wrapped};
use super::place;
use crate::StoreError;
use crate::sqlite::Key;
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use std::path::Path;
use uuid::Uuid;

/// Name of the header inside the vault's folder.
pub(crate) const FILE: &str = "vault.toml";

/// Format that this program writes.
pub(crate) const FORMAT: u32 = 1;

const CHECK: &str = "check = \"";
const SEAL: &str = "seal = \"";

/// The header, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub format: u32,
    pub vault: Uuid,
    pub slots: Vec<Slot>,
    /// Everything in the vault is invented.
    pub practice: bool,
    /// Seal as read; `None` when it was not written yet.
    seal: Option<String>,
}

/// A person who may sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    pub person: PersonId,
    pub name: String,
    pub lang: Lang,
    pub key: Wrapped,
}

#[derive(Serialize, Deserialize)]
struct Text {
    format: u32,
    vault: Uuid,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    practice: bool,
    slot: Vec<SlotText>,
}

#[derive(Serialize, Deserialize)]
struct SlotText {
    person: PersonId,
    name: String,
    lang: Lang,
    kdf: String,
    memory_kib: u32,
    passes: u32,
    salt: String,
    nonce: String,
    key: String,
}

impl Header {
    pub fn new(vault: Uuid, slots: Vec<Slot>) -> Self {
        Self {
            format: FORMAT,
            vault,
            slots,
            practice: false,
            seal: None,
        }
    }

    /// Reads and checks the header of a folder.
    pub fn read(folder: &Path) -> Result<Self, StoreError> {
        match std::fs::read(folder.join(FILE)) {
            Ok(bytes) => Self::parse(&bytes),
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                Err(StoreError::NotAVault(folder.to_owned()))
            }
            Err(error) => Err(StoreError::Io(error)),
        }
    }

    fn parse(bytes: &[u8]) -> Result<Self, StoreError> {
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
            .map(Slot::parse)
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            format: parsed.format,
            vault: parsed.vault,
            slots,
            practice: parsed.practice,
            seal: Some(seal.to_owned()),
        })
    }

    /// The slot of a person.
    pub fn slot(&self, person: PersonId) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.person == person)
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
        let slot = self.slots.iter().map(Slot::text).collect();
        let text = Text {
            format: self.format,
            vault: self.vault,
            practice: self.practice,
            slot,
        };
        let body = toml::to_string(&text)
            .map_err(|_| StoreError::Inconsistent("a header could not be written".into()))?;
        Ok(format!("{body}\n[integrity]\n"))
    }
}

impl Slot {
    /// What the tag of a slot is bound to.
    pub fn about(vault: Uuid, person: PersonId) -> Vec<u8> {
        [
            b"dossier slot 1".as_slice(),
            vault.as_bytes(),
            person.0.as_bytes(),
        ]
        .concat()
    }

    fn parse(text: SlotText) -> Result<Self, StoreError> {
        if text.kdf != "argon2id" {
            return Err(damaged("unknown key derivation"));
        }
        let key = Wrapped {
            cost: KdfCost {
                memory_kib: text.memory_kib,
                passes: text.passes,
            },
            salt: bytes(&text.salt)?,
            nonce: bytes(&text.nonce)?,
            sealed: hex::decode(&text.key).map_err(|_| damaged("a slot is not hexadecimal"))?,
        };
        Ok(Self {
            person: text.person,
            name: text.name,
            lang: text.lang,
            key,
        })
    }

    fn text(&self) -> SlotText {
        SlotText {
            person: self.person,
            name: self.name.clone(),
            lang: self.lang,
            kdf: "argon2id".into(),
            memory_kib: self.key.cost.memory_kib,
            passes: self.key.cost.passes,
            salt: hex::encode(self.key.salt),
            nonce: hex::encode(self.key.nonce),
            key: hex::encode(&self.key.sealed),
        }
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

fn bytes<const N: usize>(text: &str) -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| damaged("a slot is not hexadecimal"))?;
    Ok(bytes)
}

fn damaged(reason: &str) -> StoreError {
    StoreError::DamagedHeader {
        reason: reason.into(),
    }
}
