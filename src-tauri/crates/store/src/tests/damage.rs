//! A page that fails its check, a disk that fills, a folder that cannot be written; and no words
//! in clear anywhere.

use super::support::{Arrival, Desk, PHRASE, file_everything, receive, receive_in};
use crate::{StoreError, Tx, Vault};
use dossier_domain::id::CaseId;
use dossier_domain::source::IdSource;
use std::path::{Path, PathBuf};

#[tokio::test]
async fn a_damaged_page_beyond_the_first_is_told_when_it_is_read() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let text = "mot ".repeat(20_000);
    receive(
        &vault,
        &Arrival {
            text: &text,
            ..Arrival::default()
        },
    )
    .await;
    vault.close().await.unwrap();
    let path = desk.folder().join("dossier.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let pages = bytes.len() / 4096;
    for page in pages - 10..pages {
        bytes[page * 4096 + 2_000] ^= 1;
    }
    std::fs::write(&path, bytes).unwrap();
    let read = match desk.unlock().await {
        Ok(vault) => vault.verify(crate::unwatched).await.err(),
        Err(error) => Some(error),
    };
    assert!(
        matches!(read, Some(StoreError::DamagedDatabase)),
        "{read:?}"
    );
}

#[tokio::test]
async fn a_disk_that_fills_keeps_nothing_of_the_act_and_all_that_was_before() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    receive(&vault, &Arrival::default()).await;
    limit(&vault, "PRAGMA max_page_count = 1").await;
    let text = "mot ".repeat(200_000);
    let id = CaseId(desk.ids.next());
    let arrival = Arrival {
        text: &text,
        ..Arrival::default()
    };
    let written = vault
        .write(async |tx: &mut Tx| receive_in(tx, id, &arrival).await)
        .await;
    assert!(matches!(written, Err(StoreError::DiskFull)), "{written:?}");

    limit(&vault, "PRAGMA max_page_count = 1000000").await;
    let (_, number) = receive(&vault, &Arrival::default()).await;
    assert_eq!(
        number, "PL-2026-A0002",
        "the number of the act that failed was not spent"
    );
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.events, 3);
}

/// SQLite never lets the limit go below what the file holds, so that 1 is "no page more".
async fn limit(vault: &Vault, pragma: &'static str) {
    let mut writer = vault.shared.writer().await.unwrap();
    sqlx::query(pragma).execute(&mut *writer).await.unwrap();
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

fn holds(path: &Path, words: &[u8]) -> bool {
    std::fs::read(path)
        .unwrap()
        .windows(words.len())
        .any(|window| window == words)
}

#[tokio::test]
async fn no_word_of_a_case_is_in_clear_in_the_vault_nor_in_its_log() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let arrival = Arrival {
        subject: "SUJETMARQUE",
        name: "NOMMARQUE",
        text: "TEXTEMARQUE et d\u{2019}autres mots",
        ..Arrival::default()
    };
    file_everything(&vault, arrival).await;
    let log = desk.folder().join("dossier.db-wal");
    assert!(
        std::fs::metadata(&log).unwrap().len() > 0,
        "the log is looked into while it is full"
    );
    for path in files(desk.home.path()) {
        for words in [
            "SUJETMARQUE",
            "NOMMARQUE",
            "TEXTEMARQUE",
            "textemarqu",
            "plaignante",
            "Subject:",
            PHRASE,
        ] {
            assert!(
                !holds(&path, words.as_bytes()),
                "{words} in {}",
                path.display()
            );
        }
        let database = path.file_name().is_some_and(|name| name == "dossier.db");
        assert!(
            !(database && holds(&path, b"CREATE TABLE")),
            "the schema is in clear"
        );
    }
    assert!(
        holds(&desk.folder().join("vault.toml"), b"Camille Roy"),
        "the test looks at the bytes"
    );
}

/// A folder that cannot be written, seen by an account that is not root: root ignores modes, so
/// that the test runs itself again as another account then.
#[cfg(unix)]
mod read_only {
    use super::*;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    const HOME: &str = "DOSSIER_TEST_READ_ONLY_HOME";
    const NOBODY: u32 = 65_534;
    const NAME: &str =
        "tests::damage::read_only::a_folder_that_cannot_be_written_is_told_and_loses_nothing";

    fn set_mode(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_told_and_loses_nothing() {
        if std::env::var_os(HOME).is_some() {
            return refused();
        }
        let desk = Desk::new();
        let home = desk.home.path();
        set_mode(home, 0o755);
        let runtime = || {
            tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap()
        };
        runtime().block_on(async {
            let vault = desk.create().await.unwrap();
            receive(&vault, &Arrival::default()).await;
            vault.close().await.unwrap();
        });
        let root = std::fs::metadata(home).unwrap().uid() == 0;
        let program = home.join("test");
        std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        for path in files(home)
            .iter()
            .chain([&desk.folder(), &desk.device()])
            .filter(|_| root)
        {
            chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        set_mode(&desk.folder(), 0o555);
        set_mode(&desk.folder().join("lock"), 0o444);
        let mut child = Command::new(&program);
        child.args(["--exact", NAME]).env(HOME, home);
        if root {
            child.uid(NOBODY).gid(NOBODY);
        }
        let done = child.output().unwrap();
        set_mode(&desk.folder(), 0o755);
        set_mode(&desk.folder().join("lock"), 0o644);
        let told = String::from_utf8_lossy(&done.stdout);
        assert!(done.status.success() && told.contains("1 passed"), "{told}");
        runtime().block_on(async {
            let vault = desk.unlock().await.unwrap();
            assert!(vault.case_by_number("PL-2026-A0001").await.is_ok());
        });
    }

    /// In the account that cannot write.
    fn refused() {
        let home = PathBuf::from(std::env::var_os(HOME).unwrap());
        let desk = Desk::new();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let (folder, device) = (home.join("vault"), home.join("device"));
        let opened = runtime.block_on(desk.unlock_with(&folder, &device, PHRASE));
        assert!(
            matches!(opened, Err(StoreError::ReadOnly)),
            "{:?}",
            opened.err()
        );
        runtime.block_on(reads_all_the_same(&desk, &folder, &device));
        let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
        let phrase = zeroize::Zeroizing::new(PHRASE.to_owned());
        let inside = folder.join("new");
        let made = runtime.block_on(Vault::create(
            &inside,
            desk.home.path(),
            desk.first(),
            phrase,
            crate::KdfCost::TEST,
            clock,
            ids,
        ));
        assert!(
            matches!(made, Err(StoreError::ReadOnly)),
            "{:?}",
            made.err()
        );
    }

    /// The vault opens to be read, and is backed up where there is a right to write.
    async fn reads_all_the_same(desk: &Desk, folder: &Path, device: &Path) {
        let vault = desk.unlock_to_read(folder, device, StoreError::ReadOnly);
        let vault = vault.await.unwrap();
        assert_eq!(vault.reads_only(), Some(crate::ReadsOnly::ReadOnly));
        assert!(vault.case_by_number("PL-2026-A0001").await.is_ok());
        let backup = device.join("a.dossier-backup");
        vault.back_up(&backup, crate::unwatched).await.unwrap();
        vault.close().await.unwrap();
    }
}
