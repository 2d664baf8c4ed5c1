//! Today: what is due, what waits for me, and the days to come.

use crate::clock::asked_about;
use crate::desk::{day, desk, old, proposal, recent};
use chrono::{Duration, NaiveDate};
use dossier_app::today::{DuePlace, DueRequest, DueView};
use dossier_app::{Session, case, today, vault};
use dossier_domain::person::Role;
use dossier_store::{StoreError, Vault};
use dossier_testkit::PASSPHRASE;
use std::collections::BTreeSet;
use std::sync::Arc;

#[tokio::test]
async fn the_horizon_is_thirty_days_with_what_closes_the_office() {
    let (_office, session) = desk().await;
    let view = today::get(&session).await.unwrap();
    assert_eq!((view.today, view.horizon.len()), (day("2026-10-08"), 30));
    let thanksgiving = view
        .horizon
        .iter()
        .find(|one| one.on == day("2026-10-12"))
        .unwrap();
    let name = thanksgiving.holiday.clone().unwrap();
    assert!(
        thanksgiving.closed
            && name.fr.contains("Action de grâces")
            && name.en.contains("Thanksgiving"),
        "{name:?}"
    );
    let closed = |text: &str| {
        view.horizon
            .iter()
            .find(|one| one.on == day(text))
            .unwrap()
            .closed
    };
    assert!(closed("2026-10-10") && closed("2026-10-11") && !closed("2026-10-13"));
}

#[tokio::test]
async fn an_empty_office_has_nothing_to_do() {
    let (_office, session) = desk().await;
    let view = today::get(&session).await.unwrap();
    assert_eq!(view.counts, today::CountsView::default());
    assert!(view.urgent.is_empty() && view.overdue.is_empty() && view.due_soon.is_empty());
}

#[tokio::test]
async fn a_case_to_be_screened_is_counted_until_it_is_decided() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let counts = today::get(&session).await.unwrap().counts;
    assert_eq!((counts.cases, counts.to_screen), (1, 1));
    crate::desk::screen_in(&session, line.id).await;
    let counts = today::get(&session).await.unwrap().counts;
    assert_eq!((counts.cases, counts.to_screen), (1, 0));
}

