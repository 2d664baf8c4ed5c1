//! A person changes their own passphrase, or gets another with the recovery key.

use super::create::passphrase;
use super::unlock::seated;
use super::{ChangePassphrase, Recover, RecoveryDrawn, Secret};
use crate::session::Act;
use crate::{AppError, Office, Session};
use dossier_store::{Changed, RecoveryKey, Vault};
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Changes the passphrase of the signed-in person, who says the one before.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`passphrase`), the store's (`WrongPassphrase`).
pub async fn change(
    session: &Session,
    request: ChangePassphrase,
) -> Result<((), Changed), AppError> {
    session.permit(Act::ChangePassphrase)?;
    let before = request.before.words();
    let after = passphrase(request.after)?;
    let changed = session.vault.change_passphrase(before, after).await?;
    Ok(((), changed))
}

/// Draws a recovery key. Nothing is in force until [`keep_recovery`]: whoever closes the window
/// before the key is written down keeps the sheet of before.
///
/// # Errors
/// `NotPermitted`.
pub fn draw_recovery(session: &Session) -> Result<RecoveryDrawn, AppError> {
    session.permit(Act::DrawRecoveryKey)?;
    let key = RecoveryKey::draw();
    Ok(RecoveryDrawn {
        groups: key.groups().into_iter().map(Secret::from).collect(),
        sheet: key.sheet(),
    })
}

/// Puts a recovery key in force, once the person says that it is written down; the one before opens
/// nothing any more.
///
/// # Errors
/// `NotPermitted`, `Mistyped`, the store's.
pub async fn keep_recovery(session: &Session, key: String) -> Result<((), Changed), AppError> {
    session.permit(Act::DrawRecoveryKey)?;
    let key = RecoveryKey::parse(&Zeroizing::new(key))?;
    Ok(((), session.vault.keep_recovery(key).await?))
}

/// Opens the vault in `folder` with its recovery key and gives a person another passphrase.
///
/// # Errors
/// `Mistyped`, `InvalidField` (`passphrase`), the store's (`WrongRecoveryKey`, `Suspended`).
pub async fn recover(
    office: &Office,
    folder: &Path,
    request: Recover,
) -> Result<Session, AppError> {
    let key = RecoveryKey::parse(&request.key.words())?;
    let passphrase = passphrase(request.passphrase)?;
    let (clock, ids) = (Arc::clone(&office.clock), Arc::clone(&office.ids));
    let whose = (key, request.person);
    let device = &office.device_folder;
    let vault = Vault::recover(folder, device, whose, passphrase, clock, ids).await?;
    seated(office, vault, request.person).await
}
