//! A request for access at the door of complaints: a person says to which Act it belongs, then that
//! another office must answer it.

use crate::acts::{create_vault, receive};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_request_for_access_is_given_its_act_and_its_right_door_in_french() {
    in_a_window("path-fr", Lang::Fr, shown_its_way).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_for_access_is_given_its_act_and_its_right_door_in_english() {
    in_a_window("path-en", Lang::En, shown_its_way).await;
}

async fn shown_its_way(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    let request = letter::access(machine.lang());
    receive(&window, &machine, "1.eml", request).await;
    window.click("open-case").await;
    window.see("path").await;
    window
        .see_css("[data-testid='path-law'][data-done='false']")
        .await;
    window.look("path").await;

    window.click("path-choose-law").await;
    window.click("regime-save").await;
    window.see_css("[data-testid='regime'][aria-invalid]").await;
    window.click("regime-ca-atia").await;
    window.fill("regime-why", "Fédéral / Federal").await;
    window.look("path-law").await;
    window.click("regime-save").await;
    window
        .see_css("[data-testid='path-law'][data-done='true']")
        .await;

    window.click("door-name").await;
    window.choose("door-code", "").await;
    window.fill("door-fr", "Archives du comté").await;
    window.fill("door-en", "County Archives").await;
    window.fill("door-why", "Fonds versé / Records moved").await;
    window.look("path-door").await;
    window.click("door-save").await;
    window.see("door").await;
    window.look("path-elsewhere").await;

    window.click("door-withdraw").await;
    window.gone("door").await;
}
