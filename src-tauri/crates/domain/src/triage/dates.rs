//! Days written in a text, in either language and any usual form, resolved against the day of
//! receipt. What a day means is read elsewhere (`incident`, `starts`).

use super::fold::Text;
use super::lexicon::{Tables, build};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use regex::bytes::{Captures, Regex};
use std::ops::Range;

/// A day, or a span when the day is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// First day that it can be.
    pub first: NaiveDate,
    /// Last day that it can be.
    pub last: NaiveDate,
    /// What it states.
    pub form: Form,
    /// Where, folded.
    pub range: Range<usize>,
}

/// What a mention states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One day.
    Day,
    /// Several days, from the first to the last.
    Days,
    /// One day that two orders of day and month read differently: `first` or `last`.
    Ambiguous,
    /// Some day of the span.
    Within,
}

impl Mention {
    /// Whether it states one day.
    #[must_use]
    pub fn is_day(&self) -> bool {
        self.form == Form::Day
    }
}

/// Expressions over folded text, built from the words of the calendar.
#[derive(Debug)]
pub struct Forms {
    exact: Regex,
    relative: Regex,
    loose: Regex,
}

impl Forms {
    /// Builds the expressions.
    ///
    /// # Errors
    /// The reason why an expression is refused.
    pub fn build(tables: &Tables) -> Result<Self, String> {
        let months = names(tables.months.keys());
        let days = names(tables.weekdays.keys());
        let numbers = names(tables.numbers.keys());
        let feasts = names(tables.feasts.keys());
        let seasons = names(tables.seasons.keys());
        let day = r"(?:\d{1,2})[ ]?(?:er|ere|ier|st|nd|rd|th|e)?";
        let s = r"[ \n]?,?[ \n]?";
        let exact = [
            r"(?P<y1>\d{4})[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})".to_owned(),
            r"(?P<a2>\d{1,2})[-/.](?P<b2>\d{1,2})[-/.](?P<y2>\d{4}|\d{2})".to_owned(),
            format!(
                r"(?P<d3>{day})[ \n]?(?:au|a|to|et|and|&|-)[ \n]?(?:the[ \n])?(?P<e3>{day})[ \n](?:of[ \n]|de[ \n])?(?P<m3>{months})\.?(?:{s}(?:de[ \n]|of[ \n])?(?P<y3>\d{{4}}))?"
            ),
            format!(
                r"(?P<d4>{day}|premier|first)[ \n]?(?:day[ \n])?(?:of[ \n]|de[ \n]|du[ \n])?(?P<m4>{months})\.?(?:{s}(?:de[ \n]|of[ \n])?(?P<y4>\d{{4}}))?"
            ),
            format!(
                r"(?P<m5>{months})\.?[ \n](?:the[ \n])?(?P<d5>{day})[ \n]?(?:to|and|&|-)[ \n]?(?P<e5>{day})(?:{s}(?P<y5>\d{{4}}))?"
            ),
            format!(r"(?P<m6>{months})\.?[ \n]?(?:the[ \n])?(?P<d6>{day})(?:{s}(?P<y6>\d{{4}}))?"),
            format!(r"(?P<f7>{feasts})(?:{s}(?:de[ \n]|of[ \n])?(?P<y7>\d{{4}}))?"),
        ];
        let last = "(?:dernier|derniere|passe|passee)";
        let unit = "jours?|days?|semaines?|weeks?|mois|months?|ans?|years?";
        let relative = [
            r"(?P<before>avant[ \n]hier|day[ \n]before[ \n]yesterday)".to_owned(),
            r"(?P<yest>hier(?:[ \n]soir|[ \n]matin|[ \n]midi|[ \n]apres[ \n]midi)?|yesterday|last[ \n]night)".to_owned(),
            r"(?P<today>aujourd'?[ ]?hui|today|ce[ \n]matin|this[ \n]morning|this[ \n]afternoon|cet[ \n]apres[ \n]midi|tonight|ce[ \n]soir|cette[ \n]nuit)".to_owned(),
            format!(
                r"(?:(?P<w1>{days})[ \n]{last}|(?:last|this[ \n]past|past)[ \n](?P<w2>{days}))"
            ),
            format!(
                r"(?:il[ \n]y[ \n]a|ya|y[ \n]a|ca[ \n]fait)[ \n](?P<n1>\d{{1,3}}|{numbers})[ \n](?P<u1>{unit})"
            ),
            format!(r"(?P<n2>\d{{1,3}}|{numbers})[ \n](?P<u2>{unit})[ \n]ago"),
            r"(?P<next>le[ \n]lendemain|the[ \n](?:next|following)[ \n]day|the[ \n]day[ \n]after)".to_owned(),
            format!(
                r"(?P<n3>\d{{1,3}}|{numbers})[ \n](?P<u3>jours?|days?)[ \n](?:plus[ \n]tard|apres|later|after)"
            ),
        ];
        let loose = [
            format!(r"(?:(?:en|in|debut|fin|mi|early|late|mid|au[ \n]mois[ \n]de)[ \n])?(?P<m1>{months})\.?{s}(?:of[ \n]|de[ \n])?(?P<y1>\d{{4}})"),
            format!(
                r"(?:en|au[ \n]mois[ \n]de|au[ \n]mois[ \n]d'|debut|fin|mi|in|since|early|late|mid|during|depuis|around)[ \n](?P<m2>{months})"
            ),
            format!(r"(?P<s3>{seasons})[ \n](?:de[ \n]|of[ \n])?(?P<y3>(?:19|20)\d\d)"),
            format!(
                r"(?:last[ \n](?P<s4>{seasons})|(?:l'?[ ]?|le[ \n]|cet[ \n]|ce[ \n])(?P<s5>{seasons})[ \n]{last})"
            ),
            r"(?P<week>la[ \n]semaine[ \n](?:passee|derniere)|last[ \n]week)".to_owned(),
            r"(?P<month>le[ \n]mois[ \n](?:passe|dernier)|last[ \n]month)".to_owned(),
            r"(?P<lately>l'?[ ]?autre[ \n](?:soir|jour|nuit|matin)|the[ \n]other[ \n](?:day|night|evening)|recemment|recently|(?:some|a[ \n]few|a[ \n]couple[ \n]of)[ \n](?:days|weeks)[ \n]ago|il[ \n]y[ \n]a[ \n](?:quelques|une[ \n]couple[ \n]de|deux[ \n]trois)[ \n](?:jours|semaines))".to_owned(),
            r"(?P<lastyear>last[ \n]year|l'?[ ]?an(?:nee)?[ \n](?:passee?|derniere?))".to_owned(),
            r"(?:en|in|back[ \n]in|annee|year)[ \n](?P<y9>(?:19|20)\d\d)".to_owned(),
        ];
        let whole = |parts: &[String]| build(&format!(r"\b(?:{})\b", parts.join("|")));
        Ok(Self {
            exact: whole(&exact)?,
            relative: whole(&relative)?,
            loose: whole(&loose)?,
        })
    }

