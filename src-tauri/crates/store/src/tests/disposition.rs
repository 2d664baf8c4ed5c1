//! What goes with a file that is disposed of, what stays, and what brings nothing of it back.

mod exchange;
mod killed;
mod register;

use super::exchange::Two;
use super::support::{
    Arrival, Desk, Filed, PHRASE, attach, await_answer, day, file, file_everything, receive,
    record, revise,
};
use crate::{StoreError, Tx, Vault, unwatched};
use chrono::{DateTime, Utc};
use dossier_domain::case::{Case, CaseEvent, Circumstances, Part, Stage};
use dossier_domain::disposition::DispositionEvent;
use dossier_domain::enquiry::{AuthorityCheck, Enquiry, EnquiryEvent, IdentityCheck};
use dossier_domain::event::Fact;
use dossier_domain::hold::HoldEvent;
use dossier_domain::id::{CaseId, EventId, LocationId, OriginalId, PersonId, RecordId, Sha256};
use dossier_domain::lang::Lang;
use dossier_domain::law::PackRef;
use dossier_domain::paper::{OriginalEvent, PaperOriginal, VolumeAct, VolumeEvent};
use dossier_domain::person::Role;
use dossier_domain::piece::{ContactMeans, Party};
use dossier_domain::record::{Bag, Disposal, Origin, RecordEvent, SeriesCode, Transfer};
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;
use zeroize::Zeroizing;

/// A word of no language, in everything that the case holds. Its first letters are those of no other
/// word, so that an index which leaves out what two words share shows it whole.
const MARKER: &str = "Zqxjvkwp";

/// A word of the other case.
const OTHER: &str = "Wkdhbfgm";

pub fn plan() -> PackRef {
    PackRef {
        id: "office-plan".into(),
        digest: "0".repeat(64),
    }
}

fn instant() -> DateTime<Utc> {
    "2026-11-02T15:00:00Z".parse().expect("an instant")
}

pub fn disposal(vault: &Vault) -> Disposal {
    Disposal {
        plan: plan(),
        series: SeriesCode("OPS-PLA-01".into()),
        authority: "TEST-1".into(),
        years: 1,
        closed_on: day("2024-01-01"),
        due_from: day("2025-01-02"),
        disposed_on: day("2026-11-02"),
        proposed_by: PersonId(Uuid::from_u128(7)),
        proposed_at: instant(),
        approved_by: vault.me(),
        transfer: None,
    }
}

/// A disposal whose file the Archives accepted.
pub async fn transfer(vault: &Vault, case: CaseId) -> Transfer {
    let transfer = Transfer {
        to: "Archives d’essai".into(),
        accepted_by: "Nadia Petit".into(),
        accepted_on: day("2026-11-02"),
        reference: "ACQ-1".into(),
        approved_at: instant(),
        bag: Bag {
            name: "OPS-PLA-01-2026-A0001".into(),
            digest: Sha256("ab".repeat(32)),
            oxum: "12.2".into(),
        },
        recorded_by: vault.me(),
    };
    let disposal = Disposal {
        transfer: Some(transfer.clone()),
        ..disposal(vault)
    };
    let write = vault.write(async |tx: &mut Tx| tx.dispose(case, disposal).await);
    write.await.unwrap();
    transfer
}

pub async fn close(vault: &Vault, id: CaseId) {
    let (case, _) = vault.case(id).await.unwrap();
    let event = CaseEvent::Closed {
        reasons: MARKER.into(),
        of: case.decided_by(),
        outcome: None,
        left_unsent: None,
    };
    record(vault, id, event).await;
}

pub async fn dispose(vault: &Vault, id: CaseId) {
    let disposal = disposal(vault);
    let write = vault.write(async |tx: &mut Tx| tx.dispose(id, disposal).await);
    write.await.unwrap();
}

/// What became of a case on the other machine, once the first disposed of it: how many were erased there,
/// and how many kept.
pub async fn disposed_of(two: &Two, case: CaseId) -> (u64, u64) {
    dispose(&two.one, case).await;
    let there = two.carry(&two.one, &two.other, "there").await;
    (there.disposed, there.kept)
}

pub fn held() -> CaseEvent {
    CaseEvent::Hold(HoldEvent::Put {
        scope: MARKER.into(),
        reason: MARKER.into(),
        authority: MARKER.into(),
    })
}

