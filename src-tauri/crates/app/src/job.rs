//! Long work of the window: what runs, how far it is, how it ended. One place to see it and to
//! stop it.
//!
//! Owns a list in memory, the time left by the rate measured, and the order to stop. Must not: do
//! any work itself, outlive the session that the work belongs to, or say that something is done
//! before it is.

use crate::{AppError, WireError};
use chrono::{DateTime, TimeDelta, Utc};
use dossier_domain::source::Clock;
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;
use ts_rs::TS;

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

/// What long work does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum JobKind {
    /// Receives many files; counted in files.
    Import,
    /// Verifies the vault; counted in entries of the journal.
    Verify,
    /// Writes a backup and reads it back; counted in mebibytes.
    Backup,
    /// Makes a vault of a backup; counted in thousandths.
    Restore,
    /// Counts a report; counted in cases.
    Report,
    /// Writes lines of the journal as a table; counted in entries of the journal.
    Journal,
    /// Prepares a bundle for another workstation; counted in entries of the journal.
    Prepare,
    /// Takes in a bundle of another workstation; counted in entries of the journal.
    Take,
    /// Does an act on many cases, or takes it back, or lists them; counted in cases.
    Bulk,
    /// Draws the key of the vault anew when a person is removed; counted in mebibytes.
    Rekey,
    /// Brings a vault of an older program up to date when it is opened; counted in cases.
    Upgrade,
}

/// How far long work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum JobState {
    /// It goes on.
    Running,
    /// It was told to stop and finishes its step.
    Stopping,
    /// It did all that it was asked.
    Done,
    /// It stopped half-way because a person, or the lock, said so.
    Stopped,
    /// It failed.
    Failed,
}

/// A thing among others that could not be done; the rest went on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JobFault {
    /// Name of the file.
    pub name: String,
    /// Why.
    pub error: WireError,
}

/// Long work as the window shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JobView {
    /// Number since the program started.
    pub id: u32,
    /// What it does.
    pub kind: JobKind,
    /// How it stands.
    pub state: JobState,
    /// Steps done, in the unit of its kind.
    pub done: u32,
    /// Steps in all; 0 before it is known.
    pub of: u32,
    /// When it started.
    pub started_at: DateTime<Utc>,
    /// Seconds left at the rate measured so far; none before there is a rate.
    pub seconds_left: Option<u32>,
    /// Files that the vault already held.
    pub already: u32,
    /// Files that could not be taken.
    pub failed: u32,
    /// The first of them, by name.
    pub faults: Vec<JobFault>,
    /// Why it failed.
    pub error: Option<WireError>,
}

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
mod tests {
    use super::*;
    use std::sync::atomic::AtomicU32;

    /// A clock that a test moves.
    struct Hand(Mutex<DateTime<Utc>>);

    impl Clock for Hand {
        fn now(&self) -> DateTime<Utc> {
            *self.0.lock().unwrap()
        }
    }

    struct Bench {
        clock: Arc<Hand>,
        jobs: Jobs,
        told: Arc<AtomicU32>,
    }

    impl Bench {
        fn new() -> Self {
            let clock = Arc::new(Hand(Mutex::new("2026-10-08T14:00:00Z".parse().unwrap())));
            let told = Arc::new(AtomicU32::new(0));
            let heard = Arc::clone(&told);
            let jobs = Jobs::new(Arc::clone(&clock) as _, move |_| {
                heard.fetch_add(1, Ordering::SeqCst);
            });
            Self { clock, jobs, told }
        }

        fn wait(&self, milliseconds: i64) {
            *self.clock.0.lock().unwrap() += TimeDelta::milliseconds(milliseconds);
        }

        fn told(&self) -> u32 {
            self.told.load(Ordering::SeqCst)
        }

        fn only(&self) -> JobView {
            self.jobs.list().remove(0)
        }
    }

    #[test]
    fn the_time_left_is_that_of_the_rate_measured_and_none_before_there_is_a_rate() {
        let left = |seconds, done, of| seconds_left(TimeDelta::seconds(seconds), done, of);
        assert_eq!(left(1, 10, 100), None);
        assert_eq!(left(10, 0, 100), None);
        assert_eq!(left(10, 25, 100), Some(30));
        assert_eq!(left(10, 100, 100), Some(0));
        assert_eq!(
            left(10, 101, 100),
            None,
            "more done than there was says nothing"
        );
    }

