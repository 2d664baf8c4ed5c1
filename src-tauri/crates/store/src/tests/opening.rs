//! Each way in which a vault does not open has its own error, and loses nothing.

use super::support::{Arrival, Desk, PHRASE, copy, receive};
use crate::{KdfCost, StoreError, Vault};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{PersonEvent, Role};
use std::path::Path;
use uuid::Uuid;
use zeroize::Zeroizing;

/// A vault with one case, closed.
async fn closed() -> Desk {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    receive(&vault, &Arrival::default()).await;
    vault.close().await.unwrap();
    desk
}

/// The vault opens, verifies and holds its case.
async fn nothing_lost(desk: &Desk) {
    let vault = desk.unlock().await.unwrap();
    assert!(vault.case_by_number("PL-2026-A0001").await.is_ok());
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
}

fn edit(path: &Path, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let before = std::fs::read(path).unwrap();
    let mut after = before.clone();
    change(&mut after);
    assert_ne!(before, after);
    std::fs::write(path, after).unwrap();
    before
}

#[tokio::test]
async fn the_card_tells_who_may_sign_in_without_a_passphrase() {
    let desk = closed().await;
    let card = Vault::card(&desk.folder()).unwrap();
    assert_eq!(card.format, 2);
    assert_eq!(
        card.people,
        [(desk.first().id, "Camille Roy".to_owned(), Lang::Fr)]
    );
    assert!(matches!(
        Vault::card(&desk.device()),
        Err(StoreError::NotAVault(_))
    ));
    assert!(matches!(
        Vault::card(&desk.folder().join("none")),
        Err(StoreError::NotAVault(_))
    ));
}

#[tokio::test]
async fn a_wrong_passphrase_is_told_as_such() {
    let desk = closed().await;
    let (folder, device) = (desk.folder(), desk.device());
    let opened = desk
        .unlock_with(&folder, &device, "un long mot de passé")
        .await;
    assert!(matches!(opened, Err(StoreError::WrongPassphrase)));
    nothing_lost(&desk).await;
}

#[tokio::test]
async fn an_unknown_person_is_not_found() {
    let desk = closed().await;
    let (folder, device) = (desk.folder(), desk.device());
    let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
    let nobody = PersonId(Uuid::from_u128(99));
    let phrase = Zeroizing::new(PHRASE.to_owned());
    let opened = Vault::unlock(&folder, &device, nobody, phrase, clock, ids).await;
    assert!(matches!(opened, Err(StoreError::NotFound)));
}

#[tokio::test]
async fn every_flipped_byte_of_the_header_is_damage_of_the_header() {
    let desk = closed().await;
    let path = desk.folder().join("vault.toml");
    let length = std::fs::read(&path).unwrap().len();
    for at in (0..length).step_by(7).chain([length - 2]) {
        let before = edit(&path, |bytes| bytes[at] ^= 1);
        let opened = desk.unlock().await;
        assert!(
            matches!(opened, Err(StoreError::DamagedHeader { .. })),
            "byte {at}"
        );
        std::fs::write(&path, before).unwrap();
    }
    for resized in [length / 2, (4 << 20) + 1] {
        let before = edit(&path, |bytes| bytes.resize(resized, b'#'));
        assert!(matches!(
            desk.unlock().await,
            Err(StoreError::DamagedHeader { .. })
        ));
        std::fs::write(&path, before).unwrap();
    }
    nothing_lost(&desk).await;
}

/// Rewrites the header and its check, as a program or a person without the key could.
fn recheck(path: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    let (checked, _) = text.rsplit_once("check = ").unwrap();
    assert!(checked.contains(from));
    let changed = checked.replacen(from, to, 1);
    let check = blake3::hash(changed.as_bytes()).to_hex();
    std::fs::write(path, format!("{changed}check = \"{check}\"\n")).unwrap();
}

#[tokio::test]
async fn a_name_changed_without_the_key_is_found_once_the_vault_is_open() {
    let desk = closed().await;
    recheck(
        &desk.folder().join("vault.toml"),
        "Camille Roy",
        "Camille Roi",
    );
    assert!(matches!(
        desk.unlock().await,
        Err(StoreError::DamagedHeader { .. })
    ));
}

#[tokio::test]
async fn a_newer_format_is_refused_untouched() {
    let desk = closed().await;
    let path = desk.folder().join("vault.toml");
    let whole = std::fs::read(&path).unwrap();
    recheck(&path, "format = 2", "format = 3");
    let before = std::fs::read(desk.folder().join("dossier.db")).unwrap();
    let newer = |error| matches!(error, Some(StoreError::NewerFormat { found: 3, known: 2 }));
    assert!(newer(desk.unlock().await.err()));
    assert!(newer(Vault::card(&desk.folder()).err()));
    assert_eq!(
        std::fs::read(desk.folder().join("dossier.db")).unwrap(),
        before
    );
    std::fs::write(&path, whole).unwrap();
    nothing_lost(&desk).await;
}

