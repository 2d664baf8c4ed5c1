//! What the list of long work says, to whom, and when it stops.

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
