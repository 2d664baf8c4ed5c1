//! `dossier restore`: a vault of a backup, verified whole.

use crate::args::{Common, Restore};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::secret;
use crate::sign_in;
use crate::voice::Voice;
use dossier_app::vault::backup::{self, RestoreBackup, RestoredView};
use dossier_app::{Office, unwatched};
use dossier_domain::sentence::Arg;
use serde::Serialize;

/// What was restored, and where.
#[derive(Serialize)]
struct Made {
    vault: String,
    #[serde(flatten)]
    restored: RestoredView,
}

/// Makes the vault.
///
/// # Errors
/// Whose passphrase is not told, or there is none; what the use case refuses.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &Restore,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let card = backup::card(asked.file.clone()).await?;
    let person = sign_in::choose(&card.people, common.person.as_deref(), voice)?.id;
    let passphrase = secret::read(sign_in::passphrase(common), voice)?;
    let request = RestoreBackup {
        file: asked.file.clone(),
        person,
        passphrase: passphrase.into(),
        recovery: None,
    };
    voice.tell("cli-restore-started", []);
    let restored = backup::restore(office, &asked.to, request, unwatched).await?;
    let vault = asked.to.display().to_string();
    let made = Made { vault, restored };
    voice.result(&made, || words(&made, voice))?;
    Ok(Exit::Done)
}

fn words(made: &Made, voice: &Voice) -> Vec<String> {
    let folder = [("folder", Arg::Text(made.vault.clone()))];
    let mut lines = vec![voice.words_of("cli-restore-done", folder)];
    if made.restored.damaged > 0 {
        let count = Arg::count(made.restored.damaged);
        lines.push(voice.words_of("backup-restored-damaged", [("count", count)]));
    }
    if made.restored.disposed > 0 {
        let count = Arg::count(made.restored.disposed);
        lines.push(voice.words_of("backup-restored-disposed", [("count", count)]));
    }
    lines
}
