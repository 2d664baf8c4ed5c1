//! Counts a period from a day and says each step.
//!
//! The first day is left out and the last one counted (Legislation Act, 2006, s. 89, not read in
//! the consolidated text; the same as the federal Interpretation Act, ss. 26 to 28).
//!
//! The day of a stop is still counted; the days after it are not, up to and including the day when
//! the period runs again, as the first day of a period is not. An extension lengthens the period
//! when it is made on or before its last day. See `src-tauri/docs/packs.md`.

use super::course::{Course, Extension, Stop};
use super::step::{counted_step, due_step, extended_step, named_step, step, told_stops, written};
use super::{ClockOutcome, Due, Standstill, Step};
use crate::calendar::{Calendar, NotCovered};
use crate::law::{ClockRule, Rolling, Unit};
use crate::sentence::Arg;
use chrono::{Datelike, Days, Months, NaiveDate};

/// Counts a rule from a day, when nothing was done to it. The caller gives the calendar that
/// `rule.calendar` names.
///
/// # Errors
/// [`NotCovered`] when any day needed lies outside the calendar.
pub fn count(
    rule: &ClockRule,
    calendar: &Calendar,
    start_on: NaiveDate,
) -> Result<Due, NotCovered> {
    let (zero_on, mut steps) = started(rule, calendar, start_on)?;
    let (last_on, _) = last_day(rule, calendar, zero_on, rule.length, &[], &mut steps)?;
    ended(rule, calendar, last_on, steps)
}

/// Counts a rule from a day through what was done to it.
///
/// # Errors
/// [`NotCovered`] when any day needed lies outside the calendar.
pub fn run(
    rule: &ClockRule,
    calendar: &Calendar,
    start_on: NaiveDate,
    course: &Course,
) -> Result<ClockOutcome, NotCovered> {
    let (zero_on, mut steps) = started(rule, calendar, start_on)?;
    let pauses = pauses(&course.stops);
    let length = lengthened(rule, calendar, zero_on, course, &pauses, &mut steps)?;
    let (last_on, left) = last_day(rule, calendar, zero_on, length, &pauses, &mut steps)?;
    told_stops(&course.stops, last_on, left, &mut steps);
    if left == 0 {
        return ended(rule, calendar, last_on, steps).map(ClockOutcome::Due);
    }
    let unit = match rule.unit {
        Unit::Months => Unit::CalendarDays,
        unit => unit,
    };
    let id = match unit {
        Unit::BusinessDays => "clock-stands-business-days",
        Unit::CalendarDays | Unit::Months => "clock-stands-days",
    };
    steps.push(counted_step(last_on, id, left));
    Ok(ClockOutcome::Stopped(Standstill {
        on: last_on,
        left,
        unit,
        steps,
    }))
}

/// The day left out of the count, and the first steps.
fn started(
    rule: &ClockRule,
    calendar: &Calendar,
    start_on: NaiveDate,
) -> Result<(NaiveDate, Vec<Step>), NotCovered> {
    let mut steps = Vec::new();
    let mut zero_on = calendar.covered(start_on)?;
    if rule.waits {
        zero_on = calendar.open_from(start_on)?;
        if zero_on != start_on {
            let waited = step(zero_on, "clock-waited");
            steps.push(Step {
                sentence: waited.sentence.with("start", Arg::Day(start_on)),
                ..waited
            });
        }
    }
    steps.push(step(zero_on, "clock-start"));
    Ok((zero_on, steps))
}

