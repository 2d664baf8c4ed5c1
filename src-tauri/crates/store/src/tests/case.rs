//! Lists, counts and clocks of cases.

use super::support::{Arrival, Desk, access_request, attach, day, pack, receive, record};
use crate::case::{After, CaseFilter, CaseLine, DueAfter};
use crate::{StoreError, Tx, Vault};
use dossier_domain::case::{Case, CaseEvent, Correction, ScreeningOut, Stage};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::law::GroundCode;
use dossier_domain::triage::{Facts, Flag, Recommended};
use uuid::Uuid;

const READER: PersonId = PersonId(Uuid::from_u128(7));

fn proposal() -> CaseEvent {
    CaseEvent::ScreeningOutProposed(ScreeningOut {
        ground: GroundCode("frivolous".into()),
        facts: Vec::new(),
        discretion: "pesée".into(),
        reasons: "motifs".into(),
        second_reader: Some(READER),
        class: None,
        recommended: Recommended {
            outcome: None,
            grounds: Vec::new(),
            packs: Vec::new(),
            followed: false,
        },
        rests_on: Vec::new(),
        of: None,
    })
}

/// Every line of a filter, read by pages of two.
async fn paged(vault: &Vault, filter: &CaseFilter) -> Vec<CaseLine> {
    let mut lines = Vec::new();
    let mut after: Option<After> = None;
    loop {
        let (page, next) = vault.case_page(filter, after.as_ref(), 2).await.unwrap();
        assert!(page.len() <= 2);
        lines.extend(page);
        match next {
            Some(next) => after = Some(next),
            None => return lines,
        }
    }
}

fn urgent(case: &Case) -> Facts {
    let flag = Flag {
        code: "death".into(),
        urgent: true,
        quotes: Vec::new(),
    };
    Facts {
        flags: vec![flag],
        ..case.facts.clone()
    }
}

#[tokio::test]
async fn urgent_cases_come_first_then_the_newest_received_page_by_page() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let mut ids = Vec::new();
    for received_on in [
        "2026-11-02",
        "2026-11-05",
        "2026-10-30",
        "2026-11-05",
        "2026-11-01",
    ] {
        ids.push(
            receive(
                &vault,
                &Arrival {
                    received_on,
                    ..Arrival::default()
                },
            )
            .await
            .0,
        );
    }
    let (case, _) = vault.case(ids[2]).await.unwrap();
    record(
        &vault,
        ids[2],
        CaseEvent::Assessed {
            facts: urgent(&case),
            packs: Vec::new(),
        },
    )
    .await;
    let order: Vec<CaseId> = paged(&vault, &CaseFilter::default())
        .await
        .iter()
        .map(|line| line.id)
        .collect();
    assert_eq!(order, [ids[2], ids[3], ids[1], ids[0], ids[4]]);

    let recommended = Recommended {
        outcome: None,
        grounds: vec![],
        packs: vec![],
        followed: true,
    };
    let decided = CaseEvent::ScreenedIn {
        reasons: String::new(),
        recommended,
        of: None,
    };
    record(&vault, ids[2], decided).await;
    let lines = paged(&vault, &CaseFilter::default()).await;
    assert_eq!(
        lines[4].id, ids[2],
        "a decided case takes its place among the others"
    );
    assert!(lines[4].urgent);
}

#[tokio::test]
async fn filters_and_counts_follow_each_stage() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let mut ids = Vec::new();
    for _ in 0..5 {
        ids.push(receive(&vault, &Arrival::default()).await.0);
    }
    record(&vault, ids[0], proposal()).await;
    record(&vault, ids[1], proposal()).await;
    record(
        &vault,
        ids[1],
        CaseEvent::ScreeningOutReturned {
            disagrees: false,
            reasons: "non".into(),
            of: None,
        },
    )
    .await;
    record(&vault, ids[2], proposal()).await;
    record(
        &vault,
        ids[2],
        CaseEvent::ScreeningOutConfirmed {
            reasons: String::new(),
            of: None,
        },
    )
    .await;
    let stages = |stages: &[Stage]| CaseFilter {
        stages: stages.to_vec(),
        ..CaseFilter::default()
    };
    let waiting = CaseFilter {
        second_reader: Some(READER),
        ..CaseFilter::default()
    };
    for (filter, expected) in [
        (CaseFilter::default(), 5),
        (stages(&[Stage::Received]), 3),
        (
            stages(&[Stage::Received, Stage::ScreenedOut, Stage::Received]),
            4,
        ),
        (stages(&[Stage::ScreenedIn]), 0),
        (waiting.clone(), 1),
        (
            CaseFilter {
                stages: vec![Stage::Received],
                ..waiting.clone()
            },
            0,
        ),
    ] {
        assert_eq!(paged(&vault, &filter).await.len(), expected, "{filter:?}");
        assert_eq!(
            vault.case_total(&filter).await.unwrap() as usize,
            expected,
            "{filter:?}"
        );
    }
    assert_eq!(paged(&vault, &waiting).await[0].id, ids[0]);
    let counts = vault.counts(day("2026-11-03")).await.unwrap();
    assert_eq!(
        (counts.to_screen, counts.cases, counts.second_readings),
        (3, 5, 0)
    );
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
}

