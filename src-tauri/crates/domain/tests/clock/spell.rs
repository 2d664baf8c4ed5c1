//! Of several clocks of one rule, what people did to one moves that one alone.

use crate::calendar::{day, on_statute};
use crate::count::rule;
use chrono::DateTime;
use dossier_domain::case::CaseEvent;
use dossier_domain::clock::{
    ActAuthority, Begun, ClockActs, ClockEvent, ClockOutcome, Course, Spell, run,
};
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, EventId, PersonId};
use dossier_domain::law::{ClockCode, ClockRule, Rolling, StartEvent, Unit};
use uuid::Uuid;

fn forty_five() -> ClockRule {
    rule(45, Unit::CalendarDays, Rolling::Never)
}

fn begun(on: &str, whom: &str) -> Begun {
    Begun {
        start: StartEvent::InvestigatorRequest,
        named: StartEvent::InvestigatorRequest,
        on: day(on),
        ended: Vec::new(),
        whom: whom.into(),
    }
}

fn authority() -> ActAuthority {
    ActAuthority::Written {
        words: "entente".into(),
    }
}

fn extended(acts: &ClockActs, on: &str, spell: Option<Spell>) -> ClockEvent {
    let clock = ClockCode("TRIAL".into());
    ClockEvent::Extended {
        of: acts.last_extension(&clock, spell.as_ref()),
        clock,
        on: day(on),
        length: 15,
        authority: authority(),
        reason: "motif".into(),
        spell,
    }
}

fn stopped(on: &str, spell: Option<Spell>) -> ClockEvent {
    ClockEvent::Stopped {
        clock: ClockCode("TRIAL".into()),
        on: day(on),
        authority: authority(),
        reason: "motif".into(),
        spell,
    }
}

/// Clocks that were begun so, and what was done to them in this order.
fn acts(begun: &[Begun], changes: &[ClockEvent]) -> ClockActs {
    let mut acts = ClockActs::default();
    for (change, number) in changes.iter().zip(1..) {
        let event = Event {
            id: EventId(Uuid::from_u128(number)),
            at: DateTime::UNIX_EPOCH,
            by: PersonId(Uuid::nil()),
            fact: Fact::Case {
                case_id: CaseId(Uuid::nil()),
                event: CaseEvent::Clock(change.clone()),
            },
        };
        acts.apply(&event, change);
    }
    acts.begun = begun.to_vec();
    acts
}

/// In how many days each ends; none for one that stands.
fn lengths(acts: &ClockActs) -> Vec<Option<i64>> {
    let rule = forty_five();
    let length = |one: &Begun| {
        let course = Course::of(&rule.code, &rule, acts, Some(one));
        match run(&rule, &on_statute(), one.on, &course).expect("covered") {
            ClockOutcome::Due(due) => Some((due.due_on - one.on).num_days()),
            _ => None,
        }
    };
    acts.begun.iter().map(length).collect()
}

#[test]
fn an_extension_of_a_clock_lengthens_none_that_begins_after_it() {
    let each = [begun("2026-03-02", ""), begun("2026-04-10", "")];
    for spell in [Some(each[0].spell()), None] {
        let extended = extended(&ClockActs::default(), "2026-03-30", spell);
        assert_eq!(lengths(&acts(&each, &[extended])), [Some(60), Some(45)]);
    }
}

#[test]
fn a_stop_that_nobody_ended_stops_none_that_begins_after_it() {
    let each = [begun("2026-03-02", ""), begun("2026-04-10", "")];
    for spell in [Some(each[0].spell()), None] {
        let stopped = stopped("2026-03-30", spell);
        assert_eq!(lengths(&acts(&each, &[stopped])), [None, Some(45)]);
    }
}

#[test]
fn what_is_done_to_the_clock_of_one_officer_is_not_done_to_that_of_another() {
    let each = [begun("2026-03-02", "Roy"), begun("2026-03-02", "Cyr")];
    let of = |whom: usize| Some(each[whom].spell());
    let none = ClockActs::default();
    let stop = stopped("2026-03-30", of(1));
    let mut all = vec![extended(&none, "2026-03-30", of(0)), stop];
    assert_eq!(lengths(&acts(&each, &all)), [Some(60), None]);
    all[1] = extended(&none, "2026-03-30", of(1));
    let both = acts(&each, &all);
    assert_eq!(lengths(&both), [Some(60), Some(60)], "neither is apart");
    all.push(extended(&both, "2026-03-31", of(0)));
    assert_eq!(lengths(&acts(&each, &all)), [Some(75), Some(60)]);
}

#[test]
fn an_act_goes_on_counting_once_the_first_day_of_its_clock_is_corrected() {
    let made = begun("2026-03-02", "Roy").spell();
    let extended = extended(&ClockActs::default(), "2026-03-30", Some(made));
    let each = [begun("2026-03-09", "Roy"), begun("2026-03-09", "Cyr")];
    assert_eq!(lengths(&acts(&each, &[extended])), [Some(60), Some(45)]);
}

#[test]
fn an_act_of_before_counts_for_each_clock_that_ran_and_for_all_where_a_report_did_so() {
    let each = [begun("2026-03-02", "Roy"), begun("2026-03-02", "Cyr")];
    let later = [each.to_vec(), vec![begun("2026-05-01", "Roy")]].concat();
    let written = extended(&ClockActs::default(), "2026-03-30", None);
    let written = serde_json::to_string(&written).unwrap();
    assert!(!written.contains("spell"), "as before: {written}");
    let mut acts = acts(&later, &[serde_json::from_str(&written).unwrap()]);
    assert_eq!(lengths(&acts), [Some(60), Some(60), Some(45)]);
    acts.of_each = true;
    assert_eq!(lengths(&acts), [Some(60); 3]);
}
