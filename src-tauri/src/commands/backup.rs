//! Backup and restore.

use crate::desk::{Desk, Wire};
use dossier_app::job::JobKind;
use dossier_app::vault::backup::{
    self, BackupCardView, BackupStatus, BackupView, RestoreBackup, RestoredView,
};
use std::path::PathBuf;
use tauri::State;

/// The last backup, and whether it is time for another.
#[tauri::command]
pub async fn backup_status(desk: State<'_, Desk>) -> Wire<BackupStatus> {
    desk.read(async move |session| backup::status(&session).await)
        .await
}

/// Writes a backup and reads it back; answers at the end.
#[tauri::command]
pub async fn backup_make(desk: State<'_, Desk>, folder: PathBuf) -> Wire<BackupView> {
    desk.work(JobKind::Backup, async move |session, job| {
        backup::make(&session, &folder, job.progress_mib()).await
    })
    .await
}

/// Who can open a backup, and of what day it is.
#[tauri::command]
pub async fn backup_card(_desk: State<'_, Desk>, file: PathBuf) -> Wire<BackupCardView> {
    Ok(backup::card(file).await?)
}

/// Makes the vault of a backup and verifies it; answers at the end.
#[tauri::command]
pub async fn backup_restore(desk: State<'_, Desk>, request: RestoreBackup) -> Wire<RestoredView> {
    let (office, folder) = (desk.office.clone(), desk.folder());
    desk.alone(JobKind::Restore, async move |job| {
        backup::restore(&office, &folder, request, job.progress()).await
    })
    .await
}
