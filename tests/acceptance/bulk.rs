//! One act on many cases: one bad case never spoils the others, what was done is taken back as one,
//! and what is stopped goes on where it was.

use crate::desk::{desk, desk_as, old, recent, refusal, screen_in};
use dossier_app::bulk::{self, BeginBulk, BulkAct, BulkView, Chosen};
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::{AppError, Session, case, journal};
use dossier_domain::case::Stage;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use dossier_testkit::TestOffice;
use std::sync::Arc;

async fn office(count: usize) -> (TestOffice, Session, Vec<CaseId>) {
    let (office, session) = desk().await;
    let mut cases = Vec::new();
    for serial in 0..count {
        let letter = if serial % 5 == 4 { old() } else { recent() };
        let letter = letter.subject(&format!("Plainte {serial}"));
        let line = office
            .receive(&session, letter.file(&format!("{serial}.eml")))
            .await;
        cases.push(line.id);
    }
    (office, session, cases)
}

fn jobs(session: &Session) -> Jobs {
    Jobs::new(Arc::clone(&session.office.clock), |_| ())
}

async fn run(session: &Session) -> Result<BulkView, AppError> {
    let work = async |job: Job| bulk::run(session, &job, |_| ()).await;
    jobs(session).run(JobKind::Bulk, work).await
}

async fn undo(session: &Session) -> Result<BulkView, AppError> {
    let work = async |job: Job| bulk::take_back(session, &job, |_| ()).await;
    jobs(session).run(JobKind::Bulk, work).await
}

async fn act(session: &Session, act: BulkAct, chosen: Chosen) -> BulkView {
    bulk::begin(session, BeginBulk { act, chosen })
        .await
        .unwrap();
    run(session).await.unwrap()
}

fn all() -> Chosen {
    Chosen::Found {
        query: "type:plainte".into(),
        except: Vec::new(),
    }
}

fn counts(view: &BulkView) -> (u32, u32, u32, u32) {
    (view.done, view.refused, view.waiting, view.taken_back)
}

#[tokio::test]
async fn one_case_that_cannot_be_done_never_spoils_the_others_and_is_told_with_why() {
    let (_office, session, cases) = office(45).await;
    screen_in(&session, cases[0]).await;
    let reasons = String::new();
    let view = act(&session, BulkAct::ScreenIn { reasons }, all()).await;
    // One is screened in already; those received late must be weighed, and have no reasons.
    assert_eq!(counts(&view), (35, 10, 0, 0), "{view:?}");
    let codes: Vec<&str> = view
        .faults
        .iter()
        .map(|fault| fault.error.code.as_str())
        .collect();
    assert!(
        codes.contains(&"wrong-stage") && codes.contains(&"invalid-field"),
        "{codes:?}"
    );
    assert!(view.faults.iter().all(|fault| !fault.number.is_empty()));
    let report = journal::verify(&session, dossier_app::unwatched)
        .await
        .unwrap();
    assert!(report.is_sound(), "{report:?}");
}

#[tokio::test]
async fn the_whole_is_taken_back_as_one_but_where_something_followed() {
    let (_office, session, cases) = office(8).await;
    let ids = cases[..4].to_vec();
    let reasons = "Les faits doivent être établis.".to_owned();
    let chosen = Chosen::Cases { ids };
    let view = act(&session, BulkAct::ScreenIn { reasons }, chosen).await;
    assert!(view.undo);
    crate::desk::file(&session, cases[1]).await;
    let view = undo(&session).await.unwrap();
    assert_eq!(counts(&view), (0, 1, 0, 3));
    assert_eq!(view.faults[0].error.code, "changed-meanwhile");
    assert!(!view.undo);
    let stage = async |id| case::get(&session, id).await.unwrap().line.stage;
    assert_eq!(stage(cases[0]).await, Stage::Received);
    assert_eq!(stage(cases[1]).await, Stage::ScreenedIn);
}

#[tokio::test]
async fn an_act_that_is_stopped_keeps_what_it_did_and_goes_on_where_it_was() {
    let (_office, session, _) = office(45).await;
    let act = BulkAct::ReplyLanguage { to: Lang::En };
    bulk::begin(&session, BeginBulk { act, chosen: all() })
        .await
        .unwrap();
    let jobs = jobs(&session);
    let work = async |job: Job| {
        let stop = || jobs.list().first().map(|view| jobs.stop(view.id));
        bulk::run(&session, &job, |_| {
            stop();
        })
        .await
    };
    let stopped = refusal(jobs.run(JobKind::Bulk, work).await);
    assert!(stopped.is_stop(), "{stopped:?}");
    let view = bulk::current(&session).await.unwrap().unwrap();
    assert_eq!(counts(&view), (20, 0, 25, 0));
    let view = run(&session).await.unwrap();
    assert_eq!(counts(&view), (45, 0, 0, 0));
    let view = undo(&session).await.unwrap();
    assert_eq!(view.taken_back, 45);
}

#[tokio::test]
async fn all_that_a_query_finds_is_acted_on_but_those_left_out() {
    let (_office, session, cases) = office(6).await;
    let chosen = Chosen::Found {
        query: "étape:examiner".into(),
        except: vec![cases[2]],
    };
    let series = crate::desk::series(&session).await;
    let view = act(&session, BulkAct::File { series }, chosen).await;
    assert_eq!(counts(&view), (5, 0, 0, 0));
    assert!(!view.undo, "what is filed stays filed");
    assert!(
        refusal(undo(&session).await)
            .to_string()
            .contains("changed")
    );
    assert!(case::get(&session, cases[2]).await.unwrap().file.is_none());
    let close = BulkAct::Close {
        reasons: "Reglé".into(),
    };
    let view = act(&session, close, all()).await;
    assert_eq!(view.done, 0, "each rule of one case holds for many");
    assert!(
        view.faults
            .iter()
            .all(|fault| fault.error.code == "case-blocked")
    );
    bulk::forget(&session).await.unwrap();
    assert_eq!(bulk::current(&session).await.unwrap(), None);
}

#[tokio::test]
async fn a_query_that_is_not_understood_acts_on_nothing_and_neither_does_an_auditor() {
    let (_office, session, _) = office(2).await;
    for query in ["étape:nulle", "type:plainte zzzz"] {
        let chosen = Chosen::Found {
            query: query.into(),
            except: Vec::new(),
        };
        let act = BulkAct::ReplyLanguage { to: Lang::En };
        let refused = refusal(bulk::begin(&session, BeginBulk { act, chosen }).await);
        assert!(
            matches!(refused, AppError::InvalidField { field: "query" }),
            "{query}"
        );
    }
    let (office, session) = desk_as(Role::TeamLead).await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;
    let auditor = office.hand_over(session, &auditor).await;
    let act = BulkAct::ReplyLanguage { to: Lang::En };
    let refused = refusal(bulk::begin(&auditor, BeginBulk { act, chosen: all() }).await);
    assert!(matches!(refused, AppError::NotPermitted));
}

#[tokio::test]
async fn the_list_of_what_is_selected_is_a_table_outside_the_vault() {
    let (_office, session, cases) = office(3).await;
    let chosen = Chosen::Cases {
        ids: vec![cases[0], cases[2]],
    };
    let work = async |job: Job| bulk::export(&session, &job, chosen).await;
    let file = jobs(&session).run(JobKind::Bulk, work).await.unwrap();
    let table = std::fs::read_to_string(file.path).unwrap();
    assert_eq!(table.lines().count(), 3);
    assert!(table.contains("PL-2026-A0001") && table.contains("PL-2026-A0003"));
}
