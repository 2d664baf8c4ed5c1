//! A second count of deadlines, written from the facts of law and from nothing of the program: no
//! pack, no calendar, no date library. It walks day by day, on whole numbers.
//!
//! What it counts by: the first day is left out and the last one counted; a last day that is a
//! holiday moves to the next day that is none, and a Saturday is none; months go to the same date,
//! or to the last day of a month that lacks it; a period that runs from a receipt on a closed day
//! runs from the next open one, for decisions under FIPPA. Holidays: Legislation Act, 2006, s. 88
//! (Ontario); Interpretation Act, s. 35 (Canada). For an application to the Federal Court, 21 December
//! to 7 January are no business days either.
//!
//! Of stops and extensions it knows this, which `src-tauri/docs/packs.md` states: the day of a
//! stop is still counted, the days after it are not, up to and including the day when the period
//! runs again; an extension lengthens the period when it is made on or before its last day.

/// Days since 31 December of the year 0: day 1 is a Monday.
pub type Day = i64;

/// Year, month, day of the month.
pub type Date = (i64, i64, i64);

fn leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn length_of(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The number of a date.
pub fn number((year, month, day): Date) -> Day {
    let before = year - 1;
    let years = before * 365 + before / 4 - before / 100 + before / 400;
    years + (1..month).map(|one| length_of(year, one)).sum::<i64>() + day
}

/// The date of a number.
pub fn date(day: Day) -> Date {
    let mut year = day / 366 + 1;
    while number((year + 1, 1, 1)) <= day {
        year += 1;
    }
    let mut month = 1;
    while month < 12 && number((year, month + 1, 1)) <= day {
        month += 1;
    }
    (year, month, day - number((year, month, 1)) + 1)
}

/// 0 is a Sunday, 6 a Saturday.
fn weekday(day: Day) -> i64 {
    day % 7
}

/// Easter Sunday, by Oudin's rule.
fn easter(year: i64) -> Day {
    let century = year / 100;
    let golden = year % 19;
    let corrected = century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15;
    let epact = corrected.rem_euclid(30);
    let moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    let sunday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    let after = moon - sunday;
    let month = 3 + (after + 40) / 44;
    number((year, month, after + 28 - 31 * (month / 4)))
}

/// Whose holidays count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Ontario,
    Canada,
    /// The Federal Court, for the business days of an application to it.
    Court,
}

impl Place {
    /// First and last day that either list was compared for.
    pub fn span(self) -> (Day, Day) {
        (number((2015, 1, 1)), number((2030, 12, 31)))
    }

    fn covers(self, day: Day) -> bool {
        let (first, last) = self.span();
        first <= day && day <= last
    }

    /// A holiday of the law, Sundays among them.
    pub fn holiday(self, day: Day) -> bool {
        if weekday(day) == 0 {
            return true;
        }
        let (year, month, of_month) = date(day);
        let monday = |rank: i64| weekday(day) == 1 && (of_month - 1) / 7 == rank - 1;
        let fixed = |wanted: (i64, i64)| (month, of_month) == wanted;
        let was_sunday = |back: i64| weekday(day - back) == 0;
        let was_saturday = |back: i64| weekday(day - back) == 6;
        let both = fixed((1, 1))
            || day == easter(year) - 2
            || day == easter(year) + 1
            || (month == 5 && weekday(day) == 1 && (18..=24).contains(&of_month))
            || fixed((7, 1))
            || (fixed((7, 2)) && was_sunday(1))
            || (month == 9 && monday(1))
            || (month == 10 && monday(2))
            || fixed((11, 11))
            || fixed((12, 25));
        match self {
            Self::Ontario => {
                both || (fixed((1, 2)) && was_sunday(1))
                    || (month == 2 && monday(3))
                    || fixed((12, 26))
                    || (fixed((12, 27)) && (was_saturday(2) || was_sunday(2)))
            }
            Self::Canada => both || (fixed((9, 30)) && year >= 2021),
            Self::Court => {
                Self::Canada.holiday(day)
                    || (month == 12 && of_month >= 21)
                    || (month == 1 && of_month <= 7)
            }
        }
    }

    fn business(self, day: Day) -> bool {
        weekday(day) != 6 && !self.holiday(day)
    }

