//! Due days that others counted: computed by another program, or by hand.

use crate::calendar::{day, on_statute};
use crate::count::{days, rule};
use crate::packs::files;
use dossier_domain::calendar::{self, Calendar};
use dossier_domain::clock::count;
use dossier_domain::law::{ClockCode, PackFiles, Rolling, Unit, load};

/// Length, start, and due day, due day if the office is closed, internal target.
const CALENDAR_DAYS: [(u32, &str, [&str; 3]); 13] = [
    (30, "2025-11-03", ["2025-12-03", "2025-12-03", "2025-12-03"]),
    (30, "2025-11-25", ["2025-12-27", "2025-12-29", "2025-12-24"]),
    (30, "2026-03-04", ["2026-04-04", "2026-04-07", "2026-04-02"]),
    (30, "2026-03-06", ["2026-04-07", "2026-04-07", "2026-04-07"]),
    (30, "2026-10-12", ["2026-11-12", "2026-11-12", "2026-11-12"]),
    (30, "2026-05-02", ["2026-06-01", "2026-06-01", "2026-06-01"]),
    (30, "2024-01-30", ["2024-02-29", "2024-02-29", "2024-02-29"]),
    (60, "2026-09-15", ["2026-11-14", "2026-11-16", "2026-11-13"]),
    (
        120,
        "2026-09-15",
        ["2027-01-13", "2027-01-13", "2027-01-13"],
    ),
    (30, "2026-09-15", ["2026-10-15", "2026-10-15", "2026-10-15"]),
    (60, "2026-12-01", ["2027-01-30", "2027-02-01", "2027-01-29"]),
    (
        120,
        "2026-12-01",
        ["2027-03-31", "2027-03-31", "2027-03-31"],
    ),
    (30, "2026-12-01", ["2026-12-31", "2026-12-31", "2026-12-31"]),
];

/// Start, due day and internal target of thirty days under the federal Act.
const FEDERAL_THIRTY_DAYS: [(&str, &str, &str); 4] = [
    ("2025-11-25", "2025-12-26", "2025-12-24"),
    ("2026-03-06", "2026-04-07", "2026-04-07"),
    ("2026-08-31", "2026-10-01", "2026-10-01"),
    ("2025-01-31", "2025-03-03", "2025-03-03"),
];

const BUSINESS_DAYS: [(u32, &str, &str); 5] = [
    (3, "2026-12-24", "2026-12-30"),
    (3, "2026-04-02", "2026-04-09"),
    (12, "2026-12-18", "2027-01-07"),
    (45, "2026-11-02", "2027-01-07"),
    (45, "2027-01-04", "2027-03-09"),
];

const SIX_MONTHS: [(&str, &str); 4] = [
    ("2026-08-31", "2027-02-28"),
    ("2025-08-31", "2026-02-28"),
    ("2023-08-31", "2024-02-29"),
    ("2026-05-15", "2026-11-15"),
];

