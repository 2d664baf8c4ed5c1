//! The report on screen.

use super::{ReportMethod, ReportView, check, figures, names};
use crate::session::Act;
use crate::{AppError, Session, packs};
use dossier_domain::id::CaseId;
use dossier_domain::law::Pack;
use dossier_domain::report::{
    AGES, BEFORE, ClockState, Dated, MIN_EXPECTED, Query, Report, SIGNIFICANT_PERCENT, SMALL,
    Trends, report, trends,
};
use dossier_store::report::Counted;
use std::ops::ControlFlow;
use std::sync::Arc;

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
    let cases = figures(session, Counted::Seen, progress).await?;
    let laws = packs::known_laws(session).await?;
    counted(move || view(query, &cases, &laws)).await
}

/// Counting takes a core for a while: it has a thread of its own.
pub(super) async fn counted<T: Send + 'static>(
    count: impl FnOnce() -> T + Send + 'static,
) -> Result<T, AppError> {
    let done = tokio::task::spawn_blocking(count).await;
    done.map_err(|_| AppError::Broken("counting".to_owned()))
}

fn view(query: Query, cases: &[(CaseId, Dated)], laws: &[Arc<Pack>]) -> ReportView {
    let all = || cases.iter().map(|(_, case)| case);
    shown(query, report(&query, all()), trends(&query, all()), laws)
}

/// Numbers with what the screen needs to name them.
pub(super) fn shown(
    query: Query,
    report: Report,
    trends: Trends,
    laws: &[Arc<Pack>],
) -> ReportView {
    ReportView {
        names: names::of(&report, laws),
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
