//! Backs the vault up to a folder that a person names, and makes a vault of a backup.

use super::{Secret, SlotView};
use crate::session::Act;
use crate::{AppError, Office, Session};
use chrono::{DateTime, Utc};
use dossier_domain::id::PersonId;
use dossier_store::RecoveryKey;
use dossier_store::backup::{self, EXTENSION, LastBackup, RestoreKey};
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use ts_rs::TS;

/// A backup that was written and read back whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BackupView {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Who made it.
    pub by: String,
    /// Name of its file.
    pub name: String,
    /// Size, in KiB.
    pub size_kib: u32,
    /// Attachments that were already missing or damaged in the vault, and are not in it. Told when
    /// it is made.
    pub damaged: u32,
}

/// Where the office stands with its backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BackupStatus {
    /// The last one of this machine.
    pub last: Option<BackupView>,
    /// Days since it, or since the vault was created.
    pub days: u32,
    /// Whether it is time for another.
    pub due: bool,
}

/// What a backup tells before a passphrase is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BackupCardView {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Whose passphrase opens it.
    pub people: Vec<SlotView>,
}

/// Makes a vault of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RestoreBackup {
    /// File of the backup.
    pub file: PathBuf,
    /// Whose passphrase is given; with a recovery key, anyone of the backup.
    pub person: PersonId,
    /// Passphrase of that person on the day of the backup; empty with a recovery key.
    #[ts(as = "String")]
    pub passphrase: Secret,
    /// The recovery key in force on that day, in place of a passphrase.
    #[ts(as = "Option<String>")]
    pub recovery: Option<Secret>,
}

/// A vault that was restored, and verified whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RestoredView {
    /// When the backup was made.
    pub made_at: DateTime<Utc>,
    /// Entries of its journal.
    pub events: u32,
    /// Attachments that were already missing when it was made.
    pub damaged: u32,
    /// Files that were disposed of since, and that it held: erased again.
    pub disposed: u32,
}

/// Writes a backup in a folder that exists, outside the vault, and reads it back. `progress` is told
/// (done, of) bytes.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`to`), `Stopped`, the store's of a backup.
pub async fn make(
    session: &Session,
    folder: &Path,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<BackupView, AppError> {
    session.permit(Act::BackUp)?;
    if !folder.is_dir() {
        return Err(AppError::InvalidField { field: "to" });
    }
    let settings = session.vault.office_settings().await?;
    let name = name(&session.office, settings.stem(session.person.lang));
    let made = session.vault.back_up(&folder.join(&name), progress).await?;
    let last = LastBackup {
        made_at: made.made_at,
        by: session.person.id,
        name,
        size: made.size,
    };
    session.vault.keep_backup(&last).await?;
    session
        .vault
        .keep_register_beside(&folder.join(&last.name))
        .await?;
    Ok(BackupView {
        damaged: made.damaged,
        ..view(session, last).await?
    })
}

/// The office, the day and the hour in its zone, and nothing of any person or case.
fn name(office: &Office, named: Option<String>) -> String {
    let now = office.clock.now().with_timezone(&office.zone);
    let of = named.unwrap_or_else(|| "dossier".to_owned());
    format!("{of}-{}.{EXTENSION}", now.format("%Y-%m-%d-%Hh%Mm%S"))
}

async fn view(session: &Session, last: LastBackup) -> Result<BackupView, AppError> {
    Ok(BackupView {
        made_at: last.made_at,
        by: session.vault.person(last.by).await?.name,
        name: last.name,
        size_kib: u32::try_from(last.size.div_ceil(1 << 10)).unwrap_or(u32::MAX),
        damaged: 0,
    })
}

/// The last backup, and whether it is time for another.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn status(session: &Session) -> Result<BackupStatus, AppError> {
    session.permit(Act::Read)?;
    let last = match session.vault.last_backup().await? {
        Some(last) => Some(view(session, last).await?),
        None => None,
    };
    let first = session.vault.events_after(0, 1).await?;
    let created = first.first().map(|(_, event)| event.at);
    let since = last.as_ref().map(|last| last.made_at).or(created);
    let day = since.map_or_else(|| session.today(), |at| session.office.day_of(at));
    let days = u32::try_from((session.today() - day).num_days()).unwrap_or_default();
    Ok(BackupStatus {
        last,
        days,
        due: days >= session.vault.office_settings().await?.backup_days,
    })
}

/// Who can open a backup, and of what day it is.
///
/// # Errors
/// `File`, the store's `NotABackup`, `DamagedBackup`, `NewerFormat`.
pub async fn card(file: PathBuf) -> Result<BackupCardView, AppError> {
    let read = tokio::task::spawn_blocking(move || {
        std::fs::metadata(&file).map_err(AppError::File)?;
        Ok::<_, AppError>(backup::card(&file)?)
    });
    let card = read
        .await
        .map_err(|_| AppError::Broken("reading a backup".to_owned()))??;
    let slot = |(id, name, lang)| SlotView {
        id,
        name,
        lang,
        role: None,
    };
    Ok(BackupCardView {
        made_at: card.made_at,
        people: card.people.into_iter().map(slot).collect(),
    })
}

/// Makes a vault of a backup in `folder`, which must be empty or not exist, and verifies it. Nobody
/// is signed in then. `progress` is told (done, of) thousandths of the whole.
///
/// # Errors
/// `File`, `Mistyped`, the store's of a restore.
pub async fn restore(
    office: &Office,
    folder: &Path,
    request: RestoreBackup,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<RestoredView, AppError> {
    let key = match request.recovery {
        Some(typed) => RestoreKey::Recovery(RecoveryKey::parse(&typed.words())?),
        None => RestoreKey::Passphrase(request.passphrase.words()),
    };
    std::fs::metadata(&request.file).map_err(AppError::File)?;
    let (clock, ids) = (Arc::clone(&office.clock), Arc::clone(&office.ids));
    let restored = backup::restore(
        &request.file,
        folder,
        &office.device_folder,
        request.person,
        key,
        clock,
        ids,
        progress,
    )
    .await?;
    Ok(RestoredView {
        made_at: restored.made_at,
        events: u32::try_from(restored.events).unwrap_or(u32::MAX),
        damaged: restored.damaged,
        disposed: restored.disposed,
    })
}