#[tokio::test]
async fn a_newer_schema_is_refused_untouched() {
    let desk = closed().await;
    let vault = desk.unlock().await.unwrap();
    {
        let newer = format!("PRAGMA user_version = {}", crate::database::SCHEMA + 1);
        let mut writer = vault.shared.writer().await.unwrap();
        sqlx::query(sqlx::AssertSqlSafe(newer))
            .execute(&mut *writer)
            .await
            .unwrap();
    }
    vault.close().await.unwrap();
    let before = std::fs::read(desk.folder().join("dossier.db")).unwrap();
    let opened = desk.unlock().await.err();
    assert!(matches!(
        opened,
        Some(StoreError::NewerFormat {
            found,
            known: crate::database::SCHEMA
        }) if found == crate::database::SCHEMA + 1
    ));
    assert_eq!(
        std::fs::read(desk.folder().join("dossier.db")).unwrap(),
        before
    );
}

#[tokio::test]
async fn a_damaged_first_page_or_a_missing_database_is_damage_of_the_database() {
    let desk = closed().await;
    let path = desk.folder().join("dossier.db");
    let before = edit(&path, |bytes| bytes[100] ^= 1);
    let opened = desk.unlock().await.err();
    assert!(
        matches!(opened, Some(StoreError::DamagedDatabase)),
        "{opened:?}"
    );
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(
        desk.unlock().await,
        Err(StoreError::DamagedDatabase)
    ));
    assert!(!path.exists(), "no empty database is put in its place");
    std::fs::write(&path, before).unwrap();
    nothing_lost(&desk).await;
}

#[tokio::test]
async fn a_second_opening_is_refused_until_the_first_is_closed() {
    let desk = closed().await;
    let vault = desk.unlock().await.unwrap();
    assert!(matches!(desk.unlock().await, Err(StoreError::AlreadyOpen)));
    vault.close().await.unwrap();
    nothing_lost(&desk).await;
}

#[tokio::test]
async fn a_vault_is_only_made_in_an_empty_folder() {
    let desk = closed().await;
    assert!(matches!(
        desk.create().await,
        Err(StoreError::FolderNotEmpty(_))
    ));
    nothing_lost(&desk).await;
}

#[tokio::test]
async fn a_synchronised_folder_is_refused() {
    let desk = closed().await;
    let shared = desk.home.path().join("Dropbox").join("vault");
    copy(&desk.folder(), &shared);
    let opened = desk.unlock_with(&shared, &desk.device(), PHRASE).await;
    assert!(matches!(opened, Err(StoreError::NetworkFolder)));
    let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
    let inside = desk.home.path().join("OneDrive - Office").join("vault");
    let phrase = Zeroizing::new(PHRASE.to_owned());
    let device = desk.device();
    let made = Vault::create(
        &inside,
        &device,
        desk.first(),
        phrase,
        KdfCost::TEST,
        clock,
        ids,
    )
    .await;
    assert!(matches!(made, Err(StoreError::NetworkFolder)));
    assert!(!inside.exists());
}

#[tokio::test]
async fn each_person_signs_in_with_their_own_passphrase() {
    let desk = closed().await;
    let vault = desk.unlock().await.unwrap();
    let phrase = Zeroizing::new("another passphrase".to_owned());
    let me = vault.me();
    let second = vault
        .add_person(
            me,
            "Alex Doe",
            Role::CaseCoordinator,
            Lang::En,
            phrase.clone(),
        )
        .await;
    let second = second.unwrap();
    assert_eq!(vault.people().await.unwrap().len(), 2);
    vault.close().await.unwrap();

    let (folder, device) = (desk.folder(), desk.device());
    let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
    let vault = Vault::unlock(&folder, &device, second.id, phrase, clock, ids)
        .await
        .unwrap();
    assert_eq!(vault.person(vault.me()).await.unwrap(), second);
    let event = PersonEvent::LanguageChosen {
        from: Lang::En,
        to: Lang::Fr,
    };
    let fact = dossier_domain::event::Fact::Person {
        person_id: second.id,
        event,
    };
    vault
        .write(async |tx: &mut crate::Tx| tx.record(fact).await)
        .await
        .unwrap();
    let card = Vault::card(&folder).unwrap();
    assert_eq!(card.people[1], (second.id, "Alex Doe".to_owned(), Lang::Fr));
    vault.close().await.unwrap();
    nothing_lost(&desk).await;
}

#[tokio::test]
async fn a_slot_whose_event_was_never_committed_is_taken_away() {
    let desk = closed().await;
    let before = desk.home.path().join("before");
    copy(&desk.folder(), &before);
    let vault = desk.unlock().await.unwrap();
    let phrase = Zeroizing::new("another passphrase".to_owned());
    let joined = vault
        .add_person(vault.me(), "Alex", Role::Auditor, Lang::En, phrase)
        .await;
    joined.unwrap();
    vault.close().await.unwrap();
    let database = Path::new("dossier.db");
    std::fs::copy(before.join(database), desk.folder().join(database)).unwrap();
    assert_eq!(Vault::card(&desk.folder()).unwrap().people.len(), 2);
    nothing_lost(&desk).await;
    assert_eq!(Vault::card(&desk.folder()).unwrap().people.len(), 1);
}

