//! The views that a person keeps.

use crate::desk::{Desk, Wire};
use dossier_app::view::{self, KeepView};
use dossier_domain::id::ViewId;
use dossier_domain::view::SavedView;
use tauri::State;

/// The views of the signed-in person.
#[tauri::command]
pub async fn view_list(desk: State<'_, Desk>) -> Wire<Vec<SavedView>> {
    desk.write(async move |session| view::list(&session).await)
        .await
}

/// Keeps a view under a name.
#[tauri::command]
pub async fn view_keep(desk: State<'_, Desk>, request: KeepView) -> Wire<Vec<SavedView>> {
    desk.write(async move |session| view::keep(&session, request).await)
        .await
}

/// Keeps a view no more.
#[tauri::command]
pub async fn view_forget(desk: State<'_, Desk>, id: ViewId) -> Wire<Vec<SavedView>> {
    desk.write(async move |session| view::forget(&session, id).await)
        .await
}
