//! Long work: see it, stop it.

use crate::desk::{Desk, Wire};
use dossier_app::job::JobView;
use tauri::State;

/// The long work of this session, oldest first.
#[tauri::command]
pub async fn job_list(desk: State<'_, Desk>) -> Wire<Vec<JobView>> {
    Ok(desk.jobs.list())
}

/// Tells a work to stop after its step.
#[tauri::command]
pub async fn job_stop(desk: State<'_, Desk>, id: u32) -> Wire<()> {
    Ok(desk.jobs.stop(id)?)
}
