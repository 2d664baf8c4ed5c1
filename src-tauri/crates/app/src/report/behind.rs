//! The cases behind a number.

use super::{BehindRequest, BehindView, check};
use crate::case::line;
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_domain::report::{Block, Dated};
use dossier_store::report::Counted;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
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
    let (mut total, mut newest) = (0, BinaryHeap::with_capacity(LINES + 1));
    let mut hold = |id: CaseId, case: &Dated<'_>| {
        if !cell.holds(&query, case) {
            return;
        }
        total += 1;
        // The oldest of those that are kept is on top, and gives way.
        newest.push(Reverse((case.received_on(), id)));
        if newest.len() > LINES {
            newest.pop();
        }
    };
    let count = |block: &Block<'_>| block.each(|at| session.office.day_of(at), &mut hold);
    session
        .vault
        .figures(Counted::Seen, count, progress)
        .await?;
    let newest = newest.into_sorted_vec().into_iter();
    let ids: Vec<CaseId> = newest.map(|Reverse((_, id))| id).collect();
    let lines = session.vault.case_lines(&ids).await?;
    Ok(BehindView {
        lines: line::views(session, lines).await?,
        total,
    })
}
