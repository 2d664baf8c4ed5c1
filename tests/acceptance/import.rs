//! Many files at once: one bad file never spoils the others, and nothing is lost or received twice
//! when the import stops on its way.

use crate::desk::{desk, is_sound, old, recent, refusal};
use dossier_app::case::import::{self, UnfinishedImport};
use dossier_app::case::{self, CaseListRequest};
use dossier_app::job::{Job, JobKind, JobState, Jobs};
use dossier_app::{AppError, Session};
use dossier_domain::person::Role;
use dossier_store::StoreError;
use dossier_testkit::{TestOffice, letter};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

/// A folder of messages: four to receive, one twice the same, a picture.
fn folder(office: &TestOffice) -> PathBuf {
    let folder = office.path().join("courriels");
    fs::create_dir_all(folder.join("plus")).unwrap();
    let third = letter("Bonjour, un agent de la Police d’Ottawa m’a insultée le 3 octobre 2026.");
    let fourth = letter("Hello, an officer of the Ottawa Police Service lost my property.");
    for (name, file) in [
        ("1.eml", recent().file("1.eml")),
        ("2.eml", old().file("2.eml")),
        ("3.eml", recent().file("3.eml")),
        ("plus/4.eml", third.file("4.eml")),
        ("plus/5.eml", fourth.file("5.eml")),
    ] {
        fs::write(folder.join(name), file.bytes).unwrap();
    }
    fs::write(folder.join("photo.png"), b"\x89PNG\r\n\x1a\n").unwrap();
    folder
}

fn jobs(office: &TestOffice) -> Jobs {
    Jobs::new(Arc::clone(&office.office.clock), |_| ())
}

async fn run(jobs: &Jobs, session: &Session) -> Result<(), AppError> {
    jobs.run(JobKind::Import, async |job: Job| {
        import::run(session, &job, |_| ()).await
    })
    .await
}

async fn total(session: &Session) -> u32 {
    case::list(session, CaseListRequest::default())
        .await
        .unwrap()
        .total
}

#[tokio::test]
async fn every_file_of_a_folder_is_received_and_a_bad_one_is_told_by_name() {
    let (office, session) = desk().await;
    let jobs = jobs(&office);
    import::begin(&session, vec![folder(&office)])
        .await
        .unwrap();
    run(&jobs, &session).await.unwrap();
    let view = jobs.list().remove(0);
    assert_eq!((view.state, view.done, view.of), (JobState::Done, 6, 6));
    assert_eq!((view.already, view.failed), (1, 1));
    assert_eq!(view.faults[0].name, "photo.png");
    assert_eq!(view.faults[0].error.code, "unsupported-file");
    assert_eq!(total(&session).await, 4);
    assert_eq!(import::unfinished(&session).await.unwrap(), None);
}

#[tokio::test]
async fn an_import_waits_while_the_vault_is_locked_and_then_goes_on() {
    let (office, session) = desk().await;
    import::begin(&session, vec![folder(&office)])
        .await
        .unwrap();
    let halted = jobs(&office);
    let leaving = halted.clone();
    let work = halted.run(JobKind::Import, async |job: Job| {
        let mut received = 0;
        // The lock comes once two files are received.
        import::run(&session, &job, |_| {
            received += 1;
            if received == 2 {
                let leaving = leaving.clone();
                drop(tokio::spawn(async move { leaving.leave().await }));
            }
        })
        .await
    });
    assert!(work.await.unwrap_err().is_stop());
    let left = import::unfinished(&session).await.unwrap().unwrap();
    assert!(left.paused && left.left <= 4, "{left:?}");
    let me = session.person.clone();
    let session = office.hand_over(session, &me).await;
    run(&jobs(&office), &session).await.unwrap();
    assert_eq!(total(&session).await, 4);
    is_sound(&session).await;
}

