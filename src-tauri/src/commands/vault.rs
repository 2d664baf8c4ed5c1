//! Create, unlock, lock; what is shown before anyone signs in.

use crate::desk::{Desk, Wire};
use dossier_app::vault::{self, CreateVault, SessionView, Unlock, VaultStatus};
use dossier_domain::lang::Bilingual;
use tauri::State;

/// Whether a vault is there, who may sign in, and who is.
#[tauri::command]
pub async fn vault_status(desk: State<'_, Desk>) -> Wire<VaultStatus> {
    let session = desk.session().await;
    Ok(vault::status(&desk.folder(), session.as_deref()).await?)
}

/// Creates the vault and signs its first person in.
#[tauri::command]
pub async fn vault_create(desk: State<'_, Desk>, request: CreateVault) -> Wire<SessionView> {
    let session = vault::create(&desk.office, &desk.folder(), request).await?;
    Ok(desk.seat(session).await.view().await?)
}

/// Signs a person in.
#[tauri::command]
pub async fn vault_unlock(desk: State<'_, Desk>, request: Unlock) -> Wire<SessionView> {
    let session = vault::unlock(&desk.office, &desk.folder(), request).await?;
    Ok(desk.seat(session).await.view().await?)
}

/// Signs the person out and forgets the keys.
#[tauri::command]
pub async fn vault_lock(desk: State<'_, Desk>) -> Wire<()> {
    desk.leave().await
}

/// Every message of both languages.
#[tauri::command]
pub async fn messages(_desk: State<'_, Desk>) -> Wire<Bilingual> {
    Ok(vault::messages())
}
