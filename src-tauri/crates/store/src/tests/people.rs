//! Suspended, removed, given another passphrase; the recovery key; the vault's key drawn anew.

use super::support::{Arrival, Desk, PHRASE, attach, copy, file_everything, receive};
use crate::{RecoveryKey, StoreError, Tx, Vault, seal_to};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, PersonEvent, PersonState, Role};
use std::ops::ControlFlow;
use std::path::Path;
use zeroize::Zeroizing;

const OTHER: &str = "another passphrase";

fn phrase(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

/// A vault with everything in it and a second person.
async fn two() -> (Desk, Vault, Person) {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    file_everything(&vault, Arrival::default()).await;
    let added = vault.add_person(
        vault.me(),
        "Alex Doe",
        Role::CaseCoordinator,
        Lang::En,
        phrase(OTHER),
    );
    let other = added.await.unwrap();
    (desk, vault, other)
}

async fn record(vault: &Vault, person_id: PersonId, event: PersonEvent) {
    let fact = Fact::Person { person_id, event };
    vault
        .write(async |tx: &mut Tx| tx.record(fact).await)
        .await
        .unwrap();
}

async fn enter(desk: &Desk, person: PersonId, phrase: &str) -> Result<Vault, StoreError> {
    desk.unlock_as(&desk.folder(), &desk.device(), person, phrase)
        .await
}

async fn is_whole(vault: &Vault) {
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.orphan_blobs, 0);
}

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[tokio::test]
async fn a_suspended_person_does_not_sign_in_until_they_are_resumed_by_anyone_who_can() {
    let (desk, vault, other) = two().await;
    record(&vault, other.id, PersonEvent::Suspended).await;
    let header = std::fs::read_to_string(desk.folder().join("vault.toml")).unwrap();
    assert_eq!(
        header.matches("\nvault = ").count(),
        2,
        "the vault's own id, and one key"
    );
    assert_eq!(
        vault.members().await.unwrap()[0].state,
        PersonState::Suspended
    );
    vault.close().await.unwrap();
    let wrong = enter(&desk, other.id, "not their passphrase").await;
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase)));
    let refused = enter(&desk, other.id, OTHER).await;
    assert!(matches!(refused, Err(StoreError::Suspended)));

    let vault = desk.unlock().await.unwrap();
    record(&vault, other.id, PersonEvent::Resumed).await;
    is_whole(&vault).await;
    vault.close().await.unwrap();
    let vault = enter(&desk, other.id, OTHER).await.unwrap();
    assert_eq!(vault.me(), other.id);
}

#[tokio::test]
async fn a_header_of_before_does_not_let_a_suspended_person_in() {
    let (desk, vault, other) = two().await;
    let header = desk.folder().join("vault.toml");
    let before = std::fs::read(&header).unwrap();
    record(&vault, other.id, PersonEvent::Suspended).await;
    vault.close().await.unwrap();
    std::fs::write(&header, before).unwrap();
    let refused = enter(&desk, other.id, OTHER).await;
    assert!(matches!(refused, Err(StoreError::Suspended)));
    let refused = enter(&desk, other.id, OTHER).await;
    assert!(
        matches!(refused, Err(StoreError::Suspended)),
        "nor the next time"
    );
}

#[tokio::test]
async fn a_passphrase_changes_only_for_who_knows_the_one_before() {
    let (desk, vault, _) = two().await;
    let refused = vault
        .change_passphrase(phrase("not the one"), phrase("une autre phrase"))
        .await;
    assert!(matches!(refused, Err(StoreError::WrongPassphrase)));
    let keys = vault.public_keys().await.unwrap();
    vault
        .change_passphrase(phrase(PHRASE), phrase("une autre phrase"))
        .await
        .unwrap();
    assert_eq!(vault.public_keys().await.unwrap(), keys, "the pair stays");
    vault.close().await.unwrap();
    assert!(matches!(
        desk.unlock().await,
        Err(StoreError::WrongPassphrase)
    ));
    let vault = enter(&desk, desk.first().id, "une autre phrase")
        .await
        .unwrap();
    is_whole(&vault).await;
}

