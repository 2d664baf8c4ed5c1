//! `dossier person add`: another person, with a passphrase of their own.

use crate::args::{AddPerson, Common};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::secret::{self, Source};
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::{Office, vault};
use dossier_domain::person::Person;
use dossier_domain::sentence::Arg;
use serde::Serialize;

/// Variable that holds the passphrase of the person who is added.
const NEW_PASSPHRASE: &str = "DOSSIER_NEW_PASSPHRASE";

/// Who may now sign in.
#[derive(Serialize)]
struct Added {
    people: Vec<Person>,
}

/// Signs in, then gives the other person a slot.
///
/// # Errors
/// Opening; the passphrase cannot be read; what the use case refuses.
pub async fn add(
    office: &Office,
    common: &Common,
    asked: &AddPerson,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    let file = asked.new_passphrase_file.as_deref();
    let source = Source {
        file,
        variable: NEW_PASSPHRASE,
        prompt: "cli-passphrase-new",
    };
    let passphrase = secret::read_new(source, voice)?;
    let request = vault::AddPerson {
        name: asked.name.clone(),
        role: asked.role,
        lang: common.lang.unwrap_or(voice.lang()),
        passphrase: passphrase.to_string(),
    };
    let (view, _changed) = vault::person::add(&session, request).await?;
    vault::lock(session).await?;
    let added = Added {
        people: view.people,
    };
    voice.result(&added, || {
        vec![voice.words_of(
            "cli-person-add-done",
            [("name", Arg::Text(asked.name.clone()))],
        )]
    })?;
    Ok(Exit::Done)
}
