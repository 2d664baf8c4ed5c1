//! The sample classification plan.

use crate::packs::files;
use dossier_domain::law::PackFiles;
use dossier_domain::record::{Series, load_plan};

fn series() -> Vec<Series> {
    load_plan(&files("plan/sample")).unwrap_or_else(|refusal| panic!("{refusal}"))
}

/// The refusal of the sample after one change to its `pack.toml`.
fn refused(from: &str, to: &str) -> String {
    let sample = files("plan/sample");
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
    let sample = files("plan/sample");
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

#[test]
fn a_period_in_a_plan_is_refused() {
    let refusal = refused("[[series]]\n", "[[series]]\nretention = \"7 years\"\n");
    assert!(refusal.contains("unknown field `retention`"), "{refusal}");
}
