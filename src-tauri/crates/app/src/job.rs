//! Long work of the window: what runs, how far it is, how it ended. One place to see it and to
//! stop it.
//!
//! Owns a list in memory, the time left by the rate measured, and the order to stop. Must not: do
//! any work itself, outlive the session that the work belongs to, or say that something is done
//! before it is.

mod view;

use crate::{AppError, Session, WireError, word::word};
use chrono::{DateTime, TimeDelta, Utc};
use dossier_domain::source::Clock;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;
pub use view::{JobFault, JobKind, JobState, JobView};

/// Work that ends sooner is not shown (`UI_GUIDE` §9).
const SEEN_AFTER: TimeDelta = TimeDelta::milliseconds(300);
/// Shortest time between two notices: more is not seen.
const TOLD_EVERY: TimeDelta = TimeDelta::milliseconds(100);
/// A rate is measured for so long before a time is given.
const MEASURED_FOR: TimeDelta = TimeDelta::seconds(2);
/// Works kept in the list once they ended.
const KEPT: usize = 20;
/// Faults of one work that are told by name; more are only counted.
const TOLD_FAULTS: usize = 200;

/// Who said to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    GoOn = 0,
    /// A person: what is left is given up.
    Stop = 1,
    /// The vault is being locked: what is left waits.
    Halt = 2,
}

/// The long work of this program.
#[derive(Clone)]
pub struct Jobs(Arc<Shared>);

struct Shared {
    clock: Arc<dyn Clock>,
    tell: Box<dyn Fn(u32) + Send + Sync>,
    list: Mutex<List>,
    ended: Notify,
}

#[derive(Default)]
struct List {
    last: u32,
    records: Vec<Record>,
}

struct Record {
    view: JobView,
    order: Arc<AtomicU8>,
    told_at: Option<DateTime<Utc>>,
}

/// One work, as it is seen by the code that does it.
#[derive(Clone)]
pub struct Job {
    shared: Arc<Shared>,
    id: u32,
    order: Arc<AtomicU8>,
}

impl Jobs {
    /// No work yet. `tell` is called with the number of a work that changed, no more often than a
    /// person can see.
    pub fn new(clock: Arc<dyn Clock>, tell: impl Fn(u32) + Send + Sync + 'static) -> Self {
        Self(Arc::new(Shared {
            clock,
            tell: Box::new(tell),
            list: Mutex::default(),
            ended: Notify::new(),
        }))
    }

    /// Does long work in the sight of all: it is in the list from here to its end, however it ends.
    ///
    /// # Errors
    /// What the work returns.
    pub async fn run<T, F>(&self, kind: JobKind, work: impl FnOnce(Job) -> F) -> Result<T, AppError>
    where
        F: Future<Output = Result<T, AppError>>,
    {
        let job = self.start(kind);
        // Work that is dropped half-way, or panics, is not left running in the list.
        let mut ending = Ending {
            job: &job,
            state: None,
        };
        let done = work(job.clone()).await;
        ending.state = Some(match &done {
            Ok(_) => (JobState::Done, None),
            Err(error) if error.is_stop() => (JobState::Stopped, None),
            Err(error) => (JobState::Failed, Some(WireError::from(error))),
        });
        drop(ending);
        done
    }

    /// The same for a session. Work that starts over is noted among the person's half-filled forms, as
    /// `work` and its kind, until it ends or the person stops it: one that the lock or the end of the program
    /// cut is told at the next opening.
    ///
    /// # Errors
    /// What the work returns.
    pub async fn run_for<T, F>(
        &self,
        session: Arc<Session>,
        kind: JobKind,
        work: impl FnOnce(Arc<Session>, Job) -> F,
    ) -> Result<T, AppError>
    where
        F: Future<Output = Result<T, AppError>>,
    {
        self.run(kind, async move |job| {
            if !kind.starts_over() {
                return work(session, job).await;
            }
            let (vault, person) = (&session.vault, session.person.id);
            let form = format!("work {}", word(&kind));
            // A disk that is full keeps nobody from a verification.
            if let Err(error) = vault.put_draft(person, &form, "{}").await {
                eprintln!("dossier: long work is not noted: {error}");
            }
            let done = work(Arc::clone(&session), job.clone()).await;
            if (done.is_ok() || !job.is_halted())
                && let Err(error) = vault.drop_draft(person, &form).await
            {
                eprintln!("dossier: long work that ended is still noted: {error}");
            }
            done
        })
        .await
    }

