//! This machine's signing key: one file for each vault, outside the vault, so that a copied vault
//! becomes a new device and never forks a chain.

use super::keys::draw;
use super::place;
use crate::StoreError;
use dossier_domain::id::DeviceId;
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use uuid::Uuid;
use zeroize::{Zeroize, Zeroizing};

/// A machine that writes a chain.
pub(crate) struct Device {
    pub id: DeviceId,
    pub key: SigningKey,
}

/// The furthest link that this machine knows to have written when it last closed the vault. A
/// vault that does not hold it is an older copy: to go on with its chain would fork it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Reached {
    /// Sequence of the device; 0 before its first event.
    pub sequence: i64,
    /// Hash of that event, in hexadecimal digits; empty before the first.
    pub hash: String,
}

#[derive(Serialize, Deserialize)]
struct Text {
    device: DeviceId,
    secret: String,
    reached: Reached,
}

impl Drop for Text {
    fn drop(&mut self) {
        self.secret.zeroize();
    }
}

impl Device {
    /// Draws a new device with the identifier given.
    pub fn draw(id: DeviceId) -> Self {
        let secret = Zeroizing::new(draw());
        Self {
            id,
            key: SigningKey::from_bytes(&secret),
        }
    }

    /// The key of this machine for a vault, if it has one.
    pub fn read(folder: &Path, vault: Uuid) -> Result<Option<(Self, Reached)>, StoreError> {
        let text = match std::fs::read_to_string(file(folder, vault)) {
            Ok(text) => Zeroizing::new(text),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        // A key file that cannot be read is as none: the machine becomes a new device.
        let Ok(parsed) = toml::from_str::<Text>(&text) else {
            return Ok(None);
        };
        let mut secret = Zeroizing::new([0_u8; 32]);
        if hex::decode_to_slice(&parsed.secret, secret.as_mut_slice()).is_err() {
            return Ok(None);
        }
        let device = Self {
            id: parsed.device,
            key: SigningKey::from_bytes(&secret),
        };
        Ok(Some((device, parsed.reached.clone())))
    }

    /// Keeps the key, readable by its owner only.
    pub fn write(&self, folder: &Path, vault: Uuid, reached: Reached) -> Result<(), StoreError> {
        std::fs::create_dir_all(folder)?;
        let secret = Zeroizing::new(self.key.to_bytes());
        let text = Text {
            device: self.id,
            secret: hex::encode(secret.as_slice()),
            reached,
        };
        let text = toml::to_string(&text)
            .map(Zeroizing::new)
            .map_err(|_| StoreError::Inconsistent("a device key could not be written".into()))?;
        place::replace(&file(folder, vault), text.as_bytes())
    }
}

fn file(folder: &Path, vault: Uuid) -> PathBuf {
    folder.join(format!("{vault}.key"))
}

/// The letter after the last one: A … Z, AA, AB …
pub(crate) fn next_letter(last: Option<&str>) -> String {
    let Some(last) = last else { return "A".into() };
    let mut letters: Vec<u8> = last.bytes().collect();
    for letter in letters.iter_mut().rev() {
        if *letter < b'Z' {
            *letter += 1;
            return String::from_utf8_lossy(&letters).into_owned();
        }
        *letter = b'A';
    }
    letters.push(b'A');
    String::from_utf8_lossy(&letters).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        let next = |last| next_letter(last);
        assert_eq!(
            [
                next(None),
                next(Some("A")),
                next(Some("Z")),
                next(Some("AZ"))
            ],
            ["A", "B", "AA", "BA"]
        );
    }
}
