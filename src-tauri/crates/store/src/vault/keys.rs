//! The vault's key and what is derived from it; passphrases and their slots.

use crate::StoreError;
use crate::sqlite::Key;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand::RngCore;
use rand::rngs::OsRng;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Cost of turning a passphrase into a key (Argon2id, RFC 9106, one lane). It is chosen when a
/// vault is created, written in each slot, and kept for the people who join later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfCost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
}

impl KdfCost {
    /// What a vault of an office is created with: 64 MiB, three passes.
    pub const OFFICE: Self = Self {
        memory_kib: 65_536,
        passes: 3,
    };
    /// For a passphrase that everyone may read, of a vault where everything is invented: it has
    /// nothing to protect.
    pub const PUBLISHED: Self = Self {
        memory_kib: 64,
        passes: 1,
    };
    /// For tests only: the least that Argon2id accepts.
    pub const TEST: Self = Self {
        memory_kib: 8,
        passes: 1,
    };
    /// The most that a header may ask for; more is damage or malice.
    const MOST: Self = Self {
        memory_kib: 1_048_576,
        passes: 16,
    };
}

/// The vault's key, drawn once, never shown. Everything else is derived from it.
pub(crate) struct VaultKey(Key);

/// The keys that an open vault works with; they change when the vault's key is drawn anew.
pub(crate) struct Keys {
    /// Raw key of the database.
    pub database: Key,
    /// Seals blobs.
    pub blob: Key,
    /// Seals the header.
    pub header: Key,
    /// Hashes backups.
    pub backup: Key,
    /// The key itself, to open a slot for a person who joins.
    pub vault: VaultKey,
}

/// The keys that name things, kept inside the database: they outlive the vault's key.
#[derive(Clone)]
pub(crate) struct Names {
    /// Names blobs.
    pub blob: Key,
    /// Names long texts.
    pub text: Key,
}

impl Names {
    pub fn draw() -> Self {
        Self {
            blob: Zeroizing::new(draw()),
            text: Zeroizing::new(draw()),
        }
    }
}

impl VaultKey {
    pub fn draw() -> Self {
        Self(Zeroizing::new(draw()))
    }

    pub fn of(bytes: &[u8]) -> Result<Self, StoreError> {
        key_of(bytes).map(Self)
    }

    pub fn bytes(&self) -> &Key {
        &self.0
    }

    /// Derives every working key (BLAKE3 `derive_key`, one context each).
    pub fn derive(self) -> Keys {
        Keys {
            database: self.derived("dossier 2026 vault 1: database"),
            blob: self.derived("dossier 2026 vault 1: attachment"),
            header: self.derived("dossier 2026 vault 1: header"),
            backup: self.derived("dossier 2026 vault 1: backup"),
            vault: self,
        }
    }

    /// The naming keys of a vault of format 1, where they were derived too.
    pub fn names_of_format_1(&self) -> Names {
        Names {
            blob: self.derived("dossier 2026 vault 1: name of an attachment"),
            text: self.derived("dossier 2026 vault 1: name of a text"),
        }
    }

    fn derived(&self, context: &str) -> Key {
        Zeroizing::new(blake3::derive_key(context, self.0.as_slice()))
    }
}

/// A key of 256 bits from what was sealed or stored.
pub(crate) fn key_of(bytes: &[u8]) -> Result<Key, StoreError> {
    <[u8; 32]>::try_from(bytes)
        .map(Zeroizing::new)
        .map_err(|_| damaged("a key is not of 256 bits"))
}

/// A key, wrapped for one passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrapped {
    pub cost: KdfCost,
    pub salt: [u8; 16],
    pub nonce: [u8; 24],
    /// 32 bytes and the tag of 16.
    pub sealed: Vec<u8>,
}

