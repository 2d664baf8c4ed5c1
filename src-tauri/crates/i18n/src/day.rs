//! Days and hours as each language writes them (`facts.md` §5.4, interface guide §7).
//!
//! The names stand here because those of the C library's French of Canada, which chrono carries,
//! are cut to three letters without a period: « fév », « jui », « aoû ».

use crate::NO_BREAK;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use dossier_domain::lang::Lang;

const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const MONTHS_FR_SHORT: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
    "déc.",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_EN_SHORT: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
];
const WEEKDAYS_FR: [&str; 7] = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."];
const WEEKDAYS_EN: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// A day in running text: « 13 octobre 2026 », « 1er octobre 2026 », "October 13, 2026".
#[must_use]
pub fn day(lang: Lang, on: NaiveDate) -> String {
    match lang {
        Lang::Fr => format!("{} {} {}", ordinal(on), month(&MONTHS_FR, on), on.year()),
        Lang::En => format!("{} {}, {}", month(&MONTHS_EN, on), on.day(), on.year()),
    }
}

/// A day in a list, with its weekday: « mar. 13 oct. 2026 », "Tue Oct 13, 2026".
#[must_use]
pub fn day_short(lang: Lang, on: NaiveDate) -> String {
    match lang {
        Lang::Fr => {
            let weekday = weekday(&WEEKDAYS_FR, on);
            format!(
                "{weekday} {} {} {}",
                ordinal(on),
                month(&MONTHS_FR_SHORT, on),
                on.year()
            )
        }
        Lang::En => {
            let weekday = weekday(&WEEKDAYS_EN, on);
            format!(
                "{weekday} {} {}, {}",
                month(&MONTHS_EN_SHORT, on),
                on.day(),
                on.year()
            )
        }
    }
}

/// An hour of the office's zone: « 16 h 30 », « 16 h », "4:30 p.m.".
#[must_use]
pub fn time(lang: Lang, at: NaiveTime) -> String {
    match (lang, at.minute()) {
        (Lang::Fr, 0) => format!("{}{NO_BREAK}h", at.hour()),
        (Lang::Fr, minute) => format!("{}{NO_BREAK}h{NO_BREAK}{minute:02}", at.hour()),
        (Lang::En, minute) => {
            let (afternoon, hour) = at.hour12();
            let half = if afternoon { "p.m." } else { "a.m." };
            format!("{hour}:{minute:02}{NO_BREAK}{half}")
        }
    }
}

/// Only the first day of a month is an ordinal in French.
fn ordinal(on: NaiveDate) -> String {
    match on.day() {
        1 => "1er".to_owned(),
        other => other.to_string(),
    }
}

fn month(names: &[&'static str; 12], on: NaiveDate) -> &'static str {
    names.get(on.month0() as usize).copied().unwrap_or_default()
}

fn weekday(names: &[&'static str; 7], on: NaiveDate) -> &'static str {
    names
        .get(on.weekday().num_days_from_monday() as usize)
        .copied()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_day_is_written_long_in_running_text() {
        assert_eq!(day(Lang::Fr, on(2026, 10, 13)), "13 octobre 2026");
        assert_eq!(day(Lang::En, on(2026, 10, 13)), "October 13, 2026");
    }

    #[test]
    fn only_the_first_of_a_month_is_an_ordinal_in_french() {
        assert_eq!(day(Lang::Fr, on(2026, 10, 1)), "1er octobre 2026");
        assert_eq!(day(Lang::Fr, on(2024, 8, 21)), "21 août 2024");
        assert_eq!(day(Lang::En, on(2026, 10, 1)), "October 1, 2026");
    }

    #[test]
    fn a_day_of_a_list_has_its_weekday() {
        assert_eq!(day_short(Lang::Fr, on(2026, 10, 13)), "mar. 13 oct. 2026");
        assert_eq!(day_short(Lang::En, on(2026, 10, 13)), "Tue Oct 13, 2026");
        assert_eq!(day_short(Lang::Fr, on(2027, 2, 1)), "lun. 1er févr. 2027");
    }

    #[test]
    fn an_hour_follows_the_usage_of_each_language() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        assert_eq!(time(Lang::Fr, at(16, 30)), "16\u{a0}h\u{a0}30");
        assert_eq!(time(Lang::Fr, at(8, 5)), "8\u{a0}h\u{a0}05");
        assert_eq!(time(Lang::Fr, at(16, 0)), "16\u{a0}h");
        assert_eq!(time(Lang::En, at(16, 30)), "4:30\u{a0}p.m.");
        assert_eq!(time(Lang::En, at(0, 0)), "12:00\u{a0}a.m.");
    }
}
