//! `dossier export-note`: the PDF of a note, at the place that the person names.

use crate::args::{Common, ExportNote};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::note::{Exported, export};
use dossier_app::{AppError, Office, Session, vault};
use dossier_domain::id::NoteId;
use dossier_domain::sentence::Arg;
use std::path::Path;
use tempfile::TempPath;

/// Exports the note.
///
/// # Errors
/// Opening; no such note; the file exists or cannot be written.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &ExportNote,
    voice: &Voice,
) -> Result<Exit, Failure> {
    check(&asked.to)?;
    let session = sign_in(office, common, voice).await?;
    let id = session
        .vault
        .note_by_number(&asked.number)
        .await
        .map_err(AppError::from)?;
    let exported = to(&session, id, &asked.to).await?;
    vault::lock(session).await?;
    voice.result(&exported, || words(&exported, voice))?;
    Ok(Exit::Done)
}

/// A file that exists is never replaced, and no folder is made.
fn check(place: &Path) -> Result<(), AppError> {
    if place.is_dir() || (folder(place).is_dir() && !place.exists()) {
        Ok(())
    } else {
        Err(AppError::InvalidField { field: "to" })
    }
}

/// Folder of a file to write.
fn folder(place: &Path) -> &Path {
    place
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Exports into a folder under the note's own number, or as a file that does not exist yet.
async fn to(session: &Session, id: NoteId, place: &Path) -> Result<Exported, Failure> {
    if place.is_dir() {
        return into(session, id, place).await;
    }
    let aside = tempfile::tempdir_in(folder(place))?;
    let exported = into(session, id, aside.path()).await?;
    let written = TempPath::try_from_path(Path::new(&exported.path))?;
    written
        .persist_noclobber(place)
        .map_err(|error| error.error)?;
    Ok(Exported {
        path: place.display().to_string(),
        ..exported
    })
}

/// Exports into a folder.
///
/// # Errors
/// What the use case refuses.
pub async fn into(session: &Session, id: NoteId, folder: &Path) -> Result<Exported, Failure> {
    let mut session = session.clone();
    session.office.export_folder = folder.to_owned();
    Ok(export(&session, id).await?.0)
}

fn words(exported: &Exported, voice: &Voice) -> Vec<String> {
    let written = voice.words_of(
        "cli-export-note-done",
        [("path", Arg::Text(exported.path.clone()))],
    );
    let stale = Arg::count(exported.stale);
    let warning =
        (exported.stale > 0).then(|| voice.words_of("cli-export-note-stale", [("pairs", stale)]));
    std::iter::once(written).chain(warning).collect()
}