#[tokio::test]
async fn a_header_kept_before_an_upgrade_goes_with_what_opened_it() {
    let (desk, vault, other) = two().await;
    let (header, kept) = (
        desk.folder().join("vault.toml"),
        desk.folder().join("vault.toml.before-9"),
    );
    let keep = || std::fs::copy(&header, &kept).unwrap();
    keep();
    vault
        .change_passphrase(phrase(PHRASE), phrase("une autre phrase"))
        .await
        .unwrap();
    assert!(!kept.exists(), "it opens with the passphrase of before");
    keep();
    vault.keep_recovery(RecoveryKey::draw()).await.unwrap();
    assert!(!kept.exists(), "it opens with the recovery key of before");
    keep();
    record(&vault, other.id, PersonEvent::Suspended).await;
    assert!(!kept.exists(), "it opens for a person who was suspended");
    keep();
    record(&vault, other.id, PersonEvent::Resumed).await;
    assert!(kept.exists(), "nothing was taken from anyone");
    // The removal came in a bundle: this machine's key is as before.
    record(&vault, other.id, PersonEvent::Removed).await;
    assert!(!kept.exists(), "it opens for a person who was removed");
    vault.close().await.unwrap();
    assert!(matches!(
        desk.unlock().await,
        Err(StoreError::WrongPassphrase)
    ));
}

#[tokio::test]
async fn what_is_sealed_to_a_person_of_the_vault_opens_when_they_sign_in() {
    let (desk, vault, other) = two().await;
    let keys = vault.public_keys().await.unwrap();
    let of = |id: PersonId| keys.iter().find(|(person, _)| *person == id).unwrap();
    let sealed = seal_to(&of(other.id).1, b"a bundle").unwrap();
    assert!(vault.open_sealed(&sealed).is_none());
    vault.close().await.unwrap();
    let vault = enter(&desk, other.id, OTHER).await.unwrap();
    assert_eq!(vault.open_sealed(&sealed).unwrap().as_slice(), b"a bundle");
}

#[tokio::test]
async fn the_recovery_key_gives_a_person_another_passphrase() {
    let (desk, vault, other) = two().await;
    assert!(!Vault::card(&desk.folder()).unwrap().recovery);
    let (first, second) = (RecoveryKey::draw(), RecoveryKey::draw());
    vault.keep_recovery(first.clone()).await.unwrap();
    vault.keep_recovery(second.clone()).await.unwrap();
    let sheet = vault.recovery_sheet().await.unwrap().unwrap();
    assert_eq!(sheet.sheet, second.sheet());
    assert!(Vault::card(&desk.folder()).unwrap().recovery);
    vault.close().await.unwrap();

    let recover = async |key: &RecoveryKey| {
        let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
        let (folder, device) = (desk.folder(), desk.device());
        let whose = (key.clone(), other.id);
        Vault::recover(
            &folder,
            &device,
            whose,
            phrase("a new passphrase"),
            clock,
            ids,
        )
        .await
    };
    let replaced = recover(&first).await;
    assert!(matches!(replaced, Err(StoreError::WrongRecoveryKey)));
    let vault = recover(&second).await.unwrap();
    assert_eq!(vault.me(), other.id);
    assert_eq!(
        vault.public_keys().await.unwrap().len(),
        2,
        "the key that nobody has is retired"
    );
    is_whole(&vault).await;
    vault.close().await.unwrap();
    assert!(matches!(
        enter(&desk, other.id, OTHER).await,
        Err(StoreError::WrongPassphrase)
    ));
    let vault = enter(&desk, other.id, "a new passphrase").await.unwrap();
    vault.close().await.unwrap();
    recover(&second).await.unwrap();
}

#[tokio::test]
async fn a_vault_without_a_recovery_key_opens_with_none() {
    let (desk, vault, other) = two().await;
    vault.close().await.unwrap();
    let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
    let (folder, device) = (desk.folder(), desk.device());
    let whose = (RecoveryKey::draw(), other.id);
    let opened = Vault::recover(&folder, &device, whose, phrase(OTHER), clock, ids).await;
    assert!(matches!(opened, Err(StoreError::WrongRecoveryKey)));
}

