//! The sample classification plan.

use crate::packs::files;
use dossier_domain::case::Kind;
use dossier_domain::law::{Certainty, PackFiles};
use dossier_domain::record::{FinalAction, Plan, Series, SeriesCode, load_plan};

fn series() -> Vec<Series> {
    let plan = load_plan(&files("plan/office-plan"));
    plan.unwrap_or_else(|refusal| panic!("{refusal}")).series
}

/// The refusal of the sample after one change to its `pack.toml`.
fn refused(from: &str, to: &str) -> String {
    let sample = files("plan/office-plan");
    assert!(sample.toml.contains(from), "the sample has `{from}`");
    let changed = PackFiles {
        toml: sample.toml.replacen(from, to, 1),
        ..sample
    };
    load_plan(&changed).expect_err("refused").to_string()
}

#[test]
fn every_series_of_the_sample_is_marked_as_one() {
    assert!(series().iter().all(|series| series.sample));
    let sample = files("plan/office-plan");
    assert!(sample.fr.contains("exemple") && sample.en.contains("sample"));
}

#[test]
fn police_complaints_have_a_series_under_function_and_activity() {
    let all = series();
    let complaints = all
        .iter()
        .find(|series| series.code.0 == "OPS-PLA-01")
        .expect("a series for complaints");
    let path: Vec<_> = complaints
        .path
        .iter()
        .map(|class| class.en.as_str())
        .collect();
    assert_eq!(
        path,
        [
            "Public complaints",
            "Complaints about police",
            "Police complaint case files"
        ]
    );
}

#[test]
fn every_function_of_the_office_has_a_series() {
    let all = series();
    for function in ["ADM", "HUM", "FIN", "COM", "INF", "OPS", "LEG"] {
        assert!(
            all.iter().any(|series| series.code.0.starts_with(function)),
            "{function}"
        );
    }
}

#[test]
fn a_series_under_an_unknown_activity_is_refused() {
    let refusal = refused(
        "[[series]]\ncode = \"OPS-PLA-01\"",
        "[[series]]\ncode = \"OPS-XXX-01\"",
    );
    assert!(
        refusal.ends_with("`OPS-XXX-01` stands under no class"),
        "{refusal}"
    );
}

const RULE: &str = "retention = { trigger = \"file_closed\", years = 5, then = \"destroy\", \
    authority = \"TEST-7\", provision = { certainty = \"unverified\", source = \"a test\" } }\n";

#[test]
fn a_sample_holds_no_period() {
    let refusal = refused("[[series]]\n", &format!("[[series]]\n{RULE}"));
    assert!(refusal.contains("pack.toml:"), "{refusal}");
    assert!(
        refusal.ends_with("a sample plan holds no period: it never disposes"),
        "{refusal}"
    );
}

/// The sample as an office would make a plan of its own of it, its first series with this rule.
fn own(rule: &str) -> Result<Plan, String> {
    let sample = files("plan/office-plan");
    let toml = sample.toml.replacen("sample = true", "sample = false", 1);
    let toml = toml.replacen("[[series]]\n", &format!("[[series]]\n{rule}"), 1);
    load_plan(&PackFiles { toml, ..sample }).map_err(|refusal| refusal.to_string())
}

#[test]
fn a_plan_of_an_office_gives_a_series_its_period_with_what_it_rests_on() {
    let plan = own(RULE).unwrap();
    let with: Vec<_> = plan
        .series
        .iter()
        .filter_map(|series| Some((&series.code.0, series.retention.as_ref()?)))
        .collect();
    let [(code, rule)] = with.as_slice() else {
        panic!("{with:?}");
    };
    assert_eq!((code.as_str(), rule.years), ("ADM-POL-01", 5));
    assert_eq!(rule.authority, "TEST-7");
    assert_eq!(rule.provision.certainty, Certainty::Unverified);
    assert!(plan.retention(&SeriesCode("OPS-PLA-01".into())).is_none());
}

#[test]
fn a_period_that_says_less_than_all_is_refused_with_its_line() {
    for (from, to, reason) in [
        (
            "years = 5",
            "years = 0",
            "0 years: a period is of 1 to 200 whole years",
        ),
        (
            "years = 5",
            "years = 201",
            "201 years: a period is of 1 to 200 whole years",
        ),
        (
            "\"TEST-7\"",
            "\" \"",
            "no authority: give the number of the schedule",
        ),
        ("\"a test\"", "\"\"", "no source"),
        (
            "\"file_closed\"",
            "\"end_of_year\"",
            "unknown variant `end_of_year`",
        ),
        ("\"destroy\"", "\"review\"", "unknown variant `review`"),
    ] {
        let refusal = own(&RULE.replacen(from, to, 1)).unwrap_err();
        assert!(refusal.contains(reason), "{refusal}");
        assert!(refusal.contains("pack.toml:"), "{refusal}");
    }
}

#[test]
fn each_kind_of_case_has_the_series_where_it_is_most_often_filed_and_one_alone() {
    let plan = load_plan(&files("plan/office-plan")).expect("the sample");
    for kind in Kind::ALL {
        assert!(plan.usual(kind).is_some(), "{kind:?}");
    }
    let twice = "code = \"OPS-PLA-02\"\nkinds = [\"review_request\"";
    let refusal = refused(twice, &format!("{twice}, \"complaint\""));
    assert!(refusal.contains("usually filed in two series"), "{refusal}");
}

#[test]
fn a_series_names_its_final_action_and_is_destroyed_where_it_names_none() {
    for (then, action) in [
        ("then = \"destroy\", ", FinalAction::Destroy),
        ("then = \"transfer\", ", FinalAction::Transfer),
        ("", FinalAction::Destroy),
    ] {
        let plan = own(&RULE.replacen("then = \"destroy\", ", then, 1)).unwrap();
        let rule = plan.retention(&SeriesCode("ADM-POL-01".into())).unwrap();
        assert_eq!(rule.action, action, "{then}");
    }
}
