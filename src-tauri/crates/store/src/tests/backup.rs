//! A backup is whole or is none, and gives back the same vault.

use super::support::{Arrival, Desk, PHRASE, attach, file_everything, receive};
use crate::backup::{self, EXTENSION, LastBackup, RestoreKey, Restored};
use crate::{StoreError, Vault, unwatched};
use dossier_domain::source::IdSource;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const NAME: &str = "dossier-2026-11-02.dossier-backup";

/// A disk of its own for backups.
fn disk(desk: &Desk) -> PathBuf {
    let disk = desk.home.path().join("disque");
    fs::create_dir_all(&disk).unwrap();
    disk
}

/// An office with one of each noun, backed up; the vault stays open.
async fn backed_up(desk: &Desk) -> (Vault, PathBuf) {
    let vault = desk.create().await.unwrap();
    file_everything(&vault, Arrival::default()).await;
    let to = disk(desk).join(NAME);
    vault.back_up(&to, unwatched).await.unwrap();
    (vault, to)
}

async fn restore(
    desk: &Desk,
    file: &Path,
    folder: &Path,
    phrase: &str,
) -> Result<Restored, StoreError> {
    let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
    let key = RestoreKey::Passphrase(Zeroizing::new(phrase.to_owned()));
    let (device, me) = (desk.device(), desk.first().id);
    backup::restore(file, folder, &device, me, key, clock, ids, unwatched).await
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[tokio::test]
async fn a_restored_vault_holds_what_the_backup_held_and_writes_as_a_new_machine() {
    let desk = Desk::new();
    let (vault, file) = backed_up(&desk).await;
    let before = vault.events_after(0, 1_000).await.unwrap();
    let card = backup::card(&file).unwrap();
    assert_eq!(card.people[0].1, "Camille Roy");
    let folder = desk.home.path().join("rendu");
    let restored = restore(&desk, &file, &folder, PHRASE).await.unwrap();
    assert_eq!(
        (restored.events, restored.damaged),
        (before.len() as u64, 0)
    );
    assert_eq!(restored.made_at, card.made_at);

    // The vault that it was taken from is open all the while, on the same machine.
    receive(&vault, &Arrival::default()).await;
    let device = desk.home.path().join("device");
    let again = desk.unlock_with(&folder, &device, PHRASE).await.unwrap();
    assert_eq!(again.events_after(0, 1_000).await.unwrap(), before);
    let id = again.case_by_number("PL-2026-A0001").await.unwrap();
    let original = again.case(id).await.unwrap().0.receipt.original.unwrap();
    again.blob(&original.blob).await.unwrap();
    let (_, number) = receive(&again, &Arrival::default()).await;
    assert!(
        !number.starts_with("PL-2026-A"),
        "no chain is forked: {number}"
    );
    let report = again.verify(unwatched).await.unwrap();
    assert!(report.is_sound() && report.chains == 2, "{report:?}");
    assert!(vault.verify(unwatched).await.unwrap().is_sound());
}

#[tokio::test]
async fn a_backup_is_the_vault_of_the_moment_when_it_began_while_people_write_on() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    for part in 0..6_u8 {
        attach(&vault, &vec![part; 1 << 20]).await;
        receive(&vault, &Arrival::default()).await;
    }
    let began = vault.events_after(0, 1_000).await.unwrap().len() as u64;
    let to = disk(&desk).join(NAME);
    let done = std::cell::Cell::new(false);
    let backing = async {
        let made = vault.back_up(&to, unwatched).await;
        done.set(true);
        made.unwrap()
    };
    let writing = async {
        let mut written = 0;
        // The checkpoint of each write is what would move the file under the copy.
        while !done.get() {
            receive(&vault, &Arrival::default()).await;
            tokio::task::yield_now().await;
            written += 1;
        }
        written
    };
    let (made, written) = tokio::join!(backing, writing);
    assert!(
        written > 0 && made.events <= began + written,
        "{made:?} {written}"
    );
    let folder = desk.home.path().join("rendu");
    let restored = restore(&desk, &to, &folder, PHRASE).await.unwrap();
    assert_eq!(restored.events, made.events);
    assert!(vault.verify(unwatched).await.unwrap().is_sound());
}