#[tokio::test]
async fn a_second_reading_waits_for_its_reader_and_for_nobody_else() {
    let (office, session) = desk().await;
    let reader = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let line = office.receive(&session, old().file("late.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    case::screen_out(&session, proposal(&view, reader.id))
        .await
        .unwrap();
    let mine = today::get(&session).await.unwrap();
    assert_eq!(
        (mine.second_readings.len(), mine.counts.second_readings),
        (0, 0)
    );
    let session = office.hand_over(session, &reader).await;
    let theirs = today::get(&session).await.unwrap();
    assert_eq!(
        theirs
            .second_readings
            .iter()
            .map(|line| line.id)
            .collect::<Vec<_>>(),
        [line.id]
    );
    assert_eq!(theirs.counts.second_readings, 1);
}

#[tokio::test]
async fn the_lists_of_what_is_due_agree_with_the_horizon_and_move_with_the_days() {
    let (office, session) = desk().await;
    office.receive(&session, recent().file("plainte.eml")).await;
    office.receive(&session, old().file("late.eml")).await;
    for _ in 0..30 {
        let view = today::get(&session).await.unwrap();
        let counted: u32 = view.horizon.iter().map(|one| one.due).sum();
        assert_eq!(counted as usize, view.due_today.len() + view.due_soon.len());
        assert_eq!(view.counts.overdue as usize, view.overdue.len());
        assert!(
            view.overdue.iter().all(|due| due.days < 0)
                && view.due_today.iter().all(|due| due.days == 0)
        );
        office.advance(Duration::days(10));
    }
}

#[tokio::test]
async fn every_deadline_of_a_far_day_is_told_page_after_page() {
    let (office, session) = desk().await;
    const CASES: u32 = 55;
    for serial in 0..CASES {
        asked_about(&office, &session, &format!("Request {serial}")).await;
    }
    let before = today::get(&session).await.unwrap();
    let far = before.horizon.iter().rev().find(|one| one.due > 0).unwrap();
    assert!(far.due >= CASES);
    assert!(
        before.due_soon.len() < far.due as usize,
        "the morning shows the first of them"
    );
    let mut told = Vec::new();
    loop {
        let page = due(&session, Some(far.on), Some(far.on), told.last()).await;
        assert!(page.len() <= 50 && page.iter().all(|one| one.due_on == far.on));
        if page.is_empty() {
            break;
        }
        told.extend(page);
    }
    let lines: BTreeSet<_> = told.iter().map(|one| (one.case.id, one.rank)).collect();
    assert_eq!((told.len(), lines.len()), (far.due as usize, told.len()));
    // Once the day is passed they are overdue, and the first page of those is the morning's.
    let until = far.on + chrono::Days::new(1) - before.today;
    office.advance(until);
    let after = today::get(&session).await.unwrap();
    let passed = due(&session, None, None, None).await;
    assert_eq!(after.overdue, passed[..after.overdue.len()]);
    assert!(after.counts.overdue as usize >= passed.len() && passed.len() == 50);
}

async fn due(
    session: &Session,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    last: Option<&DueView>,
) -> Vec<DueView> {
    let after = last.map(|line| DuePlace {
        due_on: line.due_on,
        id: line.case.id,
        rank: line.rank,
    });
    let request = DueRequest { from, until, after };
    today::due(session, request).await.unwrap()
}

#[tokio::test]
async fn the_morning_shows_what_is_to_be_screened_until_it_is() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let before = today::get(&session).await.unwrap();
    assert_eq!(before.to_screen.len(), 1);
    assert_eq!(before.to_screen[0].id, line.id);
    let screened = case::ScreenIn {
        case_id: line.id,
        reasons: String::new(),
    };
    case::screen_in(&session, screened).await.unwrap();
    assert!(today::get(&session).await.unwrap().to_screen.is_empty());
}

#[tokio::test]
async fn what_others_did_since_the_last_visit_is_told_and_ones_own_acts_are_not() {
    let (office, session) = desk().await;
    let lead = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    assert_eq!(
        today::since(&session, true).await.unwrap(),
        None,
        "a first visit"
    );
    let mine = office.receive(&session, recent().file("une.eml")).await;
    let session = office.hand_over(session, &lead).await;
    let theirs = office.receive(&session, old().file("late.eml")).await;
    crate::desk::screen_in(&session, mine.id).await;
    let people = session.vault.people().await.unwrap();
    let coordinator = people.into_iter().find(|one| one.id != lead.id).unwrap();
    let session = office.hand_over(session, &coordinator).await;
    let view = today::since(&session, true).await.unwrap().unwrap();
    let told: Vec<_> = view
        .lines
        .iter()
        .map(|line| (line.change, line.number.as_str(), line.by.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (
                today::Change::Decided,
                mine.number.as_str(),
                "Dominic Oakes"
            ),
            (
                today::Change::Received,
                theirs.number.as_str(),
                "Dominic Oakes"
            ),
        ]
    );
    assert!(!view.more);
    let again = today::since(&session, false).await.unwrap().unwrap();
    assert_eq!(again, view, "the same while the visit lasts");
    let next = today::since(&session, true).await.unwrap().unwrap();
    assert_eq!(next.lines, [], "nothing since");
}

#[tokio::test]
async fn a_vault_that_is_only_read_tells_the_day_and_keeps_no_visit() {
    let (office, session) = desk().await;
    today::since(&session, true).await.unwrap();
    let (person, machine) = (session.person.clone(), session.office.clone());
    vault::lock(session).await.unwrap();
    let folder = office.vault_folder();
    let vault = Vault::unlock_to_read(
        &folder,
        &machine.device_folder,
        person.id,
        PASSPHRASE.to_owned().into(),
        (Arc::clone(&machine.clock), Arc::clone(&machine.ids)),
        StoreError::ReadOnly,
    );
    let vault = Arc::new(vault.await.unwrap());
    let session = Session {
        office: machine,
        vault,
        person,
    };
    today::get(&session).await.unwrap();
    let told = today::since(&session, true).await.unwrap();
    assert!(told.is_some(), "since the visit that was kept");
    assert_eq!(today::since(&session, true).await.unwrap(), told);
}

#[tokio::test]
async fn what_others_did_in_a_case_restricted_to_them_is_not_told() {
    let (office, session) = desk().await;
    let lead = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    today::since(&session, true).await.unwrap();
    let coordinator = session.person.clone();
    let session = office.hand_over(session, &lead).await;
    let secret = office.receive(&session, old().file("late.eml")).await;
    let request = case::RestrictCase {
        case_id: secret.id,
        readers: vec![lead.id],
        reason: "une personne du bureau est visée".into(),
    };
    case::restrict(&session, request).await.unwrap();
    let session = office.hand_over(session, &coordinator).await;
    let view = today::since(&session, true).await.unwrap().unwrap();
    assert_eq!(view.lines, []);
}