    fn start(&self, kind: JobKind) -> Job {
        let order = Arc::new(AtomicU8::new(Order::GoOn as u8));
        let mut list = self.0.list();
        list.last += 1;
        let id = list.last;
        let view = JobView {
            id,
            kind,
            state: JobState::Running,
            done: 0,
            of: 0,
            started_at: self.0.clock.now(),
            seconds_left: None,
            already: 0,
            failed: 0,
            faults: Vec::new(),
            error: None,
        };
        list.records.push(Record {
            view,
            order: Arc::clone(&order),
            told_at: None,
        });
        let ended = list.records.iter().filter(|one| one.is_over()).count();
        if ended > KEPT
            && let Some(oldest) = list.records.iter().position(Record::is_over)
        {
            list.records.remove(oldest);
        }
        Job {
            shared: Arc::clone(&self.0),
            id,
            order,
        }
    }

    /// Whether work of a kind runs.
    #[must_use]
    pub fn runs(&self, kind: JobKind) -> bool {
        let list = self.0.list();
        list.records
            .iter()
            .any(|record| record.view.kind == kind && !record.is_over())
    }

    /// The work of this session, oldest first; not an opening that had nothing to bring up to date.
    #[must_use]
    pub fn list(&self) -> Vec<JobView> {
        let list = self.0.list();
        let views = list.records.iter().map(|record| &record.view);
        let worked = |view: &&JobView| view.kind != JobKind::Upgrade || view.of > 0;
        views.filter(worked).cloned().collect()
    }

    /// Tells a work to stop after its step; nothing when it has ended.
    ///
    /// # Errors
    /// The store's `NotFound`.
    pub fn stop(&self, id: u32) -> Result<(), AppError> {
        let mut list = self.0.list();
        let record = list.records.iter_mut().find(|record| record.view.id == id);
        let record = record.ok_or(dossier_store::StoreError::NotFound)?;
        record.told_to(Order::Stop);
        drop(list);
        (self.0.tell)(id);
        Ok(())
    }

    /// Halts everything, waits until nothing runs, and forgets the list: the person leaves.
    pub async fn leave(&self) {
        loop {
            let ended = self.0.ended.notified();
            tokio::pin!(ended);
            // Before the list is read, so that an end between the two is heard.
            ended.as_mut().enable();
            {
                let mut list = self.0.list();
                list.records.retain(|record| !record.is_over());
                list.records
                    .iter_mut()
                    .for_each(|record| record.told_to(Order::Halt));
                if list.records.is_empty() {
                    return;
                }
            }
            ended.await;
        }
    }
}

impl Job {
    /// How far the work is: to be given to what does it. `Break` says to stop.
    pub fn progress(&self) -> impl FnMut(u64, u64) -> ControlFlow<()> + Send + use<> {
        let job = self.clone();
        move |done, of| job.reached(done, of)
    }

    /// The same for work that counts bytes, which it shows in mebibytes.
    pub fn progress_mib(&self) -> impl FnMut(u64, u64) -> ControlFlow<()> + Send + use<> {
        let job = self.clone();
        move |done, of| job.reached(done >> 20, of.div_ceil(1 << 20))
    }

    /// The same for work that counts kibibytes.
    pub fn progress_kib(&self) -> impl FnMut(u64, u64) -> ControlFlow<()> + Send + use<> {
        let job = self.clone();
        move |done, of| job.reached(done >> 10, of.div_ceil(1 << 10))
    }

