use super::*;
use crate::id::PersonId;
use crate::law::Certainty;
use chrono::DateTime;
use uuid::Uuid;

fn id(event: u128) -> EventId {
    EventId(Uuid::from_u128(event))
}

fn event(number: u128, fact: Fact) -> Event {
    Event {
        id: id(number),
        at: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
        by: PersonId(Uuid::from_u128(number)),
        fact,
    }
}

fn office(number: u128, change: OfficeEvent, over: &[u128]) -> Event {
    let over = over.iter().map(|seen| id(*seen)).collect();
    let fact = Fact::Office {
        event: change,
        over,
    };
    event(number, fact)
}

fn waits(number: u128, from: u32, to: u32, over: &[u128]) -> Event {
    let change = OfficeChange::IdleMinutes { from, to };
    office(number, OfficeEvent::Changed { change }, over)
}

fn both(text: &str) -> Bilingual {
    Bilingual::same(text)
}

/// The events side by side, of the one setting that there is.
fn apart(events: &[Event]) -> Vec<EventId> {
    let found = set_apart(events);
    assert!(found.len() < 2, "one setting");
    found.first().map(SetApart::events).unwrap_or_default()
}

#[test]
fn a_setting_changed_twice_on_one_machine_is_not_set_apart() {
    assert!(apart(&[waits(1, 10, 5, &[]), waits(2, 5, 20, &[])]).is_empty());
}

#[test]
fn two_changes_of_one_value_are_set_apart_with_their_authors() {
    let events = [waits(1, 10, 5, &[]), waits(2, 10, 20, &[])];
    let found = set_apart(&events);
    let authors: Vec<_> = found[0].claims.iter().map(|claim| claim.by).collect();
    assert_eq!(found[0].events(), [id(1), id(2)]);
    assert_eq!(authors, [events[0].by, events[1].by]);
}

#[test]
fn two_equal_values_are_not_set_apart() {
    assert!(apart(&[waits(1, 10, 5, &[]), waits(2, 10, 5, &[])]).is_empty());
}

#[test]
fn what_somebody_who_saw_only_their_own_settles_again_stays_beside_the_other() {
    let own = [
        waits(1, 10, 5, &[]),
        waits(2, 10, 20, &[]),
        waits(3, 20, 30, &[]),
    ];
    assert_eq!(apart(&own), [id(1), id(3)], "though 20 was what held");
}

#[test]
fn whoever_saw_both_settles_and_what_they_had_not_seen_stays() {
    let mut events = vec![waits(1, 10, 5, &[]), waits(2, 10, 20, &[])];
    let kept = set_apart(&events)[0].keep(id(1)).unwrap();
    events.push(waits(3, 10, 15, &[]));
    events.push(event(4, kept));
    assert_eq!(apart(&events), [id(3), id(4)]);
    events.push(waits(5, 5, 15, &[3, 4]));
    assert!(apart(&events).is_empty());
}

#[test]
fn two_people_who_settle_apart_for_one_value_agree_and_for_two_do_not() {
    let events = vec![waits(1, 10, 5, &[]), waits(2, 10, 20, &[])];
    let found = set_apart(&events);
    let settled = |first: u128, second: u128| {
        let mut events = events.clone();
        events.push(event(3, found[0].keep(id(first)).unwrap()));
        events.push(event(4, found[0].keep(id(second)).unwrap()));
        apart(&events)
    };
    assert!(settled(1, 1).is_empty());
    assert_eq!(settled(1, 2), [id(3), id(4)]);
}

#[test]
fn keeping_one_is_an_ordinary_change_of_what_holds() {
    let events = [waits(1, 10, 5, &[]), waits(2, 10, 20, &[])];
    let found = set_apart(&events);
    for (kept, to) in [(1, 5), (2, 20)] {
        let fact = found[0].keep(id(kept)).unwrap();
        assert_eq!(fact, waits(9, 20, to, &[1, 2]).fact);
    }
    assert_eq!(found[0].keep(id(7)), None);
}

#[test]
fn two_fields_are_not_set_apart_from_one_another() {
    let days = OfficeChange::BackupDays { from: 7, to: 5 };
    let days = office(2, OfficeEvent::Changed { change: days }, &[]);
    assert!(set_apart(&[waits(1, 10, 20, &[]), days]).is_empty());
}

