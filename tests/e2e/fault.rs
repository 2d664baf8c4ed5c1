//! A write that fails: what was typed stays on the screen, the error says what to do, and the same
//! form is sent once the cause is gone.

use crate::acts::{create_vault, receive};
use crate::harness::{Holder, Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

const WORDS: &str = "Madame Tessier dit qu’un agent de la Police d’Ottawa l’a insultée.";

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_stays_when_a_write_fails_in_french() {
    in_a_window("fault-fr", Lang::Fr, fault).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_stays_when_a_write_fails_in_english() {
    in_a_window("fault-en", Lang::En, fault).await;
}

async fn fault(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    window.click("nav-intake").await;
    window.click("new-case").await;
    window.fill("form-subject", "Ottawa").await;
    window.fill("form-text", WORDS).await;
    let holder = Holder::of(&machine);
    window.click("form-submit").await;
    window.see_code("error", "busy").await;
    assert_eq!(window.value("form-text").await, WORDS);
    assert_eq!(window.value("form-subject").await, "Ottawa");
    window.look("fault-form").await;
    drop(holder);
    window.click("form-submit").await;
    window.gone("form-submit").await;
    assert_eq!(window.count("error").await, 0);
    window.see("screen-in").await;
    receive(&window, &machine, "2.eml", letter::late(machine.lang())).await;
    a_decision(&window, &machine).await;
}

/// The reasons of a decision stay too.
async fn a_decision(window: &Window, machine: &Machine) {
    window.click("screen-in").await;
    window.see("in-reasons").await;
    window.fill("in-reasons", WORDS).await;
    let holder = Holder::of(machine);
    window.click("in-submit").await;
    window.see_code("error", "busy").await;
    assert_eq!(window.value("in-reasons").await, WORDS);
    window.look("fault-decision").await;
    drop(holder);
    window.click("in-submit").await;
    window.see("toast").await;
}
