//! The disposition of files, and the holds that keep them.

use crate::desk::{Desk, Wire};
use dossier_app::case::CaseView;
use dossier_app::disposition::{
    self, CertificateView, DispositionView, PutHold, ReleaseHold, SetAside, TombstoneView,
};
use dossier_domain::id::CaseId;
use tauri::State;

/// What is due, what is proposed, what is gone.
#[tauri::command]
pub async fn disposition_get(desk: State<'_, Desk>) -> Wire<DispositionView> {
    desk.read(async move |session| disposition::get(&session).await)
        .await
}

/// What stays under the number of a case or of its file.
#[tauri::command]
pub async fn disposition_find(desk: State<'_, Desk>, number: String) -> Wire<TombstoneView> {
    desk.read(async move |session| disposition::find(&session, &number).await)
        .await
}

/// Keeps a file for now, or rejects what another person proposed.
#[tauri::command]
pub async fn disposition_set_aside(desk: State<'_, Desk>, request: SetAside) -> Wire<()> {
    desk.write(async move |session| disposition::set_aside(&session, request).await)
        .await
}

/// What shows that a file was disposed of.
#[tauri::command]
pub async fn disposition_certificate(desk: State<'_, Desk>, id: CaseId) -> Wire<CertificateView> {
    desk.read(async move |session| disposition::certificate(&session, id).await)
        .await
}

/// Puts a hold on a case.
#[tauri::command]
pub async fn hold_put(desk: State<'_, Desk>, request: PutHold) -> Wire<CaseView> {
    desk.write(async move |session| disposition::put_hold(&session, request).await)
        .await
}

/// Releases a hold; no view where the file goes with it.
#[tauri::command]
pub async fn hold_release(desk: State<'_, Desk>, request: ReleaseHold) -> Wire<Option<CaseView>> {
    desk.write(async move |session| disposition::release_hold(&session, request).await)
        .await
}
