//! Receive, list, read, correct, screen.

use super::file::incoming;
use crate::desk::{Desk, Wire};
use dossier_app::case::{
    self, AlikeView, AssignCase, BringSignalBack, CaseLineView, CaseListRequest, CasePage,
    CaseView, ConsolidateCase, CorrectCase, GuidedForm, LiftRestriction, MarkCase, MarkChoice,
    OutcomeChoice, ReadSecond, Received, RecordPart, RelateCase, RestrictCase, ReverseScreening,
    ScreenIn, ScreenOut, SetSignalAside, SettleCase,
};
use dossier_app::undo::{self, UndoCase};
use dossier_domain::case::PoliceService;
use dossier_domain::category::CategoryChoice;
use dossier_domain::id::CaseId;
use tauri::State;
use tauri::ipc::Request;

/// A page of cases.
#[tauri::command]
pub async fn case_list(desk: State<'_, Desk>, request: CaseListRequest) -> Wire<CasePage> {
    desk.read(async move |session| case::list(&session, request).await)
        .await
}

/// Everything about a case.
#[tauri::command]
pub async fn case_get(desk: State<'_, Desk>, id: CaseId) -> Wire<CaseView> {
    desk.read(async move |session| case::get(&session, id).await)
        .await
}

/// Receives one file: the body is its bytes, the header `x-file-name` its name.
#[tauri::command]
pub async fn case_receive_file(desk: State<'_, Desk>, request: Request<'_>) -> Wire<Received> {
    let file = incoming(&request)?;
    desk.write(async move |session| case::receive_file(&session, file).await)
        .await
}

/// Receives what was said or written, by the guided form.
#[tauri::command]
pub async fn case_receive_form(desk: State<'_, Desk>, request: GuidedForm) -> Wire<CaseLineView> {
    desk.write(async move |session| case::receive_guided(&session, request).await)
        .await
}

/// Records a part of what was told.
#[tauri::command]
pub async fn case_record(desk: State<'_, Desk>, request: RecordPart) -> Wire<CaseView> {
    desk.write(async move |session| case::record(&session, request).await)
        .await
}

/// The police services that the program knows.
#[tauri::command]
pub async fn service_list(desk: State<'_, Desk>) -> Wire<Vec<PoliceService>> {
    desk.read(async move |session| case::service_list(&session))
        .await
}

/// The categories that the office declared, in force today.
#[tauri::command]
pub async fn category_list(desk: State<'_, Desk>) -> Wire<Vec<CategoryChoice>> {
    desk.read(async move |session| case::category_list(&session).await)
        .await
}

/// Corrects a value.
#[tauri::command]
pub async fn case_correct(desk: State<'_, Desk>, request: CorrectCase) -> Wire<CaseView> {
    desk.write(async move |session| case::correct(&session, request).await)
        .await
}

/// Screens in.
#[tauri::command]
pub async fn case_screen_in(desk: State<'_, Desk>, request: ScreenIn) -> Wire<CaseView> {
    desk.write(async move |session| case::screen_in(&session, request).await)
        .await
}

/// Proposes to screen out.
#[tauri::command]
pub async fn case_screen_out(desk: State<'_, Desk>, request: ScreenOut) -> Wire<CaseView> {
    desk.write(async move |session| case::screen_out(&session, request).await)
        .await
}

/// Restricts a case to named readers, or changes them.
#[tauri::command]
pub async fn case_restrict(desk: State<'_, Desk>, request: RestrictCase) -> Wire<Option<CaseView>> {
    desk.write(async move |session| case::restrict(&session, request).await)
        .await
}

/// Lets everyone see a case again.
#[tauri::command]
pub async fn case_lift(desk: State<'_, Desk>, request: LiftRestriction) -> Wire<CaseView> {
    desk.write(async move |session| case::lift(&session, request).await)
        .await
}

/// The second reader's answer.
#[tauri::command]
pub async fn case_read_second(desk: State<'_, Desk>, request: ReadSecond) -> Wire<CaseView> {
    desk.write(async move |session| case::read_second(&session, request).await)
        .await
}

/// Takes the last act on a case back.
#[tauri::command]
pub async fn case_undo(desk: State<'_, Desk>, request: UndoCase) -> Wire<CaseView> {
    desk.write(async move |session| undo::undo_case(&session, request).await)
        .await
}

/// The cases that may tell of the same incident.
#[tauri::command]
pub async fn case_alike(desk: State<'_, Desk>, id: CaseId) -> Wire<Vec<AlikeView>> {
    desk.read(async move |session| case::alike(&session, id).await)
        .await
}

/// Says what a case is to another.
#[tauri::command]
pub async fn case_relate(desk: State<'_, Desk>, request: RelateCase) -> Wire<CaseView> {
    desk.write(async move |session| case::relate(&session, request).await)
        .await
}

/// Puts a case under the one that leads, or separates it.
#[tauri::command]
pub async fn case_consolidate(desk: State<'_, Desk>, request: ConsolidateCase) -> Wire<CaseView> {
    desk.write(async move |session| case::consolidate(&session, request).await)
        .await
}

/// Says who looks after a case.
#[tauri::command]
pub async fn case_assign(desk: State<'_, Desk>, request: AssignCase) -> Wire<CaseLineView> {
    desk.write(async move |session| case::assign(&session, request).await)
        .await
}

/// Puts a mark on a case, or takes it off.
#[tauri::command]
pub async fn case_mark(desk: State<'_, Desk>, request: MarkCase) -> Wire<CaseView> {
    desk.write(async move |session| case::mark(&session, request).await)
        .await
}

/// Reverses what was decided at screening.
#[tauri::command]
pub async fn case_reverse(desk: State<'_, Desk>, request: ReverseScreening) -> Wire<CaseView> {
    desk.write(async move |session| case::reverse(&session, request).await)
        .await
}

/// Sets aside a signal that the program raised on a case.
#[tauri::command]
pub async fn signal_set_aside(desk: State<'_, Desk>, request: SetSignalAside) -> Wire<CaseView> {
    desk.write(async move |session| case::set_aside(&session, request).await)
        .await
}

/// Brings a signal back that people had set aside.
#[tauri::command]
pub async fn signal_bring_back(desk: State<'_, Desk>, request: BringSignalBack) -> Wire<CaseView> {
    desk.write(async move |session| case::bring_back(&session, request).await)
        .await
}

/// The marks that a person may put on a case.
#[tauri::command]
pub async fn mark_list(desk: State<'_, Desk>) -> Wire<Vec<MarkChoice>> {
    desk.read(async move |session| case::mark_list(&session).await)
        .await
}

/// The outcomes that a person may record where many cases are closed.
#[tauri::command]
pub async fn outcome_list(desk: State<'_, Desk>) -> Wire<Vec<OutcomeChoice>> {
    desk.read(async move |session| case::outcome_list(&session).await)
        .await
}

/// Keeps one of the values that people set apart.
#[tauri::command]
pub async fn case_settle(desk: State<'_, Desk>, request: SettleCase) -> Wire<CaseView> {
    desk.write(async move |session| case::settle(&session, request).await)
        .await
}
