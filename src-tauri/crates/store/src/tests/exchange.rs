//! Two copies of one vault, apart and then together.

mod conflict;
mod lost;
mod refused;
mod removal;
mod standing;

use super::support::{Arrival, Desk, Filed, PHRASE, copy, file_everything, receive, revise};
use crate::exchange::{ExchangeError, Prepared, Taken};
use crate::{StoreError, Vault};
use dossier_domain::id::{DeviceId, PersonId};
use dossier_domain::lang::Lang;
use sqlx::Row;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Two open copies of one vault on two machines. The first holds a filed case and its note.
pub struct Two {
    desk: Desk,
    pub one: Vault,
    pub other: Vault,
    pub filed: Filed,
}

impl Two {
    pub async fn apart() -> Self {
        let desk = Desk::new();
        let vault = desk.create().await.unwrap();
        let filed = file_everything(&vault, Arrival::default()).await;
        vault.close().await.unwrap();
        let copied = desk.home.path().join("copy");
        copy(&desk.folder(), &copied);
        let one = desk.unlock().await.unwrap();
        let elsewhere = desk.home.path().join("elsewhere");
        let other = desk.unlock_with(&copied, &elsewhere, PHRASE).await.unwrap();
        Self {
            desk,
            one,
            other,
            filed,
        }
    }

    /// Both ways, each vouched for the first time.
    pub async fn exchange(&self) -> (Taken, Taken) {
        let there = self.carry(&self.one, &self.other, "there").await;
        let back = self.carry(&self.other, &self.one, "back").await;
        (there, back)
    }

    pub async fn carry(&self, from: &Vault, to: &Vault, name: &str) -> Taken {
        let path = self.path(name);
        let known = from.machines().await.unwrap();
        let target = known.iter().find(|it| it.id == to.shared.device.id);
        let people = [from.me()];
        let _ = std::fs::remove_file(&path);
        let prepared = from
            .export_bundle(&path, target.map(|it| it.id), &people, go_on)
            .await
            .unwrap();
        let (taken, _) = to
            .import_bundle(&path, Some(&prepared.mark), go_on)
            .await
            .unwrap();
        taken
    }

    fn path(&self, name: &str) -> PathBuf {
        self.desk.home.path().join(format!("{name}.bundle"))
    }

    /// A bundle of the second copy, not taken in.
    async fn prepared(&self, name: &str) -> (PathBuf, String) {
        let path = self.path(name);
        let to = Some(self.one.shared.device.id);
        let mark = export(&self.other, &path, to, self.other.me()).await.mark;
        (path, mark)
    }

    async fn refused(&self, path: &Path, mark: &str) -> ExchangeError {
        let before = dump(&self.one).await;
        let refused = self.one.import_bundle(path, Some(mark), go_on).await;
        assert_eq!(dump(&self.one).await, before, "nothing was kept");
        match refused {
            Err(StoreError::Exchange(error)) => error,
            other => panic!("not refused: {other:?}"),
        }
    }

    pub async fn same(&self) {
        for vault in [&self.one, &self.other] {
            let report = vault.verify(crate::unwatched).await.unwrap();
            assert!(report.is_sound(), "{report:?}");
            assert_eq!(report.chains, 2);
        }
        assert_eq!(dump(&self.one).await, dump(&self.other).await);
    }
}

/// Prepares a bundle for one person, most often the one who signed in.
pub async fn export(
    vault: &Vault,
    path: &Path,
    to: Option<DeviceId>,
    person: PersonId,
) -> Prepared {
    let people = [person];
    let made = vault.export_bundle(path, to, &people, go_on);
    made.await.unwrap()
}

