use super::*;
use crate::case::CaseEvent;
use crate::event::Fact;
use crate::id::{CaseId, PersonId};
use crate::law::PieceCode;
use crate::piece::{ContactMeans, Party};
use uuid::Uuid;

fn id(rank: u128) -> EventId {
    EventId(Uuid::from_u128(rank))
}

fn key() -> PieceKey {
    PieceKey::Listed {
        code: PieceCode("photographs".into()),
    }
}

fn asked(chase_on: Option<&str>) -> PieceState {
    PieceState::Asked {
        of: Party::Complainant,
        who: String::new(),
        by: AskedBy::Person {
            on: "2026-10-05".parse().unwrap(),
            means: ContactMeans::Phone,
        },
        chase_on: chase_on.map(|on| on.parse().unwrap()),
    }
}

fn received() -> PieceState {
    PieceState::Received {
        on: "2026-10-08".parse().unwrap(),
        document: None,
    }
}

fn waived() -> PieceState {
    PieceState::Waived {
        reason: "It does not exist.".into(),
    }
}

fn moved(over: &[u128], state: PieceState) -> PieceEvent {
    PieceEvent::Moved {
        over: over.iter().map(|rank| id(*rank)).collect(),
        state,
    }
}

/// The piece after these changes, whose events are numbered from 1.
fn folded(changes: &[PieceEvent]) -> Piece {
    let mut pieces = Vec::new();
    for (rank, change) in (1..).zip(changes) {
        let event = Event {
            id: id(rank),
            at: "2026-10-08T14:00:00Z".parse().unwrap(),
            by: PersonId(Uuid::from_u128(rank)),
            fact: Fact::Case {
                case_id: CaseId(Uuid::from_u128(2)),
                event: CaseEvent::Piece {
                    piece: key(),
                    change: change.clone(),
                },
            },
        };
        Piece::apply(&mut pieces, &key(), &event, change);
    }
    pieces.pop().unwrap()
}

#[test]
fn a_piece_goes_from_asked_to_received_in_one_line() {
    let piece = folded(&[moved(&[], asked(None)), moved(&[1], received())]);
    assert!(!piece.is_awaited() && !piece.is_contested());
    assert_eq!(piece.standing().map(|act| &act.state), Some(&received()));
}

#[test]
fn two_people_who_act_apart_leave_both_acts_until_somebody_acts_over_the_two() {
    let mut changes = vec![
        moved(&[], asked(Some("2026-10-20"))),
        moved(&[1], received()),
        moved(&[1], asked(Some("2026-11-03"))),
    ];
    let piece = folded(&changes);
    assert!(piece.is_contested());
    assert!(piece.is_awaited(), "one of the two still waits for it");
    assert_eq!(
        piece.standing().map(|act| act.event),
        Some(id(2)),
        "the first in the order of the journal stands"
    );
    assert_eq!(piece.chase_on(), Some("2026-11-03".parse().unwrap()));
    changes.push(moved(&[2, 3], received()));
    let piece = folded(&changes);
    assert!(!piece.is_contested() && !piece.is_awaited());
}

#[test]
fn received_by_one_and_waived_by_another_apart_is_settled_and_shows_both() {
    let piece = folded(&[
        moved(&[], asked(None)),
        moved(&[1], received()),
        moved(&[1], waived()),
    ]);
    assert!(!piece.is_awaited());
    assert_eq!(piece.open().len(), 2);
}

#[test]
fn a_piece_added_and_not_acted_on_is_awaited() {
    let name = crate::lang::Bilingual {
        fr: "la facture".into(),
        en: "the invoice".into(),
    };
    let piece = folded(&[PieceEvent::Added { name: name.clone() }]);
    assert!(piece.is_awaited());
    assert_eq!(piece.name, Some(name));
}

#[test]
fn what_was_said_wrongly_is_taken_back_with_why_and_awaits_again() {
    let again = PieceState::Expected {
        reason: "Another photograph came.".into(),
    };
    let piece = folded(&[moved(&[], received()), moved(&[1], again)]);
    assert!(piece.is_awaited());
    assert_eq!(piece.chase_on(), None);
}

#[test]
fn an_event_of_a_piece_reads_back_as_it_was_written() {
    let changes = [
        moved(&[7], asked(Some("2026-10-20"))),
        moved(&[], received()),
        moved(&[], waived()),
    ];
    for change in changes {
        let event = CaseEvent::Piece {
            piece: key(),
            change,
        };
        let json = serde_json::to_string(&event).unwrap();
        assert_eq!(serde_json::from_str::<CaseEvent>(&json).unwrap(), event);
    }
}
