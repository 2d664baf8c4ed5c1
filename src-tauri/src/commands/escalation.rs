//! Questions of principle.

use crate::desk::{Desk, Wire};
use dossier_app::case::CaseView;
use dossier_app::escalation::{self, AskQuestion, EndQuestion};
use tauri::State;

/// Asks a question of principle.
#[tauri::command]
pub async fn escalation_ask(desk: State<'_, Desk>, request: AskQuestion) -> Wire<CaseView> {
    desk.write(async move |session| escalation::ask(&session, request).await)
        .await
}

/// Rules on one, or puts one's own aside.
#[tauri::command]
pub async fn escalation_end(desk: State<'_, Desk>, request: EndQuestion) -> Wire<CaseView> {
    desk.write(async move |session| escalation::end(&session, request).await)
        .await
}
