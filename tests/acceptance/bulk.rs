//! One act on many cases: one bad case never spoils the others, what was done is taken back as one,
//! and what is stopped goes on where it was.

use crate::desk::{desk, desk_as, is_sound, old, recent, refusal, refused_field, screen_in, send};
use crate::referral::of_policy;
use dossier_app::bulk::{self, BeginBulk, BulkAct, BulkView, Chosen, UndoBulk};
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::{AppError, Session, case};
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
    undo_because(session, "").await
}

async fn undo_because(session: &Session, reasons: &str) -> Result<BulkView, AppError> {
    let request = || UndoBulk {
        reasons: reasons.into(),
    };
    let work = async |job: Job| bulk::take_back(session, &job, request(), |_| ()).await;
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
    is_sound(&session).await;
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
        query: "étape:traiter".into(),
        except: vec![cases[2]],
    };
    let series = crate::desk::series(&session).await;
    let view = act(&session, BulkAct::File { series }, chosen).await;
    assert_eq!(counts(&view), (5, 0, 0, 0));
    assert!(case::get(&session, cases[2]).await.unwrap().file.is_none());
    let close = BulkAct::Close {
        reasons: "Reglé".into(),
        outcome: None,
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
        assert_eq!(
            refused_field(bulk::begin(&session, BeginBulk { act, chosen }).await),
            "query",
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

#[tokio::test]
async fn the_list_is_written_in_both_languages_that_of_the_person_first() {
    let (_office, session, cases) = office(1).await;
    let chosen = Chosen::Cases { ids: cases };
    let work = async |job: Job| bulk::export(&session, &job, chosen).await;
    let file = jobs(&session).run(JobKind::Bulk, work).await.unwrap();
    let table = std::fs::read_to_string(file.path).unwrap();
    let table = table.trim_start_matches('\u{feff}');
    let lines: Vec<Vec<&str>> = table
        .lines()
        .map(|line| line.split(',').collect())
        .collect();
    let [heads, case] = lines.as_slice() else {
        panic!("{lines:?}");
    };
    assert_eq!(heads.len(), case.len());
    let under = |head: &str| {
        let place = heads.iter().position(|one| *one == head);
        case[place.unwrap_or_else(|| panic!("{head} in {heads:?}"))]
    };
    assert_eq!(under("Numéro / Number"), "PL-2026-A0001");
    assert_eq!((under("Type"), under("Kind")), ("Plainte", "Complaint"));
    assert_eq!(
        (under("Étape"), under("Stage")),
        ("À examiner", "To be screened"),
        "as the list on screen says it"
    );
}

#[tokio::test]
async fn cases_are_given_to_a_person_in_one_act_and_given_back_in_one() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let other = office
        .add(&session, "Noor Haddad", Role::CaseCoordinator)
        .await;
    let mut cases = Vec::new();
    for serial in 0..4 {
        let letter = recent().subject(&format!("Plainte {serial}"));
        let file = letter.file(&format!("{serial}.eml"));
        cases.push(office.receive(&session, file).await.id);
    }
    give(&session, cases[0], session.person.id).await;
    give(&session, cases[1], other.id).await;
    let assign = BulkAct::Assign { to: Some(other.id) };
    let view = act(&session, assign, all()).await;
    assert_eq!(counts(&view), (4, 0, 0, 0), "one was theirs already");
    for case_id in &cases {
        assert_eq!(assignee(&session, *case_id).await, Some(other.id));
    }
    let view = undo(&session).await.unwrap();
    assert_eq!(counts(&view), (0, 0, 0, 4));
    assert_eq!(
        assignee(&session, cases[0]).await,
        Some(session.person.id),
        "given back to whoever had it"
    );
    assert_eq!(assignee(&session, cases[1]).await, Some(other.id));
    assert_eq!(assignee(&session, cases[2]).await, None);
    let nobody = BulkAct::Assign {
        to: Some(dossier_domain::id::PersonId(uuid::Uuid::nil())),
    };
    let refused = bulk::begin(
        &session,
        BeginBulk {
            act: nobody,
            chosen: all(),
        },
    );
    assert!(
        refused.await.is_err(),
        "nothing is begun for whoever is not there"
    );
}

#[tokio::test]
async fn whoever_does_not_lead_takes_in_one_act_what_nobody_has_and_nothing_of_another() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let other = office
        .add(&session, "Noor Haddad", Role::CaseCoordinator)
        .await;
    let mut cases = Vec::new();
    for serial in 0..3 {
        let letter = recent().subject(&format!("Plainte {serial}"));
        let file = letter.file(&format!("{serial}.eml"));
        cases.push(office.receive(&session, file).await.id);
    }
    give(&session, cases[0], session.person.id).await;
    let theirs = office.hand_over(session, &other).await;
    let assign = BulkAct::Assign { to: Some(other.id) };
    let view = act(&theirs, assign, all()).await;
    assert_eq!(counts(&view), (2, 1, 0, 0), "{view:?}");
    assert_eq!(view.faults[0].error.code, "not-permitted");
}