#[tokio::test]
async fn who_was_removed_opens_no_copy_made_since_and_everyone_else_everything() {
    let (desk, vault, other) = two().await;
    let recovery = RecoveryKey::draw();
    vault.keep_recovery(recovery.clone()).await.unwrap();
    let kept = attach(&vault, b"an attachment").await;
    let before = desk.home.path().join("before");
    copy(&desk.folder(), &before);
    let mut told = Vec::new();
    let (tell, heard) = std::sync::mpsc::channel();
    let progress = move |done, all| {
        tell.send((done, all)).unwrap();
        ControlFlow::Continue(())
    };
    vault.remove_person(other.id, progress).await.unwrap();
    told.extend(heard.try_iter());
    assert!(told.len() > 2 && told.is_sorted() && told.iter().all(|(done, all)| done <= all));

    // The same open vault reads, writes and verifies.
    assert_eq!(vault.blob(&kept.blob).await.unwrap(), b"an attachment");
    assert_eq!(attach(&vault, b"an attachment").await, kept, "names stay");
    receive(&vault, &Arrival::default()).await;
    is_whole_but_for_the_loose_attachment(&vault).await;
    let members = vault.members().await.unwrap();
    assert_eq!(members[0].state, PersonState::Removed);
    assert_eq!(
        members[0].person.name, "Alex Doe",
        "the journal keeps the name of an author"
    );
    vault.close().await.unwrap();
    nothing_beside(&desk.folder());

    // A copy made since, with the header of before: nothing of it opens.
    let since = desk.home.path().join("since");
    copy(&desk.folder(), &since);
    let opened = desk
        .unlock_as(&since, &desk.device(), other.id, OTHER)
        .await;
    assert!(matches!(opened, Err(StoreError::NotFound)));
    std::fs::copy(before.join("vault.toml"), since.join("vault.toml")).unwrap();
    let opened = desk
        .unlock_as(&since, &desk.device(), other.id, OTHER)
        .await;
    assert!(matches!(opened, Err(StoreError::DamagedDatabase)));

    let vault = desk.unlock().await.unwrap();
    is_whole(&vault).await;
    vault.close().await.unwrap();
    let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
    let whose = (recovery, desk.first().id);
    let vault = Vault::recover(
        &desk.folder(),
        &desk.device(),
        whose,
        phrase(OTHER),
        clock,
        ids,
    )
    .await
    .unwrap();
    is_whole(&vault).await;
}

/// Only what a vault is made of.
fn nothing_beside(folder: &Path) {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["blobs", "dossier.db", "lock", "vault.toml"]);
}

