//! The disposition of files through the use cases: nothing before its day, never by one person, never
//! under a hold, and one file that is kept never spoils the others.

mod bag;
mod found;
mod transfer;

use crate::desk::{day, desk_as, recent, refusal, screen_in, send};
use crate::paper::{act, charge, place};
use chrono::Duration;
use dossier_app::bulk::{self, BeginBulk, BulkAct, BulkView, Chosen, UndoBulk};
use dossier_app::case::{self, CloseCase, ReopenCase};
use dossier_app::disposition::{self, DispositionState, PutHold, ReleaseHold, SetAside};
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::pack::{self, ForcePack, ImportPack};
use dossier_app::paper::VolumeAsk;
use dossier_app::record::{self, FileCase};
use dossier_app::{AppError, Session, WireError, journal, packs, report, unwatched, vault};
use dossier_domain::id::CaseId;
use dossier_domain::person::{Person, Role};
use dossier_domain::record::{Kept, SeriesCode};
use dossier_domain::report::{Query, Rederived};
use dossier_testkit::TestOffice;
use std::sync::Arc;

/// The plan of an office: the sample with another name of its kind, and a year for police complaints.
fn plan(years: u16) -> ImportPack {
    plan_that(years, "destroy")
}

/// The same, whose files end so.
fn plan_that(years: u16, then: &str) -> ImportPack {
    let files = packs::packs().unwrap().files.iter();
    let files = files.clone().find(|files| files.id == packs::PLAN).unwrap();
    let rule = format!(
        "[[series]]\ncode = \"OPS-PLA-01\"\nretention = {{ trigger = \"file_closed\", years = {years}, \
        then = \"{then}\", authority = \"ESSAI-7\", provision = {{ certainty = \"unverified\", \
        source = \"un essai\" }} }}\n"
    );
    let toml = files.toml.replacen("sample = true", "sample = false", 1);
    ImportPack {
        id: files.id.clone(),
        toml: toml.replacen("[[series]]\ncode = \"OPS-PLA-01\"\n", &rule, 1),
        fr: files.fr.clone(),
        en: files.en.clone(),
    }
}

/// An office with a plan of its own, and closed cases.
struct Room {
    office: TestOffice,
    cases: Vec<CaseId>,
    lead: Person,
    first: Person,
    second: Person,
}

impl Room {
    /// A room with so many cases, closed on 8 October 2026, its first records officer signed in.
    async fn with(count: usize, years: u16) -> (Self, Session) {
        Self::under(plan(years), count).await
    }

    /// The same, under this plan.
    async fn under(plan: ImportPack, count: usize) -> (Self, Session) {
        let (office, session) = desk_as(Role::TeamLead).await;
        let lead = session.person.clone();
        let director = office.add(&session, "Denise Roy", Role::Director).await;
        let first = office
            .add(&session, "Rita Côté", Role::RecordsOfficer)
            .await;
        let second = office
            .add(&session, "Omar Diallo", Role::RecordsOfficer)
            .await;
        let session = office.hand_over(session, &director).await;
        let (view, _) = pack::import(&session, plan).await.unwrap();
        let force = ForcePack {
            pack: view.line.pack,
            from_on: day("2026-10-08"),
        };
        pack::put_in_force(&session, force).await.unwrap();
        let session = office.hand_over(session, &lead).await;
        let mut cases = Vec::new();
        for serial in 0..count {
            cases.push(closed(&office, &session, serial).await);
        }
        let session = office.hand_over(session, &first).await;
        let room = Self {
            office,
            cases,
            lead,
            first,
            second,
        };
        (room, session)
    }

    /// So many days later, as this person: the office is left and entered again.
    async fn later(&self, session: Session, days: i64, as_: &Person) -> Session {
        self.office.advance(Duration::days(days));
        self.office.hand_over(session, as_).await
    }
}

