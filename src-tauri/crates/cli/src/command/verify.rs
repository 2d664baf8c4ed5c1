//! `dossier verify`: the chains, a rebuild aside, the attachments.

use crate::args::Common;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::journal::{self, VerifyView};
use dossier_app::{Office, vault};
use dossier_domain::sentence::Arg;

/// Verifies the vault.
///
/// # Errors
/// Opening; the vault cannot be read.
pub async fn run(office: &Office, common: &Common, voice: &Voice) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    voice.tell("cli-verify-started", []);
    let found = journal::verify(&session, dossier_app::unwatched).await?;
    vault::lock(session).await?;
    voice.result(&found, || report(&found, voice))?;
    Ok(if found.is_sound() {
        Exit::Done
    } else {
        Exit::Differs
    })
}

/// What was found, for people.
pub fn report(found: &VerifyView, voice: &Voice) -> Vec<String> {
    let read = [
        ("events", number(found.events)),
        ("chains", number(found.chains)),
    ];
    let drift = [
        ("differences", count(&found.differences)),
        ("faults", count(&found.chain_faults)),
    ];
    let mut lines = vec![
        voice.words_of("cli-verify-read", read),
        voice.words_of("cli-verify-drift", drift),
        voice.words_of(
            "cli-verify-damaged",
            [("damaged", count(&found.damaged_blobs))],
        ),
    ];
    lines.extend(
        found
            .findings
            .iter()
            .map(|one| format!("  {}", voice.say(one))),
    );
    let verdict = if found.is_sound() {
        "cli-verify-sound"
    } else {
        "cli-verify-differs"
    };
    lines.push(voice.words_of(verdict, []));
    lines
}

fn number(value: u32) -> Arg {
    Arg::Number(i32::try_from(value).unwrap_or(i32::MAX))
}

fn count(listed: &[String]) -> Arg {
    Arg::Number(i32::try_from(listed.len()).unwrap_or(i32::MAX))
}
