//! The calendar of the statutes of Ontario, compared day by day with lists that others computed.

use crate::packs::files;
use chrono::{Datelike, NaiveDate, Weekday};
use dossier_domain::calendar::{Calendar, NotCovered, load};
use dossier_domain::law::Certainty;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The calendar of the program.
pub fn on_statute() -> Calendar {
    load(&files("calendar/on-statute")).unwrap_or_else(|refusal| panic!("{refusal}"))
}

pub fn day(text: &str) -> NaiveDate {
    text.parse()
        .unwrap_or_else(|_| panic!("`{text}` is not a day"))
}

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/holidays");
    fs::read_to_string(folder.join(name)).expect("the fixture is in the repository")
}

/// Days of a category of Ontario in the list of 2015 to 2027, with their English names.
fn listed(category: &str) -> BTreeMap<NaiveDate, String> {
    let all: Value = serde_json::from_str(&fixture("holidays_2015_2027.json")).expect("JSON");
    let days = all["ON"][category]
        .as_object()
        .expect("a category of Ontario");
    days.iter()
        .map(|(on, name)| (day(on), name["en"].as_str().expect("a name").to_owned()))
        .collect()
}

fn every_day(from: &str, to: &str) -> impl Iterator<Item = NaiveDate> {
    let to = day(to);
    day(from).iter_days().take_while(move |on| *on <= to)
}

/// Days on which the statute and the list of public holidays (Employment Standards Act) differ.
fn differing() -> (Vec<NaiveDate>, Vec<NaiveDate>) {
    let (calendar, public) = (on_statute(), listed("public"));
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for on in every_day("2015-01-01", "2027-12-31") {
        match (
            calendar.named_holiday(on).is_some(),
            public.contains_key(&on),
        ) {
            (true, false) => ours.push(on),
            (false, true) => theirs.push(on),
            _ => {}
        }
    }
    (ours, theirs)
}

#[test]
fn from_2024_to_2030_every_day_agrees_with_the_list_of_section_88() {
    let calendar = on_statute();
    let listed: Vec<NaiveDate> = fixture("on_statute_2024_2030.csv")
        .lines()
        .skip(1)
        .map(|line| day(&line[..10]))
        .collect();
    assert!(listed.len() > 70, "seven years of holidays");
    for on in every_day("2024-01-01", "2030-12-31") {
        // The list leaves Sundays out, among them 1 July 2029, whose holiday moves to the 2nd.
        let expected = listed.contains(&on) || on.weekday() == Weekday::Sun;
        assert_eq!(calendar.holiday(on).is_some(), expected, "{on}");
    }
}

#[test]
fn from_2015_to_2027_the_statute_adds_only_the_days_that_section_88_adds() {
    let calendar = on_statute();
    // Easter Monday and Remembrance Day are holidays of s. 88 and not public holidays; s. 88(4)
    // and (5) give another day where the Employment Standards Act gives a substitute.
    let added = [
        "Easter Monday",
        "Remembrance Day",
        "Canada Day, moved to Monday",
        "additional holiday for Christmas",
    ];
    let elsewhere = [listed("optional"), listed("government")];
    let (ours, _) = differing();
    for on in &ours {
        let name = &calendar.named_holiday(*on).expect("a holiday of ours").en;
        assert!(added.contains(&name.as_str()), "{on}: {name}");
        assert!(
            elsewhere.iter().any(|category| category.contains_key(on)),
            "{on}: {name} is in no other list"
        );
    }
    // 13 years of two days; of the 13 Remembrance Days and Easter Mondays none is public.
    let extra = ["2016-12-27", "2018-07-02", "2022-12-27"].map(day);
    assert_eq!(ours.len(), 13 * 2 + extra.len());
    assert!(extra.iter().all(|on| ours.contains(on)));
}

#[test]
fn from_2015_to_2027_the_statute_leaves_out_only_substitutes_of_the_employment_law() {
    let public = listed("public");
    let (_, theirs) = differing();
    assert!(
        theirs.iter().all(|on| public[on].contains("(observed)")),
        "{theirs:?}"
    );
    // Boxing Day on a Saturday or displaced by Christmas, and 1 January 2022 on a Saturday.
    let expected = [
        "2015-12-28",
        "2020-12-28",
        "2021-12-28",
        "2022-01-03",
        "2026-12-28",
        "2027-12-28",
    ];
    assert_eq!(theirs, expected.map(day));
}

/// The calendar of the federal statutes.
fn ca_federal() -> Calendar {
    load(&files("calendar/ca-federal")).unwrap_or_else(|refusal| panic!("{refusal}"))
}

