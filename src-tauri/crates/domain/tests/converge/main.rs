//! A thousand random histories of one case on three machines, in any order of exchange, without a
//! vault: every machine folds to the same case, and nothing is lost in silence.
//!
//! The machines are sets of events with a hybrid clock, as the store keeps them; an exchange is a
//! union. What is open at the end is compared with what each event really knew when it was written,
//! which the fold cannot see. Real vaults and real bundles converge in the store's own tests
//! (`store/src/tests/converge.rs`), on fewer histories.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where something is not as it should be"
)]

mod beside;

use chrono::{DateTime, Days, NaiveDate};
use dossier_domain::alike::{AlikeEvent, Relation};
use dossier_domain::assignment::AssignmentEvent;
use dossier_domain::case::{
    About, Case, CaseEvent, Channel, Conflict, Correction, Correspondent, Kind, Receipt,
    ScreeningOut, Stage, Value,
};
use dossier_domain::clock::{ActAuthority, ClockEvent};
use dossier_domain::consolidation::ConsolidationEvent;
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, EventId, FileId, PersonId, TextId};
use dossier_domain::lang::{Lang, TextLanguage};
use dossier_domain::law::{ClassCode, ClockCode, GroundCode};
use dossier_domain::record::{RecordEvent, SeriesCode};
use dossier_domain::triage::Recommended;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const CASE: CaseId = CaseId(Uuid::from_u128(1));

/// Place in the journal: clock, machine.
type Key = (u64, usize);

/// An event, with the corrections and settlements that its author had before them.
#[derive(Clone)]
struct Written {
    event: Event,
    known: BTreeSet<Key>,
}

#[derive(Clone, Default)]
struct Machine {
    events: BTreeMap<Key, Written>,
}

#[derive(Debug, Clone)]
enum Step {
    /// A machine acts: what, and which choice.
    Act(usize, u8, u8),
    /// One machine takes in what another holds.
    Exchange(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..3_usize, any::<u8>(), any::<u8>()).prop_map(|(at, act, choice)| Step::Act(at, act, choice)),
        1 => (0..3_usize, 0..3_usize).prop_map(|(from, to)| Step::Exchange(from, to)),
    ]
}

impl Machine {
    fn case(&self) -> Case {
        let events = self.events.values().map(|written| &written.event);
        Case::fold(events).unwrap().unwrap()
    }

    fn write(&mut self, at: usize, serial: u64, fact: Fact) {
        let last = self.events.keys().map(|(clock, _)| *clock).max();
        let key = (last.unwrap_or_default() + 1, at);
        let event = Event {
            id: EventId(Uuid::from_u128(1_000 + u128::from(serial))),
            at: DateTime::from_timestamp(1_795_000_000, 0).unwrap(),
            by: PersonId(Uuid::from_u128(at as u128)),
            fact,
        };
        let known = self.events.keys().copied().collect();
        self.events.insert(key, Written { event, known });
    }

    fn take_in(&mut self, other: &Self) {
        let theirs = other.events.iter();
        self.events
            .extend(theirs.map(|(key, written)| (*key, written.clone())));
    }
}

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + Days::new(number)
}

fn receipt() -> Receipt {
    Receipt {
        number: "PL-2026-A0001".into(),
        kind: Kind::Complaint,
        channel: Channel::Email,
        received_on: day(0),
        received_at: None,
        language: TextLanguage::Fr,
        reply_language: Lang::Fr,
        subject: "Objet".into(),
        correspondent: Correspondent::default(),
        text: TextId(Uuid::from_u128(4)),
        original: None,
        attachments: Vec::new(),
        truncated: false,
    }
}

fn recommended() -> Recommended {
    Recommended {
        outcome: None,
        grounds: Vec::new(),
        packs: Vec::new(),
        followed: false,
    }
}

