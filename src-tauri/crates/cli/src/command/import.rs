//! `dossier import`: receives files as cases, one by one.

use crate::args::{Common, Paths};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::tally::Tally;
use crate::voice::Voice;
use dossier_app::case::{CaseLineView, Received, receive_file};
use dossier_app::incoming::Incoming;
use dossier_app::paths::{self, Given};
use dossier_app::{AppError, Office, Session, WireError, vault};
use dossier_domain::sentence::Arg;
use serde::Serialize;

/// What became of a file.
#[derive(Serialize)]
struct Imported<'a> {
    file: &'a str,
    case: Option<CaseLineView>,
    already: Option<String>,
    error: Option<WireError>,
}

/// Receives every file; a bad one is told and the others go on.
///
/// # Errors
/// No file; opening; what the use case refuses for every file.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &Paths,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let files = paths::files(&asked.paths)?;
    let session = sign_in(office, common, voice).await?;
    let mut tally = Tally::default();
    for (index, file) in files.iter().enumerate() {
        progress(index, files.len(), file, voice);
        let received = receive(&session, file).await?;
        if received.error.is_some() {
            tally.failed += 1
        } else {
            tally.done += 1
        }
        let imported = Imported {
            file: &file.name,
            case: received.case,
            already: received.already,
            error: received.error,
        };
        voice.result(&imported, || imported.words(voice))?;
    }
    vault::lock(session).await?;
    Ok(tally.exit())
}

/// Receives a file; what is wrong with it is in the answer.
///
/// # Errors
/// What the use case refuses whatever the file.
pub async fn receive(session: &Session, file: &Given) -> Result<Received, Failure> {
    match Incoming::open(&file.path) {
        Ok(incoming) => Ok(receive_file(session, incoming).await?.0),
        Err(error) => Ok(unread(file, &error)),
    }
}

fn unread(file: &Given, error: &AppError) -> Received {
    Received {
        name: file.name.clone(),
        case: None,
        error: Some(WireError::from(error)),
        already: None,
    }
}

fn progress(index: usize, of: usize, file: &Given, voice: &Voice) {
    let number = Arg::count::<usize>;
    let args = [
        ("index", number(index + 1)),
        ("of", number(of)),
        ("file", Arg::Text(file.name.clone())),
    ];
    voice.tell("cli-import-progress", args);
}

impl Imported<'_> {
    fn words(&self, voice: &Voice) -> Vec<String> {
        let file = ("file", Arg::Text(self.file.to_owned()));
        let line = match (&self.case, &self.already, &self.error) {
            (Some(case), ..) => {
                let args = [
                    file,
                    ("number", Arg::Text(case.number.clone())),
                    ("subject", Arg::Text(case.subject.clone())),
                ];
                voice.words_of("cli-import-received", args)
            }
            (None, Some(number), _) => voice.words_of(
                "cli-import-already",
                [file, ("number", Arg::Text(number.clone()))],
            ),
            (None, None, Some(error)) => voice.words_of(
                "cli-file-failed",
                [file, ("why", Arg::Text(voice.words_of_error(error)))],
            ),
            (None, None, None) => String::new(),
        };
        vec![line]
    }
}
