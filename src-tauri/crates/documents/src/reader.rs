//! Reads foreign files in another process, which the system ends when it takes too much: a file
//! that breaks the parsers costs one answer, never the program or the files beside it.
//!
//! Owns the child and what is said between the two. One child reads file after file and is replaced
//! when it ends. Must not: interpret a foreign file in this process, in a release build.

mod child;
mod frame;
mod serve;

pub use serve::serve;

use crate::DocumentError;
use crate::mail::Mail;
use child::{Child, Stop};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// What the child may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Memory that the child may map, in mebibytes.
    pub memory_mib: u64,
    /// Time that one file may take, sending and answering included.
    pub time: Duration,
}

impl Limits {
    /// Enough for the largest message that is read: fifty mebibytes, decoded and held twice over.
    pub const OFFICE: Self = Self {
        memory_mib: 768,
        time: Duration::from_secs(30),
    };
}

/// How a file is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Mail,
    Text,
}

/// What was read.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Document {
    Mail(Mail),
    Text(String),
}

/// The reader of an office: one file at a time.
#[derive(Debug)]
pub struct Reader {
    /// None: no program was found.
    program: Option<PathBuf>,
    limits: Limits,
    child: Mutex<Option<Child>>,
}

impl Reader {
    /// The program `dossier-reader` beside the one that runs. Tests and benches run one folder below.
    #[must_use]
    pub fn beside_the_program() -> Self {
        let name = format!("dossier-reader{}", std::env::consts::EXE_SUFFIX);
        let folder = std::env::current_exe()
            .ok()
            .and_then(|program| program.parent().map(Path::to_path_buf));
        let beside = folder.iter().flat_map(|folder| folder.ancestors().take(2));
        let program = beside
            .map(|folder| folder.join(&name))
            .find(|path| path.is_file());
        Self {
            program,
            limits: Limits::OFFICE,
            child: Mutex::new(None),
        }
    }

    /// A reader of one's own.
    #[must_use]
    pub fn at(program: PathBuf, limits: Limits) -> Self {
        Self {
            program: Some(program),
            limits,
            child: Mutex::new(None),
        }
    }

    /// Reads a message; see [`crate::mail::read`].
    ///
    /// # Errors
    /// Those of the message; `ReaderStopped`, `ReaderMissing`.
    pub fn mail(&self, bytes: &[u8]) -> Result<Mail, DocumentError> {
        match self.read(Form::Mail, bytes)? {
            Document::Mail(mail) => Ok(mail),
            Document::Text(_) => Err(DocumentError::ReaderStopped),
        }
    }

    /// Reads a text file; see [`crate::text::read`].
    ///
    /// # Errors
    /// Those of the text; `ReaderStopped`, `ReaderMissing`.
    pub fn text(&self, bytes: &[u8]) -> Result<String, DocumentError> {
        match self.read(Form::Text, bytes)? {
            Document::Text(text) => Ok(text),
            Document::Mail(_) => Err(DocumentError::ReaderStopped),
        }
    }

    /// Ends the child, which may still hold words of what it read. The next file starts another.
    pub fn rest(&self) {
        drop(self.slot().take());
    }

    fn read(&self, form: Form, bytes: &[u8]) -> Result<Document, DocumentError> {
        let Some(program) = &self.program else {
            // The tests of one crate build no other program.
            return if cfg!(debug_assertions) {
                serve::read(form, bytes)
            } else {
                Err(DocumentError::ReaderMissing)
            };
        };
        let mut slot = self.slot();
        let reused = slot.is_some();
        let answer = match self.ask(program, &mut slot, form, bytes) {
            // What the files before this one left behind is not its fault.
            Err(Stop::Died) if reused => self.ask(program, &mut slot, form, bytes),
            answer => answer,
        };
        match answer {
            Ok(read) => read,
            Err(Stop::NotStarted) => Err(DocumentError::ReaderMissing),
            Err(Stop::Died | Stop::TooLong) => Err(DocumentError::ReaderStopped),
        }
    }

    /// A child that fails is dropped, which ends it.
    fn ask(
        &self,
        program: &Path,
        slot: &mut Option<Child>,
        form: Form,
        bytes: &[u8],
    ) -> Result<Result<Document, DocumentError>, Stop> {
        let mut child = match slot.take() {
            Some(child) => child,
            None => Child::start(program, self.limits.memory_mib)?,
        };
        let answer = child.ask(form, bytes, self.limits.time)?;
        *slot = Some(child);
        Ok(answer)
    }

    fn slot(&self) -> std::sync::MutexGuard<'_, Option<Child>> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
