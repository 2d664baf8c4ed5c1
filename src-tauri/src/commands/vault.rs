//! Create, unlock, lock; what is shown before anyone signs in.

use crate::desk::{Desk, Wire};
use crate::start;
use dossier_app::job::JobKind;
use dossier_app::vault::{self, CreateVault, Recover, SessionView, Strength, Unlock, VaultStatus};
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
    let (office, folder) = (desk.office.clone(), desk.folder());
    let opening = desk.alone(JobKind::Upgrade, async move |job| {
        vault::unlock_watched(&office, &folder, request, job.progress()).await
    });
    Ok(desk.seat(opening.await?).await.view().await?)
}

/// Signs the person out and forgets the keys.
#[tauri::command]
pub async fn vault_lock(desk: State<'_, Desk>) -> Wire<()> {
    desk.leave().await
}

/// Gives a person another passphrase with the recovery key, and signs them in.
#[tauri::command]
pub async fn vault_recover(desk: State<'_, Desk>, request: Recover) -> Wire<SessionView> {
    let session = vault::recover(&desk.office, &desk.folder(), request).await?;
    Ok(desk.seat(session).await.view().await?)
}

/// How long a passphrase holds, before or after anyone signed in.
#[tauri::command]
pub async fn passphrase_strength(
    desk: State<'_, Desk>,
    passphrase: String,
    name: String,
) -> Wire<Strength> {
    Ok(vault::strength(&desk.office, passphrase, &name))
}

/// Every message of both languages.
#[tauri::command]
pub async fn messages(_desk: State<'_, Desk>) -> Wire<Bilingual> {
    Ok(start::words())
}
