//! The form of a backup: one file, read from its beginning to its end.
//!
//! ```text
//! "DSBK1\n"
//! length (u32) and head: the day, and the header of the vault with its key slots (JSON)
//! for each file of the vault: "F", length (u16) and name, length (u64) and bytes
//! "E", length (u32) and manifest (JSON)
//! keyed BLAKE3 of all that precedes (32 bytes)
//! ```
//!
//! Integers are little-endian. The pages of the database and the attachments are sealed as they are
//! in the vault; the hash under a key of the vault shows that none is missing, changed or moved.
//! Nothing of it is believed before that hash agrees.

use crate::StoreError;
use crate::sqlite::Key;
use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::{ErrorKind, Read, Write};

const MAGIC: &[u8; 6] = b"DSBK1\n";
const FILE: u8 = b'F';
const END: u8 = b'E';
/// Bytes moved at a time.
const STEP: usize = 1 << 20;
/// Longest head or manifest that any vault has; more is damage.
const LONGEST: u32 = 64 << 20;

/// What stands in clear at the beginning.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Head {
    pub made_at: DateTime<Utc>,
    /// `vault.toml`, whole.
    pub header: String,
}

/// What the backup holds, told after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub schema: u32,
    pub events: u64,
    /// Last link of each chain: letter, sequence, hash.
    pub heads: Vec<(String, u64, String)>,
    /// Attachments in the file.
    pub blobs: u64,
    /// Attachments that were already missing or damaged in the vault, and are not in the file.
    pub damaged: Vec<String>,
}

/// Writes a backup, hashing as it goes.
pub(super) struct Writer<W> {
    out: W,
    mac: blake3::Hasher,
}

impl<W: Write> Writer<W> {
    pub fn new(out: W, key: &Key, head: &Head) -> Result<Self, StoreError> {
        let mac = blake3::Hasher::new_keyed(key);
        let mut writer = Self { out, mac };
        writer.put(MAGIC)?;
        writer.text(head)?;
        Ok(writer)
    }

    /// A file of the vault; `step` is told the bytes written and may stop it.
    pub fn file(
        &mut self,
        name: &str,
        size: u64,
        from: impl Read,
        mut step: impl FnMut(u64) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let length = u16::try_from(name.len()).map_err(|_| unfit())?;
        self.put(&[FILE])?;
        self.put(&length.to_le_bytes())?;
        self.put(name.as_bytes())?;
        self.put(&size.to_le_bytes())?;
        let mut from = from.take(size);
        let mut buffer = vec![0; STEP];
        let mut left = size;
        while left > 0 {
            let read = from.read(&mut buffer)?;
            let bytes = buffer.get(..read).unwrap_or_default();
            if bytes.is_empty() {
                return Err(StoreError::Inconsistent("a file became shorter".into()));
            }
            self.put(bytes)?;
            left -= read as u64;
            step(read as u64)?;
        }
        Ok(())
    }

    /// The end: manifest and hash. Gives back what was written to.
    pub fn end(mut self, manifest: &Manifest) -> Result<W, StoreError> {
        self.put(&[END])?;
        self.text(manifest)?;
        let hash = self.mac.finalize();
        self.out.write_all(hash.as_bytes())?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn text(&mut self, value: &impl Serialize) -> Result<(), StoreError> {
        let json = crate::sql::json(value)?;
        let length = u32::try_from(json.len()).map_err(|_| unfit())?;
        self.put(&length.to_le_bytes())?;
        self.put(json.as_bytes())
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.mac.update(bytes);
        Ok(self.out.write_all(bytes)?)
    }
}

/// Reads a backup. What it gives is to be thrown away when [`Reader::end`] fails.
pub(super) struct Reader<R> {
    input: R,
    mac: Option<blake3::Hasher>,
    /// What was read before the key was known.
    before: Vec<u8>,
}

/// What comes next in a backup.
pub(super) enum Next {
    /// A file of the vault: its name and size.
    File(String, u64),
    /// No more file.
    End,
}

impl<R: Read> Reader<R> {
    /// Reads the head, which needs no key.
    pub fn open(input: R) -> Result<(Self, Head), StoreError> {
        let mut reader = Self {
            input,
            mac: None,
            before: Vec::new(),
        };
        let magic: [u8; 6] = reader.array()?;
        if magic != *MAGIC {
            return Err(StoreError::NotABackup);
        }
        let head = reader.text()?;
        Ok((reader, head))
    }