#[tokio::test]
async fn a_removal_that_is_stopped_leaves_the_vault_as_it_was() {
    let (desk, vault, other) = two().await;
    for most in 0.. {
        let mut heard = 0;
        let stop = move |_, _| {
            heard += 1;
            if heard > most {
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        };
        match vault.remove_person(other.id, stop).await {
            Err(StoreError::Stopped) => {}
            Ok(_) => {
                assert!(most > 0, "it was never stopped");
                break;
            }
            Err(error) => panic!("{error}"),
        }
        assert_eq!(vault.members().await.unwrap()[0].state, PersonState::Active);
        is_whole(&vault).await;
        assert!(!desk.folder().join("dossier.db.next-1").exists());
        assert!(!desk.folder().join("blobs.next-1").exists());
    }
    is_whole(&vault).await;
}

#[tokio::test]
async fn what_was_made_ready_stays_while_the_header_on_the_disk_names_it() {
    let (desk, vault, other) = two().await;
    let before = std::fs::read(desk.folder().join("vault.toml")).unwrap();
    // As where the header was renamed and the disk then failed: it may be the new one that lies there.
    let renamed = String::from_utf8(before.clone()).unwrap();
    let (checked, _) = renamed.rsplit_once("check = ").unwrap();
    let checked = checked.replacen("\n\n[[slot]]", "\ngeneration = 1\n\n[[slot]]", 1);
    let check = blake3::hash(checked.as_bytes()).to_hex();
    let renamed = format!("{checked}check = \"{check}\"\n");
    std::fs::write(desk.folder().join("vault.toml"), renamed).unwrap();
    let stop = |_, _| ControlFlow::Break(());
    let stopped = vault.remove_person(other.id, stop).await;
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert!(desk.folder().join("dossier.db.next-1").exists());

    std::fs::write(desk.folder().join("vault.toml"), before).unwrap();
    let stopped = vault.remove_person(other.id, stop).await;
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert!(!desk.folder().join("dossier.db.next-1").exists());
    is_whole(&vault).await;
}

#[tokio::test]
async fn a_suspended_person_stays_suspended_when_another_is_removed() {
    let (desk, vault, other) = two().await;
    let third = vault
        .add_person(
            vault.me(),
            "Sam Roe",
            Role::Registrar,
            Lang::Fr,
            phrase("troisième phrase"),
        )
        .await
        .unwrap();
    record(&vault, third.id, PersonEvent::Suspended).await;
    vault.remove_person(other.id, go_on).await.unwrap();
    vault.close().await.unwrap();
    let refused = enter(&desk, third.id, "troisième phrase").await;
    assert!(matches!(refused, Err(StoreError::Suspended)));
    let vault = desk.unlock().await.unwrap();
    record(&vault, third.id, PersonEvent::Resumed).await;
    vault.close().await.unwrap();
    enter(&desk, third.id, "troisième phrase").await.unwrap();
}

#[tokio::test]
async fn one_writes_and_reads_while_the_key_is_drawn_anew() {
    let (_desk, vault, other) = two().await;
    let (reads, writes) = (
        async {
            for _ in 0..20 {
                assert_eq!(vault.people().await.unwrap().len(), 2);
                tokio::task::yield_now().await;
            }
        },
        async {
            for _ in 0..5 {
                receive(&vault, &Arrival::default()).await;
                attach(&vault, b"put meanwhile").await;
            }
        },
    );
    let (removed, (), ()) = tokio::join!(vault.remove_person(other.id, go_on), reads, writes);
    removed.unwrap();
    is_whole_but_for_the_loose_attachment(&vault).await;
    vault.case_by_number("PL-2026-A0006").await.unwrap();
}

/// An attachment that no row names is an orphan until the next opening.
async fn is_whole_but_for_the_loose_attachment(vault: &Vault) {
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.orphan_blobs, 1);
}

#[tokio::test]
async fn an_attachment_that_was_damaged_stays_reported_after_the_key_is_drawn_anew() {
    let (desk, vault, other) = two().await;
    let shelf = std::fs::read_dir(desk.folder().join("blobs"))
        .unwrap()
        .next()
        .unwrap();
    let file = std::fs::read_dir(shelf.unwrap().path())
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let mut bytes = std::fs::read(file.path()).unwrap();
    bytes[40] ^= 1;
    std::fs::write(file.path(), &bytes).unwrap();
    vault.remove_person(other.id, go_on).await.unwrap();
    assert_eq!(std::fs::read(file.path()).unwrap(), bytes, "kept as it was");
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert_eq!(report.damaged_blobs.len(), 1);
}

/// A moment of a removal at which a process dies: which files are in place, and under which header.
struct Moment {
    what: &'static str,
    header: &'static str,
    /// (file or folder of the vault of before or after, name that it has at that moment)
    files: &'static [(&'static str, &'static str)],
}

