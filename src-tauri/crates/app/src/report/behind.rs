//! The cases behind a number.

use super::{BehindRequest, BehindView, check, figures};
use crate::case::line;
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_store::report::Counted;
use std::cmp::Reverse;
use std::ops::ControlFlow;

/// Most lines shown; the total tells the rest.
const LINES: usize = 500;

/// The cases that a number counts, newest received first.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`until`, `cut_off`), `Stopped`, the store's.
pub async fn behind(
    session: &Session,
    request: BehindRequest,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<BehindView, AppError> {
    session.permit(Act::Read)?;
    let BehindRequest { query, cell } = request;
    check(session, &query)?;
    let cases = figures(session, Counted::Seen, progress).await?;
    let mut held: Vec<_> = cases
        .into_iter()
        .filter(|(_, case)| cell.holds(&query, case))
        .map(|(id, case)| (Reverse(case.figure.received_on), Reverse(id)))
        .collect();
    held.sort_unstable();
    let total = u32::try_from(held.len()).unwrap_or(u32::MAX);
    let ids: Vec<CaseId> = held.iter().take(LINES).map(|(_, id)| id.0).collect();
    let lines = session.vault.case_lines(&ids).await?;
    Ok(BehindView {
        lines: line::views(session, lines).await?,
        total,
    })
}
