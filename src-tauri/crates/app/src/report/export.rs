//! A report as a file, in the folder of exports, and only because a person asks for it.

use super::page::{Head, page};
use super::{ExportReport, ReportFormat, ReportSource, ReportView, get, publish};
use crate::export::{self, ExportedFile};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_documents::{pdf, xlsx};
use dossier_domain::law::PackRef;
use std::ops::ControlFlow;

/// Writes what is on screen, or a published report. An earlier export is never overwritten.
///
/// # Errors
/// `NotPermitted`, `InvalidField`, `Stopped`, `File` when the folder cannot be written, `Document`,
/// the store's; nothing is left in the folder then.
pub async fn export(
    session: &Session,
    request: ExportReport,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<ExportedFile, AppError> {
    session.permit(Act::Report)?;
    let (view, head) = read(session, request.source, progress).await?;
    let page = page(&view, &head, request.lang);
    let name = format!("{}-{}", page.number, request.lang.tag());
    let (at, format) = (session.office.clock.now(), request.format);
    let work = move || match format {
        ReportFormat::Pdf => pdf::report(&page, at),
        ReportFormat::Xlsx => xlsx::report(&page, at),
    };
    let bytes = export::typeset(work).await?;
    let extension = match format {
        ReportFormat::Pdf => "pdf",
        ReportFormat::Xlsx => "xlsx",
    };
    export::write(session, &name, extension, &bytes)
}

/// The report and what its file says of itself.
async fn read(
    session: &Session,
    source: ReportSource,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<(ReportView, Head), AppError> {
    let practice = session.vault.is_practice();
    match source {
        ReportSource::Seen { query } => {
            let head = Head {
                number: None,
                published: None,
                packs: Vec::new(),
                practice,
            };
            Ok((get(session, query, progress).await?, head))
        }
        ReportSource::Published { id } => {
            let one = publish::one(session, id).await?;
            let head = Head {
                number: Some(one.number),
                published: Some((one.by, session.office.day_of(one.published_at))),
                packs: one.packs.iter().map(mark).collect(),
                practice,
            };
            Ok((one.report, head))
        }
    }
}

/// A pack by its name and the beginning of its digest.
fn mark(pack: &PackRef) -> String {
    let digest: String = pack.digest.chars().take(12).collect();
    format!("{} {digest}", pack.id)
}
