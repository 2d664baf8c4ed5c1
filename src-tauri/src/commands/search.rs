//! Search.

use crate::desk::{Desk, Wire};
use dossier_app::search::{self as found, FoundView, SearchRequest};
use tauri::State;

/// Cases, records and notes that hold the words.
#[tauri::command]
pub async fn search(desk: State<'_, Desk>, request: SearchRequest) -> Wire<FoundView> {
    desk.read(async move |session| found::search(&session, request).await)
        .await
}
