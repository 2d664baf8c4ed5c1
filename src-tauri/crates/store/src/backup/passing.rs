//! A file that is written once, from its beginning to its end, and read back once. It does not stay in
//! the memory of the system: what people work with is not pushed out for it, and what is read back
//! comes from the disk.

use std::fs::File;
use std::io::{Read, Result, Write};

/// Bytes after which what has passed is let go.
const STRETCH: u64 = 64 << 20;

/// A file and how far it was passed.
#[derive(Debug)]
pub(super) struct Passing {
    file: File,
    /// Bytes that the system need not keep.
    gone: u64,
    /// Bytes written or read.
    at: u64,
}

impl Passing {
    /// A file of which nothing was written or read yet.
    pub fn new(file: File) -> Self {
        Self {
            file,
            gone: 0,
            at: 0,
        }
    }

    /// All of it was written: it is on the disk, and let go.
    pub fn end(mut self) -> Result<()> {
        self.file.sync_all()?;
        self.let_go()
    }

    /// Whether so much has passed since the last stretch that it is to be let go.
    fn passed(&mut self, bytes: usize) -> bool {
        self.at += bytes as u64;
        self.at - self.gone >= STRETCH
    }

    /// Lets go of what has passed; only what is on the disk can be (`man 2 posix_fadvise`).
    fn let_go(&mut self) -> Result<()> {
        #[cfg(target_os = "linux")]
        if let Some(stretch) = std::num::NonZeroU64::new(self.at - self.gone) {
            use rustix::fs::{Advice, fadvise};
            fadvise(&self.file, self.gone, Some(stretch), Advice::DontNeed)?;
        }
        self.gone = self.at;
        Ok(())
    }
}

impl Write for Passing {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        let written = self.file.write(bytes)?;
        if self.passed(written) {
            self.file.sync_data()?;
            self.let_go()?;
        }
        Ok(written)
    }

    fn flush(&mut self) -> Result<()> {
        self.file.flush()
    }
}

impl Read for Passing {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let read = self.file.read(into)?;
        if self.passed(read) {
            self.let_go()?;
        }
        Ok(read)
    }
}
