//! The screen of the morning.

use crate::desk::{Desk, Wire};
use dossier_app::today::{self, SinceView, TodayView};
use tauri::State;

/// What is due, what waits for the person, the horizon.
#[tauri::command]
pub async fn today_get(desk: State<'_, Desk>) -> Wire<TodayView> {
    desk.read(async move |session| today::get(&session).await)
        .await
}

/// What others did since the person was last here; `fresh` when they just came.
#[tauri::command]
pub async fn today_since(desk: State<'_, Desk>, fresh: bool) -> Wire<Option<SinceView>> {
    desk.read(async move |session| today::since(&session, fresh).await)
        .await
}
