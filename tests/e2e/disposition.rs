//! The screen of dispositions: under the sample plan with a legal hold on a case, and filled, from a file
//! that is due to the certificate of what stays, by keyboard; and the way of a file to the Archives.

mod room;
mod transfer;

use crate::acts::{create_vault, receive, unlock};
use crate::harness::{CONTROL, Machine, Window, in_a_window, in_a_window_of};
use crate::letter;
use dossier_domain::lang::Lang;
use dossier_testkit::PASSPHRASE;
use fantoccini::key::Key;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_due_under_the_sample_and_a_hold_is_put_and_released_in_french() {
    in_a_window("disposition-fr", Lang::Fr, held).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_due_under_the_sample_and_a_hold_is_put_and_released_in_english() {
    in_a_window("disposition-en", Lang::En, held).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_dispose_of_what_is_due_by_keyboard_in_french() {
    filled("disposed-fr", Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_dispose_of_what_is_due_by_keyboard_in_english() {
    filled("disposed-en", Lang::En).await;
}

async fn filled(name: &str, lang: Lang) {
    let machine = Machine::new(name, lang);
    room::due(machine.vault(), lang, "destroy").await;
    in_a_window_of(machine, name, disposed).await;
}

async fn disposed(window: Window, _machine: Machine) {
    proposed(&window).await;
    crate::acts::lock(&window).await;
    approved(&window).await;
    found_again(&window).await;
}

/// Comes to the screen by its keys.
async fn enter(window: &Window, place: usize) {
    unlock(window, place, PASSPHRASE).await;
    window.see("nav-disposition").await;
    window.see_css("h1:focus").await;
    window.type_text("gs").await;
    window.see("due").await;
}

async fn press(window: &Window, id: &str, key: Key) {
    window.tab_to(id).await;
    window.press(key).await;
}

/// The first person proposes what nothing keeps.
async fn proposed(window: &Window) {
    enter(window, room::FIRST).await;
    assert_eq!(window.count("due").await, 4);
    window.look("due").await;
    press(window, "due-all", Key::Space).await;
    window.look("due-chosen").await;
    press(window, "due-act", Key::Enter).await;
    window.see("disposition-outcome").await;
    window.see("proposed").await;
    assert_eq!(window.count("due").await, 1, "what the hold keeps");
    window.look("proposed-by-me").await;
}

/// Another approves two of the three, and rejects one.
async fn approved(window: &Window) {
    enter(window, room::SECOND).await;
    assert_eq!(window.count("proposed").await, 3);
    press(window, "proposed-aside", Key::Enter).await;
    window.see_focus("disposition-reason").await;
    window.type_text("Pas avant l'enquete.").await;
    window.look("reject").await;
    press(window, "disposition-aside", Key::Enter).await;
    window.gone("disposition-reason").await;
    press(window, "proposed-all", Key::Space).await;
    press(window, "proposed-act", Key::Enter).await;
    window.see("disposition-confirm").await;
    window.look("confirm").await;
    press(window, "disposition-confirm", Key::Enter).await;
    window.see("gone").await;
    window.see("disposition-outcome").await;
    assert_eq!(window.count("gone").await, 2);
    window.look("gone").await;
    press(window, "certificate", Key::Enter).await;
    window.see("certificate-shown").await;
    window.look("certificate").await;
    window.as_printed().await;
    window.shot("certificate-printed").await;
    let drawn =
        "return document.querySelector('[data-testid=certificate-shown]').checkVisibility()";
    assert_eq!(
        window.script(drawn).await,
        true,
        "the certificate is printed"
    );
    let behind = "return document.querySelector('[data-pane]').checkVisibility()";
    assert_eq!(window.script(behind).await, false, "and nothing else");
    window.as_seen().await;
    window.press(Key::Escape).await;
    window.gone("certificate-shown").await;
}

/// The number of what is gone leads to what stays of it, from the palette and from the search.
async fn found_again(window: &Window) {
    let number = "document.querySelector('[data-testid=gone] td').textContent.trim()";
    let number = window.script(&format!("return {number}")).await;
    let number = number.as_str().expect("a number").to_owned();
    window.hold(&[CONTROL], 'k').await;
    window.see_focus("palette-words").await;
    window.type_text(&number).await;
    window
        .see_css("[data-testid=palette-entry][data-group=open]")
        .await;
    window.look("palette-gone").await;
    window.press(Key::Enter).await;
    window.see_focus("certificate").await;
    assert_eq!(window.count("gone").await, 1);
    assert_eq!(window.value("disposition-number").await, number);
    window.look("found-again").await;
    window.press_shortcut('/').await;
    window.see_focus("search").await;
    window.type_text(&number).await;
    window.see("hit-gone").await;
    window.look("search-gone").await;
    press(window, "hit-gone", Key::Enter).await;
    window.see_focus("certificate").await;
}

async fn held(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    window.click("nav-disposition").await;
    window.see("disposition-none").await;
    window.see("gone-none").await;
    window.look("disposition").await;

    let complaint = letter::complaint(machine.lang());
    receive(&window, &machine, "1.eml", complaint).await;
    window.click("open-case").await;
    window.unfold("hold").await;
    window.click("hold-put").await;
    window.see("hold-scope").await;
    window.look("hold-put").await;
    window.click("hold-submit").await;
    window.see("hold-scope").await;
    window.fill("hold-scope", "Dossier de cour 12-345").await;
    window.fill("hold-authority", "Services juridiques").await;
    window.fill("hold-reason", "Un litige est en cours.").await;
    window.click("hold-submit").await;
    window.gone("hold-scope").await;
    window.see("hold-release").await;
    window.look("case-held").await;
    window.click("hold-release").await;
    window.fill("release-reason", "Le litige est réglé.").await;
    window.click("release-submit").await;
    window.gone("hold-release").await;
}
