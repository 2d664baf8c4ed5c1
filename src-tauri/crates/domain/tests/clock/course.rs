//! A clock that was stopped, started again or extended says so, in both languages.

use crate::calendar::{day, on_statute};
use crate::count::rule;
use crate::sentence::said;
use chrono::DateTime;
use dossier_domain::clock::{Basis, ClockOutcome, Course, Extension, Resumption, Stop, run};
use dossier_domain::id::{EventId, PersonId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{AuthorityCode, Certainty, ClockAuthority, Provision, Rolling, Unit};

fn stated() -> Basis {
    Basis::Stated(ClockAuthority {
        code: AuthorityCode("asked".into()),
        label: Bilingual {
            fr: "précisions demandées".into(),
            en: "clarification asked".into(),
        },
        most: None,
        provision: Provision {
            citation: None,
            source: Bilingual::same("a trial"),
            certainty: Certainty::Inferred,
        },
    })
}

fn written() -> Basis {
    Basis::Written {
        words: "entente".into(),
    }
}

fn stop(on: &str, until: Option<&str>, basis: Basis) -> Stop {
    let by = PersonId(uuid::Uuid::nil());
    Stop {
        id: EventId(uuid::Uuid::nil()),
        on: day(on),
        basis,
        reason: "motif".into(),
        by,
        at: DateTime::UNIX_EPOCH,
        resumed: until.map(|until| Resumption {
            on: day(until),
            by,
            reason: "motif".into(),
        }),
    }
}

fn extension(on: &str, length: u32) -> Extension {
    Extension {
        id: EventId(uuid::Uuid::nil()),
        on: day(on),
        length,
        unit: Unit::CalendarDays,
        basis: stated(),
        reason: "motif".into(),
        by: PersonId(uuid::Uuid::nil()),
        at: DateTime::UNIX_EPOCH,
        apart: false,
    }
}

/// Thirty days from 4 March 2026 through a course.
fn thirty(stops: Vec<Stop>, extensions: Vec<Extension>) -> ClockOutcome {
    let course = Course {
        stops,
        extensions,
        ..Course::default()
    };
    let rule = rule(30, Unit::CalendarDays, Rolling::NextOpenDay);
    run(&rule, &on_statute(), day("2026-03-04"), &course).expect("covered")
}

fn told(outcome: &ClockOutcome, lang: Lang) -> Vec<String> {
    let steps = outcome.steps().iter();
    steps.map(|step| said(&step.sentence, lang)).collect()
}

fn due_on(outcome: &ClockOutcome) -> String {
    outcome.due().expect("a day").due_on.to_string()
}

#[test]
fn a_stop_and_an_extension_are_told_in_the_order_of_their_days() {
    let outcome = thirty(
        vec![stop("2026-03-10", Some("2026-03-15"), stated())],
        vec![extension("2026-03-20", 10)],
    );
    assert_eq!(
        due_on(&outcome),
        "2026-04-18",
        "thirty, ten, and five days of stop"
    );
    assert_eq!(
        told(&outcome, Lang::Fr)[..5],
        [
            "Le délai part du 2026-03-04; ce jour n’est pas compté.",
            "Le délai est arrêté le 2026-03-10 (précisions demandées); ce jour est le dernier compté.",
            "Il reprend le 2026-03-15\u{a0}: 5 jours d’arrêt ne sont pas comptés.",
            "Il est prolongé de 10 jours civils le 2026-03-20 (précisions demandées).",
            "Comptés en jours civils, 40 jours mènent au 2026-04-18.",
        ]
    );
    assert_eq!(
        told(&outcome, Lang::En)[2],
        "It runs again from 2026-03-15: 5 days of the stop are not counted."
    );
}

#[test]
fn a_clock_that_stands_says_what_is_left_and_gives_no_day() {
    let outcome = thirty(vec![stop("2026-03-10", None, written())], Vec::new());
    assert!(outcome.due().is_none());
    assert_eq!(
        told(&outcome, Lang::En)[1..],
        [
            "The period stops on 2026-03-10 (entente); that day is the last one counted.",
            "What allows the action of 2026-03-10 is written by a person: no rule of the program states it.",
            "Stopped since 2026-03-10, it has 24 calendar days left to run.",
        ]
    );
}

#[test]
fn two_stops_that_overlap_take_each_day_out_once() {
    let overlapping = vec![
        stop("2026-03-10", Some("2026-03-15"), stated()),
        stop("2026-03-12", Some("2026-03-17"), stated()),
    ];
    assert_eq!(due_on(&thirty(overlapping, Vec::new())), "2026-04-10");
}

#[test]
fn a_stop_and_an_extension_after_the_last_day_change_nothing_and_say_so() {
    let outcome = thirty(
        vec![stop("2026-04-20", Some("2026-04-25"), stated())],
        vec![extension("2026-04-20", 10)],
    );
    assert_eq!(due_on(&outcome), "2026-04-04");
    let words = told(&outcome, Lang::En).join("\n");
    assert!(
        words.contains("The stop of 2026-04-20 changes nothing"),
        "{words}"
    );
    assert!(
        words.contains("The extension of 2026-04-20 changes nothing"),
        "{words}"
    );
}

#[test]
fn a_start_on_a_closed_day_counts_as_one_on_the_next_open_day_where_the_rule_says_so() {
    let mut waits = rule(30, Unit::CalendarDays, Rolling::NextOpenDay);
    waits.waits = true;
    let outcome = run(&waits, &on_statute(), day("2026-05-02"), &Course::default());
    let outcome = outcome.expect("covered");
    assert_eq!(
        due_on(&outcome),
        "2026-06-03",
        "Saturday 2 May counts as Monday 4"
    );
    assert_eq!(
        told(&outcome, Lang::En)[0],
        "The office was closed on 2026-05-02: what arrived that day counts as received on 2026-05-04."
    );
}
