//! Restoring an older backup brings nothing back of what was disposed of since.

use super::{MARKER, close, disposal, dispose, held, marked, sound, traces, transfer};
use crate::backup::{self, RestoreKey, Restored};
use crate::disposition::register::read_all;
use crate::tests::support::{Arrival, Desk, PHRASE, copy, file, receive, record};
use crate::{StoreError, Tx, Vault, unwatched};
use dossier_domain::case::CaseEvent;
use dossier_domain::hold::HoldEvent;
use dossier_domain::id::CaseId;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// A vault with the marked case, backed up to a disk; then the case is disposed of and the vault closed.
struct Backed {
    desk: Desk,
    file: PathBuf,
    register: PathBuf,
    case: CaseId,
}

impl Backed {
    async fn up() -> Self {
        let (backed, vault) = Self::whole().await;
        dispose(&vault, backed.case).await;
        vault.close().await.unwrap();
        backed
    }

    /// The case is not disposed of yet, and the vault is open.
    async fn whole() -> (Self, Vault) {
        let desk = Desk::new();
        let vault = desk.create().await.unwrap();
        let filed = marked(&vault).await;
        let backed = Self {
            register: desk.device().join(format!("{}.dispositions", vault.id())),
            file: desk.home.path().join("disque/un.dossier-backup"),
            desk,
            case: filed.case,
        };
        std::fs::create_dir_all(backed.file.parent().unwrap()).unwrap();
        backed.back_up(&vault).await;
        (backed, vault)
    }