/// A case, its file, its note, an enquiry, a draft and a hold that was released, all with the marker.
pub async fn marked(vault: &Vault) -> Filed {
    let text = format!("Un agent a dit {MARKER} à l\u{2019}accueil.");
    let arrival = Arrival {
        subject: MARKER,
        name: MARKER,
        text: &text,
        ..Arrival::default()
    };
    let filed = file_everything(vault, arrival).await;
    let (case, _) = vault.case(filed.case).await.unwrap();
    paper(vault, &case).await;
    revise(vault, &filed, Lang::Fr, MARKER).await;
    let enquiry = Enquiry {
        party: Party::Complainant,
        name: MARKER.into(),
        means: ContactMeans::Phone,
        on: day("2026-11-03"),
        lang: Lang::Fr,
        identity: IdentityCheck::NotChecked,
        authority: AuthorityCheck::NotChecked,
        asked: MARKER.into(),
        told: Vec::new(),
        remark: MARKER.into(),
        rules: None,
    };
    let enquiry = CaseEvent::Enquiry(EnquiryEvent::Recorded(enquiry));
    record(vault, filed.case, enquiry).await;
    let circumstances = Circumstances {
        place: MARKER.into(),
        ..Circumstances::default()
    };
    let part = Part::Circumstances(circumstances);
    record(vault, filed.case, CaseEvent::Recorded { part, of: None }).await;
    record(vault, filed.case, held()).await;
    let (case, _) = vault.case(filed.case).await.unwrap();
    let released = HoldEvent::Released {
        of: case.holds[0].event,
        reason: MARKER.into(),
    };
    record(vault, filed.case, CaseEvent::Hold(released)).await;
    let form = format!("piece:{}", filed.case);
    vault.put_draft(vault.me(), &form, MARKER).await.unwrap();
    let form = format!("note:{}", filed.note);
    vault.put_draft(vault.me(), &form, MARKER).await.unwrap();
    for of_any in ["bulk found ", "bulk-reopen close 2"] {
        vault.put_draft(vault.me(), of_any, MARKER).await.unwrap();
    }
    let act = format!(r#"{{"act":"close","reasons":"{MARKER}"}}"#);
    vault.begin_bulk(&act, &[filed.case]).await.unwrap();
    await_answer(vault, filed.case).await;
    for event in volume(MARKER) {
        record(vault, filed.case, event).await;
    }
    close(vault, filed.case).await;
    filed
}

/// A volume that is opened, and an original in it.
fn volume(said: &str) -> [CaseEvent; 2] {
    let at = LocationId(Uuid::from_u128(70));
    let opened = CaseEvent::Volume {
        number: 1,
        change: VolumeEvent {
            over: Vec::new(),
            act: VolumeAct::Opened { at },
        },
    };
    let original = CaseEvent::Original {
        original_id: OriginalId(Uuid::from_u128(80)),
        change: OriginalEvent::Registered {
            over: Vec::new(),
            original: PaperOriginal {
                description: said.into(),
                received_on: day("2026-11-02"),
                received_by: said.into(),
                scan: None,
                volume: Some(1),
            },
        },
    };
    [opened, original]
}

/// One more record in the file of a case: its name and its bytes bear the marker.
async fn paper(vault: &Vault, case: &Case) {
    let paper = attach(vault, MARKER.as_bytes()).await;
    let event = RecordEvent::Filed {
        record_id: RecordId(vault.shared.ids.next()),
        file_id: case.file.unwrap(),
        title: MARKER.into(),
        origin: Origin::Attachment { case_id: case.id },
        blob: paper.blob,
        sha256: paper.sha256,
        size: paper.size,
        media_type: paper.media_type,
        original_name: MARKER.into(),
    };
    let write = vault.write(async |tx: &mut Tx| tx.record(Fact::Record { event }).await);
    write.await.unwrap();
}

/// Where a word stands in an open vault, as somebody with its keys would look: every value of every
/// table and of every index, and every attachment, opened. Pages that are free hold nothing: each
/// connection is refused that does not say `secure_delete` (`database.rs`).
pub async fn traces(vault: &Vault, word: &str) -> Vec<String> {
    let word = word.to_lowercase().into_bytes();
    let holds = |bytes: &[u8]| {
        let bytes = bytes.to_ascii_lowercase();
        bytes.windows(word.len()).any(|window| window == word)
    };
    let mut found = Vec::new();
    let mut writer = vault.shared.writer().await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name",
    )
    .fetch_all(&mut *writer)
    .await
    .unwrap();
    assert!(tables.iter().any(|name| name == "doc_fts_data"));
    for table in tables {
        let select = AssertSqlSafe(format!("SELECT * FROM main.{table}"));
        let rows = sqlx::query(select).fetch_all(&mut *writer).await.unwrap();
        for row in &rows {
            if (0..row.len()).any(|at| holds(&value(row, at))) {
                found.push(table.clone());
            }
        }
    }
    drop(writer);
    for path in crate::blob::files(&vault.shared.folder.join("blobs")).unwrap() {
        let id = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = vault.blob(&dossier_domain::id::BlobId(id)).await.unwrap();
        if holds(&bytes) {
            found.push("blob".into());
        }
    }
    found
}

