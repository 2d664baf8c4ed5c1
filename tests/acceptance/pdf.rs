//! The exported PDF, read by programs that we did not write: qpdf and pikepdf.

use crate::desk::{desk, draft, drafted, of, old, recent, screen_in};
use dossier_app::letter::ExportLetter;
use dossier_app::{letter, note};
use dossier_domain::lang::Lang;
use dossier_domain::letter::LetterFormat;
use dossier_testkit::LetterFile;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs a program of the machine; a program that is absent fails the test, and says which.
pub fn run(program: &str, arguments: &[&Path]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| {
            panic!("{program} is needed by this test (cargo xtask setup): {error}")
        });
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

pub fn structure(pdf: &Path) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("acceptance/pdf_structure.py");
    serde_json::from_str(&run("/usr/bin/python3", &[&script, pdf])).unwrap()
}

/// Exports a note about a complaint, and hands what pikepdf reads in it.
async fn exported(letter: LetterFile, source: Lang) -> (tempfile::TempDir, PathBuf, Value) {
    let (office, session) = desk().await;
    let line = office.receive(&session, letter.file("plainte.eml")).await;
    screen_in(&session, line.id).await;
    let view = draft(&session, line.id, source).await;
    let (exported, _) = note::export(&session, view.note.id).await.unwrap();
    let kept = tempfile::tempdir().unwrap();
    let pdf = kept.path().join("note.pdf");
    std::fs::copy(&exported.path, &pdf).unwrap();
    let read = structure(&pdf);
    (kept, pdf, read)
}

#[tokio::test]
async fn an_exported_note_is_a_sound_file_for_qpdf() {
    let (_kept, pdf, _read) = exported(recent(), Lang::Fr).await;
    let told = run("qpdf", &[Path::new("--check"), &pdf]);
    assert!(
        told.contains("No syntax or stream encoding errors found"),
        "{told}"
    );
}

#[tokio::test]
async fn an_exported_note_is_tagged_titled_and_declares_both_standards() {
    let (_kept, _pdf, read) = exported(recent(), Lang::Fr).await;
    assert_eq!(read["marked"], true);
    assert_eq!(read["display_doc_title"], true);
    assert_eq!(read["xmp"]["pdfuaid_part"], "1");
    assert_eq!(read["xmp"]["pdfaid_part"], "2");
    assert_eq!(
        read["xmp"]["pdfaid_conformance"]
            .as_str()
            .map(str::to_uppercase)
            .as_deref(),
        Some("A")
    );
    assert_eq!(read["untagged_pages"], serde_json::json!([]));
    let title = read["title"].as_str().unwrap();
    assert!(title.contains("PL-2026-A0001"), "{title}");
    let fonts = read["fonts"].as_array().unwrap();
    assert!(
        !fonts.is_empty()
            && fonts
                .iter()
                .all(|font| font["embedded"] == true && font["to_unicode"] == true)
    );
    assert_eq!(read["javascript"], false);
}

#[tokio::test]
async fn each_half_of_a_note_is_in_its_language_the_source_first() {
    for (source, lang, first, second) in [
        (Lang::Fr, "fr-CA", "Résumé", "Summary"),
        (Lang::En, "en-CA", "Summary", "Résumé"),
    ] {
        let (_kept, _pdf, read) = exported(old(), source).await;
        assert_eq!(read["lang"], lang);
        let headings: Vec<&str> = read["headings"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|heading| heading["text"].as_str())
            .collect();
        let place = |words| {
            headings
                .iter()
                .position(|heading| *heading == words)
                .unwrap()
        };
        assert!(place(first) < place(second), "{headings:?}");
        let said: String = read["elements"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|one| one["text"].as_str())
            .collect();
        assert!(
            said.contains("3 mars 2023") && said.contains("March 3, 2023"),
            "{said}"
        );
    }
}

#[tokio::test]
async fn an_exported_letter_is_sound_tagged_and_in_its_languages() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = drafted(&session, line.id, "acknowledgement", &[Lang::Fr, Lang::En])
        .await
        .unwrap();
    let request = ExportLetter {
        of: of(&view),
        format: LetterFormat::Pdf,
    };
    let (exported, _) = letter::export(&session, request).await.unwrap();
    let pdf = Path::new(&exported.letter.path);
    let told = run("qpdf", &[Path::new("--check"), pdf]);
    assert!(
        told.contains("No syntax or stream encoding errors found"),
        "{told}"
    );
    let read = structure(pdf);
    assert_eq!(
        (&read["marked"], &read["lang"]),
        (&true.into(), &"fr-CA".into())
    );
    assert_eq!(read["xmp"]["pdfuaid_part"], "1");
    assert_eq!(read["untagged_pages"], serde_json::json!([]));
    let headings: Vec<&str> = read["headings"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|heading| heading["text"].as_str())
        .collect();
    assert_eq!(headings.len(), 2, "{headings:?}");
    assert!(
        headings[0].starts_with("Objet\u{a0}: Nous avons reçu"),
        "{headings:?}"
    );
    assert!(
        headings[1].starts_with("Subject: We received"),
        "{headings:?}"
    );
}
