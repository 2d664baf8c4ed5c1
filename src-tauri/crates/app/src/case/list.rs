//! A page of cases.

use super::{CaseListRequest, CasePage, line};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_store::case::{After, CaseFilter};

/// Lines of a page.
const PAGE: u32 = 100;

/// Cases, urgent first, then the newest receipt.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`after`), the store's.
pub async fn list(session: &Session, request: CaseListRequest) -> Result<CasePage, AppError> {
    session.permit(Act::Read)?;
    let after = request.after.as_deref().map(cursor).transpose()?;
    let filter = CaseFilter {
        stages: request.stages,
        second_reader: None,
    };
    let (lines, after) = session
        .vault
        .case_page(&filter, after.as_ref(), PAGE)
        .await?;
    Ok(CasePage {
        lines: line::views(session, lines).await?,
        after: after.map(|after| format!("{}\t{}", after.id, after.key)),
        total: session.vault.case_total(&filter).await?,
    })
}

fn cursor(text: &str) -> Result<After, AppError> {
    let invalid = || AppError::InvalidField { field: "after" };
    let (id, key) = text.split_once('\t').ok_or_else(invalid)?;
    let id: CaseId = id.parse().map_err(|_| invalid())?;
    Ok(After {
        key: key.to_owned(),
        id,
    })
}
