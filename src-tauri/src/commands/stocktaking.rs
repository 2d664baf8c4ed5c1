//! Stocktaking of paper.

use crate::desk::{Desk, Wire};
use dossier_app::export::ExportedFile;
use dossier_app::stocktaking::{
    self, CloseStocktaking, CountVolume, ExplainEntry, ExportStocktaking, SettleFault,
    StocktakingLineView, StocktakingReport, StocktakingView, StrikeEntry,
};
use dossier_domain::id::{LocationId, StocktakingId};
use tauri::State;

/// The stocktakings, the last begun first.
#[tauri::command]
pub async fn stocktaking_list(desk: State<'_, Desk>) -> Wire<Vec<StocktakingLineView>> {
    desk.read(async move |session| stocktaking::list(&session).await)
        .await
}

/// Begins to count a place.
#[tauri::command]
pub async fn stocktaking_open(desk: State<'_, Desk>, at: LocationId) -> Wire<StocktakingView> {
    desk.write(async move |session| stocktaking::open(&session, at).await)
        .await
}

/// A stocktaking, as whoever counts sees it.
#[tauri::command]
pub async fn stocktaking_get(desk: State<'_, Desk>, id: StocktakingId) -> Wire<StocktakingView> {
    desk.read(async move |session| stocktaking::get(&session, id).await)
        .await
}

/// Counts a volume by its label.
#[tauri::command]
pub async fn stocktaking_count(
    desk: State<'_, Desk>,
    request: CountVolume,
) -> Wire<StocktakingView> {
    desk.write(async move |session| stocktaking::count(&session, request).await)
        .await
}

/// Takes a count back.
#[tauri::command]
pub async fn stocktaking_strike(
    desk: State<'_, Desk>,
    request: StrikeEntry,
) -> Wire<StocktakingView> {
    desk.write(async move |session| stocktaking::strike(&session, request).await)
        .await
}

/// What a stocktaking found.
#[tauri::command]
pub async fn stocktaking_report(
    desk: State<'_, Desk>,
    id: StocktakingId,
) -> Wire<StocktakingReport> {
    desk.read(async move |session| stocktaking::report(&session, id).await)
        .await
}

/// Says why a label does not agree.
#[tauri::command]
pub async fn stocktaking_explain(
    desk: State<'_, Desk>,
    request: ExplainEntry,
) -> Wire<StocktakingReport> {
    desk.write(async move |session| stocktaking::explain(&session, request).await)
        .await
}

/// Settles a mismatch by the act that mends it.
#[tauri::command]
pub async fn stocktaking_settle(
    desk: State<'_, Desk>,
    request: SettleFault,
) -> Wire<StocktakingReport> {
    desk.write(async move |session| stocktaking::settle(&session, request).await)
        .await
}

/// Says that a count is done, or that it goes on.
#[tauri::command]
pub async fn stocktaking_close(
    desk: State<'_, Desk>,
    request: CloseStocktaking,
) -> Wire<StocktakingReport> {
    desk.write(async move |session| stocktaking::close(&session, request).await)
        .await
}

/// Makes a file of what a stocktaking found.
#[tauri::command]
pub async fn stocktaking_export(
    desk: State<'_, Desk>,
    request: ExportStocktaking,
) -> Wire<ExportedFile> {
    desk.read(async move |session| stocktaking::export(&session, request).await)
        .await
}
