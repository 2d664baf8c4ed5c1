//! What the office settles about itself.

use crate::desk::{Desk, Wire};
use dossier_app::office::{self, OfficeConflictView, OfficeView, SettleOffice};
use dossier_domain::office::{OfficeChange, OfficeClosure};
use tauri::State;

/// The settings of the office.
#[tauri::command]
pub async fn office_get(desk: State<'_, Desk>) -> Wire<OfficeView> {
    desk.read(async move |session| office::get(&session).await)
        .await
}

/// Changes one setting.
#[tauri::command]
pub async fn office_change(desk: State<'_, Desk>, change: OfficeChange) -> Wire<OfficeView> {
    desk.write(async move |session| office::change(&session, change).await)
        .await
}

/// Days when the office is closed by its own decision.
#[tauri::command]
pub async fn office_closures(desk: State<'_, Desk>) -> Wire<Vec<OfficeClosure>> {
    desk.read(async move |session| office::closures(&session).await)
        .await
}

/// Closes the office on a day.
#[tauri::command]
pub async fn office_close(
    desk: State<'_, Desk>,
    closure: OfficeClosure,
) -> Wire<Vec<OfficeClosure>> {
    desk.write(async move |session| office::close_on(&session, closure).await)
        .await
}

/// Opens the office again on a day that it had closed.
#[tauri::command]
pub async fn office_open(
    desk: State<'_, Desk>,
    closure: OfficeClosure,
) -> Wire<Vec<OfficeClosure>> {
    desk.write(async move |session| office::open_on(&session, closure).await)
        .await
}

/// What people settled apart, and nobody settled yet.
#[tauri::command]
pub async fn office_conflicts(desk: State<'_, Desk>) -> Wire<Vec<OfficeConflictView>> {
    desk.read(async move |session| office::conflicts(&session).await)
        .await
}

/// Keeps one of the values that people settled apart.
#[tauri::command]
pub async fn office_settle(
    desk: State<'_, Desk>,
    request: SettleOffice,
) -> Wire<Vec<OfficeConflictView>> {
    desk.write(async move |session| office::settle(&session, request).await)
        .await
}
