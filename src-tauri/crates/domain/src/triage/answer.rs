//! The hour asked by the writer for an answer, in the office's zone.

use super::fold::Text;
use super::lexicon::Lexicon;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeZone, Utc, Weekday};
use regex::bytes::Captures;
use std::ops::Range;

/// The instant by which an answer is asked; `None` when no hour and day can be read.
#[must_use]
pub fn read(
    text: &Text<'_>,
    subject: &Text<'_>,
    lexicon: &Lexicon,
    received_on: NaiveDate,
) -> Option<DateTime<Utc>> {
    [text, subject]
        .into_iter()
        .find_map(|text| in_text(text, lexicon, received_on))
}

/// The day of an instant where the office is: an evening is the day after in UTC.
#[must_use]
pub fn day_of(at: DateTime<Utc>, lexicon: &Lexicon) -> NaiveDate {
    let zone = lexicon.tables.zone.parse::<chrono_tz::Tz>();
    zone.map_or_else(
        |_| at.date_naive(),
        |zone| at.with_timezone(&zone).date_naive(),
    )
}

fn in_text(text: &Text<'_>, lexicon: &Lexicon, received_on: NaiveDate) -> Option<DateTime<Utc>> {
    for rule in lexicon.group("answer_by") {
        for hit in rule.hits(text, &lexicon.contexts) {
            let sentence = whole_sentence(text, hit.range.clone());
            let asked = hour(text.slice(hit.range.start..sentence.end), lexicon);
            let words = text.slice(sentence);
            let Some(hour) = asked.or_else(|| hour(words, lexicon)) else {
                continue;
            };
            let on = day(words, lexicon, received_on).unwrap_or(received_on);
            let zone: chrono_tz::Tz = lexicon.tables.zone.parse().ok()?;
            return zone
                .from_local_datetime(&on.and_time(hour))
                .earliest()
                .map(|at| at.to_utc());
        }
    }
    None
}

/// The sentence around a passage; the stop of `p.m.` does not end it, so that "by 2 p.m. tomorrow"
/// keeps its day.
fn whole_sentence(text: &Text<'_>, range: Range<usize>) -> Range<usize> {
    let sentence = text.sentence(range);
    let cut = text.slice(sentence.clone()).ends_with(".m.");
    let rest = text.sentence(sentence.end..sentence.end + 1);
    sentence.start..if cut { rest.end } else { sentence.end }
}

fn hour(words: &str, lexicon: &Lexicon) -> Option<NaiveTime> {
    let found = lexicon.hours.captures(words.as_bytes())?;
    let number = |name: &str| number(&found, name);
    if found.name("noon").is_some() {
        return NaiveTime::from_hms_opt(12, 0, 0);
    }
    if let Some(hour) = number("h24") {
        return NaiveTime::from_hms_opt(hour, number("m24").unwrap_or(0), 0);
    }
    let hour = number("h12")? % 12;
    let afternoon = found
        .name("half")
        .is_some_and(|half| half.as_bytes().starts_with(b"p"));
    NaiveTime::from_hms_opt(
        hour + if afternoon { 12 } else { 0 },
        number("m12").unwrap_or(0),
        0,
    )
}

fn number(found: &Captures<'_>, name: &str) -> Option<u32> {
    std::str::from_utf8(found.name(name)?.as_bytes())
        .ok()?
        .parse()
        .ok()
}

/// Days within which a date that is passed this year is that of the next one.
const AHEAD: Days = Days::new(180);

/// A day to come: a date is this year's, or the next one's near the end of a year; a day of the week the
/// next one.
fn day(words: &str, lexicon: &Lexicon, received_on: NaiveDate) -> Option<NaiveDate> {
    let tokens: Vec<&str> = words
        .split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    if tokens
        .iter()
        .any(|word| lexicon.tables.tomorrow.iter().any(|one| one == word))
    {
        return received_on.checked_add_days(Days::new(1));
    }
    for (at, word) in tokens.iter().enumerate() {
        let Some(month) = lexicon.tables.months.get(*word) else {
            continue;
        };
        let beside = [at.checked_sub(1), Some(at + 1)]
            .into_iter()
            .flatten()
            .filter_map(|at| tokens.get(at));
        let day = beside
            .filter_map(|word| {
                word.trim_end_matches(char::is_alphabetic)
                    .parse::<u32>()
                    .ok()
            })
            .find(|day| *day <= 31);
        let of_year = |year| day.and_then(|day| NaiveDate::from_ymd_opt(year, *month, day));
        let year = received_on.year();
        if let Some(on) = of_year(year) {
            let near = |next: &NaiveDate| Some(*next) <= received_on.checked_add_days(AHEAD);
            let next = of_year(year + 1).filter(|next| on < received_on && near(next));
            return Some(next.unwrap_or(on));
        }
    }
    let weekday = tokens
        .iter()
        .find_map(|word| lexicon.tables.weekdays.get(*word))?;
    let weekday = Weekday::try_from(u8::try_from(*weekday).ok()?.checked_sub(1)?).ok()?;
    (0..7).find_map(|ahead| {
        received_on
            .checked_add_days(Days::new(ahead))
            .filter(|day| day.weekday() == weekday)
    })
}
