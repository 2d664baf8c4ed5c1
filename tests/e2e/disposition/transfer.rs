//! The way of a file to the Archives: proposed, approved, packaged, accepted, by keyboard.

use super::{enter, press, room};
use crate::harness::{Machine, Window, in_a_window_of};
use dossier_domain::lang::Lang;
use fantoccini::key::Key;
use std::fs;
use std::path::PathBuf;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_to_the_archives_by_keyboard_in_french() {
    filled("transfer-fr", Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_to_the_archives_by_keyboard_in_english() {
    filled("transfer-en", Lang::En).await;
}

async fn filled(name: &str, lang: Lang) {
    let machine = Machine::new(name, lang);
    room::due(machine.vault(), lang, "transfer").await;
    in_a_window_of(machine, name, transferred).await;
}

async fn transferred(window: Window, machine: Machine) {
    proposed(&window).await;
    crate::acts::lock(&window).await;
    let bag = packaged(&window, &machine).await;
    accepted(&window, &bag).await;
}

async fn proposed(window: &Window) {
    enter(window, room::FIRST).await;
    window.look("to-archives-due").await;
    press(window, "due-all", Key::Space).await;
    press(window, "due-act", Key::Enter).await;
    window.see("disposition-outcome").await;
    window.see("transfer").await;
    assert_eq!(window.count("transfer").await, 3);
    assert_eq!(window.count("transfer-approve").await, 0, "not alone");
    window.look("transfer-proposed").await;
}

/// Another person approves, and makes the package of the first.
async fn packaged(window: &Window, machine: &Machine) -> PathBuf {
    enter(window, room::SECOND).await;
    assert_eq!(window.count("transfer-approve").await, 3);
    press(window, "transfer-approve", Key::Enter).await;
    window.see("transfer-package").await;
    assert_eq!(window.count("transfer-approve").await, 2);
    window.look("transfer-approved").await;
    press(window, "transfer-package", Key::Enter).await;
    window.see("package-folder").await;
    press(window, "package-submit", Key::Enter).await;
    window.see("package-folder").await;
    window.look("package-empty").await;
    let medium = machine.vault().with_file_name("archives");
    fs::create_dir_all(&medium).expect("a folder");
    window
        .fill("package-folder", &medium.display().to_string())
        .await;
    press(window, "package-submit", Key::Enter).await;
    window.see("transfer-packaged").await;
    window.see("transfer-accept").await;
    window.look("transfer-packaged").await;
    let mut made = fs::read_dir(&medium).expect("a folder").flatten();
    made.next().expect("a package").path()
}

/// A package that lacks a file is refused, and what was filled in is kept; the whole one erases.
async fn accepted(window: &Window, bag: &std::path::Path) {
    let record = bag.join("data/metadata/history.csv");
    let aside = bag.with_extension("aside");
    fs::rename(&record, &aside).expect("a file of the package");
    press(window, "transfer-accept", Key::Enter).await;
    window.see("accept-bag").await;
    for (field, words) in [
        ("accept-bag", bag.display().to_string()),
        ("accept-to", "Archives d’essai".into()),
        ("accept-by", "Nadia Petit".into()),
        ("accept-reference", "ACQ-2026-14".into()),
    ] {
        window.fill(field, &words).await;
    }
    press(window, "accept-submit", Key::Enter).await;
    window.see_css("dialog [role=alert]").await;
    window.look("accept-refused").await;
    fs::rename(&aside, &record).expect("the file again");
    press(window, "accept-submit", Key::Enter).await;
    window.gone("accept-bag").await;
    window.see("gone").await;
    assert_eq!(window.count("transfer").await, 2);
    window.look("transferred").await;
    press(window, "certificate", Key::Enter).await;
    window.see("certificate-shown").await;
    window.look("transfer-certificate").await;
}