async fn closed(office: &TestOffice, session: &Session, serial: usize) -> CaseId {
    let letter = recent().subject(&format!("Plainte {serial}"));
    let file = letter.file(&format!("{serial}.eml"));
    let id = office.receive(session, file).await.id;
    screen_in(session, id).await;
    send(session, id, "acknowledgement", "2026-10-08").await;
    send(session, id, "screened_in", "2026-10-08").await;
    let request = FileCase {
        case_id: id,
        series: SeriesCode("OPS-PLA-01".into()),
    };
    record::file_case(session, request).await.unwrap();
    let request = CloseCase {
        case_id: id,
        reasons: "Tout est fait.".into(),
    };
    case::close(session, request).await.unwrap();
    id
}

async fn run(session: &Session, act: BulkAct, ids: &[CaseId]) -> Result<BulkView, AppError> {
    let chosen = Chosen::Cases { ids: ids.to_vec() };
    bulk::begin(session, BeginBulk { act, chosen }).await?;
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let work = async |job: Job| bulk::run(session, &job, |_| ()).await;
    jobs.run(JobKind::Bulk, work).await
}

async fn propose(session: &Session, ids: &[CaseId]) -> BulkView {
    run(session, BulkAct::ProposeDisposition, ids)
        .await
        .unwrap()
}

async fn approve(session: &Session, ids: &[CaseId]) -> BulkView {
    run(session, BulkAct::Dispose, ids).await.unwrap()
}

/// What was done, and why the rest was not.
fn told(view: &BulkView) -> (u32, Vec<(&str, &str)>) {
    let faults = view.faults.iter().map(|fault| {
        let why = fault.error.args.get("why").map_or("", String::as_str);
        (fault.error.code.as_str(), why)
    });
    (view.done, faults.collect())
}

async fn sound(session: &Session) {
    let report = journal::verify(session, unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
}

async fn hold(session: &Session, case_id: CaseId) {
    let request = PutHold {
        case_id,
        scope: "Dossier de cour 12-345".into(),
        reason: "Un litige est en cours.".into(),
        authority: "Services juridiques".into(),
    };
    disposition::put_hold(session, request).await.unwrap();
}

#[tokio::test]
async fn under_the_sample_plan_nothing_is_ever_due_and_nothing_can_be_proposed() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let id = closed(&office, &session, 0).await;
    office.advance(Duration::days(365 * 60));
    let me = session.person.clone();
    let session = office.hand_over(session, &me).await;
    let view = disposition::get(&session).await.unwrap();
    assert!(view.sample && view.ruled.is_empty() && view.due.is_empty());
    assert_eq!(
        told(&propose(&session, &[id]).await),
        (0, vec![("file-kept", "no_rule")])
    );
    assert!(case::get(&session, id).await.is_ok());
}

#[tokio::test]
async fn a_file_is_not_due_before_its_day() {
    let (room, session) = Room::with(1, 1).await;
    let session = room.later(session, 365, &room.first).await;
    assert_eq!(session.office.clock.now().date_naive(), day("2027-10-08"));
    assert!(disposition::get(&session).await.unwrap().due.is_empty());
    assert_eq!(
        told(&propose(&session, &room.cases).await),
        (0, vec![("file-kept", "not_yet")])
    );
    let session = room.later(session, 1, &room.first).await;
    let view = disposition::get(&session).await.unwrap();
    let [due] = view.due.as_slice() else {
        panic!("{view:?}");
    };
    assert_eq!(due.line.id, room.cases[0]);
    assert_eq!(
        (due.closed_on, due.due_from),
        (day("2026-10-08"), Some(day("2027-10-09")))
    );
    assert_eq!(due.kept, None);
    let rule = due.series.retention.as_ref().unwrap();
    assert_eq!((rule.years, rule.authority.as_str()), (1, "ESSAI-7"));
    assert_eq!(propose(&session, &room.cases).await.done, 1);
}

