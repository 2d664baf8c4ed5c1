//! Half-filled forms, kept between two visits.

use crate::desk::{Desk, Wire};
use dossier_app::case::{self, DraftView};
use tauri::State;

/// Keeps a half-filled form.
#[tauri::command]
pub async fn draft_put(desk: State<'_, Desk>, form: String, json: String) -> Wire<()> {
    desk.read(async move |session| case::draft_put(&session, &form, &json).await)
        .await
}

/// The half-filled form, if any.
#[tauri::command]
pub async fn draft_get(desk: State<'_, Desk>, form: String) -> Wire<Option<String>> {
    desk.read(async move |session| case::draft_get(&session, &form).await)
        .await
}

/// The half-filled forms whose name begins so.
#[tauri::command]
pub async fn draft_list(desk: State<'_, Desk>, beginning: String) -> Wire<Vec<DraftView>> {
    desk.read(async move |session| case::draft_list(&session, &beginning).await)
        .await
}

/// Forgets the half-filled form.
#[tauri::command]
pub async fn draft_drop(desk: State<'_, Desk>, form: String) -> Wire<()> {
    desk.read(async move |session| case::draft_drop(&session, &form).await)
        .await
}
