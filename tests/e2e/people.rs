//! The people of an office in the window: acts on each, the recovery key, what one sets for oneself,
//! and the idle lock.

use crate::acts::{FIRST, add_second_reader, create_vault, recovery_groups, unlock};
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;
use fantoccini::key::Key;

#[tokio::test(flavor = "multi_thread")]
async fn a_french_office_looks_after_its_people() {
    in_a_window("people-fr", Lang::Fr, people).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_english_office_looks_after_its_people() {
    in_a_window("people-en", Lang::En, people).await;
}

pub async fn people(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    add_second_reader(&window, machine.lang()).await;
    suspend_and_resume(&window).await;
    let key = draw_recovery(&window).await;
    remove(&window).await;
    set_for_oneself(&window).await;
    idle(&window).await;
    recover(&window, &key).await;
}

/// Clicks an act on the one person who is not oneself.
async fn act(window: &Window, name: &str) {
    window
        .click_css(&format!("[data-testid^='{name}-'][aria-disabled='false']"))
        .await;
    window.see("act-do").await;
    window.look(&format!("person-{name}")).await;
    window.click("act-do").await;
    window.gone("act-do").await;
}

async fn becomes(window: &Window, state: &str) {
    window
        .see_css(&format!("[data-testid='member'][data-state='{state}']"))
        .await;
}

async fn suspend_and_resume(window: &Window) {
    act(window, "suspend").await;
    becomes(window, "suspended").await;
    window.look("people-suspended").await;
    act(window, "resume").await;
    window
        .see_css("[data-testid^='suspend-'][aria-disabled='false']")
        .await;
    act(window, "change-role").await;
}

async fn draw_recovery(window: &Window) -> String {
    window.click("recovery-draw").await;
    window.see("recovery-key").await;
    window.look("recovery-key").await;
    let groups = recovery_groups(window).await;
    window.click("recovery-written").await;
    window
        .fill("recovery-check", &groups[3].to_lowercase())
        .await;
    window.look("recovery-check").await;
    window.click("recovery-keep").await;
    window.see("recovery-sheet").await;
    groups.join(" ")
}

async fn remove(window: &Window) {
    act(window, "remove").await;
    becomes(window, "removed").await;
    window.look("people-removed").await;
}

async fn set_for_oneself(window: &Window) {
    window.click("settings-appearance").await;
    window.see("own-idle").await;
    window.look("appearance").await;
    window.click("own-font-atkinson").await;
    window.click("own-size-larger").await;
    window.click("own-density-roomy").await;
    window.look("appearance-larger").await;
    window.click("own-passphrase").await;
    window.fill("change-passphrase", FIRST).await;
    window
        .see_css("[data-testid='change-strength'][data-code]")
        .await;
    window.look("passphrase").await;
    window.press(Key::Escape).await;
    window.gone("change-do").await;
}

/// The clock of the page goes on by eleven minutes, and the next key finds nobody there.
async fn idle(window: &Window) {
    window
        .script("const now = Date.now; Date.now = () => now() + 11 * 60000;")
        .await;
    window.press(Key::Shift).await;
    window.see("unlock").await;
    assert_eq!(
        window.count("member").await + window.count("own-idle").await,
        0
    );
    window
        .see_css("html:not([data-font]):not([data-size])")
        .await;
    assert_eq!(
        window.count("person").await,
        1,
        "who was removed is not offered"
    );
    window.look("locked").await;
    unlock(window, 1, FIRST).await;
    // Back where they were, as they had set it.
    window.see("own-idle").await;
    window
        .see_css("html[data-font='atkinson'][data-size='larger']")
        .await;
}

async fn recover(window: &Window, key: &str) {
    crate::acts::lock(window).await;
    window.click("use-recovery").await;
    window.fill("recover-key", key).await;
    window
        .fill("recover-passphrase", "cinq autres mots sans lien")
        .await;
    window
        .fill("recover-again", "cinq autres mots sans lien")
        .await;
    window.look("recover").await;
    window.click("recover").await;
    window.see("own-idle").await;
}
