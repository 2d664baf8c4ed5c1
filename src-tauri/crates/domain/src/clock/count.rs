//! Counts a period from a day and says each step.
//!
//! The first day is left out and the last one counted (Legislation Act, 2006, s. 89, not read in
//! the consolidated text; the same as the federal Interpretation Act, ss. 26 to 28).

use super::{Due, Step};
use crate::calendar::{Calendar, NotCovered};
use crate::lang::Bilingual;
use crate::law::{ClockRule, Rolling, Unit};
use crate::sentence::{Arg, Sentence};
use chrono::{Datelike, Days, Months, NaiveDate};

/// Counts a rule from a day. The caller gives the calendar that `rule.calendar` names.
///
/// # Errors
/// [`NotCovered`] when any day needed lies outside the calendar.
pub fn count(
    rule: &ClockRule,
    calendar: &Calendar,
    start_on: NaiveDate,
) -> Result<Due, NotCovered> {
    let mut steps = vec![step(start_on, "clock-start")];
    let last_on = last_day(rule, calendar, calendar.covered(start_on)?, &mut steps)?;
    let due_on = match rule.rolling {
        Rolling::NextOpenDay => rolled(calendar, last_on, &mut steps)?,
        Rolling::Never => unmoved(calendar, last_on, &mut steps),
    };
    let due_if_closed_on = calendar.open_from(due_on)?;
    if due_if_closed_on != due_on {
        steps.push(due_step(due_if_closed_on, "clock-closed", due_on));
    }
    let target_on = calendar.open_until(due_on)?;
    if target_on != due_on {
        steps.push(due_step(target_on, "clock-target", due_on));
    }
    Ok(Due {
        due_on,
        due_if_closed_on,
        target_on,
        steps,
    })
}

/// The last day of the period, before any move.
fn last_day(
    rule: &ClockRule,
    calendar: &Calendar,
    start_on: NaiveDate,
    steps: &mut Vec<Step>,
) -> Result<NaiveDate, NotCovered> {
    let (last_on, id) = match rule.unit {
        Unit::CalendarDays => (
            days_after(calendar, start_on, rule.length)?,
            "clock-counted-days",
        ),
        Unit::BusinessDays => (
            business_days_after(calendar, start_on, rule.length, steps)?,
            "clock-counted-business-days",
        ),
        Unit::Months => (
            months_after(calendar, start_on, rule.length)?,
            "clock-counted-months",
        ),
    };
    let counted = step(last_on, id);
    let sentence = counted.sentence.with(
        "count",
        Arg::Number(i32::try_from(rule.length).unwrap_or(i32::MAX)),
    );
    steps.push(Step {
        sentence,
        ..counted
    });
    if rule.unit == Unit::Months && last_on.day() != start_on.day() {
        let clamped = step(last_on, "clock-clamped");
        let missing = Arg::Number(i32::try_from(start_on.day()).unwrap_or(i32::MAX));
        steps.push(Step {
            sentence: clamped.sentence.with("date", missing),
            ..clamped
        });
    }
    Ok(last_on)
}

fn days_after(
    calendar: &Calendar,
    start_on: NaiveDate,
    length: u32,
) -> Result<NaiveDate, NotCovered> {
    let last_on = start_on
        .checked_add_days(Days::new(length.into()))
        .unwrap_or(NaiveDate::MAX);
    calendar.covered(last_on)
}

/// To the same date, or to the last day of a month that has no such date.
fn months_after(
    calendar: &Calendar,
    start_on: NaiveDate,
    length: u32,
) -> Result<NaiveDate, NotCovered> {
    let last_on = start_on
        .checked_add_months(Months::new(length))
        .unwrap_or(NaiveDate::MAX);
    calendar.covered(last_on)
}

/// Counts days that are neither a Saturday nor a holiday, and names each holiday passed over.
fn business_days_after(
    calendar: &Calendar,
    start_on: NaiveDate,
    length: u32,
    steps: &mut Vec<Step>,
) -> Result<NaiveDate, NotCovered> {
    let (mut day, mut left) = (start_on, length);
    while left > 0 {
        day = calendar.next(day)?;
        if calendar.is_business(day) {
            left -= 1;
        } else if let Some(name) = calendar.named_holiday(day) {
            steps.push(named_step(day, "clock-skipped", day, name));
        }
    }
    Ok(day)
}

/// Moves over each holiday to the next day that is none. A Saturday does not move the day.
fn rolled(
    calendar: &Calendar,
    last_on: NaiveDate,
    steps: &mut Vec<Step>,
) -> Result<NaiveDate, NotCovered> {
    let mut day = last_on;
    while let Some(name) = calendar.holiday(day) {
        let next = calendar.next(day)?;
        steps.push(named_step(next, "clock-rolled", day, name));
        day = next;
    }
    Ok(day)
}

/// Says that a holiday leaves the day where it is.
fn unmoved(calendar: &Calendar, last_on: NaiveDate, steps: &mut Vec<Step>) -> NaiveDate {
    if let Some(name) = calendar.holiday(last_on) {
        steps.push(named_step(last_on, "clock-unmoved", last_on, name));
    }
    last_on
}

/// A step that reaches `on` and says it.
fn step(on: NaiveDate, id: &str) -> Step {
    Step {
        on,
        sentence: Sentence::new(id).with("on", Arg::Day(on)),
    }
}

/// A step that reaches `on` because of the statutory day.
fn due_step(on: NaiveDate, id: &str, due_on: NaiveDate) -> Step {
    let reached = step(on, id);
    Step {
        sentence: reached.sentence.with("due", Arg::Day(due_on)),
        ..reached
    }
}

/// A step that reaches `on` because `holiday` is a holiday with a name.
fn named_step(on: NaiveDate, id: &str, holiday: NaiveDate, name: &Bilingual) -> Step {
    let sentence = Sentence::new(id)
        .with("holiday", Arg::Day(holiday))
        .with("name", Arg::Label(name.clone()));
    Step { on, sentence }
}
