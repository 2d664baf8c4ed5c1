//! A fault at each call of the store: a disk that fills, another program that holds the database, a
//! database that cannot be written, a commit that fails, a step that is cut off. After each the act
//! is wholly absent or wholly there, the error is a clear one, and the vault is whole.

use super::support::{Arrival, Desk, Filed, PHRASE, copy, drafted, file_everything, receive_in};
use crate::backup::LastBackup;
use crate::disposition::register::read_all;
use crate::vault::Writer;
use crate::{RecoveryKey, StoreError, Tx, Vault, database, unwatched};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, NoteId, PairId};
use dossier_domain::lang::Lang;
use dossier_domain::note::NoteEvent;
use dossier_domain::person::{Person, PersonEvent, Role};
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Executor, Row, SqliteConnection};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use zeroize::Zeroizing;

const OTHER: &str = "another passphrase";

/// Each function of the vault that writes in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Receive,
    Note,
    Suspend,
    PutDraft,
    DropDraft,
    BeginImport,
    Imported,
    PauseImport,
    EndImport,
    KeepBackup,
    AddPerson,
    ChangePassphrase,
    KeepRecovery,
    RemovePerson,
    TakeBundle,
    ExportBundle,
    Dispose,
}

const ACTS: [Act; 17] = [
    Act::Receive,
    Act::Note,
    Act::Suspend,
    Act::PutDraft,
    Act::DropDraft,
    Act::BeginImport,
    Act::Imported,
    Act::PauseImport,
    Act::EndImport,
    Act::KeepBackup,
    Act::AddPerson,
    Act::ChangePassphrase,
    Act::KeepRecovery,
    Act::TakeBundle,
    Act::ExportBundle,
    Act::Dispose,
    Act::RemovePerson,
];

/// What goes wrong with the connection that writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// Not a page more.
    Full,
    /// Another program began to write.
    Held,
    /// The database cannot be written.
    ReadOnly,
    /// The very last step fails.
    Commit,
}

const FAULTS: [Fault; 4] = [Fault::Full, Fault::Held, Fault::ReadOnly, Fault::Commit];

/// A vault with one of each noun, a half-filled form, an import that waits, a second person, and a
/// bundle of another copy to take in.
struct Office {
    desk: Desk,
    vault: Vault,
    filed: Filed,
    other: Person,
    bundle: PathBuf,
    mark: String,
}

