//! Search.

use crate::desk::{Desk, Wire};
use dossier_app::search::{self as found, SearchPage, SearchPageRequest};
use tauri::State;

/// Cases, records and notes that hold the words, with the counts of each facet.
#[tauri::command]
pub async fn search(desk: State<'_, Desk>, request: SearchPageRequest) -> Wire<SearchPage> {
    desk.read(async move |session| found::page(&session, request).await)
        .await
}
