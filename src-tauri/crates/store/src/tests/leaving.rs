//! A program that ends while its vault is still open: it ends well, whatever its readers are doing.

use super::support::{Arrival, Counted, Desk, PHRASE, Ticking, receive};
use crate::Vault;
use dossier_domain::id::PersonId;
use sqlx::Executor;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Tells this program that it is the one that ends, and where its office lies.
const HOME: &str = "DOSSIER_TEST_LEAVING";
const NAME: &str = "tests::leaving::a_program_that_ends_with_its_vault_open_ends_well";
/// As many ends: the harm comes where a reader decrypts a page at that very moment.
const ENDS: u64 = 100;

/// Reads without rest from three connections, and ends in the middle.
async fn leave(home: &Path, after: Duration) -> ! {
    let (folder, device) = (home.join("vault"), home.join("device"));
    let (clock, ids) = (Arc::new(Ticking::new()), Arc::new(Counted::from(500_000)));
    let phrase = Zeroizing::new(PHRASE.to_owned());
    let me = PersonId(Uuid::from_u128(1));
    let opened = Vault::unlock(&folder, &device, me, phrase, clock, ids).await;
    let vault = Arc::new(opened.unwrap());
    for _ in 0..3 {
        let vault = Arc::clone(&vault);
        tokio::spawn(async move {
            let mut reader = vault.reader().await.unwrap();
            // Each page is forgotten, so that it is decrypted again.
            let read = "PRAGMA shrink_memory; SELECT count(*) FROM dbstat";
            while reader.execute(read).await.is_ok() {}
        });
    }
    tokio::time::sleep(after).await;
    std::process::exit(0)
}

#[test]
fn a_program_that_ends_with_its_vault_open_ends_well() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    if let Some(home) = std::env::var_os(HOME) {
        let after = std::env::var("AFTER").unwrap().parse().unwrap();
        runtime.block_on(leave(&PathBuf::from(home), Duration::from_millis(after)));
    }
    let desk = Desk::new();
    runtime.block_on(async {
        let vault = desk.create().await.unwrap();
        receive(&vault, &Arrival::default()).await;
        vault.close().await.unwrap();
    });
    for moment in 0..ENDS {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child
            .args([NAME, "--exact"])
            .env(HOME, desk.home.path())
            .env("AFTER", (moment % 7 * 3).to_string());
        let done = child.output().unwrap();
        assert!(done.status.success(), "end {moment}: {:?}", done.status);
    }
}
