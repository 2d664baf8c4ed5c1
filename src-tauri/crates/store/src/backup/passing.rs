//! A file that is written from its beginning to its end, and read back behind the writing. It does
//! not stay in the memory of the system: what people work with is not pushed out for it, and what is
//! read back comes from the disk.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Result, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// Makes a new file, for this person alone: what writes it, and what reads it back on another thread,
/// a stretch of so many bytes behind.
pub(super) fn create(path: &Path, stretch: u64) -> Result<(Writing, Reading)> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    // Another opening has a place of its own in the file; it writes nothing, but puts on the disk.
    let back = OpenOptions::new().read(true).write(true).open(path)?;
    let (tell, written) = sync_channel(1);
    let writing = Writing {
        file,
        stretch,
        tell,
        at: 0,
        told: 0,
    };
    let reading = Reading {
        file: back,
        written,
        gone: 0,
        at: 0,
        until: 0,
    };
    Ok((writing, reading))
}

/// The file while it is written.
#[derive(Debug)]
pub(super) struct Writing {
    file: File,
    stretch: u64,
    tell: SyncSender<u64>,
    /// Bytes written.
    at: u64,
    /// Bytes that may be read back.
    told: u64,
}

impl Writing {
    /// All of it was written: the rest may be read back.
    pub fn end(mut self) -> Result<()> {
        self.tell()
    }

    /// `BrokenPipe` when the file is read back no more.
    fn tell(&mut self) -> Result<()> {
        self.told = self.at;
        let told = self.tell.send(self.told);
        told.map_err(|_| ErrorKind::BrokenPipe.into())
    }
}

impl Write for Writing {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        let written = self.file.write(bytes)?;
        self.at += written as u64;
        if self.at - self.told >= self.stretch {
            self.tell()?;
        }
        Ok(written)
    }

    fn flush(&mut self) -> Result<()> {
        self.file.flush()
    }
}

/// The same file, read back: each stretch once it is on the disk. It ends where the writing ended.
#[derive(Debug)]
pub(super) struct Reading {
    file: File,
    written: Receiver<u64>,
    /// Bytes that the system need not keep.
    gone: u64,
    /// Bytes read back.
    at: u64,
    /// Bytes that are on the disk.
    until: u64,
}

impl Reading {
    /// Puts what was written up to `end` on the disk, and lets go of it and of what was read back:
    /// only what is on the disk can be let go (`man 2 posix_fadvise`).
    fn settle(&mut self, end: u64) -> Result<()> {
        self.file.sync_all()?;
        #[cfg(target_os = "linux")]
        if let Some(stretch) = std::num::NonZeroU64::new(end - self.gone) {
            use rustix::fs::{Advice, fadvise};
            fadvise(&self.file, self.gone, Some(stretch), Advice::DontNeed)?;
        }
        (self.gone, self.until) = (self.until, end);
        Ok(())
    }
}

impl Read for Reading {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        if self.at == self.until {
            match self.written.recv() {
                Ok(end) => self.settle(end)?,
                // Nothing more is written: the last stretch is let go as well.
                Err(_) => self.settle(self.until)?,
            }
        }
        let read = (&self.file).take(self.until - self.at).read(into)?;
        self.at += read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_whole_in_stretches_and_only_up_to_what_was_told() {
        let folder = tempfile::tempdir().unwrap();
        let bytes: Vec<u8> = (0..10_001_u32).map(|at| (at % 251) as u8).collect();
        let (mut writing, mut reading) = create(&folder.path().join("part"), 1_000).unwrap();
        let back = std::thread::spawn(move || {
            let mut back = Vec::new();
            reading.read_to_end(&mut back).map(|_| back)
        });
        for piece in bytes.chunks(700) {
            writing.write_all(piece).unwrap();
        }
        writing.end().unwrap();
        assert!(back.join().unwrap().unwrap() == bytes);

        let (mut writing, mut reading) = create(&folder.path().join("cut off"), 1_000).unwrap();
        writing.write_all(&bytes[..1_000]).unwrap();
        writing.write_all(&bytes[..999]).unwrap();
        drop(writing);
        let mut back = Vec::new();
        assert_eq!(reading.read_to_end(&mut back).unwrap(), 1_000);
    }

    #[test]
    fn nothing_more_is_written_once_it_is_read_back_no_more() {
        let folder = tempfile::tempdir().unwrap();
        let (mut writing, reading) = create(&folder.path().join("part"), 10).unwrap();
        drop(reading);
        let refused = writing.write_all(&[7; 10]).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::BrokenPipe);
    }
}
