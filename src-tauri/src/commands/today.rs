//! The screen of the morning.

use crate::desk::{Desk, Wire};
use dossier_app::today::{self, TodayView};
use tauri::State;

/// What is due, what waits for the person, the horizon.
#[tauri::command]
pub async fn today_get(desk: State<'_, Desk>) -> Wire<TodayView> {
    desk.read(async move |session| today::get(&session).await)
        .await
}