#[test]
fn the_court_has_the_days_of_the_federal_statutes_and_its_recess_over_each_new_year() {
    let court = load(&files("calendar/ca-federal-court"));
    let court = court.unwrap_or_else(|refusal| panic!("{refusal}"));
    let federal = ca_federal();
    assert_eq!((court.from, court.to), (federal.from, federal.to));
    for on in every_day("2015-01-01", "2030-12-31") {
        let recess = (on.month(), on.day()) >= (12, 21) || (on.month(), on.day()) <= (1, 7);
        let expected = federal.is_business(on) && !recess;
        assert_eq!(court.is_business(on), expected, "{on}");
    }
    let christmas = court.named_holiday(day("2026-12-25")).unwrap();
    assert_eq!(christmas.en, "Christmas Day", "a holiday keeps its name");
    let mut holidays = court.holidays.iter();
    let recess = holidays.find(|one| one.on == day("2026-12-22")).unwrap();
    assert_eq!(
        recess.provision.certainty,
        Certainty::Inferred,
        "the statute still names the one that was repealed"
    );
}

#[test]
fn from_2024_to_2030_every_day_agrees_with_the_list_of_section_35() {
    let calendar = ca_federal();
    let listed: Vec<NaiveDate> = fixture("ca_federal_2024_2030.csv")
        .lines()
        .skip(1)
        .map(|line| day(&line[..10]))
        .collect();
    assert_eq!(listed.len(), 70, "seven years of ten days");
    for on in every_day("2024-01-01", "2030-12-31") {
        let expected = listed.contains(&on) || on.weekday() == Weekday::Sun;
        assert_eq!(calendar.holiday(on).is_some(), expected, "{on}");
    }
}

#[test]
fn from_2015_to_2027_the_federal_statute_has_only_days_of_the_list_and_easter_monday() {
    let calendar = ca_federal();
    let all: Value = serde_json::from_str(&fixture("holidays_2015_2027.json")).expect("JSON");
    let categories = all["CA-federal-only"].as_object().expect("categories");
    let named = |on: NaiveDate| -> Vec<&str> {
        let found = categories
            .values()
            .filter_map(|days| days.get(on.to_string()));
        found
            .map(|name| name["en"].as_str().expect("a name"))
            .collect()
    };
    let mut alone = 0;
    for on in every_day("2015-01-01", "2027-12-31") {
        let theirs = named(on);
        match calendar.named_holiday(on) {
            Some(ours) if theirs.is_empty() => {
                assert_eq!(ours.en, "Easter Monday", "{on}");
                alone += 1;
            }
            Some(_) => {}
            // Days that employers give in place of others, and Boxing Day.
            None => assert!(
                theirs
                    .iter()
                    .all(|name| name.contains("(observed)") || *name == "Boxing Day"),
                "{on}: {theirs:?}"
            ),
        }
    }
    assert_eq!(alone, 13, "one each year");
}

#[test]
fn the_civic_holiday_closes_the_office_and_is_no_holiday_of_the_statute() {
    let calendar = on_statute();
    let civic: Vec<_> = listed("optional")
        .into_iter()
        .filter(|(_, name)| name == "Civic Holiday")
        .collect();
    assert_eq!(civic.len(), 13);
    for (on, _) in civic {
        assert!(calendar.named_holiday(on).is_none(), "{on}");
        assert!(!calendar.is_open(on), "{on}");
        assert!(calendar.is_business(on), "{on}");
    }
}

#[test]
fn the_thirtieth_of_september_closes_the_office_since_2021_and_moves_no_period() {
    let calendar = on_statute();
    assert!(calendar.is_open(day("2020-09-30")));
    for year in ["2021-09-30", "2025-09-30", "2026-09-30"] {
        assert!(!calendar.is_open(day(year)), "{year}");
        assert!(calendar.holiday(day(year)).is_none(), "{year}");
    }
}

#[test]
fn a_sunday_is_a_holiday_and_a_saturday_is_not() {
    let calendar = on_statute();
    assert_eq!(
        calendar
            .holiday(day("2026-11-15"))
            .map(|name| name.fr.as_str()),
        Some("dimanche")
    );
    assert!(calendar.holiday(day("2026-11-14")).is_none());
    assert!(!calendar.is_business(day("2026-11-14")));
}

#[test]
fn holidays_stand_in_order() {
    assert!(on_statute().holidays.is_sorted_by_key(|holiday| holiday.on));
}

#[test]
fn a_day_outside_the_span_is_not_covered() {
    let calendar = on_statute();
    let (from, to) = (calendar.from, calendar.to);
    assert_eq!(
        calendar.covered(day("2014-12-31")),
        Err(NotCovered {
            from,
            to,
            day: day("2014-12-31")
        })
    );
    assert_eq!(
        calendar.covered(day("2031-01-01")),
        Err(NotCovered {
            from,
            to,
            day: day("2031-01-01")
        })
    );
    assert_eq!(calendar.covered(from), Ok(from));
    assert_eq!(calendar.covered(to), Ok(to));
}

#[test]
fn the_office_is_not_said_to_open_after_the_last_day_covered() {
    let calendar = Calendar {
        to: day("2026-12-26"),
        ..on_statute()
    };
    assert_eq!(
        calendar
            .open_from(day("2026-12-26"))
            .expect_err("26 December is closed")
            .day,
        day("2026-12-27")
    );
}
