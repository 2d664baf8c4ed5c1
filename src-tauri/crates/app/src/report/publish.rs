//! Publishes a report: small numbers left out, then frozen in the journal; and derives one again.

use super::names::Known;
use super::{PublishedView, check};
use crate::session::Act;
use crate::vault::people;
use crate::{AppError, Session};
use chrono::Datelike;
use chrono_tz::Tz;
use dossier_domain::event::Fact;
use dossier_domain::id::ReportId;
use dossier_domain::report::{self, Block, Counts, Published, Query, Rederived, ReportEvent};
use dossier_store::report::ReportLine;
use dossier_store::{Changed, StoreError, Tx};
use std::ops::ControlFlow;

/// Prefix of the number of a report: « rapport trimestriel ».
const PREFIX: &str = "RT";

/// Freezes a report of the cases that are not restricted, whoever publishes it.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`until`, `cut_off`), the store's.
pub async fn publish(
    session: &Session,
    query: Query,
) -> Result<(PublishedView, Changed), AppError> {
    session.permit(Act::Report)?;
    check(session, &query)?;
    let id = ReportId(session.office.ids.next());
    let year = session.today().year();
    let office = &session.office;
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let mut counts = Counts::new(query);
            let count = |block: &Block<'_>| counts.add(block, |at| office.day_of(at));
            let (known, packs) = tx.to_publish(count).await?;
            let published = Published {
                report: report::publish(counts.report()),
                number: tx.next_number(PREFIX, year).await?,
                query,
                zone: office.zone.name().to_owned(),
                known,
                packs,
            };
            let event = ReportEvent::Published(Box::new(published));
            let report_id = id;
            Ok::<_, AppError>(tx.record(Fact::Report { report_id, event }).await?)
        })
        .await?;
    Ok((one(session, id).await?, changed))
}

/// Published reports, the last first.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn published(session: &Session) -> Result<Vec<PublishedView>, AppError> {
    session.permit(Act::Read)?;
    let everyone = session.vault.people().await?;
    let lines = session.vault.reports().await?;
    let known = Known::of(session).await?;
    let shown = lines.into_iter().map(|line| {
        let by = people::name(&everyone, line.by);
        view(by, line, &known)
    });
    Ok(shown.collect())
}

/// A published report.
///
/// # Errors
/// `NotPermitted`, the store's (`NotFound`).
pub async fn one(session: &Session, id: ReportId) -> Result<PublishedView, AppError> {
    session.permit(Act::Read)?;
    let line = session.vault.report(id).await?;
    let by = session.vault.person(line.by).await?.name;
    Ok(view(by, line, &Known::of(session).await?))
}

/// The published report of this number.
///
/// # Errors
/// `NotPermitted`, the store's (`NotFound`).
pub async fn numbered(session: &Session, number: &str) -> Result<PublishedView, AppError> {
    session.permit(Act::Read)?;
    let lines = session.vault.reports().await?;
    let line = lines.iter().find(|line| line.published.number == number);
    one(session, line.ok_or(StoreError::NotFound)?.id).await
}

/// Whether a published report, derived again from the events that it rests on, is the same to the
/// last number; `progress` is told (done, of) cases.
///
/// # Errors
/// `NotPermitted`, `Stopped`, the store's.
pub async fn rederives(
    session: &Session,
    id: ReportId,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<Rederived, AppError> {
    session.permit(Act::Read)?;
    let line = session.vault.report(id).await?;
    let zone: Tz = line
        .published
        .zone
        .parse()
        .map_err(|_| AppError::Broken("the zone of a report".to_owned()))?;
    let day_of = move |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&zone).date_naive();
    Ok(session.vault.rederives(id, day_of, progress).await?)
}

fn view(by: String, line: ReportLine, known: &Known) -> PublishedView {
    let Published {
        number,
        query,
        packs,
        report,
        ..
    } = line.published;
    PublishedView {
        id: line.id,
        number,
        published_at: line.published_at,
        by,
        packs,
        report: super::get::shown(query, report, report::Trends::default(), known),
    }
}