    /// Every mention in order; a vaguer one inside a clearer one is left out.
    #[must_use]
    pub fn read(&self, text: &Text<'_>, tables: &Tables, received_on: NaiveDate) -> Vec<Mention> {
        let reading = Reading {
            text,
            tables,
            received_on,
        };
        let bytes = text.folded.as_bytes();
        let mut found: Vec<Mention> = Vec::new();
        let mut year = Years::default();
        for captures in self.exact.captures_iter(bytes) {
            found.extend(reading.exact(&captures, &mut year));
        }
        year.settle(&mut found, received_on, text);
        for captures in self.relative.captures_iter(bytes) {
            let one = reading.relative(&captures, &found);
            keep(&mut found, one);
        }
        for captures in self.loose.captures_iter(bytes) {
            keep(&mut found, reading.loose(&captures));
        }
        found.sort_by_key(|mention| mention.range.start);
        found
    }
}

fn keep(found: &mut Vec<Mention>, one: Option<Mention>) {
    if let Some(one) = one
        && !found
            .iter()
            .any(|other| other.range.start < one.range.end && one.range.start < other.range.end)
    {
        found.push(one);
    }
}

fn names<'a>(words: impl Iterator<Item = &'a String>) -> String {
    let mut words: Vec<&String> = words.collect();
    words.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
    words
        .iter()
        .map(|word| word.replace(' ', "[ \\n]"))
        .collect::<Vec<_>>()
        .join("|")
}

