//! Days written in a text, in either language and any usual form, resolved against the day of
//! receipt. What a day means is read elsewhere (`incident`, `starts`).

use super::day::Reading;
use super::fold::Text;
use super::lexicon::Tables;
use super::phrase::build;
use super::year::Years;
use chrono::NaiveDate;
use regex::bytes::Regex;
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
    /// Whether it is counted from another day of the text ("two days later").
    pub counted: bool,
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
#[derive(Debug, Clone)]
pub struct Forms {
    exact: Regex,
    relative: Regex,
    loose: Regex,
    /// All that stands between the two days of a span (`au`, `until`).
    to: Regex,
    /// All that stands between the two days of a span that [`Self::between`] opens.
    and: Regex,
    /// What opens such a span, just before its first day.
    between: Regex,
}

/// Most mentions that each expression gives: a text that holds more repeats them, and only the first
/// are placed (`incident::MOST`).
const MOST: usize = 1000;

/// Bytes before a day in which its span is opened.
const OPENING: usize = 32;

impl Forms {
    /// Builds the expressions.
    ///
    /// # Errors
    /// The reason why an expression is refused.
    pub fn build(tables: &Tables) -> Result<Self, String> {
        let months = names(tables.months.keys());
        let days = names(tables.weekdays.keys());
        let numbers = names(tables.numbers.keys());
        let whole_months = names(
            tables
                .months
                .keys()
                .filter(|name| !abbreviates(name, tables)),
        );
        let plain_months = names(tables.months.keys().filter(|name| {
            !abbreviates(name, tables) && !tables.months_too.split(' ').any(|too| too == *name)
        }));
        let several = names(
            tables
                .numbers
                .iter()
                .filter(|(_, n)| **n > 1)
                .map(|(word, _)| word),
        );
        let tens = names(
            tables
                .numbers
                .iter()
                .filter(|(_, n)| **n > 9)
                .map(|(word, _)| word),
        );
        let ordinals = names(tables.ordinals.keys());
        let year = format!(
            r"\d{{4}}|(?:{})[ \n](?:{tens})",
            names(tables.thousands.keys())
        );
        let feasts = names(tables.feasts.keys());
        let seasons = names(tables.seasons.keys());
        let day = r"\d{1,2}(?:[ ]?(?:er|ere|ier|st|nd|rd|th|e))?";
        let s = r"[ \n]?,?[ \n]?";
        let exact = [
            r"(?P<y1>\d{4})[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})".to_owned(),
            r"(?P<a2>\d{1,2})[-/.](?P<b2>\d{1,2})[-/.](?P<y2>\d{4}|\d{2})".to_owned(),
            format!(
                r"(?P<d3>{day})[ \n]?(?:au|a|to|et|and|&|-)[ \n]?(?:the[ \n]|le[ \n])?(?P<e3>{day})[ \n](?:of[ \n]|de[ \n]|d'[ ]?)?(?P<m3>{months})\.?(?:{s}(?:de[ \n]|of[ \n])?(?P<y3>{year}))?"
            ),
            format!(
                r"(?:mar\.[ \n])?(?P<d4>{day}|premier|first)[ \n]?(?:day[ \n])?(?:of[ \n]|de[ \n]|du[ \n]|d'[ ]?)?(?P<m4>{months})\.?(?:{s}(?:de[ \n]|of[ \n])?(?P<y4>{year}))?"
            ),
            format!(
                r"(?P<m5>{months})\.?[ \n](?:the[ \n])?(?P<d5>{day})[ \n]?(?:to|and|&|-)[ \n]?(?P<e5>{day})(?:{s}(?P<y5>\d{{4}}))?"
            ),
            format!(r"(?P<m6>{months})\.?[ \n]?(?:the[ \n])?(?P<d6>{day})(?:{s}(?P<y6>{year}))?"),
            format!(
                r"(?:(?P<d8>{several})[ \n](?:au|a|to|et|and)[ \n](?:le[ \n])?)?(?P<e8>{several})[ \n](?:de[ \n]|d'[ ]?)?(?P<m8>{plain_months})(?:{s}(?:de[ \n]|of[ \n])?(?P<y8>{year}))?"
            ),
            format!(
                r"(?P<d9>{ordinals})[ \n](?:day[ \n])?of[ \n](?:the[ \n]month[ \n]of[ \n])?(?P<m9>{whole_months})(?:{s}(?:of[ \n])?(?P<y9>{year}))?"
            ),
            format!(
                r"(?:(?P<m10>{plain_months})[ \n](?:the[ \n])?|(?P<m11>{whole_months})[ \n]the[ \n])(?P<d10>{ordinals})(?:{s}(?:of[ \n])?(?P<y10>{year}))?"
            ),
            format!(r"(?P<f7>{feasts})(?:{s}(?:de[ \n]|of[ \n])?(?P<y7>{year}))?"),
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
                r"(?:(?P<n4>\d{{1,2}}|{numbers})[ \n](?P<w4>{days})s?[ \n]ago|(?:il[ \n]y[ \n]a|ya|y[ \n]a)[ \n](?P<n5>\d{{1,2}}|{numbers})[ \n](?P<w5>{days})s?)"
            ),
            format!(
                r"(?P<n6>\d{{1,2}}|{numbers})[ \n]weeks?[ \n]ago[ \n](?:on[ \n])?(?P<w6>{days})"
            ),
            format!(
                r"(?:(?:il[ \n]y[ \n]a|ya|y[ \n]a|ca[ \n]fait)[ \n](?P<n7>\d{{1,2}}|{numbers})[ \n](?P<u7>semaines?|mois)[ \n](?:aujourd'?[ ]?hui|jour[ \n]pour[ \n]jour)|(?P<n8>\d{{1,2}}|{numbers})[ \n](?P<u8>weeks?|months?)[ \n]ago[ \n](?:today|to[ \n]the[ \n]day))"
            ),
            format!(
                r"(?:il[ \n]y[ \n]a|ya|y[ \n]a|ca[ \n]fait)[ \n](?:(?:environ|a[ \n]peu[ \n]pres|pres[ \n]de|presque|autour[ \n]de)[ \n])?(?P<n1>\d{{1,3}}|{numbers})[ \n](?P<u1>{unit})"
            ),
            format!(r"(?P<n2>\d{{1,3}}|{numbers})[ \n](?P<u2>{unit})[ \n]ago"),
            r"(?P<next>le[ \n]lendemain|the[ \n](?:next|following)[ \n]day|the[ \n]day[ \n]after)".to_owned(),
            format!(
                r"(?P<n3>\d{{1,3}}|{numbers})[ \n](?P<u3>jours?|days?)[ \n](?:plus[ \n]tard|apres|later|after)"
            ),
        ];
        let loose = [
            format!(
                r"(?:(?:en|in|de|from|entre|between|depuis|since|debut|fin|mi|early|late|mid)[ \n])?(?P<m7>{months})\.?(?:{s}(?:de[ \n]|of[ \n])?(?P<y7>\d{{4}}))?[ \n]?(?:a|au|to|till|until|through|et|and|&|-)[ \n]?(?P<n7>{months})\.?{s}(?:de[ \n]|of[ \n])?(?P<y8>\d{{4}})"
            ),
            format!(
                r"(?:(?:en|in|debut|fin|mi|early|late|mid|since|during|depuis|around|au[ \n]mois[ \n]de)[ \n])?(?P<m1>{months})\.?{s}(?:of[ \n]|de[ \n])?(?P<y1>\d{{4}})"
            ),
            format!(
                r"(?:(?:en|au[ \n]mois[ \n]de|debut|fin|mi|in|since|early|late|mid|during|depuis|around)[ \n]|(?:mois|debut|fin)[ \n]d'[ ]?)(?P<m2>{months})"
            ),
            format!(
                r"(?:(?:last|this[ \n]past)[ \n](?P<m4>{whole_months})|(?P<m5>{whole_months})[ \n]{last})"
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
        let article =
            format!(r"(?:the[ \n]|le[ \n])?(?:(?:{days})[ \n]?,?[ \n]?)?(?:the[ \n]|le[ \n])?");
        let apart = |words: &str| build(&format!(r"^[ \n]?,?[ \n]?(?:{words})[ \n]?{article}$"));
        Ok(Self {
            exact: whole(&exact)?,
            relative: whole(&relative)?,
            loose: whole(&loose)?,
            to: apart(r"jusqu'?[ ]?(?:au|a)|au|a|to|till|(?:up[ \n])?until|through|-")?,
            and: apart("et|and|&")?,
            between: build(&format!(r"\b(?:entre|between)[ \n]{article}$"))?,
        })
    }

    /// Every mention in order; a vaguer one inside a clearer one is left out. `lends` says which day
    /// may give its year to one that is written without.
    #[must_use]
    pub fn read(
        &self,
        text: &Text<'_>,
        tables: &Tables,
        received_on: NaiveDate,
        lends: impl Fn(&Mention) -> bool,
    ) -> Vec<Mention> {
        let reading = Reading {
            text,
            tables,
            received_on,
        };
        let bytes = text.folded.as_bytes();
        let mut found: Vec<Mention> = Vec::new();
        let mut year = Years::default();
        for captures in self.exact.captures_iter(bytes).take(MOST) {
            found.extend(reading.exact(&captures, &mut year));
        }
        year.settle(&mut found, received_on, text, lends);
        let mut found = self.joined(found, &year, text, received_on);
        for captures in self.relative.captures_iter(bytes).take(MOST) {
            let one = reading.relative(&captures, &found);
            keep(&mut found, one);
        }
        for captures in self.loose.captures_iter(bytes).take(MOST) {
            keep(&mut found, reading.loose(&captures));
        }
        found.sort_by_key(|mention| mention.range.start);
        found
    }

    /// Two days told as the ends of a span are one mention of all its days.
    fn joined(
        &self,
        found: Vec<Mention>,
        years: &Years,
        text: &Text<'_>,
        received_on: NaiveDate,
    ) -> Vec<Mention> {
        let mut whole: Vec<Mention> = Vec::with_capacity(found.len());
        for (at, mention) in found.into_iter().enumerate() {
            let before = whole.last_mut();
            let before = before.filter(|one| self.is_span(text, one, &mention));
            let days = before.and_then(|one| {
                let days = years.ordered(at, (one.first, mention.first), received_on)?;
                Some((one, days))
            });
            match days {
                Some((one, (first, last))) => {
                    *one = Mention {
                        first,
                        last,
                        form: Form::Days,
                        range: one.range.start..mention.range.end,
                        counted: false,
                    }
                }
                None => whole.push(mention),
            }
        }
        whole
    }

    /// Whether two days that follow one another are told as the ends of a span.
    fn is_span(&self, text: &Text<'_>, one: &Mention, other: &Mention) -> bool {
        let apart = text.slice(one.range.end..other.range.start).as_bytes();
        let opened = || {
            let start = one.range.start;
            let before = text.slice(start.saturating_sub(OPENING)..start);
            self.between.is_match(before.as_bytes())
        };
        one.is_day()
            && other.is_day()
            && (self.to.is_match(apart) || self.and.is_match(apart) && opened())
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

/// Whether a name of a month is the beginning of a longer one: `sept` is also a number.
fn abbreviates(name: &str, tables: &Tables) -> bool {
    let number = tables.months.get(name);
    let mut all = tables.months.iter();
    all.any(|(other, of)| Some(of) == number && other.len() > name.len() && other.starts_with(name))
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
