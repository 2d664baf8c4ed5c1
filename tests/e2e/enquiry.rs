//! Somebody asks about a case: the screen shows what they may know and nothing else of it.

use crate::acts::{create_vault, receive};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn an_enquiry_is_answered_and_recorded_in_french() {
    in_a_window("enquiry-fr", Lang::Fr, answered).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_enquiry_is_answered_and_recorded_in_english() {
    in_a_window("enquiry-en", Lang::En, answered).await;
}

async fn answered(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    let complaint = letter::complaint(machine.lang());
    receive(&window, &machine, "1.eml", complaint).await;
    window.click("open-case").await;
    window.unfold("enquiries").await;
    window.click("enquiry-answer").await;
    window.see("tell-nothing").await;
    window.gone("parties").await;
    window.look("answer-nothing").await;

    window.choose("answer-party", "complainant").await;
    window.choose("answer-identity", "called_back").await;
    window.see("tell").await;
    window.look("answer").await;
    window.click_css("[data-testid='tell'] input").await;
    window.fill("answer-asked", "Où en est ma plainte?").await;
    window.click("answer-do").await;
    window.gone("answer-form").await;
    window.see("enquiry").await;
    window.look("enquiries").await;

    window.click("enquiry-notice").await;
    window.see("notice-form").await;
    window.look("enquiry-notice").await;
    window.fill("notice-to", "Ada Roy").await;
    window.click("notice-do").await;
    window.gone("notice-form").await;
    window.see("notice").await;
}
