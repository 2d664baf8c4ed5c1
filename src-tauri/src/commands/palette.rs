//! The palette.

use crate::desk::{Desk, Wire};
use dossier_app::palette::{self, PaletteRequest, PaletteView};
use tauri::State;

/// Things and texts for what a person typed.
#[tauri::command]
pub async fn palette_find(desk: State<'_, Desk>, request: PaletteRequest) -> Wire<PaletteView> {
    desk.read(async move |session| palette::find(&session, request).await)
        .await
}
