//! What was decided before, in the window: shown for the ground under consideration.

use crate::acts::{
    SECOND, add_second_reader, argue_screening_out, create_vault, lock, receive, unlock,
};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_shown_in_french_to_whoever_weighs_the_same_ground() {
    in_a_window("precedent-fr", Lang::Fr, weighed).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_shown_in_english_to_whoever_weighs_the_same_ground() {
    in_a_window("precedent-en", Lang::En, weighed).await;
}

async fn weighed(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    add_second_reader(&window, machine.lang()).await;
    let late = letter::late(machine.lang());
    receive(&window, &machine, "1.eml", late).await;
    window.see("precedents").await;
    assert_eq!(window.count("precedent").await, 0);
    argue_screening_out(&window).await;
    window.choose_at("out-reader", 1).await;
    window.click("out-submit").await;
    window.gone("screen-out-form").await;
    lock(&window).await;
    unlock(&window, 2, SECOND).await;
    window.see("nav-today").await;
    window.click("nav-intake").await;
    window.click("queue-second").await;
    window.click("second-agree").await;
    window.see("toast").await;

    let again = format!("{late}\n");
    receive(&window, &machine, "2.eml", &again).await;
    window.see_code("outcome", "consider_screen_out").await;
    window.see("precedent").await;
    window.see_css("[data-holding='screened_out']").await;
    window.look("precedents").await;
    window.click("screen-out").await;
    window.click_css("[data-testid='ground']").await;
    window
        .see_css("[data-testid='screen-out-form'] [data-testid='precedent']")
        .await;
    window.close().await;
}