fn value(row: &SqliteRow, at: usize) -> Vec<u8> {
    row.try_get_unchecked::<Option<Vec<u8>>, _>(at)
        .ok()
        .flatten()
        .unwrap_or_default()
}

async fn sound(vault: &Vault) {
    let report = vault.verify(unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.orphan_blobs, 0);
}

async fn other(vault: &Vault) -> CaseId {
    let text = format!("Une autre plainte, {OTHER}.");
    let arrival = Arrival {
        subject: OTHER,
        text: &text,
        ..Arrival::default()
    };
    let (id, _) = receive(vault, &arrival).await;
    file(vault, id, "OPS-PLA-01/2026-A0002").await;
    id
}

#[tokio::test]
async fn no_word_of_a_case_is_left_in_the_vault_once_its_file_is_disposed_of() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = marked(&vault).await;
    let stays = other(&vault).await;
    let before = traces(&vault, MARKER).await;
    for place in [
        "event_body",
        "text",
        "case_line",
        "doc",
        "record",
        "draft",
        "bulk",
        "figure_block",
        "doc_fts_data",
    ] {
        assert!(
            before.iter().any(|found| found == place),
            "{place}: {before:?}"
        );
    }
    std::fs::write(desk.folder().join("dossier.db.before-23"), MARKER).unwrap();
    dispose(&vault, filed.case).await;
    assert_eq!(traces(&vault, MARKER).await, Vec::<String>::new());
    assert!(
        !traces(&vault, OTHER).await.is_empty(),
        "the other case is whole"
    );
    let copy = desk.folder().join("dossier.db.before-23");
    assert!(
        !copy.exists(),
        "a copy from before an upgrade would bring it back"
    );
    let log = std::fs::metadata(desk.folder().join("dossier.db-wal"));
    assert_eq!(log.map_or(0, |file| file.len()), 0, "nor does the log");
    sound(&vault).await;
    assert!(matches!(
        vault.case(filed.case).await,
        Err(StoreError::NotFound)
    ));
    assert!(vault.case(stays).await.is_ok());

    let line = vault.tombstone(filed.case).await.unwrap().unwrap();
    assert_eq!(line.tombstone.number, "PL-2026-A0001");
    assert_eq!(line.tombstone.file_number, "OPS-PLA-01/2026-A0001");
    assert!(
        line.tombstone.events > 8 && line.tombstone.files == 2,
        "{line:?}"
    );
    for number in ["PL-2026-A0001", "OPS-PLA-01/2026-A0001"] {
        let found = vault.tombstone_numbered(number).await.unwrap();
        assert_eq!(found.as_ref(), Some(&line), "{number}");
    }
    assert_eq!(vault.tombstones(10).await.unwrap(), [line]);

    vault.close().await.unwrap();
    let vault = desk.unlock().await.unwrap();
    assert_eq!(traces(&vault, MARKER).await, Vec::<String>::new());
    sound(&vault).await;
    let (_, number) = receive(&vault, &Arrival::default()).await;
    assert_eq!(number, "PL-2026-A0003", "no number is given again");
}

#[tokio::test]
async fn what_two_cases_have_in_common_stays_until_both_are_gone() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let mut both = Vec::new();
    for number in ["OPS-PLA-01/2026-A0001", "OPS-PLA-01/2026-A0002"] {
        let original = attach(&vault, MARKER.as_bytes()).await;
        let arrival = Arrival {
            text: MARKER,
            original: Some(original.clone()),
            ..Arrival::default()
        };
        let (id, _) = receive(&vault, &arrival).await;
        file(&vault, id, number).await;
        close(&vault, id).await;
        both.push((id, original.blob));
    }
    let (first, blob) = both[0].clone();
    dispose(&vault, first).await;
    let (_, text) = vault.case(both[1].0).await.unwrap();
    assert_eq!(text, MARKER);
    assert!(vault.blob(&blob).await.is_ok());
    sound(&vault).await;
    dispose(&vault, both[1].0).await;
    assert!(vault.blob(&blob).await.is_err());
    assert_eq!(traces(&vault, MARKER).await, Vec::<String>::new());
    sound(&vault).await;
}

#[tokio::test]
async fn a_restricted_case_stays_hidden_when_its_file_is_gone() {
    stays_hidden(|me| vec![me]).await;
}