/// What the use cases would let a person do on this case. No day is given twice, so that a value
/// tells who set it.
fn act(case: &Case, act: u8, choice: u8, serial: u64) -> Option<Fact> {
    let of_case = |event| {
        Some(Fact::Case {
            case_id: CASE,
            event,
        })
    };
    let which = usize::from(choice) % case.conflicts.len().max(1);
    if let Some(conflict) = case.conflicts.get(which)
        && act.is_multiple_of(2)
    {
        let over = conflict.events();
        return of_case(CaseEvent::Settled {
            about: conflict.about(),
            kept: over[usize::from(choice) % over.len()],
            over,
        });
    }
    if act.is_multiple_of(7) {
        return of_case(CaseEvent::Clock(on_clock(case, choice, serial)));
    }
    if act.is_multiple_of(11) {
        return of_case(on_pair(case, choice));
    }
    if act.is_multiple_of(3) {
        return of_case(beside::act(case, choice, serial)?);
    }
    let of = case.decided_by();
    let settled = case.conflicts.is_empty();
    let day_settled = !case
        .conflicts
        .iter()
        .any(|it| it.about() == About::ReceivedOn);
    match (case.stage, act % 5) {
        (Stage::Received | Stage::ScreenedIn, 0 | 1) if day_settled => {
            of_case(CaseEvent::Corrected(Correction::ReceivedOn {
                from: case.receipt.received_on,
                to: day(serial),
            }))
        }
        (_, 2) if settled && case.file.is_none() => Some(Fact::Record {
            event: RecordEvent::FileOpened {
                file_id: FileId(Uuid::from_u128(u128::from(serial))),
                number: String::new(),
                series: SeriesCode("OPS-PLA-01".into()),
                title: String::new(),
                case_id: CASE,
            },
        }),
        (_, 2) if settled && choice.is_multiple_of(2) => case.file.map(|file_id| Fact::Record {
            event: RecordEvent::FilingWithdrawn {
                file_id,
                case_id: CASE,
            },
        }),
        (Stage::Received, 3) if settled => of_case(CaseEvent::ScreenedIn {
            reasons: String::new(),
            recommended: recommended(),
            of,
        }),
        (Stage::Received, 4) if settled => {
            let alone = serial.is_multiple_of(2);
            let out = ScreeningOut {
                ground: GroundCode("frivolous".into()),
                facts: Vec::new(),
                discretion: format!("pesée {serial}"),
                reasons: "motifs".into(),
                second_reader: (!alone).then_some(PersonId(Uuid::from_u128(9))),
                class: alone.then(|| ClassCode("frivolous".into())),
                recommended: recommended(),
                rests_on: case.rests_on(),
                of,
            };
            of_case(if alone {
                CaseEvent::ScreenedOut(out)
            } else {
                CaseEvent::ScreeningOutProposed(out)
            })
        }
        (Stage::ScreenedIn | Stage::ScreenedOut, 5) if settled => {
            of_case(CaseEvent::ScreeningReversed {
                reasons: "revu".into(),
                of,
            })
        }
        (Stage::ScreenedOut, 3) if settled => of_case(CaseEvent::ScreeningOutWithdrawn),
        (Stage::ScreenedIn, 3 | 4) if settled => of_case(beside::referral(case, choice)?),
        (Stage::AwaitingSecondReader, 3) if settled => of_case(CaseEvent::ScreeningOutReturned {
            reasons: "non".into(),
            disagrees: choice.is_multiple_of(2),
            of,
        }),
        (Stage::AwaitingSecondReader, 4) if settled => of_case(CaseEvent::ScreeningOutConfirmed {
            reasons: String::new(),
            of,
        }),
        _ => None,
    }
}

/// What the case is to one of two others, or who looks after it.
fn on_pair(case: &Case, choice: u8) -> CaseEvent {
    let relations = [Some(Relation::SameIncident), Some(Relation::NotAlike), None];
    if choice.is_multiple_of(3) {
        let person = PersonId(Uuid::from_u128(u128::from(choice)));
        return CaseEvent::Assigned(AssignmentEvent {
            from: case.assignee,
            to: (!choice.is_multiple_of(2)).then_some(person),
        });
    }
    let other = CaseId(Uuid::from_u128(20 + u128::from(choice % 2)));
    if choice % 4 == 1 {
        let from = case.consolidated.as_ref().map(|one| one.lead);
        return CaseEvent::Consolidated(ConsolidationEvent {
            from,
            to: (from != Some(other)).then_some(other),
            reasons: String::from("motif"),
            restores: None,
        });
    }
    CaseEvent::Alike(AlikeEvent {
        other,
        from: case.relations.get(&other).copied(),
        to: relations[usize::from(choice) % relations.len()],
    })
}

/// An act on the one clock of the case: two machines may stop it, start it again, extend it and
/// choose its rule apart.
fn on_clock(case: &Case, choice: u8, serial: u64) -> ClockEvent {
    let (clock, reason) = (ClockCode("A".into()), String::from("motif"));
    let acts = &case.clock_acts;
    let authority = ActAuthority::Written {
        words: "entente".into(),
    };
    let running = acts.stops.iter().find(|stop| stop.resumed().is_none());
    match (choice % 4, running) {
        (0, _) => ClockEvent::Extended {
            of: acts.last_extension(&clock, None),
            clock,
            on: day(serial),
            length: u32::from(choice) + 1,
            authority,
            reason,
            spell: None,
        },
        (1, _) => ClockEvent::Chosen {
            of: acts.last_choice(&clock),
            rule: ClockCode(if choice.is_multiple_of(2) { "A" } else { "B" }.into()),
            clock,
            reason,
        },
        (_, Some(stop)) => ClockEvent::Resumed {
            stop: stop.said.event,
            on: day(serial),
            reason,
        },
        (_, None) => ClockEvent::Stopped {
            clock,
            on: day(serial),
            authority,
            reason,
            spell: None,
        },
    }
}

