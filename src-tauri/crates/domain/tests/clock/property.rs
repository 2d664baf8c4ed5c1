//! What holds for every start and every length.

use crate::calendar::on_statute;
use crate::count::rule;
use chrono::{Datelike, Days, NaiveDate};
use dossier_domain::calendar::Calendar;
use dossier_domain::clock::{Due, count};
use dossier_domain::law::{Rolling, Unit};
use proptest::prelude::*;
use std::sync::LazyLock;

static CALENDAR: LazyLock<Calendar> = LazyLock::new(on_statute);

fn starts() -> impl Strategy<Value = NaiveDate> {
    (0u64..14 * 365).prop_map(|days| CALENDAR.from + Days::new(days))
}

fn units() -> impl Strategy<Value = Unit> {
    prop_oneof![
        Just(Unit::CalendarDays),
        Just(Unit::BusinessDays),
        Just(Unit::Months)
    ]
}

fn rollings() -> impl Strategy<Value = Rolling> {
    prop_oneof![Just(Rolling::NextOpenDay), Just(Rolling::Never)]
}

/// Lengths that stay in the span: at most about a year.
fn counted(length: u32, unit: Unit, rolling: Rolling, start: NaiveDate) -> Due {
    let length = if unit == Unit::Months {
        length % 12 + 1
    } else {
        length
    };
    count(&rule(length, unit, rolling), &CALENDAR, start).expect("covered")
}

proptest! {
    #[test]
    fn one_more_never_ends_earlier(start in starts(), length in 1u32..200, unit in units(), rolling in rollings()) {
        let longer = count(&rule(length + 1, unit, rolling), &CALENDAR, start);
        if let (Ok(due), Ok(longer)) = (count(&rule(length, unit, rolling), &CALENDAR, start), longer) {
            prop_assert!(due.due_on <= longer.due_on);
        }
    }

    #[test]
    fn a_later_start_never_ends_earlier(start in starts(), length in 1u32..200, unit in units(), rolling in rollings()) {
        let due = counted(length, unit, rolling, start);
        let later = counted(length, unit, rolling, start + Days::new(1));
        prop_assert!(due.due_on <= later.due_on);
    }

    #[test]
    fn a_period_that_moves_never_ends_on_a_holiday(start in starts(), length in 1u32..200, unit in units()) {
        let due = counted(length, unit, Rolling::NextOpenDay, start);
        prop_assert!(CALENDAR.holiday(due.due_on).is_none(), "{}", due.due_on);
    }

    #[test]
    fn the_target_and_the_day_if_closed_are_open_and_surround_the_due_day(
        start in starts(), length in 1u32..200, unit in units(), rolling in rollings()
    ) {
        let due = counted(length, unit, rolling, start);
        prop_assert!(due.target_on <= due.due_on && due.due_on <= due.due_if_closed_on);
        prop_assert!(CALENDAR.is_open(due.target_on) && CALENDAR.is_open(due.due_if_closed_on));
        let between = due.target_on.iter_days().skip(1).take_while(|on| *on < due.due_if_closed_on);
        for on in between {
            prop_assert!(!CALENDAR.is_open(on), "{on} is open and nearer");
        }
    }

    #[test]
    fn months_end_on_the_same_date_or_on_the_last_day_of_the_month(start in starts(), months in 1u32..12) {
        let due = counted(months - 1, Unit::Months, Rolling::Never, start);
        let passed = (due.due_on.year() - start.year()) * 12 + due.due_on.month0() as i32 - start.month0() as i32;
        prop_assert_eq!(passed, months as i32);
        let month_ends = (due.due_on + Days::new(1)).month() != due.due_on.month();
        prop_assert!(due.due_on.day() == start.day() || (month_ends && due.due_on.day() < start.day()));
    }

    #[test]
    fn as_many_business_days_pass_as_the_rule_says(start in starts(), length in 1u32..200) {
        let due = counted(length, Unit::BusinessDays, Rolling::NextOpenDay, start);
        let passed = start.iter_days().skip(1).take_while(|on| *on <= due.due_on);
        prop_assert_eq!(passed.filter(|on| CALENDAR.is_business(*on)).count(), length as usize);
        prop_assert!(CALENDAR.is_business(due.due_on));
    }

    #[test]
    fn the_steps_lead_from_the_start_to_the_due_day(start in starts(), length in 1u32..200, unit in units(), rolling in rollings()) {
        let due = counted(length, unit, rolling, start);
        prop_assert_eq!(due.steps.first().map(|step| step.on), Some(start));
        prop_assert!(due.steps.iter().any(|step| step.on == due.due_on));
    }
}
