//! Writes a bag beside its name, on the disk when it is ended; dropped before, it leaves nothing.

use super::{ALGORITHMS, BAGIT, DATA, DECLARATION, Digests, INFO, OXUM, encoded};
use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// How a file is put on the disk; a test has a disk that is full.
pub(super) type Put = fn(&Path, &[u8]) -> io::Result<()>;

/// A bag that is being written.
pub(crate) struct Writer {
    /// Folder that a person chose.
    folder: PathBuf,
    name: String,
    part: PathBuf,
    payload: BTreeMap<String, Digests>,
    bytes: u64,
    put: Put,
    kept: bool,
}

impl Writer {
    /// Begins a bag of this name. What an earlier one of the same name left half-way is swept.
    pub(crate) fn begin(folder: &Path, name: &str) -> io::Result<Self> {
        Self::with(folder, name, synced)
    }

    pub(super) fn with(folder: &Path, name: &str, put: Put) -> io::Result<Self> {
        let part = folder.join(format!(".{name}.part"));
        match fs::remove_dir_all(&part) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let writer = Self {
            folder: folder.to_owned(),
            name: name.to_owned(),
            part,
            payload: BTreeMap::new(),
            bytes: 0,
            put,
            kept: false,
        };
        private_folder(&writer.part)?;
        private_folder(&writer.part.join(DATA))?;
        Ok(writer)
    }

    /// Where it is written until it is kept.
    pub(crate) fn part(&self) -> &Path {
        &self.part
    }

    /// Puts a file of the payload, at a path of which `/` separates the folders.
    pub(crate) fn add(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let path = format!("{DATA}/{path}");
        let place = self.part.join(&path);
        if let Some(folder) = place.parent()
            && !folder.is_dir()
        {
            private_folder(folder)?;
        }
        (self.put)(&place, bytes)?;
        self.bytes += bytes.len() as u64;
        self.payload.insert(path, Digests::of(bytes));
        Ok(())
    }

    /// Writes what tells of the payload, and waits for the disk. `info` is what is said of the bag as a
    /// whole, in this order; the count of the payload follows.
    pub(crate) fn end(&self, info: &[(&str, String)]) -> io::Result<()> {
        let oxum = format!("{}.{}", self.bytes, self.payload.len());
        let said = info
            .iter()
            .map(|(field, value)| (*field, value.as_str()))
            .chain([(OXUM, oxum.as_str())]);
        let said: String = said.map(|(field, value)| line_of(field, value)).collect();
        let mut tags = BTreeMap::from([(BAGIT.to_owned(), DECLARATION.to_owned())]);
        tags.insert(INFO.to_owned(), said);
        for algorithm in ALGORITHMS {
            let lines = self.payload.iter();
            let lines = lines.map(|(path, digests)| listed(digests.by(algorithm), path));
            tags.insert(algorithm.manifest(), lines.collect());
        }
        // A manifest of tags lists every other tag file, and no manifest of tags.
        let told: Vec<(&String, Digests)> = tags
            .iter()
            .map(|(name, text)| (name, Digests::of(text.as_bytes())))
            .collect();
        let held = ALGORITHMS.map(|algorithm| {
            let lines = told
                .iter()
                .map(|(name, digests)| listed(digests.by(algorithm), name));
            (algorithm.tag_manifest(), lines.collect::<String>())
        });
        for (name, text) in tags
            .iter()
            .chain(held.iter().map(|(name, text)| (name, text)))
        {
            (self.put)(&self.part.join(name), text.as_bytes())?;
        }
        sync_all(&self.part)
    }

    /// Gives the bag its name, at once; another one where that is taken. Tells where it lies.
    pub(crate) fn keep(mut self) -> io::Result<PathBuf> {
        for copy in 1..=9_999 {
            let path = self.folder.join(match copy {
                1 => self.name.clone(),
                _ => format!("{}-{copy}", self.name),
            });
            if fs::symlink_metadata(&path).is_ok() {
                continue;
            }
            fs::rename(&self.part, &path)?;
            self.kept = true;
            sync_folder(&self.folder)?;
            return Ok(path);
        }
        Err(ErrorKind::AlreadyExists.into())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed is a part: the next bag of that name sweeps it.
            fs::remove_dir_all(&self.part).ok();
        }
    }
}

/// A line of `bag-info.txt`; a value is of one line.
fn line_of(field: &str, value: &str) -> String {
    let words: Vec<&str> = value.split_whitespace().collect();
    format!("{field}: {}\n", words.join(" "))
}

fn listed(digest: &str, path: &str) -> String {
    format!("{digest}  {}\n", encoded(path))
}

/// Writes a file that only its owner reads, and waits for the disk.
fn synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Waits until the disk holds the names in a folder and in those inside it.
fn sync_all(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_all(&entry.path())?;
        }
    }
    sync_folder(folder)
}

/// Only Unix opens a folder to sync it; elsewhere the file system keeps its names itself.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
