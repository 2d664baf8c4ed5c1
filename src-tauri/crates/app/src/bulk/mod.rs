//! One act on many cases: on those selected, or on all that a query finds. Long work, in short writes;
//! one case that cannot be done never spoils the others; taken back as one.
//!
//! Owns the order of the cases and what became of each. Must not: know how an act is done, which the
//! use cases of one case say ([`act`]), or do one twice: that it is done is written with it.

mod act;
mod export;

pub use act::{BulkAct, Kind as BulkKind};
pub use export::export;

use crate::job::{Job, JobKind, Jobs};
use crate::session::{Act, may};
use crate::{AppError, Session, WireError, case, query, referral, undo};
use act::{Doing, Ready};
use dossier_domain::id::CaseId;
use dossier_store::bulk::{Bulk, BulkCase, BulkState};
use dossier_store::{Changed, StoreError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Cases of one write: enough to share the wait for the disk, few enough for another write to slip in
/// between.
const BATCH: u32 = 20;

/// Cases after which those that are left are counted anew: some may be restricted to others meanwhile.
const COUNTED: u32 = 500;

/// Refusals that are told; the number tells the rest.
const TOLD: u32 = 200;

/// Which cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "which", rename_all = "snake_case")]
#[ts(export)]
pub enum Chosen {
    /// These.
    Cases {
        /// One at least.
        ids: Vec<CaseId>,
    },
    /// All that a query finds, but some.
    Found {
        /// What was typed.
        query: String,
        /// Those left out.
        except: Vec<CaseId>,
    },
}

/// Begins an act on many cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BeginBulk {
    /// The act.
    pub act: BulkAct,
    /// On which.
    pub chosen: Chosen,
}

/// The last act on many cases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BulkView {
    /// Which act.
    pub act: BulkKind,
    /// Cases not done yet: the act was stopped, or the vault was locked under it.
    pub waiting: u32,
    /// Cases done.
    pub done: u32,
    /// Cases that could not be done.
    pub refused: u32,
    /// Cases done, then taken back.
    pub taken_back: u32,
    /// The first of those that could not be done, or taken back, with why.
    pub faults: Vec<BulkFault>,
    /// Whether the whole can be taken back.
    pub undo: bool,
}

/// Takes back the last act on many cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UndoBulk {
    /// Why; needed where cases that were closed are opened again, or a referral is reversed, as for one
    /// case.
    pub reasons: String,
}

/// A case that could not be done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BulkFault {
    /// Case.
    pub case_id: CaseId,
    /// Its number.
    pub number: String,
    /// Why.
    pub error: WireError,
}

/// Refuses work on many cases while such work runs, in another window perhaps.
///
/// # Errors
/// `BulkRunning`.
pub fn free(jobs: &Jobs) -> Result<(), AppError> {
    match jobs.runs(JobKind::Bulk) {
        true => Err(AppError::BulkRunning),
        false => Ok(()),
    }
}

/// Records an act on many cases, in the place of the last one; [`run`] then does it.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`series`, `assignee`, `mark`, `query`), the store's.
pub async fn begin(session: &Session, request: BeginBulk) -> Result<(), AppError> {
    let BeginBulk { act, chosen } = request;
    Doing::of(session, act.clone()).await?;
    let cases = cases(session, chosen).await?;
    if cases.is_empty() {
        return Err(AppError::InvalidField { field: "query" });
    }
    let act = serde_json::to_string(&act).map_err(|_| AppError::Broken("bulk".to_owned()))?;
    Ok(session.vault.begin_bulk(&act, &cases).await?)
}

/// The cases chosen, each once, in the order of the list.
async fn cases(session: &Session, chosen: Chosen) -> Result<Vec<CaseId>, AppError> {
    match chosen {
        Chosen::Cases { mut ids } => {
            let mut seen = BTreeSet::new();
            ids.retain(|case| seen.insert(*case));
            Ok(ids)
        }
        Chosen::Found { query, except } => {
            let query = query::read(session, &query).await?;
            if !query.faults.is_empty() {
                return Err(AppError::InvalidField { field: "query" });
            }
            let except: BTreeSet<CaseId> = except.into_iter().collect();
            let mut found = session.vault.found_cases(&query).await?;
            found.retain(|case| !except.contains(case));
            Ok(found)
        }
    }
}

