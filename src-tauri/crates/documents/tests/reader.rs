//! The reader in its own process: what it costs a batch when a file breaks it.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use dossier_documents::reader::{Limits, Reader};
use dossier_documents::{DocumentError, mail, text};
use std::path::PathBuf;
use std::time::{Duration, Instant};

const LETTER: &[u8] =
    b"Received: by mx.example\r\nSubject: Plainte\r\n\r\nUn agent m\xe9chant.\r\n";

fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_dossier-reader"))
}

/// A message that needs several times its size to be read.
fn heavy() -> Vec<u8> {
    let mut letter = b"Received: by mx.example\r\nContent-Type: text/plain\r\n\r\n".to_vec();
    letter.resize(40 << 20, b'e');
    letter
}

#[test]
fn what_is_read_in_the_other_process_is_what_would_be_read_in_this_one() {
    let reader = Reader::at(program(), Limits::OFFICE);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures");
    let mut seen = 0;
    for folder in [
        folder.join("mail/hostile"),
        folder.join("mail/fr_encodings"),
    ] {
        for file in std::fs::read_dir(&folder).into_iter().flatten() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert_eq!(reader.mail(&bytes), mail::read(&bytes));
            assert_eq!(reader.text(&bytes), text::read(&bytes));
            seen += 1;
        }
    }
    assert!(seen > 12, "{seen} files");
}

#[test]
fn a_file_that_takes_too_much_memory_is_one_bad_item_of_the_batch() {
    let limits = Limits {
        memory_mib: 96,
        ..Limits::OFFICE
    };
    let reader = Reader::at(program(), limits);
    for place in 0..100 {
        let read = if place == 42 {
            reader.mail(&heavy()).map(|mail| mail.subject)
        } else {
            reader.mail(LETTER).map(|mail| mail.subject)
        };
        let expected = if place == 42 {
            Err(DocumentError::ReaderStopped)
        } else {
            Ok("Plainte".to_owned())
        };
        assert_eq!(read, expected, "file {place}");
    }
    assert!(
        Reader::at(program(), Limits::OFFICE).mail(&heavy()).is_ok(),
        "within the limits of an office it is only a long letter"
    );
}

/// `sleep 768` neither listens nor answers.
#[test]
fn a_reader_that_does_not_answer_in_time_is_ended() {
    let limits = Limits {
        time: Duration::from_millis(200),
        ..Limits::OFFICE
    };
    let reader = Reader::at(PathBuf::from("/bin/sleep"), limits);
    for letter in [LETTER.to_vec(), heavy()] {
        let start = Instant::now();
        assert_eq!(reader.mail(&letter), Err(DocumentError::ReaderStopped));
        assert!(start.elapsed() >= limits.time);
        assert!(start.elapsed() < Limits::OFFICE.time, "ended in time");
    }
}

/// `false` dies; `echo 768` says a length and nothing after it.
#[test]
fn a_reader_that_dies_or_lies_gives_an_error_and_no_document() {
    for program in ["/bin/false", "/bin/echo"] {
        let reader = Reader::at(PathBuf::from(program), Limits::OFFICE);
        assert_eq!(reader.mail(LETTER), Err(DocumentError::ReaderStopped));
        assert_eq!(reader.text(b"x"), Err(DocumentError::ReaderStopped));
    }
}

#[test]
fn a_program_that_is_not_there_is_told_apart() {
    let reader = Reader::at(PathBuf::from("/nowhere/dossier-reader"), Limits::OFFICE);
    assert_eq!(reader.mail(LETTER), Err(DocumentError::ReaderMissing));
}
