//! Exports a note as PDF into the folder of exports: the only decrypted file that the program
//! writes, and only because a person asks for it.

use super::{Exported, page};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_documents::pdf;
use dossier_domain::event::Fact;
use dossier_domain::id::{NoteId, Sha256};
use dossier_domain::note::NoteEvent;
use dossier_store::Changed;
use sha2::{Digest, Sha256 as Hasher};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Typesets a note and writes it. An earlier export is never overwritten.
///
/// # Errors
/// `NotPermitted`, `OpenConflict`, `File` when the folder cannot be written, `Document` (`Typesetting`), the
/// store's; nothing is left in the folder then.
pub async fn export(session: &Session, id: NoteId) -> Result<(Exported, Changed), AppError> {
    session.permit(Act::ExportNote)?;
    let note = session.vault.note(id).await?;
    if !note.conflicts.is_empty() {
        return Err(AppError::OpenConflict);
    }
    let case = session.vault.case_line(note.case_id).await?;
    let page = page::page(session, &note, &case.number);
    let at = session.office.clock.now();
    let work = move || pdf::note(&page, at);
    let bytes = tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| AppError::Broken("typesetting".to_owned()))??;
    let sha256 = format!("{:x}", Hasher::digest(&bytes));
    let claim = Claim::take(&session.office.export_folder, &note.number).map_err(AppError::File)?;
    claim.fill(&bytes).map_err(AppError::File)?;
    let event = NoteEvent::Exported {
        sha256: Sha256(sha256.clone()),
        revision: note.revision,
    };
    let record =
        async |tx: &mut dossier_store::Tx| tx.record(Fact::Note { note_id: id, event }).await;
    let ((), changed) = session.vault.write(record).await?;
    let path = claim.keep().map_err(AppError::File)?;
    let stale = note.pairs.iter().filter(|pair| pair.is_stale()).count();
    let exported = Exported {
        path: path.display().to_string(),
        sha256,
        size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        stale: u32::try_from(stale).unwrap_or(u32::MAX),
    };
    Ok((exported, changed))
}

/// A name taken in the folder of exports, with a part file beside it. Dropped before it is kept, it
/// leaves nothing behind.
pub(crate) struct Claim {
    path: PathBuf,
    part: PathBuf,
    kept: bool,
}

impl Claim {
    /// Takes `NI-2026-A0001.pdf`, else `NI-2026-A0001-2.pdf` and so on: the file is created, so
    /// that no other export takes the same name.
    pub fn take(folder: &Path, number: &str) -> io::Result<Self> {
        Self::take_as(folder, number, "pdf")
    }

    /// The same for a file of another form.
    pub fn take_as(folder: &Path, number: &str, extension: &str) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        for copy in 1..=9_999 {
            let name = if copy == 1 {
                format!("{number}.{extension}")
            } else {
                format!("{number}-{copy}.{extension}")
            };
            let path = folder.join(&name);
            match private(&path) {
                Ok(_) => {
                    return Ok(Self {
                        part: folder.join(format!(".{name}.part")),
                        path,
                        kept: false,
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Writes the bytes beside the name and waits for the disk.
    pub fn fill(&self, bytes: &[u8]) -> io::Result<()> {
        let mut part = private(&self.part)?;
        part.write_all(bytes)?;
        part.sync_all()
    }

    /// Gives the bytes their name, at once.
    pub fn keep(mut self) -> io::Result<PathBuf> {
        fs::rename(&self.part, &self.path)?;
        self.kept = true;
        Ok(self.path.clone())
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed is an empty file or a part file: nothing else can be done.
            fs::remove_file(&self.part).ok();
            fs::remove_file(&self.path).ok();
        }
    }
}

/// Creates a file that only its owner reads; refuses one that exists.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
