//! Prepares a bundle: one file that a person carries to the other machine.

use super::{PrepareBundle, PreparedView, count};
use crate::session::Act;
use crate::{AppError, Session, export};
use dossier_domain::id::PersonId;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Ending of the name of a bundle.
const ENDING: &str = "dossier-bundle";

/// Prepares a bundle in the folder of exports, under a name of its own.
///
/// # Errors
/// As [`export_to`].
pub async fn export(
    session: &Session,
    request: PrepareBundle,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<PreparedView, AppError> {
    session.permit(Act::Exchange)?;
    let folder = export::folder(session)?;
    std::fs::create_dir_all(folder).map_err(AppError::File)?;
    let path = free_name(session, folder).await?;
    export_to(session, request, &path, progress).await
}

/// Prepares a bundle under this name. A file that exists is never replaced.
///
/// # Errors
/// `NotPermitted`, `Stopped`, `InvalidField` (`people`), the store's of the exchange.
pub async fn export_to(
    session: &Session,
    request: PrepareBundle,
    path: &Path,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<PreparedView, AppError> {
    session.permit(Act::Exchange)?;
    let PrepareBundle { to, people } = request;
    let people = people_of(session, people).await?;
    let prepared = session
        .vault
        .export_bundle(path, to, &people, progress)
        .await?;
    Ok(PreparedView {
        path: path.display().to_string(),
        events: count(prepared.events),
        bytes: prepared.bytes,
        letter: prepared.letter,
        mark: prepared.mark,
        left_out: count(prepared.left_out),
        left_out_of: prepared.left_out_of,
    })
}

/// People of the office only; everyone when none is named.
async fn people_of(session: &Session, asked: Vec<PersonId>) -> Result<Vec<PersonId>, AppError> {
    let everyone: Vec<PersonId> = session
        .vault
        .people()
        .await?
        .iter()
        .map(|person| person.id)
        .collect();
    if asked.is_empty() {
        return Ok(everyone);
    }
    if asked.iter().all(|person| everyone.contains(person)) {
        Ok(asked)
    } else {
        Err(AppError::InvalidField { field: "people" })
    }
}

/// `A-2026-11-25.dossier-bundle`, then `A-2026-11-25-2.dossier-bundle` and so on.
async fn free_name(session: &Session, folder: &Path) -> Result<PathBuf, AppError> {
    let machines = session.vault.machines().await?;
    let mine = machines.iter().find(|machine| machine.mine);
    let letter = mine.map_or("", |machine| machine.letter.as_str());
    let stem = format!("{letter}-{}", session.today());
    let name = |copy: u32| match copy {
        1 => folder.join(format!("{stem}.{ENDING}")),
        _ => folder.join(format!("{stem}-{copy}.{ENDING}")),
    };
    let free = (1..=9_999).map(name).find(|path| !path.exists());
    free.ok_or_else(|| AppError::File(std::io::ErrorKind::AlreadyExists.into()))
}
