//! The temporary vault and the two invented people who work in it, one at a time.

use crate::failure::Failure;
use dossier_app::vault::{self, AddPerson, CreateVault, Unlock};
use dossier_app::{Office, Session};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use std::path::PathBuf;
use tempfile::TempDir;
use zeroize::Zeroizing;

/// An invented person.
pub struct Player {
    /// Name.
    pub name: &'static str,
    /// Identifier, also of the key slot.
    pub id: PersonId,
    passphrase: Zeroizing<String>,
}

/// The vault, its folder and who may open it.
pub struct Stage {
    office: Office,
    folder: TempDir,
    /// Receives, screens, files and drafts.
    pub coordinator: Player,
    /// Reads second.
    pub lead: Player,
}

impl Stage {
    /// Creates the vault in a new temporary folder, with both people.
    ///
    /// The signing key of the machine is made there too: the demonstration leaves nothing behind.
    ///
    /// # Errors
    /// The folder cannot be made; what creation refuses.
    pub async fn set(office: &Office, lang: Lang) -> Result<Self, Failure> {
        let folder = tempfile::Builder::new().prefix("dossier-demo-").tempdir()?;
        let office = Office {
            device_folder: folder.path().join("device"),
            ..office.clone()
        };
        let (first, second) = (passphrase(&office), passphrase(&office));
        let (name, other) = ("Mireille Gauthier", "Jordan Whitfield");
        let request = CreateVault {
            name: name.to_owned(),
            role: Role::CaseCoordinator,
            lang,
            passphrase: first.clone().into(),
        };
        let session = vault::create(&office, &folder.path().join("vault"), request).await?;
        let coordinator = Player {
            name,
            id: session.person.id,
            passphrase: first,
        };
        let request = AddPerson {
            name: other.to_owned(),
            role: Role::TeamLead,
            lang: lang.other(),
            passphrase: second.clone().into(),
        };
        let (view, _changed) = vault::person::add(&session, request).await?;
        vault::lock(session).await?;
        let added = view
            .people
            .iter()
            .find(|person| person.id != coordinator.id)
            .map(|person| person.id);
        let id =
            added.ok_or_else(|| Failure::Broken("the second person was not added".to_owned()))?;
        Ok(Self {
            office,
            folder,
            coordinator,
            lead: Player {
                name: other,
                id,
                passphrase: second,
            },
        })
    }

    /// Signs one of them in.
    ///
    /// # Errors
    /// The vault does not open.
    pub async fn enter(&self, player: &Player) -> Result<Session, Failure> {
        let request = Unlock {
            person: player.id,
            passphrase: player.passphrase.clone().into(),
        };
        Ok(vault::unlock(&self.office, &self.vault(), request).await?)
    }

    /// Folder of the vault.
    pub fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    /// Removes the vault and the signing key.
    ///
    /// # Errors
    /// A file cannot be removed.
    pub fn strike(self) -> Result<(), Failure> {
        Ok(self.folder.close()?)
    }

    /// Leaves the vault where it is, with the coordinator's passphrase to open it.
    pub fn keep(self) -> (PathBuf, Zeroizing<String>) {
        let folder = self.folder.keep();
        (folder.join("vault"), self.coordinator.passphrase)
    }
}

/// Two identifiers of the office in a row: never guessed, and never needed again unless the vault
/// is kept.
fn passphrase(office: &Office) -> Zeroizing<String> {
    Zeroizing::new(format!("{} {}", office.ids.next(), office.ids.next()))
}
