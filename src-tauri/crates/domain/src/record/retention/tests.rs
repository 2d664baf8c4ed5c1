//! The first day of a disposition, counted day by day beside the rule; and what keeps a file.

use super::*;
use crate::case::{CaseEvent, Channel, Correspondent, Kind, Receipt};
use crate::event::{Event, Fact};
use crate::hold::HoldEvent;
use crate::id::{CaseId, EventId, FileId, LocationId, PersonId, TextId};
use crate::lang::{Bilingual, Lang, TextLanguage};
use crate::law::Certainty;
use crate::paper::{VolumeAct, VolumeEvent};
use crate::record::{RecordEvent, SeriesCode};
use chrono::{DateTime, Days};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn rule(years: u16) -> Retention {
    Retention {
        years,
        action: FinalAction::default(),
        authority: "TEST-1".into(),
        provision: Provision {
            citation: None,
            source: Bilingual::same("a test"),
            certainty: Certainty::Unverified,
        },
    }
}

#[test]
fn a_file_may_go_the_day_after_its_years_have_run() {
    for (closed_on, years, from) in [
        ("2020-03-10", 2, "2022-03-11"),
        ("2020-12-31", 1, "2022-01-01"),
        ("2024-02-29", 1, "2025-03-02"),
        ("2024-02-29", 4, "2028-03-01"),
        ("2023-02-28", 1, "2024-02-29"),
        ("1900-02-28", 100, "2000-02-29"),
    ] {
        let found = rule(years).due_from(day(closed_on));
        assert_eq!(found, Some(day(from)), "{closed_on} and {years} years");
    }
    let last = NaiveDate::MAX;
    assert_eq!(rule(1).due_from(last), None, "never, rather than at once");
}

const CASE: CaseId = CaseId(Uuid::from_u128(1));
const PERSON: PersonId = PersonId(Uuid::from_u128(2));

fn folded(facts: Vec<Fact>) -> Case {
    let events: Vec<Event> = (1..)
        .zip(facts)
        .map(|(number, fact)| Event {
            id: EventId(Uuid::from_u128(number)),
            at: DateTime::from_timestamp(1_600_000_000, 0).unwrap(),
            by: PERSON,
            fact,
        })
        .collect();
    Case::fold(&events).unwrap().unwrap()
}

fn of(event: CaseEvent) -> Fact {
    Fact::Case {
        case_id: CASE,
        event,
    }
}

fn received() -> Fact {
    of(CaseEvent::Received(Receipt {
        number: "PL-2020-A0001".into(),
        kind: Kind::PublicEnquiry,
        channel: Channel::Email,
        received_on: day("2020-01-02"),
        received_at: None,
        language: TextLanguage::Fr,
        reply_language: Lang::Fr,
        subject: "Objet".into(),
        correspondent: Correspondent::default(),
        text: TextId(Uuid::from_u128(4)),
        truncated: false,
        original: None,
        attachments: Vec::new(),
    }))
}

fn filed() -> Fact {
    Fact::Record {
        event: RecordEvent::FileOpened {
            file_id: FileId(Uuid::from_u128(5)),
            number: "OPS-SRV-02/2020-A0001".into(),
            series: SeriesCode("OPS-SRV-02".into()),
            title: "Objet".into(),
            case_id: CASE,
        },
    }
}

fn closed() -> Fact {
    of(CaseEvent::Closed {
        reasons: String::new(),
        of: None,
        outcome: None,
        left_unsent: None,
    })
}

fn held() -> Fact {
    of(CaseEvent::Hold(HoldEvent::Put {
        scope: "dossier de cour".into(),
        reason: "litige".into(),
        authority: "avis juridique".into(),
    }))
}

fn released(event: u128) -> Fact {
    of(CaseEvent::Hold(HoldEvent::Released {
        of: EventId(Uuid::from_u128(event)),
        reason: "réglé".into(),
    }))
}

