//! The sample classification plan, and a file as the screens show it.

use super::{FileView, RecordView};
use crate::session::Act;
use crate::{AppError, Session, packs};
use dossier_domain::case::Kind;
use dossier_domain::record::{Series, SeriesCode};
use dossier_store::record::{FileLine, RecordLine};

/// The series in which a case can be filed, in the order of the plan.
///
/// # Errors
/// `NotPermitted`, `Store(Pack)`.
pub async fn series(session: &Session) -> Result<Vec<Series>, AppError> {
    session.permit(Act::Read)?;
    Ok(packs::packs()?.series.clone())
}

/// The series of the sample plan where cases of a kind are most often filed.
#[must_use]
pub fn usual_series(kind: Kind) -> SeriesCode {
    let code = match kind {
        Kind::Complaint => "OPS-PLA-01",
        Kind::ReviewRequest => "OPS-PLA-02",
        Kind::ServiceComplaint => "OPS-SRV-01",
        Kind::PublicEnquiry => "OPS-SRV-02",
        Kind::AccessRequest => "INF-ACC-01",
        Kind::MediaEnquiry => "COM-MED-01",
        Kind::Other => "ADM-GEN-01",
    };
    SeriesCode(code.to_owned())
}

/// The series with this code.
pub(super) fn find(code: &SeriesCode) -> Result<Option<&'static Series>, AppError> {
    Ok(packs::packs()?
        .series
        .iter()
        .find(|series| series.code == *code))
}

/// A file with its records.
pub(crate) fn view(file: FileLine, records: Vec<RecordLine>) -> Result<FileView, AppError> {
    let series = find(&file.series)?
        .ok_or_else(|| AppError::Broken("a file of an unknown series".to_owned()))?;
    Ok(FileView {
        id: file.id,
        number: file.number,
        series: series.clone(),
        title: file.title,
        records: records.into_iter().map(record).collect(),
    })
}

fn record(line: RecordLine) -> RecordView {
    RecordView {
        id: line.id,
        title: line.title,
        origin: line.origin,
        sha256: line.sha256,
        size: line.size,
        media_type: line.media_type,
        original_name: line.original_name,
        filed_at: line.filed_at,
    }
}
