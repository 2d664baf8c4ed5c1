//! The paper of a file: a place is entered, a volume is opened there, goes out with its card, is late on the
//! list, comes back; an original is put in it. By keyboard where a records officer would.

use crate::acts::{begin_a_volume, create_vault, file_a_complaint};
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_volume_goes_out_and_comes_back_in_french() {
    in_a_window("paper-fr", Lang::Fr, paper).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_volume_goes_out_and_comes_back_in_english() {
    in_a_window("paper-en", Lang::En, paper).await;
}

async fn paper(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    place(&window).await;
    file_a_complaint(&window, &machine).await;
    opened(&window).await;
    charged_out(&window).await;
    listed(&window).await;
    returned(&window).await;
    original(&window).await;
}

/// The volume, where it stands so.
fn state(state: &str) -> String {
    format!("[data-testid='volume'][data-state='{state}']")
}

/// A place of the office.
async fn place(window: &Window) {
    window.click("nav-paper").await;
    window.see("papers-none").await;
    window.click("papers-places").await;
    window.see("places-none").await;
    window.click("place-add").await;
    window.see("place-form").await;
    window.fill("place-code", "R2-B14").await;
    window
        .fill("place-fr", "Salle des dossiers, tablette 2, boîte 14")
        .await;
    window.fill("place-en", "File room, shelf 2, box 14").await;
    window.look("place-add").await;
    window.click("place-save").await;
    window.see("place").await;
    window.look("places").await;
}

async fn opened(window: &Window) {
    begin_a_volume(window).await;
    window.look("volume-open").await;
    window.click("volume-do").await;
    window.see_css(&state("kept")).await;
}

/// A card that lacks a name is refused; then the volume is out, and its card shows.
async fn charged_out(window: &Window) {
    window.click("volume-charge_out").await;
    window.see("volume-form").await;
    window.click("volume-do").await;
    window.look("volume-charge-out-refused").await;
    window.fill("volume-borrower", "Omar Diallo").await;
    window.fill("volume-phone", "poste 212").await;
    let on = window.value("volume-on").await;
    window.fill("volume-due", &on).await;
    window.click("volume-do").await;
    window.see_css(&state("out")).await;
    window.look("volume-out").await;
    window.click("volume-card").await;
    window.see("card").await;
    window.look("volume-card").await;
    window.as_printed().await;
    window.shot("print-card").await;
    let behind = "return document.querySelector('.scr-case').checkVisibility()";
    assert_eq!(
        window.script(behind).await,
        false,
        "the card alone is printed"
    );
    window.as_seen().await;
    window.click("card-close").await;
    window.gone("card").await;
}

async fn listed(window: &Window) {
    window.script("document.querySelector('h1').focus()").await;
    window.type_text("gd").await;
    window
        .see_css("[data-testid='papers'] [role='option']")
        .await;
    window.look("papers").await;
    window.choose("papers-kind", "not_found").await;
    window.see("papers-none").await;
    window.choose("papers-kind", "").await;
    let line = "[data-testid='papers'] [role='option']";
    window.click_css(line).await;
    window
        .click_css("[data-testid='papers'] .vl-row.here")
        .await;
    window.see_focus("fold-paper").await;
}

async fn returned(window: &Window) {
    window.click("volume-return").await;
    window.see("volume-form").await;
    window.look("volume-return").await;
    window.click("volume-do").await;
    window.see_css(&state("kept")).await;
    window.click("volume-log").await;
    window.look("volume-log").await;
}

async fn original(window: &Window) {
    window.click("original-add").await;
    window.see("original-form").await;
    window
        .fill("original-what", "Lettre signée, deux pages")
        .await;
    window.look("original-add").await;
    window.click("original-save").await;
    window.see("original").await;
    window.look("paper").await;
}
