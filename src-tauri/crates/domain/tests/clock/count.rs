//! Counting.

use crate::calendar::on_statute;
use dossier_domain::clock::{Due, count};
use dossier_domain::law::{
    Certainty, ClockCode, ClockRule, Provision, Rolling, StartEvent, Unit,
};
use dossier_domain::lang::Bilingual;
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn rule(length: u32, unit: Unit, rolling: Rolling) -> ClockRule {
    let label = Bilingual { fr: "délai".into(), en: "period".into() };
    let provision = Provision { citation: None, source: "a test".into(), certainty: Certainty::Inferred };
    ClockRule {
        code: ClockCode("TEST".into()),
        label,
        length,
        unit,
        start: StartEvent::Received,
        rolling,
        target: false,
        calendar: "on-statute".into(),
        provision,
    }
}

fn days(due: &Due) -> (String, String, String) {
    (due.due_on.to_string(), due.due_if_closed_on.to_string(), due.target_on.to_string())
}

fn dates(due: &str, closed: &str, target: &str) -> (String, String, String) {
    (due.to_owned(), closed.to_owned(), target.to_owned())
}

#[test]
fn a_period_that_ends_at_christmas_moves_past_boxing_day() {
    let due = count(&rule(30, Unit::CalendarDays, Rolling::NextOpenDay), &on_statute(), day("2025-11-25")).expect("covered");
    assert_eq!(days(&due), dates("2025-12-27", "2025-12-29", "2025-12-24"));
}