/// From the last day of the period to the days that people go by.
fn ended(
    rule: &ClockRule,
    calendar: &Calendar,
    last_on: NaiveDate,
    mut steps: Vec<Step>,
) -> Result<Due, NotCovered> {
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

/// Days that are not counted: those after `after`.
#[derive(Debug, Clone, Copy)]
struct Pause {
    after: NaiveDate,
    end: End,
}

/// How a pause ends.
#[derive(Debug, Clone, Copy)]
enum End {
    /// With this day.
    Until(NaiveDate),
    /// Not: nobody started again the clock that was stopped on this day.
    Never(NaiveDate),
}

/// The stops as pauses that do not overlap, in order. One that ended the day it began is none.
fn pauses(stops: &[Stop]) -> Vec<Pause> {
    let mut each: Vec<Pause> = stops
        .iter()
        .map(|stop| Pause {
            after: stop.on,
            end: match &stop.resumed {
                Some(resumed) => End::Until(resumed.on),
                None => End::Never(stop.on),
            },
        })
        .filter(|pause| !matches!(pause.end, End::Until(until) if until <= pause.after))
        .collect();
    each.sort_by_key(|pause| pause.after);
    let mut merged: Vec<Pause> = Vec::with_capacity(each.len());
    for pause in each {
        match merged.last_mut().map(|last| (last.end, last)) {
            Some((End::Never(_), _)) => {}
            Some((End::Until(until), last)) if pause.after <= until => {
                last.end = match pause.end {
                    End::Until(other) => End::Until(until.max(other)),
                    never @ End::Never(_) => never,
                };
            }
            _ => merged.push(pause),
        }
    }
    merged
}

/// The length with each extension that was made while the period ran.
fn lengthened(
    rule: &ClockRule,
    calendar: &Calendar,
    zero_on: NaiveDate,
    course: &Course,
    pauses: &[Pause],
    steps: &mut Vec<Step>,
) -> Result<u32, NotCovered> {
    let mut length = rule.length;
    let mut made: Vec<&Extension> = course.extensions.iter().collect();
    made.sort_by_key(|one| (one.on, one.length));
    for extension in made {
        if extension.apart {
            steps.push(counted_step(
                extension.on,
                "clock-extension-apart",
                extension.length,
            ));
            continue;
        }
        let (last_on, left) = last_day(rule, calendar, zero_on, length, pauses, &mut Vec::new())?;
        let end_on = match rule.rolling {
            Rolling::NextOpenDay if left == 0 => rolled(calendar, last_on, &mut Vec::new())?,
            _ => last_on,
        };
        if left == 0 && extension.on > end_on {
            steps.push(due_step(extension.on, "clock-extension-late", end_on));
            continue;
        }
        length = length.saturating_add(extension.length);
        steps.push(extended_step(extension));
        steps.extend(written(extension.on, &extension.basis));
    }
    Ok(length)
}

/// The last day of the period before any move, and what is left of it when it stands on that day.
fn last_day(
    rule: &ClockRule,
    calendar: &Calendar,
    zero_on: NaiveDate,
    length: u32,
    pauses: &[Pause],
    steps: &mut Vec<Step>,
) -> Result<(NaiveDate, u32), NotCovered> {
    let by_date = match rule.unit {
        Unit::Months => Some(months_after(zero_on, length)),
        Unit::CalendarDays | Unit::BusinessDays => None,
    };
    let units = match by_date {
        Some(on) => u32::try_from((on - zero_on).num_days()).unwrap_or(0),
        None => length,
    };
    let (last_on, left) = walked(rule.unit, calendar, zero_on, units, pauses, steps)?;
    if left > 0 {
        return Ok((last_on, left));
    }
    let id = match rule.unit {
        Unit::CalendarDays => "clock-counted-days",
        Unit::BusinessDays => "clock-counted-business-days",
        Unit::Months => "clock-counted-months",
    };
    steps.push(counted_step(last_on, id, length));
    if let Some(on) = by_date.filter(|on| on.day() != zero_on.day()) {
        let clamped = step(on, "clock-clamped");
        let missing = Arg::count(zero_on.day());
        steps.push(Step {
            sentence: clamped.sentence.with("date", missing),
            ..clamped
        });
    }
    Ok((last_on, left))
}

/// Where so many days lead through the pauses, and how many are left when the last pause does not
/// end.
fn walked(
    unit: Unit,
    calendar: &Calendar,
    zero_on: NaiveDate,
    units: u32,
    pauses: &[Pause],
    steps: &mut Vec<Step>,
) -> Result<(NaiveDate, u32), NotCovered> {
    let (mut day, mut left) = (zero_on, units);
    for pause in pauses {
        let bound = Some(pause.after.max(day));
        (day, left) = advanced(unit, calendar, day, left, bound, steps)?;
        match pause.end {
            _ if left == 0 => return Ok((day, 0)),
            End::Never(stopped_on) => {
                calendar.covered(stopped_on.max(day))?;
                return Ok((day, left));
            }
            End::Until(until) => day = until.max(day),
        }
    }
    advanced(unit, calendar, day, left, None, steps)
}

/// Counts days from one, as far as the bound.
fn advanced(
    unit: Unit,
    calendar: &Calendar,
    from: NaiveDate,
    left: u32,
    bound: Option<NaiveDate>,
    steps: &mut Vec<Step>,
) -> Result<(NaiveDate, u32), NotCovered> {
    if unit == Unit::BusinessDays {
        return business_days_after(calendar, from, left, bound, steps);
    }
    let room = bound.map(|bound| u32::try_from((bound - from).num_days()).unwrap_or(0));
    match room.filter(|room| *room < left) {
        Some(room) => Ok((days_after(calendar, from, room)?, left - room)),
        None => Ok((days_after(calendar, from, left)?, 0)),
    }
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

/// To the same date, or to the last day of a month that has no such date. Whether it is covered is
/// asked of the day that the count reaches.
fn months_after(start_on: NaiveDate, length: u32) -> NaiveDate {
    start_on
        .checked_add_months(Months::new(length))
        .unwrap_or(NaiveDate::MAX)
}

/// Counts days that are neither a Saturday nor a holiday, and names each holiday passed over.
fn business_days_after(
    calendar: &Calendar,
    from: NaiveDate,
    length: u32,
    bound: Option<NaiveDate>,
    steps: &mut Vec<Step>,
) -> Result<(NaiveDate, u32), NotCovered> {
    let (mut day, mut left) = (from, length);
    while left > 0 && bound.is_none_or(|bound| day < bound) {
        day = calendar.next(day)?;
        if calendar.is_business(day) {
            left -= 1;
        } else if let Some(name) = calendar.named_holiday(day) {
            steps.push(named_step(day, "clock-skipped", day, name));
        }
    }
    Ok((day, left))
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
