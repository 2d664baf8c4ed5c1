//! Reports.

use crate::desk::{Desk, Wire};
use dossier_app::export::ExportedFile;
use dossier_app::job::JobKind;
use dossier_app::report::{
    self, BehindRequest, BehindView, ExportReport, PublishedView, ReportView,
};
use dossier_domain::id::ReportId;
use dossier_domain::report::{Query as ReportQuery, Rederived};
use tauri::State;

/// The numbers of a period.
#[tauri::command]
pub async fn report_get(desk: State<'_, Desk>, query: ReportQuery) -> Wire<ReportView> {
    desk.work(JobKind::Report, async move |session, job| {
        report::get(&session, query, job.progress()).await
    })
    .await
}

/// The cases behind a number.
#[tauri::command]
pub async fn report_behind(desk: State<'_, Desk>, request: BehindRequest) -> Wire<BehindView> {
    desk.work(JobKind::Report, async move |session, job| {
        report::behind(&session, request, job.progress()).await
    })
    .await
}

/// Freezes a report, small numbers left out.
#[tauri::command]
pub async fn report_publish(desk: State<'_, Desk>, query: ReportQuery) -> Wire<PublishedView> {
    desk.write(async move |session| report::publish(&session, query).await)
        .await
}

/// Published reports.
#[tauri::command]
pub async fn report_list(desk: State<'_, Desk>) -> Wire<Vec<PublishedView>> {
    desk.read(async move |session| report::published(&session).await)
        .await
}

/// Whether a published report derives again to the same numbers.
#[tauri::command]
pub async fn report_check(desk: State<'_, Desk>, id: ReportId) -> Wire<Rederived> {
    desk.work(JobKind::Report, async move |session, job| {
        report::rederives(&session, id, job.progress()).await
    })
    .await
}

/// Makes a file of a report.
#[tauri::command]
pub async fn report_export(desk: State<'_, Desk>, request: ExportReport) -> Wire<ExportedFile> {
    desk.work(JobKind::Report, async move |session, job| {
        report::export(&session, request, job.progress()).await
    })
    .await
}