pub fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Every row that screens read, without the columns of local order: `seq` and `doc_id`. A count of
/// zero is as no count.
const PROJECTIONS: [&str; 28] = [
    "SELECT hex(case_id), series, closed_at, held, proposed FROM retention ORDER BY 1",
    "SELECT hex(case_id), hex(event_id), hlc, number, tombstone FROM tombstone ORDER BY 1",
    "SELECT event_subject.noun, hex(subject), hex(event_id) FROM event_subject
        JOIN event USING (seq) ORDER BY 1, 2, 3",
    "SELECT name, n FROM tally WHERE n <> 0 ORDER BY 1",
    "SELECT prefix, year, letter, last FROM serial ORDER BY 1, 2, 3",
    "SELECT hex(person_id), name, role, lang, state FROM person ORDER BY 1",
    "SELECT hex(absence_id), hex(person_id), hex(to_person), from_on, until_on, ended FROM absence
        ORDER BY 1",
    "SELECT digest, id FROM pack ORDER BY 1",
    "SELECT field, value FROM office_setting ORDER BY 1",
    "SELECT on_day, fr, en FROM office_closure ORDER BY 1",
    "SELECT pack_id, from_on, digest FROM pack_force ORDER BY 1, 2",
    "SELECT hex(device_id) FROM machine_revoked ORDER BY 1",
    "SELECT hex(term_id), fr, en, domain, source, certainty, retired FROM term ORDER BY 1",
    "SELECT hex(case_id), number, subject, correspondent, kind, stage, regime, language, received_on,
        entered_at, urgent, flags, next_code, next_due_on, hex(second_reader), hex(assignee), filed, conflicts,
        sort_key FROM case_line ORDER BY 1",
    "SELECT hex(case_id), rank, code, due_on, open, clock FROM case_clock ORDER BY 1, 2",
    "SELECT due_on, n FROM due_day WHERE n <> 0 ORDER BY 1",
    "SELECT hex(person_id), due_on, n FROM workload_day WHERE n <> 0 ORDER BY 1, 2",
    "SELECT hex(case_id), hex(other_id), relation FROM case_relation ORDER BY 1, 2",
    "SELECT hex(case_id), hex(lead_id), hex(by_person), at, reasons FROM consolidation ORDER BY 1",
    "SELECT place, hex(case_id), decided, profile FROM precedent ORDER BY 1, 2",
    "SELECT key, hex(case_id), weight FROM precedent_key ORDER BY 1, 2",
    "SELECT hex(escalation_id), hex(case_id), asked_at, question, open, place, ruled FROM escalation
        ORDER BY 1",
    "SELECT hex(location_id), code, fr, en, retired FROM location ORDER BY 1",
    "SELECT hex(case_id), number, state, hex(location_id), by_day, away FROM volume ORDER BY 1, 2",
    "SELECT hex(file_id), number, series, title, hex(case_id), kept FROM file ORDER BY 1",
    "SELECT hex(record_id), hex(file_id), hlc, title, blob_id, filed_at FROM record ORDER BY 1",
    "SELECT hex(note_id), number, title_fr, changed_at, stale, conflicts, hlc FROM note_line ORDER BY 1",
    "SELECT noun, hex(id), on_day, number, title, names, hex(text_id), words FROM doc ORDER BY 1, 2",
];

pub async fn dump(vault: &Vault) -> Vec<String> {
    let mut reader = vault.reader().await.unwrap();
    let mut rows = Vec::new();
    for sql in PROJECTIONS {
        for row in sqlx::query(sql).fetch_all(&mut *reader).await.unwrap() {
            let cells = (0..row.len()).map(|at| {
                let text = row.try_get::<Option<String>, _>(at);
                let number = row.try_get::<Option<i64>, _>(at);
                text.map_or_else(|_| format!("{number:?}"), |text| format!("{text:?}"))
            });
            rows.push(cells.collect::<Vec<_>>().join(" | "));
        }
    }
    rows
}

#[tokio::test]
async fn two_copies_apart_then_exchanged_both_ways_are_the_same() {
    let two = Two::apart().await;
    let (of_one, _) = receive(&two.one, &Arrival::default()).await;
    let (of_other, number) = receive(
        &two.other,
        &Arrival {
            subject: "Ailleurs",
            text: "Autre texte.",
            ..Arrival::default()
        },
    )
    .await;
    revise(&two.other, &two.filed, Lang::En, "She waits.").await;
    let (there, back) = two.exchange().await;
    assert_eq!((there.events, there.new_machine), (1, false));
    assert_eq!((back.events, back.new_machine, back.known), (2, true, 0));
    two.same().await;
    assert!(two.other.case(of_one).await.is_ok());
    assert_eq!(two.one.case(of_other).await.unwrap().1, "Autre texte.");
    assert_eq!(two.one.case_by_number(&number).await.unwrap(), of_other);
    let found = two.one.search("ailleurs", crate::search::Order::Newest, 10);
    assert_eq!(found.await.unwrap().hits[0].number, number);
}

#[tokio::test]
async fn an_attachment_travels_with_the_case_that_names_it() {
    let two = Two::apart().await;
    let original = super::support::attach(&two.other, &vec![7; 3 << 20]).await;
    receive(
        &two.other,
        &Arrival {
            original: Some(original.clone()),
            ..Arrival::default()
        },
    )
    .await;
    two.exchange().await;
    two.same().await;
    assert_eq!(two.one.blob(&original.blob).await.unwrap().len(), 3 << 20);
}

