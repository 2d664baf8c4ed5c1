//! Two workstations: prepare a bundle, take one in, see where each stands.

use crate::desk::{Desk, Wire};
use dossier_app::exchange::{self, ExchangeView, PrepareBundle, PreparedView, TakenView};
use std::ops::ControlFlow;
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
    desk.read(async move |session| exchange::export(&session, request, go_on).await)
        .await
}

/// Takes a bundle in.
#[tauri::command]
pub async fn exchange_take(
    desk: State<'_, Desk>,
    path: String,
    vouched: Option<String>,
) -> Wire<TakenView> {
    desk.write(async move |session| {
        exchange::import(&session, Path::new(&path), vouched.as_deref(), go_on).await
    })
    .await
}

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
