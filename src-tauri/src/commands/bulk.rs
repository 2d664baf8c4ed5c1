//! Acts on many cases.

use crate::desk::{Desk, Wire};
use dossier_app::bulk::{self, BeginBulk, BulkView, Chosen, UndoBulk};
use dossier_app::export::ExportedFile;
use dossier_app::job::JobKind;
use tauri::State;

/// Begins an act on many cases; answers at the end.
#[tauri::command]
pub async fn bulk_begin(desk: State<'_, Desk>, request: BeginBulk) -> Wire<BulkView> {
    bulk::free(&desk.jobs)?;
    let mut gathered = desk.gathered();
    desk.work(JobKind::Bulk, async move |session, job| {
        bulk::begin(&session, request).await?;
        bulk::run(&session, &job, |changed| gathered.add(changed)).await
    })
    .await
}

/// Goes on with the act that was stopped; answers at the end.
#[tauri::command]
pub async fn bulk_resume(desk: State<'_, Desk>) -> Wire<BulkView> {
    bulk::free(&desk.jobs)?;
    let mut gathered = desk.gathered();
    desk.work(JobKind::Bulk, async move |session, job| {
        bulk::run(&session, &job, |changed| gathered.add(changed)).await
    })
    .await
}

/// Takes back the whole of the last act; answers at the end.
#[tauri::command]
pub async fn bulk_undo(desk: State<'_, Desk>, request: UndoBulk) -> Wire<BulkView> {
    bulk::free(&desk.jobs)?;
    let mut gathered = desk.gathered();
    desk.work(JobKind::Bulk, async move |session, job| {
        bulk::take_back(&session, &job, request, |changed| gathered.add(changed)).await
    })
    .await
}

/// The last act of the person on many cases.
#[tauri::command]
pub async fn bulk_get(desk: State<'_, Desk>) -> Wire<Option<BulkView>> {
    desk.read(async move |session| bulk::current(&session).await)
        .await
}

/// Forgets the last act.
#[tauri::command]
pub async fn bulk_forget(desk: State<'_, Desk>) -> Wire<()> {
    bulk::free(&desk.jobs)?;
    desk.read(async move |session| bulk::forget(&session).await)
        .await
}

/// Writes the list of the cases chosen in the person's folder of exports.
#[tauri::command]
pub async fn case_list_export(desk: State<'_, Desk>, chosen: Chosen) -> Wire<ExportedFile> {
    desk.work(JobKind::Bulk, async move |session, job| {
        bulk::export(&session, &job, chosen).await
    })
    .await
}
