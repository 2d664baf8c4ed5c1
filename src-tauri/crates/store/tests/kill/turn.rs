//! A process that removes a person, killed at many moments: each time the vault opens whole, with
//! the old key and the person, or with the new one and without.

use crate::machine::{Moments, create, first, receive, start, unlock, unlock_as};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{PersonState, Role};
use dossier_store::{StoreError, Vault};
use std::io::{BufRead, BufReader, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use zeroize::Zeroizing;

/// Tells this program that it is the process to kill, and where the vault lies.
const HOME: &str = "DOSSIER_TEST_TURN_HOME";
const NAME: &str = "turn::a_removal_killed_at_any_moment_leaves_the_old_vault_or_the_new_one_whole";
const TURNING: &str = "turning";
const KILLS: u32 = 60;
const CASES: u32 = 20;

fn phrase() -> Zeroizing<String> {
    Zeroizing::new("another passphrase".to_owned())
}

/// Gives the vault a person to remove.
async fn join(vault: &Vault) -> PersonId {
    let (me, role) = (vault.me(), Role::CaseCoordinator);
    let added = vault.add_person(me, "Alex Doe", role, Lang::En, phrase());
    added.await.unwrap().id
}

/// The process to kill: removes whoever is not the first person, and says when it begins.
async fn remove(home: &Path) {
    let vault = unlock(home).await;
    let members = vault.members().await.unwrap();
    let leaving = members
        .iter()
        .find(|one| one.person.id != first().id && one.state == PersonState::Active)
        .unwrap();
    let mut said = std::io::stdout();
    writeln!(said, "\n{TURNING}").unwrap();
    said.flush().unwrap();
    let go_on = |_, _| ControlFlow::Continue(());
    vault.remove_person(leaving.person.id, go_on).await.unwrap();
}

/// Starts a removal and returns when it has begun.
fn begun(home: &Path) -> Child {
    let mut child = start(NAME, HOME, home);
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while line.trim_end() != TURNING {
        line.clear();
        assert!(said.read_line(&mut line).unwrap() > 0, "it never began");
    }
    // Kept open: a process that cannot say how it ended has failed.
    child.stdout = Some(said.into_inner());
    child
}

/// Whether the person was removed; whichever, the vault is whole and says so everywhere.
async fn removed(home: &Path, leaving: PersonId) -> bool {
    let vault = unlock(home).await;
    let report = vault.verify(dossier_store::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.orphan_blobs, 0);
    let members = vault.members().await.unwrap();
    let state = members.iter().find(|one| one.person.id == leaving);
    let gone = state.unwrap().state == PersonState::Removed;
    vault.close().await.unwrap();
    match unlock_as(home, leaving, phrase()).await {
        Ok(vault) => {
            assert!(!gone);
            vault.close().await.unwrap();
        }
        Err(error) => assert!(gone && matches!(error, StoreError::NotFound), "{error}"),
    }
    for entry in std::fs::read_dir(home.join("vault")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(
            !name.contains(".next-") && !name.contains(".old-"),
            "{name}"
        );
    }
    gone
}

#[test]
fn a_removal_killed_at_any_moment_leaves_the_old_vault_or_the_new_one_whole() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    if let Some(home) = std::env::var_os(HOME) {
        return runtime.block_on(remove(&PathBuf::from(home)));
    }
    let home = TempDir::new().unwrap();
    let mut leaving = runtime.block_on(async {
        let vault = create(home.path()).await;
        for _ in 0..CASES {
            receive(&vault).await.unwrap();
        }
        let leaving = join(&vault).await;
        vault.close().await.unwrap();
        leaving
    });
    // One removal to its end says how long it takes.
    let mut child = begun(home.path());
    let start = Instant::now();
    assert!(child.wait().unwrap().success());
    let whole = u64::try_from(start.elapsed().as_micros()).unwrap();
    let mut moments = Moments(0x9E37_79B9_7F4A_7C15);
    let (mut before, mut after) = (0, 0);
    for _ in 0..KILLS {
        if runtime.block_on(removed(home.path(), leaving)) {
            after += 1;
            leaving = runtime.block_on(async {
                let vault = unlock(home.path()).await;
                let leaving = join(&vault).await;
                vault.close().await.unwrap();
                leaving
            });
        } else {
            before += 1;
        }
        let mut child = begun(home.path());
        std::thread::sleep(Duration::from_micros(moments.next(whole * 5 / 4)));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(
        before > 5 && after > 5,
        "{before} kills before, {after} after"
    );
}
