//! The file of a bundle, byte for byte. Format 1.
//!
//! ```text
//! "DSX1" | format u32 | length of the header u32 | length of the body u64 | header | body | signature
//! ```
//!
//! Numbers are little-endian. The header is JSON in the clear, without words of anyone. The body is
//! sealed with XChaCha20-Poly1305 (STREAM, chunks of 1 MiB), each chunk bound to the header. The
//! signature is that of the machine over the BLAKE3 of all that precedes it: a bundle is checked
//! whole before anything of it is believed.

use super::ExchangeError;
use crate::sqlite::Key;
use crate::vault::keys::draw;
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::aead::{KeyInit, Payload};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use zeroize::Zeroizing;

/// Form that this program writes.
pub(super) const FORMAT: u32 = 1;

const MAGIC: &[u8; 4] = b"DSX1";
const PREFIX: usize = 20;
const NONCE: usize = 19;
const CHUNK: usize = 1 << 20;
const TAG: usize = 16;
const SIGNATURE: usize = 64;

/// The most that a header may hold.
const MOST_HEADER: u32 = 1 << 20;

/// Writes a bundle, chunk by chunk.
pub(super) struct Writer {
    file: File,
    header: Vec<u8>,
    stream: EncryptorBE32<XChaCha20Poly1305>,
    chunk: Zeroizing<Vec<u8>>,
    body: u64,
}

impl Writer {
    /// Starts a bundle: prefix, header and nonce.
    pub fn start(mut file: File, header: Vec<u8>, key: &Key) -> io::Result<Self> {
        let nonce: [u8; NONCE] = draw();
        file.write_all(&prefix(header.len(), 0))?;
        file.write_all(&header)?;
        file.write_all(&nonce)?;
        let cipher = XChaCha20Poly1305::new(key.as_slice().into());
        Ok(Self {
            file,
            header,
            stream: EncryptorBE32::from_aead(cipher, nonce.as_slice().into()),
            chunk: Zeroizing::new(Vec::with_capacity(CHUNK)),
            body: NONCE as u64,
        })
    }

    /// Adds bytes to the body.
    pub fn write(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            if self.chunk.len() == CHUNK {
                let payload = Payload {
                    msg: &self.chunk,
                    aad: &self.header,
                };
                let sealed = self.stream.encrypt_next(payload).map_err(unsealable)?;
                self.keep(&sealed)?;
                self.chunk.clear();
            }
            let room = CHUNK - self.chunk.len();
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            self.chunk.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    fn keep(&mut self, sealed: &[u8]) -> io::Result<()> {
        self.body += sealed.len() as u64;
        self.file.write_all(sealed)
    }

    /// Seals the last chunk, signs the whole and waits for the disk.
    pub fn finish(self, key: &SigningKey) -> io::Result<u64> {
        let Self {
            mut file,
            header,
            stream,
            chunk,
            mut body,
        } = self;
        let payload = Payload {
            msg: &chunk,
            aad: &header,
        };
        let last = stream.encrypt_last(payload).map_err(unsealable)?;
        body += last.len() as u64;
        file.write_all(&last)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&prefix(header.len(), body))?;
        file.seek(SeekFrom::Start(0))?;
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(BufReader::with_capacity(CHUNK, &mut file))?;
        let signature = key.sign(&signed(&hasher));
        file.seek(SeekFrom::End(0))?;
        file.write_all(&signature.to_bytes())?;
        file.sync_all()?;
        file.stream_position()
    }
}

fn unsealable<E>(_: E) -> io::Error {
    io::Error::other("a bundle could not be sealed")
}

fn prefix(header: usize, body: u64) -> [u8; PREFIX] {
    let mut prefix = [0; PREFIX];
    let header = u32::try_from(header).unwrap_or(u32::MAX);
    let parts: [&[u8]; 4] = [
        MAGIC,
        &FORMAT.to_le_bytes(),
        &header.to_le_bytes(),
        &body.to_le_bytes(),
    ];
    prefix
        .iter_mut()
        .zip(parts.concat())
        .for_each(|(to, from)| *to = from);
    prefix
}

fn signed(hasher: &blake3::Hasher) -> Vec<u8> {
    [b"dossier bundle 1".as_slice(), hasher.finalize().as_bytes()].concat()
}

