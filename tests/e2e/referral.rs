//! What becomes of a complaint in the real window: decided, followed up, chased.

use crate::acts::{create_vault, open_newest_case, receive};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_complaint_is_referred_and_chased_in_french() {
    in_a_window("referral-fr", Lang::Fr, journey).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_complaint_is_referred_and_chased_in_english() {
    in_a_window("referral-en", Lang::En, journey).await;
}

pub async fn journey(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive(
        &window,
        &machine,
        "1.eml",
        letter::complaint(machine.lang()),
    )
    .await;
    window.click("screen-in").await;
    open_newest_case(&window).await;
    window.click("referral-decide").await;
    window.see("referral-form").await;
    window.look("referral-decide").await;
    window.choose("referral-way", "same_service").await;
    window
        .fill(
            "referral-service",
            "Service de police de Rivière-aux-Cèdres",
        )
        .await;
    window
        .fill(
            "referral-reasons",
            "Le service peut enquêter sur la plainte.",
        )
        .await;
    window.click("referral-save").await;
    window.see("awaited-report").await;
    window.click("referral-note").await;
    window.see("referral-note-form").await;
    window.look("referral-note").await;
    window.click("referral-note-save").await;
    window.gone("awaited-acknowledgement").await;
    window.look("referral").await;
    window.unfold("disclosures").await;
    window.click("disclosure-record").await;
    window.see("disclosure-form").await;
    window
        .fill("disclosure-words", "La plainte et ses pièces.")
        .await;
    window.choose("disclosure-party", "service").await;
    window.fill("disclosure-name", "Insp. Jo Tait").await;
    window.look("disclosure-record").await;
    window.click("disclosure-save").await;
    window.see("disclosure-export").await;
    window.see("disclosure").await;
    window.look("disclosure").await;

    window.click("nav-chase").await;
    window
        .see_css("[data-testid='chase'] [role='option']")
        .await;
    window.look("chase").await;
    window.choose("chase-from", "service").await;
    window
        .click_css("[data-testid='chase'] [role='option']")
        .await;
    window.click_css("[data-testid='chase'] .vl-row.here").await;
    window.see("referral").await;
}
