//! Folders and files that a person chooses in the dialog of their own system.

use crate::desk::{Desk, Wire};
use std::path::PathBuf;
use tauri::State;

/// Asks for a folder; none when the person changed their mind.
#[tauri::command]
pub async fn place_folder(desk: State<'_, Desk>, title: String) -> Wire<Option<PathBuf>> {
    let dialog = rfd::AsyncFileDialog::new().set_title(title);
    let chosen = dialog.set_parent(&desk.window()?).pick_folder().await;
    Ok(chosen.map(|folder| folder.path().to_owned()))
}

/// Asks for a file that exists; none when the person changed their mind.
#[tauri::command]
pub async fn place_file(desk: State<'_, Desk>, title: String) -> Wire<Option<PathBuf>> {
    let dialog = rfd::AsyncFileDialog::new().set_title(title);
    let chosen = dialog.set_parent(&desk.window()?).pick_file().await;
    Ok(chosen.map(|file| file.path().to_owned()))
}
