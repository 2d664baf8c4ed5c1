//! The screen of the morning.

use crate::desk::{Desk, Wire};
use dossier_app::piece::{ChasePlace, ChaseView};
use dossier_app::today::{
    self, DirectionPlace, DirectionView, DueRequest, DueView, SinceView, TodayView,
};
use tauri::State;

/// What is due, what waits for the person, the horizon.
#[tauri::command]
pub async fn today_get(desk: State<'_, Desk>) -> Wire<TodayView> {
    desk.read(async move |session| today::get(&session).await)
        .await
}

/// The deadlines of one day or of several, 50 after the last line seen.
#[tauri::command]
pub async fn today_due(desk: State<'_, Desk>, request: DueRequest) -> Wire<Vec<DueView>> {
    desk.read(async move |session| today::due(&session, request).await)
        .await
}

/// The directions of review panels that are late, 50 after the last line seen.
#[tauri::command]
pub async fn today_directions(
    desk: State<'_, Desk>,
    after: Option<DirectionPlace>,
) -> Wire<Vec<DirectionView>> {
    desk.read(async move |session| today::late_directions(&session, after).await)
        .await
}

/// The pieces to ask for again, 50 after the last line seen.
#[tauri::command]
pub async fn today_chases(
    desk: State<'_, Desk>,
    after: Option<ChasePlace>,
) -> Wire<Vec<ChaseView>> {
    desk.read(async move |session| today::chases_due(&session, after).await)
        .await
}

/// What others did since the person was last here; `fresh` when they just came.
#[tauri::command]
pub async fn today_since(desk: State<'_, Desk>, fresh: bool) -> Wire<Option<SinceView>> {
    desk.read(async move |session| today::since(&session, fresh).await)
        .await
}
