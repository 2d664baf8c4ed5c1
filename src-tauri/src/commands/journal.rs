//! The journal.

use crate::desk::{Desk, Wire};
use dossier_app::job::JobKind;
use dossier_app::journal::{self, VerifyView};
use tauri::State;

/// Verifies the chains, rebuilds aside and compares.
#[tauri::command]
pub async fn journal_verify(desk: State<'_, Desk>) -> Wire<VerifyView> {
    desk.work(JobKind::Verify, async move |session, job| {
        journal::verify(&session, job.progress()).await
    })
    .await
}
