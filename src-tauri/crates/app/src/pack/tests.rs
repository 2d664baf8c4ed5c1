//! What one version changes in another, in sentences.

use super::*;
use crate::packs::ENQUIRIES;

fn program(id: &str) -> PackFiles {
    let mut files = packs::packs().unwrap().files.iter();
    files.find(|files| files.id == id).unwrap().clone()
}

fn ids(sentences: &[Sentence]) -> Vec<&str> {
    sentences.iter().map(|one| one.id.as_str()).collect()
}

#[test]
fn a_pack_says_the_same_as_itself() {
    for files in &packs::packs().unwrap().files {
        let found = compare_files(files, files).unwrap();
        assert!(found.is_empty(), "{}: {found:?}", files.id);
    }
}

#[test]
fn a_longer_clock_a_new_certainty_and_a_lost_ground_are_a_sentence_each() {
    let old = program("on-cspa");
    let mut new = old.clone();
    new.toml = old
        .toml
        .replacen("length = 6\n", "length = 12\n", 1)
        .replacen(
            "code = \"frivolous\"\napplies_to = [\"conduct\"]\ndiscretionary = true\nbasis = \"substance\"\nquestions = [\"question-misconduct\", \"question-substance\"]\nprovision = { certainty = \"verified\"",
            "code = \"frivolous\"\napplies_to = [\"conduct\"]\ndiscretionary = true\nbasis = \"substance\"\nquestions = [\"question-misconduct\", \"question-substance\"]\nprovision = { certainty = \"secondary\"",
            1,
        );
    let (start, end) = (
        new.toml.find("[[ground]]\ncode = \"other_act\"").unwrap(),
        new.toml
            .find("[[ground]]\ncode = \"not_public_interest\"")
            .unwrap(),
    );
    new.toml.replace_range(start..end, "");
    for words in [&mut new.fr, &mut new.en] {
        let kept = words
            .lines()
            .filter(|line| !line.starts_with("ground-other_act"))
            .filter(|line| !line.starts_with("question-other-law"));
        *words = kept.collect::<Vec<_>>().join("\n");
    }
    let found = compare_files(&old, &new).unwrap();
    assert_eq!(
        ids(&found),
        [
            "pack-diff-certainty",
            "pack-diff-removed",
            "pack-diff-clock-period"
        ]
    );
    assert_eq!(
        ids(&compare_files(&new, &old).unwrap()),
        [
            "pack-diff-certainty",
            "pack-diff-added",
            "pack-diff-clock-period"
        ]
    );
}

#[test]
fn a_day_that_becomes_a_holiday_of_the_statute_is_told_once_and_not_for_each_year() {
    let old = program("on-statute");
    let mut new = old.clone();
    new.toml = old.toml.replace(
        "[[closure]]\ncode = \"truth_and_reconciliation\"",
        "[[holiday]]\ncode = \"truth_and_reconciliation\"",
    );
    for words in [&mut new.fr, &mut new.en] {
        *words = words.replace(
            "closure-truth_and_reconciliation",
            "holiday-truth_and_reconciliation",
        );
    }
    let found = compare_files(&old, &new).unwrap();
    assert_eq!(ids(&found), ["pack-diff-added", "pack-diff-removed"]);
}

#[test]
fn each_change_of_who_may_know_what_is_a_sentence() {
    let old = program(ENQUIRIES);
    let mut new = old.clone();
    new.toml = old.toml.replacen("sample = true", "sample = false", 1);
    new.toml = new.toml.replacen("notice = true\n", "", 1).replacen(
        "tells = [\"exists\", \"received\", \"stage\", \"letters\", \"awaited\"]",
        "tells = [\"exists\", \"received\", \"letters\"]",
        1,
    );
    let found = compare_files(&old, &new).unwrap();
    assert_eq!(
        ids(&found),
        [
            "pack-diff-no-sample",
            "pack-diff-told-no-longer",
            "pack-diff-told-no-longer",
            "pack-diff-condition-removed"
        ]
    );
    assert_eq!(
        ids(&compare_files(&new, &old).unwrap()),
        [
            "pack-diff-sample",
            "pack-diff-told",
            "pack-diff-told",
            "pack-diff-condition-added"
        ]
    );
}

#[test]
fn a_law_is_not_compared_with_a_calendar() {
    let refused = compare_files(&program("on-cspa"), &program("on-statute"));
    assert!(matches!(
        refused,
        Err(AppError::InvalidField { field: "pack_id" })
    ));
}
