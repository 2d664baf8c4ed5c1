//! Two workstations: prepare a bundle, take one in, see where each stands.

use crate::desk::{Desk, Wire};
use dossier_app::exchange::{self, ExchangeView, PrepareBundle, PreparedView, TakenView};
use dossier_app::job::JobKind;
use dossier_domain::id::DeviceId;
use std::path::Path;
use tauri::State;

/// Where the workstations stand, and what is in conflict.
#[tauri::command]
pub async fn exchange_get(desk: State<'_, Desk>) -> Wire<ExchangeView> {
    desk.read(async move |session| exchange::status(&session).await)
        .await
}

/// Prepares a bundle in the person's folder of exports.
#[tauri::command]
pub async fn exchange_prepare(desk: State<'_, Desk>, request: PrepareBundle) -> Wire<PreparedView> {
    desk.work(JobKind::Prepare, async move |session, job| {
        exchange::export(&session, request, job.progress()).await
    })
    .await
}

/// Takes a bundle in.
#[tauri::command]
pub async fn exchange_take(
    desk: State<'_, Desk>,
    path: String,
    vouched: Option<String>,
) -> Wire<TakenView> {
    desk.long_write(JobKind::Take, async move |session, job| {
        exchange::import(
            &session,
            Path::new(&path),
            vouched.as_deref(),
            job.progress(),
        )
        .await
    })
    .await
}

/// Revokes a workstation that was lost.
#[tauri::command]
pub async fn machine_revoke(desk: State<'_, Desk>, machine: DeviceId) -> Wire<()> {
    desk.write(async move |session| exchange::revoke(&session, machine).await)
        .await
}
