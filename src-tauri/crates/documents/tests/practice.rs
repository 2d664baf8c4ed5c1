//! The practice messages are what their readers will meet first: each must read without a fault.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use dossier_documents::{mail, text};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/practice")
}

fn bytes(file: &str) -> Vec<u8> {
    std::fs::read(folder().join(file)).unwrap()
}

fn files(extension: &str) -> Vec<String> {
    let names = std::fs::read_dir(folder())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(extension)).collect()
}

#[test]
fn each_message_has_a_sender_a_subject_an_instant_and_a_signed_text() {
    assert_eq!(files(".eml").len(), 9);
    for file in files(".eml") {
        let found = mail::read(&bytes(&file)).unwrap();
        assert!(found.from_address.unwrap().ends_with(".example"), "{file}");
        assert!(
            !found.subject.is_empty() && found.received_at > found.sent_at,
            "{file}"
        );
        let name = found.from_name.unwrap();
        assert!(found.body.contains(&name), "{file} is signed by its sender");
        assert!(
            !found.truncated && !found.body.contains(['\u{FFFD}', 'Ã', '\u{92}']),
            "{file}"
        );
    }
}

#[test]
fn the_three_attachments_of_the_complaint_of_force_come_out() {
    let found = mail::read(&bytes("02-en-force-attachments.eml")).unwrap();
    let names: Vec<&str> = found
        .attachments
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "Hospital summary – August 2.pdf",
            "Statement of N. Abernathy.txt",
            "sketch.png"
        ]
    );
    let starts = [b"%PDF-".as_slice(), b"Statement", b"\x89PNG"];
    for (part, start) in found.attachments.iter().zip(starts) {
        assert!(part.bytes.starts_with(start), "{}", part.name);
    }
    assert!(
        found.attachments[1]
            .text
            .as_ref()
            .unwrap()
            .contains("“Okay, that’s enough, he’s down.”")
    );
}

#[test]
fn the_statement_by_telephone_is_text_and_no_message() {
    let statement = bytes("10-fr-telephone.txt");
    assert!(
        text::read(&statement)
            .unwrap()
            .contains("Récit".to_uppercase().as_str())
    );
    assert_eq!(
        mail::read(&statement),
        Err(dossier_documents::DocumentError::NotAMessage)
    );
}
