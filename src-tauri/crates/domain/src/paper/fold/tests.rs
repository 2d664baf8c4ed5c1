//! Where paper is, whoever acted apart from whom.

use super::*;
use crate::case::{CaseEvent, Correspondent, Kind, Receipt};
use crate::event::Fact;
use crate::id::{CaseId, PersonId, TextId};
use crate::lang::{Lang, TextLanguage};
use crate::paper::{Charge, VolumeAct};
use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

const SHELF: LocationId = LocationId(Uuid::from_u128(70));
const BOX: LocationId = LocationId(Uuid::from_u128(71));
const LETTER: OriginalId = OriginalId(Uuid::from_u128(80));

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id(number: u128) -> EventId {
    EventId(Uuid::from_u128(number))
}

fn over(numbers: &[u128]) -> Vec<EventId> {
    numbers.iter().map(|number| id(*number)).collect()
}

fn charge(borrower: &str) -> Charge {
    Charge {
        borrower: borrower.into(),
        phone: "poste 212".into(),
        on: day("2026-11-02"),
        due_on: day("2026-11-16"),
    }
}

fn of_volume(act: VolumeAct, acts: &[u128]) -> CaseEvent {
    let over = over(acts);
    let change = VolumeEvent { over, act };
    CaseEvent::Volume { number: 1, change }
}

fn opened() -> CaseEvent {
    of_volume(VolumeAct::Opened { at: SHELF }, &[])
}

fn charged_out(borrower: &str, acts: &[u128]) -> CaseEvent {
    let charge = charge(borrower);
    of_volume(VolumeAct::ChargedOut { charge }, acts)
}

fn letter(volume: Option<u16>, said: &[u128]) -> CaseEvent {
    CaseEvent::Original {
        original_id: LETTER,
        change: OriginalEvent::Registered {
            over: over(said),
            original: PaperOriginal {
                description: "Lettre signée".into(),
                received_on: day("2026-11-02"),
                received_by: "Rita Côté".into(),
                scan: None,
                volume,
            },
        },
    }
}

/// Events numbered from 1, the receipt first.
fn folded(channel: Channel, changes: Vec<CaseEvent>) -> Case {
    let receipt = CaseEvent::Received(Receipt {
        number: "PL-2026-A0001".into(),
        kind: Kind::Complaint,
        channel,
        received_on: day("2026-11-02"),
        received_at: None,
        language: TextLanguage::Fr,
        reply_language: Lang::Fr,
        subject: "Objet".into(),
        correspondent: Correspondent::default(),
        text: TextId(Uuid::from_u128(4)),
        truncated: false,
        original: None,
        attachments: Vec::new(),
    });
    let all = std::iter::once(receipt).chain(changes);
    let events: Vec<Event> = all
        .zip(1..)
        .map(|(event, number)| Event {
            id: id(number),
            at: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
            by: PersonId(Uuid::from_u128(2)),
            fact: Fact::Case {
                case_id: CaseId(Uuid::from_u128(1)),
                event,
            },
        })
        .collect();
    Case::fold(&events).unwrap().unwrap()
}

fn paper(changes: Vec<CaseEvent>) -> Paper {
    folded(Channel::Email, changes).paper
}

#[test]
fn a_volume_goes_out_and_comes_back_and_its_log_keeps_every_move() {
    let charge = charge("Omar Diallo");
    let on = day("2026-11-20");
    let changes = vec![
        opened(),
        charged_out("Omar Diallo", &[2]),
        of_volume(VolumeAct::Recalled { charge, on }, &[3]),
        of_volume(VolumeAct::Returned { at: BOX, on }, &[4]),
    ];
    let out = paper(changes[..3].to_vec());
    let volume = out.volume(1).unwrap();
    assert!(
        matches!(volume.whereabouts(), Some(Whereabouts::Out { charge, recalled_on: Some(asked) })
            if charge.borrower == "Omar Diallo" && asked == on),
        "{volume:?}"
    );
    assert!(matches!(
        out.faults()[..],
        [PaperFault::Out { volume: 1, .. }]
    ));
    let back = paper(changes);
    let volume = back.volume(1).unwrap();
    assert_eq!((volume.kept_at(), volume.log.len()), (Some(BOX), 4));
    assert!(back.faults().is_empty());
}