#[tokio::test]
async fn a_mark_is_put_on_many_cases_and_taken_off_as_one_but_never_one_that_restricts() {
    let (_office, session, cases) = office(3).await;
    let mark = |code: &str| BulkAct::Mark { code: code.into() };
    let view = act(&session, mark("media"), all()).await;
    assert_eq!(counts(&view), (3, 0, 0, 0));
    let found = async |query: &str| {
        let query = query.to_owned();
        let after = None;
        let found = case::find(&session, case::FindCases { query, after }).await;
        found.unwrap().total
    };
    assert_eq!(found("mark:media").await, 3);
    let view = case::get(&session, cases[0]).await.unwrap();
    assert!(view.protocols.iter().any(|one| one.code == "media"));
    let view = undo(&session).await.unwrap();
    assert_eq!(
        (counts(&view), found("mark:media").await),
        ((0, 0, 0, 3), 0)
    );
    for code in ["privilege", "young_record", "publication_ban", "pii", "zzz"] {
        let request = BeginBulk {
            act: mark(code),
            chosen: all(),
        };
        assert_eq!(
            refused_field(bulk::begin(&session, request).await),
            "mark",
            "{code}"
        );
    }
}

#[tokio::test]
async fn what_was_filed_as_one_is_taken_back_as_one_and_can_be_filed_elsewhere() {
    let (_office, session, cases) = office(4).await;
    let series = crate::desk::series(&session).await;
    let file = || BulkAct::File {
        series: series.clone(),
    };
    let view = act(&session, file(), all()).await;
    assert_eq!((counts(&view), view.undo), ((4, 0, 0, 0), true));
    screen_in(&session, cases[3]).await;
    let view = undo(&session).await.unwrap();
    assert_eq!(counts(&view), (0, 1, 0, 3), "one was decided since");
    assert!(case::get(&session, cases[0]).await.unwrap().file.is_none());
    assert!(case::get(&session, cases[3]).await.unwrap().file.is_some());
    let view = act(&session, file(), all()).await;
    assert_eq!(counts(&view), (3, 1, 0, 0), "and filed again, elsewhere");
    is_sound(&session).await;
}

#[tokio::test]
async fn what_was_closed_as_one_is_opened_again_as_one_with_reasons() {
    let (_office, session, cases) = office(3).await;
    for id in &cases {
        done_but_for_its_deadline(&session, *id).await;
    }
    let chosen = || Chosen::Cases { ids: cases.clone() };
    let reasons = "Répondu par téléphone.".to_owned();
    let close = BulkAct::Close {
        reasons,
        outcome: None,
    };
    let view = act(&session, close, chosen()).await;
    assert_eq!((counts(&view), view.undo), ((3, 0, 0, 0), true), "{view:?}");
    assert_eq!(refused_field(undo_because(&session, " ").await), "reasons");
    let reopened = case::ReopenCase {
        case_id: cases[2],
        reasons: "Une pièce est arrivée.".into(),
    };
    case::reopen(&session, reopened).await.unwrap();
    let view = undo_because(&session, "Fermés par erreur.").await.unwrap();
    assert_eq!(counts(&view), (0, 1, 0, 2));
    assert_eq!(view.faults[0].error.code, "changed-meanwhile");
    let view = case::get(&session, cases[0]).await.unwrap();
    assert_eq!(view.line.stage, Stage::ScreenedIn);
    assert_eq!(view.history[0].what.id, "history-reopened");
    assert_eq!(
        view.history[0].words.as_deref(),
        Some("Fermés par erreur."),
        "the reason is in the journal"
    );
}

/// Screened in, written to and filed: reasons are enough to close it.
async fn done_but_for_its_deadline(session: &Session, id: CaseId) {
    screen_in(session, id).await;
    send(session, id, "acknowledgement", "2026-10-08").await;
    send(session, id, "screened_in", "2026-10-08").await;
    crate::desk::file(session, id).await;
}

#[tokio::test]
async fn many_complaints_end_by_one_outcome_but_for_those_to_which_it_cannot_apply() {
    let (_office, session, cases) = office(3).await;
    for id in &cases {
        done_but_for_its_deadline(&session, *id).await;
    }
    of_policy(&session, cases[2]).await;

    let codes = case::outcome_list(&session).await.unwrap();
    let unsubstantiated = codes.iter().find(|one| one.code.0 == "unsubstantiated");
    let close = BulkAct::Close {
        reasons: "Les rapports sont reçus.".into(),
        outcome: unsubstantiated.map(|one| one.code.clone()),
    };
    let chosen = Chosen::Cases { ids: cases.clone() };
    let view = act(&session, close, chosen).await;
    assert_eq!(counts(&view), (2, 1, 0, 0), "{view:?}");
    let [fault] = &view.faults[..] else {
        unreachable!()
    };
    assert_eq!(fault.case_id, cases[2]);
    assert_eq!(fault.error.field.as_deref(), Some("outcome"));
    let told = case::closing(&session, cases[0]).await.unwrap();
    assert_eq!(told.outcome, unsubstantiated.cloned());
    is_sound(&session).await;
}

async fn give(session: &Session, case_id: CaseId, to: dossier_domain::id::PersonId) {
    let from = None;
    let to = Some(to);
    let given = case::assign(session, case::AssignCase { case_id, from, to });
    given.await.unwrap();
}

async fn assignee(session: &Session, id: CaseId) -> Option<dossier_domain::id::PersonId> {
    case::get(session, id).await.unwrap().line.assignee
}
