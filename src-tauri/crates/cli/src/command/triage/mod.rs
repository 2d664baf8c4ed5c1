//! `dossier triage`: reads files as one office's intake, without receiving them.
//!
//! Needs no vault. A bad file is told on a line of its own and the others go on.

mod object;
pub mod report;

use crate::args::Paths;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::paths::{self, Given};
use crate::tally::Tally;
use crate::voice::Voice;
use dossier_app::Office;
use dossier_app::assess::{Assessment, assess};
use dossier_app::incoming::{Incoming, Letter};
use dossier_domain::sentence::Arg;
use dossier_domain::triage::{Candidate, relate};

/// A file that was read.
pub struct Read {
    /// The file as given.
    pub file: Given,
    /// What it says.
    pub letter: Letter,
    /// What was found in it.
    pub assessment: Assessment,
}

/// Triages every file, then says which of them tell the same event.
///
/// # Errors
/// No file; a pack of the program that does not load.
pub fn run(office: &Office, asked: &Paths, voice: &Voice) -> Result<Exit, Failure> {
    let files = paths::files(&asked.paths);
    if files.is_empty() {
        return Err(Failure::NoFile);
    }
    let mut tally = Tally::default();
    let mut read = Vec::with_capacity(files.len());
    for file in files {
        match one(&file, office) {
            Ok((letter, assessment)) => read.push(Read {
                file,
                letter,
                assessment,
            }),
            Err(failure) => {
                tally.failed += 1;
                voice.file_failed(&file.name, &failure)?;
            }
        }
    }
    tally.done = read.len();
    for (one, related) in read.iter().zip(related(&read)) {
        voice.result(&object::of(one, &related)?, || {
            report::lines(one, &related, voice)
        })?;
    }
    voice.tell(
        "cli-triage-done",
        [(
            "files",
            Arg::Number(i32::try_from(tally.done).unwrap_or(i32::MAX)),
        )],
    );
    Ok(tally.exit())
}

fn one(file: &Given, office: &Office) -> Result<(Letter, Assessment), Failure> {
    let letter = Letter::read(&Incoming::open(&file.path)?, office)?;
    let assessment = assess(&letter)?;
    Ok((letter, assessment))
}

/// For each file, the names of those that tell the same event.
fn related(read: &[Read]) -> Vec<Vec<String>> {
    let senders: Vec<_> = read.iter().map(|one| one.letter.sender()).collect();
    let pairs = read.iter().zip(&senders);
    let candidates: Vec<_> = pairs
        .map(|(one, sender)| Candidate {
            facts: &one.assessment.facts,
            text: &one.letter.text,
            sender: sender.as_deref(),
        })
        .collect();
    let names = |indices: Vec<usize>| {
        indices
            .into_iter()
            .filter_map(|index| read.get(index))
            .map(|one| one.file.name.clone())
            .collect()
    };
    relate(&candidates).into_iter().map(names).collect()
}
