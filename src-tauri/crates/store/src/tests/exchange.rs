//! Two copies of one vault, apart and then together.

use super::support::{Arrival, Desk, Filed, PHRASE, copy, file_everything, receive, revise};
use crate::exchange::{ExchangeError, Prepared, Taken};
use crate::vault::device::Device;
use crate::{StoreError, Tx, Vault};
use dossier_domain::case::{About, CaseEvent, Correction, Kind};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, DeviceId, PersonId};
use dossier_domain::lang::Lang;
use sqlx::Row;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Two open copies of one vault on two machines. The first holds a filed case and its note.
pub struct Two {
    desk: Desk,
    pub one: Vault,
    pub other: Vault,
    filed: Filed,
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

    async fn carry(&self, from: &Vault, to: &Vault, name: &str) -> Taken {
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
const PROJECTIONS: [&str; 23] = [
    "SELECT event_subject.noun, hex(subject), hex(event_id) FROM event_subject
        JOIN event USING (seq) ORDER BY 1, 2, 3",
    "SELECT name, n FROM tally WHERE n <> 0 ORDER BY 1",
    "SELECT prefix, year, letter, last FROM serial ORDER BY 1, 2, 3",
    "SELECT hex(person_id), name, role, lang FROM person ORDER BY 1",
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
    "SELECT place, hex(case_id), decided, profile FROM precedent ORDER BY 1, 2",
    "SELECT key, hex(case_id), weight FROM precedent_key ORDER BY 1, 2",
    "SELECT hex(escalation_id), hex(case_id), asked_at, question, open, place, ruled FROM escalation
        ORDER BY 1",
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

async fn record(vault: &Vault, case_id: CaseId, event: CaseEvent) {
    vault
        .write(async |tx: &mut Tx| tx.record(Fact::Case { case_id, event }).await)
        .await
        .unwrap();
}

fn kind(from: Kind, to: Kind) -> CaseEvent {
    CaseEvent::Corrected(Correction::Kind { from, to })
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
async fn two_corrections_of_one_value_are_a_conflict_on_both_machines_until_one_settles() {
    let two = Two::apart().await;
    let case = two.filed.case;
    record(&two.one, case, kind(Kind::Complaint, Kind::Other)).await;
    record(&two.other, case, kind(Kind::Complaint, Kind::MediaEnquiry)).await;
    let (there, back) = two.exchange().await;
    assert_eq!((there.conflicts, back.conflicts), ((0, 1), (0, 1)));
    two.same().await;
    let (folded, _) = two.other.case(case).await.unwrap();
    let conflict = &folded.conflicts[0];
    assert_eq!(conflict.about(), About::Kind);
    let over = conflict.events();
    let day = super::support::day("2026-11-03");
    assert_eq!(two.one.counts(day).await.unwrap().conflicts, 1);
    assert_eq!(two.one.cases_in_conflict(10).await.unwrap()[0].id, case);
    let settled = CaseEvent::Settled {
        about: About::Kind,
        kept: over[1],
        over,
    };
    record(&two.other, case, settled).await;
    two.exchange().await;
    two.same().await;
    let (folded, _) = two.one.case(case).await.unwrap();
    assert_eq!(
        (folded.facts.kind, folded.conflicts.len()),
        (Kind::MediaEnquiry, 0)
    );
    assert_eq!(two.one.counts(day).await.unwrap().conflicts, 0);
    let history = two.one.case_history(case).await.unwrap();
    assert_eq!(history.len(), 8, "both corrections stay in the history");
}

#[tokio::test]
async fn two_texts_of_one_side_of_a_note_are_a_conflict() {
    let two = Two::apart().await;
    revise(&two.one, &two.filed, Lang::Fr, "Elle attend ici.").await;
    revise(&two.other, &two.filed, Lang::Fr, "Elle attend là.").await;
    two.exchange().await;
    two.same().await;
    let note = two.one.note(two.filed.note).await.unwrap();
    assert_eq!(note.conflicts[0].texts.len(), 2);
    assert_eq!(two.one.notes(None, 10).await.unwrap()[0].conflicts, 1);
}

#[tokio::test]
async fn a_case_filed_twice_is_in_conflict_and_its_records_are_found_once() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let (case, _) = receive(&vault, &Arrival::default()).await;
    vault.close().await.unwrap();
    let copied = desk.home.path().join("copy");
    copy(&desk.folder(), &copied);
    let one = desk.unlock().await.unwrap();
    let elsewhere = desk.home.path().join("elsewhere");
    let other = desk.unlock_with(&copied, &elsewhere, PHRASE).await.unwrap();
    let filed = Filed {
        case,
        original: super::support::attach(&one, b"Subject: a").await,
        note: dossier_domain::id::NoteId(uuid::Uuid::nil()),
        pair: dossier_domain::id::PairId(uuid::Uuid::nil()),
    };
    let two = Two {
        desk,
        one,
        other,
        filed,
    };
    for (vault, number) in [(&two.one, "OPS/2026-A0001"), (&two.other, "OPS/2026-B0001")] {
        super::support::file(vault, case, number).await;
    }
    two.exchange().await;
    two.same().await;
    let (folded, _) = two.one.case(case).await.unwrap();
    assert_eq!(folded.conflicts[0].about(), About::File);
    let over = folded.conflicts[0].events();
    assert_eq!(records_found(&two.one).await, 1);
    let kept = two.one.case_file(case).await.unwrap().unwrap().0.id;
    let settled = CaseEvent::Settled {
        about: About::File,
        kept: over[1],
        over,
    };
    record(&two.one, case, settled).await;
    two.exchange().await;
    two.same().await;
    let now = two.other.case_file(case).await.unwrap().unwrap().0.id;
    assert_ne!(now, kept);
    assert_eq!(records_found(&two.other).await, 1);
    let mut reader = two.other.reader().await.unwrap();
    let other: i64 = sqlx::query_scalar("SELECT count(*) FROM file WHERE file_id = ? AND kept = 0")
        .bind(kept.0.as_bytes().as_slice())
        .fetch_one(&mut *reader)
        .await
        .unwrap();
    assert_eq!(other, 1, "the other file stays");
}

async fn records_found(vault: &Vault) -> i64 {
    let mut reader = vault.reader().await.unwrap();
    sqlx::query_scalar("SELECT count(*) FROM doc WHERE noun = 'record'")
        .fetch_one(&mut *reader)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_bundle_that_was_changed_cut_or_is_none_is_refused_whole() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    let (path, mark) = two.prepared("sound").await;
    let whole = std::fs::read(&path).unwrap();
    let bad = two.path("bad");
    for at in (20..whole.len())
        .step_by(whole.len() / 23)
        .chain([whole.len() - 1])
    {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        std::fs::write(&bad, changed).unwrap();
        let error = two.refused(&bad, &mark).await;
        assert!(
            matches!(error, ExchangeError::Tampered),
            "byte {at}: {error:?}"
        );
    }
    for length in [30, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&bad, &whole[..length]).unwrap();
        assert!(matches!(
            two.refused(&bad, &mark).await,
            ExchangeError::Truncated
        ));
    }
    std::fs::write(&bad, b"Subject: no bundle\r\n").unwrap();
    assert!(matches!(
        two.refused(&bad, &mark).await,
        ExchangeError::NotABundle
    ));
    let mut newer = whole.clone();
    newer[4] = 9;
    std::fs::write(&bad, newer).unwrap();
    assert!(matches!(
        two.refused(&bad, &mark).await,
        ExchangeError::Newer { found: 9, known: 1 }
    ));
    assert!(matches!(
        two.refused(&two.path("none"), &mark).await,
        ExchangeError::File(..)
    ));
}

#[tokio::test]
async fn a_machine_that_nobody_vouched_for_is_refused_until_a_person_compares_its_mark() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    let (path, mark) = two.prepared("first").await;
    for wrong in ["", "0000-0000"] {
        match two.refused(&path, wrong).await {
            ExchangeError::UnknownMachine { mark: told, .. } => assert_eq!(told, mark),
            other => panic!("{other:?}"),
        }
    }
    let taken = two.one.import_bundle(&path, Some(&mark), go_on).await;
    assert!(taken.unwrap().0.new_machine);
    receive(&two.other, &Arrival::default()).await;
    let (path, _) = two.prepared("next").await;
    let taken = two.one.import_bundle(&path, None, go_on).await;
    assert_eq!(taken.unwrap().0.events, 1, "known from now on");
}

#[tokio::test]
async fn a_bundle_of_another_vault_of_a_stranger_or_for_other_people_is_refused() {
    let two = Two::apart().await;
    // The identifiers of a desk start from the same number: the second one borrows the vault's.
    for skipped in [1, 0] {
        let stranger = Desk::new();
        for _ in 0..skipped {
            dossier_domain::source::IdSource::next(&*stranger.ids);
        }
        let vault = stranger.create().await.unwrap();
        let path = two.path(&format!("stranger-{skipped}"));
        let mark = export(&vault, &path, None, vault.me()).await.mark;
        let error = two.refused(&path, &mark).await;
        assert!(
            matches!(
                (skipped, &error),
                (1, ExchangeError::OtherVault) | (0, ExchangeError::Stranger)
            ),
            "{error:?}"
        );
    }

    let person = two
        .other
        .add_person(
            two.other.me(),
            "Noor Haddad",
            dossier_domain::person::Role::TeamLead,
            Lang::En,
            zeroize::Zeroizing::new("autre phrase assez longue".into()),
        )
        .await
        .unwrap();
    let path = two.path("for-noor");
    let mark = export(&two.other, &path, None, person.id).await.mark;
    assert!(matches!(
        two.refused(&path, &mark).await,
        ExchangeError::ForOthers
    ));
}

#[tokio::test]
async fn a_bundle_that_nobody_could_open_is_not_written() {
    let two = Two::apart().await;
    let path = two.path("nobody");
    for people in [vec![], vec![PersonId(uuid::Uuid::nil())]] {
        let refused = two.one.export_bundle(&path, None, &people, go_on).await;
        assert!(matches!(
            refused,
            Err(StoreError::Exchange(ExchangeError::NobodyToOpen))
        ));
        assert!(!path.exists());
    }
}

#[tokio::test]
async fn a_bundle_that_supposes_another_one_is_stale_until_that_one_is_taken_in() {
    let two = Two::apart().await;
    two.exchange().await;
    receive(&two.other, &Arrival::default()).await;
    let (first, mark) = two.prepared("first").await;
    // The second copy believes that the first bundle arrived.
    let one = two.one.shared.device.id;
    let mut writer = two.other.shared.writer().await.unwrap();
    let held = "UPDATE peer SET holds = prepared WHERE device_id = ?";
    sqlx::query(held)
        .bind(one.0.as_bytes().as_slice())
        .execute(&mut *writer)
        .await
        .unwrap();
    drop(writer);
    receive(&two.other, &Arrival::default()).await;
    let (second, _) = two.prepared("second").await;
    assert!(matches!(
        two.refused(&second, &mark).await,
        ExchangeError::Stale { .. }
    ));
    for path in [first, second] {
        let taken = two.one.import_bundle(&path, None, go_on).await.unwrap();
        assert_eq!(taken.0.events, 1);
    }
    two.carry(&two.one, &two.other, "receipt").await;
    two.same().await;
}

#[tokio::test]
async fn a_fork_of_a_known_chain_is_refused() {
    let two = Two::apart().await;
    two.exchange().await;
    // The second machine is copied whole, with its key: both go on with its chain.
    let before = two.desk.home.path().join("before");
    let keys = two.desk.home.path().join("keys");
    let (desk, one, other) = (two.desk, two.one, two.other);
    other.close().await.unwrap();
    copy(&desk.home.path().join("copy"), &before);
    copy(&desk.home.path().join("elsewhere"), &keys);
    let other = desk.unlock_with(&before, &keys, PHRASE).await.unwrap();
    receive(&other, &Arrival::default()).await;
    let path = desk.home.path().join("a.bundle");
    export(&other, &path, None, other.me()).await;
    one.import_bundle(&path, None, go_on).await.unwrap();
    let elsewhere = desk.home.path().join("elsewhere");
    let folder = desk.home.path().join("copy");
    let twin = desk.unlock_with(&folder, &elsewhere, PHRASE).await.unwrap();
    receive(
        &twin,
        &Arrival {
            subject: "Jumelle",
            ..Arrival::default()
        },
    )
    .await;
    let path = desk.home.path().join("b.bundle");
    let mark = export(&twin, &path, None, twin.me()).await.mark;
    let two = Two {
        desk,
        one,
        other: twin,
        filed: two.filed,
    };
    assert!(matches!(
        two.refused(&path, &mark).await,
        ExchangeError::Fork { .. }
    ));
}

#[tokio::test]
async fn two_machines_that_took_the_same_letters_are_refused_rather_than_mixed() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    let letters = two.other.shared.letter.clone();
    let other = Device::draw(DeviceId(uuid::Uuid::from_u128(77)));
    let mut writer = two.one.shared.writer().await.unwrap();
    sqlx::query("INSERT INTO device VALUES (?, ?, ?, '2026-11-02T00:00:00.000000Z')")
        .bind(other.id.0.as_bytes().as_slice())
        .bind(letters)
        .bind(other.key.verifying_key().as_bytes().as_slice())
        .execute(&mut *writer)
        .await
        .unwrap();
    drop(writer);
    let (path, mark) = two.prepared("same-letters").await;
    assert!(matches!(
        two.refused(&path, &mark).await,
        ExchangeError::LetterTaken { .. }
    ));
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
