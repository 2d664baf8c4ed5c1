//! Who looks after each case, and what each person has to do.

use crate::desk::{desk_as, old, proposal, recent, refusal, refused_field};
use chrono::{Days, NaiveDate};
use dossier_app::case::{
    self, AssignCase, AssignedTo, CaseLineView, CaseListRequest, CorrectCase, RestrictCase,
};
use dossier_app::workload::{self, WorkloadLine};
use dossier_app::{AppError, Session};
use dossier_domain::case::{Correction, Kind};
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::person::Role;

async fn assign(
    session: &Session,
    case_id: CaseId,
    from: Option<PersonId>,
    to: Option<PersonId>,
) -> Result<(), AppError> {
    let request = AssignCase { case_id, from, to };
    case::assign(session, request).await.map(|_| ())
}

async fn work(session: &Session, person: Option<PersonId>) -> WorkloadLine {
    let view = workload::get(session).await.unwrap();
    let of = |line: &WorkloadLine| line.person.as_ref().map(|one| one.id) == person;
    view.lines.into_iter().find(of).unwrap()
}

async fn listed(session: &Session, assigned: AssignedTo) -> (Vec<CaseId>, u32) {
    let request = CaseListRequest {
        assigned: Some(assigned),
        ..CaseListRequest::default()
    };
    let page = case::list(session, request).await.unwrap();
    (page.lines.iter().map(|line| line.id).collect(), page.total)
}

#[tokio::test]
async fn a_case_is_given_passed_on_and_put_down_and_its_history_says_so() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let me = session.person.id;
    let other = office
        .add(&session, "Priya Raman", Role::CaseCoordinator)
        .await;
    let line = office.receive(&session, recent().file("une.eml")).await;
    assert_eq!(
        listed(&session, AssignedTo::Nobody).await,
        (vec![line.id], 1)
    );
    assign(&session, line.id, None, Some(other.id))
        .await
        .unwrap();
    assert_eq!(listed(&session, AssignedTo::Person(other.id)).await.1, 1);
    assign(&session, line.id, Some(other.id), Some(me))
        .await
        .unwrap();
    assert_eq!(listed(&session, AssignedTo::Me).await, (vec![line.id], 1));
    assert_eq!(listed(&session, AssignedTo::Person(other.id)).await.1, 0);
    assign(&session, line.id, Some(me), None).await.unwrap();
    let view = case::get(&session, line.id).await.unwrap();
    assert_eq!(view.line.assignee, None);
    let told: Vec<&str> = view.history.iter().map(|it| it.what.id.as_str()).collect();
    assert_eq!(
        told[..3],
        ["history-put-down", "history-passed-on", "history-assigned"]
    );
    let stale = refusal(assign(&session, line.id, Some(me), Some(other.id)).await);
    assert!(matches!(stale, AppError::ChangedMeanwhile), "{stale:?}");
}

#[tokio::test]
async fn a_coordinator_takes_what_nobody_has_and_passes_on_what_is_theirs_and_no_more() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let lead = session.person.clone();
    let me = office
        .add(&session, "Priya Raman", Role::CaseCoordinator)
        .await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;
    let line = office.receive(&session, recent().file("une.eml")).await;
    let session = office.hand_over(session, &me).await;
    let refused = refusal(assign(&session, line.id, None, Some(lead.id)).await);
    assert!(matches!(refused, AppError::NotPermitted), "{refused:?}");
    assign(&session, line.id, None, Some(me.id)).await.unwrap();
    let refused = assign(&session, line.id, Some(me.id), Some(auditor.id)).await;
    assert_eq!(
        refused_field(refused),
        "assignee",
        "an auditor screens nothing"
    );
    assign(&session, line.id, Some(me.id), Some(lead.id))
        .await
        .unwrap();
    let refused = refusal(assign(&session, line.id, Some(lead.id), Some(me.id)).await);
    assert!(matches!(refused, AppError::NotPermitted), "{refused:?}");
}

#[tokio::test]
async fn the_workload_counts_what_is_open_late_soon_and_awaited() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let me = session.person.id;
    let second = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let before = work(&session, None).await;
    assert_eq!((before.cases, before.late), (0, 0));
    let late = office.receive(&session, old().file("une.eml")).await;
    let other = office.receive(&session, recent().file("deux.eml")).await;
    for line in [&late, &other] {
        assign(&session, line.id, None, Some(me)).await.unwrap();
    }
    // A request for access has a deadline from its receipt on.
    let correction = Correction::Kind {
        from: other.kind,
        to: Kind::AccessRequest,
    };
    let request = CorrectCase {
        case_id: other.id,
        correction,
    };
    case::correct(&session, request).await.unwrap();
    let mine = work(&session, Some(me)).await;
    assert_eq!((mine.cases, mine.takes), (2, true));
    let view = case::get(&session, late.id).await.unwrap();
    let dated = case::get(&session, other.id).await.unwrap();
    let due: NaiveDate = dated.line.next_due_on.unwrap();
    let until = workload::get(&session).await.unwrap().until;
    assert_eq!(
        until,
        "2026-10-16".parse().unwrap(),
        "the holiday is passed over"
    );
    let lines = [&view.line, &dated.line];
    let soon = |line: &&&CaseLineView| line.next_due_on.is_some_and(|on| on <= until);
    assert_eq!(mine.soon as usize, lines.iter().filter(soon).count());
    case::screen_out(&session, proposal(&view, second.id))
        .await
        .unwrap();
    assert_eq!(work(&session, Some(second.id)).await.second_readings, 1);
    let days = (due + Days::new(1)) - session.office.today();
    office.advance(days);
    assert!(work(&session, Some(me)).await.late >= 1);
}

#[tokio::test]
async fn a_restricted_case_is_given_to_those_named_only_and_counted_for_them_only() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let me = session.person.id;
    let other = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let line = office.receive(&session, recent().file("une.eml")).await;
    let request = RestrictCase {
        case_id: line.id,
        readers: vec![me],
        reason: "Une employée du bureau est visée.".into(),
    };
    case::restrict(&session, request).await.unwrap();
    assert_eq!(
        refused_field(assign(&session, line.id, None, Some(other.id)).await),
        "assignee"
    );
    assign(&session, line.id, None, Some(me)).await.unwrap();
    assert_eq!(work(&session, Some(me)).await.cases, 1);
    assert_eq!(listed(&session, AssignedTo::Me).await.1, 1);
    let session = office.hand_over(session, &other).await;
    assert_eq!(work(&session, Some(me)).await.cases, 0);
    assert_eq!(listed(&session, AssignedTo::Person(me)).await, (vec![], 0));
}