    /// Takes the key that the head's slots gave.
    pub fn key(&mut self, key: &Key) {
        let mut mac = blake3::Hasher::new_keyed(key);
        mac.update(&std::mem::take(&mut self.before));
        self.mac = Some(mac);
    }

    /// What follows.
    pub fn entry(&mut self) -> Result<Next, StoreError> {
        let [kind]: [u8; 1] = self.array()?;
        match kind {
            FILE => {
                let length = u16::from_le_bytes(self.array()?);
                let mut name = vec![0; usize::from(length)];
                self.take(&mut name)?;
                let name = String::from_utf8(name).map_err(|_| StoreError::DamagedBackup)?;
                Ok(Next::File(name, u64::from_le_bytes(self.array()?)))
            }
            END => Ok(Next::End),
            _ => Err(StoreError::DamagedBackup),
        }
    }

    /// The bytes of the file that [`Reader::entry`] told.
    pub fn file(
        &mut self,
        size: u64,
        mut to: impl Write,
        mut step: impl FnMut(u64) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut buffer = vec![0; STEP];
        let mut left = size;
        while left > 0 {
            let part = usize::try_from(left).unwrap_or(STEP).min(STEP);
            let bytes = buffer.get_mut(..part).unwrap_or_default();
            self.take(bytes)?;
            to.write_all(bytes)?;
            left -= part as u64;
            step(part as u64)?;
        }
        Ok(())
    }

    /// The manifest, once the hash agreed and nothing follows it.
    pub fn end(mut self) -> Result<Manifest, StoreError> {
        let manifest = self.text()?;
        let mac = self.mac.take().ok_or(StoreError::DamagedBackup)?;
        let hash: [u8; 32] = self.array()?;
        // The comparison of two `blake3::Hash` takes the same time wherever they differ.
        let agrees = mac.finalize() == blake3::Hash::from(hash);
        let mut after = [0; 1];
        if agrees && self.input.read(&mut after)? == 0 {
            Ok(manifest)
        } else {
            Err(StoreError::DamagedBackup)
        }
    }

    fn text<T: DeserializeOwned>(&mut self) -> Result<T, StoreError> {
        let length = u32::from_le_bytes(self.array()?);
        if length > LONGEST {
            return Err(StoreError::DamagedBackup);
        }
        let mut json = vec![0; length as usize];
        self.take(&mut json)?;
        serde_json::from_slice(&json).map_err(|_| StoreError::DamagedBackup)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], StoreError> {
        let mut bytes = [0; N];
        self.take(&mut bytes)?;
        Ok(bytes)
    }

    fn take(&mut self, bytes: &mut [u8]) -> Result<(), StoreError> {
        match self.input.read_exact(bytes) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
                return Err(StoreError::DamagedBackup);
            }
            Err(error) => return Err(error.into()),
        }
        match &mut self.mac {
            Some(mac) => {
                mac.update(bytes);
            }
            None => self.before.extend_from_slice(bytes),
        }
        Ok(())
    }
}

fn unfit() -> StoreError {
    StoreError::Inconsistent("a name or a manifest is too long for a backup".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    /// A disk that fills up after so many bytes.
    struct Small(usize);

    impl Write for Small {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            if self.0 == 0 {
                return Err(ErrorKind::StorageFull.into());
            }
            let written = bytes.len().min(self.0);
            self.0 -= written;
            Ok(written)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_disk_that_fills_up_is_told_as_such_wherever_it_does() {
        let key: Key = Zeroizing::new([3; 32]);
        let write = |disk: Small| {
            let head = Head {
                made_at: DateTime::UNIX_EPOCH,
                header: "un en-tête".into(),
            };
            let manifest = Manifest {
                schema: 1,
                events: 0,
                heads: Vec::new(),
                blobs: 1,
                damaged: Vec::new(),
            };
            let mut writer = Writer::new(disk, &key, &head)?;
            writer.file("dossier.db", 5, &b"pages"[..], |_| Ok(()))?;
            writer.end(&manifest).map(|disk| disk.0)
        };
        let whole = 1_000 - write(Small(1_000)).unwrap();
        for size in 0..whole {
            let full = write(Small(size));
            assert!(
                matches!(full, Err(StoreError::DiskFull)),
                "{size}: {full:?}"
            );
        }
        assert_eq!(write(Small(whole)).unwrap(), 0);
    }
}