    /// The office is open: no Saturday, no holiday, no closure of its own.
    pub fn open(self, day: Day) -> bool {
        let (year, month, of_month) = date(day);
        let closed = match self {
            Self::Ontario => {
                (month == 8 && weekday(day) == 1 && of_month <= 7)
                    || ((month, of_month) == (9, 30) && year >= 2021)
            }
            Self::Canada | Self::Court => false,
        };
        self.business(day) && !closed
    }
}

/// What a period is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    Days,
    BusinessDays,
    Months,
}

/// A rule of law, as the facts state it.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    pub pack: &'static str,
    pub code: &'static str,
    pub length: i64,
    pub measure: Measure,
    pub place: Place,
    /// Whether a last day that is a holiday moves.
    pub moves: bool,
    /// Whether a receipt on a closed day counts as one on the next open day.
    pub waits: bool,
}

/// A stop: from this day, until that one if it ended.
pub type Stop = (Day, Option<Day>);
/// An extension made on a day, and by how many units.
pub type Extension = (Day, i64);

/// What is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Last day, day if the office is closed on it, internal target.
    Ends {
        due: Day,
        if_closed: Day,
        target: Day,
    },
    /// It does not run, and so many days or business days are left.
    Stands { left: i64 },
    /// Outside what the calendar covers.
    Refused,
}

/// Where a period of so many units ends by its own count, before any move.
enum Reached {
    On(Day),
    Never { left: i64 },
    Outside,
}

/// Counts a rule through what was done to it.
pub fn answer(rule: &Rule, start: Day, stops: &[Stop], extensions: &[Extension]) -> Answer {
    let place = rule.place;
    let mut zero = start;
    if !place.covers(zero) {
        return Answer::Refused;
    }
    while rule.waits && !place.open(zero) {
        zero += 1;
        if !place.covers(zero) {
            return Answer::Refused;
        }
    }
    let mut length = rule.length;
    let mut made = extensions.to_vec();
    made.sort_unstable();
    for (on, by) in made {
        let in_time = match walk(rule, zero, length, stops) {
            Reached::Outside => return Answer::Refused,
            Reached::Never { .. } => true,
            Reached::On(last) => match moved(rule, last) {
                None => return Answer::Refused,
                Some(last) => on <= last,
            },
        };
        if in_time && on >= start {
            length += by;
        }
    }
    match walk(rule, zero, length, stops) {
        Reached::Outside => Answer::Refused,
        Reached::Never { left } => Answer::Stands { left },
        Reached::On(last) => around(rule, last),
    }
}

fn around(rule: &Rule, last: Day) -> Answer {
    let place = rule.place;
    let Some(due) = moved(rule, last) else {
        return Answer::Refused;
    };
    let (mut if_closed, mut target) = (due, due);
    while !place.open(if_closed) {
        if_closed += 1;
    }
    while !place.open(target) {
        target -= 1;
    }
    if place.covers(if_closed) && place.covers(target) {
        Answer::Ends {
            due,
            if_closed,
            target,
        }
    } else {
        Answer::Refused
    }
}

fn moved(rule: &Rule, last: Day) -> Option<Day> {
    let mut last = last;
    while rule.moves && rule.place.holiday(last) {
        last += 1;
    }
    rule.place.covers(last).then_some(last)
}

fn walk(rule: &Rule, zero: Day, length: i64, stops: &[Stop]) -> Reached {
    let mut left = match rule.measure {
        Months => months_later(zero, length) - zero,
        Days | BusinessDays => length,
    };
    let mut day = zero;
    while left > 0 {
        day += 1;
        let stands = stops
            .iter()
            .any(|(from, until)| *from < day && until.is_none_or(|until| day <= until));
        if stops
            .iter()
            .any(|(from, until)| *from < day && until.is_none())
        {
            return Reached::Never { left };
        }
        if !rule.place.covers(day) {
            return Reached::Outside;
        }
        let counts = rule.measure != BusinessDays || rule.place.business(day);
        if counts && !stands {
            left -= 1;
        }
    }
    Reached::On(day)
}

fn months_later(day: Day, months: i64) -> Day {
    let (year, month, of_month) = date(day);
    let rank = year * 12 + month - 1 + months;
    let (year, month) = (rank / 12, rank % 12 + 1);
    number((year, month, of_month.min(length_of(year, month))))
}

use Measure::{BusinessDays, Days, Months};
use Place::{Canada, Court, Ontario};

