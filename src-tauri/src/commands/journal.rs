//! The journal.

use crate::desk::{Desk, Wire};
use dossier_app::export::ExportedFile;
use dossier_app::job::JobKind;
use dossier_app::journal::{
    self, DeviceView, ExportJournal, JournalPage, JournalRequest, VerifyView,
};
use tauri::State;

/// Verifies the chains, rebuilds aside and compares.
#[tauri::command]
pub async fn journal_verify(desk: State<'_, Desk>) -> Wire<VerifyView> {
    desk.work(JobKind::Verify, async move |session, job| {
        journal::verify(&session, job.progress()).await
    })
    .await
}

/// Verifies, and makes a PDF of what was found in the person's folder of exports.
#[tauri::command]
pub async fn journal_report(desk: State<'_, Desk>) -> Wire<ExportedFile> {
    let found = journal_verify(desk.clone()).await?;
    desk.read(async move |session| journal::report(&session, &found).await)
        .await
}

/// A page of the journal, newest first.
#[tauri::command]
pub async fn journal_browse(desk: State<'_, Desk>, request: JournalRequest) -> Wire<JournalPage> {
    desk.read(async move |session| journal::browse(&session, request).await)
        .await
}

/// Writes lines of the journal as a table in the person's folder of exports.
#[tauri::command]
pub async fn journal_export(desk: State<'_, Desk>, request: ExportJournal) -> Wire<ExportedFile> {
    desk.work(JobKind::Journal, async move |session, job| {
        journal::export(&session, request, job.progress()).await
    })
    .await
}

/// The machines that write in the vault.
#[tauri::command]
pub async fn device_list(desk: State<'_, Desk>) -> Wire<Vec<DeviceView>> {
    desk.read(async move |session| journal::devices(&session).await)
        .await
}
