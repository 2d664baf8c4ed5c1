//! Stops, starts again, extends a clock.

use crate::desk::{Desk, Wire};
use dossier_app::case::CaseView;
use dossier_app::clock::{self, ActOnClock};
use tauri::State;

/// Acts on a clock of a case.
#[tauri::command]
pub async fn clock_act(desk: State<'_, Desk>, request: ActOnClock) -> Wire<CaseView> {
    desk.write(async move |session| clock::act(&session, request).await)
        .await
}
