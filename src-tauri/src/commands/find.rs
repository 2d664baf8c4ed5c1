//! The query of the lists.

use crate::desk::{Desk, Wire};
use dossier_app::case::{self, FindCases, FoundCases};
use dossier_app::query::{self, FieldView};
use tauri::State;

/// A page of the cases that a query finds.
#[tauri::command]
pub async fn case_find(desk: State<'_, Desk>, request: FindCases) -> Wire<FoundCases> {
    desk.read(async move |session| case::find(&session, request).await)
        .await
}

/// The fields of a query and the values of each.
#[tauri::command]
pub async fn query_fields(desk: State<'_, Desk>) -> Wire<Vec<FieldView>> {
    desk.read(async move |session| query::fields(&session).await)
        .await
}
