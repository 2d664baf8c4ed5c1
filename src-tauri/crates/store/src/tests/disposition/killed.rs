//! SIGKILL in the middle of a disposition of many, at many moments: each case is whole or wholly gone,
//! and a backup of before brings nothing back of what is gone, whether the vault was opened since or not.
#![cfg(unix)]

use super::{MARKER, close, dispose, sound, traces};
use crate::backup::{self, RestoreKey};
use crate::disposition::register::read_all;
use crate::tests::support::{Arrival, Counted, Desk, PHRASE, Ticking, attach, copy, file, receive};
use crate::{Vault, unwatched};
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::record::SeriesCode;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Tells this program that it is the one to kill, and where its office lies.
const HOME: &str = "DOSSIER_TEST_KILLED_DISPOSITION";
const NAME: &str = "tests::disposition::killed::a_disposition_of_many_that_is_killed_leaves_each_case_whole_or_gone";
const CASES: u64 = 36;
/// Moments at which a backup of before is restored: each takes a whole verification.
const RESTORED: u64 = 4;

type Cases = BTreeSet<CaseId>;

/// The vault of the office, opened by a program that draws identifiers of its own.
async fn opened(home: &Path, first: u64) -> Vault {
    let (folder, device) = (home.join("vault"), home.join("device"));
    let (clock, ids) = (Arc::new(Ticking::new()), Arc::new(Counted::from(first)));
    let phrase = Zeroizing::new(PHRASE.to_owned());
    let me = PersonId(Uuid::from_u128(1));
    let opened = Vault::unlock(&folder, &device, me, phrase, clock, ids);
    opened.await.unwrap()
}

/// The cases that are there.
async fn here(vault: &Vault) -> Cases {
    let series = SeriesCode("OPS-PLA-01".into());
    let files = vault.files_closed_before(&series, "2100-01-01T00:00:00Z".parse().unwrap(), 1_000);
    files
        .await
        .unwrap()
        .iter()
        .map(|file| file.line.id)
        .collect()
}

/// The process to kill: disposes of what is there, one by one.
async fn dispose_there(home: &Path, first: u64) {
    let vault = opened(home, first).await;
    let cases = here(&vault).await;
    fs::write(home.join("begun"), []).unwrap();
    for id in cases {
        dispose(&vault, id).await;
    }
    vault.close().await.unwrap();
}

/// A vault with closed cases, each with two attachments of its own, and a backup of it.
async fn filled(desk: &Desk) -> PathBuf {
    let vault = desk.create().await.unwrap();
    for number in 1..=CASES {
        let text = format!("{MARKER} {number}");
        let original = attach(&vault, text.as_bytes()).await;
        let arrival = Arrival {
            text: &text,
            original: Some(original),
            ..Arrival::default()
        };
        let (id, _) = receive(&vault, &arrival).await;
        file(&vault, id, &format!("OPS-PLA-01/2026-A{number:04}")).await;
        close(&vault, id).await;
    }
    let backup = desk.home.path().join("disque/un.dossier-backup");
    fs::create_dir(backup.parent().unwrap()).unwrap();
    vault.back_up(&backup, unwatched).await.unwrap();
    vault.keep_register_beside(&backup).await.unwrap();
    vault.close().await.unwrap();
    backup
}

/// The cases that the backup of before gives back, the vault itself not opened since: on this machine, or
/// on another one that has only what lies beside the backup.
async fn given_back(desk: &Desk, backup: &Path, elsewhere: bool) -> Cases {
    let (folder, device) = (
        desk.home.path().join("rendu"),
        desk.home.path().join("poste"),
    );
    if !elsewhere {
        copy(&desk.device(), &device);
    }
    let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
    let (key, me) = (Zeroizing::new(PHRASE.to_owned()), desk.first().id);
    let key = RestoreKey::Passphrase(key);
    let made = backup::restore(backup, &folder, &device, me, key, clock, ids, unwatched);
    made.await.unwrap();
    let vault = desk.unlock_with(&folder, &device, PHRASE).await.unwrap();
    let here = here(&vault).await;
    vault.close().await.unwrap();
    fs::remove_dir_all(folder).unwrap();
    fs::remove_dir_all(device).unwrap();
    here
}