/// Every moment between two steps; `before/` and `after/` are the vault before and after.
const MOMENTS: [Moment; 6] = [
    Moment {
        what: "the copies are not whole",
        header: "before",
        files: &[
            ("before/dossier.db", "dossier.db"),
            ("before/blobs", "blobs"),
            ("before/vault.toml", "dossier.db.next-1"),
        ],
    },
    Moment {
        what: "the copies are whole, the header is of before",
        header: "before",
        files: &[
            ("before/dossier.db", "dossier.db"),
            ("before/blobs", "blobs"),
            ("after/dossier.db", "dossier.db.next-1"),
            ("after/blobs", "blobs.next-1"),
        ],
    },
    Moment {
        what: "the header is the new one, nothing is in place",
        header: "after",
        files: &[
            ("before/dossier.db", "dossier.db"),
            ("before/vault.toml", "dossier.db-wal"),
            ("before/blobs", "blobs"),
            ("after/dossier.db", "dossier.db.next-1"),
            ("after/blobs", "blobs.next-1"),
        ],
    },
    Moment {
        what: "the database is in place",
        header: "after",
        files: &[
            ("after/dossier.db", "dossier.db"),
            ("before/blobs", "blobs"),
            ("after/blobs", "blobs.next-1"),
        ],
    },
    Moment {
        what: "the old attachments are aside",
        header: "after",
        files: &[
            ("after/dossier.db", "dossier.db"),
            ("before/blobs", "blobs.old-1"),
            ("after/blobs", "blobs.next-1"),
        ],
    },
    Moment {
        what: "the old attachments are still there",
        header: "after",
        files: &[
            ("after/dossier.db", "dossier.db"),
            ("before/blobs", "blobs.old-1"),
            ("after/blobs", "blobs"),
        ],
    },
];

#[tokio::test]
async fn a_death_between_any_two_steps_of_a_removal_leaves_one_vault_whole() {
    let (desk, vault, other) = two().await;
    vault.close().await.unwrap();
    copy(&desk.folder(), &desk.home.path().join("before"));
    let vault = desk.unlock().await.unwrap();
    vault.remove_person(other.id, go_on).await.unwrap();
    vault.close().await.unwrap();
    copy(&desk.folder(), &desk.home.path().join("after"));
    for (rank, moment) in MOMENTS.iter().enumerate() {
        let folder = desk.home.path().join(format!("moment-{rank}"));
        std::fs::create_dir(&folder).unwrap();
        let header = format!("{}/vault.toml", moment.header);
        for (from, to) in moment
            .files
            .iter()
            .chain([&(header.as_str(), "vault.toml")])
        {
            let (from, to) = (desk.home.path().join(from), folder.join(to));
            if from.is_dir() {
                copy(&from, &to);
            } else {
                std::fs::copy(from, to).unwrap();
            }
        }
        // The machine remembers a later link than the vault of before holds: a device of its own.
        let device = desk.home.path().join(format!("device-{rank}"));
        let vault = desk.unlock_with(&folder, &device, PHRASE).await;
        let vault = vault.unwrap_or_else(|error| panic!("{}: {error}", moment.what));
        is_whole(&vault).await;
        let members = vault.members().await.unwrap();
        let removed = members[0].state == PersonState::Removed;
        assert_eq!(removed, moment.header == "after", "{}", moment.what);
        vault.close().await.unwrap();
        nothing_beside(&folder);
    }
}

#[tokio::test]
async fn people_are_listed_in_the_order_of_their_names_as_they_are_read_in_either_language() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    for name in [
        "Thanh Nguyen",
        "Étienne Kabeya",
        "edward Lee",
        "Fatoumata Sow",
    ] {
        let added = vault.add_person(
            vault.me(),
            name,
            Role::CaseCoordinator,
            Lang::Fr,
            phrase(OTHER),
        );
        added.await.unwrap();
    }
    let in_order = [
        "edward Lee",
        "Étienne Kabeya",
        "Fatoumata Sow",
        "Thanh Nguyen",
    ];
    let mut names: Vec<String> = vault
        .people()
        .await
        .unwrap()
        .into_iter()
        .map(|one| one.name)
        .collect();
    names.retain(|name| in_order.contains(&name.as_str()));
    assert_eq!(names, in_order);
    let members = vault.members().await.unwrap();
    let mut names: Vec<String> = members.into_iter().map(|one| one.person.name).collect();
    names.retain(|name| in_order.contains(&name.as_str()));
    assert_eq!(names, in_order);
}
