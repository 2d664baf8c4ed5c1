//! What becomes of a complaint, and what is awaited of it since.

use crate::desk::{Desk, Wire};
use dossier_app::referral::{
    self, ChasePage, ChaseRequest, DecideReferral, NoteReferral, ReferralView, ReverseReferral,
    StrikeReferral,
};
use dossier_domain::id::CaseId;
use tauri::State;

/// The referral of a case.
#[tauri::command]
pub async fn referral_get(desk: State<'_, Desk>, id: CaseId) -> Wire<ReferralView> {
    desk.read(async move |session| referral::get(&session, id).await)
        .await
}

/// Decides what becomes of a complaint.
#[tauri::command]
pub async fn referral_decide(desk: State<'_, Desk>, request: DecideReferral) -> Wire<ReferralView> {
    desk.write(async move |session| referral::decide(&session, request).await)
        .await
}

/// Takes the decision back.
#[tauri::command]
pub async fn referral_reverse(
    desk: State<'_, Desk>,
    request: ReverseReferral,
) -> Wire<ReferralView> {
    desk.write(async move |session| referral::reverse(&session, request).await)
        .await
}

/// Notes what was done since, or what came.
#[tauri::command]
pub async fn referral_note(desk: State<'_, Desk>, request: NoteReferral) -> Wire<ReferralView> {
    desk.write(async move |session| referral::note(&session, request).await)
        .await
}

/// Strikes out what was noted.
#[tauri::command]
pub async fn referral_strike(desk: State<'_, Desk>, request: StrikeReferral) -> Wire<ReferralView> {
    desk.write(async move |session| referral::strike(&session, request).await)
        .await
}

/// A page of what is awaited, across cases.
#[tauri::command]
pub async fn chase_list(desk: State<'_, Desk>, request: ChaseRequest) -> Wire<ChasePage> {
    desk.read(async move |session| referral::chase(&session, request).await)
        .await
}
