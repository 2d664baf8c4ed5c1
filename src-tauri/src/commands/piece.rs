//! The pieces that a case awaits: list, add, ask for, say what became of them.

use crate::desk::{Desk, Wire};
use dossier_app::case::CaseView;
use dossier_app::piece::{self, ActOnPiece, AddPiece, AskPieces, PiecesView};
use dossier_domain::id::CaseId;
use tauri::State;

/// The pieces of a case.
#[tauri::command]
pub async fn piece_list(desk: State<'_, Desk>, id: CaseId) -> Wire<PiecesView> {
    desk.read(async move |session| piece::of_case(&session, id).await)
        .await
}

/// Adds a piece to what a case awaits.
#[tauri::command]
pub async fn piece_add(desk: State<'_, Desk>, request: AddPiece) -> Wire<CaseView> {
    desk.write(async move |session| piece::add(&session, request).await)
        .await
}

/// Asks for pieces.
#[tauri::command]
pub async fn piece_ask(desk: State<'_, Desk>, request: AskPieces) -> Wire<CaseView> {
    desk.write(async move |session| piece::ask(&session, request).await)
        .await
}

/// Says what became of a piece.
#[tauri::command]
pub async fn piece_act(desk: State<'_, Desk>, request: ActOnPiece) -> Wire<CaseView> {
    desk.write(async move |session| piece::act(&session, request).await)
        .await
}
