use super::*;
use crate::id::CaseId;
use uuid::Uuid;

fn bag() -> Bag {
    Bag {
        name: "OPS-PLA-01-2026-A0001".into(),
        digest: Sha256("ab".repeat(32)),
        oxum: "12.2".into(),
    }
}

fn plan() -> PackRef {
    PackRef {
        id: "office-plan".into(),
        digest: "d".into(),
    }
}

fn event(id: u128, by: u128, step: DispositionEvent) -> Event {
    Event {
        id: EventId(Uuid::from_u128(id)),
        at: DateTime::UNIX_EPOCH,
        by: PersonId(Uuid::from_u128(by)),
        fact: Fact::Case {
            case_id: CaseId(Uuid::nil()),
            event: CaseEvent::Disposition(step),
        },
    }
}

/// Where the steps lead: who took each, and the step.
fn after(steps: &[(u128, DispositionEvent)]) -> Disposition {
    let mut state = Disposition::None;
    for ((by, step), id) in steps.iter().zip(1..) {
        state.apply(&event(id, *by, step.clone()), step);
    }
    state
}

fn of(id: u128) -> EventId {
    EventId(Uuid::from_u128(id))
}

fn proposed() -> DispositionEvent {
    DispositionEvent::Proposed { plan: plan() }
}

fn approved(id: u128) -> DispositionEvent {
    DispositionEvent::TransferApproved { of: of(id) }
}

fn packaged(id: u128) -> DispositionEvent {
    DispositionEvent::Packaged {
        of: of(id),
        bag: bag(),
        told: Sha256("cd".repeat(32)),
    }
}

#[test]
fn a_transfer_is_proposed_by_one_approved_by_another_then_packaged() {
    let state = after(&[(1, proposed()), (2, approved(1)), (1, packaged(2))]);
    let Disposition::Transfer(state) = state else {
        panic!("{state:?}");
    };
    assert_eq!(state.proposed_by, PersonId(Uuid::from_u128(1)));
    assert_eq!(state.approved_by, PersonId(Uuid::from_u128(2)));
    assert_eq!(state.packaged.map(|one| one.bag), Some(bag()));
}

#[test]
fn nobody_approves_alone_nor_what_does_not_stand_any_more() {
    for steps in [
        vec![(1, proposed()), (1, approved(1))],
        // Somebody else proposed anew since.
        vec![(1, proposed()), (3, proposed()), (2, approved(1))],
    ] {
        let state = after(&steps);
        assert!(matches!(state, Disposition::Proposed { .. }), "{state:?}");
    }
    let aside = DispositionEvent::SetAside {
        of: Some(of(2)),
        reason: "Pas encore.".into(),
    };
    let state = after(&[
        (1, proposed()),
        (2, approved(1)),
        (2, aside),
        (1, packaged(2)),
    ]);
    assert!(matches!(state, Disposition::SetAside { .. }), "{state:?}");
    assert!(!state.is_underway());
}

#[test]
fn a_bag_rests_on_the_approval_that_it_names() {
    let state = after(&[(1, proposed()), (2, approved(1)), (1, packaged(7))]);
    let Disposition::Transfer(state) = state else {
        panic!("{state:?}");
    };
    assert_eq!(state.packaged, None);
}

#[test]
fn a_bag_tells_everything_but_the_steps_of_the_disposition_and_who_opened_the_case() {
    assert!(!is_told(&event(1, 1, proposed()).fact));
    let lifted = Fact::Case {
        case_id: CaseId(Uuid::nil()),
        event: CaseEvent::ScreeningInWithdrawn,
    };
    assert!(is_told(&lifted));
}

#[test]
fn each_step_reads_back_as_it_was_written() {
    for step in [proposed(), approved(1), packaged(2)] {
        let json = serde_json::to_string(&step).unwrap();
        assert_eq!(
            serde_json::from_str::<DispositionEvent>(&json).unwrap(),
            step
        );
    }
    let json = serde_json::to_string(&packaged(2)).unwrap();
    assert!(json.starts_with("{\"act\":\"packaged\""), "{json}");
}
