//! A line of a list, from the store's.

use super::{CaseLineView, NamedCase};
use crate::{AppError, Session, packs, word};
use chrono::NaiveDate;
use dossier_domain::case::{Kind, Stage};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::Pack;
use dossier_store::case::CaseLine;
use std::sync::Arc;

impl CaseLineView {
    /// Where it stands, as lists say it (`case-stage-`): only a complaint is screened.
    #[must_use]
    pub fn stands(&self) -> String {
        match (self.stage, self.kind) {
            (Stage::Received, Kind::Complaint) => "to_screen".to_owned(),
            (stage, _) => word::word(&stage),
        }
    }
}

/// A line as of a day.
pub(crate) fn view(
    line: CaseLine,
    today: NaiveDate,
    laws: &[Arc<Pack>],
) -> Result<CaseLineView, AppError> {
    let next_due_on = line.next_due.as_ref().map(|(_, due_on, _)| *due_on);
    Ok(CaseLineView {
        id: line.id,
        number: line.number,
        subject: line.subject,
        correspondent: line.correspondent,
        kind: line.kind,
        stage: line.stage,
        regime: short_of(&line.regime, laws),
        channel: word::parse(&line.channel)
            .ok_or_else(|| AppError::Broken("channel".to_owned()))?,
        language: line.language,
        received_on: line.received_on,
        urgent: line.urgent,
        flags: line.flags,
        next_due_on,
        next_due_days: next_due_on.map(|on| days(today, on)),
        filed: line.filed,
        restricted: line.restricted,
        conflicts: line.conflicts,
        assignee: line.assignee,
        lead: line.lead.map(|(id, number)| NamedCase { id, number }),
        members: line.members,
    })
}

/// The line of one case, as of today.
pub(crate) async fn load(session: &Session, id: CaseId) -> Result<CaseLineView, AppError> {
    let laws = packs::known_laws(session).await?;
    view(session.vault.case_line(id).await?, session.today(), &laws)
}

/// The line of a case; none where the person does not see it: there is no trace of it.
pub(crate) async fn seen(session: &Session, id: CaseId) -> Result<Option<CaseLine>, AppError> {
    Ok(session.vault.case_lines(&[id]).await?.pop())
}

/// Lines as of today.
pub(crate) async fn views(
    session: &Session,
    lines: Vec<CaseLine>,
) -> Result<Vec<CaseLineView>, AppError> {
    let laws = packs::known_laws(session).await?;
    all(lines, session.today(), &laws)
}

/// Lines as of a day.
pub(crate) fn all(
    lines: Vec<CaseLine>,
    today: NaiveDate,
    laws: &[Arc<Pack>],
) -> Result<Vec<CaseLineView>, AppError> {
    let lines = lines.into_iter();
    lines.map(|line| view(line, today, laws)).collect()
}

/// Days from one day to another; negative backwards.
pub(crate) fn days(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}

/// Short name of the Act of a regime, for a list. A case itself is shown with the packs that it
/// names.
fn short_of(regime: &str, laws: &[Arc<Pack>]) -> Option<Bilingual> {
    laws.iter()
        .find(|pack| pack.code().0 == regime)
        .map(|pack| pack.short.clone())
}