impl Wrapped {
    /// Wraps the key. `about` is bound to it: a slot moved elsewhere does not open.
    pub fn seal(
        key: &Key,
        passphrase: &str,
        cost: KdfCost,
        about: &[u8],
    ) -> Result<Self, StoreError> {
        let (salt, nonce) = (draw(), draw());
        let slot = Self {
            cost,
            salt,
            nonce,
            sealed: Vec::new(),
        };
        let about = slot.bound(about);
        let message = Payload {
            msg: key.as_slice(),
            aad: &about,
        };
        let sealed = slot
            .cipher(passphrase)?
            .encrypt(XNonce::from_slice(&nonce), message)
            .map_err(|_| StoreError::Inconsistent("a key could not be sealed".into()))?;
        Ok(Self { sealed, ..slot })
    }

    /// Unwraps the key. The tag tells a wrong passphrase.
    pub fn open(&self, passphrase: &str, about: &[u8]) -> Result<Key, StoreError> {
        let about = self.bound(about);
        let message = Payload {
            msg: &self.sealed,
            aad: &about,
        };
        let opened = self
            .cipher(passphrase)?
            .decrypt(XNonce::from_slice(&self.nonce), message)
            .map_err(|_| StoreError::WrongPassphrase)?;
        key_of(&Zeroizing::new(opened))
    }

    /// What the tag covers beside the key: whose slot, and how its key is derived.
    fn bound(&self, about: &[u8]) -> Vec<u8> {
        let KdfCost { memory_kib, passes } = self.cost;
        [
            about,
            &memory_kib.to_le_bytes(),
            &passes.to_le_bytes(),
            &self.salt,
        ]
        .concat()
    }

    fn cipher(&self, passphrase: &str) -> Result<XChaCha20Poly1305, StoreError> {
        let KdfCost { memory_kib, passes } = self.cost;
        if memory_kib > KdfCost::MOST.memory_kib || passes > KdfCost::MOST.passes {
            return Err(damaged(
                "a slot asks for more memory or time than any vault does",
            ));
        }
        let params = Params::new(memory_kib, passes, 1, Some(32))
            .map_err(|_| damaged("a slot has impossible parameters"))?;
        let composed: Zeroizing<String> = Zeroizing::new(passphrase.nfkc().collect());
        let mut key = Zeroizing::new([0_u8; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(composed.as_bytes(), &self.salt, key.as_mut_slice())
            .map_err(|_| damaged("a slot has impossible parameters"))?;
        Ok(XChaCha20Poly1305::new(key.as_slice().into()))
    }
}

/// Random bytes of the system.
pub(crate) fn draw<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRng.fill_bytes(&mut bytes);
    bytes
}

fn damaged(reason: &str) -> StoreError {
    StoreError::DamagedHeader {
        reason: reason.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn() -> Key {
        Zeroizing::new(draw())
    }

    #[test]
    fn a_passphrase_opens_however_its_accents_were_typed() {
        let slot = Wrapped::seal(&drawn(), "e\u{301}te\u{301} long", KdfCost::TEST, b"a");
        assert!(slot.unwrap().open("été long", b"a").is_ok());
    }

    #[test]
    fn another_passphrase_or_a_slot_moved_elsewhere_does_not_open() {
        let slot = Wrapped::seal(&drawn(), "phrase", KdfCost::TEST, b"a").unwrap();
        assert!(matches!(
            slot.open("Phrase", b"a"),
            Err(StoreError::WrongPassphrase)
        ));
        assert!(matches!(
            slot.open("phrase", b"b"),
            Err(StoreError::WrongPassphrase)
        ));
    }

    #[test]
    fn a_cost_beyond_reason_is_damage_and_is_not_tried() {
        let slot = Wrapped::seal(&drawn(), "phrase", KdfCost::TEST, b"a").unwrap();
        let absurd = Wrapped {
            cost: KdfCost {
                memory_kib: u32::MAX,
                passes: 1,
            },
            ..slot
        };
        assert!(matches!(
            absurd.open("phrase", b"a"),
            Err(StoreError::DamagedHeader { .. })
        ));
    }
}
