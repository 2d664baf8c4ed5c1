//! A link of a chain: what is hashed and signed, byte for byte. Format 1.
//!
//! A header carries no words of anyone: the hash of its body is salted, so that it can be kept
//! and shown after the body was erased.

use dossier_domain::id::{DeviceId, EventId, PersonId};
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use sha2::{Digest, Sha256};

/// A hash of SHA-256.
pub(crate) type Hash = [u8; 32];

/// The header of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    pub event_id: EventId,
    pub device: DeviceId,
    /// From 1, without a gap.
    pub device_seq: i64,
    /// Hash of the link before; of the device itself for the first.
    pub prev: Hash,
    /// Hybrid logical clock: milliseconds shifted by 16 bits, then a counter.
    pub hlc: i64,
    /// Instant, as stored.
    pub at: String,
    pub by: PersonId,
    /// Noun of the fact.
    pub noun: String,
    /// Version of the body's form.
    pub version: i64,
    pub body_hash: Hash,
}

impl Link {
    /// SHA-256 over every field, each preceded by its length where it can vary.
    pub fn hash(&self) -> Hash {
        let mut hasher = Sha256::new();
        hasher.update(b"dossier event 1");
        hasher.update(self.event_id.0.as_bytes());
        hasher.update(self.device.0.as_bytes());
        hasher.update(self.device_seq.to_le_bytes());
        hasher.update(self.prev);
        hasher.update(self.hlc.to_le_bytes());
        hasher.update(self.by.0.as_bytes());
        hasher.update(self.version.to_le_bytes());
        for text in [&self.at, &self.noun] {
            hasher.update((text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
        hasher.update(self.body_hash);
        hasher.finalize().into()
    }
}

/// Signs the hash of a link with the device's key.
pub(crate) fn sign(key: &SigningKey, hash: &Hash) -> [u8; 64] {
    key.sign(hash).to_bytes()
}

/// Whether a signature is that of the device over this hash.
pub(crate) fn is_signed(public: &[u8], hash: &[u8], signature: &[u8]) -> bool {
    let key = <[u8; 32]>::try_from(public)
        .ok()
        .and_then(|key| VerifyingKey::from_bytes(&key).ok());
    let signature = Signature::from_slice(signature).ok();
    matches!((key, signature), (Some(key), Some(signature)) if key.verify(hash, &signature).is_ok())
}

/// Hash of a body with its salt.
pub(crate) fn body_hash(salt: &[u8], body: &str) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(b"dossier body 1");
    hasher.update((salt.len() as u64).to_le_bytes());
    hasher.update(salt);
    hasher.update(body.as_bytes());
    hasher.finalize().into()
}

/// What a chain starts from: the device, its letter and its public key.
pub(crate) fn genesis(device: DeviceId, letter: &str, public: &[u8]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(b"dossier device 1");
    hasher.update(device.0.as_bytes());
    hasher.update((letter.len() as u64).to_le_bytes());
    hasher.update(letter.as_bytes());
    hasher.update(public);
    hasher.finalize().into()
}

/// The end of the hybrid logical clock, in the year 4199: an event that claims to be later would leave no
/// number to those that follow it.
pub(crate) const END: i64 = 1 << 62;

/// The next tick of the hybrid logical clock: never behind the machine's clock, always after
/// `last` (Kulkarni et al., 2014). A machine's clock of after the year 3084 is not followed further.
pub(crate) fn tick(now_ms: i64, last: i64) -> i64 {
    (now_ms.min(END >> 17) << 16).max(last.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_goes_forward_even_when_the_machine_goes_back() {
        let first = tick(1_000, 0);
        let second = tick(900, first);
        assert!(second > first);
        assert!(tick(1_001, second) > second);
        assert_eq!(tick(2_000, second), 2_000 << 16);
        assert!(tick(i64::MAX, second) < END);
    }
}
