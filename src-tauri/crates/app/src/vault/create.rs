//! Creates a vault with its first person.

use super::{CreateVault, Secret};
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

/// Most characters of a name.
const NAME_CHARACTERS: usize = 120;
/// Signs that turn the direction of what is written around them (Unicode, UAX #9): a name that
/// holds one could be read as another.
const DIRECTIONS: [char; 9] = [
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

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
pub(super) fn passphrase(typed: Secret) -> Result<Zeroizing<String>, AppError> {
    let typed = typed.words();
    if typed.chars().count() < PASSPHRASE_CHARACTERS {
        return Err(AppError::InvalidField {
            field: "passphrase",
        });
    }
    Ok(typed)
}

/// A name without the spaces around it: never empty, and one line that lists can show.
pub(super) fn name(typed: &str) -> Result<String, AppError> {
    let name = typed.trim();
    let hides = |sign: char| sign.is_control() || DIRECTIONS.contains(&sign);
    if name.is_empty() || name.chars().count() > NAME_CHARACTERS || name.contains(hides) {
        return Err(AppError::InvalidField { field: "name" });
    }
    Ok(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_counted_in_characters_not_in_bytes() {
        assert!(passphrase("éééééééééééé".into()).is_ok());
        assert!(matches!(
            passphrase("ééééééééééé".into()),
            Err(AppError::InvalidField {
                field: "passphrase"
            })
        ));
    }

    #[test]
    fn a_name_is_more_than_spaces_and_one_line_that_lists_can_show() {
        assert_eq!(name(" Aimée Tessier ").unwrap(), "Aimée Tessier");
        assert_eq!(name(&"é".repeat(120)).unwrap().chars().count(), 120);
        let long = "é".repeat(121);
        for refused in [
            "\u{a0} ",
            "Aimée\nTessier",
            "Aimée\0",
            "\u{202e}reissT",
            &long,
        ] {
            assert!(
                matches!(name(refused), Err(AppError::InvalidField { field: "name" })),
                "{refused:?}"
            );
        }
    }
}
