//! The journal.

use crate::desk::{Desk, Wire};
use dossier_app::journal::{self, VerifyView};
use tauri::State;

/// Verifies the chains, rebuilds aside and compares.
#[tauri::command]
pub async fn journal_verify(desk: State<'_, Desk>) -> Wire<VerifyView> {
    desk.read(async move |session| journal::verify(&session, |_, _| {}).await)
        .await
}
