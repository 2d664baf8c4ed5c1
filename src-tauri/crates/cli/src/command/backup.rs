//! `dossier backup`: the whole vault in one file, read back before it is called a backup.

use crate::args::{Backup, Common};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::vault::backup::{self, BackupView};
use dossier_app::{Office, unwatched, vault};
use dossier_domain::sentence::Arg;
use serde::Serialize;

/// What was made, and where.
#[derive(Serialize)]
struct Made {
    path: String,
    #[serde(flatten)]
    backup: BackupView,
}

/// Writes a backup.
///
/// # Errors
/// Opening; what the use case refuses.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &Backup,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    voice.tell("cli-backup-started", []);
    let made = backup::make(&session, &asked.to, unwatched).await?;
    vault::lock(session).await?;
    let path = asked.to.join(&made.name).display().to_string();
    let made = Made { path, backup: made };
    voice.result(&made, || words(&made, voice))?;
    Ok(Exit::Done)
}

fn words(made: &Made, voice: &Voice) -> Vec<String> {
    let file = [("file", Arg::Text(made.path.clone()))];
    let mut lines = vec![voice.words_of("cli-backup-done", file)];
    if made.backup.damaged > 0 {
        let count = Arg::count(made.backup.damaged);
        lines.push(voice.words_of("backup-made-damaged", [("count", count)]));
    }
    lines
}
