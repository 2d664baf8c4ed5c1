//! What is due under the plan in force, what was proposed, and what stays of what is gone.

use super::{DispositionState, DispositionView, DueFile, TombstoneView, TransferView, state};
use crate::case::line;
use crate::record::in_force;
use crate::session::{Act, may};
use crate::vault::people;
use crate::{AppError, Session, packs, paper};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use dossier_domain::law::Pack;
use dossier_domain::paper::Places;
use dossier_domain::person::Person;
use dossier_domain::record::{
    FinalAction, Kept, Plan, Retention, Series, Tombstone, Transfer, kept,
};
use dossier_store::StoreError;
use dossier_store::disposition::{ClosedFile, TombstoneLine};
use std::sync::Arc;

/// Most files that each list shows.
const SHOWN: u32 = 50;

/// What is due, what is proposed, and the last files that were disposed of.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn get(session: &Session) -> Result<DispositionView, AppError> {
    session.permit(Act::Read)?;
    let session = &session.as_of_now().await?;
    let plan = in_force(session).await?;
    let shower = Shower::of(session, &plan).await?;
    let mut found = Vec::new();
    let ruled: Vec<Series> = ruled(&plan).cloned().collect();
    for series in &ruled {
        if let Some(before) = series
            .retention
            .as_ref()
            .and_then(|rule| before(session, rule))
        {
            let files = session
                .vault
                .files_closed_before(&series.code, before, SHOWN + 1);
            found.extend(files.await?);
        }
    }
    found.sort_by_key(|file| file.case.closed_at);
    let mut due = shower.files(session, found)?;
    due.retain(is_due);
    let underway = session.vault.files_proposed(SHOWN + 1).await?;
    let mut underway = shower.files(session, underway)?;
    let most = usize::try_from(SHOWN).unwrap_or(usize::MAX);
    let more = due.len() > most || underway.len() > most;
    due.truncate(most);
    underway.truncate(most);
    keep_counted(session, due.iter_mut().chain(&mut underway).collect()).await?;
    let (transfers, proposed) = underway.into_iter().partition(is_transfer);
    let disposed = session.vault.tombstones(SHOWN).await?;
    Ok(DispositionView {
        plan: plan.title.clone(),
        sample: plan.sample,
        ruled,
        due,
        proposed,
        transfers,
        more,
        disposed: disposed
            .into_iter()
            .map(|line| tombstone(&shower.people, &shower.places, line))
            .collect(),
        proposes: may(session.person.role, Act::ProposeDisposition),
        approves: may(session.person.role, Act::Dispose),
    })
}

/// What stays under the number of a case or of its file.
///
/// # Errors
/// `NotPermitted`, the store's (`NotFound`).
pub async fn find(session: &Session, number: &str) -> Result<TombstoneView, AppError> {
    session.permit(Act::Read)?;
    let found = session.vault.tombstone_numbered(number.trim()).await?;
    let everyone = session.vault.people().await?;
    let places = session.vault.places().await?;
    let found = found.ok_or(StoreError::NotFound)?;
    Ok(tombstone(&everyone, &places, found))
}

/// The series to which a plan gives a period; none of a sample.
fn ruled(plan: &Plan) -> impl Iterator<Item = &Series> {
    let series = plan.series.iter().filter(|_| !plan.sample);
    series.filter(|series| series.retention.is_some())
}

/// An instant before which every file was closed whose period has run, and a day or two more: what is
/// found is then looked at one by one.
fn before(session: &Session, rule: &Retention) -> Option<DateTime<Utc>> {
    let today = session.today();
    let year = today.year().checked_sub(i32::from(rule.years))?;
    let on = NaiveDate::from_ymd_opt(year, today.month(), today.day().min(28))?;
    let on = on.checked_add_days(Days::new(5))?;
    Some(on.and_time(NaiveTime::MIN).and_utc())
}

/// Whether a file that somebody proposed goes to the Archives.
fn is_transfer(file: &DueFile) -> bool {
    let rule = file.series.retention.as_ref();
    let ruled = rule.is_some_and(|rule| rule.action == FinalAction::Transfer);
    ruled || matches!(file.state, DispositionState::Transfer { .. })
}