/// Does what is left of the act; `tell` is given what each write touched. When it is told to stop,
/// what is left waits.
///
/// # Errors
/// `NotPermitted`, `Stopped`, the store's. A case that cannot be done is no error: the view tells it.
pub async fn run(
    session: &Session,
    job: &Job,
    mut tell: impl FnMut(Changed),
) -> Result<BulkView, AppError> {
    let mut bulk = last(session).await?;
    let doing = Doing::of(session, parsed(&bulk.act)?).await?;
    let (mut done_since, mut after) = (0, 0);
    loop {
        if done_since >= COUNTED {
            (bulk, done_since) = (last(session).await?, 0);
        }
        let ended = bulk.of_all.saturating_sub(bulk.waiting) + done_since;
        if job
            .reached(u64::from(ended), u64::from(bulk.of_all))
            .is_break()
        {
            return Err(StoreError::Stopped.into());
        }
        let batch = session.vault.bulk_cases(BulkState::Waiting, after, BATCH);
        let batch = batch.await?;
        let Some(end) = batch.last() else { break };
        after = end.rank;
        done_since += u32::try_from(batch.len()).unwrap_or(BATCH);
        for changed in done(session, &doing, batch).await? {
            tell(changed);
        }
    }
    view(session, last(session).await?).await
}

/// Does the act on a few cases in one write; one by one when that write fails, so that the fault of
/// one is its own.
async fn done(
    session: &Session,
    doing: &Doing,
    batch: Vec<BulkCase>,
) -> Result<Vec<Changed>, AppError> {
    let mut ready = Vec::with_capacity(batch.len());
    for case in batch {
        let prepared = doing.prepare(session, case.case_id).await;
        if let Err(AppError::Store(StoreError::DiskFull)) = prepared {
            return Err(StoreError::DiskFull.into());
        }
        ready.push((case, prepared.map_err(|error| told(&error))));
    }
    match write(session, doing, &ready).await {
        Ok(changed) => Ok(vec![changed]),
        Err(_) if ready.len() > 1 => {
            let mut all = Vec::with_capacity(ready.len());
            for one in ready.chunks(1) {
                match write(session, doing, one).await {
                    Ok(changed) => all.push(changed),
                    Err(error) => refuse(session, one, error).await?,
                }
            }
            Ok(all)
        }
        Err(error) => refuse(session, &ready, error).await.map(|()| Vec::new()),
    }
}

/// A case, with what the act needs of it; or why it cannot be done, as it is kept.
type Prepared = (BulkCase, Result<Ready, String>);

async fn write(session: &Session, doing: &Doing, ready: &[Prepared]) -> Result<Changed, AppError> {
    let ((), changed) = session
        .vault
        .write(async |tx| {
            for (case, prepared) in ready {
                let before = tx.last_event();
                let ended = match prepared {
                    Ok(ready) => match doing.record(session, tx, case.case_id, ready).await {
                        // What was half done goes with the whole write.
                        Err(error) if tx.last_event() != before => return Err(error),
                        ended => ended.map_err(|error| told(&error)),
                    },
                    Err(error) => Err(error.clone()),
                };
                let event = tx.last_event().filter(|last| Some(*last) != before);
                let (state, error) = match &ended {
                    Ok(()) => (BulkState::Done, None),
                    Err(error) => (BulkState::Refused, Some(error.as_str())),
                };
                tx.bulk_ended(case.rank, state, event, error).await?;
            }
            Ok::<_, AppError>(())
        })
        .await?;
    Ok(changed)
}

/// Says of cases that nothing of them could be written. A disk that is full stops the whole.
async fn refuse(session: &Session, ready: &[Prepared], error: AppError) -> Result<(), AppError> {
    if matches!(error, AppError::Store(StoreError::DiskFull)) {
        return Err(error);
    }
    let said = told(&error);
    session
        .vault
        .write(async |tx| {
            for (case, _) in ready {
                let state = BulkState::Refused;
                tx.bulk_ended(case.rank, state, None, Some(&said)).await?;
            }
            Ok::<_, AppError>(())
        })
        .await?;
    Ok(())
}

