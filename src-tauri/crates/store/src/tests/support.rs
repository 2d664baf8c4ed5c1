//! A temporary vault, a clock that goes on by a second at each look, and counted identifiers.

use crate::{KdfCost, StoreError, Tx, Vault};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use dossier_domain::case::{Attachment, CaseEvent, Channel, Correspondent, Kind, Receipt};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, PersonId, TextId};
use dossier_domain::lang::{Lang, TextLanguage};
use dossier_domain::person::{Person, Role};
use dossier_domain::source::{Clock, IdSource};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use tempfile::TempDir;
use uuid::Uuid;
use zeroize::Zeroizing;

pub const PHRASE: &str = "un long mot de passe";

/// A clock of its own time.
pub struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now(&self) -> DateTime<Utc> {
        let seconds = self.0.fetch_add(1, Ordering::SeqCst);
        DateTime::from_timestamp(1_795_000_000, 0).unwrap() + TimeDelta::seconds(seconds)
    }
}

/// Identifiers in order.
pub struct Counted(AtomicU64);

impl IdSource for Counted {
    fn next(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.0.fetch_add(1, Ordering::SeqCst)))
    }
}

/// A folder for a vault and another for the keys of this machine.
pub struct Desk {
    pub home: TempDir,
    pub clock: Arc<Ticking>,
    pub ids: Arc<Counted>,
}

impl Desk {
    pub fn new() -> Self {
        let home = TempDir::new().unwrap();
        let clock = Arc::new(Ticking(AtomicI64::new(0)));
        Self {
            home,
            clock,
            ids: Arc::new(Counted(AtomicU64::new(1_000))),
        }
    }

    pub fn folder(&self) -> PathBuf {
        self.home.path().join("vault")
    }

    pub fn device(&self) -> PathBuf {
        self.home.path().join("device")
    }

    pub fn first(&self) -> Person {
        let id = PersonId(Uuid::from_u128(1));
        Person {
            id,
            name: "Camille Roy".into(),
            role: Role::TeamLead,
            lang: Lang::Fr,
        }
    }

    pub async fn create(&self) -> Result<Vault, StoreError> {
        let (clock, ids) = (self.clock.clone(), self.ids.clone());
        let phrase = Zeroizing::new(PHRASE.to_owned());
        let (folder, device) = (self.folder(), self.device());
        Vault::create(
            &folder,
            &device,
            self.first(),
            phrase,
            KdfCost::TEST,
            clock,
            ids,
        )
        .await
    }

    pub async fn unlock(&self) -> Result<Vault, StoreError> {
        self.unlock_with(&self.folder(), &self.device(), PHRASE)
            .await
    }

    pub async fn unlock_with(
        &self,
        folder: &Path,
        device: &Path,
        phrase: &str,
    ) -> Result<Vault, StoreError> {
        let (clock, ids) = (self.clock.clone(), self.ids.clone());
        let phrase = Zeroizing::new(phrase.to_owned());
        Vault::unlock(folder, device, self.first().id, phrase, clock, ids).await
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What a case is received with; the rest is the same for all.
pub struct Arrival<'a> {
    pub subject: &'a str,
    pub name: &'a str,
    pub text: &'a str,
    pub received_on: &'a str,
    pub original: Option<Attachment>,
}

impl Default for Arrival<'_> {
    fn default() -> Self {
        Self {
            subject: "Plainte",
            name: "Dominique Tremblay",
            text: "Un agent m\u{2019}a parlé rudement à l\u{2019}accueil.",
            received_on: "2026-11-02",
            original: None,
        }
    }
}

pub fn receipt(number: String, text: TextId, arrival: &Arrival<'_>) -> Receipt {
    Receipt {
        number,
        kind: Kind::Complaint,
        channel: Channel::Email,
        received_on: day(arrival.received_on),
        received_at: None,
        language: TextLanguage::Fr,
        reply_language: Lang::Fr,
        subject: arrival.subject.to_owned(),
        correspondent: Correspondent {
            name: Some(arrival.name.to_owned()),
            ..Correspondent::default()
        },
        text,
        original: arrival.original.clone(),
        attachments: Vec::new(),
    }
}

/// Receives a case inside a write.
pub async fn receive_in(
    tx: &mut Tx,
    id: CaseId,
    arrival: &Arrival<'_>,
) -> Result<String, StoreError> {
    let text = tx.put_text(arrival.text).await?;
    let number = tx.next_number("PL", 2026).await?;
    let event = CaseEvent::Received(receipt(number.clone(), text, arrival));
    tx.record(Fact::Case { case_id: id, event }).await?;
    Ok(number)
}

/// Receives a case.
pub async fn receive(vault: &Vault, arrival: &Arrival<'_>) -> (CaseId, String) {
    let id = CaseId(vault.shared.ids.next());
    let write = vault.write(async |tx: &mut Tx| receive_in(tx, id, arrival).await);
    let (number, _) = write.await.unwrap();
    (id, number)
}
