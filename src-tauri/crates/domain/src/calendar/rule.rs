//! How the day of a holiday is found in a year.

use crate::sentence::{Arg, Sentence};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

/// A rule for one day a year.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Rule {
    /// The same date each year.
    Date { month: u32, day: u32 },
    /// The nth weekday of a month, from 1.
    Nth {
        nth: u8,
        weekday: Weekday,
        month: u32,
    },
    /// The last such weekday before a date, that date excluded.
    Before {
        weekday: Weekday,
        month: u32,
        day: u32,
    },
    /// Days from Easter Sunday, negative before it.
    Easter { days: i8 },
}

impl Rule {
    /// The rule as a sentence; the month is that of the day it stands beside.
    pub(super) fn sentence(self) -> Sentence {
        let number = Arg::count::<u32>;
        let weekday = |day: Weekday| number(day.number_from_monday());
        match self {
            Self::Date { .. } => Sentence::new("calendar-rule-date"),
            Self::Nth {
                nth, weekday: day, ..
            } => Sentence::new("calendar-rule-nth")
                .with("nth", number(nth.into()))
                .with("weekday", weekday(day)),
            Self::Before {
                weekday: day,
                day: date,
                ..
            } => Sentence::new("calendar-rule-before")
                .with("weekday", weekday(day))
                .with("date", number(date)),
            Self::Easter { days } => {
                let id = if days < 0 {
                    "calendar-rule-before-easter"
                } else {
                    "calendar-rule-after-easter"
                };
                Sentence::new(id).with("days", number(days.unsigned_abs().into()))
            }
        }
    }

    /// The day in that year; `None` when the year has none.
    pub(super) fn in_year(self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::Date { month, day } => NaiveDate::from_ymd_opt(year, month, day),
            Self::Nth {
                nth,
                weekday,
                month,
            } => NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth),
            Self::Before {
                weekday,
                month,
                day,
            } => before(NaiveDate::from_ymd_opt(year, month, day)?, weekday),
            Self::Easter { days } => shifted(easter(year)?, days),
        }
    }
}

fn before(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let eve = date.pred_opt()?;
    eve.checked_sub_days(Days::new(eve.weekday().days_since(weekday).into()))
}

fn shifted(day: NaiveDate, days: i8) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs().into());
    if days < 0 {
        day.checked_sub_days(distance)
    } else {
        day.checked_add_days(distance)
    }
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of *Nature*, 1876).
fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, of_century) = (year % 19, year / 100, year % 100);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * sunday) / 451;
    let days_from_march = epact + sunday - 7 * late + 114;
    let month = u32::try_from(days_from_march / 31).ok()?;
    let day = u32::try_from(days_from_march % 31 + 1).ok()?;
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_on_the_days_of_the_almanacs() {
        let known = [
            (1943, 4, 25),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2026, 4, 5),
            (2038, 4, 25),
        ];
        for (year, month, day) in known {
            assert_eq!(
                easter(year),
                NaiveDate::from_ymd_opt(year, month, day),
                "Easter {year}"
            );
        }
    }

    #[test]
    fn the_monday_before_25_may_is_never_25_may_itself() {
        let rule = Rule::Before {
            weekday: Weekday::Mon,
            month: 5,
            day: 25,
        };
        assert_eq!(
            rule.in_year(2026),
            NaiveDate::from_ymd_opt(2026, 5, 18),
            "25 May 2026 is a Monday"
        );
        assert_eq!(rule.in_year(2024), NaiveDate::from_ymd_opt(2024, 5, 20));
    }
}
