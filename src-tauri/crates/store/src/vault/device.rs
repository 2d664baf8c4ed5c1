//! This machine's signing key: one file for each vault, outside the vault, so that a copied vault
//! becomes a new device and never forks a chain.

use super::keys::draw;
use super::place;
use super::unlock::Sources;
use crate::StoreError;
use crate::journal::link;
use crate::sql::{self, Columns, statements};
use dossier_domain::id::DeviceId;
use dossier_domain::source::IdSource;
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use uuid::Uuid;
use zeroize::{Zeroize, Zeroizing};

statements! {
    LETTER_OF = "SELECT letter FROM device WHERE device_id = ?";
    TAKEN = "SELECT letter FROM device";
    JOIN = "INSERT INTO device (device_id, letter, public_key, joined_at) VALUES (?, ?, ?, ?)";
    HASH_AT = "SELECT hash FROM event WHERE device_id = ? AND device_seq = ?";
    END_OF = "SELECT device_seq, hash FROM main.event WHERE device_id = ?
        ORDER BY device_seq DESC LIMIT 1";
}

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

    /// Forgets this machine's key for a vault: the next opening joins it as a new machine.
    pub fn forget(folder: &Path, vault: Uuid) -> Result<(), StoreError> {
        match std::fs::remove_file(file(folder, vault)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Adds the lock of this key to that of the vault's folder: two copies of a vault that were open at
    /// once under one key would go on with the same chain, each in its own way.
    ///
    /// # Errors
    /// `AlreadyOpen`, `Io`.
    pub fn lock(&self, of_folder: place::Lock, folder: &Path) -> Result<place::Lock, StoreError> {
        of_folder.and(&folder.join(format!("{}.lock", self.id)))
    }

    /// Keeps the key, readable by its owner only.
    pub fn write(&self, folder: &Path, vault: Uuid, reached: Reached) -> Result<(), StoreError> {
        place::make_private(folder)?;
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

/// Letters of the human numbers of a machine. I and O are left out: they are read as figures.
const LETTERS: &[u8; 24] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";

/// The letter of a machine: A for the one that creates the vault. A copy that becomes a machine
/// knows nothing of the other copies: it takes three letters drawn from its own identifier, out of
/// 13,824, so that two copies do not take the same ones; a bundle that shows that they did is
/// refused whole.
fn letter(device: DeviceId, taken: &[String]) -> String {
    if taken.is_empty() {
        return "A".into();
    }
    let mut drawn = blake3::hash(device.0.as_bytes());
    loop {
        let letters = drawn.as_bytes().iter().take(3);
        let letters = letters.filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()));
        let letters: String = letters.map(|letter| char::from(*letter)).collect();
        if !taken.contains(&letters) {
            return letters;
        }
        drawn = blake3::hash(drawn.as_bytes());
    }
}

/// This machine's device in a vault and its letter; a new one where the machine has no key, or
/// where the vault is an older copy than the one that the machine last closed.
pub(super) async fn place_of(
    connection: &mut SqliteConnection,
    device_folder: &Path,
    vault: Uuid,
    sources: &Sources,
) -> Result<(Device, String), StoreError> {
    if let Some((device, reached)) = Device::read(device_folder, vault)?
        && let Some(letter) = letter_of(connection, device.id).await?
        && holds(connection, device.id, &reached).await?
    {
        return Ok((device, letter));
    }
    let device = Device::draw(DeviceId(sources.ids.next()));
    let taken: Vec<String> = sqlx::query_scalar(TAKEN)
        .fetch_all(&mut *connection)
        .await?;
    let letter = letter(device.id, &taken);
    let start = Reached {
        sequence: 0,
        hash: String::new(),
    };
    device.write(device_folder, vault, start)?;
    sqlx::query(JOIN)
        .bind(device.id.0.as_bytes().as_slice())
        .bind(&letter)
        .bind(device.key.verifying_key().as_bytes().as_slice())
        .bind(sql::instant(sources.clock.now()))
        .execute(connection)
        .await?;
    Ok((device, letter))
}

/// This machine's device in a vault that is only read, and its letter; where the machine has no key, a
/// device that is never written down.
pub(super) async fn place_to_read(
    connection: &mut SqliteConnection,
    device_folder: &Path,
    vault: Uuid,
    ids: &dyn IdSource,
) -> Result<(Device, String), StoreError> {
    if let Some((device, _)) = Device::read(device_folder, vault)?
        && let Some(letter) = letter_of(connection, device.id).await?
    {
        return Ok((device, letter));
    }
    Ok((Device::draw(DeviceId(ids.next())), String::new()))
}

async fn letter_of(
    connection: &mut SqliteConnection,
    device: DeviceId,
) -> Result<Option<String>, StoreError> {
    let id = device.0.as_bytes().as_slice();
    Ok(sqlx::query_scalar(LETTER_OF)
        .bind(id)
        .fetch_optional(connection)
        .await?)
}

/// Whether the vault holds the furthest link that this machine remembers.
async fn holds(
    connection: &mut SqliteConnection,
    device: DeviceId,
    reached: &Reached,
) -> Result<bool, StoreError> {
    if reached.sequence == 0 {
        return Ok(true);
    }
    let hash: Option<Vec<u8>> = sqlx::query_scalar(HASH_AT)
        .bind(device.0.as_bytes().as_slice())
        .bind(reached.sequence)
        .fetch_optional(connection)
        .await?;
    Ok(hash.is_some_and(|hash| hex::encode(hash) == reached.hash))
}

pub(super) async fn reached(
    connection: &mut SqliteConnection,
    device: DeviceId,
) -> Result<Reached, StoreError> {
    let id = device.0.as_bytes().as_slice();
    let Some(row) = sqlx::query(END_OF)
        .bind(id)
        .fetch_optional(connection)
        .await?
    else {
        return Ok(Reached {
            sequence: 0,
            hash: String::new(),
        });
    };
    let hash: link::Hash = row
        .read::<&[u8]>("hash")?
        .try_into()
        .map_err(|_| StoreError::Inconsistent("a hash is not 32 bytes".into()))?;
    Ok(Reached {
        sequence: row.read("device_seq")?,
        hash: hex::encode(hash),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_machine_is_a_and_every_other_draws_three_letters_of_its_own() {
        let device = |number| DeviceId(Uuid::from_u128(number));
        assert_eq!(letter(device(1), &[]), "A");
        let taken = vec!["A".to_owned()];
        let drawn: Vec<String> = (1..=100)
            .map(|number| letter(device(number), &taken))
            .collect();
        assert!(drawn.iter().all(|letters| letters.len() == 3));
        assert!(
            drawn
                .iter()
                .all(|letters| letters.bytes().all(|letter| LETTERS.contains(&letter)))
        );
        let different: std::collections::BTreeSet<&String> = drawn.iter().collect();
        assert!(different.len() >= 95, "{} of 100", different.len());
    }

    #[test]
    fn letters_that_this_copy_knows_are_not_taken_twice() {
        let device = DeviceId(Uuid::from_u128(1));
        let first = letter(device, &["A".to_owned()]);
        let second = letter(device, &["A".to_owned(), first.clone()]);
        assert_ne!(second, first);
    }
}
