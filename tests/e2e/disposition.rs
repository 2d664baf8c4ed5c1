//! The screen of dispositions under the sample plan, and a legal hold on a case.

use crate::acts::{create_vault, receive};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_due_under_the_sample_and_a_hold_is_put_and_released_in_french() {
    in_a_window("disposition-fr", Lang::Fr, held).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_due_under_the_sample_and_a_hold_is_put_and_released_in_english() {
    in_a_window("disposition-en", Lang::En, held).await;
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
