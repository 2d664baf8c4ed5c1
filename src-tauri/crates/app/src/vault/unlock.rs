//! Signs a person in, and out.

use super::Unlock;
use crate::{AppError, Office, Session, unwatched};
use dossier_domain::id::PersonId;
use dossier_store::{StoreError, Vault};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

/// Unlocks the vault in `folder` for a person.
///
/// # Errors
/// The store's errors of opening: a wrong passphrase, a damaged header and a damaged page are three
/// different ones.
pub async fn unlock(office: &Office, folder: &Path, request: Unlock) -> Result<Session, AppError> {
    unlock_watched(office, folder, request, unwatched).await
}

/// As [`unlock`]. A vault of an older program is brought up to date first, which can take minutes:
/// `progress` hears cases done and of how many. When it breaks, the next opening goes on from there.
///
/// Where the disk is full or the folder read-only, the vault is opened to be read only.
///
/// # Errors
/// `Stopped`; as [`unlock`].
pub async fn unlock_watched(
    office: &Office,
    folder: &Path,
    request: Unlock,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<Session, AppError> {
    let passphrase = request.passphrase.words();
    let sources = || (Arc::clone(&office.clock), Arc::clone(&office.ids));
    let (device, person) = (&office.device_folder, request.person);
    let opened = Vault::unlock_watched(
        folder,
        device,
        person,
        passphrase.clone(),
        sources(),
        progress,
    );
    let vault = match opened.await {
        Err(failed @ (StoreError::DiskFull | StoreError::ReadOnly)) => {
            Vault::unlock_to_read(folder, device, person, passphrase, sources(), failed).await?
        }
        opened => opened?,
    };
    seated(office, vault, request.person).await
}

/// The session of a person whose vault is open.
pub(super) async fn seated(
    office: &Office,
    vault: Vault,
    person: PersonId,
) -> Result<Session, AppError> {
    let person = vault.person(person).await?;
    Ok(Session {
        office: office.of_vault(&vault).await?,
        vault: Arc::new(vault),
        person,
    })
}

/// Signs the person out: closes the vault, forgets its keys, and ends the reader, which may still
/// hold words of what it read. Where another task still reads, the
/// vault closes when that task ends.
///
/// # Errors
/// The store's, when the log cannot be folded in; the keys are forgotten all the same.
pub async fn lock(session: Session) -> Result<(), AppError> {
    session.office.reader.rest();
    match Arc::try_unwrap(session.vault) {
        Ok(vault) => Ok(vault.close().await?),
        Err(_still_read) => Ok(()),
    }
}
