//! `dossier practice`: the invented office in a vault of its own, and how to sign in to it.

use crate::args::Practice;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::voice::Voice;
use dossier_app::practice::{self, PASSPHRASE};
use dossier_app::{Office, vault};
use dossier_domain::sentence::Arg;
use serde::Serialize;
use std::ops::ControlFlow;

/// What is told of the practice office.
#[derive(Serialize)]
struct Made {
    vault: String,
    passphrase: &'static str,
    people: Vec<String>,
}

/// Makes the practice office and closes it.
///
/// # Errors
/// The folder holds something; what the vault refuses.
pub async fn run(office: &Office, asked: &Practice, voice: &Voice) -> Result<Exit, Failure> {
    let folder = asked.folder.clone();
    let folder = folder.unwrap_or_else(practice::usual_folder);
    let mut told = 0;
    let progress = |done: u64, of: u64| {
        let quarter = done * 4 / of;
        if quarter > told {
            told = quarter;
            let percent = Arg::Text(dossier_i18n::percent(voice.lang(), quarter as f64 / 4.0));
            voice.tell("cli-practice-progress", [("percent", percent)]);
        }
        ControlFlow::Continue(())
    };
    // Nothing here says to stop: whoever interrupts the command ends it.
    let _ = practice::create(office, &folder, progress).await?;
    let people = vault::status(&folder, None).await?.people;
    let made = Made {
        vault: folder.display().to_string(),
        passphrase: PASSPHRASE,
        people: people.into_iter().map(|one| one.name).collect(),
    };
    voice.result(&made, || {
        let args = [
            ("vault", Arg::Text(made.vault.clone())),
            ("passphrase", Arg::Text(PASSPHRASE.to_owned())),
            ("people", Arg::Text(made.people.join(", "))),
        ];
        vec![voice.words_of("cli-practice-done", args)]
    })?;
    Ok(Exit::Done)
}
