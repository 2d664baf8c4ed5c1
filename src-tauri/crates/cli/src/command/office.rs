//! `dossier office`: what the office settled about itself.

use crate::args::Common;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::office::{self, OfficeView};
use dossier_app::{Office, vault};
use dossier_domain::sentence::Arg;

/// Shows the settings of the office.
///
/// # Errors
/// Opening; the vault cannot be read.
pub async fn run(machine: &Office, common: &Common, voice: &Voice) -> Result<Exit, Failure> {
    let session = sign_in(machine, common, voice).await?;
    let view = office::get(&session).await?;
    vault::lock(session).await?;
    voice.result(&view, || lines(&view, voice))?;
    Ok(Exit::Done)
}

fn lines(view: &OfficeView, voice: &Voice) -> Vec<String> {
    let settings = &view.settings;
    let number = Arg::count::<u32>;
    let mut lines = match settings.name.get(voice.lang()) {
        "" => vec![voice.words_of("cli-office-unnamed", [])],
        _ => settings.head(voice.lang()),
    };
    lines.push(voice.words_of("cli-office-zone", [("zone", Arg::Text(view.zone.clone()))]));
    lines.push(voice.words_of(
        "cli-office-safety",
        [
            ("minutes", number(settings.idle_minutes)),
            ("days", number(settings.backup_days)),
        ],
    ));
    lines
}
