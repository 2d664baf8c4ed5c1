//! The classification plan in force, and a file as the screens show it.

use super::{FileView, RecordView};
use crate::packs::InForce;
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::case::Kind;
use dossier_domain::lang::Bilingual;
use dossier_domain::paper::{Original, Paper};
use dossier_domain::record::{Plan, Series, SeriesCode};
use dossier_store::record::{FileLine, RecordLine};
use std::sync::Arc;

/// The series in which a case can be filed today, in the order of the plan.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn series(session: &Session) -> Result<Vec<Series>, AppError> {
    session.permit(Act::Read)?;
    Ok(in_force(session).await?.series.clone())
}

/// The classification plan in force today.
pub(crate) async fn in_force(session: &Session) -> Result<Arc<Plan>, AppError> {
    let in_force = InForce::on(session, session.today()).await?;
    Ok(Arc::clone(in_force.plan()?))
}

/// The series of the plan in force where cases of a kind are most often filed.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`series`) when the plan does not say, the store's.
pub async fn usual_series(session: &Session, kind: Kind) -> Result<SeriesCode, AppError> {
    session.permit(Act::Read)?;
    let plan = in_force(session).await?;
    let usual = plan.usual(kind).map(|series| series.code.clone());
    usual.ok_or(AppError::InvalidField { field: "series" })
}

/// A file with its records. A series that left the plan keeps its code.
pub(crate) async fn view(
    session: &Session,
    file: FileLine,
    records: Vec<RecordLine>,
    paper: &Paper,
) -> Result<FileView, AppError> {
    let plan = in_force(session).await?;
    let known = plan.series.iter().find(|one| one.code == file.series);
    let series = known.cloned().unwrap_or_else(|| Series {
        path: vec![Bilingual::same(&file.series.0)],
        code: file.series,
        kinds: Vec::new(),
        sample: plan.sample,
        retention: None,
    });
    Ok(FileView {
        id: file.id,
        number: file.number,
        series,
        title: file.title,
        records: records
            .into_iter()
            .map(|line| record(line, paper))
            .collect(),
    })
}

fn record(line: RecordLine, paper: &Paper) -> RecordView {
    let mut originals = paper.originals.iter().filter_map(Original::standing);
    RecordView {
        on_paper: originals.any(|one| one.scan.as_ref() == Some(&line.sha256)),
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
