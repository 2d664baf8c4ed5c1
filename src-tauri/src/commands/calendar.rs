//! The calendars in force.

use crate::desk::{Desk, Wire};
use dossier_app::calendar::{self, CalendarView};
use tauri::State;

/// The calendars in force today.
#[tauri::command]
pub async fn calendar_list(desk: State<'_, Desk>) -> Wire<Vec<CalendarView>> {
    desk.read(async move |session| calendar::list(&session).await)
        .await
}