/// Takes back what was done, as one, in the order in which it was done. What someone changed since
/// stays, and is told. What was closed is opened again, and a referral that was carried is reversed, with
/// reasons, as of one case.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`reasons`), `Stopped`, the store's.
pub async fn take_back(
    session: &Session,
    job: &Job,
    request: UndoBulk,
    mut tell: impl FnMut(Changed),
) -> Result<BulkView, AppError> {
    let (vault, mut bulk) = (&session.vault, last(session).await?);
    let act: BulkAct = parsed(&bulk.act)?;
    session.permit(act.needs())?;
    let kind = act.kind();
    if !kind.is_taken_back() {
        return Err(AppError::ChangedMeanwhile);
    }
    let reasons = request.reasons.trim();
    if kind.is_taken_back_with_reasons() && reasons.is_empty() {
        return Err(AppError::InvalidField { field: "reasons" });
    }
    vault.give_up_bulk().await?;
    let (mut before, mut since, mut after) = (0, 0, 0);
    loop {
        if since >= COUNTED {
            (bulk, before, since) = (last(session).await?, before + since, 0);
        }
        let ended = u64::from(before + since);
        let of_all = u64::from(before + bulk.done);
        if job.reached(ended, of_all).is_break() {
            return Err(StoreError::Stopped.into());
        }
        let batch = vault.bulk_cases(BulkState::Done, after, BATCH).await?;
        let Some(end) = batch.last() else { break };
        after = end.rank;
        since += u32::try_from(batch.len()).unwrap_or(BATCH);
        let ((), changed) = vault
            .write(async |tx| {
                for case in &batch {
                    let back = match (case.event, kind) {
                        (Some(closing), BulkKind::Close) => {
                            case::reopen_in(tx, case.case_id, closing, reasons).await
                        }
                        (Some(decision), BulkKind::Refer) => {
                            referral::back_in(tx, case.case_id, decision, reasons).await
                        }
                        (Some(event), _) => {
                            let back = undo::back(session, tx, case.case_id, event).await;
                            back.map(|_leads| ())
                        }
                        (None, _) => Ok(()),
                    };
                    let (state, error) = match back {
                        Ok(()) => (BulkState::TakenBack, None),
                        Err(error) => (BulkState::Refused, Some(told(&error))),
                    };
                    let error = error.as_deref();
                    tx.bulk_ended(case.rank, state, None, error).await?;
                }
                Ok::<_, AppError>(())
            })
            .await?;
        tell(changed);
    }
    view(session, last(session).await?).await
}

/// The last act of the signed-in person on many cases, if any.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn current(session: &Session) -> Result<Option<BulkView>, AppError> {
    session.permit(Act::Read)?;
    match session.vault.last_bulk().await? {
        Some(bulk) => view(session, bulk).await.map(Some),
        None => Ok(None),
    }
}

/// Forgets the last act: what is left of it is given up, and it is no more taken back as one.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn forget(session: &Session) -> Result<(), AppError> {
    session.permit(Act::Read)?;
    Ok(session.vault.end_bulk().await?)
}

async fn last(session: &Session) -> Result<Bulk, AppError> {
    let bulk = session.vault.last_bulk().await?;
    Ok(bulk.ok_or(StoreError::NotFound)?)
}

async fn view(session: &Session, bulk: Bulk) -> Result<BulkView, AppError> {
    let act: BulkAct = parsed(&bulk.act)?;
    let refused = session.vault.bulk_cases(BulkState::Refused, 0, TOLD);
    let refused = refused.await?;
    let ids: Vec<CaseId> = refused.iter().map(|case| case.case_id).collect();
    // Without those that the person does not see any more.
    let lines = session.vault.case_lines(&ids).await?;
    let mut faults = Vec::with_capacity(lines.len());
    for line in lines {
        let case = refused.iter().find(|case| case.case_id == line.id);
        let Some(error) = case.and_then(|case| case.error.as_deref()) else {
            continue;
        };
        faults.push(BulkFault {
            case_id: line.id,
            number: line.number,
            error: parsed(error)?,
        });
    }
    let kind = act.kind();
    Ok(BulkView {
        act: kind,
        waiting: bulk.waiting,
        done: bulk.done,
        refused: bulk.refused,
        taken_back: bulk.taken_back,
        faults,
        undo: bulk.done > 0 && kind.is_taken_back() && may(session.person.role, act.needs()),
    })
}

fn parsed<T: serde::de::DeserializeOwned>(json: &str) -> Result<T, AppError> {
    serde_json::from_str(json).map_err(|_| AppError::Broken("bulk".to_owned()))
}

fn told(error: &AppError) -> String {
    serde_json::to_string(&WireError::from(error)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::MachineClock;
    use std::sync::Arc;

    #[tokio::test]
    async fn work_on_many_cases_is_refused_while_such_work_runs() {
        let jobs = Jobs::new(Arc::new(MachineClock), |_| ());
        let work = jobs.run(JobKind::Bulk, async |_| {
            assert!(matches!(free(&jobs), Err(AppError::BulkRunning)));
            Ok(())
        });
        work.await.unwrap();
        assert!(free(&jobs).is_ok());
    }
}
