//! Reads a calendar pack and computes its days from its rules.

use super::rule::Rule;
use super::{Calendar, Holiday};
use crate::law::reader::{RawProvision, Reader};
use crate::law::{PackError, PackFiles};
use crate::sentence::Sentence;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::num::NonZeroU8;
use toml::Spanned;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCalendar {
    format: Spanned<u32>,
    from: Spanned<Datetime>,
    to: Spanned<Datetime>,
    provision: Spanned<RawProvision>,
    #[serde(default)]
    weekly: Vec<RawWeekly>,
    #[serde(default)]
    holiday: Vec<RawDay>,
    #[serde(default)]
    closure: Vec<RawDay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWeekly {
    weekday: Spanned<Weekday>,
    /// A holiday of the statute, or only not a business day.
    holiday: bool,
    provision: Spanned<RawProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDay {
    code: Spanned<String>,
    rule: Spanned<Rule>,
    since: Option<Spanned<Datetime>>,
    /// How many days it lasts, from the day that the rule gives.
    #[serde(default = "one_day")]
    lasts: NonZeroU8,
    #[serde(default)]
    extra: Vec<Spanned<RawExtra>>,
    provision: Spanned<RawProvision>,
}

fn one_day() -> NonZeroU8 {
    NonZeroU8::MIN
}

/// Another day off when the day falls on that day of the week.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawExtra {
    when: Weekday,
    add_days: u8,
}

/// Parses a calendar pack and computes its holidays from its rules.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load(files: &PackFiles) -> Result<Calendar, PackError> {
    let (mut reader, raw) = Reader::open::<RawCalendar>(files)?;
    reader.format(&raw.format)?;
    let (from, to) = (reader.day(&raw.from)?, reader.day(&raw.to)?);
    reader.ordered(Some(from), Some((to, &raw.to)))?;
    let provision = reader.provision(&raw.provision)?;
    let mut seen = BTreeSet::new();
    let mut calendar = Calendar {
        id: files.id.clone(),
        provision,
        from,
        to,
        holidays: days(&mut reader, &mut seen, &raw.holiday, "holiday", (from, to))?,
        closures: days(&mut reader, &mut seen, &raw.closure, "closure", (from, to))?,
        weekly_holidays: Vec::new(),
        weekly_closures: Vec::new(),
    };
    weekly(&mut reader, &mut calendar, &raw.weekly)?;
    reader.finish()?;
    Ok(calendar)
}

fn weekly(
    reader: &mut Reader<'_>,
    calendar: &mut Calendar,
    raw: &[RawWeekly],
) -> Result<(), PackError> {
    let mut seen = Vec::new();
    for one in raw {
        let weekday = *one.weekday.as_ref();
        if seen.contains(&weekday) {
            return Err(reader.fault(&one.weekday, format!("{weekday} stands twice")));
        }
        seen.push(weekday);
        reader.provision(&one.provision)?;
        if one.holiday {
            let name = reader.word(&one.weekday, &format!("weekday-{weekday}"))?;
            calendar.weekly_holidays.push((weekday, name));
        } else {
            calendar.weekly_closures.push(weekday);
        }
    }
    match seen.len() {
        0..7 => Ok(()),
        _ => Err(reader.fault_of_file("no day of the week is left open")),
    }
}

fn days(
    reader: &mut Reader<'_>,
    seen: &mut BTreeSet<String>,
    raw: &[RawDay],
    kind: &str,
    span: (NaiveDate, NaiveDate),
) -> Result<Vec<Holiday>, PackError> {
    let mut days = Vec::new();
    for one in raw {
        let code = reader.code(seen, &one.code)?;
        days.extend(of_rule(reader, one, &format!("{kind}-{code}"), span)?);
    }
    days.sort_by_key(|day| day.on);
    Ok(days)
}

/// Every day that one rule gives in the span, with its extra days.
fn of_rule(
    reader: &mut Reader<'_>,
    raw: &RawDay,
    key: &str,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Vec<Holiday>, PackError> {
    let name = reader.word(&raw.code, key)?;
    let extra_name = raw
        .extra
        .first()
        .map(|extra| reader.word(extra, &format!("{key}-extra")))
        .transpose()?;
    let provision = reader.provision(&raw.provision)?;
    let since = raw.since.as_ref().map(|day| reader.day(day)).transpose()?;
    let first = since.map_or(from, |since| since.max(from));
    let mut days = Vec::new();
    let lasts = raw.lasts.get();
    // What begins at the end of one year may last into the next.
    for year in from.year() - i32::from(lasts > 1)..=to.year() {
        let on = raw.rule.as_ref().in_year(year);
        let on =
            on.ok_or_else(|| reader.fault(&raw.rule, format!("the rule gives no day in {year}")))?;
        days.extend(on.iter_days().take(lasts.into()).map(|on| Holiday {
            on,
            name: name.clone(),
            rule: raw.rule.as_ref().sentence(),
            provision: provision.clone(),
        }));
        for on in raw.extra.iter().filter_map(|extra| extra.as_ref().of(on)) {
            let name = extra_name.clone().unwrap_or_else(|| name.clone());
            days.push(Holiday {
                on,
                name,
                rule: Sentence::new("calendar-rule-extra"),
                provision: provision.clone(),
            });
        }
    }
    days.retain(|day| first <= day.on && day.on <= to);
    Ok(days)
}

impl RawExtra {
    /// The extra day, when the day itself falls on the weekday that gives one.
    fn of(&self, on: NaiveDate) -> Option<NaiveDate> {
        (on.weekday() == self.when).then(|| on.checked_add_days(Days::new(self.add_days.into())))?
    }
}
