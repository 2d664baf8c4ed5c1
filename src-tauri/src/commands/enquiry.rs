//! What people ask about a case: what they may know, what they were told.

use crate::desk::{Desk, Wire};
use dossier_app::case::CaseView;
use dossier_app::enquiry::{self, Asker, GiveNotice, MayTell, RecordEnquiry, RegisterView};
use dossier_domain::id::CaseId;
use tauri::State;

/// The register of a case.
#[tauri::command]
pub async fn enquiry_list(desk: State<'_, Desk>, id: CaseId) -> Wire<RegisterView> {
    desk.read(async move |session| enquiry::register(&session, id).await)
        .await
}

/// What an asker may be told, and nothing else.
#[tauri::command]
pub async fn enquiry_may(desk: State<'_, Desk>, request: Asker) -> Wire<MayTell> {
    desk.read(async move |session| enquiry::may(&session, request).await)
        .await
}

/// Records what was asked and told.
#[tauri::command]
pub async fn enquiry_record(desk: State<'_, Desk>, request: RecordEnquiry) -> Wire<CaseView> {
    desk.write(async move |session| enquiry::record(&session, request).await)
        .await
}

/// Records that a respondent officer was given notice.
#[tauri::command]
pub async fn enquiry_notify(desk: State<'_, Desk>, request: GiveNotice) -> Wire<CaseView> {
    desk.write(async move |session| enquiry::notify(&session, request).await)
        .await
}