/// A bundle whose frame is whole; its signature is not checked yet.
pub(super) struct Opened {
    file: File,
    /// Header as it lies in the file.
    pub header: Vec<u8>,
    body: u64,
}

impl Opened {
    /// Reads the frame and the header.
    pub fn read(mut file: File) -> Result<Self, ReadError> {
        let mut start = [0; 8];
        if !filled(&mut file, &mut start)? || start.get(..4) != Some(MAGIC) {
            return Err(ExchangeError::NotABundle.into());
        }
        let found = u32_at(&start, 4);
        if found > FORMAT {
            return Err(ExchangeError::Newer {
                found,
                known: FORMAT,
            }
            .into());
        }
        let mut rest = [0; PREFIX - 8];
        if !filled(&mut file, &mut rest)? {
            return Err(ExchangeError::Truncated.into());
        }
        let length = u32_at(&rest, 0);
        let body = u64::from(u32_at(&rest, 4)) | u64::from(u32_at(&rest, 8)) << 32;
        let whole = (PREFIX as u64)
            .checked_add(u64::from(length))
            .and_then(|sum| sum.checked_add(body))
            .and_then(|sum| sum.checked_add(SIGNATURE as u64));
        let size = file.metadata()?.len();
        match whole {
            Some(whole) if whole == size => {}
            Some(whole) if whole < size => return Err(ExchangeError::Tampered.into()),
            _ => return Err(ExchangeError::Truncated.into()),
        }
        if length > MOST_HEADER || body < (NONCE + TAG) as u64 {
            return Err(ExchangeError::Tampered.into());
        }
        let mut header = vec![0; length as usize];
        file.read_exact(&mut header)?;
        Ok(Self { file, header, body })
    }

    /// Whether the signature of the file is that of this key. Reads the file whole.
    pub fn is_signed_by(&mut self, public: &[u8; 32]) -> io::Result<bool> {
        let signed_part = PREFIX as u64 + self.header.len() as u64 + self.body;
        self.file.seek(SeekFrom::Start(0))?;
        let mut hasher = blake3::Hasher::new();
        let reader = Read::by_ref(&mut self.file).take(signed_part);
        hasher.update_reader(BufReader::with_capacity(CHUNK, reader))?;
        let mut signature = [0; SIGNATURE];
        self.file.read_exact(&mut signature)?;
        let Ok(key) = VerifyingKey::from_bytes(public) else {
            return Ok(false);
        };
        let signature = Signature::from_bytes(&signature);
        Ok(key.verify_strict(&signed(&hasher), &signature).is_ok())
    }

    /// The body, from its start.
    pub fn body(&mut self, key: &Key) -> io::Result<Body<'_>> {
        let start = PREFIX as u64 + self.header.len() as u64;
        self.file.seek(SeekFrom::Start(start))?;
        let mut nonce = [0; NONCE];
        self.file.read_exact(&mut nonce)?;
        let cipher = XChaCha20Poly1305::new(key.as_slice().into());
        Ok(Body {
            left: self.body - NONCE as u64,
            file: &mut self.file,
            header: &self.header,
            stream: Some(DecryptorBE32::from_aead(cipher, nonce.as_slice().into())),
            chunk: Zeroizing::new(Vec::new()),
            at: 0,
        })
    }
}

/// Why a frame was not read.
#[derive(Debug)]
pub(super) enum ReadError {
    Refused(ExchangeError),
    Io(io::Error),
}

impl From<ExchangeError> for ReadError {
    fn from(error: ExchangeError) -> Self {
        Self::Refused(error)
    }
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// The body of a bundle, opened as it is read.
pub(super) struct Body<'a> {
    file: &'a mut File,
    header: &'a [u8],
    stream: Option<DecryptorBE32<XChaCha20Poly1305>>,
    chunk: Zeroizing<Vec<u8>>,
    at: usize,
    left: u64,
}

