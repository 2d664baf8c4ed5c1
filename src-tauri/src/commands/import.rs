//! Many files at once.

use crate::desk::{Desk, Wire};
use dossier_app::AppError;
use dossier_app::case::import::{self, UnfinishedImport};
use dossier_app::job::JobKind;
use std::path::PathBuf;
use tauri::State;

/// Receives the files given and those of the folders given; answers at the end.
#[tauri::command]
pub async fn import_begin(desk: State<'_, Desk>, paths: Vec<PathBuf>) -> Wire<()> {
    desk.read(async move |session| import::begin(&session, paths).await)
        .await?;
    import_resume(desk).await
}

/// Goes on with the import that is not finished; answers at the end.
#[tauri::command]
pub async fn import_resume(desk: State<'_, Desk>) -> Wire<()> {
    // Another window may have gone on with it already.
    if desk.jobs.runs(JobKind::Import) {
        return Err(AppError::ImportUnfinished.into());
    }
    let mut gathered = desk.gathered();
    desk.work(JobKind::Import, async move |session, job| {
        import::run(&session, &job, |changed| gathered.add(changed)).await
    })
    .await
}

/// The import of the signed-in person that is not finished, if there is one.
#[tauri::command]
pub async fn import_unfinished(desk: State<'_, Desk>) -> Wire<Option<UnfinishedImport>> {
    desk.read(async move |session| import::unfinished(&session).await)
        .await
}

/// Sets the import aside; what was received stays.
#[tauri::command]
pub async fn import_give_up(desk: State<'_, Desk>) -> Wire<()> {
    desk.read(async move |session| import::give_up(&session).await)
        .await
}
