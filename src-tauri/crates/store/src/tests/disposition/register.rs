//! Restoring an older backup brings nothing back of what was disposed of since.

use super::{MARKER, close, dispose, marked, sound, traces};
use crate::backup::{self, RestoreKey, Restored};
use crate::tests::support::{Arrival, Desk, PHRASE, file, receive};
use crate::{StoreError, Vault, unwatched};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// A vault with the marked case, backed up to a disk; then the case is disposed of and the vault closed.
struct Backed {
    desk: Desk,
    file: PathBuf,
    register: PathBuf,
    case: dossier_domain::id::CaseId,
}

impl Backed {
    async fn up() -> Self {
        let desk = Desk::new();
        let vault = desk.create().await.unwrap();
        let filed = marked(&vault).await;
        let disk = desk.home.path().join("disque");
        std::fs::create_dir_all(&disk).unwrap();
        let file = disk.join("un.dossier-backup");
        vault.back_up(&file, unwatched).await.unwrap();
        vault.keep_register_beside(&file).await.unwrap();
        dispose(&vault, filed.case).await;
        let name = format!("{}.dispositions", vault.id());
        vault.close().await.unwrap();
        Self {
            register: desk.device().join(name),
            desk,
            file,
            case: filed.case,
        }
    }

    fn beside(&self) -> PathBuf {
        let name = self.register.file_name().unwrap();
        self.file.parent().unwrap().join(name)
    }

    async fn restore(&self, device: &Path) -> Result<(Restored, Vault), StoreError> {
        let folder = self.desk.home.path().join("rendu");
        let (clock, ids) = (self.desk.clock.clone(), self.desk.ids.clone());
        let key = RestoreKey::Passphrase(Zeroizing::new(PHRASE.to_owned()));
        let me = self.desk.first().id;
        let made =
            backup::restore(&self.file, &folder, device, me, key, clock, ids, unwatched).await?;
        let vault = self.desk.unlock_with(&folder, device, PHRASE).await?;
        Ok((made, vault))
    }

    async fn brings_nothing_back(&self, device: &Path) {
        let (restored, vault) = self.restore(device).await.unwrap();
        assert_eq!(restored.disposed, 1);
        assert_eq!(traces(&vault, MARKER).await, Vec::<String>::new());
        assert!(vault.tombstone(self.case).await.unwrap().is_some());
        sound(&vault).await;
        vault.close().await.unwrap();
    }
}

#[tokio::test]
async fn restoring_an_older_backup_on_the_same_machine_brings_nothing_back() {
    let backed = Backed::up().await;
    backed.brings_nothing_back(&backed.desk.device()).await;
}

#[tokio::test]
async fn nor_does_restoring_it_on_another_machine_with_the_register_beside_it() {
    let backed = Backed::up().await;
    let elsewhere = backed.desk.home.path().join("ailleurs");
    backed.brings_nothing_back(&elsewhere).await;
    let name = backed.register.file_name().unwrap();
    assert!(
        elsewhere.join(name).exists(),
        "that machine knows it from now on"
    );
}

#[tokio::test]
async fn a_register_that_is_damaged_cut_or_of_a_stranger_is_never_passed_over() {
    let backed = Backed::up().await;
    let whole = std::fs::read(&backed.register).unwrap();
    let mut flipped = whole.clone();
    *flipped.last_mut().unwrap() ^= 1;
    let stranger = Backed::up().await;
    let foreign = std::fs::read(&stranger.register).unwrap();
    for bad in [
        flipped,
        whole[..whole.len() - 3].to_vec(),
        foreign,
        b"DSR".to_vec(),
    ] {
        for register in [&backed.register, &backed.beside()] {
            let kept = std::fs::read(register).unwrap();
            std::fs::write(register, &bad).unwrap();
            let refused = backed.restore(&backed.desk.device()).await.err();
            let Some(StoreError::DamagedRegister(told)) = refused else {
                panic!("not refused: {refused:?}");
            };
            assert_eq!(told, *register);
            std::fs::write(register, kept).unwrap();
        }
    }
    let left = std::fs::read_dir(backed.desk.home.path().join("rendu"));
    assert!(left.map_or(0, Iterator::count) == 0, "nothing was made");
    backed.brings_nothing_back(&backed.desk.device()).await;
}

#[tokio::test]
async fn a_register_that_was_lost_or_damaged_is_written_anew_when_the_vault_is_opened() {
    let backed = Backed::up().await;
    let whole = std::fs::read(&backed.register).unwrap();
    for lost in [None, Some(&whole[..20])] {
        match lost {
            None => std::fs::remove_file(&backed.register).unwrap(),
            Some(rest) => std::fs::write(&backed.register, rest).unwrap(),
        }
        backed.desk.unlock().await.unwrap().close().await.unwrap();
    }
    std::fs::remove_file(backed.beside()).unwrap();
    backed.brings_nothing_back(&backed.desk.device()).await;
}

#[tokio::test]
async fn each_disposition_adds_its_line_and_a_backup_takes_the_register_along() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let register = desk.device().join(format!("{}.dispositions", vault.id()));
    assert!(!register.exists(), "nothing was disposed of yet");
    let mut lengths = Vec::new();
    for serial in 1..=3 {
        let (id, _) = receive(&vault, &Arrival::default()).await;
        file(&vault, id, &format!("OPS-PLA-01/2026-A000{serial}")).await;
        close(&vault, id).await;
        dispose(&vault, id).await;
        lengths.push(std::fs::metadata(&register).unwrap().len());
    }
    assert!(
        lengths.is_sorted() && lengths[0] < lengths[2],
        "{lengths:?}"
    );
    let disk = desk.home.path().join("disque");
    std::fs::create_dir_all(&disk).unwrap();
    let backup = disk.join("un.dossier-backup");
    vault.back_up(&backup, unwatched).await.unwrap();
    vault.keep_register_beside(&backup).await.unwrap();
    let beside = disk.join(register.file_name().unwrap());
    assert_eq!(
        std::fs::read(beside).unwrap(),
        std::fs::read(&register).unwrap()
    );
}
