//! A letter from the case to the journal, and the closing that waits for it.

use crate::acts::{create_vault, receive};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_written_and_its_dispatch_recorded_in_french() {
    in_a_window("letters-fr", Lang::Fr, letters).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_written_and_its_dispatch_recorded_in_english() {
    in_a_window("letters-en", Lang::En, letters).await;
}

pub async fn letters(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive(&window, &machine, "1.eml", letter::late(machine.lang())).await;
    window.click("open-case").await;
    window.see("letter-draft").await;
    window.unfold("closing").await;
    window.see("blocks").await;
    window.look("letters-panel").await;
    window.click("letter-draft").await;
    window.see("letter-save").await;
    window.look("letter").await;
    window.fill("letter-recipient", "Paul Wemigwans").await;
    window.click("letter-save").await;
    // Nothing leaves before its words are saved.
    window
        .see_css("[data-testid='letter-dispatch'][aria-disabled='false']")
        .await;
    window.click("letter-dispatch").await;
    window.see("letter-dispatch-submit").await;
    window.look("letter-dispatch").await;
    window.click("letter-dispatch-submit").await;
    window.gone("letter-save").await;
    window.look("letter-sent").await;
}
