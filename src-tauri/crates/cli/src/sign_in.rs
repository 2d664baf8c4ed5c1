//! Opens the vault for a person.

use crate::args::Common;
use crate::failure::Failure;
use crate::secret::{self, Source};
use crate::voice::Voice;
use dossier_app::vault::{self, ReadsOnly, SlotView, Unlock};
use dossier_app::{Office, Session};
use dossier_domain::sentence::Arg;
use std::path::PathBuf;

/// Variable that names the folder of the vault.
const VAULT: &str = "DOSSIER_VAULT";

/// Variable that holds the passphrase of the person who signs in.
const PASSPHRASE: &str = "DOSSIER_PASSPHRASE";

/// Where the passphrase of the person who signs in comes from.
pub fn passphrase(common: &Common) -> Source<'_> {
    Source {
        file: common.passphrase_file.as_deref(),
        option: "--passphrase-file",
        variable: PASSPHRASE,
        prompt: "cli-passphrase",
    }
}

/// Folder of the vault, as given.
pub fn folder(common: &Common) -> Option<PathBuf> {
    let variable = || {
        std::env::var_os(VAULT)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    common.vault.clone().or_else(variable)
}

/// Signs a person in to the vault given.
///
/// # Errors
/// No vault, no such person, no passphrase, or the vault does not open.
pub async fn sign_in(office: &Office, common: &Common, voice: &Voice) -> Result<Session, Failure> {
    let folder = folder(common).ok_or(Failure::VaultMissing)?;
    let status = vault::status(&folder, None)
        .await
        .map_err(Failure::Opening)?;
    if !status.exists {
        return Err(Failure::NotAVault {
            folder: status.folder,
        });
    }
    let person = choose(&status.people, common.person.as_deref(), voice)?.id;
    let passphrase = secret::read(passphrase(common), voice)?;
    let request = Unlock {
        person,
        passphrase: passphrase.into(),
    };
    let session = vault::unlock(office, &folder, request)
        .await
        .map_err(Failure::Opening)?;
    voice.speak(session.person.lang);
    match session.reads_only() {
        Some(ReadsOnly::DiskFull) => voice.tell("vault-reads-disk_full", []),
        Some(ReadsOnly::ReadOnly) => voice.tell("vault-reads-read_only", []),
        None => {}
    }
    Ok(session)
}

/// The person named, or the only one.
///
/// # Errors
/// Nobody of that name; several and none named.
pub fn choose<'a>(
    people: &'a [SlotView],
    named: Option<&str>,
    voice: &Voice,
) -> Result<&'a SlotView, Failure> {
    let same =
        |slot: &&SlotView, name: &str| slot.name.to_lowercase() == name.trim().to_lowercase();
    match (people, named) {
        (_, Some(name)) => people
            .iter()
            .find(|slot| same(slot, name))
            .ok_or(Failure::PersonUnknown),
        ([only], None) => Ok(only),
        (several, None) => {
            for slot in several {
                voice.tell("cli-person-may", [("name", Arg::Text(slot.name.clone()))]);
            }
            Err(Failure::PersonMissing)
        }
    }
}
