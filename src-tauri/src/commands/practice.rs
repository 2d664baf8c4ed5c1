//! The practice office: go to it, and come back.

use crate::desk::{Desk, Wire};
use dossier_app::vault::VaultStatus;
use tauri::State;

/// Shows the practice office, which is made the first time; whoever is signed in is signed out.
#[tauri::command]
pub async fn practice_enter(desk: State<'_, Desk>) -> Wire<VaultStatus> {
    desk.enter_practice().await
}

/// Takes the practice office away and makes it anew, as of today.
#[tauri::command]
pub async fn practice_renew(desk: State<'_, Desk>) -> Wire<VaultStatus> {
    desk.renew_practice().await
}

/// Stops the making of the practice office; what was begun is taken away.
#[tauri::command]
pub async fn practice_stop(desk: State<'_, Desk>) -> Wire<()> {
    desk.stop_practice();
    Ok(())
}

/// Shows the vault of this person's office again; whoever is signed in is signed out.
#[tauri::command]
pub async fn practice_leave(desk: State<'_, Desk>) -> Wire<VaultStatus> {
    desk.leave_practice().await
}
