//! Reads every file of the folders given as messages and says how many could be read:
//! `cargo run -p dossier-documents --example read_mail -- FOLDER…`

use dossier_documents::{DocumentError, mail};
use std::path::Path;

fn main() -> std::io::Result<()> {
    let mut tally = Tally::default();
    for folder in std::env::args().skip(1) {
        read_folder(Path::new(&folder), &mut tally)?;
    }
    let mut out = std::io::stdout().lock();
    std::io::Write::write_fmt(&mut out, format_args!("{tally:#?}\n"))
}

/// How many files were read, and what they held.
#[derive(Debug, Default)]
#[allow(dead_code, reason = "the fields are read by Debug")]
struct Tally {
    read: u32,
    not_a_message: u32,
    empty: u32,
    too_large: u32,
    with_subject: u32,
    with_sender: u32,
    with_date: u32,
    with_body: u32,
    with_replacement_signs: u32,
    truncated: u32,
    attachments: usize,
}

fn read_folder(folder: &Path, tally: &mut Tally) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_folder(&path, tally)?;
        } else if path
            .extension()
            .is_none_or(|it| it != "json" && it != "msg")
        {
            count(&std::fs::read(&path)?, tally);
        }
    }
    Ok(())
}

fn count(bytes: &[u8], tally: &mut Tally) {
    match mail::read(bytes) {
        Ok(found) => {
            tally.read += 1;
            tally.with_subject += u32::from(!found.subject.is_empty());
            tally.with_sender += u32::from(found.from_address.is_some());
            tally.with_date += u32::from(found.received_at.is_some());
            tally.with_body += u32::from(!found.body.is_empty());
            tally.with_replacement_signs += u32::from(found.body.contains('\u{FFFD}'));
            tally.truncated += u32::from(found.truncated);
            tally.attachments += found.attachments.len();
        }
        Err(DocumentError::Empty) => tally.empty += 1,
        Err(DocumentError::TooLarge { .. }) => tally.too_large += 1,
        Err(_) => tally.not_a_message += 1,
    }
}