#[tokio::test]
async fn clocks_are_counted_with_the_packs_of_the_vault_and_move_with_a_correction() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let id = access_request(&vault).await;
    let due = vault
        .due_page(DueAfter::Beginning, day("2030-01-01"), 10)
        .await
        .unwrap();
    assert!(!due.is_empty());
    assert_eq!(due[0].case.id, id);
    let next = vault.case_line(id).await.unwrap().next_due.unwrap();
    assert_eq!((next.1, next.2), (due[0].due_on, due[0].target_on));
    let by_day = vault
        .due_by_day(due[0].due_on, due[0].due_on)
        .await
        .unwrap();
    assert_eq!(by_day, [(due[0].due_on, 1)]);
    let overdue = |counts: crate::case::Counts| counts.overdue as usize;
    assert_eq!(
        overdue(vault.counts(day("2030-01-01")).await.unwrap()),
        due.len()
    );
    assert_eq!(overdue(vault.counts(due[0].due_on).await.unwrap()), 0);

    let (from, to) = (day("2026-11-02"), day("2026-10-19"));
    record(
        &vault,
        id,
        CaseEvent::Corrected(Correction::ReceivedOn { from, to }),
    )
    .await;
    let moved = vault
        .due_page(DueAfter::Beginning, day("2030-01-01"), 10)
        .await
        .unwrap();
    assert!(moved[0].due_on < due[0].due_on);
    assert_eq!(
        vault
            .due_by_day(due[0].due_on, due[0].due_on)
            .await
            .unwrap(),
        []
    );
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
}

#[tokio::test]
async fn a_pack_is_copied_into_the_vault_once() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let files = pack("law/on-psa");
    let reference = files.reference();
    assert!(vault.pack_files(&reference).await.is_err());
    access_request(&vault).await;
    access_request(&vault).await;
    assert_eq!(vault.pack_files(&reference).await.unwrap(), files);
    let events = vault.events_after(0, 100).await.unwrap();
    let packs = events
        .iter()
        .filter(|(_, event)| matches!(event.fact, Fact::Pack { .. }));
    assert_eq!(packs.count(), 3);
    assert_eq!(vault.pack(&reference).await.unwrap().reference, reference);
    let calendar = pack("calendar/on-statute").reference();
    assert_eq!(vault.calendar(&calendar).await.unwrap().id, "on-statute");
    assert!(matches!(
        vault.pack(&calendar).await,
        Err(StoreError::NotFound)
    ));
}

#[tokio::test]
async fn a_pack_that_this_program_cannot_read_is_told_with_its_line() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let mut files = pack("law/on-psa");
    files.toml = files.toml.replacen("[", "[[", 1);
    let adopted = vault.write(async |tx: &mut Tx| tx.adopt_pack(&files).await);
    let (reference, _) = adopted.await.unwrap();
    match vault.pack(&reference).await {
        Err(StoreError::Pack(fault)) => assert_eq!(fault.file, "on-psa/pack.toml"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_same_bytes_are_known_again() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let original = attach(&vault, b"the very bytes").await;
    assert_eq!(
        vault.case_by_original(&original.sha256).await.unwrap(),
        None
    );
    let arrival = Arrival {
        original: Some(original.clone()),
        ..Arrival::default()
    };
    let (_, number) = receive(&vault, &arrival).await;
    assert_eq!(
        vault.case_by_original(&original.sha256).await.unwrap(),
        Some(number)
    );
}