fn phrase(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

impl Office {
    async fn new() -> Self {
        let desk = Desk::new();
        let vault = desk.create().await.unwrap();
        let filed = file_everything(&vault, Arrival::default()).await;
        let me = vault.me();
        let added = vault.add_person(me, "Alex Doe", Role::TeamLead, Lang::En, phrase(OTHER));
        let other = added.await.unwrap();
        vault.close().await.unwrap();
        let (folder, device) = (desk.home.path().join("copy"), desk.home.path().join("keys"));
        copy(&desk.folder(), &folder);
        let twin = desk.unlock_with(&folder, &device, PHRASE).await.unwrap();
        super::support::receive(&twin, &Arrival::default()).await;
        // What it disposes of goes here too.
        super::disposition::close(&twin, filed.case).await;
        super::disposition::dispose(&twin, filed.case).await;
        let bundle = desk.home.path().join("a.bundle");
        let made = twin.export_bundle(&bundle, None, &[me], unwatched).await;
        let mark = made.unwrap().mark;
        twin.close().await.unwrap();
        let vault = desk.unlock().await.unwrap();
        vault.put_draft(me, "note", "{}").await.unwrap();
        // From before an upgrade: it holds whatever an act erases.
        std::fs::write(desk.folder().join("dossier.db.before-2"), "copy").unwrap();
        let mut office = Self {
            desk,
            vault,
            filed,
            other,
            bundle,
            mark,
        };
        office.quick().await;
        office
    }

    /// A lock that another program holds is told at once.
    async fn quick(&mut self) {
        let mut writer = self.writer().await;
        writer.execute("PRAGMA busy_timeout = 0").await.unwrap();
    }

    async fn writer(&self) -> Writer {
        self.vault.shared.writer().await.unwrap()
    }

    /// What must be there for an act to have something to do.
    async fn ready(&self, act: Act) {
        let me = self.vault.me();
        if matches!(act, Act::Imported | Act::PauseImport | Act::EndImport) {
            let paths = ["un.eml", "deux.eml"].map(str::to_owned);
            self.vault.begin_import(me, &paths).await.unwrap();
        }
        if act == Act::Dispose {
            super::disposition::close(&self.vault, self.filed.case).await;
        }
        if act == Act::ExportBundle {
            // A machine that is known, whose state the vault keeps.
            self.act(Act::TakeBundle).await.unwrap();
        }
    }

    async fn act(&self, act: Act) -> Result<(), StoreError> {
        let (vault, me) = (&self.vault, self.vault.me());
        let ids = &vault.shared.ids;
        match act {
            Act::Receive => {
                let id = CaseId(ids.next());
                let text = "mot ".repeat(20_000);
                let arrival = Arrival {
                    text: &text,
                    ..Arrival::default()
                };
                let write = vault.write(async |tx: &mut Tx| receive_in(tx, id, &arrival).await);
                write.await.map(drop)
            }
            Act::Note => {
                let (note_id, pair) = (NoteId(ids.next()), PairId(ids.next()));
                let write = vault.write(async |tx: &mut Tx| {
                    let number = tx.next_number("NI", 2026).await?;
                    let note = drafted(note_id, pair, self.filed.case, number);
                    let event = NoteEvent::Drafted(note);
                    let on = None;
                    tx.record(Fact::Note { note_id, event, on }).await
                });
                write.await.map(drop)
            }
            Act::Suspend => {
                let (person_id, event) = (self.other.id, PersonEvent::Suspended);
                let fact = Fact::Person { person_id, event };
                let write = vault.write(async |tx: &mut Tx| tx.record(fact).await);
                write.await.map(drop)
            }
            Act::PutDraft => vault.put_draft(me, "case", &"x".repeat(100_000)).await,
            Act::DropDraft => vault.drop_draft(me, "note").await,
            Act::BeginImport => vault.begin_import(me, &["un.eml".to_owned()]).await,
            Act::Imported => vault.imported(me, 0).await,
            Act::PauseImport => vault.pause_import(me, true).await,
            Act::EndImport => vault.end_import(me).await,
            Act::KeepBackup => {
                let backup = LastBackup {
                    name: "a.dossier-backup".into(),
                    made_at: vault.shared.clock.now(),
                    by: me,
                    size: 1,
                };
                vault.keep_backup(&backup).await
            }
            Act::AddPerson => {
                let role = Role::Registrar;
                let added = vault.add_person(me, "Sam Hill", role, Lang::En, phrase(OTHER));
                added.await.map(drop)
            }
            Act::ChangePassphrase => {
                let change = vault.change_passphrase(phrase(PHRASE), phrase(PHRASE));
                change.await.map(drop)
            }
            Act::KeepRecovery => vault.keep_recovery(RecoveryKey::draw()).await.map(drop),
            Act::RemovePerson => vault
                .remove_person(self.other.id, unwatched)
                .await
                .map(drop),
            Act::TakeBundle => {
                let mark = Some(self.mark.as_str());
                let taken = vault.import_bundle(&self.bundle, mark, unwatched);
                taken.await.map(drop)
            }
            Act::Dispose => {
                let (disposal, id) = (super::disposition::disposal(vault), self.filed.case);
                let write = vault.write(async |tx: &mut Tx| tx.dispose(id, disposal).await);
                write.await.map(drop)
            }
            Act::ExportBundle => {
                let path = self.desk.home.path().join("out.bundle");
                let machines = vault.machines().await?;
                let to = machines.iter().find(|machine| !machine.mine);
                let to = to.map(|machine| machine.id);
                let made = vault.export_bundle(&path, to, &[me], unwatched).await;
                let _ = std::fs::remove_file(path);
                made.map(drop)
            }
        }
    }

    /// Every row of every table, the header, the copies and what the register holds in the end.
    async fn state(&self) -> Vec<String> {
        self.vault.settle_register().await.unwrap();
        let device: &std::path::Path = &self.vault.shared.device_folder;
        let register = read_all(&self.vault, &[device]).unwrap();
        let mut writer = self.writer().await;
        let mut rows = vec![
            String::from_utf8_lossy(&self.header()).into_owned(),
            format!("{:?}", register.keys()),
            self.desk
                .folder()
                .join("dossier.db.before-2")
                .exists()
                .to_string(),
        ];
        for table in tables(&mut writer).await {
            let all = format!("SELECT * FROM \"{table}\"");
            for row in sqlx::query(AssertSqlSafe(all))
                .fetch_all(&mut *writer)
                .await
                .unwrap()
            {
                rows.push(format!("{table}: {}", cells(&row)));
            }
        }
        rows
    }

    fn header(&self) -> Vec<u8> {
        std::fs::read(self.desk.folder().join("vault.toml")).unwrap()
    }

    /// Closed and opened again, the vault agrees with its journal.
    async fn stays_whole(self) {
        self.vault.close().await.unwrap();
        let vault = self.desk.unlock().await.unwrap();
        let report = vault.verify(unwatched).await.unwrap();
        assert!(report.is_sound(), "{report:?}");
    }
}

async fn tables(connection: &mut SqliteConnection) -> Vec<String> {
    let named = "SELECT name FROM main.sqlite_schema WHERE type = 'table'
        AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY 1";
    sqlx::query_scalar(named)
        .fetch_all(connection)
        .await
        .unwrap()
}

fn cells(row: &SqliteRow) -> String {
    let cell = |at: usize| {
        let text = row.try_get_unchecked::<Option<String>, _>(at);
        let bytes = row.try_get_unchecked::<Option<Vec<u8>>, _>(at);
        format!("{text:?} {bytes:?}")
    };
    (0..row.len()).map(cell).collect()
}

/// Sets a fault up; what holds the database is given back, to be let go.
async fn inject(office: &Office, fault: Fault) -> Option<SqliteConnection> {
    let mut writer = office.writer().await;
    match fault {
        Fault::Full => writer.execute("PRAGMA max_page_count = 1").await.map(drop),
        Fault::ReadOnly => writer.execute("PRAGMA query_only = ON").await.map(drop),
        Fault::Commit => {
            writer
                .lock_handle()
                .await
                .unwrap()
                .set_commit_hook(|| false);
            Ok(())
        }
        Fault::Held => {
            let in_force = office.vault.shared.generation.read().await;
            let path = office.desk.folder().join("dossier.db");
            let other = database::reader(&path, &in_force.keys.database).await;
            let mut other = other.unwrap();
            other.execute("PRAGMA query_only = OFF").await.unwrap();
            other.execute("BEGIN IMMEDIATE").await.unwrap();
            return Some(other);
        }
    }
    .unwrap();
    None
}

async fn lift(office: &Office, held: Option<SqliteConnection>) {
    drop(held);
    let mut writer = office.writer().await;
    writer
        .execute("PRAGMA max_page_count = 1000000; PRAGMA query_only = OFF")
        .await
        .unwrap();
    writer.lock_handle().await.unwrap().remove_commit_hook();
}

/// Whether an error tells of this fault.
fn tells(fault: Fault, error: &StoreError) -> bool {
    match fault {
        Fault::Full => matches!(error, StoreError::DiskFull),
        Fault::Held => matches!(error, StoreError::Busy),
        Fault::ReadOnly => matches!(error, StoreError::ReadOnly),
        Fault::Commit => matches!(error, StoreError::Database(_)),
    }
}

#[tokio::test]
async fn after_each_fault_an_act_is_wholly_absent_or_wholly_there_and_can_be_done_again() {
    for fault in FAULTS {
        for act in ACTS {
            let office = Office::new().await;
            office.ready(act).await;
            let before = office.state().await;
            let held = inject(&office, fault).await;
            let done = office.act(act).await;
            lift(&office, held).await;
            if let Err(error) = done {
                assert!(tells(fault, &error), "{act:?}, {fault:?}: {error:?}");
                assert!(
                    office.state().await == before,
                    "{act:?}, {fault:?}: a part was kept"
                );
                office.act(act).await.unwrap();
            } else {
                // The removal copies the vault: the old connection has little to write.
                let spared = matches!((act, fault), (_, Fault::Full) | (Act::RemovePerson, _));
                assert!(spared, "{act:?} was done in spite of {fault:?}");
            }
            office.stays_whole().await;
        }
    }
}

/// Steps of SQLite's machine between two looks.
const STEPS: i32 = 60;

#[tokio::test]
async fn an_act_that_is_cut_off_at_any_step_is_wholly_absent_and_can_be_done_again() {
    for act in ACTS {
        let office = Office::new().await;
        office.ready(act).await;
        let before = office.state().await;
        let (mut cut, mut at) = (0_u32, 0_u32);
        loop {
            let left = Arc::new(AtomicU32::new(at));
            let looked = Arc::clone(&left);
            let go_on = move || {
                let before = looked.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
                    Some(left.saturating_sub(1))
                });
                before != Ok(0)
            };
            let mut writer = office.writer().await;
            let mut handle = writer.lock_handle().await.unwrap();
            handle.set_progress_handler(STEPS, go_on);
            drop(handle);
            drop(writer);
            let done = office.act(act).await;
            let mut writer = office.writer().await;
            let mut handle = writer.lock_handle().await.unwrap();
            handle.remove_progress_handler();
            drop(handle);
            drop(writer);
            if done.is_ok() {
                break;
            }
            cut += 1;
            // Further and further, so that a long act takes no hundred rounds.
            at += 1 + at / 8;
            assert!(
                office.state().await == before,
                "{act:?}, cut at {at}: a part was kept"
            );
        }
        assert!(cut > 0 || act == Act::RemovePerson || at == 0, "{act:?}");
        office.stays_whole().await;
    }
}

#[tokio::test]
async fn a_database_that_refuses_is_told_apart_from_a_disk_that_fails() {
    let office = Office::new().await;
    let mut writer = office.writer().await;
    writer
        .execute("ALTER TABLE draft RENAME TO elsewhere")
        .await
        .unwrap();
    drop(writer);
    let refused = office
        .vault
        .put_draft(office.vault.me(), "case", "{}")
        .await;
    assert!(
        matches!(refused, Err(StoreError::Database(_))),
        "{refused:?}"
    );
    let mut writer = office.writer().await;
    writer
        .execute("ALTER TABLE elsewhere RENAME TO draft")
        .await
        .unwrap();
    drop(writer);
    office.stays_whole().await;
}
