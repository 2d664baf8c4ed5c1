//! A person's slot: their secret key under their passphrase, and the vault's key sealed to them.

use super::header::damaged;
use super::keys::{KdfCost, Keys, VaultKey, Wrapped};
use super::pair::{Secret, seal_to};
use crate::StoreError;
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, PublicKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A person who may sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    pub person: PersonId,
    pub name: String,
    pub lang: Lang,
    pub key: SlotKey,
}

/// What a passphrase opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SlotKey {
    /// The vault's key itself, as in format 1, until the person signs in again.
    Direct(Wrapped),
    /// The person's own key, to which the vault's is sealed.
    Pair(Pair),
}

/// A key pair whose secret half a passphrase opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    pub secret: Wrapped,
    pub public: PublicKey,
    /// The vault's key, sealed to `public`; `None` while the person is suspended.
    pub vault: Option<Vec<u8>>,
}

impl Pair {
    /// Draws a pair for a passphrase. Takes as long as a sign-in.
    pub fn draw(
        key: &VaultKey,
        phrase: &str,
        cost: KdfCost,
        about: &[u8],
    ) -> Result<(Self, Secret), StoreError> {
        let secret = Secret::draw();
        Ok((Self::of(key, &secret, phrase, cost, about)?, secret))
    }

    /// Wraps a pair under a passphrase.
    pub fn of(
        key: &VaultKey,
        secret: &Secret,
        phrase: &str,
        cost: KdfCost,
        about: &[u8],
    ) -> Result<Self, StoreError> {
        Ok(Self {
            secret: Wrapped::seal(&secret.bytes(), phrase, cost, about)?,
            public: secret.public(),
            vault: Some(seal_to(&secret.public(), key.bytes().as_slice())?),
        })
    }

    /// Gives the vault's key, or another one.
    pub fn give(&mut self, keys: &Keys) -> Result<(), StoreError> {
        self.vault = Some(seal_to(&self.public, keys.vault.bytes().as_slice())?);
        Ok(())
    }

    /// Opens both keys with a passphrase. Takes as long as a sign-in.
    pub fn open(&self, phrase: &str, about: &[u8]) -> Result<(VaultKey, Secret), StoreError> {
        let secret = Secret::of(&self.secret.open(phrase, about)?);
        let sealed = self.vault.as_ref().ok_or(StoreError::Suspended)?;
        let opened = secret
            .open(sealed)
            .ok_or_else(|| damaged("a slot does not open with its own key"))?;
        Ok((VaultKey::of(&opened)?, secret))
    }
}

/// What a pair of a person is bound to.
pub(crate) fn about_person(vault: Uuid, person: PersonId) -> Vec<u8> {
    about(b"dossier slot 2", vault, person.0)
}

/// What a slot of format 1 is bound to.
pub(crate) fn about_direct(vault: Uuid, person: PersonId) -> Vec<u8> {
    about(b"dossier slot 1", vault, person.0)
}

/// What the pair of the recovery key is bound to.
pub(crate) fn about_recovery(vault: Uuid) -> Vec<u8> {
    about(b"dossier recovery 2", vault, Uuid::nil())
}

fn about(what: &[u8], vault: Uuid, whose: Uuid) -> Vec<u8> {
    [what, vault.as_bytes(), whose.as_bytes()].concat()
}

impl Slot {
    /// Draws a slot for a person.
    pub fn draw(
        key: &VaultKey,
        vault: Uuid,
        person: &Person,
        phrase: &str,
        cost: KdfCost,
    ) -> Result<(Self, Secret), StoreError> {
        let (pair, secret) = Pair::draw(key, phrase, cost, &about_person(vault, person.id))?;
        let slot = Self {
            person: person.id,
            name: person.name.clone(),
            lang: person.lang,
            key: SlotKey::Pair(pair),
        };
        Ok((slot, secret))
    }

