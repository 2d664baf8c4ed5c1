//! Holidays as rules with a covered span: outside it, a calendar refuses instead of guessing.
//!
//! Two kinds of closed days stay apart. A *holiday* of the statute moves the last day of a
//! period; a *closure* (a civic holiday, a Saturday) only shuts the office.

mod load;
mod rule;

pub use load::load;

use crate::lang::Bilingual;
use crate::law::{Certainty, Provision};
use crate::office::OfficeClosure;
use crate::sentence::Sentence;
use chrono::{Datelike, NaiveDate, Weekday};
use thiserror::Error;

/// A holiday on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// Day.
    pub on: NaiveDate,
    /// Name.
    pub name: Bilingual,
    /// How the day is found each year.
    pub rule: Sentence,
    /// What its rule rests on.
    pub provision: Provision,
}

/// The day lies outside what the calendar covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the calendar covers {from} to {to}; {day} is outside")]
pub struct NotCovered {
    /// First day covered.
    pub from: NaiveDate,
    /// Last day covered.
    pub to: NaiveDate,
    /// Day asked for.
    pub day: NaiveDate,
}

/// A calendar of statutory holidays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// `on-statute`.
    pub id: String,
    /// What the calendar as a whole rests on.
    pub provision: Provision,
    /// First day covered.
    pub from: NaiveDate,
    /// Last day covered.
    pub to: NaiveDate,
    /// Every holiday of the span except those of each week (Sundays), in order.
    pub holidays: Vec<Holiday>,
    /// Days when the office is closed although they are no holiday of the statute, in order.
    pub closures: Vec<Holiday>,
    /// Days of the week that are holidays (Sunday), with their names.
    pub weekly_holidays: Vec<(Weekday, Bilingual)>,
    /// Days of the week that are neither holidays nor business days (Saturday).
    pub weekly_closures: Vec<Weekday>,
}

impl Calendar {
    /// The day itself, when it is covered.
    ///
    /// # Errors
    /// [`NotCovered`] when it is not.
    pub fn covered(&self, day: NaiveDate) -> Result<NaiveDate, NotCovered> {
        if self.from <= day && day <= self.to {
            Ok(day)
        } else {
            Err(self.not_covered(day))
        }
    }

    /// Name of the holiday of the statute on that day, that of the year before that of the week.
    #[must_use]
    pub fn holiday(&self, day: NaiveDate) -> Option<&Bilingual> {
        let weekly = || {
            self.weekly_holidays
                .iter()
                .find(|(weekday, _)| *weekday == day.weekday())
        };
        self.named_holiday(day)
            .or_else(|| weekly().map(|(_, name)| name))
    }

    /// Name of the holiday of the year on that day; a plain Sunday has none.
    #[must_use]
    pub fn named_holiday(&self, day: NaiveDate) -> Option<&Bilingual> {
        find(&self.holidays, day)
    }

    /// Neither a holiday nor a Saturday.
    #[must_use]
    pub fn is_business(&self, day: NaiveDate) -> bool {
        !self.weekly_closures.contains(&day.weekday()) && self.holiday(day).is_none()
    }

    /// A business day on which the office is not closed for another reason.
    #[must_use]
    pub fn is_open(&self, day: NaiveDate) -> bool {
        self.is_business(day) && find(&self.closures, day).is_none()
    }

    /// The same calendar with the days when the office is closed by its own decision. They are
    /// closures like any other: no holiday is added, so that no statutory day moves.
    #[must_use]
    pub fn closed_also(&self, days: &[OfficeClosure]) -> Self {
        let mut calendar = self.clone();
        calendar.closures.extend(days.iter().map(|day| Holiday {
            on: day.on,
            name: day.name.clone(),
            rule: Sentence::new("calendar-rule-office"),
            provision: Provision {
                citation: None,
                source: Bilingual {
                    fr: "décision du bureau, dans son journal".to_owned(),
                    en: "decision of the office, in its journal".to_owned(),
                },
                certainty: Certainty::Verified,
            },
        }));
        calendar.closures.sort_by_key(|closure| closure.on);
        calendar
    }

    /// The first open day on or after `day`.
    ///
    /// # Errors
    /// [`NotCovered`] when there is none in the span.
    pub fn open_from(&self, day: NaiveDate) -> Result<NaiveDate, NotCovered> {
        let mut day = self.covered(day)?;
        while !self.is_open(day) {
            day = self.covered(self.next(day)?)?;
        }
        Ok(day)
    }

    /// The last open day on or before `day`.
    ///
    /// # Errors
    /// [`NotCovered`] when there is none in the span.
    pub fn open_until(&self, day: NaiveDate) -> Result<NaiveDate, NotCovered> {
        let mut day = self.covered(day)?;
        while !self.is_open(day) {
            let before = day.pred_opt().ok_or_else(|| self.not_covered(day))?;
            day = self.covered(before)?;
        }
        Ok(day)
    }

    /// The day after, when it is covered.
    pub(crate) fn next(&self, day: NaiveDate) -> Result<NaiveDate, NotCovered> {
        self.covered(day.succ_opt().ok_or_else(|| self.not_covered(day))?)
    }

    pub(crate) fn not_covered(&self, day: NaiveDate) -> NotCovered {
        NotCovered {
            from: self.from,
            to: self.to,
            day,
        }
    }
}

/// The name of the first entry on that day of a list in order.
fn find(days: &[Holiday], day: NaiveDate) -> Option<&Bilingual> {
    let first = days.partition_point(|holiday| holiday.on < day);
    days.get(first)
        .filter(|holiday| holiday.on == day)
        .map(|holiday| &holiday.name)
}