#[tokio::test]
async fn one_person_proposes_and_another_approves_and_what_stays_names_both() {
    let (room, session) = Room::with(1, 1).await;
    let id = room.cases[0];
    let number = case::get(&session, id).await.unwrap().line.number;
    let session = room.later(session, 366, &room.first).await;
    // Nobody disposes of what nobody proposed.
    assert_eq!(
        told(&approve(&session, &[id]).await),
        (0, vec![("changed-meanwhile", "")])
    );
    let proposed = propose(&session, &[id]).await;
    assert!(proposed.done == 1 && !proposed.undo, "{proposed:?}");
    assert_eq!(
        told(&approve(&session, &[id]).await),
        (0, vec![("disposition-proposer", "")])
    );
    let session = room.later(session, 2, &room.second).await;
    let view = disposition::get(&session).await.unwrap();
    assert!(view.due.is_empty() && view.approves);
    let state = &view.proposed[0].state;
    assert!(
        matches!(state, DispositionState::Proposed { by, mine: false, .. } if by == "Rita Côté"),
        "{state:?}"
    );
    let done = approve(&session, &[id]).await;
    assert!(done.done == 1 && !done.undo, "{done:?}");
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let reasons = "Regret.".to_owned();
    let back = async |job: Job| {
        let request = UndoBulk {
            reasons: reasons.clone(),
        };
        bulk::take_back(&session, &job, request, |_| ()).await
    };
    let undone = refusal(jobs.run(JobKind::Bulk, back).await);
    assert!(matches!(undone, AppError::ChangedMeanwhile), "{undone:?}");

    let gone = WireError::from(refusal(case::get(&session, id).await));
    assert_eq!(
        (gone.code.as_str(), &gone.args["number"]),
        ("disposed", &number)
    );
    let stays = disposition::find(&session, &number).await.unwrap();
    assert_eq!(
        (stays.proposed_by.as_str(), stays.approved_by.as_str()),
        ("Rita Côté", "Omar Diallo")
    );
    assert_eq!(
        (stays.closed_on, stays.disposed_on),
        (day("2026-10-08"), day("2027-10-11"))
    );
    assert_eq!((stays.authority.as_str(), stays.years), ("ESSAI-7", 1));
    let by_file = disposition::find(&session, &stays.file_number)
        .await
        .unwrap();
    assert_eq!(by_file, stays);
    let certificate = disposition::certificate(&session, id).await.unwrap();
    assert_eq!(certificate.tombstone, stays);
    assert_eq!(certificate.heads.len(), 1);
    assert_eq!(certificate.heads[0].hash.len(), 64);
    let view = disposition::get(&session).await.unwrap();
    assert_eq!(view.disposed, [stays]);
    assert!(view.due.is_empty() && view.proposed.is_empty());
    let none = disposition::find(&session, "PL-2020-A0001").await;
    assert_eq!(WireError::from(refusal(none)).code, "not-found");
    sound(&session).await;
}

#[tokio::test]
async fn a_hold_put_between_the_approval_and_the_erasure_keeps_that_file_and_no_other() {
    let (room, session) = Room::with(3, 1).await;
    let session = room.later(session, 366, &room.first).await;
    assert_eq!(propose(&session, &room.cases).await.done, 3);
    let session = room.later(session, 0, &room.second).await;
    // The second person chose all three; the hold comes before the write of the second.
    let chosen = Chosen::Cases {
        ids: room.cases.clone(),
    };
    let act = BulkAct::Dispose;
    bulk::begin(&session, BeginBulk { act, chosen })
        .await
        .unwrap();
    hold(&session, room.cases[1]).await;
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let work = async |job: Job| bulk::run(&session, &job, |_| ()).await;
    let view = jobs.run(JobKind::Bulk, work).await.unwrap();
    assert_eq!(told(&view), (2, vec![("file-kept", "held")]));
    let kept = case::get(&session, room.cases[1]).await.unwrap();
    assert_eq!(kept.holds.len(), 1);
    let listed = disposition::get(&session).await.unwrap();
    assert_eq!(listed.proposed[0].kept, Some(Kept::Held));
    assert_eq!(listed.disposed.len(), 2);
    sound(&session).await;

    let release = |reason: &str| ReleaseHold {
        case_id: room.cases[1],
        hold: kept.holds[0].hold,
        reason: reason.into(),
    };
    let empty = disposition::release_hold(&session, release(" ")).await;
    assert!(matches!(
        refusal(empty),
        AppError::InvalidField { field: "reasons" }
    ));
    let (view, _) = disposition::release_hold(&session, release("Litige réglé."))
        .await
        .unwrap();
    assert!(view.unwrap().holds.is_empty());
    let twice = disposition::release_hold(&session, release("Encore.")).await;
    assert!(matches!(refusal(twice), AppError::ChangedMeanwhile));
    assert_eq!(approve(&session, &room.cases[1..2]).await.done, 1);
    sound(&session).await;
}

