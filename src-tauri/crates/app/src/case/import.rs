//! Receives many files: a long work that stops, waits while the vault is locked, and goes on after
//! the program was closed under it.
//!
//! The files that are left are kept in the vault. A file received twice, because the program ended
//! between the two, is known by its bytes.

use super::{Received, receive_file};
use crate::incoming::Incoming;
use crate::job::Job;
use crate::session::Act;
use crate::{AppError, Session, WireError, paths};
use dossier_store::{Changed, StoreError};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// An import of the signed-in person that is not finished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UnfinishedImport {
    /// Files given.
    pub files: u32,
    /// Files that were not received yet.
    pub left: u32,
    /// Whether it stands still only because the vault was locked: it goes on by itself.
    pub paused: bool,
}

/// Records the files of an import: those given, and those in the folders given, at any depth.
/// [`run`] then receives them.
///
/// # Errors
/// `NotPermitted`, `NoFile`, `ImportUnfinished`, the store's.
pub async fn begin(session: &Session, given: Vec<PathBuf>) -> Result<(), AppError> {
    session.permit(Act::Receive)?;
    if unfinished(session).await?.is_some() {
        return Err(AppError::ImportUnfinished);
    }
    let files = tokio::task::spawn_blocking(move || paths::files(&given));
    let files = files
        .await
        .map_err(|_| AppError::Broken("listing files".to_owned()))??;
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let paths: Vec<String> = files
        .iter()
        .map(|file| absolute(&file.path).to_string_lossy().into_owned())
        .collect();
    Ok(session
        .vault
        .begin_import(session.person.id, &paths)
        .await?)
}

/// The import of the signed-in person that is not finished, if there is one.
///
/// # Errors
/// The store's.
pub async fn unfinished(session: &Session) -> Result<Option<UnfinishedImport>, AppError> {
    let me = session.person.id;
    let found = session.vault.unfinished_import(me).await?;
    // Cut off between its last file and its end: nothing is left to ask about.
    if found.as_ref().is_some_and(|found| found.left == 0) {
        session.vault.end_import(me).await?;
        return Ok(None);
    }
    Ok(found.map(|found| UnfinishedImport {
        files: found.files,
        left: found.left,
        paused: found.paused,
    }))
}

/// Sets the import aside; what was received stays, the rest is left where it lies.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn give_up(session: &Session) -> Result<(), AppError> {
    session.permit(Act::Receive)?;
    Ok(session.vault.end_import(session.person.id).await?)
}

/// Receives what is left of the import, one short write for each file; `tell` is given what each
/// touched. When a person stops it, the rest is given up; when the vault is being locked, it waits.
///
/// # Errors
/// `NotPermitted`, `Stopped`, the store's. A file that cannot be taken is no error: the job tells it.
pub async fn run(
    session: &Session,
    job: &Job,
    mut tell: impl FnMut(Changed),
) -> Result<(), AppError> {
    session.permit(Act::Receive)?;
    let (vault, me) = (&session.vault, session.person.id);
    vault.pause_import(me, false).await?;
    let unfinished = vault
        .unfinished_import(me)
        .await?
        .ok_or(StoreError::NotFound)?;
    let (files, mut done) = (unfinished.files, unfinished.files - unfinished.left);
    while let Some(next) = vault.next_import(me).await? {
        if job.reached(u64::from(done), u64::from(files)).is_break() {
            return stop(session, job).await;
        }
        let (received, changed) = receive(session, PathBuf::from(&next.path)).await?;
        if received.already.is_some() {
            job.already();
        }
        if let Some(error) = received.error {
            job.fault(&received.name, error);
        }
        vault.imported(me, next.rank).await?;
        tell(changed);
        done += 1;
    }
    // The last step too is shown; nothing is left to be stopped.
    let _ = job.reached(u64::from(done), u64::from(files));
    Ok(vault.end_import(me).await?)
}

async fn stop(session: &Session, job: &Job) -> Result<(), AppError> {
    if job.is_halted() {
        session.vault.pause_import(session.person.id, true).await?;
    } else {
        session.vault.end_import(session.person.id).await?;
    }
    Err(StoreError::Stopped.into())
}

/// Reads a file away from the threads that answer the window, and receives it.
async fn receive(session: &Session, path: PathBuf) -> Result<(Received, Changed), AppError> {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let read = tokio::task::spawn_blocking(move || Incoming::open(&path)).await;
    match read.map_err(|_| AppError::Broken("reading a file".to_owned()))? {
        Ok(file) => receive_file(session, file).await,
        Err(error) => {
            let received = Received {
                name: name.unwrap_or_default(),
                case: None,
                error: Some(WireError::from(error)),
                already: None,
            };
            Ok((received, Changed::default()))
        }
    }
}