#[test]
fn a_volume_charged_out_twice_apart_is_a_conflict_that_the_next_act_settles() {
    let mut changes = vec![
        opened(),
        charged_out("Omar Diallo", &[2]),
        charged_out("Priya Raman", &[2]),
    ];
    let apart = paper(changes.clone());
    let volume = apart.volume(1).unwrap();
    assert_eq!((volume.whereabouts(), volume.open().len()), (None, 2));
    assert_eq!(apart.faults(), [PaperFault::Apart { volume: 1 }]);
    // What goes on from one of the two does not settle the other.
    let charge = charge("Omar Diallo");
    let on = day("2026-11-20");
    changes.push(of_volume(VolumeAct::Recalled { charge, on }, &[3]));
    assert_eq!(
        paper(changes.clone()).volume(1).unwrap().whereabouts(),
        None
    );
    changes.push(of_volume(VolumeAct::Returned { at: SHELF, on }, &[4, 5]));
    assert_eq!(paper(changes).volume(1).unwrap().kept_at(), Some(SHELF));
}

#[test]
fn two_people_who_say_the_same_apart_agree() {
    let found = paper(vec![opened(), opened()]);
    assert_eq!(found.volume(1).unwrap().kept_at(), Some(SHELF));
    assert!(found.faults().is_empty());
    let found = paper(vec![
        opened(),
        of_volume(VolumeAct::Opened { at: BOX }, &[]),
    ]);
    assert_eq!(found.faults(), [PaperFault::Apart { volume: 1 }]);
}

#[test]
fn a_volume_that_is_withdrawn_is_none_and_gives_its_number_again() {
    let reason = "Ouvert par erreur.".to_owned();
    let mut changes = vec![opened(), of_volume(VolumeAct::Withdrawn { reason }, &[2])];
    let found = paper(changes.clone());
    assert_eq!((found.present().count(), found.next()), (0, 1));
    assert!(found.faults().is_empty());
    changes.push(of_volume(VolumeAct::Opened { at: BOX }, &[3]));
    let found = paper(changes);
    assert_eq!((found.present().count(), found.next()), (1, 2));
}

#[test]
fn an_original_agrees_once_a_volume_that_there_is_holds_it() {
    let placed = letter(Some(1), &[2]);
    let unplaced = paper(vec![letter(None, &[])]);
    assert!(matches!(
        unplaced.faults()[..],
        [PaperFault::Unplaced { id: LETTER, .. }]
    ));
    let nowhere = paper(vec![letter(None, &[]), placed.clone()]);
    assert_eq!(nowhere.faults().len(), 1, "volume 1 does not exist");
    let held = paper(vec![letter(None, &[]), placed, opened()]);
    assert!(held.faults().is_empty());
    let struck = CaseEvent::Original {
        original_id: LETTER,
        change: OriginalEvent::Struck {
            over: over(&[2]),
            reason: "Une copie.".into(),
        },
    };
    let found = paper(vec![letter(None, &[]), struck]);
    assert!(found.faults().is_empty() && found.originals[0].standing().is_none());
}

#[test]
fn a_letter_received_by_mail_waits_for_somebody_to_say_where_it_is() {
    assert!(folded(Channel::Mail, Vec::new()).is_paper_unsaid());
    assert!(!folded(Channel::Mail, vec![letter(None, &[])]).is_paper_unsaid());
    assert!(!folded(Channel::Mail, vec![opened()]).is_paper_unsaid());
    assert!(!folded(Channel::Email, Vec::new()).is_paper_unsaid());
}

#[test]
fn an_event_of_paper_reads_back_as_it_was_written() {
    let (at, on) = (SHELF, day("2026-11-20"));
    let reason = || "Rayon 2.".to_owned();
    let charge = || charge("Omar Diallo");
    let acts = [
        VolumeAct::Opened { at },
        VolumeAct::Moved { at },
        VolumeAct::ChargedOut { charge: charge() },
        VolumeAct::Transferred { charge: charge() },
        VolumeAct::Recalled {
            charge: charge(),
            on,
        },
        VolumeAct::Returned { at, on },
        VolumeAct::NotFound {
            charge: Some(charge()),
            on,
            reason: reason(),
        },
        VolumeAct::Found { at, on },
        VolumeAct::Withdrawn { reason: reason() },
    ];
    let acts = acts.map(|act| of_volume(act, &[7]));
    let struck = CaseEvent::Original {
        original_id: LETTER,
        change: OriginalEvent::Struck {
            over: over(&[7]),
            reason: reason(),
        },
    };
    for event in acts
        .into_iter()
        .chain([letter(None, &[]), letter(Some(2), &[7]), struck])
    {
        let json = serde_json::to_string(&event).unwrap();
        assert_eq!(serde_json::from_str::<CaseEvent>(&json).unwrap(), event);
    }
}
