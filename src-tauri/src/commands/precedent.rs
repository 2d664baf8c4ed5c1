//! What earlier cases were decided on a ground.

use crate::desk::{Desk, Wire};
use dossier_app::precedent::{self, PrecedentRequest, PrecedentsView};
use tauri::State;

/// The rulings and the earlier cases decided on a ground, the most alike first.
#[tauri::command]
pub async fn precedent_list(
    desk: State<'_, Desk>,
    request: PrecedentRequest,
) -> Wire<PrecedentsView> {
    desk.read(async move |session| precedent::list(&session, request).await)
        .await
}
