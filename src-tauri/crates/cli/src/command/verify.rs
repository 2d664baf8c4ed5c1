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
        ("events", Arg::count(found.events)),
        ("chains", Arg::count(found.chains)),
    ];
    let drift = [
        ("differences", Arg::count(found.differences.len())),
        ("faults", Arg::count(found.chain_faults.len())),
    ];
    let mut lines = vec![
        voice.words_of("cli-verify-read", read),
        voice.words_of("cli-verify-drift", drift),
        voice.words_of(
            "cli-verify-damaged",
            [("damaged", Arg::count(found.damaged_blobs.len()))],
        ),
    ];
    lines.extend(
        found
            .findings
            .iter()
            .map(|one| format!("  {}", voice.say(one))),
    );
    lines.extend(cases(&found.damaged_of, voice));
    if found.awaited > 0 {
        let awaited = [("count", Arg::count(found.awaited))];
        lines.push(voice.words_of("journal-awaited", awaited));
        lines.extend(cases(&found.awaited_of, voice));
    }
    let verdict = if found.is_sound() {
        "cli-verify-sound"
    } else {
        "cli-verify-differs"
    };
    lines.push(voice.words_of(verdict, []));
    lines
}

/// The cases that lack attachments, if there is one to name.
fn cases(numbers: &[String], voice: &Voice) -> Option<String> {
    let cases = [("cases", Arg::Text(numbers.join(", ")))];
    (!numbers.is_empty()).then(|| voice.words_of("journal-of-cases", cases))
}
