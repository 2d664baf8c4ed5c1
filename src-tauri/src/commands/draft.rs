//! Half-filled forms, kept between two visits.

use crate::desk::{Desk, Wire};
use dossier_app::case;
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

/// Forgets the half-filled form.
#[tauri::command]
pub async fn draft_drop(desk: State<'_, Desk>, form: String) -> Wire<()> {
    desk.read(async move |session| case::draft_drop(&session, &form).await)
        .await
}
