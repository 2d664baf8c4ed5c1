//! The steps of a derivation, each the message that says it.

use super::Step;
use super::course::{Basis, Extension, Stop};
use crate::lang::Bilingual;
use crate::law::Unit;
use crate::sentence::{Arg, Sentence};
use chrono::NaiveDate;

pub(super) fn extended_step(extension: &Extension) -> Step {
    let id = match extension.unit {
        Unit::CalendarDays => "clock-extended-days",
        Unit::BusinessDays => "clock-extended-business-days",
        Unit::Months => "clock-extended-months",
    };
    let extended = counted_step(extension.on, id, extension.length);
    Step {
        sentence: extended.sentence.with("authority", said(&extension.basis)),
        ..extended
    }
}

/// Says each stop where it stands in time: after the first day, before the day that the count
/// leads to.
pub(super) fn told_stops(stops: &[Stop], last_on: NaiveDate, left: u32, steps: &mut Vec<Step>) {
    let mut told = Vec::new();
    for stop in stops {
        if left == 0 && stop.on >= last_on {
            told.push(due_step(stop.on, "clock-stop-late", last_on));
            continue;
        }
        let stopped = step(stop.on, "clock-stopped");
        told.push(Step {
            sentence: stopped.sentence.with("authority", said(&stop.basis)),
            ..stopped
        });
        told.extend(written(stop.on, &stop.basis));
        if let Some(resumed) = &stop.resumed {
            let days = (resumed.on - stop.on).num_days();
            let days = u32::try_from(days).unwrap_or(0);
            told.push(counted_step(resumed.on, "clock-resumed", days));
        }
    }
    // What was said of the count itself stays last.
    let said = |step: &Step| step.sentence.id.starts_with("clock-counted");
    let tail = steps.iter().position(said).unwrap_or(steps.len());
    let after = steps.split_off(tail);
    steps.extend(told);
    if let Some((_, acts)) = steps.split_first_mut() {
        acts.sort_by_key(|step| step.on);
    }
    steps.extend(after);
}

/// Warns that no pack states what a person wrote.
pub(super) fn written(on: NaiveDate, basis: &Basis) -> Option<Step> {
    (!basis.is_stated()).then(|| step(on, "clock-written"))
}

fn said(basis: &Basis) -> Arg {
    match basis {
        Basis::Stated(authority) => Arg::Label(authority.label.clone()),
        Basis::Written { words } => Arg::Text(words.clone()),
    }
}

/// A step that reaches `on` and says it.
pub(super) fn step(on: NaiveDate, id: &str) -> Step {
    Step {
        on,
        sentence: Sentence::new(id).with("on", Arg::Day(on)),
    }
}

/// A step that reaches `on` by a number of units.
pub(super) fn counted_step(on: NaiveDate, id: &str, count: u32) -> Step {
    let reached = step(on, id);
    let count = Arg::count(count);
    Step {
        sentence: reached.sentence.with("count", count),
        ..reached
    }
}

/// A step that reaches `on` because of the statutory day.
pub(super) fn due_step(on: NaiveDate, id: &str, due_on: NaiveDate) -> Step {
    let reached = step(on, id);
    Step {
        sentence: reached.sentence.with("due", Arg::Day(due_on)),
        ..reached
    }
}

/// A step that reaches `on` because `holiday` is a holiday with a name.
pub(super) fn named_step(on: NaiveDate, id: &str, holiday: NaiveDate, name: &Bilingual) -> Step {
    let sentence = Sentence::new(id)
        .with("holiday", Arg::Day(holiday))
        .with("name", Arg::Label(name.clone()));
    Step { on, sentence }
}