#[tokio::test]
async fn a_file_whose_paper_is_away_is_kept_and_what_stays_names_the_volumes() {
    let (room, session) = Room::with(2, 1).await;
    let (out, back) = (room.cases[0], room.cases[1]);
    let at = place(&session, "R2-B14").await;
    for id in [out, back] {
        act(&session, id, 1, VolumeAsk::Open { at }).await.unwrap();
    }
    let session = room.later(session, 366, &room.first).await;
    assert_eq!(propose(&session, &room.cases).await.done, 2);
    let charge = charge("Omar Diallo", "2027-11-01");
    act(&session, out, 1, VolumeAsk::ChargeOut { charge })
        .await
        .unwrap();
    let session = room.later(session, 0, &room.second).await;
    assert_eq!(
        told(&approve(&session, &room.cases).await),
        (1, vec![("file-kept", "paper_away")])
    );
    let listed = disposition::get(&session).await.unwrap();
    assert_eq!(listed.proposed[0].kept, Some(Kept::PaperAway));
    let certificate = disposition::certificate(&session, back).await.unwrap();
    let [volume] = certificate.tombstone.volumes.as_slice() else {
        panic!("{certificate:?}");
    };
    assert_eq!((volume.number, volume.code.as_str()), (1, "R2-B14"));
    assert!(volume.place.en.contains("shelf"), "{volume:?}");
    let on = session.office.today();
    act(&session, out, 1, VolumeAsk::Return { at, on })
        .await
        .unwrap();
    assert_eq!(approve(&session, &[out]).await.done, 1);
    sound(&session).await;
}

#[tokio::test]
async fn a_file_is_kept_for_now_with_reasons_and_a_proposal_ends_with_the_closing_that_it_rests_on()
{
    let (room, session) = Room::with(2, 1).await;
    let session = room.later(session, 366, &room.first).await;
    let (one, other) = (room.cases[0], room.cases[1]);
    let aside = |case_id, reason: &str| SetAside {
        case_id,
        reason: reason.into(),
    };
    let empty = disposition::set_aside(&session, aside(one, " ")).await;
    assert!(matches!(
        refusal(empty),
        AppError::InvalidField { field: "reasons" }
    ));
    disposition::set_aside(&session, aside(one, "Valeur historique."))
        .await
        .unwrap();
    let view = disposition::get(&session).await.unwrap();
    let state = &view
        .due
        .iter()
        .find(|file| file.line.id == one)
        .unwrap()
        .state;
    assert!(
        matches!(state, DispositionState::SetAside { reason, .. } if reason == "Valeur historique."),
        "{state:?}"
    );
    assert_eq!(
        propose(&session, &room.cases).await.done,
        2,
        "it may be proposed all the same"
    );

    let session = room.later(session, 0, &room.lead).await;
    disposition::set_aside(&session, aside(one, "Pas encore."))
        .await
        .unwrap();
    assert_eq!(
        told(&approve(&session, &[one]).await),
        (0, vec![("changed-meanwhile", "")])
    );
    let reopen = ReopenCase {
        case_id: other,
        reasons: "Une suite.".into(),
    };
    case::reopen(&session, reopen).await.unwrap();
    assert_eq!(
        told(&approve(&session, &[other]).await),
        (0, vec![("file-kept", "open")])
    );
    let close = CloseCase {
        case_id: other,
        reasons: "Fait.".into(),
    };
    case::close(&session, close).await.unwrap();
    assert_eq!(
        told(&approve(&session, &[other]).await),
        (0, vec![("file-kept", "not_yet")])
    );
    let listed = disposition::get(&session).await.unwrap();
    assert!(listed.proposed.is_empty(), "{listed:?}");
}

