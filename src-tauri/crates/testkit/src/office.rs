//! An office in a temporary folder, with its vault and its people.

use crate::{SequentialIds, TestClock};
use chrono::Duration;
use dossier_app::case::CaseLineView;
use dossier_app::incoming::Incoming;
use dossier_app::vault::{self, AddPerson, CreateVault, Unlock};
use dossier_app::{Office, Session, case};
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, Role};
use dossier_store::KdfCost;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

/// Passphrase of everyone in a test.
pub const PASSPHRASE: &str = "douze signes au moins";

/// An office whose clock stands at 10 h in Ontario on 8 October 2026. Everything that it writes
/// stays in its folder, which goes with it.
pub struct TestOffice {
    folder: TempDir,
    /// Clock, ids, zone, folders.
    pub office: Office,
    /// The clock, to move it.
    pub clock: Arc<TestClock>,
}

impl Default for TestOffice {
    fn default() -> Self {
        Self::new()
    }
}

impl TestOffice {
    /// An office without a vault.
    ///
    /// # Panics
    /// When no temporary folder can be made.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let clock = Arc::new(TestClock::at("2026-10-08T14:00:00Z"));
        let office = Office {
            clock: Arc::clone(&clock) as _,
            ids: Arc::new(SequentialIds::default()),
            zone: chrono_tz::America::Toronto,
            device_folder: folder.path().join("device"),
            export_folder: folder.path().join("exports"),
            reader: Office::machine().reader,
            kdf_cost: KdfCost::TEST,
        };
        Self {
            folder,
            office,
            clock,
        }
    }

    /// Folder of the whole office.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Folder of the vault.
    #[must_use]
    pub fn vault_folder(&self) -> PathBuf {
        self.folder.path().join("bureau.dossier")
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }

    /// Creates the vault and signs its coordinator in.
    ///
    /// # Panics
    /// When it cannot be created.
    pub async fn open(&self) -> Session {
        self.open_as(Role::CaseCoordinator).await
    }

    /// Creates the vault and signs its first person in with this role.
    ///
    /// # Panics
    /// When it cannot be created.
    pub async fn open_as(&self, role: Role) -> Session {
        let request = CreateVault {
            name: "Amélie Gauthier".into(),
            role,
            lang: Lang::Fr,
            passphrase: PASSPHRASE.into(),
        };
        vault::create(&self.office, &self.vault_folder(), request)
            .await
            .expect("a vault")
    }

    /// Adds a person.
    ///
    /// # Panics
    /// When they cannot be added.
    pub async fn add(&self, session: &Session, name: &str, role: Role) -> Person {
        let request = AddPerson {
            name: name.into(),
            role,
            lang: Lang::En,
            passphrase: PASSPHRASE.into(),
        };
        let (view, _) = vault::person::add(session, request)
            .await
            .expect("a person");
        view.people
            .into_iter()
            .find(|person| person.name == name)
            .expect("the person added")
    }

    /// Signs one person out and another in.
    ///
    /// # Panics
    /// When the vault cannot be closed or opened.
    pub async fn hand_over(&self, from: Session, to: &Person) -> Session {
        vault::lock(from).await.expect("a closed vault");
        let request = Unlock {
            person: to.id,
            passphrase: PASSPHRASE.into(),
        };
        vault::unlock(&self.office, &self.vault_folder(), request)
            .await
            .expect("an open vault")
    }

    /// Receives a file that is sound.
    ///
    /// # Panics
    /// When it is not received.
    pub async fn receive(&self, session: &Session, file: Incoming) -> CaseLineView {
        let (received, _) = case::receive_file(session, file)
            .await
            .expect("a permission");
        match received.case {
            Some(case) => case,
            None => panic!("not received: {received:?}"),
        }
    }
}
