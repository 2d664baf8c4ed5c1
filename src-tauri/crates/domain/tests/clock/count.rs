//! Counting: what moves a day, what does not, and when no day is given.

use crate::calendar::{day, on_statute};
use dossier_domain::calendar::Calendar;
use dossier_domain::clock::{Due, count};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{Certainty, ClockCode, ClockRule, Provision, Rolling, StartEvent, Unit};

/// A rule of a trial, whatever its name.
pub fn rule(length: u32, unit: Unit, rolling: Rolling) -> ClockRule {
    ClockRule {
        code: ClockCode("TRIAL".into()),
        label: Bilingual {
            fr: "délai".into(),
            en: "period".into(),
        },
        length,
        unit,
        start: StartEvent::Received,
        waits: false,
        rolling,
        target: false,
        optional: false,
        calendar: "on-statute".into(),
        stops: Vec::new(),
        extensions: Vec::new(),
        in_place_of: None,
        applies_to: Vec::new(),
        ends: Vec::new(),
        owed_by: None,
        provision: Provision {
            citation: None,
            source: Bilingual::same("a trial"),
            certainty: Certainty::Inferred,
        },
    }
}

/// Due day, due day if the office is closed, internal target.
pub fn days(due: &Due) -> [String; 3] {
    [due.due_on, due.due_if_closed_on, due.target_on].map(|on| on.to_string())
}

fn counted(length: u32, unit: Unit, rolling: Rolling, start: &str) -> [String; 3] {
    days(&count(&rule(length, unit, rolling), &on_statute(), day(start)).expect("covered"))
}

#[test]
fn the_first_day_is_left_out_and_the_last_one_counted() {
    let due = counted(1, Unit::CalendarDays, Rolling::NextOpenDay, "2026-03-04");
    assert_eq!(due, ["2026-03-05", "2026-03-05", "2026-03-05"]);
}

#[test]
fn a_period_that_ends_at_christmas_moves_past_boxing_day_and_no_further() {
    let due = counted(30, Unit::CalendarDays, Rolling::NextOpenDay, "2025-11-25");
    assert_eq!(
        due,
        ["2025-12-27", "2025-12-29", "2025-12-24"],
        "Saturday 27 December is no holiday"
    );
}

#[test]
fn a_saturday_does_not_move_a_period_but_the_office_is_closed() {
    let due = counted(60, Unit::CalendarDays, Rolling::NextOpenDay, "2026-09-15");
    assert_eq!(due, ["2026-11-14", "2026-11-16", "2026-11-13"]);
}

#[test]
fn the_civic_holiday_moves_no_period_but_the_office_is_closed() {
    let due = counted(3, Unit::CalendarDays, Rolling::NextOpenDay, "2026-07-31");
    assert_eq!(due, ["2026-08-03", "2026-08-04", "2026-07-31"]);
}

#[test]
fn the_day_of_a_discretionary_ground_never_moves() {
    let due = counted(6, Unit::Months, Rolling::Never, "2026-05-15");
    assert_eq!(
        due,
        ["2026-11-15", "2026-11-16", "2026-11-13"],
        "15 November 2026 is a Sunday"
    );
}

#[test]
fn a_month_without_the_date_ends_on_its_last_day() {
    let due = counted(6, Unit::Months, Rolling::Never, "2023-08-31");
    assert_eq!(due, ["2024-02-29", "2024-02-29", "2024-02-29"]);
}

#[test]
fn business_days_leave_out_saturdays_and_holidays() {
    let due = counted(3, Unit::BusinessDays, Rolling::NextOpenDay, "2022-12-22");
    assert_eq!(
        due,
        ["2022-12-29", "2022-12-29", "2022-12-29"],
        "24, 25, 26 and 27 December are out"
    );
}

#[test]
fn no_day_is_given_for_a_start_outside_the_span() {
    let calendar = on_statute();
    for start in ["2014-12-31", "2031-01-01"] {
        for unit in [Unit::CalendarDays, Unit::BusinessDays, Unit::Months] {
            let refusal = count(&rule(1, unit, Rolling::NextOpenDay), &calendar, day(start))
                .expect_err(start);
            assert_eq!(
                (refusal.from, refusal.to, refusal.day),
                (calendar.from, calendar.to, day(start))
            );
        }
    }
}

#[test]
fn no_day_is_given_when_the_end_lies_outside_the_span() {
    for (length, unit) in [
        (30, Unit::CalendarDays),
        (30, Unit::BusinessDays),
        (1, Unit::Months),
    ] {
        assert!(
            count(
                &rule(length, unit, Rolling::NextOpenDay),
                &on_statute(),
                day("2030-12-15")
            )
            .is_err(),
            "{unit:?}"
        );
    }
}

#[test]
fn no_day_is_given_when_only_the_move_would_leave_the_span() {
    let calendar = Calendar {
        to: day("2025-12-26"),
        ..on_statute()
    };
    let refusal = count(
        &rule(30, Unit::CalendarDays, Rolling::NextOpenDay),
        &calendar,
        day("2025-11-25"),
    );
    assert_eq!(
        refusal.expect_err("27 December is needed").day,
        day("2025-12-27")
    );
}

#[test]
fn a_period_longer_than_time_is_refused_and_does_not_overflow() {
    for unit in [Unit::CalendarDays, Unit::BusinessDays, Unit::Months] {
        assert!(
            count(
                &rule(u32::MAX, unit, Rolling::NextOpenDay),
                &on_statute(),
                day("2026-01-05")
            )
            .is_err(),
            "{unit:?}"
        );
    }
}