    /// Opens the vault's key, and the person's own where the slot has it. Takes as long as a
    /// sign-in.
    pub fn open(
        &self,
        vault: Uuid,
        phrase: &str,
    ) -> Result<(VaultKey, Option<Secret>), StoreError> {
        match &self.key {
            SlotKey::Direct(wrapped) => {
                let key = wrapped.open(phrase, &about_direct(vault, self.person))?;
                Ok((VaultKey::of(key.as_slice())?, None))
            }
            SlotKey::Pair(pair) => {
                let (key, secret) = pair.open(phrase, &about_person(vault, self.person))?;
                Ok((key, Some(secret)))
            }
        }
    }

    /// Cost of this person's passphrase.
    pub fn cost(&self) -> KdfCost {
        match &self.key {
            SlotKey::Direct(wrapped) => wrapped.cost,
            SlotKey::Pair(pair) => pair.secret.cost,
        }
    }
}

/// A slot as it is written.
#[derive(Serialize, Deserialize)]
pub(super) struct SlotText {
    person: PersonId,
    name: String,
    lang: Lang,
    #[serde(flatten)]
    key: KeyText,
}

/// A wrapped key as it is written; with a pair, its public half and the vault's key sealed to it.
#[derive(Serialize, Deserialize)]
pub(super) struct KeyText {
    kdf: String,
    memory_kib: u32,
    passes: u32,
    salt: String,
    nonce: String,
    key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    public: Option<PublicKey>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    vault: Option<String>,
}

impl SlotText {
    pub fn parse(self) -> Result<Slot, StoreError> {
        let key = match self.key.public {
            None => SlotKey::Direct(self.key.wrapped()?),
            Some(_) => SlotKey::Pair(self.key.pair()?),
        };
        Ok(Slot {
            person: self.person,
            name: self.name,
            lang: self.lang,
            key,
        })
    }

    pub fn of(slot: &Slot) -> Self {
        Self {
            person: slot.person,
            name: slot.name.clone(),
            lang: slot.lang,
            key: match &slot.key {
                SlotKey::Direct(wrapped) => KeyText::of_wrapped(wrapped),
                SlotKey::Pair(pair) => KeyText::of(pair),
            },
        }
    }
}

impl KeyText {
    pub fn pair(self) -> Result<Pair, StoreError> {
        let (public, vault) = (self.public.clone(), self.vault.as_deref().map(unhex));
        Ok(Pair {
            secret: self.wrapped()?,
            public: public.ok_or_else(|| damaged("a key without its public half"))?,
            vault: vault.transpose()?,
        })
    }

    pub fn of(pair: &Pair) -> Self {
        Self {
            public: Some(pair.public.clone()),
            vault: pair.vault.as_ref().map(hex::encode),
            ..Self::of_wrapped(&pair.secret)
        }
    }

    fn wrapped(self) -> Result<Wrapped, StoreError> {
        if self.kdf != "argon2id" {
            return Err(damaged("unknown key derivation"));
        }
        Ok(Wrapped {
            cost: KdfCost {
                memory_kib: self.memory_kib,
                passes: self.passes,
            },
            salt: bytes(&self.salt)?,
            nonce: bytes(&self.nonce)?,
            sealed: unhex(&self.key)?,
        })
    }

    fn of_wrapped(key: &Wrapped) -> Self {
        Self {
            kdf: "argon2id".into(),
            memory_kib: key.cost.memory_kib,
            passes: key.cost.passes,
            salt: hex::encode(key.salt),
            nonce: hex::encode(key.nonce),
            key: hex::encode(&key.sealed),
            public: None,
            vault: None,
        }
    }
}

fn unhex(text: &str) -> Result<Vec<u8>, StoreError> {
    hex::decode(text).map_err(|_| damaged("a slot is not hexadecimal"))
}

fn bytes<const N: usize>(text: &str) -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| damaged("a slot is not hexadecimal"))?;
    Ok(bytes)
}