impl Body<'_> {
    fn next_chunk(&mut self) -> io::Result<()> {
        let whole = (CHUNK + TAG) as u64;
        let size = self.left.min(whole);
        let mut sealed = vec![0; usize::try_from(size).unwrap_or(CHUNK + TAG)];
        self.file.read_exact(&mut sealed)?;
        self.left -= size;
        let msg = Payload {
            msg: &sealed,
            aad: self.header,
        };
        let opened = if self.left == 0 {
            self.stream.take().map(|stream| stream.decrypt_last(msg))
        } else {
            self.stream.as_mut().map(|stream| stream.decrypt_next(msg))
        };
        let Some(Ok(opened)) = opened else {
            return Err(ErrorKind::InvalidData.into());
        };
        self.chunk = Zeroizing::new(opened);
        self.at = 0;
        Ok(())
    }
}

impl Read for Body<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        while self.at == self.chunk.len() {
            if self.left == 0 {
                return Ok(0);
            }
            self.next_chunk()?;
        }
        let ready = self.chunk.get(self.at..).unwrap_or_default();
        let size = ready.len().min(to.len());
        if let (Some(to), Some(from)) = (to.get_mut(..size), ready.get(..size)) {
            to.copy_from_slice(from);
        }
        self.at += size;
        Ok(size)
    }
}

/// Fills a buffer; `false` when the file ends before.
fn filled(file: &mut File, to: &mut [u8]) -> io::Result<bool> {
    match file.read_exact(to) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..at + 4).unwrap_or_default();
    <[u8; 4]>::try_from(four).map_or(0, u32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::OpenOptions;
    use std::path::Path;
    use tempfile::TempDir;

    fn opened(path: &Path) -> Result<Opened, ReadError> {
        Opened::read(File::open(path).unwrap())
    }

    fn signer() -> SigningKey {
        SigningKey::from_bytes(&[7; 32])
    }

    fn key() -> Key {
        Zeroizing::new([3; 32])
    }

    fn written(path: &Path, bytes: &[u8]) {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(true)
            .open(path)
            .unwrap();
        let mut writer = Writer::start(file, b"{}".to_vec(), &key()).unwrap();
        for part in bytes.chunks(100_000) {
            writer.write(part).unwrap();
        }
        let length = writer.finish(&signer()).unwrap();
        assert_eq!(length, std::fs::metadata(path).unwrap().len());
    }

    fn sound(path: &Path) -> bool {
        let public = signer().verifying_key().to_bytes();
        opened(path).is_ok_and(|mut it| it.is_signed_by(&public).unwrap())
    }

    #[test]
    fn a_body_of_any_length_is_read_as_it_was_written() {
        let home = TempDir::new().unwrap();
        let path = home.path().join("a.bundle");
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK] {
            let bytes: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            written(&path, &bytes);
            assert!(sound(&path), "{length}");
            let mut bundle = opened(&path).unwrap();
            let mut read = Vec::new();
            bundle.body(&key()).unwrap().read_to_end(&mut read).unwrap();
            assert_eq!(read, bytes, "{length} bytes");
        }
    }

    #[test]
    fn a_flipped_byte_anywhere_is_found() {
        let home = TempDir::new().unwrap();
        let path = home.path().join("a.bundle");
        written(&path, b"words");
        let whole = std::fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[at] ^= 1;
            std::fs::write(&path, flipped).unwrap();
            assert!(!sound(&path), "byte {at}");
        }
    }

    #[test]
    fn a_cut_anywhere_is_found_and_told_as_such() {
        let home = TempDir::new().unwrap();
        let path = home.path().join("a.bundle");
        written(&path, b"words");
        let whole = std::fs::read(&path).unwrap();
        for length in 0..whole.len() {
            std::fs::write(&path, &whole[..length]).unwrap();
            let error = opened(&path).err().unwrap();
            match error {
                ReadError::Refused(ExchangeError::Truncated) => assert!(length >= 8),
                ReadError::Refused(ExchangeError::NotABundle) => assert!(length < 8),
                other => panic!("{length} bytes: {other:?}"),
            }
        }
    }

    #[test]
    fn a_newer_form_is_told_before_anything_else() {
        let home = TempDir::new().unwrap();
        let path = home.path().join("a.bundle");
        let mut bytes = b"DSX1".to_vec();
        bytes.extend(9_u32.to_le_bytes());
        std::fs::write(&path, bytes).unwrap();
        assert!(matches!(
            opened(&path),
            Err(ReadError::Refused(ExchangeError::Newer {
                found: 9,
                known: 1
            }))
        ));
    }
}