/// Whether a file is listed as due: its period has run, and nobody proposed it.
fn is_due(file: &DueFile) -> bool {
    let proposed = matches!(
        file.state,
        DispositionState::Proposed { .. } | DispositionState::Transfer { .. }
    );
    let ran = !matches!(file.kept, Some(Kept::NotYet { .. } | Kept::NoRule));
    ran && !proposed
}

/// Says of files that nothing else keeps that a stocktaking does, where it found their paper otherwise: one
/// question for all those that are shown.
async fn keep_counted(session: &Session, files: Vec<&mut DueFile>) -> Result<(), AppError> {
    let ids: Vec<_> = files.iter().map(|file| file.line.id).collect();
    let counted = session.vault.case_mismatches(&ids).await?;
    for file in files {
        if file.kept.is_none() && counted.iter().any(|one| one.case == file.line.id) {
            file.kept = Some(Kept::PaperCounted);
        }
    }
    Ok(())
}

/// What shows files.
struct Shower<'a> {
    plan: &'a Plan,
    people: Vec<Person>,
    laws: Vec<Arc<Pack>>,
    places: Places,
}

impl<'a> Shower<'a> {
    async fn of(session: &Session, plan: &'a Plan) -> Result<Self, AppError> {
        Ok(Self {
            plan,
            people: session.vault.people().await?,
            laws: packs::known_laws(session).await?,
            places: session.vault.places().await?,
        })
    }

    fn files(&self, session: &Session, files: Vec<ClosedFile>) -> Result<Vec<DueFile>, AppError> {
        let files = files.into_iter().map(|file| self.file(session, file));
        files.collect()
    }

    fn file(&self, session: &Session, file: ClosedFile) -> Result<DueFile, AppError> {
        let ClosedFile {
            line,
            case,
            number,
            series,
            unsettled,
        } = file;
        let known = ruled(self.plan).find(|one| one.code == series);
        let rule = known.and_then(|series| series.retention.as_ref());
        let closed_at = case.closed_at.unwrap_or(line.entered_at);
        let closed_on = session.office.day_of(closed_at);
        let why = kept(&case, Some(closed_on), rule, session.today());
        Ok(DueFile {
            due_from: rule.and_then(|rule| rule.due_from(closed_on)),
            kept: why.or(unsettled.then_some(Kept::Unsettled)),
            state: state(session, &self.people, &case),
            series: known.cloned().unwrap_or(Series {
                path: Vec::new(),
                kinds: Vec::new(),
                code: series,
                sample: self.plan.sample,
                retention: None,
            }),
            line: line::view(line, session.today(), &self.laws)?,
            file_number: number,
            closed_on,
        })
    }
}

/// What stays, as the screens show it.
pub(super) fn tombstone(
    everyone: &[Person],
    places: &Places,
    line: TombstoneLine,
) -> TombstoneView {
    let Tombstone {
        number,
        file_number,
        disposal,
        events,
        files,
        digest,
        volumes,
        ..
    } = line.tombstone;
    TombstoneView {
        case_id: line.case_id,
        number,
        file_number,
        series: disposal.series.0,
        authority: disposal.authority,
        years: disposal.years,
        plan: disposal.plan.id,
        plan_digest: disposal.plan.digest,
        closed_on: disposal.closed_on,
        due_from: disposal.due_from,
        disposed_on: disposal.disposed_on,
        proposed_by: people::name(everyone, disposal.proposed_by),
        proposed_at: disposal.proposed_at,
        approved_by: people::name(everyone, disposal.approved_by),
        events,
        files,
        digest: digest.0,
        volumes: paper::gone(&volumes, places),
        transfer: disposal.transfer.map(|one| transfer(everyone, one)),
    }
}

fn transfer(everyone: &[Person], transfer: Transfer) -> TransferView {
    TransferView {
        to: transfer.to,
        accepted_by: transfer.accepted_by,
        accepted_on: transfer.accepted_on,
        reference: transfer.reference,
        recorded_by: people::name(everyone, transfer.recorded_by),
        bag: transfer.bag.name,
        digest: transfer.bag.digest.0,
        oxum: transfer.bag.oxum,
    }
}
