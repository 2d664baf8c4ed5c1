//! The paper of a case, what is out across cases, and the places where paper is kept.

use crate::desk::{Desk, Wire};
use dossier_app::case::CaseView;
use dossier_app::paper::{
    self, ActOnVolume, ActOnVolumes, AwayPage, AwayRequest, LocationView, MergeLocation, PaperView,
    PutLocation, RegisterOriginal, StrikeOriginal, VolumeInHand, VolumeNamed,
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

/// The volume that a label names.
#[tauri::command]
pub async fn paper_in_hand(desk: State<'_, Desk>, label: String) -> Wire<VolumeInHand> {
    desk.read(async move |session| paper::in_hand(&session, &label).await)
        .await
}

/// Charges several volumes out, takes them back or moves them.
#[tauri::command]
pub async fn paper_act_on_many(
    desk: State<'_, Desk>,
    request: ActOnVolumes,
) -> Wire<Vec<VolumeNamed>> {
    desk.write(async move |session| paper::act_on_many(&session, request).await)
        .await
}

/// Takes an act on several volumes back.
#[tauri::command]
pub async fn paper_undo_many(desk: State<'_, Desk>, volumes: Vec<VolumeNamed>) -> Wire<()> {
    desk.write(async move |session| paper::undo_many(&session, volumes).await)
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

/// Says that a place is another one, entered twice, or parts them again.
#[tauri::command]
pub async fn location_merge(
    desk: State<'_, Desk>,
    request: MergeLocation,
) -> Wire<Vec<LocationView>> {
    desk.write(async move |session| paper::merge_location(&session, request).await)
        .await
}
