//! The paper of a case, what is out across cases, and the places where paper is kept.

use crate::desk::{Desk, Wire};
use dossier_app::case::CaseView;
use dossier_app::paper::{
    self, ActOnVolume, AwayPage, AwayRequest, LocationView, PaperView, PutLocation,
    RegisterOriginal, StrikeOriginal,
};
use dossier_domain::id::CaseId;
use tauri::State;

/// The paper of a case.
#[tauri::command]
pub async fn paper_get(desk: State<'_, Desk>, id: CaseId) -> Wire<PaperView> {
    desk.read(async move |session| paper::get(&session, id).await)
        .await
}

/// Opens a volume, or does something with one.
#[tauri::command]
pub async fn paper_act(desk: State<'_, Desk>, request: ActOnVolume) -> Wire<CaseView> {
    desk.write(async move |session| paper::act(&session, request).await)
        .await
}

/// Registers an original on paper, or says it anew.
#[tauri::command]
pub async fn paper_register(desk: State<'_, Desk>, request: RegisterOriginal) -> Wire<CaseView> {
    desk.write(async move |session| paper::register(&session, request).await)
        .await
}

/// Strikes an original out.
#[tauri::command]
pub async fn paper_strike(desk: State<'_, Desk>, request: StrikeOriginal) -> Wire<CaseView> {
    desk.write(async move |session| paper::strike(&session, request).await)
        .await
}

/// The volumes that are not in their place.
#[tauri::command]
pub async fn paper_away(desk: State<'_, Desk>, request: AwayRequest) -> Wire<AwayPage> {
    desk.read(async move |session| paper::away(&session, request).await)
        .await
}

/// The places where paper is kept.
#[tauri::command]
pub async fn location_list(desk: State<'_, Desk>) -> Wire<Vec<LocationView>> {
    desk.read(async move |session| paper::locations(&session).await)
        .await
}

/// Adds a place, says one otherwise, retires it or takes it up again.
#[tauri::command]
pub async fn location_put(desk: State<'_, Desk>, request: PutLocation) -> Wire<Vec<LocationView>> {
    desk.write(async move |session| paper::put_location(&session, request).await)
        .await
}