#[tokio::test]
async fn so_does_one_that_two_restrictions_set_apart_left_to_nobody_of_both() {
    stays_hidden(|_| Vec::new()).await;
}

async fn stays_hidden(readers: impl Fn(PersonId) -> Vec<PersonId>) {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let phrase = Zeroizing::new(PHRASE.to_owned());
    let coordinator = vault.add_person(
        vault.me(),
        "Noor Haddad",
        Role::CaseCoordinator,
        Lang::Fr,
        phrase,
    );
    let second = coordinator.await.unwrap().id;
    let filed = marked(&vault).await;
    let event = CaseEvent::Restricted {
        from: None,
        readers: readers(vault.me()),
        reason: MARKER.into(),
    };
    record(&vault, filed.case, event).await;
    dispose(&vault, filed.case).await;
    assert_eq!(traces(&vault, MARKER).await, Vec::<String>::new());
    assert!(vault.tombstone(filed.case).await.unwrap().is_some());
    sound(&vault).await;
    vault.close().await.unwrap();
    let (folder, device) = (desk.folder(), desk.device());
    let vault = desk
        .unlock_as(&folder, &device, second, PHRASE)
        .await
        .unwrap();
    assert!(vault.tombstone(filed.case).await.unwrap().is_none());
    assert!(vault.tombstones(10).await.unwrap().is_empty());
    let found = vault.tombstone_numbered("PL-2026-A0001").await.unwrap();
    assert!(found.is_none());
    let (page, _) = vault
        .journal_page(&crate::journal::Asked::default(), None, 1_000)
        .await
        .unwrap();
    assert!(
        page.iter().all(|entry| entry.event.is_some()),
        "no header either"
    );
    sound(&vault).await;
}

#[tokio::test]
async fn a_case_that_something_keeps_is_not_erased_whatever_the_caller_says() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = marked(&vault).await;
    record(&vault, filed.case, held()).await;
    dispose(&vault, filed.case).await;
    let (case, _) = vault.case(filed.case).await.unwrap();
    assert!(case.is_held());
    sound(&vault).await;
    let of = case.holds[0].event;
    let released = HoldEvent::Released {
        of,
        reason: MARKER.into(),
    };
    record(&vault, filed.case, CaseEvent::Hold(released)).await;
    assert_eq!(traces(&vault, MARKER).await, Vec::<String>::new());
    sound(&vault).await;
}

#[tokio::test]
async fn a_write_that_fails_after_an_erasure_leaves_the_whole_file() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = marked(&vault).await;
    let before = traces(&vault, MARKER).await;
    let disposal = disposal(&vault);
    let failed = vault
        .write(async |tx: &mut Tx| {
            tx.dispose(filed.case, disposal).await?;
            Err::<(), _>(StoreError::DiskFull)
        })
        .await;
    assert!(matches!(failed, Err(StoreError::DiskFull)));
    assert_eq!(traces(&vault, MARKER).await, before);
    assert!(vault.tombstone(filed.case).await.unwrap().is_none());
    sound(&vault).await;
}

#[tokio::test]
async fn closed_files_are_listed_by_series_and_closing_and_those_proposed_apart() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = marked(&vault).await;
    other(&vault).await;
    let series = SeriesCode("OPS-PLA-01".into());
    let ids = async |before| -> Vec<CaseId> {
        let found = vault.files_closed_before(&series, before, 10).await;
        found.unwrap().iter().map(|file| file.line.id).collect()
    };
    let (case, _) = vault.case(filed.case).await.unwrap();
    let closed_at = case.closed_at.unwrap();
    assert!(
        ids(closed_at).await.is_empty(),
        "closed at that very instant"
    );
    let after = closed_at + chrono::TimeDelta::seconds(1);
    assert_eq!(ids(after).await, [filed.case], "the other one is open");
    assert!(vault.files_proposed(10).await.unwrap().is_empty());
    let proposed = DispositionEvent::Proposed { plan: plan() };
    record(&vault, filed.case, CaseEvent::Disposition(proposed)).await;
    let found = vault.files_proposed(10).await.unwrap();
    assert_eq!(found[0].line.stage, Stage::Closed);
    assert_eq!(found[0].number, "OPS-PLA-01/2026-A0001");
    let aside = DispositionEvent::SetAside {
        of: None::<EventId>,
        reason: "suite".into(),
    };
    record(&vault, filed.case, CaseEvent::Disposition(aside)).await;
    assert!(vault.files_proposed(10).await.unwrap().is_empty());
    sound(&vault).await;
}
