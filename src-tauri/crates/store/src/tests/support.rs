//! A temporary vault, a clock that goes on by a second at each look, and counted identifiers.

use crate::{KdfCost, StoreError, Tx, Vault};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use dossier_domain::case::{Attachment, CaseEvent, Channel, Correspondent, Kind, Receipt};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, FileId, NoteId, PairId, PersonId, RecordId, TextId};
use dossier_domain::lang::{Bilingual, Lang, TextLanguage};
use dossier_domain::law::{PackFiles, PieceCode};
use dossier_domain::note::{Note, NoteEvent, NoteType, Pair};
use dossier_domain::person::{Person, Role};
use dossier_domain::piece::{AskedBy, ContactMeans, Party, PieceEvent, PieceKey, PieceState};
use dossier_domain::record::{Origin, RecordEvent, SeriesCode};
use dossier_domain::source::{Clock, IdSource};
use dossier_domain::triage::{Facts, Start};
use sqlx::Executor;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use tempfile::TempDir;
use uuid::Uuid;
use zeroize::Zeroizing;

pub const PHRASE: &str = "un long mot de passe";

/// A clock of its own time.
pub struct Ticking(AtomicI64);

impl Ticking {
    /// From its first second.
    pub fn new() -> Self {
        Self(AtomicI64::new(0))
    }

    /// Goes forward.
    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for Ticking {
    fn now(&self) -> DateTime<Utc> {
        let seconds = self.0.fetch_add(1, Ordering::SeqCst);
        DateTime::from_timestamp(1_795_000_000, 0).unwrap() + TimeDelta::seconds(seconds)
    }
}

/// Identifiers in order.
pub struct Counted(AtomicU64);

impl Counted {
    /// From this one.
    pub fn from(first: u64) -> Self {
        Self(AtomicU64::new(first))
    }
}

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
        let (clock, ids) = (Arc::new(Ticking::new()), Arc::new(Counted::from(1_000)));
        Self { home, clock, ids }
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
        self.unlock_as(folder, device, self.first().id, phrase)
            .await
    }

    /// Opens what could not be opened to work in.
    pub async fn unlock_to_read(
        &self,
        folder: &Path,
        device: &Path,
        failed: StoreError,
    ) -> Result<Vault, StoreError> {
        let sources = (self.clock.clone() as _, self.ids.clone() as _);
        let phrase = Zeroizing::new(PHRASE.to_owned());
        let person = self.first().id;
        Vault::unlock_to_read(folder, device, person, phrase, sources, failed).await
    }

    pub async fn unlock_as(
        &self,
        folder: &Path,
        device: &Path,
        person: PersonId,
        phrase: &str,
    ) -> Result<Vault, StoreError> {
        let (clock, ids) = (self.clock.clone(), self.ids.clone());
        let phrase = Zeroizing::new(phrase.to_owned());
        Vault::unlock(folder, device, person, phrase, clock, ids).await
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
        truncated: false,
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

pub fn pack(path: &str) -> PackFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../packs")
        .join(path);
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap();
    let id = folder.file_name().unwrap().to_string_lossy().into_owned();
    PackFiles {
        id,
        toml: read("pack.toml"),
        fr: read("fr-CA.ftl"),
        en: read("en-CA.ftl"),
    }
}

/// An access request, the kind of case whose clock is awaited.
pub async fn access_request(vault: &Vault) -> CaseId {
    let (id, _) = receive(vault, &Arrival::default()).await;
    await_answer(vault, id).await;
    id
}

/// Reads a case as an access request, whose clock is awaited.
pub async fn await_answer(vault: &Vault, id: CaseId) {
    let (case, _) = vault.case(id).await.unwrap();
    let packs = [
        pack("law/on-fippa"),
        pack("calendar/on-statute"),
        pack("law/on-psa"),
    ];
    let write = vault.write(async |tx: &mut Tx| -> Result<(), StoreError> {
        let mut adopted = Vec::new();
        for files in &packs {
            adopted.push(tx.adopt_pack(files).await?);
        }
        let on = case.receipt.received_on;
        let event = dossier_domain::law::StartEvent::Received;
        let starts = vec![Start {
            event,
            on,
            quote: None,
        }];
        let facts = Facts {
            kind: Kind::AccessRequest,
            starts,
            ..case.facts.clone()
        };
        let event = CaseEvent::Assessed {
            facts,
            packs: adopted,
        };
        tx.record(Fact::Case { case_id: id, event }).await
    });
    write.await.unwrap();
}

/// An office with one of each noun: a case with its original, filed, and a note.
pub struct Filed {
    pub case: CaseId,
    pub original: Attachment,
    pub note: NoteId,
    pub pair: PairId,
}

pub async fn attach(vault: &Vault, bytes: &[u8]) -> Attachment {
    let (blob, sha256) = vault.put_blob(bytes.to_vec()).await.unwrap();
    let size = u32::try_from(bytes.len()).unwrap();
    Attachment {
        blob,
        name: "plainte.eml".into(),
        media_type: "message/rfc822".into(),
        size,
        sha256,
    }
}

/// Something happens to a case.
pub async fn record(vault: &Vault, case_id: CaseId, event: CaseEvent) {
    let fact = Fact::Case { case_id, event };
    let write = vault.write(async |tx: &mut Tx| tx.record(fact).await);
    write.await.unwrap();
}

