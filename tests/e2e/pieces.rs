//! The pieces that a case awaits: asked for by telephone and by letter, received, waived; what is due
//! shows on Today and blocks the closing.

use crate::acts::{create_vault, receive};
use crate::harness::{CONTROL, Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;
use fantoccini::key::Key;

#[tokio::test(flavor = "multi_thread")]
async fn pieces_are_asked_for_and_received_in_french() {
    in_a_window("pieces-fr", Lang::Fr, pieces).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pieces_are_asked_for_and_received_in_english() {
    in_a_window("pieces-en", Lang::En, pieces).await;
}

pub async fn pieces(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    let complaint = letter::complaint(machine.lang());
    receive(&window, &machine, "1.eml", complaint).await;
    window.click("open-case").await;
    by_telephone(&window).await;

    window.click("nav-today").await;
    window.see("chase").await;
    window.look("today-chases").await;
    window.click("chase").await;
    window.see("pieces-late").await;

    window.click_css(&on("asked", "piece-act")).await;
    window.see("piece-act-form").await;
    window.look("piece-act").await;
    window.click("piece-act-do").await;
    window.gone("piece-act-form").await;
    window
        .see_css("[data-testid='piece'][data-standing='received']")
        .await;
    window.gone("pieces-late").await;

    window.click("piece-add").await;
    window.look("piece-add").await;
    window.fill("piece-name-fr", "La facture du garage").await;
    window
        .fill("piece-name-en", "The invoice of the garage")
        .await;
    window.click("piece-add-do").await;
    window.gone("piece-add-form").await;
    by_letter(&window).await;
}

/// What a piece of this standing holds.
fn on(standing: &str, id: &str) -> String {
    format!("[data-testid='piece'][data-standing='{standing}'] [data-testid='{id}']")
}

/// Asks for every piece offered, to be followed up today.
async fn by_telephone(window: &Window) {
    window.unfold("pieces").await;
    window.click("piece-ask").await;
    window.see("piece-ask-form").await;
    window.look("piece-ask").await;
    window.click("piece-by-person").await;
    let today = window.value("piece-on").await;
    window.fill("piece-chase-on", &today).await;
    let choice = "[data-testid='piece-choice']";
    let chosen = format!("return document.querySelectorAll(\"{choice}:checked\").length;");
    if window.script(&chosen).await == 0 {
        window.click_css(choice).await;
    }
    window.click("piece-ask-do").await;
    window.gone("piece-ask-form").await;
    window.see("pieces-late").await;
    window.see_css(&on("asked", "piece-chase")).await;
    window.look("pieces").await;
}

/// A letter lists the piece added by the person, and opens: one key asks for what is missing, another
/// sends. The boxes are one stop on the way.
async fn by_letter(window: &Window) {
    window.press_shortcut('a').await;
    window.see_focus("piece-choice").await;
    window.press(Key::End).await;
    window.see_focus("piece-choice").await;
    window.press(Key::Tab).await;
    window.see_focus("piece-all").await;
    window.hold(&[CONTROL], char::from(Key::Enter)).await;
    window.see("letter-save").await;
    window.look("letter-pieces").await;
}
