//! A person's key pair (X25519): what is sealed to the public half, only the secret half opens.
//!
//! The vault's key is sealed to each person in their slot, so that it can be drawn anew without
//! the others' passphrases; a bundle for another machine is sealed to the people who are to open
//! it. The construction is libsodium's sealed box (X25519, XSalsa20-Poly1305), by RustCrypto.

use crate::StoreError;
use crate::sqlite::Key;
use crypto_box::SecretKey;
use dossier_domain::person::PublicKey;
use rand::rngs::OsRng;
use zeroize::Zeroizing;

/// The secret half. It wipes itself.
#[derive(Clone)]
pub(crate) struct Secret(SecretKey);

impl Secret {
    pub fn draw() -> Self {
        Self(SecretKey::generate(&mut OsRng))
    }

    pub fn of(bytes: &Key) -> Self {
        Self(SecretKey::from_bytes(**bytes))
    }

    pub fn bytes(&self) -> Key {
        Zeroizing::new(self.0.to_bytes())
    }

    pub fn public(&self) -> PublicKey {
        PublicKey(hex::encode(self.0.public_key().as_bytes()))
    }

    /// Opens what was sealed to the public half; `None` for anything else.
    pub fn open(&self, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.0.unseal(sealed).ok().map(Zeroizing::new)
    }
}

/// Seals bytes to a person. Nobody else opens them, not even who sealed them; they do not tell who
/// did.
///
/// # Errors
/// `Inconsistent` for a public key that is not one.
pub fn seal_to(public_key: &PublicKey, bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
    let refused = |what: &str| StoreError::Inconsistent(what.into());
    let mut key = [0; 32];
    hex::decode_to_slice(&public_key.0, &mut key)
        .map_err(|_| refused("a public key is not 64 hexadecimal digits"))?;
    crypto_box::PublicKey::from_bytes(key)
        .seal(&mut OsRng, bytes)
        .map_err(|_| refused("something could not be sealed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_to_a_person_opens_for_them_alone() {
        let (one, other) = (Secret::draw(), Secret::draw());
        let sealed = seal_to(&one.public(), b"words").unwrap();
        assert_eq!(one.open(&sealed).unwrap().as_slice(), b"words");
        assert!(other.open(&sealed).is_none());
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(one.open(&changed).is_none(), "byte {at}");
        }
        assert!(one.open(b"short").is_none());
    }

    #[test]
    fn a_pair_is_the_same_after_it_was_kept_as_bytes() {
        let drawn = Secret::draw();
        assert_eq!(Secret::of(&drawn.bytes()).public(), drawn.public());
    }

    #[test]
    fn a_public_key_that_is_not_one_is_refused() {
        for text in ["", "zz", "00"] {
            assert!(seal_to(&PublicKey(text.into()), b"words").is_err());
        }
    }
}
