//! The 30 worked cases: floors under what was measured, so that a change that reads worse is seen.

use super::support::{DESK, Row, fixture};
use serde_json::Value;
use std::collections::BTreeSet;

fn cases() -> Vec<(Row, Value, Value)> {
    let messages = fixture("complaints_gold/messages.jsonl");
    let labels = fixture("complaints_gold/gold.jsonl");
    let rows = messages
        .lines()
        .map(|line| serde_json::from_str::<Row>(line).unwrap());
    let labels = labels
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    rows.zip(labels)
        .map(|(row, label)| {
            assert_eq!(row.id, label["id"].as_str().unwrap());
            let line = serde_json::to_value(DESK.triage(&row).2).unwrap();
            (row, label, line)
        })
        .collect()
}

fn agreeing(cases: &[(Row, Value, Value)], field: &str) -> usize {
    let accepted = |label: &Value, found: &Value| {
        label["accept"][field]
            .as_array()
            .is_some_and(|values| values.contains(found))
    };
    cases
        .iter()
        .filter(|(_, label, line)| label[field] == line[field] || accepted(label, &line[field]))
        .count()
}

fn codes(list: &Value, fields: &[&str]) -> BTreeSet<String> {
    let items = list.as_array().map_or(&[][..], Vec::as_slice);
    let code = |one: &Value| match one {
        Value::String(code) => code.clone(),
        _ => fields
            .iter()
            .map(|field| one[*field].to_string())
            .collect::<Vec<_>>()
            .join(" "),
    };
    items.iter().map(code).collect()
}

/// Precision and recall, in percent, of lists of codes.
fn found(
    cases: &[(Row, Value, Value)],
    label: &str,
    line: &str,
    optional: &str,
    fields: &[&str],
) -> (usize, usize) {
    let (mut both, mut extra, mut missed) = (0, 0, 0);
    for (_, labels, lines) in cases {
        let (expected, found) = (codes(&labels[label], fields), codes(&lines[line], fields));
        let optional = codes(&labels[optional], fields);
        both += expected.intersection(&found).count();
        missed += expected.difference(&found).count();
        extra += found
            .difference(&expected)
            .filter(|one| !optional.contains(*one))
            .count();
    }
    (
        100 * both / (both + extra).max(1),
        100 * both / (both + missed).max(1),
    )
}

#[test]
fn the_worked_cases_are_read_as_a_careful_coordinator_reads_them() {
    let cases = cases();
    let floors = [
        ("language", 29),
        ("channel", 29),
        ("kind", 29),
        ("regime", 29),
        ("type", 28),
        ("incident_on", 28),
        ("incident_end_on", 29),
        ("police_service", 29),
        ("complainant_role", 28),
        ("presumed_outcome", 28),
        ("route", 28),
        ("urgent", 29),
        ("answer_by", 29),
    ];
    for (field, floor) in floors {
        let agreeing = agreeing(&cases, field);
        assert!(
            agreeing >= floor,
            "{field}: {agreeing} of {} agree, {floor} expected",
            cases.len()
        );
    }
}

#[test]
fn flags_grounds_and_gaps_of_the_worked_cases_are_found() {
    let cases = cases();
    let none = "";
    for (what, (precision, recall)) in [
        (
            "flags",
            found(&cases, "flags", "flags", "flags_optional", &[]),
        ),
        (
            "grounds",
            found(
                &cases,
                "grounds_expected",
                "grounds",
                none,
                &["code", "stance"],
            ),
        ),
        ("missing", found(&cases, "missing", "missing", none, &[])),
        (
            "identifiers",
            found(&cases, "pii_found", "pii_found", none, &["kind", "text"]),
        ),
    ] {
        assert!(
            precision >= 90 && recall >= 90,
            "{what}: precision {precision} %, recall {recall} %"
        );
    }
}

#[test]
fn a_word_that_only_looks_like_a_signal_raises_none() {
    for (row, label, line) in cases() {
        let wrong = codes(&label["not_flags"], &[]);
        let found = codes(&line["flags"], &[]);
        assert!(
            wrong.is_disjoint(&found),
            "{}: {:?}",
            row.id,
            wrong.intersection(&found)
        );
    }
}

#[test]
fn the_clocks_of_the_worked_cases_are_those_recounted_by_hand() {
    let dates = |deadline: &Value| {
        let fields = ["clock", "start_on", "due_on", "met"];
        fields.map(|field| deadline[field].to_string()).join(" ")
    };
    for (row, label, line) in cases() {
        let list = |value: &Value| value["deadlines"].as_array().cloned().unwrap_or_default();
        let refused: Vec<Value> = list(&label)
            .into_iter()
            .filter(|one| one["calendar_covered"] == Value::Bool(false))
            .collect();
        let covered = |one: &Value| !refused.iter().any(|other| other["clock"] == one["clock"]);
        let expected: BTreeSet<String> = list(&label)
            .iter()
            .filter(|one| covered(one))
            .map(dates)
            .collect();
        let counted: BTreeSet<String> = list(&line)
            .iter()
            .filter(|one| covered(one))
            .map(dates)
            .collect();
        assert_eq!(expected, counted, "{}", row.id);
    }
}

#[test]
fn every_quotation_is_the_exact_passage() {
    for (row, _, _) in cases() {
        let (facts, _, _) = DESK.triage(&row);
        let flags = facts.flags.iter().flat_map(|flag| &flag.quotes);
        let cues = facts.cues.iter().flat_map(|cue| &cue.quotes);
        let service = facts.service.iter().map(|service| &service.quote);
        for quote in flags
            .chain(cues)
            .chain(service)
            .chain(&facts.incident.quotes)
        {
            let passage = row.text.get(quote.start as usize..quote.end as usize);
            assert_eq!(passage, Some(quote.words.as_str()), "{}", row.id);
        }
    }
}
