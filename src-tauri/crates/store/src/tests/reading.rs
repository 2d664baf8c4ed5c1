//! A vault whose disk is full, or whose folder is read-only: it opens to be read, and not a byte of it
//! changes.

use super::support::{Arrival, Desk, PHRASE, copy, file_everything, files, receive, tamper};
use crate::backup::{RestoreKey, restore};
use crate::{ReadsOnly, StoreError, Tx, Vault, blob, unwatched};
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

/// What the verification of a vault that is only read says; not a byte of the vault changes for it.
async fn verified(desk: &Desk) -> crate::verify::Report {
    let (folder, device) = (desk.folder(), desk.device());
    let before = (files(&folder), files(&device));
    let vault = desk.unlock_to_read(&folder, &device, StoreError::ReadOnly);
    let vault = vault.await.unwrap();
    let report = vault.verify(unwatched).await.unwrap();
    vault.close().await.unwrap();
    assert!(before == (files(&folder), files(&device)), "not a byte");
    report
}

#[tokio::test]
async fn a_vault_that_is_only_read_is_verified_and_not_a_byte_of_it_changes() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    receive(&vault, &Arrival::default()).await;
    super::restriction::restrict(&vault, filed.case, &[vault.me()]).await;
    let written = vault.verify(unwatched).await.unwrap();
    vault.close().await.unwrap();
    let sound = verified(&desk).await;
    assert!(sound.is_sound(), "{sound:?}");
    assert_eq!(sound, written, "word for word");
}

#[tokio::test]
async fn what_is_wrong_with_a_vault_that_is_only_read_is_found() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    let (apart, _) = receive(&vault, &Arrival::default()).await;
    super::restriction::restrict(&vault, apart, &[vault.me()]).await;
    tamper(&vault, "UPDATE tally SET n = 7 WHERE name = 'case'").await;
    for sql in [
        "INSERT INTO doc_fts (doc_fts, rowid, number, title, names, words)
            SELECT 'delete', doc_id, number, title, names, words FROM doc_words LIMIT 1",
        "INSERT INTO restricted_fts (restricted_fts, rowid, number, title, names, words)
            SELECT 'delete', doc_id, number, title, names, words FROM restricted_words LIMIT 1",
        "INSERT INTO doc_name_fts (doc_name_fts, rowid, title, names)
            SELECT 'delete', doc_id, title, names FROM doc WHERE title <> '' LIMIT 1",
    ] {
        tamper(&vault, sql).await;
    }
    vault.close().await.unwrap();
    fs::remove_file(blob::path(&desk.folder(), &filed.original.blob)).unwrap();
    let report = verified(&desk).await;
    let mut told = report.differences;
    told.sort();
    assert_eq!(
        told,
        ["doc_fts", "doc_name_fts", "restricted_fts", "tally case"]
    );
    assert_eq!(report.damaged_blobs, [filed.original.blob.0]);
}

#[tokio::test]
async fn damage_is_told_as_damage_and_never_as_the_disk_that_is_full() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    file_everything(&vault, Arrival::default()).await;
    vault.close().await.unwrap();
    let (path, device) = (desk.folder().join("dossier.db"), desk.device());
    let whole = fs::read(&path).unwrap();
    let mut told_at_the_door = 0;
    for page in (0..whole.len() / 4096).step_by(5) {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 2_000] ^= 1;
        fs::write(&path, bytes).unwrap();
        let read = match desk
            .unlock_to_read(&desk.folder(), &device, StoreError::DiskFull)
            .await
        {
            Err(error) => {
                told_at_the_door += 1;
                Some(error)
            }
            Ok(vault) => {
                let read = vault.verify(unwatched).await.err();
                vault.close().await.unwrap();
                read
            }
        };
        // A page that holds nothing is read by nobody.
        let damage = matches!(read, None | Some(StoreError::DamagedDatabase));
        assert!(damage, "page {page}: {read:?}");
    }
    assert!(told_at_the_door > 0);
}
