//! A case restricted in the window: a mark for those named, nothing at all for others.

use crate::acts::{
    FIRST, SECOND, add_second_reader, create_vault, lock, open_newest_case, receive_complaint,
    unlock,
};
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_case_restricted_in_french_is_absent_for_the_person_not_named() {
    in_a_window("restriction-fr", Lang::Fr, restricted).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_restricted_in_english_is_absent_for_the_person_not_named() {
    in_a_window("restriction-en", Lang::En, restricted).await;
}

async fn restricted(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    add_second_reader(&window, machine.lang()).await;
    receive_complaint(&window, &machine).await;
    open_newest_case(&window).await;
    let address = window.script("return location.hash").await;
    window.unfold("access").await;
    window.click("restrict").await;
    window.see("restrict-reason").await;
    window.look("restrict").await;
    window
        .fill("restrict-reason", "Une employée du bureau est visée.")
        .await;
    window.click("restrict-submit").await;
    window.see("restricted").await;
    window.gone("restrict-reason").await;
    window.look("case-restricted").await;
    window.click("nav-cases").await;
    window
        .see_css("[data-testid='cases'] [role='option']")
        .await;
    window.look("cases-restricted").await;

    lock(&window).await;
    unlock(&window, 2, SECOND).await;
    window.see("nav-today").await;
    window.click("nav-cases").await;
    window.see_css(".empty").await;
    assert_eq!(window.count("cases").await, 0, "no list, no line");
    window
        .script(&format!("location.hash = {address}; return true"))
        .await;
    window.see_code("error", "not-found").await;

    lock(&window).await;
    unlock(&window, 1, FIRST).await;
    window.see("nav-today").await;
    open_newest_case(&window).await;
    window.unfold("access").await;
    window
        .see_css("[data-testid='openings'] li:nth-child(2)")
        .await;
    window.click("lift").await;
    window.see("lift-reason").await;
    window.look("lift").await;
    window.fill("lift-reason", "L’affaire est close.").await;
    window.click("lift-submit").await;
    window.gone("restricted").await;
    let said = machine.log();
    for words in ["employée", "affaire est close", "Tessier", "Whitaker"] {
        assert!(!said.contains(words), "{words} is in what the program said");
    }
}
