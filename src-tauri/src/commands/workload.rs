//! What each person has to do, and who is away.

use crate::desk::{Desk, Wire};
use dossier_app::absence::{self, EndAbsence, StateAbsence};
use dossier_app::workload::{self, WorkloadView};
use tauri::State;

/// What each person has to do, today.
#[tauri::command]
pub async fn workload_get(desk: State<'_, Desk>) -> Wire<WorkloadView> {
    desk.read(async move |session| workload::get(&session).await)
        .await
}

/// States that a person is away.
#[tauri::command]
pub async fn absence_state(desk: State<'_, Desk>, request: StateAbsence) -> Wire<WorkloadView> {
    desk.write(async move |session| absence::state(&session, request).await)
        .await
}

/// Ends an absence before its last day.
#[tauri::command]
pub async fn absence_end(desk: State<'_, Desk>, request: EndAbsence) -> Wire<WorkloadView> {
    desk.write(async move |session| absence::end(&session, request).await)
        .await
}
