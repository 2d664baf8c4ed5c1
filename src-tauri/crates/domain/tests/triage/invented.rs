//! Our own invented messages: those used while the lexicon was written, and those held out.

use super::support::{DESK, Row, fixture};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    #[serde(flatten)]
    row: Row,
    expect: BTreeMap<String, Value>,
}

fn texts(value: &Value) -> BTreeSet<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one.as_str().map(str::to_owned))
        .collect()
}

fn agrees(field: &str, expected: &Value, line: &Value) -> bool {
    let found = texts(&line[field]);
    match field {
        "flags" | "missing" => texts(expected) == found,
        "flags_required" => texts(expected).is_subset(&texts(&line["flags"])),
        "not_flags" => texts(expected).is_disjoint(&texts(&line["flags"])),
        "grounds" => texts(expected) == joined(&line["grounds"], &["code", "stance"], ":"),
        "deadlines" => texts(expected).is_subset(&joined(
            &line["deadlines"],
            &["clock", "start_on", "due_on"],
            " ",
        )),
        _ => *expected == line[field],
    }
}

fn joined(list: &Value, fields: &[&str], sign: &str) -> BTreeSet<String> {
    let words = |one: &Value| {
        fields
            .iter()
            .map(|field| one[*field].as_str().unwrap_or_default())
            .collect::<Vec<_>>()
            .join(sign)
    };
    list.as_array().into_iter().flatten().map(words).collect()
}

/// Expectations met, all expectations, and those that are not met.
fn score(files: &[&str]) -> (usize, usize, Vec<String>) {
    let (mut met, mut all, mut unmet) = (0, 0, Vec::new());
    for file in files {
        let file: File = toml::from_str(&fixture(&format!("triage/{file}.toml"))).unwrap();
        for case in file.case {
            let mut row = case.row;
            row.text = row.text.trim_matches('\n').to_owned();
            let line = serde_json::to_value(DESK.triage(&row).2).unwrap();
            for (field, expected) in &case.expect {
                all += 1;
                if agrees(field, expected, &line) {
                    met += 1;
                } else {
                    unmet.push(format!("{} {field}: {expected} expected", row.id));
                }
            }
        }
    }
    (met, all, unmet)
}

#[test]
fn the_messages_used_for_tuning_are_read_as_expected() {
    let (met, all, unmet) = score(&["tuning_fr", "tuning_en", "tuning_mixed", "tuning_more"]);
    assert!(met * 100 >= all * 98, "{met} of {all}: {unmet:#?}");
}

#[test]
fn the_messages_held_out_are_read_as_expected() {
    let (met, all, unmet) = score(&["held_out", "held_out_2"]);
    assert!(met * 100 >= all * 90, "{met} of {all}: {unmet:#?}");
}
