//! Two people at one workstation: one leaves, the other signs in, and finds nothing of the first.

use super::Desk;
use crate::acts::{FIRST, SECOND, code};
use crate::harness::CONTROL;
use fantoccini::key::Key;

/// The lead makes the vault, lets the coordinator in, and leaves the desk to them.
pub async fn the_office_opens(desk: &Desk) {
    let (window, lang) = (&desk.window, code(desk.machine.lang()));
    window.tab_to(&format!("first-{lang}")).await;
    window.press(Key::Enter).await;
    window.see("create").await;
    window.write("create-name", "Aimée Tessier").await;
    window.write("create-passphrase", FIRST).await;
    window.write("create-again", FIRST).await;
    window.press(Key::Enter).await;
    // The recovery key can wait.
    window.see("recovery-written").await;
    window.press(Key::Escape).await;
    window.gone("recovery-written").await;
    desk.arrive().await;

    window.hold(&[CONTROL], ',').await;
    desk.arrive().await;
    window.reach_css(".set-nav [aria-current]").await;
    window.go_down("settings-people").await;
    window.press(Key::Enter).await;
    window.see_focus("settings-section").await;
    window.push("person-add").await;
    window.write("person-name", "Gordon Whitaker").await;
    window.pick("person-lang", lang).await;
    window.write("person-passphrase", SECOND).await;
    window.write("person-again", SECOND).await;
    window.press(Key::Enter).await;
    window.gone("person-submit").await;
    desk.shot("people").await;
    hand_over(desk, 2, SECOND).await;
}

pub async fn the_lead_takes_the_desk(desk: &Desk) {
    hand_over(desk, 1, FIRST).await;
}

pub async fn the_coordinator_is_back(desk: &Desk) {
    hand_over(desk, 2, SECOND).await;
}

/// Locks, and lets in the person at a place of the list. Whoever was there last is offered first, so
/// that another walks back to their own name.
async fn hand_over(desk: &Desk, place: usize, passphrase: &str) {
    let window = &desk.window;
    window.hold(&[CONTROL], 'l').await;
    window.see_focus("passphrase").await;
    let person = format!("li:nth-child({place}) [data-testid='person']");
    window.reach_back(&person).await;
    window.press(Key::Enter).await;
    window
        .see_css(&format!("{person}[aria-pressed='true']"))
        .await;
    window.see_focus("passphrase").await;
    window.type_text(passphrase).await;
    window.press(Key::Enter).await;
    window.see("nav-today").await;
    desk.arrive().await;
}