#[tokio::test]
async fn another_version_of_the_plan_makes_a_proposal_lapse() {
    let (room, session) = Room::with(1, 1).await;
    let session = room.later(session, 800, &room.first).await;
    propose(&session, &room.cases).await;
    let director = session.vault.people().await.unwrap();
    let director = director
        .iter()
        .find(|one| one.role == Role::Director)
        .unwrap();
    let session = room.later(session, 0, director).await;
    let (view, _) = pack::import(&session, plan(2)).await.unwrap();
    let compare = pack::ComparePacks {
        old: packs::packs()
            .unwrap()
            .files
            .iter()
            .find(|one| one.id == packs::PLAN)
            .unwrap()
            .reference(),
        new: view.line.pack.clone(),
    };
    let ids: Vec<String> = pack::compare(&session, compare)
        .await
        .unwrap()
        .into_iter()
        .map(|one| one.id)
        .collect();
    assert_eq!(ids, ["pack-diff-no-sample", "pack-diff-retention-added"]);
    let force = ForcePack {
        pack: view.line.pack,
        from_on: session.office.clock.now().date_naive(),
    };
    pack::put_in_force(&session, force).await.unwrap();
    assert_eq!(
        told(&approve(&session, &room.cases).await),
        (0, vec![("changed-meanwhile", "")])
    );
}

#[tokio::test]
async fn who_may_not_changes_nothing() {
    let (room, session) = Room::with(1, 1).await;
    let session = room.later(session, 366, &room.lead).await;
    let coordinator = room
        .office
        .add(&session, "Noor Haddad", Role::CaseCoordinator)
        .await;
    let auditor = room.office.add(&session, "Ève Roy", Role::Auditor).await;
    let session = room.later(session, 0, &coordinator).await;
    for act in [BulkAct::ProposeDisposition, BulkAct::Dispose] {
        assert!(matches!(
            refusal(run(&session, act, &room.cases).await),
            AppError::NotPermitted
        ));
    }
    let request = SetAside {
        case_id: room.cases[0],
        reason: "Non.".into(),
    };
    let refused = disposition::set_aside(&session, request).await;
    assert!(matches!(refusal(refused), AppError::NotPermitted));
    let view = disposition::get(&session).await.unwrap();
    assert!(!view.proposes && !view.approves && view.due.len() == 1);
    let session = room.later(session, 0, &auditor).await;
    let request = PutHold {
        case_id: room.cases[0],
        scope: "x".into(),
        reason: "y".into(),
        authority: "z".into(),
    };
    let refused = disposition::put_hold(&session, request).await;
    assert!(matches!(refusal(refused), AppError::NotPermitted));
    vault::lock(session).await.unwrap();
}

#[tokio::test]
async fn a_hold_says_what_it_is_for_why_and_by_whose_authority() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let id = office
        .receive(&session, recent().file("plainte.eml"))
        .await
        .id;
    for (scope, reason, authority, field) in [
        ("", "b", "c", "hold_scope"),
        ("a", " ", "c", "reasons"),
        ("a", "b", "", "authority"),
    ] {
        let request = PutHold {
            case_id: id,
            scope: scope.into(),
            reason: reason.into(),
            authority: authority.into(),
        };
        let refused = WireError::from(refusal(disposition::put_hold(&session, request).await));
        assert_eq!(refused.args["field"], field);
    }
    hold(&session, id).await;
    let view = case::get(&session, id).await.unwrap();
    assert_eq!(view.holds[0].scope, "Dossier de cour 12-345");
    let lines: Vec<&str> = view
        .history
        .iter()
        .map(|line| line.what.id.as_str())
        .collect();
    assert!(lines.contains(&"history-hold-put"), "{lines:?}");
}

