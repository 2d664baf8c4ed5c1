//! Dates of headers, as RFC 5322 wants them and as French programs write them.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use unicode_normalization::UnicodeNormalization;

/// Months by their first letters in both languages, accents left out.
const MONTHS: [(&str, u32); 18] = [
    ("jan", 1),
    ("fev", 2),
    ("feb", 2),
    ("mar", 3),
    ("avr", 4),
    ("apr", 4),
    ("mai", 5),
    ("may", 5),
    ("juin", 6),
    ("jun", 6),
    ("jui", 7),
    ("jul", 7),
    ("aou", 8),
    ("aug", 8),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];
/// Zones by name, in hours from UTC: obsolete forms of RFC 5322 and the French names of ours.
const ZONES: [(&str, i32); 21] = [
    ("z", 0),
    ("ut", 0),
    ("utc", 0),
    ("gmt", 0),
    ("edt", -4),
    ("est", -5),
    ("cdt", -5),
    ("cst", -6),
    ("mdt", -6),
    ("mst", -7),
    ("pdt", -7),
    ("pst", -8),
    ("adt", -3),
    ("ast", -4),
    ("hae", -4),
    ("hne", -5),
    ("hac", -5),
    ("hnc", -6),
    ("haa", -3),
    ("hna", -4),
    ("cet", 1),
];

/// Instant of a date; `None` without a zone, since an hour nobody can place is not an instant.
pub(super) fn parse(value: &str) -> Option<DateTime<Utc>> {
    let value = value.split('(').next()?.trim();
    DateTime::parse_from_rfc2822(value)
        .or_else(|_| DateTime::parse_from_rfc3339(value))
        .map(|at| at.to_utc())
        .ok()
        .or_else(|| in_words(value))
}

/// « lun. 3 août 2026, 23 h 45 -0400 », « Monday, 3 August 2026 23:45:10 EDT ».
fn in_words(value: &str) -> Option<DateTime<Utc>> {
    let plain: String = value
        .nfd()
        .filter(char::is_ascii)
        .collect::<String>()
        .to_lowercase();
    let tokens: Vec<&str> = plain
        .split([' ', ',', '\t'])
        .filter(|it| !it.is_empty())
        .collect();
    let day_at = tokens.iter().position(|it| day(it).is_some())?;
    let [day_token, month_token, year_token, rest @ ..] = tokens.get(day_at..)? else {
        return None;
    };
    let on = NaiveDate::from_ymd_opt(year(year_token)?, month(month_token)?, day(day_token)?)?;
    let (zone, hours) = rest.split_last()?;
    let local = on.and_time(time(hours)?);
    Some(local.and_local_timezone(offset(zone)?).single()?.to_utc())
}

fn day(token: &str) -> Option<u32> {
    token
        .trim_end_matches("er")
        .parse()
        .ok()
        .filter(|day| (1..=31).contains(day))
}

fn month(token: &str) -> Option<u32> {
    MONTHS
        .iter()
        .find(|(start, _)| token.starts_with(start))
        .map(|month| month.1)
}

fn year(token: &str) -> Option<i32> {
    token
        .parse()
        .ok()
        .filter(|year| (1970..=9999).contains(year))
}

/// « 23:45:10 », « 23h45 », « 23 h 45 », « a 23 h ».
fn time(tokens: &[&str]) -> Option<NaiveTime> {
    let joined = tokens.concat();
    let figures: Vec<&str> = joined
        .split(|c: char| !c.is_ascii_digit())
        .filter(|it| !it.is_empty())
        .collect();
    let clock = joined.trim_start_matches('a').bytes();
    let known = clock
        .clone()
        .all(|b| b.is_ascii_digit() || b":hmins".contains(&b));
    let figure = |at: usize| figures.get(at).map_or(Some(0), |it| it.parse().ok());
    if !known || figures.is_empty() || figures.len() > 3 {
        return None;
    }
    NaiveTime::from_hms_opt(figure(0)?, figure(1)?, figure(2)?)
}

/// « -0400 », « -04:00 », « UTC-4 », « HAE ».
fn offset(token: &str) -> Option<FixedOffset> {
    if let Some((_, hours)) = ZONES.iter().find(|zone| zone.0 == token) {
        return FixedOffset::east_opt(hours * 3600);
    }
    let token = token.trim_start_matches("utc").trim_start_matches("gmt");
    let (sign, figures) = match token.split_at_checked(1)? {
        ("+", figures) => (1, figures.replace(':', "")),
        ("-", figures) => (-1, figures.replace(':', "")),
        _ => return None,
    };
    let number: i32 = figures.parse().ok().filter(|it| (0..=1400).contains(it))?;
    let (hours, minutes) = if figures.len() > 2 {
        (number / 100, number % 100)
    } else {
        (number, 0)
    };
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, expected: &str) {
        let expected = DateTime::parse_from_rfc3339(expected).unwrap().to_utc();
        assert_eq!(parse(value), Some(expected), "{value}");
    }

    #[test]
    fn dates_of_the_standard_are_read() {
        check("Mon, 03 Aug 2026 23:45:10 -0400", "2026-08-04T03:45:10Z");
        check(
            "3 Aug 2026 23:45 -0400 (heure d’été)",
            "2026-08-04T03:45:00Z",
        );
        check("Mon, 3 Aug 2026 23:45:10 EDT", "2026-08-04T03:45:10Z");
        check("2026-08-03T23:45:10-04:00", "2026-08-04T03:45:10Z");
    }

    #[test]
    fn a_wrong_weekday_is_no_reason_to_lose_a_date() {
        check("Fri, 03 Aug 2026 23:45:10 -0400", "2026-08-04T03:45:10Z");
    }

    #[test]
    fn french_dates_are_read() {
        check("lun. 3 août 2026 23:45:10 -0400", "2026-08-04T03:45:10Z");
        check("lundi, 1er févr. 2027, 9 h 05 HNE", "2027-02-01T14:05:00Z");
        check("mar., 30 juin 2026 à 23h45 -04:00", "2026-07-01T03:45:00Z");
        check("30 juillet 2026 23:45 UTC-4", "2026-07-31T03:45:00Z");
        check("mer. 3 déc. 2025 08:00:00 GMT", "2025-12-03T08:00:00Z");
    }

    #[test]
    fn what_cannot_be_placed_is_not_guessed() {
        for value in [
            "",
            "hier",
            "3 août 2026",
            "3 août 2026 23:45",
            "32 août 2026 1:00 GMT",
            "3 brumaire 2026 1:00 GMT",
            "3 août 2026 25:00 GMT",
            "3 août 2026 midi GMT",
        ] {
            assert_eq!(parse(value), None, "{value}");
        }
    }
}
