//! The window itself.

use crate::desk::{Desk, Wire};
use tauri::State;

/// The first screen is drawn: shows the window.
#[tauri::command]
pub async fn window_ready(desk: State<'_, Desk>) -> Wire<()> {
    desk.show()
}