/// Pack, rule, start, due day and, where it was counted, internal target.
const COUNTED_BY_HAND: [(&str, &str, &str, &str, Option<&str>); 13] = [
    (
        "on-psa",
        "POLICE_FORWARD_3_BD",
        "2022-12-22",
        "2022-12-29",
        Some("2022-12-29"),
    ),
    (
        "on-cspa",
        "PSA_SIX_MONTHS",
        "2024-05-17",
        "2024-11-17",
        None,
    ),
    (
        "on-psa",
        "PSA_UPDATE_45",
        "2023-08-15",
        "2023-09-29",
        Some("2023-09-29"),
    ),
    (
        "on-psa",
        "PSA_CONDUCT_120",
        "2023-06-05",
        "2023-10-03",
        Some("2023-10-03"),
    ),
    (
        "on-cspa",
        "REVIEW_REQUEST_30",
        "2025-06-16",
        "2025-07-16",
        Some("2025-07-16"),
    ),
    (
        "on-fippa",
        "FIPPA_25",
        "2025-11-25",
        "2025-12-10",
        Some("2025-12-10"),
    ),
    (
        "on-fippa",
        "FIPPA_26",
        "2025-11-25",
        "2025-12-27",
        Some("2025-12-24"),
    ),
    ("on-psa", "PSA_SIX_MONTHS", "2023-08-27", "2024-02-27", None),
    ("on-psa", "PSA_SIX_MONTHS", "2021-05-28", "2021-11-28", None),
    (
        "on-cspa",
        "PSA_SIX_MONTHS",
        "2024-06-29",
        "2024-12-29",
        None,
    ),
    (
        "on-cspa",
        "PSA_SIX_MONTHS",
        "2025-03-30",
        "2025-09-30",
        None,
    ),
    (
        "on-cspa",
        "PSA_SIX_MONTHS",
        "2026-02-02",
        "2026-08-02",
        None,
    ),
    (
        "on-cspa",
        "PSA_SIX_MONTHS",
        "2026-04-24",
        "2026-10-24",
        None,
    ),
];

/// The federal calendar, which the program does not ship.
fn federal() -> Calendar {
    let pack = PackFiles {
        id: "ca-statute".into(),
        toml: include_str!("ca-statute/pack.toml").into(),
        fr: include_str!("ca-statute/fr-CA.ftl").into(),
        en: include_str!("ca-statute/en-CA.ftl").into(),
    };
    calendar::load(&pack).unwrap_or_else(|refusal| panic!("{refusal}"))
}

#[test]
fn calendar_days_agree_with_the_other_program() {
    let calendar = on_statute();
    for (length, start, expected) in CALENDAR_DAYS {
        let due = count(
            &rule(length, Unit::CalendarDays, Rolling::NextOpenDay),
            &calendar,
            day(start),
        )
        .expect(start);
        assert_eq!(days(&due), expected, "{length} days from {start}");
    }
}

#[test]
fn federal_days_agree_with_the_other_program() {
    let calendar = federal();
    for (start, expected, target) in FEDERAL_THIRTY_DAYS {
        let due = count(
            &rule(30, Unit::CalendarDays, Rolling::NextOpenDay),
            &calendar,
            day(start),
        )
        .expect(start);
        assert_eq!(
            (due.due_on, due.target_on),
            (day(expected), day(target)),
            "30 days from {start}"
        );
    }
}

#[test]
fn business_days_agree_with_the_other_program() {
    let calendar = on_statute();
    for (length, start, expected) in BUSINESS_DAYS {
        let due = count(
            &rule(length, Unit::BusinessDays, Rolling::NextOpenDay),
            &calendar,
            day(start),
        )
        .expect(start);
        assert_eq!(
            due.due_on,
            day(expected),
            "{length} business days from {start}"
        );
    }
}

#[test]
fn six_months_agree_with_the_other_program() {
    let calendar = on_statute();
    for (start, expected) in SIX_MONTHS {
        let due = count(
            &rule(6, Unit::Months, Rolling::Never),
            &calendar,
            day(start),
        )
        .expect(start);
        assert_eq!(due.due_on, day(expected), "six months from {start}");
    }
}

#[test]
fn the_rules_of_the_packs_agree_with_days_counted_by_hand() {
    let calendar = on_statute();
    for (pack, code, start, expected, target) in COUNTED_BY_HAND {
        let pack =
            load(&files(&format!("law/{pack}"))).unwrap_or_else(|refusal| panic!("{refusal}"));
        let rule = pack.clock(&ClockCode(code.into())).expect(code);
        assert_eq!(rule.calendar, calendar.id, "{code}");
        let due = count(rule, &calendar, day(start)).expect(start);
        assert_eq!(due.due_on, day(expected), "{code} from {start}");
        assert!(
            target.is_none_or(|target| due.target_on == day(target)),
            "{code} from {start}: {}",
            due.target_on
        );
    }
}
