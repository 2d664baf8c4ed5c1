//! What stands of the acts that two people recorded apart, and once one is taken back.

use super::*;
use crate::event::Fact;
use crate::id::CaseId;
use uuid::Uuid;

const CLOCK: &str = "A";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id(number: u128) -> EventId {
    EventId(Uuid::from_u128(number))
}

/// The acts of a case, whose events are numbered from 1.
fn acts(changes: Vec<ClockEvent>) -> ClockActs {
    let mut acts = ClockActs::default();
    for (change, number) in changes.into_iter().zip(1..) {
        let event = Event {
            id: id(number),
            at: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
            by: PersonId(Uuid::from_u128(2)),
            fact: Fact::Case {
                case_id: CaseId(Uuid::from_u128(1)),
                event: crate::case::CaseEvent::Clock(change.clone()),
            },
        };
        acts.apply(&event, &change);
    }
    acts
}

fn words() -> ActAuthority {
    ActAuthority::Written {
        words: "entente".into(),
    }
}

fn extended(length: u32) -> ClockEvent {
    ClockEvent::Extended {
        clock: ClockCode(CLOCK.into()),
        on: day("2026-03-10"),
        length,
        authority: words(),
        reason: "motif".into(),
        of: None,
        spell: None,
    }
}

fn resumed(on: &str) -> ClockEvent {
    ClockEvent::Resumed {
        stop: id(1),
        on: day(on),
        reason: "motif".into(),
    }
}

fn stopped() -> ClockEvent {
    ClockEvent::Stopped {
        clock: ClockCode(CLOCK.into()),
        on: day("2026-03-05"),
        authority: words(),
        reason: "motif".into(),
        spell: None,
    }
}

#[test]
fn of_two_extensions_made_apart_the_other_counts_once_the_shorter_is_taken_back() {
    let both = vec![extended(30), extended(10)];
    let counted = |acts: &ClockActs| -> Vec<u32> {
        let counted = acts.extensions.iter().filter(|one| !one.apart);
        counted.map(|one| one.length).collect()
    };
    assert_eq!(counted(&acts(both.clone())), [10]);
    let back = [both, vec![ClockEvent::Withdrawn { of: id(2) }]].concat();
    assert_eq!(counted(&acts(back)), [30]);
}

#[test]
fn of_two_resumptions_made_apart_the_other_stands_once_the_earlier_is_taken_back() {
    let both = vec![stopped(), resumed("2026-03-20"), resumed("2026-03-12")];
    let on = |acts: &ClockActs| acts.stops[0].resumed().map(|one| one.on);
    assert_eq!(on(&acts(both.clone())), Some(day("2026-03-12")));
    let back = [both, vec![ClockEvent::Withdrawn { of: id(3) }]].concat();
    assert_eq!(on(&acts(back)), Some(day("2026-03-20")));
}
