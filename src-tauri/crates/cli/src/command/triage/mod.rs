//! `dossier triage`: reads files as one office's intake, without receiving them.
//!
//! Needs no vault. With `--vault`, the number of a case stands for that case as it is now, with
//! its corrections and under its own packs. A bad file is told on a line of its own and the others
//! go on.

mod object;
pub mod report;

use crate::args::{Common, Paths};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::tally::Tally;
use crate::voice::Voice;
use dossier_app::assess::assess;
use dossier_app::case::{self, CaseView};
use dossier_app::incoming::{Incoming, Letter};
use dossier_app::paths::{self, Given};
use dossier_app::{AppError, Office, Session, vault};
use dossier_domain::case::Channel;
use dossier_domain::sentence::Arg;
use dossier_domain::triage::{Candidate, Facts, Recommendation, relate};

/// A file, or a case of the vault, that was read.
pub struct Read {
    /// Name of the file as given, or number of the case.
    name: String,
    text: String,
    /// Sender's name and address.
    sender: Option<String>,
    channel: Channel,
    facts: Facts,
    recommendation: Recommendation,
    /// Whether it was read only in part.
    truncated: bool,
}

/// Triages every file, then says which of them tell the same event.
///
/// # Errors
/// No file; opening; a pack of the program that does not load.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &Paths,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let files = paths::files(&asked.paths)?;
    let session = match common.vault {
        Some(_) => Some(sign_in(office, common, voice).await?),
        None => None,
    };
    let mut tally = Tally::default();
    let mut read = Vec::with_capacity(files.len());
    for file in files {
        match one(&file, office, session.as_ref()).await {
            Ok(found) => read.push(found),
            Err(failure) => {
                tally.failed += 1;
                voice.file_failed(&file.name, &failure)?;
            }
        }
    }
    if let Some(session) = session {
        vault::lock(session).await?;
    }
    tally.done = read.len();
    for (one, related) in read.iter().zip(related(&read)) {
        voice.result(&object::of(one, &related)?, || {
            report::lines(one, &related, voice)
        })?;
    }
    voice.tell("cli-triage-done", [("files", Arg::count(tally.done))]);
    Ok(tally.exit())
}

/// Reads a file; where there is none of this name, the case of this number.
async fn one(file: &Given, office: &Office, session: Option<&Session>) -> Result<Read, Failure> {
    match session {
        Some(session) if !file.path.exists() => of_case(file, session).await,
        _ => of_file(file, office),
    }
}

fn of_file(file: &Given, office: &Office) -> Result<Read, Failure> {
    let letter = Letter::read(&Incoming::open(&file.path)?, office)?;
    let assessment = assess(&letter)?;
    Ok(Read {
        name: file.name.clone(),
        sender: letter.sender(),
        truncated: letter.truncated,
        text: letter.text,
        channel: assessment.channel,
        facts: assessment.facts,
        recommendation: assessment.recommendation,
    })
}

async fn of_case(file: &Given, session: &Session) -> Result<Read, Failure> {
    let id = session
        .vault
        .case_by_number(&file.name)
        .await
        .map_err(AppError::from)?;
    let CaseView {
        line,
        correspondent,
        facts,
        recommendation,
        text,
        truncated,
        ..
    } = case::get(session, id).await?;
    Ok(Read {
        name: line.number,
        sender: correspondent.email,
        text: text.into_iter().map(|part| part.words).collect(),
        channel: line.channel,
        facts,
        recommendation,
        truncated,
    })
}

/// For each, the names of those that tell the same event.
fn related(read: &[Read]) -> Vec<Vec<String>> {
    let names = |indices: Vec<usize>| {
        indices
            .into_iter()
            .filter_map(|index| read.get(index))
            .map(|one| one.name.clone())
            .collect()
    };
    let candidates: Vec<_> = read.iter().map(Candidate::from).collect();
    relate(&candidates).into_iter().map(names).collect()
}

impl<'a> From<&'a Read> for Candidate<'a> {
    fn from(read: &'a Read) -> Self {
        Self {
            facts: &read.facts,
            text: &read.text,
            sender: read.sender.as_deref(),
        }
    }
}