const fn rule(
    pack: &'static str,
    code: &'static str,
    length: i64,
    measure: Measure,
    place: Place,
) -> Rule {
    Rule {
        pack,
        code,
        length,
        measure,
        place,
        moves: true,
        waits: false,
    }
}

/// The rules of the facts that the packs state, one by one.
pub const RULES: &[Rule] = &[
    Rule {
        moves: false,
        ..rule("on-psa", "PSA_SIX_MONTHS", 6, Months, Ontario)
    },
    rule("on-psa", "POLICE_FORWARD_3_BD", 3, BusinessDays, Ontario),
    rule("on-psa", "PSA_POLICY_SERVICE_REPORT_60", 60, Days, Ontario),
    rule(
        "on-psa",
        "PSA_POLICY_SERVICE_BOARD_REVIEW_30",
        30,
        Days,
        Ontario,
    ),
    rule("on-psa", "PSA_CONDUCT_120", 120, Days, Ontario),
    rule("on-psa", "PSA_UPDATE_45", 45, Days, Ontario),
    rule("on-psa", "PSA_OFFICER_RESPONSE_21", 21, Days, Ontario),
    rule("on-psa", "PSA_HEARING_NOTICE_6M", 6, Months, Ontario),
    rule(
        "on-psa",
        "PSA_INFORMAL_REVOKE_12_BD",
        12,
        BusinessDays,
        Ontario,
    ),
    rule("on-psa", "PSA_LOCAL_RESOLUTION_30", 30, Days, Ontario),
    rule("on-psa", "PSA_CSR_45", 45, Days, Ontario),
    rule("on-psa", "REVIEW_REQUEST_30", 30, Days, Ontario),
    rule("on-psa", "REVIEW_COMPLETE_30", 30, Days, Ontario),
    Rule {
        moves: false,
        ..rule("on-cspa", "PSA_SIX_MONTHS", 6, Months, Ontario)
    },
    rule("on-cspa", "POLICE_FORWARD_3_BD", 3, BusinessDays, Ontario),
    rule("on-cspa", "REVIEW_REQUEST_30", 30, Days, Ontario),
    rule("on-cspa", "REVIEW_COMPLETE_30", 30, Days, Ontario),
    rule("on-cspa", "LECA_INVESTIGATION_4M", 4, Months, Ontario),
    rule("on-fippa", "FIPPA_25", 15, Days, Ontario),
    Rule {
        waits: true,
        ..rule("on-fippa", "FIPPA_26", 30, Days, Ontario)
    },
    Rule {
        waits: true,
        ..rule("on-fippa", "FIPPA_26_BILL97", 45, BusinessDays, Ontario)
    },
    rule("on-fippa", "FIPPA_28_REPS", 20, Days, Ontario),
    rule("on-fippa", "FIPPA_28_DECISION", 30, Days, Ontario),
    rule("on-fippa", "FIPPA_APPEAL_30", 30, Days, Ontario),
    rule("ca-atia", "ATIA_7", 30, Days, Canada),
    rule("ca-atia", "ATIA_8", 15, Days, Canada),
    rule("ca-atia", "ATIA_9_NOTICE", 30, Days, Canada),
    rule("ca-atia", "ATIA_27", 30, Days, Canada),
    rule("ca-atia", "ATIA_28_REPS", 20, Days, Canada),
    rule("ca-atia", "ATIA_28_DECISION", 30, Days, Canada),
    rule("ca-atia", "ATIA_28_COURT", 20, Days, Canada),
    rule("ca-atia", "ATIA_31", 60, Days, Canada),
    rule("ca-atia", "ATIA_41", 30, BusinessDays, Court),
    rule("ca-atia", "ATIA_PROACTIVE_TITLES", 30, Days, Canada),
    rule("ca-atia", "ATIA_PROACTIVE_TRANSITION", 120, Days, Canada),
    rule("ca-atia", "ATIA_PROACTIVE_QP", 30, Days, Canada),
    rule("ca-privacy", "PRIVACY_14", 30, Days, Canada),
    rule("ca-privacy", "PRIVACY_15", 30, Days, Canada),
];

/// The Act that governs an incident: the Police Services Act before 1 April 2024.
pub fn act_of(incident: Day) -> &'static str {
    if incident < number((2024, 4, 1)) {
        "on-psa"
    } else {
        "on-cspa"
    }
}