/// The three machines after a history, everyone having taken in everything.
fn lived(steps: &[Step]) -> [Machine; 3] {
    let mut first = Machine::default();
    let event = CaseEvent::Received(receipt());
    first.write(
        0,
        0,
        Fact::Case {
            case_id: CASE,
            event,
        },
    );
    let mut machines = [first.clone(), first.clone(), first];
    for (serial, step) in (1..).zip(steps) {
        match step {
            Step::Act(at, what, choice) => {
                if let Some(fact) = act(&machines[*at].case(), *what, *choice, serial) {
                    machines[*at].write(*at, serial, fact);
                }
            }
            Step::Exchange(from, to) => {
                let other = machines[*from].clone();
                machines[*to].take_in(&other);
            }
        }
    }
    machines
}

fn together(mut machines: [Machine; 3], order: [usize; 3]) -> Machine {
    let [first, rest @ ..] = order;
    let mut whole = std::mem::take(&mut machines[first]);
    rest.iter().for_each(|at| whole.take_in(&machines[*at]));
    whole
}

/// The day that a correction gives, or the event that a settlement of the day keeps.
enum OfDay {
    Corrected(NaiveDate),
    Settled(EventId),
}

fn of_day(event: &Event) -> Option<OfDay> {
    let Fact::Case { event, .. } = &event.fact else {
        return None;
    };
    match event {
        CaseEvent::Corrected(Correction::ReceivedOn { to, .. }) => Some(OfDay::Corrected(*to)),
        CaseEvent::Settled {
            about: About::ReceivedOn,
            kept,
            ..
        } => Some(OfDay::Settled(*kept)),
        _ => None,
    }
}

/// The days that stand side by side.
fn open_days(case: &Case) -> Vec<NaiveDate> {
    let claims = case.conflicts.iter().find_map(|conflict| match conflict {
        Conflict::Value(claims) if conflict.about() == About::ReceivedOn => Some(claims),
        _ => None,
    });
    let day = |value: Value| match value {
        Value::ReceivedOn(day) => day,
        other => panic!("{other:?}"),
    };
    claims.map_or_else(
        || vec![case.receipt.received_on],
        |claims| claims.iter().map(|claim| day(claim.value)).collect(),
    )
}

/// Every version of a letter that nobody who knew of it replaced is still open.
fn no_version_is_lost(whole: &Machine) -> Result<(), TestCaseError> {
    let events = whole.events.iter();
    let events = events.map(|(key, written)| (*key, &written.event, &written.known));
    let expected: BTreeSet<_> = beside::unreplaced(events).into_iter().collect();
    let case = whole.case();
    let open = case.letters.iter().flat_map(|letter| {
        let versions = letter.open();
        versions
            .into_iter()
            .map(|version| (letter.id, version.event))
    });
    let open: BTreeSet<_> = open.collect();
    prop_assert_eq!(open, expected);
    Ok(())
}

/// Every correction that nobody who knew of it replaced is still open.
fn nothing_is_lost(whole: &Machine) -> Result<(), TestCaseError> {
    let open = open_days(&whole.case());
    let of_days: Vec<(&Key, &Written, OfDay)> = whole
        .events
        .iter()
        .filter_map(|(key, written)| Some((key, written, of_day(&written.event)?)))
        .collect();
    let mut last_given = BTreeSet::new();
    for (key, _, said) in &of_days {
        let replaced = of_days
            .iter()
            .any(|(_, later, _)| later.known.contains(*key));
        match said {
            OfDay::Corrected(day) if !replaced => {
                last_given.insert(*day);
                prop_assert!(open.contains(day), "{day} was lost: {open:?}");
            }
            OfDay::Corrected(_) => {}
            OfDay::Settled(kept) => {
                prop_assert!(whole.events.values().any(|it| it.event.id == *kept));
            }
        }
    }
    if of_days
        .iter()
        .all(|(_, _, said)| matches!(said, OfDay::Corrected(_)))
        && !of_days.is_empty()
    {
        let open: BTreeSet<NaiveDate> = open.into_iter().collect();
        prop_assert_eq!(open, last_given, "nothing else is open");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn three_machines_converge_and_lose_nothing(
        steps in prop::collection::vec(step(), 1..40),
        order in Just([0, 1, 2]).prop_shuffle(),
    ) {
        let machines = lived(&steps);
        let one = together(machines.clone(), [0, 1, 2]);
        let other = together(machines, order);
        prop_assert_eq!(one.case(), other.case());
        nothing_is_lost(&one)?;
        no_version_is_lost(&one)?;
    }

    #[test]
    fn once_everyone_knows_everything_one_person_settles_all(
        steps in prop::collection::vec(step(), 1..40),
    ) {
        let mut whole = together(lived(&steps), [0, 1, 2]);
        let mut serial = 1_000;
        while let Some(conflict) = whole.case().conflicts.first().cloned() {
            serial += 1;
            prop_assert!(serial < 1_020, "never settled");
            let over = conflict.events();
            prop_assert!(over.len() > 1, "a choice of one");
            let event = CaseEvent::Settled {
                about: conflict.about(),
                kept: over[0],
                over,
            };
            whole.write(0, serial, Fact::Case { case_id: CASE, event });
        }
    }
}
