//! Who did what when.

use crate::desk::{Desk, Wire};
use dossier_app::history::{self, HistorySubject, HistoryView};
use tauri::State;

/// The history of a case, a note, a file or a person.
#[tauri::command]
pub async fn history_get(desk: State<'_, Desk>, subject: HistorySubject) -> Wire<HistoryView> {
    desk.read(async move |session| history::get(&session, subject).await)
        .await
}
