//! People of the office.

use crate::desk::{Desk, Wire};
use dossier_app::job::JobKind;
use dossier_app::vault::{
    self, AddPerson, ChangePassphrase, ChangeRole, PeopleView, RecoveryDrawn, SessionView,
    passphrase, people, person,
};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use tauri::State;

/// Adds a person with their own passphrase.
#[tauri::command]
pub async fn person_add(desk: State<'_, Desk>, request: AddPerson) -> Wire<SessionView> {
    desk.write(async move |session| person::add(&session, request).await)
        .await
}

/// Records the language of the signed-in person.
#[tauri::command]
pub async fn person_choose_language(desk: State<'_, Desk>, lang: Lang) -> Wire<()> {
    desk.write(async move |session| person::choose_language(&session, lang).await)
        .await
}

/// Everyone, with their state.
#[tauri::command]
pub async fn person_list(desk: State<'_, Desk>) -> Wire<PeopleView> {
    desk.read(async move |session| people::list(&session).await)
        .await
}

/// Gives a person another role.
#[tauri::command]
pub async fn person_change_role(desk: State<'_, Desk>, request: ChangeRole) -> Wire<()> {
    desk.write(async move |session| people::change_role(&session, request).await)
        .await
}

/// Suspends a person.
#[tauri::command]
pub async fn person_suspend(desk: State<'_, Desk>, person: PersonId) -> Wire<()> {
    desk.write(async move |session| people::suspend(&session, person).await)
        .await
}

/// Lets a suspended person sign in again.
#[tauri::command]
pub async fn person_resume(desk: State<'_, Desk>, person: PersonId) -> Wire<()> {
    desk.write(async move |session| people::resume(&session, person).await)
        .await
}

/// Removes a person and draws the vault's key anew.
#[tauri::command]
pub async fn person_remove(desk: State<'_, Desk>, person: PersonId) -> Wire<()> {
    desk.long_write(JobKind::Rekey, async move |session, job| {
        people::remove(&session, person, job.progress_kib()).await
    })
    .await
}

/// Changes the passphrase of the signed-in person.
#[tauri::command]
pub async fn passphrase_change(desk: State<'_, Desk>, request: ChangePassphrase) -> Wire<()> {
    desk.write(async move |session| passphrase::change(&session, request).await)
        .await
}

/// Draws a recovery key, not in force yet.
#[tauri::command]
pub async fn recovery_draw(desk: State<'_, Desk>) -> Wire<RecoveryDrawn> {
    desk.read(async move |session| passphrase::draw_recovery(&session))
        .await
}

/// Writes the sheet of a recovery key as PDF.
#[tauri::command]
pub async fn recovery_print(desk: State<'_, Desk>, key: String) -> Wire<String> {
    desk.read(async move |session| vault::print_sheet(&session, key).await)
        .await
}

/// Puts a recovery key in force.
#[tauri::command]
pub async fn recovery_keep(desk: State<'_, Desk>, key: String) -> Wire<()> {
    desk.write(async move |session| passphrase::keep_recovery(&session, key).await)
        .await
}
