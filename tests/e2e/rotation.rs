//! The vault's key drawn anew, stopped on the way: the person who was to leave is still of the
//! office, nothing is left of what was begun, and the same act is done again. What a loss of power
//! leaves is tried in the store (`tests/kill`).

use crate::acts::unlock;
use crate::harness::{Machine, Window, in_a_window_of};
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use dossier_testkit::{PASSPHRASE, TestOffice, copy_folder, letter};
use std::path::Path;

/// Messages with an attachment of this size, so that sealing them anew takes seconds: a debug build
/// seals a few mebibytes a second.
const MESSAGES: usize = 6;
const MEBIBYTES: usize = 2;

#[tokio::test(flavor = "multi_thread")]
async fn a_removal_that_is_stopped_changes_nothing_and_is_done_again() {
    let machine = Machine::new("rotation", Lang::Fr);
    a_large_vault(machine.vault()).await;
    in_a_window_of(machine, "rotation", stopped_then_done).await;
}

async fn stopped_then_done(window: Window, machine: Machine) {
    stopped(&window, &machine).await;
    done_again(&window).await;
}

/// Two people, and some attachments.
async fn a_large_vault(folder: &Path) {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    office
        .add(&session, "Gordon Whitaker", Role::TeamLead)
        .await;
    for number in 0..MESSAGES {
        let words = format!("{number:064}").repeat(MEBIBYTES << 14);
        let name = format!("{number}.eml");
        let letter = letter(&name).attach("annexe.bin", "application/octet-stream", &words);
        office.receive(&session, letter.file(&name)).await;
    }
    dossier_app::vault::lock(session)
        .await
        .expect("a closed vault");
    copy_folder(&office.vault_folder(), folder);
}

/// Signs the first person in and begins to remove the other one.
async fn begin(window: &Window) {
    unlock(window, 1, PASSPHRASE).await;
    window.see("nav-today").await;
    window.click("account").await;
    window.click("people").await;
    window
        .click_css("[data-testid^='remove-'][aria-disabled='false']")
        .await;
    window.click("act-do").await;
}

async fn stopped(window: &Window, machine: &Machine) {
    begin(window).await;
    window.click("jobs").await;
    window.click("job-stop").await;
    window
        .see_css("[data-testid='job'][data-state='stopped']")
        .await;
    window.click("job-close").await;
    nobody_left(window, machine).await;
    crate::acts::lock(window).await;
}

async fn done_again(window: &Window) {
    begin(window).await;
    window.see_late("jobs").await;
    window
        .see_css("[data-testid='member'][data-state='removed']")
        .await;
    crate::acts::lock(window).await;
    assert_eq!(window.count("person").await, 1);
}

async fn nobody_left(window: &Window, machine: &Machine) {
    window
        .see_css("tbody tr:nth-child(2)[data-testid='member'][data-state='active']")
        .await;
    assert!(!is_begun(machine.vault()));
}

/// Whether something stands beside the files of the vault that waits for another key.
fn is_begun(vault: &Path) -> bool {
    let entries = std::fs::read_dir(vault).expect("a vault").flatten();
    let mut names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.any(|name| name.contains(".next-"))
}
