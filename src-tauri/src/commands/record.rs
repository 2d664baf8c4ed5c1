//! Filing.

use crate::desk::{Desk, Wire};
use dossier_app::case::CaseView;
use dossier_app::record::{self, FileCase};
use dossier_domain::record::Series;
use tauri::State;

/// The series of the classification plan.
#[tauri::command]
pub async fn series_list(desk: State<'_, Desk>) -> Wire<Vec<Series>> {
    desk.read(async move |session| record::series(&session).await)
        .await
}

/// Files a case and its attachments as records.
#[tauri::command]
pub async fn case_file(desk: State<'_, Desk>, request: FileCase) -> Wire<CaseView> {
    desk.write(async move |session| record::file_case(&session, request).await)
        .await
}
