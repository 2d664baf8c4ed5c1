//! Harmless hostile inputs.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use dossier_documents::{DocumentError, mail, text};
use std::path::Path;

fn bytes(file: &str) -> Vec<u8> {
    std::fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../tests/fixtures/mail/hostile")
            .join(file),
    )
    .unwrap()
}

#[test]
fn a_script_and_a_tracking_picture_leave_no_trace_in_the_text() {
    let found = mail::read(&bytes("eml_html_pixel.eml")).unwrap();
    for trace in ["script", "http", "alert", "<", "track"] {
        assert!(!found.body.contains(trace), "{trace}");
    }
    assert!(!found.body.is_empty());
}

#[test]
fn windows_1252_is_read_right() {
    let found = text::read(&bytes("cp1252.txt")).unwrap();
    assert!(
        found.contains(['œ', '€', '’']) && !found.contains('\u{FFFD}'),
        "{found}"
    );
}

#[test]
fn utf_16_without_a_mark_is_not_shown_as_truth() {
    assert_eq!(
        text::read(&bytes("utf16be_sansbom.txt")),
        Err(DocumentError::NotText)
    );
}

#[test]
fn text_after_a_nul_is_not_lost() {
    assert!(
        text::read(&bytes("nul_octets.txt"))
            .unwrap()
            .contains("apres")
    );
}