    #[tokio::test]
    async fn short_work_is_not_told_before_its_end_and_long_work_no_more_than_is_seen() {
        let bench = Bench::new();
        let run = bench.jobs.run(JobKind::Verify, async |job: Job| {
            let mut progress = job.progress();
            for done in 1..=10 {
                bench.wait(20);
                assert!(progress(done, 100).is_continue());
            }
            assert_eq!(bench.told(), 0, "200 ms");
            for done in 11..=60 {
                bench.wait(20);
                assert!(progress(done, 100).is_continue());
            }
            // From 300 ms on, every 100 ms: 10 notices in the next 900 ms.
            assert_eq!(bench.told(), 10);
            let view = bench.only();
            assert_eq!(
                (view.done, view.of, view.state),
                (60, 100, JobState::Running)
            );
            Ok(())
        });
        run.await.unwrap();
        assert_eq!((bench.told(), bench.only().state), (11, JobState::Done));
    }

    #[tokio::test]
    async fn work_stops_where_a_person_says_so_and_the_list_says_stopped() {
        let bench = Bench::new();
        let run = bench.jobs.run(JobKind::Verify, async |job: Job| {
            assert!(job.reached(1, 3).is_continue());
            bench.jobs.stop(job.id).unwrap();
            assert_eq!(
                bench.only().state,
                JobState::Stopping,
                "it is not said before it is true"
            );
            assert!(job.reached(2, 3).is_break() && !job.is_halted());
            Err::<(), _>(dossier_store::StoreError::Stopped.into())
        });
        assert!(run.await.unwrap_err().is_stop());
        assert_eq!(bench.only().state, JobState::Stopped);
        assert!(bench.jobs.stop(99).is_err());
    }

    #[tokio::test]
    async fn an_opening_is_in_the_list_only_where_it_brought_something_up_to_date() {
        let bench = Bench::new();
        let opened = bench.jobs.run(JobKind::Upgrade, async |_| Ok(()));
        opened.await.unwrap();
        assert_eq!(bench.jobs.list(), []);
        let upgraded = bench.jobs.run(JobKind::Upgrade, async |job: Job| {
            assert!(job.reached(1, 3).is_continue());
            Ok(())
        });
        upgraded.await.unwrap();
        assert_eq!(bench.only().state, JobState::Done);
    }

    #[tokio::test]
    async fn work_that_fails_keeps_its_code_and_work_that_is_dropped_is_a_fault_of_ours() {
        let bench = Bench::new();
        let run = bench.jobs.run(JobKind::Verify, async |_| {
            Err::<(), _>(AppError::from(dossier_store::StoreError::DiskFull))
        });
        run.await.unwrap_err();
        let view = bench.only();
        assert_eq!(
            (view.state, view.error.unwrap().code.as_str()),
            (JobState::Failed, "disk-full")
        );

        let bench = Bench::new();
        let mut run = Box::pin(bench.jobs.run(JobKind::Verify, async |_| {
            std::future::pending::<Result<(), AppError>>().await
        }));
        assert!(futures_poll(&mut run).is_pending());
        drop(run);
        assert_eq!(bench.only().error.unwrap().code, "broken");
    }

    #[tokio::test]
    async fn leaving_halts_what_runs_waits_for_its_end_and_forgets_the_list() {
        let bench = Bench::new();
        let jobs = bench.jobs.clone();
        let (started, running) = tokio::sync::oneshot::channel();
        let work = tokio::spawn(async move {
            let run = jobs.run(JobKind::Import, async |job: Job| {
                started.send(()).unwrap();
                while job.reached(1, 2).is_continue() {
                    tokio::task::yield_now().await;
                }
                assert!(job.is_halted());
                Ok(())
            });
            run.await
        });
        running.await.unwrap();
        bench.jobs.leave().await;
        assert_eq!(bench.jobs.list(), []);
        work.await.unwrap().unwrap();
    }

    /// Standard error is that of the whole process: the test runs itself again, alone.
    #[test]
    fn work_that_ends_writes_no_fault_of_ours_on_standard_error() {
        const ALONE: &str = "DOSSIER_TEST_JOB_ALONE";
        const NAME: &str = "job::tests::work_that_ends_writes_no_fault_of_ours_on_standard_error";
        if std::env::var_os(ALONE).is_some() {
            let mut runtime = tokio::runtime::Builder::new_current_thread();
            let runtime = runtime.build().unwrap();
            let run = async |jobs: Jobs| jobs.run(JobKind::Verify, async |_| Ok(())).await;
            return runtime.block_on(run(Bench::new().jobs)).unwrap();
        }
        let mut alone = std::process::Command::new(std::env::current_exe().unwrap());
        alone.args(["--exact", NAME, "--nocapture"]).env(ALONE, "1");
        let done = alone.output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{said}");
        assert!(!said.contains("broken"), "{said}");
    }

    fn futures_poll<F: Future + Unpin>(future: &mut F) -> std::task::Poll<F::Output> {
        let waker = std::task::Waker::noop();
        std::pin::Pin::new(future).poll(&mut std::task::Context::from_waker(waker))
    }
}
