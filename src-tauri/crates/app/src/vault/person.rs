//! People of the office.

use super::create::{name, passphrase};
use super::{AddPerson, SessionView, people};
use crate::session::{Act, may};
use crate::{AppError, Session};
use dossier_domain::event::Fact;
use dossier_domain::lang::Lang;
use dossier_domain::person::PersonEvent;
use dossier_store::Changed;

/// Gives another person a slot of their own.
///
/// Whoever adds a person knows their first passphrase, and could act under that name: see
/// `people::may_give`.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`name`, `passphrase`), the store's.
pub async fn add(
    session: &Session,
    request: AddPerson,
) -> Result<(SessionView, Changed), AppError> {
    session.permit(Act::AddPerson)?;
    let members = session.vault.members().await?;
    if !people::may_give(session, &members).contains(&request.role) {
        return Err(AppError::NotPermitted);
    }
    let passphrase = passphrase(request.passphrase)?;
    let name = name(&request.name)?;
    let added = session
        .vault
        .add_person(
            session.person.id,
            &name,
            request.role,
            request.lang,
            passphrase,
        )
        .await?;
    Ok((
        session.view().await?,
        Changed {
            subjects: vec![("person", added.id.to_string())],
        },
    ))
}

/// Records the language of the signed-in person's interface. The auditor writes nothing: their
/// choice lasts as long as their window.
///
/// # Errors
/// The store's.
pub async fn choose_language(session: &Session, lang: Lang) -> Result<((), Changed), AppError> {
    let person_id = session.person.id;
    let from = session.vault.person(person_id).await?.lang;
    if from == lang || !may(session.person.role, Act::KeepOwn) {
        return Ok(((), Changed::default()));
    }
    let event = PersonEvent::LanguageChosen { from, to: lang };
    session
        .vault
        .write(async |tx| Ok(tx.record(Fact::Person { person_id, event }).await?))
        .await
}