#[test]
fn what_keeps_a_file_is_told_and_a_hold_comes_before_all() {
    let late = day("2200-01-01");
    let closed_on = Some(day("2020-09-13"));
    let one = rule(1);
    let told = |facts, rule| kept(&folded(facts), closed_on, rule, late);
    assert_eq!(
        told(vec![received(), filed()], Some(&one)),
        Some(Kept::Open)
    );
    assert_eq!(
        told(vec![received(), closed()], Some(&one)),
        Some(Kept::NotFiled)
    );
    let whole = vec![received(), filed(), closed()];
    assert_eq!(told(whole.clone(), None), Some(Kept::NoRule));
    assert_eq!(told(whole.clone(), Some(&one)), None);
    let hold = [whole.clone(), vec![held()]].concat();
    assert_eq!(told(hold.clone(), Some(&one)), Some(Kept::Held));
    let two = [hold.clone(), vec![held(), released(4)]].concat();
    assert_eq!(
        told(two, Some(&one)),
        Some(Kept::Held),
        "the other one stays"
    );
    let free = [hold, vec![released(4)]].concat();
    assert_eq!(told(free, Some(&one)), None);
    let other = [
        whole,
        vec![of(CaseEvent::Reopened {
            reasons: "suite".into(),
            of: None,
        })],
    ]
    .concat();
    assert_eq!(told(other, Some(&one)), Some(Kept::Open));
}

/// An act on the first volume, over those events.
fn volume(over: &[u128], act: VolumeAct) -> Fact {
    let over = over.iter().map(|event| EventId(Uuid::from_u128(*event)));
    let change = VolumeEvent {
        over: over.collect(),
        act,
    };
    of(CaseEvent::Volume { number: 1, change })
}

#[test]
fn a_file_whose_paper_was_not_found_is_kept_until_it_is() {
    let (at, on) = (LocationId(Uuid::from_u128(7)), day("2021-01-04"));
    let told = |facts| {
        let closed_on = Some(day("2020-09-13"));
        kept(&folded(facts), closed_on, Some(&rule(1)), day("2200-01-01"))
    };
    let shelved = vec![
        received(),
        filed(),
        closed(),
        volume(&[], VolumeAct::Opened { at }),
    ];
    assert_eq!(told(shelved.clone()), None);
    let (charge, reason) = (None, "Rayon 2.".into());
    let missing = volume(&[4], VolumeAct::NotFound { charge, on, reason });
    let missing = [shelved, vec![missing]].concat();
    assert_eq!(told(missing.clone()), Some(Kept::PaperAway));
    let found = [missing, vec![volume(&[5], VolumeAct::Found { at, on })]].concat();
    assert_eq!(told(found), None);
}

proptest! {
    #[test]
    fn nothing_goes_before_its_day_nor_while_a_hold_is_in_force(
        start in 0_u64..60_000, years in 1_u16..=MOST_YEARS, early in 0_u64..90_000, hold in any::<bool>()
    ) {
        let closed_on = day("1950-01-01") + Days::new(start);
        let from = rule(years).due_from(closed_on).unwrap();
        let whole = vec![received(), filed(), closed()];
        let facts = if hold { [whole, vec![held()]].concat() } else { whole };
        let case = folded(facts);
        let at = |today| kept(&case, Some(closed_on), Some(&rule(years)), today);
        prop_assert!(at(from - Days::new(1 + early)).is_some());
        prop_assert_eq!(at(from).is_none(), !hold);
        prop_assert_eq!(at(from + Days::new(early)).is_none(), !hold);
        // Whole years have run: never fewer days than so many times 365, nor more than a leap day
        // for each fourth year and the day of grace.
        let days = (from - closed_on).num_days();
        let (years, fourth) = (i64::from(years), i64::from(years) / 4 + 1);
        prop_assert!(days > years * 365 && days <= years * 365 + fourth + 2, "{} days", days);
    }
}