#[tokio::test]
async fn a_changed_byte_or_a_cut_anywhere_is_found_and_leaves_no_vault() {
    let desk = Desk::new();
    let (_vault, file) = backed_up(&desk).await;
    let sound = fs::read(&file).unwrap();
    let folder = desk.home.path().join("rendu");
    let mut moments: Vec<usize> = (0..sound.len()).step_by(sound.len() / 23).collect();
    moments.extend([7, 40, sound.len() - 1, sound.len() - 40]);
    for at in moments {
        let mut changed = sound.clone();
        changed[at] ^= 1;
        for bytes in [&changed[..], &sound[..at]] {
            fs::write(&file, bytes).unwrap();
            let error = restore(&desk, &file, &folder, PHRASE).await.unwrap_err();
            let told = matches!(
                error,
                StoreError::NotABackup
                    | StoreError::DamagedBackup
                    | StoreError::DamagedHeader { .. }
            );
            assert!(told, "byte {at}: {error:?}");
            assert!(!folder.join("vault.toml").exists(), "byte {at}");
            assert!(!folder.exists() || names(&folder).is_empty(), "byte {at}");
        }
    }
    fs::write(&file, [&sound[..], b"x"].concat()).unwrap();
    assert!(
        restore(&desk, &file, &folder, PHRASE).await.is_err(),
        "more than was written"
    );
    fs::write(&file, sound).unwrap();
    restore(&desk, &file, &folder, PHRASE).await.unwrap();
}

#[tokio::test]
async fn an_older_backup_is_never_written_over_and_the_vault_holds_none() {
    let desk = Desk::new();
    let (vault, file) = backed_up(&desk).await;
    let bytes = fs::read(&file).unwrap();
    let again = vault.back_up(&file, unwatched).await;
    assert!(matches!(again, Err(StoreError::FileExists(_))));
    assert!(fs::read(&file).unwrap() == bytes);
    let blobs = desk.folder().join("blobs");
    for inside in [desk.folder(), blobs] {
        let refused = vault.back_up(&inside.join(NAME), unwatched).await;
        assert!(matches!(refused, Err(StoreError::InsideVault)));
    }
    #[cfg(unix)]
    {
        let link = desk.home.path().join("lien");
        std::os::unix::fs::symlink(desk.folder(), &link).unwrap();
        let refused = vault.back_up(&link.join(NAME), unwatched).await;
        assert!(matches!(refused, Err(StoreError::InsideVault)));
    }
    assert!(
        !names(&desk.folder())
            .iter()
            .any(|name| name.contains(EXTENSION))
    );
}

#[tokio::test]
async fn a_backup_that_is_stopped_or_fails_leaves_no_file() {
    let desk = Desk::new();
    let (vault, file) = backed_up(&desk).await;
    attach(&vault, &vec![7; 32 << 20]).await;
    let second = file.with_file_name("autre.dossier-backup");
    // The attachment that no row names is not in it: a large one that is named makes it long.
    let big = attach(&vault, &vec![9; 48 << 20]).await;
    receive(
        &vault,
        &Arrival {
            original: Some(big),
            ..Arrival::default()
        },
    )
    .await;
    let stopped = vault.back_up(&second, |_, _| ControlFlow::Break(())).await;
    assert!(matches!(stopped, Err(StoreError::Stopped)), "{stopped:?}");
    assert_eq!(names(&disk(&desk)), [NAME], "neither the file nor its part");
    let nowhere = desk.home.path().join("nulle part").join(NAME);
    assert!(vault.back_up(&nowhere, unwatched).await.is_err());
}

