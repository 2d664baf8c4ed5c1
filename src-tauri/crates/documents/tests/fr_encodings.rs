//! The French encodings of real mail programs, each as `expected.json` says.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use dossier_documents::mail::{self, Mail};
use serde_json::Value;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/mail/fr_encodings")
}

fn read(file: &str) -> Mail {
    mail::read(&std::fs::read(folder().join(file)).unwrap()).unwrap()
}

fn text<'a>(case: &'a Value, field: &str) -> &'a str {
    case[field].as_str().unwrap()
}

#[test]
fn every_message_reads_as_its_writer_meant_it() {
    let expected = std::fs::read_to_string(folder().join("expected.json")).unwrap();
    let cases: Vec<Value> = serde_json::from_str(&expected).unwrap();
    let files = std::fs::read_dir(folder()).unwrap();
    let messages = files.filter(|it| it.as_ref().unwrap().path().extension().unwrap() == "eml");
    assert_eq!(
        messages.count(),
        cases.len(),
        "each message has its expectation"
    );
    for case in &cases {
        check(case);
    }
}

fn check(case: &Value) {
    let file = text(case, "file");
    let found = read(file);
    assert_eq!(found.subject, text(case, "subject"), "{file}");
    assert_eq!(
        found.from_name.as_deref(),
        case["from_name"].as_str(),
        "{file}"
    );
    assert_eq!(
        found.from_address.as_deref(),
        case["from_addr"].as_str(),
        "{file}"
    );
    assert_eq!(found.body, text(case, "body"), "{file}");
    let sent = found
        .sent_at
        .unwrap()
        .to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    assert_eq!(sent, text(case, "date_utc"), "{file}");
    assert_eq!(
        found.received_at, found.sent_at,
        "{file} has no Received header"
    );
    check_attachments(case, &found);
}

fn check_attachments(case: &Value, found: &Mail) {
    let file = text(case, "file");
    let expected = case["attachments"].as_array().unwrap();
    assert_eq!(found.attachments.len(), expected.len(), "{file}");
    for (part, wanted) in found.attachments.iter().zip(expected) {
        if let Some(name) = wanted["name"].as_str() {
            assert_eq!(part.name, name, "{file}");
        }
        if let Some(size) = wanted["bytes"].as_u64() {
            assert_eq!(part.bytes.len() as u64, size, "{file}");
        }
        if let Some(media_type) = wanted["type"].as_str() {
            assert_eq!(part.media_type, media_type, "{file}");
        }
        if let Some(subject) = wanted["subject"].as_str() {
            assert_eq!(mail::read(&part.bytes).unwrap().subject, subject, "{file}");
        }
        for forbidden in wanted["name_must_not_contain"]
            .as_array()
            .into_iter()
            .flatten()
        {
            assert!(!part.name.contains(forbidden.as_str().unwrap()), "{file}");
        }
    }
}