/// Each case is whole, or has its tombstone, its line in the register and nothing else.
async fn each_whole_or_gone(vault: &Vault, all: &Cases) -> Cases {
    sound(vault).await;
    let here = here(vault).await;
    let register = read_all(vault, &[&vault.shared.device_folder]).unwrap();
    for id in all {
        match here.contains(id) {
            true => {
                let (case, text) = vault.case(*id).await.unwrap();
                assert!(text.starts_with(MARKER) && case.file.is_some());
                assert!(
                    vault
                        .blob(&case.receipt.original.unwrap().blob)
                        .await
                        .is_ok()
                );
                assert!(vault.tombstone(*id).await.unwrap().is_none());
                assert!(!register.contains_key(id), "taken back");
            }
            false => {
                assert!(vault.case(*id).await.is_err());
                assert!(vault.tombstone(*id).await.unwrap().is_some());
                assert!(register[id].announced_by.is_none(), "told as done");
            }
        }
    }
    let sealed = crate::blob::files(&vault.shared.folder.join("blobs")).unwrap();
    assert_eq!(sealed.len(), here.len() * 2);
    here
}

/// Kills the program once it began, after so many milliseconds.
fn kill(home: &Path, first: u64, after: Duration) {
    let begun = home.join("begun");
    let _ = fs::remove_file(&begun);
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([NAME, "--exact"])
        .env(HOME, home)
        .env("FIRST", first.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while !begun.exists() && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(2));
    }
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_disposition_of_many_that_is_killed_leaves_each_case_whole_or_gone() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    if let Some(home) = std::env::var_os(HOME) {
        let first = std::env::var("FIRST").unwrap().parse().unwrap();
        return runtime.block_on(dispose_there(&PathBuf::from(home), first));
    }
    let desk = Desk::new();
    let home = desk.home.path();
    let backup = runtime.block_on(filled(&desk));
    let all = runtime.block_on(async {
        let vault = opened(home, 500_000).await;
        let all = here(&vault).await;
        vault.close().await.unwrap();
        all
    });
    assert_eq!(all.len() as u64, CASES);
    let (mut before, mut inside) = (all.clone(), 0);
    for moment in 1..200_u64 {
        let first = moment * 1_000_000;
        kill(home, first, Duration::from_millis(moment * 17 % 60));
        let restored = moment.is_multiple_of(RESTORED).then(|| {
            let elsewhere = (moment / RESTORED).is_multiple_of(2);
            runtime.block_on(given_back(&desk, &backup, elsewhere))
        });
        let left = runtime.block_on(async {
            let vault = opened(home, first + 500_000).await;
            let left = each_whole_or_gone(&vault, &all).await;
            vault.close().await.unwrap();
            left
        });
        assert!(left.is_subset(&before), "moment {moment}: a case came back");
        if let Some(restored) = restored {
            assert!(restored.is_subset(&left), "moment {moment}: restored");
            // At most the one that was announced, and whose commit did not come.
            assert!(left.len() - restored.len() <= 1, "moment {moment}: lost");
        }
        inside += u64::from(!left.is_empty() && left.len() < before.len());
        before = left;
        if before.is_empty() {
            break;
        }
    }
    assert!(
        before.is_empty() && inside > CASES / 6,
        "{inside} kills took hold"
    );
    runtime.block_on(async {
        let vault = opened(home, 900_000_000).await;
        assert_eq!(traces(&vault, MARKER).await, Vec::<String>::new());
        vault.close().await.unwrap();
    });
    let given = runtime.block_on(given_back(&desk, &backup, true));
    assert!(given.is_empty());
}
