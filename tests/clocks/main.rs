//! The clocks of the program against a second count, written from the facts of law alone: each of
//! 100,000 random histories gives the same days, or both refuse.

// What a test sets up is there or the test fails; the lints let only functions marked as tests say so.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod facts;
mod history;
mod second;

use chrono::NaiveDate;
use dossier_app::packs::packs;
use dossier_domain::calendar::Calendar;
use dossier_domain::clock::{Basis, ClockOutcome, Course, Extension, Resumption, Stop, run};
use dossier_domain::id::{EventId, PersonId};
use dossier_domain::law::{ClockCode, ClockRule, Pack};
use history::{History, histories};
use second::{Answer, Day, RULES, Rule, answer};

const HISTORIES: u32 = 100_000;

fn day(number: Day) -> NaiveDate {
    let (year, month, day) = second::date(number);
    let part = |value: i64| u32::try_from(value).unwrap();
    NaiveDate::from_ymd_opt(i32::try_from(year).unwrap(), part(month), part(day)).unwrap()
}

fn pack(id: &str) -> &'static Pack {
    let laws = &packs().unwrap().laws;
    laws.iter().find(|law| law.reference.id == id).unwrap()
}

fn stated(rule: &Rule) -> (&'static ClockRule, &'static Calendar) {
    let found = pack(rule.pack).clock(&ClockCode(rule.code.into())).unwrap();
    let calendars = &packs().unwrap().calendars;
    let counted_by = |calendar: &&std::sync::Arc<Calendar>| calendar.id == found.calendar;
    (found, calendars.iter().find(counted_by).unwrap())
}

fn course(history: &History, unit: dossier_domain::law::Unit) -> Course {
    let id = EventId(uuid::Uuid::nil());
    let by = PersonId(uuid::Uuid::nil());
    let at = chrono::DateTime::UNIX_EPOCH;
    let basis = || Basis::Written {
        words: "a trial".into(),
    };
    let stop = |(on, until): &(Day, Option<Day>)| Stop {
        id,
        on: day(*on),
        basis: basis(),
        reason: String::new(),
        by,
        at,
        resumed: until.map(|until| Resumption {
            on: day(until),
            by,
            reason: String::new(),
        }),
    };
    let extension = |(on, length): &(Day, i64)| Extension {
        id,
        on: day(*on),
        length: u32::try_from(*length).unwrap(),
        unit,
        basis: basis(),
        reason: String::new(),
        by,
        at,
        apart: false,
    };
    Course {
        stops: history.stops.iter().map(stop).collect(),
        extensions: history.extensions.iter().map(extension).collect(),
        ..Course::default()
    }
}

fn ours(history: &History) -> Answer {
    let (rule, calendar) = stated(&RULES[history.rule]);
    match run(
        rule,
        calendar,
        day(history.start),
        &course(history, rule.unit),
    ) {
        Err(_) => Answer::Refused,
        Ok(ClockOutcome::NotCovered { .. }) => Answer::Refused,
        Ok(ClockOutcome::Stopped(still)) => Answer::Stands {
            left: i64::from(still.left),
        },
        Ok(ClockOutcome::Due(due)) => {
            let number = |on: NaiveDate| {
                use chrono::Datelike;
                second::number((
                    i64::from(on.year()),
                    i64::from(on.month()),
                    i64::from(on.day()),
                ))
            };
            Answer::Ends {
                due: number(due.due_on),
                if_closed: number(due.due_if_closed_on),
                target: number(due.target_on),
            }
        }
    }
}

#[test]
fn two_counts_agree_on_a_hundred_thousand_random_histories() {
    let mut seen = [0_u32; 3];
    for history in histories(HISTORIES) {
        let theirs = answer(
            &RULES[history.rule],
            history.start,
            &history.stops,
            &history.extensions,
        );
        assert_eq!(
            ours(&history),
            theirs,
            "{history:?} {:?}",
            RULES[history.rule]
        );
        seen[match theirs {
            Answer::Ends { .. } => 0,
            Answer::Stands { .. } => 1,
            Answer::Refused => 2,
        }] += 1;
    }
    assert!(
        seen.iter().all(|count| *count > HISTORIES / 100),
        "each answer is met often: {seen:?}"
    );
}

#[test]
fn every_day_of_each_calendar_is_the_same_for_both_counts() {
    for (id, place) in [
        ("on-statute", second::Place::Ontario),
        ("ca-federal", second::Place::Canada),
        ("ca-federal-court", second::Place::Court),
    ] {
        let calendars = &packs().unwrap().calendars;
        let calendar = calendars.iter().find(|calendar| calendar.id == id).unwrap();
        let (first, last) = place.span();
        assert_eq!((calendar.from, calendar.to), (day(first), day(last)));
        for number in first..=last {
            let on = day(number);
            assert_eq!(
                calendar.holiday(on).is_some(),
                place.holiday(number),
                "{id} {on}"
            );
            assert_eq!(calendar.is_open(on), place.open(number), "{id} {on}");
        }
    }
}

#[test]
fn on_each_day_around_the_switch_both_counts_name_the_same_act() {
    let switch = second::number((2024, 4, 1));
    for incident in switch - 400..switch + 400 {
        let act = second::act_of(incident);
        let on = day(incident);
        for law in ["on-psa", "on-cspa"] {
            let pack = pack(law);
            let governs = pack.incidents_from.is_none_or(|from| from <= on)
                && pack.incidents_before.is_none_or(|before| on < before);
            assert_eq!(governs, act == law, "{law} {on}");
        }
    }
}

#[test]
fn the_rules_written_from_the_facts_are_all_those_of_the_packs_that_they_name() {
    for law in &packs().unwrap().laws {
        let id = &law.reference.id;
        let stated = law.clocks.iter().map(|clock| clock.code.0.as_str());
        let written = RULES.iter().filter(|rule| rule.pack == *id);
        assert!(stated.eq(written.map(|rule| rule.code)), "{id}");
    }
}

#[test]
fn the_period_of_bill_97_stands_in_the_place_of_the_thirty_days_and_says_that_it_is_of_a_secondary_source()
 {
    let fippa = pack("on-fippa");
    let thirty = ClockCode("FIPPA_26".into());
    let other = fippa.alternative(&thirty).unwrap();
    assert_eq!(other.code.0, "FIPPA_26_BILL97");
    assert_eq!(
        other.provision.certainty,
        dossier_domain::law::Certainty::Secondary
    );
    for federal in ["ca-atia", "ca-privacy"] {
        assert!(
            pack(federal).elected,
            "an office of Ontario is not under a federal Act: {federal}"
        );
    }
}
