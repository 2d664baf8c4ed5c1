//! A span of days as it is typed, and the few terms that cover it: whole years and months where it
//! holds them, days at its edges.

use chrono::{Datelike, NaiveDate};

/// The first and the last year that a span without an end is taken to.
const YEARS: (i32, i32) = (1900, 2199);

/// Days of an incident that are kept one by one; of a longer one, its first and last.
const KEPT: usize = 400;

/// A span of days, both included; without an end on a side that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
}

impl Period {
    /// Reads `2026`, `2026-03`, `2026-03-05`, or two of them with `..` or `…` between; either may
    /// be left out.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let apart = typed.split_once("..").or(typed.split_once('…'));
        let (first, last) = apart.unwrap_or((typed, typed));
        let from = span(first);
        let until = span(last);
        if (from.is_none() && !first.is_empty()) || (until.is_none() && !last.is_empty()) {
            return None;
        }
        let period = Self {
            from: from.map(|(day, _)| day),
            until: until.map(|(_, day)| day),
        };
        let backwards = period
            .from
            .zip(period.until)
            .is_some_and(|(from, until)| from > until);
        let open = period.from.is_none() && period.until.is_none();
        (!backwards && !open).then_some(period)
    }

    /// The years, months and days that cover it, each once.
    #[must_use]
    pub fn cover(self) -> Vec<String> {
        let year = |year| NaiveDate::from_ymd_opt(year, 1, 1);
        let (Some(first), Some(beyond)) = (year(YEARS.0), year(YEARS.1 + 1)) else {
            return Vec::new();
        };
        let mut at = self.from.unwrap_or(first).max(first);
        let end = self.until.and_then(|day| day.succ_opt());
        let end = end.unwrap_or(beyond).min(beyond);
        let mut cover = Vec::new();
        while at < end {
            let (term, next) = widest(at, end);
            cover.push(term);
            let Some(next) = next else { break };
            at = next;
        }
        cover
    }
}

/// The widest year, month or day that begins on a day and ends before another, and the day after.
fn widest(at: NaiveDate, end: NaiveDate) -> (String, Option<NaiveDate>) {
    let [year, month, day] = kept(at);
    let next_year = NaiveDate::from_ymd_opt(at.year() + 1, 1, 1);
    let next_month = match at.month() {
        12 => next_year,
        month => NaiveDate::from_ymd_opt(at.year(), month + 1, 1),
    };
    let whole = |next: Option<NaiveDate>| next.is_some_and(|next| next <= end);
    if at.ordinal() == 1 && whole(next_year) {
        (year, next_year)
    } else if at.day() == 1 && whole(next_month) {
        (month, next_month)
    } else {
        (day, at.succ_opt())
    }
}

/// The year, the month and the day under which a day is kept.
#[must_use]
fn kept(on: NaiveDate) -> [String; 3] {
    [
        format!("{:04}", on.year()),
        format!("{:04}-{:02}", on.year(), on.month()),
        on.to_string(),
    ]
}

/// What the days from one to another are kept under.
pub(super) fn kept_between(from: NaiveDate, until: NaiveDate) -> Vec<String> {
    let mut days: Vec<NaiveDate> = from
        .iter_days()
        .take_while(|day| *day <= until)
        .take(KEPT)
        .collect();
    days.push(until.max(from));
    let mut kept: Vec<String> = days.into_iter().flat_map(kept).collect();
    kept.sort_unstable();
    kept.dedup();
    kept
}

/// The first and the last day of a year, a month or a day.
fn span(typed: &str) -> Option<(NaiveDate, NaiveDate)> {
    let parts: Vec<&str> = typed.split('-').collect();
    let number = |text: &str, digits: usize| {
        let sound = text.len() == digits && text.bytes().all(|sign| sign.is_ascii_digit());
        sound.then(|| text.parse::<u32>().ok()).flatten()
    };
    let year = i32::try_from(number(parts.first()?, 4)?).ok()?;
    match parts.as_slice() {
        [_] => Some((
            NaiveDate::from_ymd_opt(year, 1, 1)?,
            NaiveDate::from_ymd_opt(year, 12, 31)?,
        )),
        [_, month] => {
            let first = NaiveDate::from_ymd_opt(year, number(month, 2)?, 1)?;
            let next = first.checked_add_months(chrono::Months::new(1))?;
            Some((first, next.pred_opt()?))
        }
        [_, month, day] => {
            let day = NaiveDate::from_ymd_opt(year, number(month, 2)?, number(day, 2)?)?;
            Some((day, day))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cover(typed: &str) -> Vec<String> {
        Period::read(typed).unwrap().cover()
    }

    #[test]
    fn a_span_is_covered_by_few_terms() {
        assert_eq!(cover("2026"), ["2026"]);
        assert_eq!(cover("2026-02"), ["2026-02"]);
        assert_eq!(cover("2026-02-28"), ["2026-02-28"]);
        assert_eq!(
            cover("2025-11-29..2027-02-01"),
            [
                "2025-11-29",
                "2025-11-30",
                "2025-12",
                "2026",
                "2027-01",
                "2027-02-01"
            ]
        );
        assert_eq!(cover("2024-02..2024-03"), ["2024-02", "2024-03"]);
        assert_eq!(cover("2024-02…2024-03"), ["2024-02", "2024-03"]);
        assert!(cover("..1901").contains(&"1900".to_owned()));
        assert!(cover("2026-12-31..").contains(&"2026-12-31".to_owned()));
        assert!(cover("2026-12-31..").len() < 200);
    }

    #[test]
    fn every_day_of_a_span_is_under_one_of_its_terms_and_no_other_day() {
        let period = Period::read("2023-12-30..2025-03-02").unwrap();
        let cover = period.cover();
        let first = NaiveDate::from_ymd_opt(2023, 1, 1).unwrap();
        for day in first.iter_days().take(1_200) {
            let held = kept(day).iter().filter(|term| cover.contains(term)).count();
            let inside = period.from.unwrap() <= day && day <= period.until.unwrap();
            assert_eq!(held, usize::from(inside), "{day}");
        }
    }

    #[test]
    fn what_is_no_span_is_refused() {
        for typed in [
            "",
            "..",
            "26",
            "2026-13",
            "2026-02-30",
            "2026..2025",
            "hier",
            "2026-3",
            "-2026",
            "2026-01-01-01",
            "+026",
        ] {
            assert_eq!(Period::read(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_incident_that_lasted_is_kept_under_each_of_its_days() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let kept = kept_between(day("2024-03-30"), day("2024-05-02"));
        assert!(kept.contains(&"2024-04-15".to_owned()) && kept.contains(&"2024-04".to_owned()));
        let long = kept_between(day("2010-01-01"), day("2024-05-02"));
        assert!(long.contains(&"2010-01-01".to_owned()) && long.contains(&"2024-05-02".to_owned()));
    }
}