#[tokio::test]
async fn a_second_bundle_carries_only_what_is_new_and_each_machine_knows_where_the_other_stands() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    two.exchange().await;
    two.carry(&two.one, &two.other, "receipt").await;
    let other = two.other.shared.device.id;
    let machine = |machines: Vec<crate::exchange::Machine>, id: DeviceId| {
        machines.into_iter().find(|it| it.id == id).unwrap()
    };
    let seen = machine(two.one.machines().await.unwrap(), other);
    assert_eq!((seen.waiting, seen.unconfirmed), (0, 0));

    receive(&two.one, &Arrival::default()).await;
    let seen = machine(two.one.machines().await.unwrap(), other);
    assert_eq!((seen.waiting, seen.unconfirmed), (1, 0), "waits");
    let path = two.path("second");
    let made = export(&two.one, &path, Some(other), two.one.me()).await;
    assert_eq!(made.events, 1);
    let seen = machine(two.one.machines().await.unwrap(), other);
    assert_eq!((seen.waiting, seen.unconfirmed), (0, 1), "prepared");
    let (taken, _) = two.other.import_bundle(&path, None, go_on).await.unwrap();
    assert_eq!((taken.events, taken.known), (1, 0));
    two.carry(&two.other, &two.one, "answer").await;
    let seen = machine(two.one.machines().await.unwrap(), other);
    assert_eq!((seen.waiting, seen.unconfirmed), (0, 0), "confirmed");
}

#[tokio::test]
async fn a_bundle_taken_in_twice_changes_nothing() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    let (path, mark) = two.prepared("once").await;
    two.one
        .import_bundle(&path, Some(&mark), go_on)
        .await
        .unwrap();
    let before = dump(&two.one).await;
    let (taken, changed) = two.one.import_bundle(&path, None, go_on).await.unwrap();
    assert_eq!((taken.events, taken.known), (0, taken.known));
    assert!(changed.subjects.is_empty());
    assert_eq!(dump(&two.one).await, before);
}

#[tokio::test]
async fn an_import_or_an_export_that_is_stopped_leaves_nothing() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    let (path, mark) = two.prepared("whole").await;
    let before = dump(&two.one).await;
    let stop = |_, _| ControlFlow::Break(());
    let stopped = two.one.import_bundle(&path, Some(&mark), stop).await;
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert_eq!(dump(&two.one).await, before);
    let path = two.path("stopped");
    let to = Some(two.one.shared.device.id);
    let stopped = two
        .other
        .export_bundle(&path, to, &[two.other.me()], stop)
        .await;
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert!(!path.exists());
    let left = std::fs::read_dir(two.desk.home.path()).unwrap().flatten();
    let parts = left.filter(|it| it.file_name().to_string_lossy().ends_with(".part"));
    assert_eq!(parts.count(), 0);
    two.exchange().await;
    two.same().await;
}

#[tokio::test]
async fn the_clock_of_a_machine_that_is_behind_is_raised_by_what_it_takes_in() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    let mut writer = two.other.shared.writer().await.unwrap();
    let last: i64 = sqlx::query_scalar("SELECT max(hlc) FROM event")
        .fetch_one(&mut *writer)
        .await
        .unwrap();
    drop(writer);
    two.exchange().await;
    receive(&two.one, &Arrival::default()).await;
    let mut reader = two.one.reader().await.unwrap();
    let after: i64 = sqlx::query_scalar("SELECT hlc FROM event ORDER BY seq DESC LIMIT 1")
        .fetch_one(&mut *reader)
        .await
        .unwrap();
    assert!(after > last);
}

#[tokio::test]
async fn what_a_killed_export_left_is_swept_by_the_next_one_and_nobody_elses_file_is() {
    let two = Two::apart().await;
    let home = two.desk.home.path();
    let (one, other) = (two.one.shared.device.id, two.other.shared.device.id);
    let left = |name: &str| {
        let path = home.join(name);
        std::fs::write(&path, b"half").unwrap();
        path
    };
    let killed = left(&format!("yesterday.bundle.{one}.part"));
    let foreign = [
        left("today.bundle.part"),
        left(&format!("today.bundle.{other}.part")),
        left("today.bundle.new"),
    ];
    let running = left(&format!("running.bundle.{one}.part"));
    let held = std::fs::File::open(&running).unwrap();
    held.lock().unwrap();

    export(&two.one, &two.path("today"), None, two.one.me()).await;
    assert!(!killed.exists());
    for path in foreign.iter().chain([&running]) {
        assert_eq!(std::fs::read(path).unwrap(), b"half", "{}", path.display());
    }
    drop(held);
    export(&two.one, &two.path("tomorrow"), None, two.one.me()).await;
    assert!(!running.exists(), "nobody makes it any more");
}
