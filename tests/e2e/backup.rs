//! Long work in the real window: a folder is received, the vault is backed up, and a backup becomes
//! the vault of another machine.

use crate::acts::{FIRST, choose_language, create_vault, unlock};
use crate::harness::{Machine, Window};
use crate::letter;
use dossier_domain::lang::Lang;
use std::path::PathBuf;

/// A folder of the machine that holds two complaints and a picture.
fn mails(machine: &Machine) -> PathBuf {
    let message = letter::complaint(machine.lang());
    let folder = machine.vault().with_file_name("courriels");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("un.eml"), message).unwrap();
    let second = message.replacen("Subject: ", "Subject: Re: ", 1);
    std::fs::write(folder.join("deux.eml"), second).unwrap();
    std::fs::write(folder.join("photo.png"), b"\x89PNG\r\n\x1a\n").unwrap();
    folder
}

async fn import_a_folder(window: &Window, machine: &Machine) {
    let folder = mails(machine);
    window.click("nav-intake").await;
    window.click("import").await;
    window.look("import").await;
    window.fill("import-path", &folder.to_string_lossy()).await;
    window.click("import-start").await;
    window.gone("import-start").await;
    window.click("jobs").await;
    window
        .see_css("[data-testid='job'][data-state='done']")
        .await;
    window.click_css("[data-testid='job'] summary").await;
    window.look("jobs").await;
    window.click("job-close").await;
    window.gone("job-list").await;
}

/// Backs the vault up to a disk, and tells where the file is.
async fn back_up(window: &Window, machine: &Machine) -> PathBuf {
    let disk = machine.vault().with_file_name("disque");
    std::fs::create_dir(&disk).unwrap();
    window.click("nav-settings").await;
    window.click("settings-backup").await;
    window.see("backup-none").await;
    window.look("backup").await;
    window.fill("backup-folder", &disk.to_string_lossy()).await;
    window.click("backup-make").await;
    window.see("backup-made").await;
    window.look("backup-made").await;
    let entries = std::fs::read_dir(&disk).unwrap();
    let files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files.into_iter().next().unwrap()
}

async fn restore(machine: &Machine, file: &std::path::Path) {
    let window = Window::open(machine).await;
    choose_language(&window, machine.lang()).await;
    window.click("restore-open").await;
    window.fill("restore-file", &file.to_string_lossy()).await;
    window.click("restore-submit").await;
    window.see("restore-person").await;
    window.look("restore").await;
    window.click("restore-use-key").await;
    window.see("restore-key").await;
    window.look("restore-key").await;
    window.click("restore-use-passphrase").await;
    window.fill("restore-passphrase", FIRST).await;
    window.click("restore-submit").await;
    unlock(&window, 1, FIRST).await;
    window.see("nav-cases").await;
    window.click("nav-cases").await;
    window
        .see_css("[data-testid='cases'] [role='option']:nth-of-type(2)")
        .await;
    window.close().await;
}

async fn journey(lang: Lang) {
    let machine = Machine::new("backup", lang);
    let window = Window::open(&machine).await;
    create_vault(&window, lang).await;
    import_a_folder(&window, &machine).await;
    let file = back_up(&window, &machine).await;
    window.close().await;
    restore(&Machine::new("restore", lang), &file).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_received_backed_up_and_restored_in_french() {
    journey(Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_received_backed_up_and_restored_in_english() {
    journey(Lang::En).await;
}