/// The serial of a number given by another machine than the first: three letters of its own.
fn of_another_machine(number: &str) -> &str {
    let (letters, serial) = number.strip_prefix("PL-2026-").unwrap().split_at(3);
    assert!(
        letters.bytes().all(|letter| letter.is_ascii_uppercase()),
        "{number}"
    );
    serial
}

#[tokio::test]
async fn a_copied_vault_opened_where_no_key_is_becomes_a_new_device() {
    let desk = closed().await;
    let copied = desk.home.path().join("copy");
    copy(&desk.folder(), &copied);
    let elsewhere = desk.home.path().join("elsewhere");
    let vault = desk.unlock_with(&copied, &elsewhere, PHRASE).await.unwrap();
    let first = receive(&vault, &Arrival::default()).await.1;
    assert_eq!(of_another_machine(&first), "0001");
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.chains, 2);
    vault.close().await.unwrap();
    let vault = desk.unlock_with(&copied, &elsewhere, PHRASE).await.unwrap();
    let second = receive(&vault, &Arrival::default()).await.1;
    assert_eq!(second, first.replace("0001", "0002"), "the same machine");
}

#[tokio::test]
async fn an_older_copy_put_back_goes_on_as_a_new_device_and_forks_no_chain() {
    let desk = closed().await;
    let older = desk.home.path().join("older");
    copy(&desk.folder(), &older);
    let vault = desk.unlock().await.unwrap();
    assert_eq!(
        receive(&vault, &Arrival::default()).await.1,
        "PL-2026-A0002"
    );
    vault.close().await.unwrap();
    std::fs::remove_dir_all(desk.folder()).unwrap();
    copy(&older, &desk.folder());
    let vault = desk.unlock().await.unwrap();
    let number = receive(&vault, &Arrival::default()).await.1;
    assert_eq!(of_another_machine(&number), "0001");
}

#[tokio::test]
async fn a_copy_made_while_the_vault_is_open_is_not_opened_beside_it_on_one_machine() {
    let desk = closed().await;
    let vault = desk.unlock().await.unwrap();
    let copied = desk.home.path().join("copy");
    copy(&desk.folder(), &copied);
    let beside = desk.unlock_with(&copied, &desk.device(), PHRASE).await;
    assert!(matches!(beside, Err(StoreError::AlreadyOpen)));
    receive(&vault, &Arrival::default()).await;
    vault.close().await.unwrap();
    let vault = desk.unlock_with(&copied, &desk.device(), PHRASE).await;
    let number = receive(&vault.unwrap(), &Arrival::default()).await.1;
    assert_eq!(of_another_machine(&number), "0001");
}

/// Every file and folder from here on that another account of the machine could read or enter.
#[cfg(unix)]
fn readable_by_others(place: &Path, found: &mut Vec<String>) {
    use std::os::unix::fs::PermissionsExt;
    let about = std::fs::metadata(place).unwrap();
    if about.permissions().mode() & 0o077 != 0 {
        found.push(place.display().to_string());
    }
    // What lies in a folder that nobody else enters is out of reach.
    if about.is_dir() && about.permissions().mode() & 0o077 != 0 {
        for entry in std::fs::read_dir(place).unwrap() {
            readable_by_others(&entry.unwrap().path(), found);
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn another_account_of_the_machine_enters_neither_the_vault_nor_the_keys() {
    let desk = closed().await;
    let mut found = Vec::new();
    readable_by_others(&desk.folder(), &mut found);
    readable_by_others(&desk.device(), &mut found);
    assert!(found.is_empty(), "{found:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn in_a_folder_that_was_there_the_files_are_read_by_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    std::fs::create_dir(desk.folder()).unwrap();
    std::fs::set_permissions(desk.folder(), PermissionsExt::from_mode(0o755)).unwrap();
    let vault = desk.create().await.unwrap();
    let filed = super::support::file_everything(&vault, Arrival::default()).await;
    let mut found = Vec::new();
    let files = |found: &mut Vec<String>| {
        readable_by_others(&desk.folder(), found);
        found.retain(|path| Path::new(path).is_file());
    };
    files(&mut found);
    assert!(found.is_empty(), "{found:?}");
    let phrase = Zeroizing::new("another passphrase".to_owned());
    let added = vault.add_person(vault.me(), "Alex", Role::Auditor, Lang::En, phrase);
    let added = added.await.unwrap();
    vault
        .remove_person(added.id, crate::unwatched)
        .await
        .unwrap();
    vault.blob(&filed.original.blob).await.unwrap();
    files(&mut found);
    assert!(found.is_empty(), "after the key was drawn anew: {found:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn the_key_of_this_machine_is_read_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let desk = closed().await;
    let key = std::fs::read_dir(desk.device())
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    assert_eq!(key.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}
