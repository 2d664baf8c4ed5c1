//! Bags (`BagIt`, RFC 8493): a folder of files that tells its own digests, so that whoever takes it in
//! can see that nothing is missing and nothing changed.
//!
//! Owns the form of a bag, written ([`Writer`]) and read ([`Bag`]); a bag that is not whole never has
//! its name. Must not: know what is in it.

mod read;
mod write;

pub(crate) use read::Bag;
pub use read::BagFault;
pub(crate) use write::Writer;

use sha2::{Digest, Sha256, Sha512};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The declaration of a bag: these two lines and nothing else (RFC 8493 §2.1.1).
const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
const BAGIT: &str = "bagit.txt";
const INFO: &str = "bag-info.txt";
/// Folder of the payload.
const DATA: &str = "data";
/// Both algorithms that every reader must know (RFC 8493 §2.4).
const ALGORITHMS: [Algorithm; 2] = [Algorithm::Sha256, Algorithm::Sha512];
/// The part of a whole bag by which the rest is held.
const HELD_BY: &str = "tagmanifest-sha256.txt";
/// Bytes of a file that are read at a time.
const PIECE: usize = 1 << 20;
/// Most mebibytes of a file that tells of the others.
const TAG_MIB: u32 = 64;
/// Field that counts the payload.
const OXUM: &str = "Payload-Oxum";

/// An algorithm of a manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Algorithm {
    Sha256,
    Sha512,
}

impl Algorithm {
    fn manifest(self) -> String {
        format!("manifest-{}.txt", self.word())
    }

    fn tag_manifest(self) -> String {
        format!("tagmanifest-{}.txt", self.word())
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Sha256 => "sha256",
            Self::Sha512 => "sha512",
        }
    }
}

/// The digests of one file, in lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Digests {
    sha256: String,
    sha512: String,
}

impl Digests {
    fn of(bytes: &[u8]) -> Self {
        Self {
            sha256: format!("{:x}", Sha256::digest(bytes)),
            sha512: format!("{:x}", Sha512::digest(bytes)),
        }
    }

    /// Those of a file, read a piece at a time: a bag of another program holds files of any size.
    fn of_file(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let (mut sha256, mut sha512) = (Sha256::new(), Sha512::new());
        let mut piece = vec![0; PIECE];
        loop {
            let read = file.read(&mut piece)?;
            let bytes = piece.get(..read).unwrap_or_default();
            if bytes.is_empty() {
                return Ok(Self {
                    sha256: format!("{:x}", sha256.finalize()),
                    sha512: format!("{:x}", sha512.finalize()),
                });
            }
            sha256.update(bytes);
            sha512.update(bytes);
        }
    }

    fn by(&self, algorithm: Algorithm) -> &str {
        match algorithm {
            Algorithm::Sha256 => &self.sha256,
            Algorithm::Sha512 => &self.sha512,
        }
    }
}

/// A path as a manifest writes it: only a line feed, a carriage return and a percent sign are encoded
/// (RFC 8493 §2.1.3).
fn encoded(path: &str) -> String {
    path.replace('%', "%25")
        .replace('\n', "%0A")
        .replace('\r', "%0D")
}

/// A path as it is on the disk; `None` where a percent sign begins anything else.
fn decoded(path: &str) -> Option<String> {
    let mut parts = path.split('%');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        whole.push(match code.to_ascii_uppercase().as_str() {
            "25" => '%',
            "0A" => '\n',
            "0D" => '\r',
            _ => return None,
        });
        whole.push_str(rest);
    }
    Some(whole)
}

#[cfg(test)]
mod tests;
