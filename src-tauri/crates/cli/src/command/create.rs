//! `dossier create`: a vault with its first person.

use crate::args::{Common, Create};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::voice::Voice;
use crate::{secret, sign_in};
use dossier_app::Office;
use dossier_app::vault::{self, CreateVault};
use dossier_domain::id::PersonId;
use dossier_domain::sentence::Arg;
use serde::Serialize;

/// What is told of the new vault.
#[derive(Serialize)]
struct Created {
    vault: String,
    person: PersonId,
}

/// Creates the vault and closes it.
///
/// # Errors
/// The passphrase cannot be read; what the use case refuses.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &Create,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let passphrase = secret::read_new(sign_in::passphrase(common), voice)?;
    let request = CreateVault {
        name: asked.name.clone(),
        role: asked.role,
        lang: voice.lang(),
        passphrase: passphrase.into(),
    };
    let session = vault::create(office, &asked.folder, request).await?;
    let created = Created {
        vault: asked.folder.display().to_string(),
        person: session.person.id,
    };
    vault::lock(session).await?;
    voice.result(&created, || {
        vec![voice.words_of(
            "cli-create-done",
            [("folder", Arg::Text(created.vault.clone()))],
        )]
    })?;
    Ok(Exit::Done)
}
