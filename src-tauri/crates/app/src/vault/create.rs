//! Creates a vault with its first person.

use super::CreateVault;
use crate::session::{Act, may};
use crate::{AppError, Office, Session};
use dossier_domain::id::PersonId;
use dossier_domain::person::Person;
use dossier_store::Vault;
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Fewest characters of a passphrase.
pub(super) const PASSPHRASE_CHARACTERS: usize = 12;

/// Creates a vault in `folder` and signs its first person in.
///
/// The first person must be one who may add others: a vault whose only person is an auditor could
/// never receive anything.
///
/// # Errors
/// `InvalidField` (`name`, `role`, `passphrase`); the store's errors of creation.
pub async fn create(
    office: &Office,
    folder: &Path,
    request: CreateVault,
) -> Result<Session, AppError> {
    let passphrase = passphrase(request.passphrase)?;
    if !may(request.role, Act::AddPerson) {
        return Err(AppError::InvalidField { field: "role" });
    }
    let first = Person {
        id: PersonId(office.ids.next()),
        name: name(&request.name)?,
        role: request.role,
        lang: request.lang,
    };
    let (clock, ids) = (Arc::clone(&office.clock), Arc::clone(&office.ids));
    let device = &office.device_folder;
    let vault = Vault::create(
        folder,
        device,
        first.clone(),
        passphrase,
        office.kdf_cost,
        clock,
        ids,
    )
    .await?;
    Ok(Session {
        office: office.clone(),
        vault: Arc::new(vault),
        person: first,
    })
}

/// A passphrase of twelve characters or more, kept where it is wiped.
pub(super) fn passphrase(typed: String) -> Result<Zeroizing<String>, AppError> {
    let typed = Zeroizing::new(typed);
    if typed.chars().count() < PASSPHRASE_CHARACTERS {
        return Err(AppError::InvalidField {
            field: "passphrase",
        });
    }
    Ok(typed)
}

/// A name without the spaces around it, never empty.
pub(super) fn name(typed: &str) -> Result<String, AppError> {
    match typed.trim() {
        "" => Err(AppError::InvalidField { field: "name" }),
        name => Ok(name.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_counted_in_characters_not_in_bytes() {
        assert!(passphrase("éééééééééééé".to_owned()).is_ok());
        assert!(matches!(
            passphrase("ééééééééééé".to_owned()),
            Err(AppError::InvalidField {
                field: "passphrase"
            })
        ));
    }

    #[test]
    fn a_name_is_more_than_spaces() {
        assert_eq!(name(" Aimée Tessier ").unwrap(), "Aimée Tessier");
        assert!(matches!(
            name("\u{a0} "),
            Err(AppError::InvalidField { field: "name" })
        ));
    }
}
