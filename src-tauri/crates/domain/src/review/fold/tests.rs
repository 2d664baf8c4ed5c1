use super::*;
use crate::case::CaseEvent;
use crate::event::Fact;
use crate::review::Advice;
use uuid::Uuid;

fn id(rank: u128) -> EventId {
    EventId(Uuid::from_u128(rank))
}

fn folded(events: &[(u128, &[u128], ReviewStep)]) -> Review {
    let mut review = Review::default();
    for (rank, over, step) in events {
        let change = ReviewEvent {
            over: over.iter().map(|rank| id(*rank)).collect(),
            step: step.clone(),
        };
        let event = Event {
            id: id(*rank),
            at: "2026-10-08T14:00:00Z".parse().unwrap(),
            by: PersonId(Uuid::from_u128(*rank)),
            fact: Fact::Case {
                case_id: CaseId(Uuid::from_u128(1)),
                event: CaseEvent::Review(change.clone()),
            },
        };
        review.apply(&event, &change);
    }
    review
}

fn admission(admitted: bool, reasons: &str) -> ReviewStep {
    ReviewStep::Admission(Admission {
        admitted,
        reasons: reasons.into(),
        recommended: Advice::Admissible,
    })
}

fn direction(line: Option<u128>, done: bool) -> ReviewStep {
    ReviewStep::Direction {
        line: line.map(id),
        direction: Some(Direction {
            what: "Hear the witness".into(),
            to: "the chief".into(),
            due_on: None,
            done_on: done.then(|| "2026-10-08".parse().unwrap()),
        }),
    }
}

fn received() -> ReviewStep {
    ReviewStep::File(PoliceFile {
        service: "Halden".into(),
        requested_on: None,
        received_on: Some("2026-10-08".parse().unwrap()),
    })
}

fn panel() -> ReviewStep {
    ReviewStep::Panel(Panel {
        members: vec!["Noor Haddad".into()],
        on: "2026-10-08".parse().unwrap(),
        decision: "confirm".into(),
        words: String::new(),
        reasons: "The file is complete.".into(),
    })
}

#[test]
fn two_people_who_admit_apart_leave_two_versions_until_one_is_recorded_over_both() {
    let mut events = vec![
        (1, [].as_slice(), admission(true, "a")),
        (2, [1].as_slice(), admission(false, "b")),
        (3, [1].as_slice(), admission(true, "c")),
    ];
    let review = folded(&events);
    assert_eq!(review.apart().collect::<Vec<_>>(), [Place::Admission]);
    assert_eq!(review.over(Place::Admission), [id(2), id(3)]);
    events.push((4, [2, 3].as_slice(), admission(true, "c")));
    let review = folded(&events);
    assert_eq!(review.apart().count(), 0);
    assert!(review.admission().unwrap().admitted);
}

#[test]
fn the_same_thing_recorded_twice_apart_is_no_conflict() {
    let events = [(1, [].as_slice(), received()), (2, &[], received())];
    assert_eq!(folded(&events).apart().count(), 0);
}

#[test]
fn a_line_is_named_by_its_first_event_and_is_gone_when_it_is_taken_back() {
    let mut events = vec![(5, [].as_slice(), direction(None, false))];
    assert_eq!(folded(&events).directions().count(), 1);
    events.push((6, [5].as_slice(), direction(Some(5), true)));
    let review = folded(&events);
    let lines: Vec<_> = review.directions().collect();
    assert_eq!((lines.len(), lines[0].0), (1, id(5)));
    assert!(lines[0].1.done_on.is_some());
    let back = ReviewStep::Direction {
        line: Some(id(5)),
        direction: None,
    };
    events.push((7, [6].as_slice(), back));
    let review = folded(&events);
    assert_eq!(
        (review.directions().count(), review.places().count()),
        (0, 0)
    );
    assert!(review.knows(Place::Direction(id(5))));
}

#[test]
fn each_step_opens_the_next_one() {
    let way = [
        (1, [].as_slice(), admission(true, "a")),
        (2, &[], received()),
        (3, &[], panel()),
        (4, &[], direction(None, false)),
        (5, [4].as_slice(), direction(Some(4), true)),
    ];
    let stages: Vec<_> = (0..=way.len())
        .map(|taken| folded(&way[..taken]).stage())
        .collect();
    assert_eq!(
        stages,
        [
            ReviewStage::ToAdmit,
            ReviewStage::AwaitingFile,
            ReviewStage::BeforePanel,
            ReviewStage::Decided,
            ReviewStage::FollowedUp,
            ReviewStage::Decided,
        ]
    );
    for (stage, (_, _, step)) in stages.iter().zip(&way) {
        assert!(stage.allows(step), "{stage:?} {step:?}");
    }
}

#[test]
fn nothing_follows_on_a_request_that_was_not_admitted() {
    let review = folded(&[(1, &[], admission(false, "late"))]);
    assert_eq!(review.stage(), ReviewStage::NotAdmitted);
    for step in [received(), panel(), direction(None, false)] {
        assert!(!review.stage().allows(&step), "{step:?}");
    }
    assert!(review.stage().allows(&admission(true, "shown since")));
}
