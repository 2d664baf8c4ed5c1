//! People of the office.

use crate::desk::{Desk, Wire};
use dossier_app::vault::{AddPerson, SessionView, person};
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
