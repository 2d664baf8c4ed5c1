//! Draft, edit side by side, export.

use crate::desk::{Desk, Wire};
use dossier_app::note::{
    self, AgreePair, DraftNote, Exported, NotePage, NoteView, ReviseSide, SettleSide,
};
use dossier_app::undo::{self, UndoNote};
use dossier_domain::id::NoteId;
use tauri::State;

/// A page of the notes, last changed first.
#[tauri::command]
pub async fn note_list(desk: State<'_, Desk>, after: Option<String>) -> Wire<NotePage> {
    desk.read(async move |session| note::list(&session, after).await)
        .await
}

/// Drafts a case summary for a review panel.
#[tauri::command]
pub async fn note_summarize(desk: State<'_, Desk>, request: DraftNote) -> Wire<NoteView> {
    desk.write(async move |session| note::summarize(&session, request).await)
        .await
}

/// Drafts a note for information from a case.
#[tauri::command]
pub async fn note_draft(desk: State<'_, Desk>, request: DraftNote) -> Wire<NoteView> {
    desk.write(async move |session| note::draft(&session, request).await)
        .await
}

/// A note with what its screen shows beside it.
#[tauri::command]
pub async fn note_get(desk: State<'_, Desk>, id: NoteId) -> Wire<NoteView> {
    desk.read(async move |session| note::get(&session, id).await)
        .await
}

/// Rewrites one side of one pair.
#[tauri::command]
pub async fn note_revise(desk: State<'_, Desk>, request: ReviseSide) -> Wire<NoteView> {
    desk.write(async move |session| note::revise(&session, request).await)
        .await
}

/// Says that both sides of a pair agree as they are.
#[tauri::command]
pub async fn note_agree(desk: State<'_, Desk>, request: AgreePair) -> Wire<NoteView> {
    desk.write(async move |session| note::agree(&session, request).await)
        .await
}

/// Takes the last act on a note back.
#[tauri::command]
pub async fn note_undo(desk: State<'_, Desk>, request: UndoNote) -> Wire<NoteView> {
    desk.write(async move |session| undo::undo_note(&session, request).await)
        .await
}

/// Makes a PDF of a note in the person's folder of exports.
#[tauri::command]
pub async fn note_export(desk: State<'_, Desk>, id: NoteId) -> Wire<Exported> {
    desk.write(async move |session| note::export(&session, id).await)
        .await
}

/// Keeps one of the texts that people wrote apart.
#[tauri::command]
pub async fn note_settle(desk: State<'_, Desk>, request: SettleSide) -> Wire<NoteView> {
    desk.write(async move |session| note::settle(&session, request).await)
        .await
}
