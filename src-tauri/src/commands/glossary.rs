//! The office's glossary.

use super::file::incoming;
use crate::desk::{Desk, Wire};
use dossier_app::export::ExportedFile;
use dossier_app::glossary::{self, CorrectTerm, ImportedTerms, TermView};
use dossier_domain::term::{Term, TermText};
use tauri::State;
use tauri::ipc::Request;

/// Every term.
#[tauri::command]
pub async fn term_list(desk: State<'_, Desk>) -> Wire<Vec<TermView>> {
    desk.read(async move |session| glossary::list(&session).await)
        .await
}

/// Adds a term.
#[tauri::command]
pub async fn term_add(desk: State<'_, Desk>, text: TermText) -> Wire<Vec<TermView>> {
    desk.write(async move |session| glossary::add(&session, text).await)
        .await
}

/// Says a term otherwise.
#[tauri::command]
pub async fn term_correct(desk: State<'_, Desk>, request: CorrectTerm) -> Wire<Vec<TermView>> {
    desk.write(async move |session| glossary::correct(&session, request).await)
        .await
}

/// Retires a term, or uses it again.
#[tauri::command]
pub async fn term_retire(desk: State<'_, Desk>, term: Term) -> Wire<Vec<TermView>> {
    desk.write(async move |session| glossary::retire(&session, term).await)
        .await
}

/// Adds the terms of a table: the body is the bytes of the file.
#[tauri::command]
pub async fn term_import(desk: State<'_, Desk>, request: Request<'_>) -> Wire<ImportedTerms> {
    let table = incoming(&request)?.bytes;
    desk.write(async move |session| glossary::import(&session, table).await)
        .await
}

/// Writes the glossary as a table in the person's folder of exports.
#[tauri::command]
pub async fn term_export(desk: State<'_, Desk>) -> Wire<ExportedFile> {
    desk.read(async move |session| glossary::export(&session).await)
        .await
}
