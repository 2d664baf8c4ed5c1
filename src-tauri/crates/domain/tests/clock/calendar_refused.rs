//! Why a calendar is refused.

use crate::packs::files;
use dossier_domain::calendar::load;
use dossier_domain::law::PackFiles;

/// The refusal of the calendar of the program after one change to its `pack.toml`, and the line
/// changed.
fn refused(from: &str, to: &str) -> (String, usize) {
    let pack = files("calendar/on-statute");
    let at = pack
        .toml
        .find(from)
        .unwrap_or_else(|| panic!("the calendar has `{from}`"));
    let line = pack.toml[..at].lines().count() + usize::from(pack.toml[..at].ends_with('\n'));
    let changed = PackFiles {
        toml: pack.toml.replacen(from, to, 1),
        ..pack
    };
    (
        load(&changed).expect_err("refused").to_string(),
        line.max(1),
    )
}

fn assert_refused(from: &str, to: &str, reason: &str) {
    let (refusal, line) = refused(from, to);
    assert!(
        refusal.starts_with(&format!("on-statute/pack.toml:{line}: ")),
        "{refusal}, line {line}"
    );
    assert!(refusal.contains(reason), "{refusal}");
}

#[test]
fn a_span_upside_down_is_refused() {
    assert_refused("to = 2030-12-31", "to = 2014-12-31", "upside down");
}

#[test]
fn an_unknown_kind_of_rule_is_refused() {
    assert_refused(
        "rule = { easter = { days = 1 } }",
        "rule = { lunar = { days = 1 } }",
        "unknown variant `lunar`",
    );
}

#[test]
fn an_unknown_weekday_is_refused() {
    assert_refused(
        "weekday = \"Sat\"",
        "weekday = \"Caturday\"",
        "weekday names expected",
    );
}

#[test]
fn a_date_that_no_year_has_is_refused() {
    assert_refused(
        "rule = { date = { month = 11, day = 11 } }",
        "rule = { date = { month = 11, day = 31 } }",
        "no day in 2015",
    );
}

#[test]
fn a_fifth_monday_that_some_year_lacks_is_refused() {
    assert_refused(
        "rule = { nth = { nth = 3,",
        "rule = { nth = { nth = 5,",
        "no day in 2015",
    );
}

#[test]
fn a_holiday_that_stands_twice_is_refused() {
    assert_refused(
        "code = \"boxing_day\"",
        "code = \"christmas\"",
        "the code `christmas` stands twice",
    );
}

#[test]
fn a_weekday_that_stands_twice_is_refused() {
    assert_refused("weekday = \"Sat\"", "weekday = \"Sun\"", "Sun stands twice");
}

#[test]
fn a_holiday_without_a_name_is_refused() {
    assert_refused(
        "code = \"boxing_day\"",
        "code = \"saint_stephen\"",
        "the word `holiday-saint_stephen` is missing",
    );
}

#[test]
fn a_week_without_an_open_day_is_refused() {
    let mut pack = files("calendar/on-statute");
    for weekday in ["Mon", "Tue", "Wed", "Thu", "Fri"] {
        pack.toml += &format!(
            "\n[[weekly]]\nweekday = \"{weekday}\"\nholiday = false\nprovision = {{ certainty = \"inferred\", source = \"a trial\" }}\n"
        );
    }
    let refusal = load(&pack).expect_err("refused").to_string();
    assert!(
        refusal.ends_with("no day of the week is left open"),
        "{refusal}"
    );
}