#[test]
fn a_day_closed_for_two_reasons_is_set_apart_and_one_closed_again_is_not() {
    let closure = |why: &str| OfficeClosure {
        on: NaiveDate::from_ymd_opt(2026, 12, 24).unwrap(),
        name: both(why),
    };
    let added = |why: &str| OfficeEvent::ClosureAdded {
        closure: closure(why),
    };
    let removed = |why: &str| OfficeEvent::ClosureRemoved {
        closure: closure(why),
    };
    let one_by_one = [
        office(1, added("Eve"), &[]),
        office(2, removed("Eve"), &[]),
        office(3, added("Move"), &[]),
    ];
    assert!(apart(&one_by_one).is_empty());
    let events = [office(1, added("Eve"), &[]), office(2, added("Move"), &[])];
    assert_eq!(apart(&events), [id(1), id(2)]);
    let events = [
        office(1, added("Eve"), &[]),
        office(2, removed("Eve"), &[]),
        office(3, added("Move"), &[]),
        office(4, removed("Eve"), &[]),
    ];
    assert_eq!(apart(&events), [id(3), id(4)]);
    let found = set_apart(&events);
    assert_eq!(
        found[0].keep(id(3)),
        Some(office(9, added("Move"), &[3, 4]).fact)
    );
}

#[test]
fn two_versions_from_one_day_are_set_apart_and_from_two_days_are_not() {
    let pack = |digest: &str| PackRef {
        id: "on-csa".to_owned(),
        digest: digest.to_owned(),
    };
    let force = |digest: &str, day: u32, replaces: Option<&str>| OfficeEvent::PackPutInForce {
        pack: pack(digest),
        from_on: NaiveDate::from_ymd_opt(2027, 1, day).unwrap(),
        replaces: replaces.map(pack),
    };
    let one_day = [
        office(1, force("b", 1, Some("a")), &[]),
        office(2, force("c", 1, Some("a")), &[]),
    ];
    let found = set_apart(&one_day);
    assert_eq!(found[0].events(), [id(1), id(2)]);
    assert_eq!(
        found[0].keep(id(1)),
        Some(office(9, force("b", 1, Some("c")), &[1, 2]).fact)
    );
    let two_days = [
        office(1, force("b", 1, Some("a")), &[]),
        office(2, force("c", 15, Some("a")), &[]),
    ];
    assert!(set_apart(&two_days).is_empty());
    let replaced = [
        office(1, force("b", 1, Some("a")), &[]),
        office(2, force("c", 1, Some("b")), &[]),
    ];
    assert!(set_apart(&replaced).is_empty());
}

#[test]
fn a_term_corrected_here_and_retired_there_is_set_apart_and_either_can_be_put_back() {
    let text = |en: &str| TermText {
        fr: "récolement".to_owned(),
        en: en.to_owned(),
        domain: "records".to_owned(),
        source: String::new(),
        certainty: Certainty::Unverified,
    };
    let said = |number: u128, change: TermEvent, over: &[u128]| {
        let fact = Fact::Term {
            term_id: TermId(Uuid::from_u128(4)),
            event: change,
            over: over.iter().map(|seen| id(*seen)).collect(),
        };
        event(number, fact)
    };
    let corrected = |from: &str, to: &str| TermEvent::Corrected {
        from: text(from),
        to: text(to),
    };
    let retired = TermEvent::Retired { text: text("a") };
    let events = [
        said(1, TermEvent::Added { text: text("a") }, &[]),
        said(2, corrected("a", "b"), &[]),
        said(3, retired.clone(), &[]),
    ];
    let found = set_apart(&events);
    assert_eq!(found[0].events(), [id(2), id(3)]);
    let restored = TermEvent::Restored { text: text("b") };
    for (kept, change) in [(2, restored), (3, retired)] {
        let fact = found[0].keep(id(kept));
        assert_eq!(fact, Some(said(9, change, &[2, 3]).fact));
    }
}

#[test]
fn an_event_written_before_conflicts_were_told_still_reads() {
    let before = r#"{"noun":"office","event":{"kind":"changed",
        "change":{"field":"idle_minutes","from":10,"to":5}}}"#;
    let read: Fact = serde_json::from_str(before).unwrap();
    assert_eq!(read, waits(1, 10, 5, &[]).fact);
    assert!(!serde_json::to_string(&read).unwrap().contains("over"));
}