#[tokio::test]
async fn what_a_cut_off_backup_left_is_swept_by_the_next_and_what_others_left_is_not() {
    let desk = Desk::new();
    let (vault, file) = backed_up(&desk).await;
    let part = |name: &str, of: &Vault| {
        file.with_file_name(format!("{name}.{}.dossier-backup.part", of.shared.vault()))
    };
    let bytes = fs::read(&file).unwrap();
    let ours = [part("un", &vault), part("deux", &vault)];
    fs::write(&ours[0], &bytes[..bytes.len() / 2]).unwrap();
    // Cut off before its first byte.
    fs::write(&ours[1], []).unwrap();
    let other = Desk::new();
    // Its first identifier is that of its vault: another one than ours.
    other.ids.next();
    let (other, theirs) = backed_up(&other).await;
    let kept = part("trois", &other);
    fs::copy(theirs, &kept).unwrap();
    let next = file.with_file_name("quatre.dossier-backup");
    vault.back_up(&next, unwatched).await.unwrap();
    assert!(ours.iter().all(|part| !part.exists()));
    assert!(kept.exists() && file.exists() && next.exists());
}

#[tokio::test]
async fn a_vault_that_lacks_an_attachment_is_backed_up_and_says_so() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    let blob = crate::blob::path(&desk.folder(), &filed.original.blob);
    fs::remove_file(blob).unwrap();
    let to = disk(&desk).join(NAME);
    assert_eq!(vault.back_up(&to, unwatched).await.unwrap().damaged, 1);
    let folder = desk.home.path().join("rendu");
    let restored = restore(&desk, &to, &folder, PHRASE).await.unwrap();
    assert_eq!(restored.damaged, 1);
}

#[tokio::test]
async fn a_damaged_page_makes_no_backup() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    for _ in 0..40 {
        receive(&vault, &Arrival::default()).await;
    }
    vault.close().await.unwrap();
    let vault = desk.unlock().await.unwrap();
    let path = desk.folder().join("dossier.db");
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 2_000;
    bytes[last] ^= 1;
    fs::write(&path, bytes).unwrap();
    let made = vault.back_up(&disk(&desk).join(NAME), unwatched).await;
    assert!(matches!(made, Err(StoreError::DamagedDatabase)), "{made:?}");
    assert!(names(&disk(&desk)).is_empty());
}

#[tokio::test]
async fn a_restore_refuses_a_wrong_passphrase_another_file_and_a_folder_that_holds_something() {
    let desk = Desk::new();
    let (_vault, file) = backed_up(&desk).await;
    let folder = desk.home.path().join("rendu");
    let wrong = restore(&desk, &file, &folder, "une autre phrase").await;
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase)));
    assert!(!folder.exists());
    let photo = disk(&desk).join("photo.png");
    fs::write(&photo, b"\x89PNG\r\n\x1a\n and more").unwrap();
    let other = restore(&desk, &photo, &folder, PHRASE).await;
    assert!(matches!(other, Err(StoreError::NotABackup)));
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("lettre.txt"), "Bonjour").unwrap();
    let full = restore(&desk, &file, &folder, PHRASE).await;
    assert!(matches!(full, Err(StoreError::FolderNotEmpty(_))));
    assert_eq!(names(&folder), ["lettre.txt"]);
}

#[tokio::test]
async fn the_last_backup_is_remembered_by_the_machine_and_not_by_a_restored_vault() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    assert_eq!(vault.last_backup().await.unwrap(), None);
    let last = |name: &str, second: i64| LastBackup {
        made_at: chrono::DateTime::from_timestamp(1_795_000_000 + second, 0).unwrap(),
        by: vault.me(),
        name: name.into(),
        size: 12,
    };
    vault.keep_backup(&last("deux", 2)).await.unwrap();
    vault.keep_backup(&last("un", 1)).await.unwrap();
    assert_eq!(vault.last_backup().await.unwrap(), Some(last("deux", 2)));
    let to = disk(&desk).join(NAME);
    vault.back_up(&to, unwatched).await.unwrap();
    let folder = desk.home.path().join("rendu");
    restore(&desk, &to, &folder, PHRASE).await.unwrap();
    let again = desk
        .unlock_with(&folder, &desk.device(), PHRASE)
        .await
        .unwrap();
    assert_eq!(again.last_backup().await.unwrap(), None);
}
