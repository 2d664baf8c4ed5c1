//! A backup through the use cases: who may make one, when one is due, and what it gives back.

use crate::desk::{desk, file, recent, refusal, refused_code, refused_field};
use chrono::Duration;
use dossier_app::vault::backup::{self, RestoreBackup};
use dossier_app::vault::{self, Recover, Unlock, passphrase};
use dossier_app::{AppError, WireError, case, unwatched};
use dossier_domain::person::Role;
use dossier_testkit::{PASSPHRASE, TestOffice};
use std::fs;
use std::path::PathBuf;

fn disk(office: &TestOffice) -> PathBuf {
    let disk = office.path().join("disque");
    fs::create_dir_all(&disk).unwrap();
    disk
}

#[tokio::test]
async fn a_backup_is_due_after_seven_days_and_no_more_once_it_is_made() {
    let (office, session) = desk().await;
    let fresh = backup::status(&session).await.unwrap();
    assert!(
        !fresh.due && fresh.last.is_none(),
        "the first day of a vault"
    );
    office.advance(Duration::days(7));
    let old = backup::status(&session).await.unwrap();
    assert!(old.due && old.days == 7, "{old:?}");
    let made = backup::make(&session, &disk(&office), unwatched)
        .await
        .unwrap();
    assert_eq!(made.name, "dossier-2026-10-15-10h00m00.dossier-backup");
    assert_eq!(made.by, "Amélie Gauthier");
    let now = backup::status(&session).await.unwrap();
    assert_eq!((now.due, now.days), (false, 0));
    assert_eq!(now.last.unwrap().name, made.name);
    office.advance(Duration::days(6));
    assert!(!backup::status(&session).await.unwrap().due);
    office.advance(Duration::days(1));
    assert!(backup::status(&session).await.unwrap().due);
}

#[tokio::test]
async fn a_vault_is_made_of_a_backup_and_opens_with_the_passphrase_of_that_day() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    file(&session, line.id).await;
    let before = case::get(&session, line.id).await.unwrap();
    let disk = disk(&office);
    // What this machine is at while it makes the backup.
    case::draft_put(&session, "work backup", "{}")
        .await
        .unwrap();
    let made = backup::make(&session, &disk, unwatched).await.unwrap();
    let person = session.person.id;
    vault::lock(session).await.unwrap();

    // Another machine: neither the folder nor the key of the first.
    let other = TestOffice::new();
    let path = disk.join(&made.name);
    let card = backup::card(path.clone()).await.unwrap();
    assert_eq!((card.people[0].id, card.made_at), (person, made.made_at));
    let request = |passphrase: &str| RestoreBackup {
        file: path.clone(),
        person,
        passphrase: passphrase.into(),
        recovery: None,
    };
    let folder = other.vault_folder();
    let wrong = backup::restore(
        &other.office,
        &folder,
        request("une autre phrase"),
        unwatched,
    );
    let wrong = WireError::from(refusal(wrong.await));
    assert_eq!(wrong.code, "wrong-passphrase");
    let mut told = Vec::new();
    let watched = |done, of| {
        told.push((done, of));
        unwatched(done, of)
    };
    let restored = backup::restore(&other.office, &folder, request(PASSPHRASE), watched);
    let restored = restored.await.unwrap();
    assert_eq!((restored.made_at, restored.damaged), (made.made_at, 0));
    assert!(
        told.iter().all(|(done, of)| done <= of && *of == 1_000),
        "{told:?}"
    );
    let unlock = Unlock {
        person,
        passphrase: PASSPHRASE.into(),
    };
    let session = vault::unlock(&other.office, &folder, unlock).await.unwrap();
    assert_eq!(case::get(&session, line.id).await.unwrap(), before);
    assert_eq!(case::draft_list(&session, "work ").await.unwrap(), []);
    assert!(
        backup::status(&session).await.unwrap().last.is_none(),
        "of the other machine"
    );
}

#[tokio::test]
async fn a_backup_is_restored_with_the_recovery_key_where_every_passphrase_is_forgotten() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let drawn = passphrase::draw_recovery(&session).unwrap();
    let key = drawn.groups.join(" ");
    passphrase::keep_recovery(&session, key.clone())
        .await
        .unwrap();
    let another = passphrase::draw_recovery(&session)
        .unwrap()
        .groups
        .join(" ");
    let disk = disk(&office);
    let made = backup::make(&session, &disk, unwatched).await.unwrap();
    let person = session.person.id;
    vault::lock(session).await.unwrap();

    let other = TestOffice::new();
    let (path, folder) = (disk.join(&made.name), other.vault_folder());
    let restore = async |key: &str| {
        let request = RestoreBackup {
            file: path.clone(),
            person,
            passphrase: "".into(),
            recovery: Some(key.into()),
        };
        backup::restore(&other.office, &folder, request, unwatched).await
    };
    let refused = WireError::from(refusal(restore(&another).await));
    assert_eq!(refused.code, "wrong-recovery-key");
    let refused = WireError::from(refusal(restore("AAAAA").await));
    assert_eq!(refused.code, "recovery-length");
    assert!(!folder.exists() || fs::read_dir(&folder).unwrap().next().is_none());

    assert_eq!(restore(&key).await.unwrap().made_at, made.made_at);
    let request = Recover {
        key: key.into(),
        person,
        passphrase: "cinq autres mots sans lien".into(),
    };
    let recovered = vault::recover(&other.office, &folder, request).await;
    let session = recovered.unwrap();
    assert_eq!(
        case::get(&session, line.id).await.unwrap().line.number,
        line.number
    );
}

#[tokio::test]
async fn a_place_that_is_no_folder_or_lies_in_the_vault_is_refused() {
    let (office, session) = desk().await;
    let nowhere = backup::make(&session, &office.path().join("nulle part"), unwatched).await;
    assert_eq!(refused_field(nowhere), "to");
    let inside = backup::make(&session, &office.vault_folder(), unwatched).await;
    assert_eq!(refused_code(inside), "inside-vault");
}

#[tokio::test]
async fn only_those_whose_role_lets_them_make_a_backup() {
    let (office, session) = desk().await;
    let registrar = office
        .add(&session, "Marie-Ève Côté", Role::Registrar)
        .await;
    let session = office.hand_over(session, &registrar).await;
    let error = refusal(backup::make(&session, &disk(&office), unwatched).await);
    assert!(matches!(error, AppError::NotPermitted), "{error:?}");
    assert_eq!(fs::read_dir(disk(&office)).unwrap().count(), 0);
}