/// A piece of the case is asked for, to be asked for again.
fn asked(case_id: CaseId) -> Fact {
    let state = PieceState::Asked {
        of: Party::Complainant,
        who: String::new(),
        by: AskedBy::Person {
            on: day("2026-10-07"),
            means: ContactMeans::Phone,
        },
        chase_on: Some(day("2026-10-20")),
    };
    let piece = PieceKey::Listed {
        code: PieceCode("photographs".into()),
    };
    let over = Vec::new();
    let change = PieceEvent::Moved { over, state };
    let event = CaseEvent::Piece { piece, change };
    Fact::Case { case_id, event }
}

pub async fn file_everything(vault: &Vault, arrival: Arrival<'_>) -> Filed {
    let original = attach(vault, b"Subject: Plainte\r\n\r\nUn agent").await;
    let (case, _) = receive(
        vault,
        &Arrival {
            original: Some(original.clone()),
            ..arrival
        },
    )
    .await;
    let ids = &vault.shared.ids;
    let (file_id, record_id) = (FileId(ids.next()), RecordId(ids.next()));
    let (note, pair) = (NoteId(ids.next()), PairId(ids.next()));
    let write = vault.write(async |tx: &mut Tx| -> Result<(), StoreError> {
        tx.record(Fact::Record {
            event: RecordEvent::FileOpened {
                file_id,
                number: "OPS-PLA-01/2026-A0001".into(),
                series: SeriesCode("OPS-PLA-01".into()),
                title: "Plainte".into(),
                case_id: case,
            },
        })
        .await?;
        tx.record(Fact::Record {
            event: RecordEvent::Filed {
                record_id,
                file_id,
                title: "Message".into(),
                origin: Origin::Message { case_id: case },
                blob: original.blob.clone(),
                sha256: original.sha256.clone(),
                size: original.size,
                media_type: original.media_type.clone(),
                original_name: original.name.clone(),
            },
        })
        .await?;
        tx.record(asked(case)).await?;
        let number = tx.next_number("NI", 2026).await?;
        let event = NoteEvent::Drafted(drafted(note, pair, case, number));
        tx.record(Fact::Note {
            note_id: note,
            event,
            on: None,
        })
        .await
    });
    write.await.unwrap();
    Filed {
        case,
        original,
        note,
        pair,
    }
}

/// Files a case, with one record of its own.
pub async fn file(vault: &Vault, case_id: CaseId, number: &str) {
    let ids = &vault.shared.ids;
    let (file_id, record_id) = (FileId(ids.next()), RecordId(ids.next()));
    let paper = attach(vault, format!("Subject: {number}").as_bytes()).await;
    let opened = RecordEvent::FileOpened {
        file_id,
        number: number.into(),
        series: SeriesCode("OPS-PLA-01".into()),
        title: "Plainte".into(),
        case_id,
    };
    let filed = RecordEvent::Filed {
        record_id,
        file_id,
        title: "Message".into(),
        origin: Origin::Message { case_id },
        blob: paper.blob,
        sha256: paper.sha256,
        size: paper.size,
        media_type: paper.media_type,
        original_name: paper.name,
    };
    let write = vault.write(async |tx: &mut Tx| -> Result<(), StoreError> {
        for event in [opened, filed] {
            tx.record(Fact::Record { event }).await?;
        }
        Ok(())
    });
    write.await.unwrap();
}

/// A note of a case, not recorded yet.
pub fn drafted(id: NoteId, pair: PairId, case_id: CaseId, number: String) -> Note {
    let text = Bilingual {
        fr: "La plaignante attend.".into(),
        en: "The complainant waits.".into(),
    };
    Note {
        id,
        number,
        note_type: NoteType::Information,
        case_id,
        title: Bilingual {
            fr: "Plainte reçue".into(),
            en: "Complaint received".into(),
        },
        pairs: vec![Pair {
            id: pair,
            heading: Some(Bilingual {
                fr: "Enjeu".into(),
                en: "Issue".into(),
            }),
            source: Lang::Fr,
            agreed_source: text.fr.clone(),
            text,
        }],
        revision: 0,
        conflicts: Vec::new(),
    }
}

/// Rewrites one side of the pair of a note.
pub async fn revise(vault: &Vault, filed: &Filed, lang: Lang, to: &str) {
    let note = vault.note(filed.note).await.unwrap();
    let change = NoteEvent::SideRevised {
        pair: filed.pair,
        lang,
        from: note.pairs[0].text.get(lang).to_owned(),
        to: to.into(),
        source: None,
    };
    let fact = Fact::Note {
        note_id: filed.note,
        event: change,
        on: None,
    };
    vault
        .write(async |tx: &mut Tx| tx.record(fact).await)
        .await
        .unwrap();
}

/// Runs a statement against the database of an open vault, as somebody with the key would.
pub async fn tamper(vault: &Vault, sql: &'static str) {
    let mut writer = vault.shared.writer().await.unwrap();
    writer.execute("PRAGMA foreign_keys = OFF").await.unwrap();
    let done = writer.execute(sql).await.unwrap();
    writer.execute("PRAGMA foreign_keys = ON").await.unwrap();
    assert!(done.rows_affected() > 0, "nothing to tamper with: {sql}");
}

/// Copies a folder whole.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file but the lock, which says nothing once nobody holds it.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("lock") {
                found.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
    }
    found
}