/// Days written without a year, waiting for one.
#[derive(Default)]
struct Years {
    /// Index of the mention, and whether it still lacks a year.
    waiting: Vec<usize>,
    count: usize,
}

impl Years {
    fn note(&mut self, has_year: bool) {
        if !has_year {
            self.waiting.push(self.count);
        }
        self.count += 1;
    }

    /// A day without a year takes the year of the next full day of its sentence (a list that ends
    /// with its year), else of the nearest earlier full day if that does not pass the receipt,
    /// else the latest year that does not pass the receipt.
    fn settle(&self, found: &mut [Mention], received_on: NaiveDate, text: &Text<'_>) {
        for &at in &self.waiting {
            let Some(mention) = found.get(at).cloned() else {
                continue;
            };
            let full = |index: &usize| !self.waiting.contains(index);
            let sentence = text.sentence(mention.range.clone());
            let next = (at + 1..found.len())
                .filter(full)
                .find_map(|index| found.get(index));
            let next = next
                .filter(|other| other.range.start < sentence.end)
                .map(|other| other.first.year());
            let previous = (0..at)
                .rev()
                .filter(full)
                .find_map(|index| found.get(index))
                .map(|other| other.first.year());
            let fits = |year: &i32| {
                mention
                    .first
                    .with_year(*year)
                    .is_some_and(|day| day <= received_on)
            };
            let year = next.or(previous.filter(fits));
            if let Some(slot) = found.get_mut(at) {
                *slot = with_year(mention, year, received_on);
            }
        }
    }
}

fn with_year(mut mention: Mention, year: Option<i32>, received_on: NaiveDate) -> Mention {
    let moved = |day: NaiveDate, year: i32| day.with_year(year).unwrap_or(day);
    let year = year.unwrap_or_else(|| {
        let this = received_on.year();
        if moved(mention.first, this) <= received_on {
            this
        } else {
            this - 1
        }
    });
    mention.first = moved(mention.first, year);
    mention.last = moved(mention.last, year);
    mention
}

/// A leap year, so that 29 February can wait for its year.
const NO_YEAR: i32 = 2000;

struct Reading<'a> {
    text: &'a Text<'a>,
    tables: &'a Tables,
    received_on: NaiveDate,
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
        self.tables.numbers.get(word.as_str()).copied()
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
        })
    }

    fn exact(&self, captures: &Captures<'_>, years: &mut Years) -> Option<Mention> {
        let mention = self.numeric(captures).or_else(|| self.worded(captures))?;
        let has_year = ["y1", "y2", "y3", "y4", "y5", "y6", "y7"]
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
        ] {
            let Some(month) = self.month(captures, m) else {
                continue;
            };
            let year = self.number(captures, y).map_or(NO_YEAR, |year| year as i32);
            let on = NaiveDate::from_ymd_opt(year, month, self.number(captures, d)?)?;
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

    fn relative(&self, captures: &Captures<'_>, found: &[Mention]) -> Option<Mention> {
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
            return one(base.checked_add_days(Days::new(u64::from(days)))?);
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

    fn loose(&self, captures: &Captures<'_>) -> Option<Mention> {
        let today = self.received_on;
        let is = |name: &str| captures.name(name).is_some();
        let (first, last, form) = if let Some(month) = self.month(captures, "m1") {
            month_span(NaiveDate::from_ymd_opt(
                self.number(captures, "y1")? as i32,
                month,
                1,
            )?)?
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
        (first <= today && first.year() > 1940)
            .then(|| self.mention(captures, first, last.min(today), form))?
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