    /// Says how far the work is.
    pub fn reached(&self, done: u64, of: u64) -> ControlFlow<()> {
        let small = |value: u64| u32::try_from(value).unwrap_or(u32::MAX);
        self.change(|view, now| {
            (view.done, view.of) = (small(done), small(of));
            view.seconds_left = seconds_left(now - view.started_at, done, of);
        });
        if self.is_stopped() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// The vault already held a file.
    pub fn already(&self) {
        self.change(|view, _| view.already += 1);
    }

    /// A file could not be taken; the others go on.
    pub fn fault(&self, name: &str, error: WireError) {
        let fault = JobFault {
            name: name.to_owned(),
            error,
        };
        self.change(|view, _| {
            view.failed += 1;
            if view.faults.len() < TOLD_FAULTS {
                view.faults.push(fault);
            }
        });
    }

    /// Whether anyone said to stop.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.order.load(Ordering::Acquire) != Order::GoOn as u8
    }

    /// Whether it stops only because the vault is being locked.
    #[must_use]
    pub fn is_halted(&self) -> bool {
        self.order.load(Ordering::Acquire) == Order::Halt as u8
    }

    fn change(&self, change: impl FnOnce(&mut JobView, DateTime<Utc>)) {
        let now = self.shared.clock.now();
        let told = {
            let mut list = self.shared.list();
            let Some(record) = list.records.iter_mut().find(|one| one.view.id == self.id) else {
                return;
            };
            change(&mut record.view, now);
            record.tells(now)
        };
        if told {
            (self.shared.tell)(self.id);
        }
    }

    fn end(&self, state: JobState, error: Option<WireError>) {
        if let Some(record) = self
            .shared
            .list()
            .records
            .iter_mut()
            .find(|one| one.view.id == self.id)
        {
            record.view.state = state;
            record.view.error = error;
            record.view.seconds_left = None;
        }
        self.shared.ended.notify_waiters();
        (self.shared.tell)(self.id);
    }
}

/// Ends a work when it goes out of scope.
struct Ending<'a> {
    job: &'a Job,
    /// How it ended; none for work that did not come to its end.
    state: Option<(JobState, Option<WireError>)>,
}

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        // Only now: a fault of ours is written on standard error as soon as it is made.
        let state = self.state.take();
        let (state, error) = state.unwrap_or_else(|| (JobState::Failed, Some(broken())));
        self.job.end(state, error);
    }
}

impl Shared {
    fn list(&self) -> MutexGuard<'_, List> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Record {
    fn is_over(&self) -> bool {
        !matches!(self.view.state, JobState::Running | JobState::Stopping)
    }

    fn told_to(&mut self, order: Order) {
        if !self.is_over() {
            self.view.state = JobState::Stopping;
            self.order.store(order as u8, Ordering::Release);
        }
    }

    /// Whether a change is worth a notice now.
    fn tells(&mut self, now: DateTime<Utc>) -> bool {
        let due = match self.told_at {
            Some(told_at) => now - told_at >= TOLD_EVERY,
            None => now - self.view.started_at >= SEEN_AFTER,
        };
        if due {
            self.told_at = Some(now);
        }
        due
    }
}

/// Seconds left if the rest goes as what was done: `elapsed × (of − done) ÷ done`, rounded up.
fn seconds_left(elapsed: TimeDelta, done: u64, of: u64) -> Option<u32> {
    if elapsed < MEASURED_FOR || done == 0 || done > of {
        return None;
    }
    let elapsed_ms = u128::try_from(elapsed.num_milliseconds()).ok()?;
    let left_ms = elapsed_ms * u128::from(of - done) / u128::from(done);
    u32::try_from(left_ms.div_ceil(1_000)).ok()
}

fn broken() -> WireError {
    AppError::Broken("long work did not end".to_owned()).into()
}

#[cfg(test)]
mod tests;