#[tokio::test]
async fn a_published_report_says_that_files_are_gone_rather_than_that_its_numbers_differ() {
    let (room, session) = Room::with(6, 1).await;
    let session = room.later(session, 366, &room.lead).await;
    let query = Query {
        from: day("2026-10-01"),
        until: day("2026-10-31"),
        cut_off: day("2026-12-31"),
    };
    let (published, _) = report::publish(&session, query).await.unwrap();
    let check = async |session: &Session| report::rederives(session, published.id, unwatched).await;
    assert_eq!(check(&session).await.unwrap(), Rederived::Same);
    propose(&session, &room.cases).await;
    let session = room.later(session, 0, &room.second).await;
    assert_eq!(approve(&session, &room.cases).await.done, 6);
    assert_eq!(check(&session).await.unwrap(), Rederived::Gone { files: 6 });
    let shown = report::one(&session, published.id).await.unwrap();
    assert_eq!(shown.report, published.report, "what was published stays");
    sound(&session).await;
}

#[tokio::test]
async fn a_plan_of_another_name_or_a_sample_with_a_period_is_refused() {
    let (_office, session) = desk_as(Role::Director).await;
    let sample = plan(1);
    let toml = sample.toml.replacen("sample = false", "sample = true", 1);
    let refused = WireError::from(refusal(
        pack::import(&session, ImportPack { toml, ..sample }).await,
    ));
    assert_eq!(refused.code, "pack-refused");
    assert!(
        refused.args["reason"].contains("never disposes"),
        "{refused:?}"
    );
    assert_ne!(refused.args["line"], "0");
    let other = ImportPack {
        id: "autre".into(),
        ..plan(1)
    };
    let refused = WireError::from(refusal(pack::import(&session, other).await));
    assert!(
        refused.args["reason"].contains("office-plan"),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_restricted_file_is_absent_for_others_while_it_is_due_and_once_it_is_gone() {
    let (room, session) = Room::with(2, 1).await;
    let session = room.later(session, 366, &room.lead).await;
    let id = room.cases[0];
    let number = case::get(&session, id).await.unwrap().line.number;
    let readers = vec![room.lead.id, room.second.id];
    let restrict = case::RestrictCase {
        case_id: id,
        readers,
        reason: "Un employé du bureau est visé.".into(),
    };
    case::restrict(&session, restrict).await.unwrap();
    propose(&session, &room.cases).await;
    let session = room.later(session, 0, &room.first).await;
    let before = disposition::get(&session).await.unwrap();
    assert_eq!(before.proposed.len(), 1, "one of two");
    assert!(before.proposed.iter().all(|file| file.line.id != id));
    // Chosen all the same, it is as though it did not exist, and the other goes.
    let view = approve(&session, &room.cases).await;
    assert_eq!((view.done, view.faults.len()), (1, 0), "{view:?}");

    let session = room.later(session, 0, &room.second).await;
    assert_eq!(approve(&session, &[id]).await.done, 1);
    assert_eq!(disposition::get(&session).await.unwrap().disposed.len(), 2);
    sound(&session).await;
    let session = room.later(session, 0, &room.first).await;
    assert_eq!(disposition::get(&session).await.unwrap().disposed.len(), 1);
    for refused in [
        disposition::find(&session, &number).await.err(),
        disposition::certificate(&session, id).await.err(),
        case::get(&session, id).await.err(),
    ] {
        assert_eq!(WireError::from(refused.unwrap()).code, "not-found");
    }
    sound(&session).await;
}
