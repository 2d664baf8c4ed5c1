//! The windows themselves.

use crate::desk::{Desk, Wire};
use tauri::State;

/// The first screen of a window is drawn: shows it.
#[tauri::command]
pub async fn window_ready(desk: State<'_, Desk>, label: String) -> Wire<()> {
    desk.show(&label)
}

/// Opens an address of the interface in a window of its own.
#[tauri::command]
pub async fn window_open(desk: State<'_, Desk>, address: String) -> Wire<()> {
    desk.open(&address)
}

/// Prints what a window shows.
#[tauri::command]
pub async fn window_print(desk: State<'_, Desk>, label: String) -> Wire<()> {
    desk.print(&label)
}

/// Asks for the person's attention, without a word, when no window is in front.
#[tauri::command]
pub async fn window_attention(desk: State<'_, Desk>) -> Wire<()> {
    desk.attention()
}

/// The person gave a sign in a window: every window hears it, so that none locks for want of one.
#[tauri::command]
pub async fn window_here(desk: State<'_, Desk>) -> Wire<()> {
    desk.here();
    Ok(())
}

/// What was half-written in a window is kept: the vault may close.
#[tauri::command]
pub async fn window_kept(desk: State<'_, Desk>, label: String) -> Wire<()> {
    desk.kept(label);
    Ok(())
}
