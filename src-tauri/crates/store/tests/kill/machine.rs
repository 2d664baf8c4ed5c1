//! A vault on this machine, with the machine's own clock.

use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::case::{Attachment, CaseEvent, Channel, Correspondent, Kind, Receipt};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::lang::{Lang, TextLanguage};
use dossier_domain::person::{Person, Role};
use dossier_domain::source::{Clock, IdSource};
use dossier_store::{KdfCost, StoreError, Tx, Vault};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

struct Machine;

impl Clock for Machine {
    #[allow(
        clippy::disallowed_methods,
        reason = "here the machine's clock is read"
    )]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

impl IdSource for Machine {
    fn next(&self) -> Uuid {
        Uuid::now_v7()
    }
}

pub fn first() -> Person {
    let id = PersonId(Uuid::from_u128(1));
    Person {
        id,
        name: "Camille Roy".into(),
        role: Role::TeamLead,
        lang: Lang::Fr,
    }
}

fn phrase() -> Zeroizing<String> {
    Zeroizing::new("un long mot de passe".to_owned())
}

/// Starts this program again, as the test of this name, which the variable tells that it is the one to
/// kill. What it says can be read.
pub fn start(name: &str, variable: &str, home: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture"])
        .env(variable, home)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

pub async fn create(home: &Path) -> Vault {
    let (folder, device) = (home.join("vault"), home.join("device"));
    let (clock, ids) = (Arc::new(Machine), Arc::new(Machine));
    let made = Vault::create(
        &folder,
        &device,
        first(),
        phrase(),
        KdfCost::TEST,
        clock,
        ids,
    );
    made.await.unwrap()
}

pub async fn unlock(home: &Path) -> Vault {
    unlock_as(home, first().id, phrase()).await.unwrap()
}

pub async fn unlock_as(
    home: &Path,
    person: PersonId,
    phrase: Zeroizing<String>,
) -> Result<Vault, StoreError> {
    let (folder, device) = (home.join("vault"), home.join("device"));
    let (clock, ids) = (Arc::new(Machine), Arc::new(Machine));
    Vault::unlock(&folder, &device, person, phrase, clock, ids).await
}

/// Receives one case with its original, as intake does: the sealed file first, then the rows.
pub async fn receive(vault: &Vault) -> Result<String, StoreError> {
    let id = CaseId(Uuid::now_v7());
    let bytes = format!("Subject: {id}\r\n\r\nUn agent").into_bytes();
    let size = u32::try_from(bytes.len()).unwrap();
    let (blob, sha256) = vault.put_blob(bytes).await?;
    let media_type = "message/rfc822".to_owned();
    let original = Attachment {
        blob,
        name: "plainte.eml".into(),
        media_type,
        size,
        sha256,
    };
    let write = vault.write(async |tx: &mut Tx| {
        let text = tx
            .put_text(&format!("Le texte de {id}. ").repeat(40))
            .await?;
        let number = tx.next_number("PL", 2026).await?;
        let receipt = Receipt {
            number: number.clone(),
            kind: Kind::Complaint,
            channel: Channel::Email,
            received_on: NaiveDate::from_ymd_opt(2026, 11, 2).unwrap(),
            received_at: None,
            language: TextLanguage::Fr,
            reply_language: Lang::Fr,
            subject: "Plainte".into(),
            correspondent: Correspondent::default(),
            text,
            truncated: false,
            original: Some(original),
            attachments: Vec::new(),
        };
        tx.record(Fact::Case {
            case_id: id,
            event: CaseEvent::Received(receipt),
        })
        .await?;
        Ok::<_, StoreError>(number)
    });
    Ok(write.await?.0)
}

/// A fixed sequence of moments (xorshift64*).
pub struct Moments(pub u64);

impl Moments {
    pub fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) % below
    }
}
