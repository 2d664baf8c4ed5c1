//! Reads a bag as whoever takes it in does: *complete* when all that is listed is there and nothing else
//! is in the payload, *valid* when each digest is the one that is listed (RFC 8493 §3).

use super::{
    ALGORITHMS, Algorithm, BAGIT, DATA, DECLARATION, Digests, HELD_BY, INFO, OXUM, TAG_MIB, decoded,
};
use crate::{AppError, paths};
use dossier_domain::id;
use dossier_domain::record;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why a folder is not a whole bag. Paths are those of the bag.
#[derive(Debug, Error)]
pub enum BagFault {
    /// It has no declaration of a bag, or another than that of version 1.0.
    #[error("not a bag")]
    NotABag,
    /// A manifest or the information of the bag cannot be read.
    #[error("{0} cannot be understood")]
    Malformed(String),
    /// A file that is listed is not there.
    #[error("{0} is missing")]
    Missing(String),
    /// A file of the payload is not listed.
    #[error("{0} is not listed")]
    Unlisted(String),
    /// A file is not the one that is listed.
    #[error("{0} has changed")]
    Changed(String),
    /// A whole bag, but not the one that was made of the file.
    #[error("another bag")]
    Other,
    /// It cannot be read.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A bag that is complete and whose tag files are valid; its payload is verified file by file, so that
/// whoever reads can stop.
pub(crate) struct Bag {
    folder: PathBuf,
    payload: Vec<(String, Digests)>,
    told: record::Bag,
}

impl Bag {
    /// Reads all of a bag but the bytes of its payload.
    pub(crate) fn open(folder: &Path) -> Result<Self, BagFault> {
        match present(folder, BAGIT) {
            Ok(text) if text == DECLARATION.as_bytes() => {}
            Err(BagFault::Io(error)) => return Err(error.into()),
            Ok(_) | Err(_) => return Err(BagFault::NotABag),
        }
        for algorithm in ALGORITHMS {
            check_tags(folder, algorithm)?;
        }
        let payload = listed_twice(folder)?;
        let found = walk(folder, &payload)?;
        if let Some(path) = payload.keys().find(|path| !found.contains_key(*path)) {
            return Err(BagFault::Missing(path.clone()));
        }
        let oxum = format!("{}.{}", found.values().sum::<u64>(), found.len());
        if field(folder, OXUM)? != oxum {
            return Err(BagFault::Changed(INFO.to_owned()));
        }
        let name = folder.file_name().map(|name| name.to_string_lossy());
        let held = present(folder, HELD_BY)?;
        Ok(Self {
            folder: folder.to_owned(),
            payload: payload.into_iter().collect(),
            told: record::Bag {
                name: name.unwrap_or_default().into_owned(),
                digest: id::Sha256(Digests::of(&held).sha256),
                oxum,
            },
        })
    }

    /// What is said of it.
    pub(crate) fn told(&self) -> &record::Bag {
        &self.told
    }

    /// Files of the payload.
    pub(crate) fn len(&self) -> usize {
        self.payload.len()
    }

    /// Verifies the file of the payload at a place; nothing beyond the last.
    pub(crate) fn verify(&self, at: usize) -> Result<(), BagFault> {
        let Some((path, digests)) = self.payload.get(at) else {
            return Ok(());
        };
        if Digests::of_file(&self.folder.join(path))? == *digests {
            Ok(())
        } else {
            Err(BagFault::Changed(path.clone()))
        }
    }
}

/// Verifies each tag file that a manifest of tags lists; it lists the others, every manifest among them.
fn check_tags(folder: &Path, algorithm: Algorithm) -> Result<(), BagFault> {
    let tags = manifest(folder, &algorithm.tag_manifest())?;
    let manifests = ALGORITHMS.map(Algorithm::manifest);
    let needed = [BAGIT, INFO].into_iter();
    for name in needed.chain(manifests.iter().map(String::as_str)) {
        if !tags.contains_key(name) {
            return Err(BagFault::Unlisted(name.to_owned()));
        }
    }
    for (name, digest) in tags {
        // Ours lists no tag file in a folder: a path that leads elsewhere is not followed.
        if name.contains(['/', '\\']) {
            return Err(BagFault::Malformed(algorithm.tag_manifest()));
        }
        if Digests::of(&present(folder, &name)?).by(algorithm) != digest {
            return Err(BagFault::Changed(name));
        }
    }
    Ok(())
}

/// The payload as both manifests list it: each is complete on its own.
fn listed_twice(folder: &Path) -> Result<BTreeMap<String, Digests>, BagFault> {
    let [first, second] = ALGORITHMS.map(|algorithm| manifest(folder, &algorithm.manifest()));
    let (first, mut second) = (first?, second?);
    let mut payload = BTreeMap::new();
    for (path, sha256) in first {
        let sha512 = second.remove(&path);
        let sha512 = sha512.ok_or_else(|| BagFault::Unlisted(path.clone()))?;
        payload.insert(path, Digests { sha256, sha512 });
    }
    match second.into_keys().next() {
        Some(path) => Err(BagFault::Unlisted(path)),
        None => Ok(payload),
    }
}

/// The lines of a manifest: `checksum filepath`, each path once.
fn manifest(folder: &Path, name: &str) -> Result<BTreeMap<String, String>, BagFault> {
    let malformed = || BagFault::Malformed(name.to_owned());
    let text = String::from_utf8(present(folder, name)?).map_err(|_| malformed())?;
    let mut lines = BTreeMap::new();
    for line in text.lines() {
        let (digest, path) = line.split_once([' ', '\t']).ok_or_else(malformed)?;
        let path = decoded(path.trim_start_matches([' ', '\t'])).ok_or_else(malformed)?;
        if lines.insert(path, digest.to_ascii_lowercase()).is_some() {
            return Err(malformed());
        }
    }
    Ok(lines)
}

/// The value of a field of `bag-info.txt`.
fn field(folder: &Path, name: &str) -> Result<String, BagFault> {
    let malformed = || BagFault::Malformed(INFO.to_owned());
    let text = String::from_utf8(present(folder, INFO)?).map_err(|_| malformed())?;
    let mut fields = text.lines().filter_map(|line| line.split_once(':'));
    let found = fields.find(|(field, _)| *field == name);
    found
        .map(|(_, value)| value.trim().to_owned())
        .ok_or_else(malformed)
}

/// A file that tells of the others, whole.
fn present(folder: &Path, name: &str) -> Result<Vec<u8>, BagFault> {
    paths::read(&folder.join(name), TAG_MIB).map_err(|error| match error {
        AppError::File(error) if is_absent(&error) => BagFault::Missing(name.to_owned()),
        AppError::File(error) => error.into(),
        _ => BagFault::Malformed(name.to_owned()),
    })
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Every file of the payload with its size, by its path in the bag. What is not listed, and what is neither
/// a file nor a folder, is no part of a bag.
fn walk(
    folder: &Path,
    payload: &BTreeMap<String, Digests>,
) -> Result<BTreeMap<String, u64>, BagFault> {
    let mut found = BTreeMap::new();
    let mut folders = vec![(folder.join(DATA), DATA.to_owned())];
    while let Some((place, path)) = folders.pop() {
        let entries = match fs::read_dir(&place) {
            Ok(entries) => entries,
            Err(error) if is_absent(&error) => return Err(BagFault::Missing(path)),
            Err(error) => return Err(error.into()),
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{path}/{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push((entry.path(), path));
            } else if kind.is_file() && payload.contains_key(&path) {
                found.insert(path, entry.metadata()?.len());
            } else {
                return Err(BagFault::Unlisted(path));
            }
        }
    }
    Ok(found)
}
