//! The packs of law and the calendars of the vault.

use crate::desk::{Desk, Wire};
use dossier_app::pack::{
    self, ComparePacks, ExportedPack, ForcePack, ImportPack, PackLine, PackView,
};
use dossier_domain::law::PackRef;
use dossier_domain::sentence::Sentence;
use tauri::State;

/// Every version that the program brings or that the vault holds.
#[tauri::command]
pub async fn pack_list(desk: State<'_, Desk>) -> Wire<Vec<PackLine>> {
    desk.read(async move |session| pack::list(&session).await)
        .await
}

/// One version, whole.
#[tauri::command]
pub async fn pack_get(desk: State<'_, Desk>, pack: PackRef) -> Wire<PackView> {
    desk.read(async move |session| pack::get(&session, pack).await)
        .await
}

/// What one version changes in another, in sentences.
#[tauri::command]
pub async fn pack_compare(desk: State<'_, Desk>, request: ComparePacks) -> Wire<Vec<Sentence>> {
    desk.read(async move |session| pack::compare(&session, request).await)
        .await
}

/// Brings a pack into the vault.
#[tauri::command]
pub async fn pack_import(desk: State<'_, Desk>, request: ImportPack) -> Wire<PackView> {
    desk.write(async move |session| pack::import(&session, request).await)
        .await
}

/// Puts a pack in force from a day of receipt.
#[tauri::command]
pub async fn pack_force(desk: State<'_, Desk>, request: ForcePack) -> Wire<Vec<PackLine>> {
    desk.write(async move |session| pack::put_in_force(&session, request).await)
        .await
}

/// Writes the three files of a version in the folder of exports.
#[tauri::command]
pub async fn pack_export(desk: State<'_, Desk>, pack: PackRef) -> Wire<ExportedPack> {
    desk.read(async move |session| pack::export(&session, pack).await)
        .await
}
