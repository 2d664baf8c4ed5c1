//! A half-filled form, kept at each pause of the keyboard. Not an event: a named act writes one.

use super::DraftView;
use crate::session::Act;
use crate::{AppError, Session};

/// Longest form kept, in bytes.
const LIMIT: usize = 1 << 20;

/// Keeps a half-filled form of the signed-in person.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`form`), the store's.
pub async fn draft_put(session: &Session, form: &str, json: &str) -> Result<(), AppError> {
    session.permit(Act::KeepOwn)?;
    if form.is_empty() || json.len() > LIMIT {
        return Err(AppError::InvalidField { field: "form" });
    }
    Ok(session
        .vault
        .put_draft(session.person.id, form, json)
        .await?)
}

/// The half-filled form of the signed-in person, if any.
///
/// # Errors
/// The store's.
pub async fn draft_get(session: &Session, form: &str) -> Result<Option<String>, AppError> {
    Ok(session.vault.draft(session.person.id, form).await?)
}

/// The half-filled forms of the signed-in person whose name begins so, the last begun first.
///
/// # Errors
/// `InvalidField` (`form`), the store's.
pub async fn draft_list(session: &Session, beginning: &str) -> Result<Vec<DraftView>, AppError> {
    if beginning.is_empty() {
        return Err(AppError::InvalidField { field: "form" });
    }
    let drafts = session.vault.drafts(session.person.id, beginning).await?;
    let view = |(form, json)| DraftView { form, json };
    Ok(drafts.into_iter().map(view).collect())
}

/// Forgets a half-filled form.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn draft_drop(session: &Session, form: &str) -> Result<(), AppError> {
    session.permit(Act::KeepOwn)?;
    Ok(session.vault.drop_draft(session.person.id, form).await?)
}
