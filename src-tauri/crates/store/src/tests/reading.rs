//! A vault whose disk is full, or whose folder is read-only: it opens to be read, and not a byte of it
//! changes.

use super::support::{Arrival, Desk, PHRASE, copy, file_everything, files, receive};
use crate::backup::{RestoreKey, restore};
use crate::{ReadsOnly, StoreError, Tx, Vault, unwatched};
use dossier_domain::id::CaseId;
use dossier_domain::source::IdSource;
use std::fs;
use zeroize::Zeroizing;

#[tokio::test]
async fn a_vault_on_a_full_disk_is_read_and_backed_up_and_nothing_of_it_is_written() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    vault.close().await.unwrap();
    let (folder, device) = (desk.folder(), desk.device());
    let before = (files(&folder), files(&device));

    let vault = desk.unlock_to_read(&folder, &device, StoreError::DiskFull);
    let vault = vault.await.unwrap();
    assert_eq!(vault.reads_only(), Some(ReadsOnly::DiskFull));
    let twice = desk.unlock().await;
    assert!(
        matches!(twice, Err(StoreError::AlreadyOpen)),
        "its lock holds"
    );
    let case = vault.case(filed.case).await.unwrap().0;
    assert_eq!(case.receipt.subject, "Plainte");
    assert!(vault.blob(&filed.original.blob).await.is_ok());
    let found = vault.search("plainte", crate::search::Order::Newest, 10);
    assert!(!found.await.unwrap().hits.is_empty());
    assert!(
        vault
            .as_of_now()
            .await
            .unwrap()
            .note(filed.note)
            .await
            .is_ok()
    );

    let id = CaseId(desk.ids.next());
    let written = vault
        .write(async |tx: &mut Tx| super::support::receive_in(tx, id, &Arrival::default()).await);
    assert!(matches!(written.await, Err(StoreError::DiskFull)));
    let removed = vault.remove_person(desk.first().id, unwatched).await;
    assert!(matches!(removed, Err(StoreError::DiskFull)));
    let bundle = desk.home.path().join("a.bundle");
    let people = [vault.me()];
    let made = vault.export_bundle(&bundle, None, &people, unwatched);
    assert!(matches!(made.await, Err(StoreError::DiskFull)));

    let disk = desk.home.path().join("disk");
    fs::create_dir(&disk).unwrap();
    let backup = disk.join("a.dossier-backup");
    vault.back_up(&backup, unwatched).await.unwrap();
    vault.keep_register_beside(&backup).await.unwrap();
    vault.close().await.unwrap();
    assert!(before == (files(&folder), files(&device)), "not a byte");

    let (elsewhere, keys) = (
        desk.home.path().join("restored"),
        desk.home.path().join("keys"),
    );
    let phrase = RestoreKey::Passphrase(Zeroizing::new(PHRASE.to_owned()));
    let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
    let person = desk.first().id;
    restore(
        &backup, &elsewhere, &keys, person, phrase, clock, ids, unwatched,
    )
    .await
    .unwrap();
    let vault = desk.unlock().await.unwrap();
    assert_eq!(vault.reads_only(), None);
    receive(&vault, &Arrival::default()).await;
    assert!(vault.verify(unwatched).await.unwrap().is_sound());
}

#[tokio::test]
async fn what_a_program_that_died_left_in_the_log_is_read_too() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let (id, _) = receive(&vault, &Arrival::default()).await;
    let died = desk.home.path().join("died");
    copy(&desk.folder(), &died);
    assert!(fs::metadata(died.join("dossier.db-wal")).unwrap().len() > 0);
    vault.close().await.unwrap();
    let _ = fs::remove_file(died.join("dossier.db-shm"));
    let device = desk.device();
    let vault = desk.unlock_to_read(&died, &device, StoreError::DiskFull);
    let vault = vault.await.unwrap();
    assert!(vault.case(id).await.is_ok());
    vault.close().await.unwrap();
    assert!(!died.join("dossier.db-shm").exists(), "no index is made");
}

#[tokio::test]
async fn whoever_may_not_open_a_vault_does_not_read_it_either() {
    let desk = Desk::new();
    desk.create().await.unwrap().close().await.unwrap();
    let (folder, device) = (desk.folder(), desk.device());
    let sources = (desk.clock.clone() as _, desk.ids.clone() as _);
    let phrase = Zeroizing::new("une autre phrase".to_owned());
    let (person, full) = (desk.first().id, StoreError::DiskFull);
    let wrong = Vault::unlock_to_read(&folder, &device, person, phrase, sources, full).await;
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase)));
    let busy = desk
        .unlock_to_read(&folder, &device, StoreError::Busy)
        .await;
    assert!(
        matches!(busy, Err(StoreError::Busy)),
        "for these two reasons only"
    );
    let staged = folder.join("dossier.db.next-1");
    fs::write(&staged, b"half").unwrap();
    let full = desk
        .unlock_to_read(&folder, &device, StoreError::DiskFull)
        .await;
    assert!(
        matches!(full, Err(StoreError::DiskFull)),
        "a change of key comes first"
    );
}

#[tokio::test]
async fn a_restricted_case_whose_reading_cannot_be_journaled_stays_closed() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    let (open, _) = receive(&vault, &Arrival::default()).await;
    super::restriction::restrict(&vault, filed.case, &[vault.me()]).await;
    vault.close().await.unwrap();
    let (folder, device) = (desk.folder(), desk.device());
    let vault = desk.unlock_to_read(&folder, &device, StoreError::DiskFull);
    let vault = vault.await.unwrap();
    assert!(vault.case(open).await.is_ok());
    assert!(matches!(
        vault.case(filed.case).await,
        Err(StoreError::DiskFull)
    ));
    assert!(matches!(
        vault.note(filed.note).await,
        Err(StoreError::DiskFull)
    ));
}
