//! Two workstations, each with a copy of one vault: what one prepares the other takes in, and what
//! people set apart is seen from Today and settled.

use crate::acts::{
    FIRST, SECOND, add_second_reader, create_vault, lock, receive_complaint, unlock,
};
use crate::harness::{Machine, Window};
use dossier_domain::lang::Lang;
use dossier_testkit::copy_folder;
use std::fs;
use std::path::{Path, PathBuf};

#[tokio::test(flavor = "multi_thread")]
async fn two_workstations_exchange_and_settle_in_french() {
    journey(Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workstations_exchange_and_settle_in_english() {
    journey(Lang::En).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_workstation_changes_a_role_in_french() {
    given_elsewhere(Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_workstation_changes_a_role_in_english() {
    given_elsewhere(Lang::En).await;
}

/// The second person works on one workstation; on the other, the first gives them another role.
async fn given_elsewhere(lang: Lang) {
    let here = Machine::new("exchange-people", lang);
    let window = Window::open(&here).await;
    create_vault(&window, lang).await;
    add_second_reader(&window, lang).await;
    lock(&window).await;
    let there = Machine::new("exchange-people-there", lang);
    copy_folder(here.vault(), there.vault());
    let other = Window::open(&there).await;
    unlock(&other, 1, FIRST).await;
    other.see("nav-today").await;
    unlock(&window, 2, SECOND).await;
    window.click("nav-intake").await;
    window.see("receive").await;

    change_role(&other, "director").await;
    let (bundle, mark) = prepare(&other, &there, 0).await;
    take_from_a_stranger(&window, &bundle, &mark).await;
    window.see("toast").await;
    window.look("exchange-role").await;
    // A director receives nothing.
    window.click("nav-intake").await;
    window.gone("receive").await;
    other.close().await;
    window.close().await;
}

/// Gives another role to the one person who is not oneself.
async fn change_role(window: &Window, role: &str) {
    window.click("account").await;
    window.click("people").await;
    window
        .click_css("[data-testid^='change-role-'][aria-disabled='false']")
        .await;
    window.choose("act-role", role).await;
    window.click("act-do").await;
    window.gone("act-do").await;
}

async fn journey(lang: Lang) {
    let here = Machine::new("exchange", lang);
    let window = Window::open(&here).await;
    create_vault(&window, lang).await;
    receive_complaint(&window, &here).await;
    lock(&window).await;
    let there = Machine::new("exchange-there", lang);
    copy_folder(here.vault(), there.vault());
    let other = Window::open(&there).await;
    for (window, kind) in [(&window, "other"), (&other, "media_enquiry")] {
        unlock(window, 1, FIRST).await;
        window.see("nav-today").await;
        correct_the_kind(window, kind).await;
    }

    let (bundle, mark) = prepare(&other, &there, 0).await;
    other.look("exchange-prepared").await;
    take_from_a_stranger(&window, &bundle, &mark).await;
    window.see("exchange-conflicts").await;
    window.look("exchange-taken").await;
    settle(&window).await;

    // The copy knows the workstation that it was copied from: nothing is left to compare.
    let (bundle, _) = prepare(&window, &here, 1).await;
    open(&other).await;
    take(&other, &bundle).await;
    other.see("exchange-taken").await;
    assert_eq!(other.count("exchange-accept").await, 0);
    assert_eq!(
        other.count("exchange-conflicts").await,
        0,
        "settled there too"
    );
    let (late, _) = prepare(&other, &there, 0).await;
    other.close().await;
    lost(&window, &late).await;
    window.close().await;
}

/// The other workstation is lost: what it prepared and was not taken in yet is refused.
async fn lost(window: &Window, late: &Path) {
    open(window).await;
    window.click("revoke").await;
    window.see("revoke-do").await;
    window.look("exchange-revoke").await;
    window.click("revoke-do").await;
    window.gone("revoke").await;
    take(window, late).await;
    window.see_code("error", "machine-revoked").await;
    window.look("exchange-revoked").await;
}

async fn correct_the_kind(window: &Window, kind: &str) {
    window.click("nav-intake").await;
    window.see("evidence").await;
    window.click("fix-kind").await;
    window
        .see_css(".fix select")
        .await
        .select_by_value(kind)
        .await
        .expect("an option");
    window.click("fix-kind-save").await;
    window.gone("fix-kind-save").await;
}

async fn open(window: &Window) {
    window.click("nav-settings").await;
    window.click("settings-exchange").await;
    window.see("exchange-mark").await;
}

/// Prepares a bundle for the workstation at a place of the list; tells it and the mark to compare.
pub async fn prepare(window: &Window, machine: &Machine, place: usize) -> (PathBuf, String) {
    open(window).await;
    window.look("exchange").await;
    window.choose_at("exchange-to", place).await;
    window.click("exchange-prepare").await;
    window.see("exchange-prepared").await;
    let entries = fs::read_dir(machine.exports()).unwrap().flatten();
    let bundle = entries
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|end| end == "dossier-bundle"));
    let mark = window.text("exchange-mark").await;
    (bundle.expect("a bundle"), mark)
}

async fn take(window: &Window, bundle: &Path) {
    window
        .fill("exchange-path", &bundle.to_string_lossy())
        .await;
    window.click("exchange-take").await;
}

/// A person compares the mark of the workstation with the one on its own screen.
pub async fn take_from_a_stranger(window: &Window, bundle: &Path, mark: &str) {
    open(window).await;
    take(window, bundle).await;
    window.see("exchange-accept").await;
    window.look("exchange-stranger").await;
    assert!(window.text("exchange-accept").await.contains(mark));
    window.click("exchange-accept").await;
    window.see("exchange-taken").await;
}

/// From Today to the case, where one of the two values is kept.
async fn settle(window: &Window) {
    window.click("nav-today").await;
    window.see("today-conflicts").await;
    window.look("today-conflicts").await;
    window.click_css("[data-testid='today-conflicts'] a").await;
    window
        .click_css("[data-testid='exchange-conflicts'] a")
        .await;
    window.see("conflict").await;
    let shown = "const of = document.querySelector(\"[data-testid='conflict']\"); \
        const { top, bottom } = of.getBoundingClientRect(); \
        return top >= 0 && Math.min(bottom, top + 80) <= window.innerHeight;";
    assert_eq!(window.script(shown).await, true, "it is below the fold");
    window.click("keep").await;
    window.gone("conflict").await;
    window.click("nav-today").await;
    window.gone("today-conflicts").await;
}
