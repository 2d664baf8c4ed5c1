//! The threat model claims nothing without a test: each claim names one that exists.

use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What stands between back quotes in the document as `file.rs::test_name`.
pub fn named(text: &str) -> Vec<(String, String)> {
    let quoted = text.split('`').skip(1).step_by(2);
    let pairs = quoted.filter_map(|words| words.split_once("::"));
    let tests = pairs.filter(|(file, _)| file.ends_with(".rs") || file.ends_with(".ts"));
    tests
        .map(|(file, name)| (file.to_owned(), name.to_owned()))
        .collect()
}

/// Whether a file of tests holds a test of this name: a function marked as one in Rust, a title in
/// TypeScript.
pub fn holds(file: &str, code: &str, name: &str) -> bool {
    if file.ends_with(".ts") {
        return code.contains(&format!("test('{name}'"));
    }
    let signature = format!("fn {name}(");
    let Some(at) = code.find(&signature) else {
        return false;
    };
    let above = &code[..code[..at].rfind('\n').unwrap_or(0)];
    let marks = above.split('\n').rev().map(str::trim).take(6);
    marks
        .take_while(|line| !line.is_empty())
        .any(|line| line == "#[test]" || line.starts_with("#[tokio::test"))
}

#[test]
fn every_claim_of_the_threat_model_names_a_test_that_exists() {
    let text = std::fs::read_to_string(root().join("src-tauri/docs/threat-model.md")).unwrap();
    let named = named(&text);
    assert!(named.len() > 30, "{}", named.len());
    for (file, name) in &named {
        let code = std::fs::read_to_string(root().join(file))
            .unwrap_or_else(|_| panic!("{file}: named by the threat model and not there"));
        assert!(holds(file, &code, name), "{file}::{name} does not exist");
    }
}

#[test]
fn every_line_of_a_table_of_claims_names_a_test_or_says_that_it_remains() {
    let text = std::fs::read_to_string(root().join("src-tauri/docs/threat-model.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| "));
    let claims: Vec<&str> = rows.filter(|line| !line.starts_with("| Claim")).collect();
    assert!(claims.len() > 25);
    for claim in claims {
        let shown = claim.rsplit('|').nth(1).unwrap();
        assert!(!named(shown).is_empty(), "no test: {claim}");
    }
}

#[test]
fn a_name_that_is_no_test_is_found_out() {
    let code = "#[test]\nfn one_thing_holds() {}\n\nfn two_things_hold() {}\n";
    assert!(holds("a.rs", code, "one_thing_holds"));
    assert!(!holds("a.rs", code, "two_things_hold"));
    assert!(!holds("a.rs", code, "three_things_hold"));
    assert_eq!(
        named("see `a.rs::b_c` and `Tx::sees`"),
        [("a.rs".to_owned(), "b_c".to_owned())]
    );
}
