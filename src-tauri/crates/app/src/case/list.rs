//! A page of cases.

use super::find::PAGE;
use super::{AssignedTo, CaseListRequest, CasePage, line};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_store::case::{After, Assigned, CaseFilter};

/// Cases, urgent first, then the newest receipt.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`after`), the store's.
pub async fn list(session: &Session, request: CaseListRequest) -> Result<CasePage, AppError> {
    session.permit(Act::Read)?;
    let session = &session.as_of_now().await?;
    let after = request.after.as_deref().map(cursor).transpose()?;
    let filter = CaseFilter {
        stages: request.stages,
        second_reader: None,
        assigned: request.assigned.map(|assigned| match assigned {
            AssignedTo::Me => Assigned::To(session.person.id),
            AssignedTo::Person(person) => Assigned::To(person),
            AssignedTo::Nobody => Assigned::ToNobody,
        }),
    };
    let (lines, after) = session
        .vault
        .case_page(&filter, after.as_ref(), PAGE)
        .await?;
    Ok(CasePage {
        lines: line::views(session, lines).await?,
        after: after.map(|after| cursor_of(&after)),
        total: session.vault.case_total(&filter).await?,
    })
}

/// A place in the list, as the wire writes it.
pub(super) fn cursor_of(after: &After) -> String {
    format!("{}\t{}", after.id, after.key)
}

/// A place in the list, read back.
pub(super) fn cursor(text: &str) -> Result<After, AppError> {
    let invalid = || AppError::InvalidField { field: "after" };
    let (id, key) = text.split_once('\t').ok_or_else(invalid)?;
    let id: CaseId = id.parse().map_err(|_| invalid())?;
    Ok(After {
        key: key.to_owned(),
        id,
    })
}
