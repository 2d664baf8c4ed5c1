//! Days of closure and calendars.

use super::{both, directed};
use crate::desk::{day, desk, is_sound, refused_field};
use dossier_app::{Session, calendar, case, office, today};
use dossier_domain::clock::{CaseClock, ClockOutcome, Due};
use dossier_domain::id::CaseId;
use dossier_domain::law::Certainty;
use dossier_domain::office::OfficeClosure;

pub fn clock<'a>(clocks: &'a [CaseClock], code: &str) -> (&'a CaseClock, &'a Due) {
    let clock = clocks.iter().find(|clock| clock.code.0 == code).unwrap();
    match &clock.outcome {
        ClockOutcome::Due(due) => (clock, due),
        _ => panic!("no date for {code}"),
    }
}

pub async fn six_months(session: &Session, id: CaseId) -> Due {
    let view = case::get(session, id).await.unwrap();
    clock(&view.recommendation.clocks, "PSA_SIX_MONTHS")
        .1
        .clone()
}

#[tokio::test]
async fn a_day_when_the_office_is_closed_moves_the_target_and_no_statutory_day() {
    let (_office, session, case_id) = directed().await;
    let before = six_months(&session, case_id).await;
    assert_eq!(before.due_on, day("2027-03-12"));
    assert_eq!(
        before.target_on,
        day("2027-03-12"),
        "a Friday when the office is open"
    );

    let closure = OfficeClosure {
        on: day("2027-03-12"),
        name: both("Déménagement", "Moving"),
    };
    office::close_on(&session, closure.clone()).await.unwrap();
    let during = six_months(&session, case_id).await;
    assert_eq!(during.due_on, before.due_on);
    assert_eq!(during.target_on, day("2027-03-11"));
    assert_eq!(during.due_if_closed_on, day("2027-03-15"));
    let again = office::close_on(&session, closure.clone()).await;
    assert_eq!(refused_field(again), "closure_on");
    let unnamed = OfficeClosure {
        on: day("2027-03-15"),
        name: both("", ""),
    };
    assert_eq!(
        refused_field(office::close_on(&session, unnamed).await),
        "closure_name"
    );
    is_sound(&session).await;

    office::open_on(&session, closure).await.unwrap();
    assert_eq!(six_months(&session, case_id).await, before);
    is_sound(&session).await;
}

#[tokio::test]
async fn the_horizon_names_a_day_when_the_office_is_closed_by_its_own_decision() {
    let (_office, session, _) = directed().await;
    let closure = OfficeClosure {
        on: day("2026-10-09"),
        name: both("Déménagement", "Moving"),
    };
    office::close_on(&session, closure).await.unwrap();
    let view = today::get(&session).await.unwrap();
    let tomorrow = &view.horizon[1];
    assert!(tomorrow.closed);
    assert_eq!(tomorrow.holiday, Some(both("Déménagement", "Moving")));
}

#[tokio::test]
async fn a_calendar_tells_each_day_with_its_rule_its_source_and_its_certainty() {
    let (_office, session) = desk().await;
    let calendars = calendar::list(&session).await.unwrap();
    let ontario = calendars.iter().find(|one| one.id == "on-statute").unwrap();
    let of = |on: &str| {
        let mut days = ontario.days.iter();
        days.find(|one| one.on == day(on)).unwrap().clone()
    };
    let family = of("2026-02-16");
    assert!(family.statutory);
    assert_eq!(family.rule.id, "calendar-rule-nth");
    assert_eq!(family.provision.certainty, Certainty::Verified);
    let civic = of("2026-08-03");
    assert!(!civic.statutory);
    assert_eq!(civic.provision.certainty, Certainty::Unverified);
}
