//! Absence: another person stands in, sees what waits, acts in their own name, and gains no right.

use crate::desk::{old, proposal, recent, refusal};
use chrono::{Days, Duration};
use dossier_app::absence::{self, EndAbsence, StateAbsence};
use dossier_app::case::{self, AssignCase, ReadSecond, RestrictCase, SecondAnswer};
use dossier_app::{AppError, Session, WireError, today, workload};
use dossier_domain::case::Stage;
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::person::{Person, Role};
use dossier_testkit::TestOffice;

struct Desk {
    office: TestOffice,
    lead: Person,
    absent: Person,
    standing: Person,
    line: CaseId,
}

/// A proposal of a lead waits for a second one, for whom a third stands in; the third is signed in.
async fn desk(role: Role) -> (Desk, Session) {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    let lead = session.person.clone();
    let absent = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let standing = office.add(&session, "Ida Marchand", role).await;
    let line = office.receive(&session, old().file("une.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    case::screen_out(&session, proposal(&view, absent.id))
        .await
        .unwrap();
    state(&session, absent.id, standing.id).await.unwrap();
    let session = office.hand_over(session, &standing).await;
    let desk = Desk {
        office,
        lead,
        absent,
        standing,
        line: line.id,
    };
    (desk, session)
}

async fn state(session: &Session, person: PersonId, to: PersonId) -> Result<(), AppError> {
    let today = session.office.today();
    let request = StateAbsence {
        person,
        to,
        from_on: today,
        until_on: today + Days::new(7),
    };
    absence::state(session, request).await.map(|_| ())
}

fn agreed(case_id: CaseId) -> ReadSecond {
    ReadSecond {
        case_id,
        answer: SecondAnswer::Agrees,
        reasons: String::new(),
    }
}

#[tokio::test]
async fn whoever_stands_in_sees_what_waits_and_answers_in_their_own_name() {
    let (desk, session) = desk(Role::Director).await;
    assert_eq!(session.view().await.unwrap().stands_for, [desk.absent.id]);
    let waits = today::get(&session).await.unwrap().standing_in;
    assert_eq!(waits[0].person, "Dominic Oakes");
    assert_eq!(waits[0].second_readings[0].id, desk.line);
    let (view, _) = case::read_second(&session, agreed(desk.line))
        .await
        .unwrap();
    assert_eq!(view.line.stage, Stage::ScreenedOut);
    let told: Vec<(&str, &str)> = view.history[..2]
        .iter()
        .map(|line| (line.by.as_str(), line.what.id.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("Ida Marchand", "history-screening-out-confirmed"),
            ("Ida Marchand", "history-acted-for"),
        ]
    );
}

#[tokio::test]
async fn to_stand_in_gives_no_right_that_ones_own_role_has_not() {
    let (desk, session) = desk(Role::CaseCoordinator).await;
    let refused = refusal(case::read_second(&session, agreed(desk.line)).await);
    assert!(matches!(refused, AppError::NotPermitted), "{refused:?}");
    let refused = refusal(state(&session, desk.lead.id, desk.standing.id).await);
    assert!(matches!(refused, AppError::NotPermitted), "{refused:?}");
}

#[tokio::test]
async fn whoever_proposed_never_reads_second_by_standing_in() {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    let me = session.person.clone();
    let absent = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let line = office.receive(&session, old().file("une.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    case::screen_out(&session, proposal(&view, absent.id))
        .await
        .unwrap();
    state(&session, absent.id, me.id).await.unwrap();
    let refused = refusal(case::read_second(&session, agreed(line.id)).await);
    assert!(matches!(refused, AppError::SecondReader), "{refused:?}");
}

#[tokio::test]
async fn an_absence_ends_by_itself_and_can_be_ended_before() {
    let (desk, session) = desk(Role::Director).await;
    desk.office.advance(Duration::days(8));
    assert!(today::get(&session).await.unwrap().standing_in.is_empty());
    let refused = refusal(case::read_second(&session, agreed(desk.line)).await);
    assert!(matches!(refused, AppError::SecondReader), "{refused:?}");
    state(&session, desk.absent.id, desk.standing.id)
        .await
        .unwrap();
    let view = workload::get(&session).await.unwrap();
    let of = |person: &PersonId| {
        let line = view.lines.iter().find(|line| {
            line.person
                .as_ref()
                .is_some_and(|known| known.id == *person)
        });
        line.unwrap().absences.clone()
    };
    let stated = of(&desk.absent.id);
    assert_eq!((stated.len(), stated[0].to.as_str()), (1, "Ida Marchand"));
    let request = EndAbsence {
        person: desk.absent.id,
        absence_id: stated[0].id,
    };
    absence::end(&session, request).await.unwrap();
    assert!(today::get(&session).await.unwrap().standing_in.is_empty());
    let again = refusal(absence::end(&session, request).await);
    assert!(matches!(again, AppError::ChangedMeanwhile), "{again:?}");
}

#[tokio::test]
async fn a_case_given_to_an_absent_person_shows_to_whoever_stands_in_who_may_pass_it_on() {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    let absent = office
        .add(&session, "Priya Raman", Role::CaseCoordinator)
        .await;
    let standing = office
        .add(&session, "Noor Haddad", Role::CaseCoordinator)
        .await;
    let line = office.receive(&session, recent().file("une.eml")).await;
    state(&session, absent.id, standing.id).await.unwrap();
    let given = |from, to| AssignCase {
        case_id: line.id,
        from,
        to,
    };
    case::assign(&session, given(None, Some(absent.id)))
        .await
        .unwrap();
    let session = office.hand_over(session, &standing).await;
    let waits = today::get(&session).await.unwrap().standing_in;
    assert_eq!((waits[0].total, waits[0].cases[0].id), (1, line.id));
    case::assign(&session, given(Some(absent.id), Some(standing.id)))
        .await
        .unwrap();
    let view = case::get(&session, line.id).await.unwrap();
    assert_eq!(view.history[1].what.id, "history-acted-for");
}

#[tokio::test]
async fn a_restricted_case_stays_hidden_from_whoever_stands_in_and_is_not_named() {
    let (desk, session) = desk(Role::Director).await;
    let session = desk.office.hand_over(session, &desk.lead).await;
    let request = RestrictCase {
        case_id: desk.line,
        readers: vec![desk.lead.id, desk.absent.id],
        reason: "Une employée du bureau est visée.".into(),
    };
    case::restrict(&session, request).await.unwrap();
    let session = desk.office.hand_over(session, &desk.standing).await;
    let waits = today::get(&session).await.unwrap().standing_in;
    assert!(waits[0].second_readings.is_empty());
    assert!(
        case::read_second(&session, agreed(desk.line))
            .await
            .is_err()
    );
}

#[tokio::test]
async fn an_absence_names_another_person_who_decides_and_days_to_come() {
    let (desk, session) = desk(Role::Director).await;
    let refused_for = async |person, to, days: i64| {
        let from_on = session.office.today();
        let request = StateAbsence {
            person,
            to,
            from_on,
            until_on: from_on + Duration::days(days),
        };
        WireError::from(refusal(absence::state(&session, request).await)).field
    };
    let (me, other) = (desk.standing.id, desk.absent.id);
    assert_eq!(refused_for(me, me, 3).await.as_deref(), Some("stand_in"));
    assert_eq!(
        refused_for(me, other, -1).await.as_deref(),
        Some("until_on")
    );
}