#[tokio::test]
async fn an_import_that_a_person_stops_keeps_what_was_received_and_gives_up_the_rest() {
    let (office, session) = desk().await;
    import::begin(&session, vec![folder(&office)])
        .await
        .unwrap();
    let jobs = jobs(&office);
    let stopping = jobs.clone();
    let work = jobs.run(JobKind::Import, async |job: Job| {
        import::run(&session, &job, |_| stopping.stop(1).unwrap()).await
    });
    assert!(work.await.unwrap_err().is_stop());
    assert_eq!(total(&session).await, 1);
    assert_eq!(import::unfinished(&session).await.unwrap(), None);
    assert_eq!(jobs.list()[0].state, JobState::Stopped);
}

#[tokio::test]
async fn an_import_that_was_cut_off_is_offered_and_receives_nothing_twice() {
    let (office, session) = desk().await;
    import::begin(&session, vec![folder(&office)])
        .await
        .unwrap();
    // Received, and the program ended before the file was struck from the list.
    let bytes = recent().file("1.eml");
    office.receive(&session, bytes).await;
    let me = session.person.clone();
    let session = office.hand_over(session, &me).await;
    let left = import::unfinished(&session).await.unwrap();
    let expected = UnfinishedImport {
        files: 6,
        left: 6,
        paused: false,
    };
    assert_eq!(left, Some(expected));
    let again = refusal(import::begin(&session, vec![folder(&office)]).await);
    assert!(matches!(again, AppError::ImportUnfinished), "{again:?}");
    let jobs = jobs(&office);
    run(&jobs, &session).await.unwrap();
    assert_eq!((total(&session).await, jobs.list()[0].already), (4, 2));
}

#[tokio::test]
async fn a_disk_that_refuses_stops_the_import_and_the_rest_waits() {
    let (office, session) = desk().await;
    import::begin(&session, vec![folder(&office)])
        .await
        .unwrap();
    // No attachment can be sealed where their folder is a file.
    let blobs = office.vault_folder().join("blobs");
    fs::write(&blobs, "").unwrap();
    let stopped = refusal(run(&jobs(&office), &session).await);
    assert!(
        matches!(stopped, AppError::Store(StoreError::Io(_))),
        "{stopped:?}"
    );
    let left = import::unfinished(&session).await.unwrap();
    assert_eq!(left.map(|left| left.left), Some(6));
    fs::remove_file(&blobs).unwrap();
    run(&jobs(&office), &session).await.unwrap();
    assert_eq!(total(&session).await, 4);
}

#[tokio::test]
async fn a_file_that_is_gone_by_then_is_told_and_the_others_go_on() {
    let (office, session) = desk().await;
    let folder = folder(&office);
    import::begin(&session, vec![folder.clone()]).await.unwrap();
    fs::remove_file(folder.join("2.eml")).unwrap();
    let jobs = jobs(&office);
    run(&jobs, &session).await.unwrap();
    let faults = &jobs.list()[0].faults;
    let told: Vec<_> = faults
        .iter()
        .map(|fault| fault.error.code.as_str())
        .collect();
    assert_eq!(told, ["file-not-found", "unsupported-file"]);
    assert_eq!(total(&session).await, 3);
}

#[tokio::test]
async fn an_empty_folder_and_a_person_who_may_not_receive_are_refused() {
    let (office, session) = desk().await;
    let empty = office.path().join("vide");
    fs::create_dir(&empty).unwrap();
    let nothing = refusal(import::begin(&session, vec![empty]).await);
    assert!(matches!(nothing, AppError::NoFile), "{nothing:?}");
    let auditor = office.add(&session, "Daniel Oakes", Role::Auditor).await;
    let session = office.hand_over(session, &auditor).await;
    for refused in [
        import::begin(&session, vec![folder(&office)]).await,
        import::give_up(&session).await,
        run(&jobs(&office), &session).await,
    ] {
        let error = refusal(refused);
        assert!(matches!(error, AppError::NotPermitted), "{error:?}");
    }
}