    async fn back_up(&self, vault: &Vault) {
        let _ = std::fs::remove_file(&self.file);
        vault.back_up(&self.file, unwatched).await.unwrap();
        vault.keep_register_beside(&self.file).await.unwrap();
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

    async fn brings_it_back(&self, device: &Path) {
        let (restored, vault) = self.restore(device).await.unwrap();
        assert_eq!(restored.disposed, 0);
        assert!(vault.case(self.case).await.is_ok());
        sound(&vault).await;
        vault.close().await.unwrap();
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
async fn a_backup_of_before_a_transfer_is_told_to_whom_the_file_went() {
    let (backed, vault) = Backed::whole().await;
    let accepted = transfer(&vault, backed.case).await;
    vault.close().await.unwrap();
    let (restored, vault) = backed.restore(&backed.desk.device()).await.unwrap();
    assert_eq!(restored.disposed, 1);
    assert_eq!(traces(&vault, MARKER).await, Vec::<String>::new());
    let found = vault.tombstone(backed.case).await.unwrap().unwrap();
    assert_eq!(found.tombstone.disposal.transfer, Some(accepted));
    sound(&vault).await;
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
    assert!(beside.is_file());
    let beside = read_all(&vault, &[&disk]).unwrap();
    assert_eq!(beside, read_all(&vault, &[&desk.device()]).unwrap());
    assert_eq!(beside.len(), 3);
}

/// What a write was about to commit when the machine died: the register was told, the case is whole.
async fn died_before_the_commit(backed: &Backed, vault: &Vault) -> [Vec<u8>; 2] {
    let places = [backed.register.clone(), backed.beside()];
    let seen = std::sync::Arc::new(std::sync::Mutex::new(None));
    let (told, at) = (seen.clone(), places.clone());
    let mut writer = vault.shared.writer().await.unwrap();
    writer
        .lock_handle()
        .await
        .unwrap()
        .set_commit_hook(move || {
            *told.lock().unwrap() = Some(at.each_ref().map(|place| std::fs::read(place).unwrap()));
            false
        });
    drop(writer);
    let disposal = disposal(vault);
    let write = vault.write(async |tx: &mut Tx| tx.dispose(backed.case, disposal).await);
    assert!(matches!(write.await, Err(StoreError::Database(_))));
    assert!(vault.case(backed.case).await.is_ok());
    let told = seen.lock().unwrap().take();
    told.unwrap()
}

#[tokio::test]
async fn a_disposition_is_in_the_register_before_it_is_committed_and_taken_back_where_it_does_not_come()
 {
    let (backed, vault) = Backed::whole().await;
    let copy = backed.desk.folder().join("dossier.db.before-23");
    std::fs::write(&copy, MARKER).unwrap();
    let told = died_before_the_commit(&backed, &vault).await;
    for place in [&backed.desk.device(), backed.file.parent().unwrap()] {
        let register = read_all(&vault, &[place]).unwrap();
        assert!(register.is_empty(), "{register:?}");
    }
    assert!(copy.exists(), "nothing went: the copy is still needed");
    sound(&vault).await;
    vault.close().await.unwrap();

    // As it would be had the machine died there: the next opening takes it back.
    std::fs::write(&backed.register, &told[0]).unwrap();
    std::fs::write(backed.beside(), &told[1]).unwrap();
    backed.desk.unlock().await.unwrap().close().await.unwrap();
    assert!(copy.exists());
    backed.brings_it_back(&backed.desk.device()).await;
}

#[tokio::test]
async fn what_was_announced_by_a_machine_that_never_opens_again_is_restored_as_done() {
    let (backed, vault) = Backed::whole().await;
    let told = died_before_the_commit(&backed, &vault).await;
    vault.close().await.unwrap();
    std::fs::write(&backed.register, &told[0]).unwrap();
    std::fs::remove_file(backed.beside()).unwrap();
    backed.brings_nothing_back(&backed.desk.device()).await;
}

#[tokio::test]
async fn a_machine_that_dies_right_after_the_commit_and_never_opens_again_brings_nothing_back() {
    for elsewhere in [false, true] {
        let (backed, vault) = Backed::whole().await;
        committed_only(&vault, backed.case).await;
        vault.close().await.unwrap();
        let device = match elsewhere {
            true => backed.desk.home.path().join("ailleurs"),
            false => backed.desk.device(),
        };
        backed.brings_nothing_back(&device).await;
    }
}

/// Disposes of a case as a machine does that dies right after the commit.
async fn committed_only(vault: &Vault, case: CaseId) {
    let writer = vault.shared.writer().await.unwrap();
    let mut tx = Tx::on(&vault.shared, writer).await.unwrap();
    tx.dispose(case, disposal(vault)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_next_opening_ends_an_erasure_that_a_death_cut_off_after_the_commit() {
    let (backed, vault) = Backed::whole().await;
    let copy = backed.desk.folder().join("dossier.db.before-23");
    std::fs::write(&copy, MARKER).unwrap();
    committed_only(&vault, backed.case).await;
    vault.close().await.unwrap();
    assert!(copy.exists());
    let vault = backed.desk.unlock().await.unwrap();
    assert!(!copy.exists());
    assert_eq!(traces(&vault, MARKER).await, Vec::<String>::new());
    sound(&vault).await;
    vault.close().await.unwrap();
    // A copy from before a later upgrade is of after the disposition: it stays.
    std::fs::write(&copy, MARKER).unwrap();
    backed.desk.unlock().await.unwrap().close().await.unwrap();
    assert!(copy.exists());
}

#[tokio::test]
async fn a_backup_of_a_file_that_a_hold_kept_brings_it_back_until_the_hold_is_released() {
    let (backed, vault) = Backed::whole().await;
    // Disposed of by somebody who did not know of the hold: as though on another machine.
    record(&vault, backed.case, held()).await;
    dispose(&vault, backed.case).await;
    let (case, _) = vault.case(backed.case).await.unwrap();
    backed.back_up(&vault).await;
    let register = read_all(&vault, &[&backed.desk.device()]).unwrap();
    assert!(register.is_empty(), "it is still here");
    let of = case.holds[0].event;
    let reason = MARKER.into();
    let released = CaseEvent::Hold(HoldEvent::Released { of, reason });
    record(&vault, backed.case, released).await;
    assert!(vault.case(backed.case).await.is_err());
    vault.close().await.unwrap();
    backed.brings_nothing_back(&backed.desk.device()).await;
}

#[tokio::test]
async fn a_hold_of_which_the_register_does_not_know_keeps_the_file_in_the_restored_copy() {
    let (backed, vault) = Backed::whole().await;
    dispose(&vault, backed.case).await;
    let register = std::fs::read(&backed.register).unwrap();
    vault.close().await.unwrap();
    // The same vault, where somebody put a hold meanwhile; the register of the first lies beside.
    let (clock, ids) = (backed.desk.clock.clone(), backed.desk.ids.clone());
    let key = RestoreKey::Passphrase(Zeroizing::new(PHRASE.to_owned()));
    let (folder, device) = (
        backed.desk.home.path().join("autre"),
        backed.desk.home.path().join("b"),
    );
    std::fs::remove_file(backed.beside()).unwrap();
    let me = backed.desk.first().id;
    let made = backup::restore(
        &backed.file,
        &folder,
        &device,
        me,
        key,
        clock,
        ids,
        unwatched,
    );
    assert_eq!(made.await.unwrap().disposed, 0);
    let other = backed
        .desk
        .unlock_with(&folder, &device, PHRASE)
        .await
        .unwrap();
    record(&other, backed.case, held()).await;
    backed.back_up(&other).await;
    other.close().await.unwrap();
    std::fs::write(backed.beside(), register).unwrap();
    backed
        .brings_it_back(&backed.desk.home.path().join("c"))
        .await;
}

#[tokio::test]
async fn a_backup_of_another_machine_takes_nothing_off_the_register_beside_it() {
    let (backed, vault) = Backed::whole().await;
    vault.close().await.unwrap();
    let home = backed.desk.home.path();
    let (copied, device) = (home.join("copie"), home.join("poste"));
    copy(&backed.desk.folder(), &copied);
    let vault = backed.desk.unlock().await.unwrap();
    dispose(&vault, backed.case).await;
    vault.close().await.unwrap();
    // The other machine knows nothing of it, and disposes of another file.
    let other = backed.desk.unlock_with(&copied, &device, PHRASE).await;
    let other = other.unwrap();
    let (id, _) = receive(&other, &Arrival::default()).await;
    file(&other, id, "OPS-PLA-01/2026-B0001").await;
    close(&other, id).await;
    dispose(&other, id).await;
    let next = backed.file.with_file_name("deux.dossier-backup");
    other.back_up(&next, unwatched).await.unwrap();
    other.keep_register_beside(&next).await.unwrap();
    let beside = read_all(&other, &[next.parent().unwrap()]).unwrap();
    assert_eq!(beside.len(), 2);
    other.close().await.unwrap();
    backed.brings_nothing_back(&home.join("ailleurs")).await;
}

#[tokio::test]
async fn what_the_register_cannot_be_told_is_not_erased() {
    let (backed, vault) = Backed::whole().await;
    std::fs::create_dir(&backed.register).unwrap();
    let disposal = disposal(&vault);
    let write = vault.write(async |tx: &mut Tx| tx.dispose(backed.case, disposal).await);
    let refused = write.await;
    assert!(matches!(refused, Err(StoreError::Io(_))), "{refused:?}");
    assert!(vault.case(backed.case).await.is_ok());
    assert!(vault.tombstone(backed.case).await.unwrap().is_none());
    sound(&vault).await;
}
