//! The disposition of files through the use cases: nothing before its day, never by one person, never
//! under a hold, and one file that is kept never spoils the others.

mod bag;
mod found;
mod kept;
mod room;
mod transfer;

use crate::desk::{day, desk_as, is_sound, refusal, refused_code};
use chrono::Duration;
use dossier_app::bulk::{self, BulkAct, UndoBulk};
use dossier_app::case;
use dossier_app::disposition::{self, DispositionState, PutHold, SetAside};
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::pack::{self, ImportPack};
use dossier_app::{AppError, Session, WireError, report, unwatched, vault};
use dossier_domain::person::Role;
use dossier_domain::report::{Query, Rederived};
use room::{Room, approve, closed, plan, propose, run, told};
use std::sync::Arc;

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
    assert_eq!(refused_code(none), "not-found");
    is_sound(&session).await;
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
    is_sound(&session).await;
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
    is_sound(&session).await;
    let session = room.later(session, 0, &room.first).await;
    assert_eq!(disposition::get(&session).await.unwrap().disposed.len(), 1);
    for refused in [
        disposition::find(&session, &number).await.err(),
        disposition::certificate(&session, id).await.err(),
        case::get(&session, id).await.err(),
    ] {
        assert_eq!(WireError::from(refused.unwrap()).code, "not-found");
    }
    is_sound(&session).await;
}
