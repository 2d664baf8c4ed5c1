//! The disclosure log of a case.

use crate::desk::{Desk, Wire};
use dossier_app::disclosure::{
    self, DisclosureLog, ExportDisclosures, RecordDisclosure, StrikeDisclosure,
};
use dossier_app::export::ExportedFile;
use dossier_domain::id::CaseId;
use tauri::State;

/// The log of a case.
#[tauri::command]
pub async fn disclosure_log(desk: State<'_, Desk>, id: CaseId) -> Wire<DisclosureLog> {
    desk.read(async move |session| disclosure::get(&session, id).await)
        .await
}

/// Records that something was disclosed.
#[tauri::command]
pub async fn disclosure_record(
    desk: State<'_, Desk>,
    request: RecordDisclosure,
) -> Wire<DisclosureLog> {
    desk.write(async move |session| disclosure::record(&session, request).await)
        .await
}

/// Strikes a line out.
#[tauri::command]
pub async fn disclosure_strike(
    desk: State<'_, Desk>,
    request: StrikeDisclosure,
) -> Wire<DisclosureLog> {
    desk.write(async move |session| disclosure::strike(&session, request).await)
        .await
}

/// Makes a file of the log.
#[tauri::command]
pub async fn disclosure_export(
    desk: State<'_, Desk>,
    request: ExportDisclosures,
) -> Wire<ExportedFile> {
    desk.read(async move |session| disclosure::export(&session, request).await)
        .await
}
