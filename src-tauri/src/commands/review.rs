//! Requests for review.

use crate::desk::{Desk, Wire};
use dossier_app::case::CaseView;
use dossier_app::review::{self, RecordReview, ReviewView};
use dossier_domain::id::CaseId;
use tauri::State;

/// Where a request for review stands.
#[tauri::command]
pub async fn review_get(desk: State<'_, Desk>, id: CaseId) -> Wire<ReviewView> {
    desk.read(async move |session| review::get(&session, id).await)
        .await
}

/// Records a step of it.
#[tauri::command]
pub async fn review_record(desk: State<'_, Desk>, request: RecordReview) -> Wire<CaseView> {
    desk.write(async move |session| review::record(&session, request).await)
        .await
}
