//! Close a case, open it again, and say what blocks.

use crate::desk::{Desk, Wire};
use dossier_app::case::{self, CaseView, CloseCase, ClosingView, ReopenCase};
use dossier_domain::id::CaseId;
use tauri::State;

/// What blocks the closing of a case.
#[tauri::command]
pub async fn case_closing(desk: State<'_, Desk>, id: CaseId) -> Wire<ClosingView> {
    desk.read(async move |session| case::closing(&session, id).await)
        .await
}

/// Closes a case.
#[tauri::command]
pub async fn case_close(desk: State<'_, Desk>, request: CloseCase) -> Wire<CaseView> {
    desk.write(async move |session| case::close(&session, request).await)
        .await
}

/// Opens a closed case again.
#[tauri::command]
pub async fn case_reopen(desk: State<'_, Desk>, request: ReopenCase) -> Wire<CaseView> {
    desk.write(async move |session| case::reopen(&session, request).await)
        .await
}
