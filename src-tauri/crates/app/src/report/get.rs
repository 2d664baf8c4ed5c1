//! The report on screen.

use super::names::Known;
use super::{ReportMethod, ReportView, check};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::report::{
    AGES, BEFORE, Block, ClockState, Counts, MIN_EXPECTED, Query, Report, SIGNIFICANT_PERCENT,
    SMALL, Trends,
};
use dossier_store::report::Counted;
use std::ops::ControlFlow;

/// The numbers of a period, of the cases that the person sees; `progress` is told (done, of) cases.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`until`, `cut_off`), `Stopped`, the store's.
pub async fn get(
    session: &Session,
    query: Query,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<ReportView, AppError> {
    session.permit(Act::Read)?;
    check(session, &query)?;
    let mut counts = Counts::new(query);
    let count = |block: &Block<'_>| counts.add(block, |at| session.office.day_of(at));
    session
        .vault
        .figures(Counted::Seen, count, progress)
        .await?;
    let known = Known::of(session).await?;
    let trends = counts.trends();
    Ok(shown(query, counts.report(), trends, &known))
}

/// Numbers with what the screen needs to name them.
pub(super) fn shown(query: Query, report: Report, trends: Trends, known: &Known) -> ReportView {
    ReportView {
        names: known.names(&report),
        query,
        measures: report.measures.clone(),
        report,
        ages: AGES.into(),
        clock_states: ClockState::ALL.into(),
        trends,
        least: SMALL,
        method: ReportMethod {
            periods: BEFORE,
            percent: SIGNIFICANT_PERCENT,
            expected: MIN_EXPECTED,
        },
    }
}
