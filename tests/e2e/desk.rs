//! Who looks after a case, a question of principle and its ruling, an absence: in the window.

use crate::acts::{
    SECOND, add_second_reader, create_vault, lock, open_newest_case, receive_complaint, unlock,
};
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_french_desk_takes_a_case_asks_and_gives_its_work_to_another() {
    in_a_window("desk-fr", Lang::Fr, desk).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_english_desk_takes_a_case_asks_and_gives_its_work_to_another() {
    in_a_window("desk-en", Lang::En, desk).await;
}

async fn desk(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    add_second_reader(&window, machine.lang()).await;
    receive_complaint(&window, &machine).await;
    open_newest_case(&window).await;
    window.click("assign-take").await;
    window.see("assign-put-down").await;
    window.unfold("escalations").await;
    window.click("escalation-ask").await;
    window
        .fill(
            "escalation-question",
            "Le délai court-il pendant la détention?",
        )
        .await;
    window.fill("escalation-view", "Il est suspendu.").await;
    window.look("escalation-ask").await;
    window.click("escalation-submit").await;
    window
        .see_css("[data-testid='escalation'][data-open='true']")
        .await;
    window.look("case-asked").await;

    lock(&window).await;
    unlock(&window, 2, SECOND).await;
    window.see("today-question").await;
    window.look("today-questions").await;
    window.click("today-question").await;
    window.click("escalation-rule").await;
    window
        .fill(
            "escalation-ruling",
            "Il est suspendu jusqu’à la libération.",
        )
        .await;
    window
        .fill("escalation-reasons", "Elle ne pouvait écrire à personne.")
        .await;
    window.click("escalation-submit").await;
    window
        .see_css("[data-testid='escalation'][data-open='false']")
        .await;

    window.click("nav-workload").await;
    window.click("work-person").await;
    window
        .click_css("[data-testid='work-cases'] [role='option']")
        .await;
    window.choose_at("work-to", 1).await;
    window.look("workload").await;
    window.click("work-give").await;
    window.see("toast").await;
    window.click("absence").await;
    window.choose_at("absence-to", 1).await;
    window.fill("absence-until", "2099-01-05").await;
    window.look("absence").await;
    window.click("absence-submit").await;
    window.see("absence-line").await;
    window.look("workload-absence").await;
    window.close().await;
}
