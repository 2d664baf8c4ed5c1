//! What the window shows before anyone signs in.

use super::{ReadsOnly, SessionView, SlotView, VaultStatus};
use crate::absence;
use crate::practice::{self, PASSPHRASE};
use crate::session::{Act, may};
use crate::{AppError, Session};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::person::PersonState;
use dossier_store::{Member, StoreError, Vault};
use std::path::Path;

/// Who may sign in to the vault in `folder`, and who is.
///
/// # Errors
/// `DamagedHeader`, `NewerFormat`, `Io`; no vault is not an error.
pub async fn status(folder: &Path, session: Option<&Session>) -> Result<VaultStatus, AppError> {
    let card = match Vault::card(folder) {
        Ok(card) => Some(card),
        Err(StoreError::NotAVault(_)) => None,
        Err(error) => return Err(error.into()),
    };
    let practice = card.as_ref().is_some_and(|card| card.practice);
    let slots = card.iter().flat_map(|card| card.people.iter());
    Ok(VaultStatus {
        folder: folder.display().to_string(),
        exists: card.is_some(),
        practice: practice.then(|| PASSPHRASE.to_owned()),
        recovery: card.as_ref().is_some_and(|card| card.recovery),
        people: slots
            .map(|(id, name, lang)| SlotView {
                id: *id,
                name: name.clone(),
                lang: *lang,
                role: practice.then(|| practice::role_of(name)).flatten(),
            })
            .collect(),
        session: match session {
            Some(session) => Some(session.view().await?),
            None => None,
        },
        version: crate::version(),
    })
}

/// Whether the vault in this folder is a practice office; a folder without one is not.
#[must_use]
pub fn is_practice(folder: &Path) -> bool {
    Vault::card(folder).is_ok_and(|card| card.practice)
}

/// Every Fluent message of both languages, for the interface to format.
#[must_use]
pub fn messages() -> Bilingual {
    let of = |lang| dossier_i18n::messages(lang).to_owned();
    Bilingual {
        fr: of(Lang::Fr),
        en: of(Lang::En),
    }
}

/// The same, lengthened and marked: for tests of the interface.
#[cfg(debug_assertions)]
#[must_use]
pub fn pseudo_messages() -> Bilingual {
    Bilingual {
        fr: dossier_i18n::pseudo::pseudo(Lang::Fr),
        en: dossier_i18n::pseudo::pseudo(Lang::En),
    }
}

impl Session {
    /// Why nothing can be recorded in this session, where that is so.
    #[must_use]
    pub fn reads_only(&self) -> Option<ReadsOnly> {
        self.vault.reads_only().map(|why| match why {
            dossier_store::ReadsOnly::DiskFull => ReadsOnly::DiskFull,
            dossier_store::ReadsOnly::ReadOnly => ReadsOnly::ReadOnly,
        })
    }

    /// The signed-in person as the interface shows them.
    ///
    /// # Errors
    /// The store's.
    pub async fn view(&self) -> Result<SessionView, AppError> {
        let person = self.vault.person(self.person.id).await?;
        let members = self.vault.members().await?;
        let reads = |one: &&Member| {
            let reader = one.person.id != person.id && may(one.person.role, Act::ReadSecond);
            reader && one.state == PersonState::Active
        };
        let whom = |one: &Member| one.person.clone();
        Ok(SessionView {
            acts: Act::of(person.role),
            today: self.today(),
            zone: self.office.zone.name().to_owned(),
            practice: self.vault.is_practice(),
            reads_only: self.reads_only(),
            idle_minutes: self.vault.office_settings().await?.idle_minutes,
            readers: members.iter().filter(reads).map(whom).collect(),
            people: members.iter().map(whom).collect(),
            present: members
                .iter()
                .filter(|one| one.state == PersonState::Active)
                .map(|one| one.person.id)
                .collect(),
            stands_for: absence::stands_for(self).await?,
            person,
        })
    }
}
