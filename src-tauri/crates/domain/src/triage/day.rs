//! One mention of a day, from the words that an expression caught.

use super::dates::{Form, Mention};
use super::fold::Text;
use super::lexicon::Tables;
use super::year::Years;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use regex::bytes::Captures;

/// A leap year, so that 29 February can wait for its year.
const NO_YEAR: i32 = 2000;

pub(super) struct Reading<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) tables: &'a Tables,
    pub(super) received_on: NaiveDate,
}

impl Reading<'_> {
    fn word(&self, captures: &Captures<'_>, name: &str) -> Option<String> {
        captures
            .name(name)
            .map(|found| self.text.slice(found.range()).replace('\n', " "))
    }

    fn number(&self, captures: &Captures<'_>, name: &str) -> Option<u32> {
        let word = self.word(captures, name)?;
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        if !digits.is_empty() {
            return digits.parse().ok();
        }
        if matches!(word.as_str(), "premier" | "first") {
            return Some(1);
        }
        let plain = |word: &str| {
            self.tables
                .numbers
                .get(word)
                .or(self.tables.ordinals.get(word))
        };
        plain(&word).copied().or_else(|| self.year_in_words(&word))
    }

    /// A year told in words: « deux mille vingt-quatre », "twenty twenty-four".
    fn year_in_words(&self, word: &str) -> Option<u32> {
        let mut thousands = self.tables.thousands.iter();
        thousands.find_map(|(before, thousand)| {
            let rest = word.strip_prefix(before.as_str())?.trim_start();
            Some(thousand + self.tables.numbers.get(rest)?)
        })
    }

    fn month(&self, captures: &Captures<'_>, name: &str) -> Option<u32> {
        self.tables
            .months
            .get(self.word(captures, name)?.as_str())
            .copied()
    }

    fn mention(
        &self,
        captures: &Captures<'_>,
        first: NaiveDate,
        last: NaiveDate,
        form: Form,
    ) -> Option<Mention> {
        Some(Mention {
            first,
            last,
            form,
            range: captures.get(0)?.range(),
            counted: false,
        })
    }

    pub(super) fn exact(&self, captures: &Captures<'_>, years: &mut Years) -> Option<Mention> {
        let mention = self.numeric(captures).or_else(|| self.worded(captures))?;
        let has_year = ["y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8", "y9", "y10"]
            .iter()
            .any(|name| captures.name(name).is_some());
        let plausible =
            !has_year || (1940..=self.received_on.year() + 2).contains(&mention.first.year());
        if !plausible {
            return None;
        }
        years.note(has_year);
        Some(mention)
    }

    fn numeric(&self, captures: &Captures<'_>) -> Option<Mention> {
        if let Some(year) = self.number(captures, "y1") {
            let (month, day) = (self.number(captures, "m1")?, self.number(captures, "d1")?);
            let on = NaiveDate::from_ymd_opt(year as i32, month, day)?;
            return self.mention(captures, on, on, Form::Day);
        }
        let year = self.number(captures, "y2")? as i32;
        let year = if year < 100 { year + 2000 } else { year };
        let (a, b) = (self.number(captures, "a2")?, self.number(captures, "b2")?);
        let day_first = NaiveDate::from_ymd_opt(year, b, a).filter(|day| *day <= self.received_on);
        let month_first =
            NaiveDate::from_ymd_opt(year, a, b).filter(|day| *day <= self.received_on);
        match (day_first, month_first) {
            (Some(one), Some(other)) if one != other => {
                self.weekday_settles(captures, one, other).or_else(|| {
                    self.mention(captures, one.min(other), one.max(other), Form::Ambiguous)
                })
            }
            (Some(on), _) | (None, Some(on)) => self.mention(captures, on, on, Form::Day),
            (None, None) => None,
        }
    }

    /// A day of the week written before settles which of two readings is meant.
    fn weekday_settles(
        &self,
        captures: &Captures<'_>,
        one: NaiveDate,
        other: NaiveDate,
    ) -> Option<Mention> {
        let start = captures.get(0)?.start();
        let before = self.text.slice(start.saturating_sub(16)..start);
        let named = before
            .split(|sign: char| !sign.is_ascii_alphabetic())
            .find_map(|word| self.weekday(word))?;
        let on = [one, other]
            .into_iter()
            .find(|day| day.weekday() == named)?;
        self.mention(captures, on, on, Form::Day)
    }

    fn weekday(&self, word: &str) -> Option<Weekday> {
        let number = *self.tables.weekdays.get(word)?;
        Weekday::try_from(u8::try_from(number).ok()?.checked_sub(1)?).ok()
    }

    fn worded(&self, captures: &Captures<'_>) -> Option<Mention> {
        if let Some(word) = self.word(captures, "f7") {
            let year = self
                .number(captures, "y7")
                .map_or(NO_YEAR, |year| year as i32);
            let (month, day) = self.tables.feasts.get(&word)?.split_once('-')?;
            let on = NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)?;
            return self.mention(captures, on, on, Form::Day);
        }
        for (m, d, e, y) in [
            ("m3", "d3", "e3", "y3"),
            ("m4", "d4", "", "y4"),
            ("m5", "d5", "e5", "y5"),
            ("m6", "d6", "", "y6"),
            ("m8", "d8", "e8", "y8"),
            ("m8", "e8", "", "y8"),
            ("m9", "d9", "", "y9"),
            ("m10", "d10", "", "y10"),
            ("m11", "d10", "", "y10"),
        ] {
            let (Some(month), Some(day)) = (self.month(captures, m), self.number(captures, d))
            else {
                continue;
            };
            let year = self.number(captures, y).map_or(NO_YEAR, |year| year as i32);
            let on = NaiveDate::from_ymd_opt(year, month, day)?;
            let end = self
                .number(captures, e)
                .and_then(|day| NaiveDate::from_ymd_opt(year, month, day));
            return match end.filter(|end| *end > on) {
                Some(end) => self.mention(captures, on, end, Form::Days),
                None => self.mention(captures, on, on, Form::Day),
            };
        }
        None
    }

    pub(super) fn relative(&self, captures: &Captures<'_>, found: &[Mention]) -> Option<Mention> {
        let today = self.received_on;
        let one = |day: NaiveDate| self.mention(captures, day, day, Form::Day);
        let is = |name: &str| captures.name(name).is_some();
        if is("before") {
            return one(today.checked_sub_days(Days::new(2))?);
        }
        if is("yest") {
            return one(today.pred_opt()?);
        }
        if is("today") {
            return one(today);
        }
        if let Some(word) = self
            .word(captures, "w1")
            .or_else(|| self.word(captures, "w2"))
        {
            return one(latest_before(today, self.weekday(&word)?)?);
        }
        for (number, weekday, more) in [("n4", "w4", 0), ("n5", "w5", 0), ("n6", "w6", 1)] {
            let Some(word) = self.word(captures, weekday) else {
                continue;
            };
            let weeks = (self.number(captures, number)? + more).checked_sub(1)?;
            let latest = latest_before(today, self.weekday(&word)?)?;
            return one(latest.checked_sub_days(Days::new(7 * u64::from(weeks)))?);
        }
        for (number, unit) in [("n7", "u7"), ("n8", "u8")] {
            let Some(unit) = self.word(captures, unit) else {
                continue;
            };
            let count = self.number(captures, number)?;
            return one(if unit.starts_with("mo") {
                today.checked_sub_months(Months::new(count))?
            } else {
                today.checked_sub_days(Days::new(7 * u64::from(count)))?
            });
        }
        if is("next") || is("n3") {
            let start = captures.get(0)?.start();
            let earlier = found
                .iter()
                .filter(|mention| mention.range.end <= start && mention.is_day());
            let base = earlier.max_by_key(|mention| mention.range.end)?.first;
            let days = if is("next") {
                1
            } else {
                self.number(captures, "n3")?
            };
            let counted = one(base.checked_add_days(Days::new(u64::from(days)))?)?;
            return Some(Mention {
                counted: true,
                ..counted
            });
        }
        self.ago(captures)
    }

    /// "three days ago" is a day; "three weeks ago" is some day around it.
    fn ago(&self, captures: &Captures<'_>) -> Option<Mention> {
        let (n, u) = if captures.name("n1").is_some() {
            ("n1", "u1")
        } else {
            ("n2", "u2")
        };
        let (number, unit) = (self.number(captures, n)?, self.word(captures, u)?);
        let today = self.received_on;
        let (first, last, form) = match unit.get(..2)? {
            "jo" | "da" => {
                let on = today.checked_sub_days(Days::new(u64::from(number)))?;
                (on, on, Form::Day)
            }
            "se" | "we" => {
                let on = today.checked_sub_days(Days::new(7 * u64::from(number)))?;
                (
                    on.checked_sub_days(Days::new(4))?,
                    on.checked_add_days(Days::new(4))?,
                    Form::Within,
                )
            }
            "mo" => month_span(today.checked_sub_months(Months::new(number))?)?,
            _ => year_span(today.year() - i32::try_from(number).ok()?)?,
        };
        self.mention(captures, first, last.min(today), form)
    }

    pub(super) fn loose(&self, captures: &Captures<'_>) -> Option<Mention> {
        let today = self.received_on;
        let is = |name: &str| captures.name(name).is_some();
        let (first, last, form) = if let Some(end) = self.month(captures, "n7") {
            self.months(captures, end)?
        } else if let Some(month) = self.month(captures, "m1") {
            month_span(NaiveDate::from_ymd_opt(
                self.number(captures, "y1")? as i32,
                month,
                1,
            )?)?
        } else if let Some(month) = ["m4", "m5"]
            .iter()
            .find_map(|name| self.month(captures, name))
        {
            let year = today.year() - i32::from(month >= today.month());
            month_span(NaiveDate::from_ymd_opt(year, month, 1)?)?
        } else if let Some(month) = self.month(captures, "m2") {
            let year = if month <= today.month() {
                today.year()
            } else {
                today.year() - 1
            };
            month_span(NaiveDate::from_ymd_opt(year, month, 1)?)?
        } else if let Some(season) = ["s3", "s4", "s5"]
            .iter()
            .find_map(|name| self.word(captures, name))
        {
            self.season(&season, self.number(captures, "y3"))?
        } else if is("week") {
            (
                today.checked_sub_days(Days::new(13))?,
                today.pred_opt()?,
                Form::Within,
            )
        } else if is("month") {
            month_span(today.checked_sub_months(Months::new(1))?)?
        } else if is("lately") {
            (today.checked_sub_days(Days::new(31))?, today, Form::Within)
        } else if is("lastyear") {
            year_span(today.year() - 1)?
        } else {
            year_span(self.number(captures, "y9")? as i32)?
        };
        let last = if self.goes_on(captures) {
            today
        } else {
            last.min(today)
        };
        (first <= today && first.year() > 1940)
            .then(|| self.mention(captures, first, last, form))?
    }

    /// Whether a month is the one in which began what goes on (`since March 2024`).
    fn goes_on(&self, captures: &Captures<'_>) -> bool {
        let month = ["m1", "m2"]
            .iter()
            .any(|name| captures.name(name).is_some());
        let Some(found) = captures.get(0).filter(|_| month) else {
            return false;
        };
        let opening = self
            .text
            .slice(found.start().saturating_sub(8)..found.end());
        opening
            .split(|sign: char| !sign.is_ascii_alphabetic())
            .any(|word| matches!(word, "since" | "depuis"))
    }

    /// From one month to another; a first month without a year is the last one before the end.
    fn months(&self, captures: &Captures<'_>, end: u32) -> Option<(NaiveDate, NaiveDate, Form)> {
        let (month, end_year) = (
            self.month(captures, "m7")?,
            self.number(captures, "y8")? as i32,
        );
        let year = match self.number(captures, "y7") {
            Some(year) => year as i32,
            None if month > end => end_year - 1,
            None => end_year,
        };
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let (_, last, form) = month_span(NaiveDate::from_ymd_opt(end_year, end, 1)?)?;
        (first < last).then_some((first, last, form))
    }

    fn season(&self, word: &str, year: Option<u32>) -> Option<(NaiveDate, NaiveDate, Form)> {
        let from = *self.tables.seasons.get(word)?;
        let start = |year: i32| NaiveDate::from_ymd_opt(year, from, 1);
        let this = self.received_on.year();
        let year = match year {
            Some(year) => year as i32,
            None if start(this)?.checked_add_months(Months::new(3))? <= self.received_on => this,
            None => this - 1,
        };
        let first = start(year)?;
        Some((
            first,
            first.checked_add_months(Months::new(4))?.pred_opt()?,
            Form::Within,
        ))
    }
}

fn latest_before(today: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    (1..=7).find_map(|back| {
        today
            .checked_sub_days(Days::new(back))
            .filter(|day| day.weekday() == weekday)
    })
}

fn month_span(day: NaiveDate) -> Option<(NaiveDate, NaiveDate, Form)> {
    let first = day.with_day(1)?;
    Some((
        first,
        first.checked_add_months(Months::new(1))?.pred_opt()?,
        Form::Within,
    ))
}

fn year_span(year: i32) -> Option<(NaiveDate, NaiveDate, Form)> {
    Some((
        NaiveDate::from_ymd_opt(year, 1, 1)?,
        NaiveDate::from_ymd_opt(year, 12, 31)?,
        Form::Within,
    ))
}
