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
                r"(?P<d3>{day})[ \n]?(?:au|a|to|et|and|&|-)[ \n]?(?:the[ \n]|le[ \n])?(?P<e3>{day})[ \n](?:of[ \n]|de[ \n]|d'[ ]?)?(?P<m3>{months})\.?(?:{s}(?:de[ \n]|of[ \n])?(?P<y3>\d{{4}}))?"
            ),
            format!(
                r"(?P<d4>{day}|premier|first)[ \n]?(?:day[ \n])?(?:of[ \n]|de[ \n]|du[ \n]|d'[ ]?)?(?P<m4>{months})\.?(?:{s}(?:de[ \n]|of[ \n])?(?P<y4>\d{{4}}))?"
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
