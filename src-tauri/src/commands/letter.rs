//! Letters of a case: draft, edit, approve, export, record the dispatch.

use crate::desk::{Desk, Wire};
use dossier_app::letter::{
    self, ApproveLetter, DispatchLetter, DraftLetter, ExportLetter, ExportedLetter, KeepPassages,
    LetterOf, LetterView, LettersView, ReviseLetter,
};
use dossier_domain::id::CaseId;
use dossier_domain::sentence::Sentence;
use tauri::State;

/// The letters of a case, and the templates for it.
#[tauri::command]
pub async fn letter_list(desk: State<'_, Desk>, id: CaseId) -> Wire<LettersView> {
    desk.read(async move |session| letter::of_case(&session, id).await)
        .await
}

/// A letter with what its screen shows beside it.
#[tauri::command]
pub async fn letter_get(desk: State<'_, Desk>, request: LetterOf) -> Wire<LetterView> {
    desk.read(async move |session| letter::get(&session, request).await)
        .await
}

/// The right door that a letter does not name.
#[tauri::command]
pub async fn letter_door(desk: State<'_, Desk>, request: LetterOf) -> Wire<Option<Sentence>> {
    desk.read(async move |session| letter::door(&session, request).await)
        .await
}

/// Drafts a letter from a template.
#[tauri::command]
pub async fn letter_draft(desk: State<'_, Desk>, request: DraftLetter) -> Wire<LetterView> {
    desk.write(async move |session| letter::draft(&session, request).await)
        .await
}

/// Rewrites a letter.
#[tauri::command]
pub async fn letter_revise(desk: State<'_, Desk>, request: ReviseLetter) -> Wire<LetterView> {
    desk.write(async move |session| letter::revise(&session, request).await)
        .await
}

/// Approves a letter as it is.
#[tauri::command]
pub async fn letter_approve(desk: State<'_, Desk>, request: ApproveLetter) -> Wire<LetterView> {
    desk.write(async move |session| letter::approve(&session, request).await)
        .await
}

/// Keeps the passages of a letter that seem to deny every recourse.
#[tauri::command]
pub async fn letter_keep_passages(
    desk: State<'_, Desk>,
    request: KeepPassages,
) -> Wire<LetterView> {
    desk.write(async move |session| letter::keep_passages(&session, request).await)
        .await
}

/// Records that a letter left the office.
#[tauri::command]
pub async fn letter_dispatch(desk: State<'_, Desk>, request: DispatchLetter) -> Wire<LetterView> {
    desk.write(async move |session| letter::dispatch(&session, request).await)
        .await
}

/// Makes a file of a letter in the person's folder of exports.
#[tauri::command]
pub async fn letter_export(desk: State<'_, Desk>, request: ExportLetter) -> Wire<ExportedLetter> {
    desk.write(async move |session| letter::export(&session, request).await)
        .await
}
