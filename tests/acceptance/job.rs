//! Long work that did not come to its end is told to the person at the next opening.

use crate::desk::desk;
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::{AppError, Session, case};
use dossier_store::StoreError;
use std::future::pending;
use std::sync::Arc;
use tokio::sync::Notify;

/// The work that is told to the person.
async fn told(session: &Session) -> Vec<String> {
    let drafts = case::draft_list(session, "work ").await.unwrap();
    drafts.into_iter().map(|draft| draft.form).collect()
}

/// Works until somebody says to stop.
async fn until_told(_: Arc<Session>, job: Job) -> Result<(), AppError> {
    while !job.is_stopped() {
        tokio::task::yield_now().await;
    }
    Err(StoreError::Stopped.into())
}

#[tokio::test]
async fn work_that_the_end_of_the_program_cut_is_told_until_it_came_to_its_end() {
    let (_office, session) = desk().await;
    let session = Arc::new(session);
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let begun = Notify::new();
    let cut = jobs.run_for(Arc::clone(&session), JobKind::Backup, async |_, _| {
        begun.notify_one();
        pending::<Result<(), AppError>>().await
    });
    tokio::select! {
        ended = cut => panic!("{ended:?}"),
        () = begun.notified() => {}
    }
    assert_eq!(told(&session).await, ["work backup"]);
    let whole = jobs.run_for(Arc::clone(&session), JobKind::Backup, async |_, _| Ok(()));
    whole.await.unwrap();
    assert_eq!(told(&session).await, [""; 0]);
}

#[tokio::test]
async fn work_that_the_lock_cut_is_told_and_work_that_a_person_stopped_is_not() {
    let (_office, session) = desk().await;
    let session = Arc::new(session);
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let work = jobs.run_for(Arc::clone(&session), JobKind::Verify, until_told);
    let stopped = async {
        let running = loop {
            match jobs.list().as_slice() {
                [one] => break one.id,
                _ => tokio::task::yield_now().await,
            }
        };
        jobs.stop(running).unwrap();
    };
    let (ended, ()) = tokio::join!(work, stopped);
    ended.unwrap_err();
    assert_eq!(told(&session).await, [""; 0]);

    let work = jobs.run_for(Arc::clone(&session), JobKind::Verify, until_told);
    let (ended, ()) = tokio::join!(work, jobs.leave());
    ended.unwrap_err();
    assert_eq!(told(&session).await, ["work verify"]);

    // What came to its end while the lock waited for it is whole.
    let whole = jobs.run_for(
        Arc::clone(&session),
        JobKind::Verify,
        async |session, job| {
            until_told(session, job).await.unwrap_err();
            Ok(())
        },
    );
    let (ended, ()) = tokio::join!(whole, jobs.leave());
    ended.unwrap();
    assert_eq!(told(&session).await, [""; 0]);
}

#[tokio::test]
async fn work_that_goes_on_by_itself_is_not_told_so() {
    let (_office, session) = desk().await;
    let session = Arc::new(session);
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let bulk = jobs.run_for(Arc::clone(&session), JobKind::Bulk, async |session, _| {
        assert_eq!(told(&session).await, [""; 0]);
        Ok(())
    });
    bulk.await.unwrap();
}
