//! The transfer of files to the Archives.

use crate::desk::{Desk, Wire};
use dossier_app::disposition::{self, AcceptTransfer, PackageFile, PackagedView};
use dossier_app::job::JobKind;
use dossier_domain::id::CaseId;
use tauri::State;

/// Approves the transfer that another person proposed.
#[tauri::command]
pub async fn transfer_approve(desk: State<'_, Desk>, id: CaseId) -> Wire<()> {
    desk.write(async move |session| disposition::approve_transfer(&session, id).await)
        .await
}

/// Writes the file of a case as a bag and reads it back; answers at the end.
#[tauri::command]
pub async fn transfer_package(desk: State<'_, Desk>, request: PackageFile) -> Wire<PackagedView> {
    desk.long_write(JobKind::Bag, async move |session, job| {
        disposition::package(&session, request, job.progress()).await
    })
    .await
}

/// Records that the Archives accepted a bag, which is read once more; answers at the end.
#[tauri::command]
pub async fn transfer_accept(desk: State<'_, Desk>, request: AcceptTransfer) -> Wire<()> {
    desk.long_write(JobKind::Bag, async move |session, job| {
        disposition::accept(&session, request, job.progress()).await
    })
    .await
}
