//! Two complaints of one incident in the real window: consolidated by keyboard, each naming the other,
//! and what is decided of the lead applied to the other by an act of its own.

use crate::acts::{create_vault, open_newest_case, receive};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn two_complaints_in_french_are_consolidated_under_one_that_leads() {
    in_a_window("consolidation-fr", Lang::Fr, consolidated).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_complaints_in_english_are_consolidated_under_one_that_leads() {
    in_a_window("consolidation-en", Lang::En, consolidated).await;
}

async fn consolidated(window: Window, machine: Machine) {
    let lang = machine.lang();
    create_vault(&window, lang).await;
    let told = letter::complaint(lang);
    receive(&window, &machine, "1.eml", told).await;
    receive(&window, &machine, "2.eml", &format!("{told}\n")).await;
    open_newest_case(&window).await;
    window.see("join").await;
    window.press_shortcut('m').await;
    window.see("join-lead").await;
    window.look("consolidation-join").await;
    let reasons = match lang {
        Lang::Fr => "Deux plaintes de la même personne sur le même incident.",
        Lang::En => "Two complaints of one person about the same incident.",
    };
    window.fill("join-reasons", reasons).await;
    window.click("join-submit").await;
    window.gone("join-submit").await;
    window.see("head-lead").await;
    window.look("consolidation-member").await;

    window.click("head-lead").await;
    window.see("head-members").await;
    window.see("joined-member").await;
    window.look("consolidation-lead").await;
    window.click("to-screen").await;
    window.click("screen-in").await;
    window.see("toast").await;
    window.click("nav-cases").await;
    window.see("row-lead").await;
    window.look("consolidation-list").await;
    let lead = "[role='option']:has([data-testid='row-members'])";
    window.click_css(lead).await;
    window.click_css("[data-testid='cases'] .vl-row.here").await;
    window.click("carry").await;
    window.see("carry-to").await;
    window.look("consolidation-carry").await;
    window.click("carry-submit").await;
    window.see("bulk-undo").await;
    window.look("consolidation-carried").await;
    window.click("separate").await;
    window.fill("separate-reasons", reasons).await;
    window.look("consolidation-separate").await;
    window.click("separate-submit").await;
    window.gone("joined-member").await;
    window.close().await;
}
