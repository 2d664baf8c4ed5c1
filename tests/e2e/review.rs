//! A request for review on its page: admitted, its file inventoried, decided by its panel, followed
//! up.

use crate::acts::{create_vault, receive};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_request_for_review_is_followed_to_its_directions_in_french() {
    in_a_window("review-fr", Lang::Fr, review).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_for_review_is_followed_to_its_directions_in_english() {
    in_a_window("review-en", Lang::En, review).await;
}

async fn save(window: &Window) {
    window.click("review-save").await;
    window.gone("review-save").await;
}

pub async fn review(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive(&window, &machine, "1.eml", letter::review(machine.lang())).await;
    window.click("open-case").await;
    window.see("review-answer").await;
    window.look("review-received").await;

    window.click("review-answer").await;
    window.see("review-investigator").await;
    window.look("review-answers").await;
    window.choose("review-investigator", "police").await;
    window.choose("review-outcome", "unsubstantiated").await;
    window.fill("review-letter-on", "2026-09-20").await;
    window.choose("review-letter-means", "mail").await;
    window.fill("review-pages", "3").await;
    save(&window).await;
    window.click("review-admit").await;
    window.click("review-admitted-yes").await;
    window
        .fill("review-reasons", "La police a fait l’enquête.")
        .await;
    window.look("review-admission").await;
    save(&window).await;

    window.click("review-file").await;
    window.fill("review-requested", "2026-10-06").await;
    window.fill("review-received", "2026-10-07").await;
    window.look("review-file").await;
    save(&window).await;
    for title in ["Déclaration", "Notes"] {
        window.click("review-item").await;
        window.fill("review-item-name", title).await;
        window.fill("review-item-pages", "4").await;
        window.look("review-item").await;
        save(&window).await;
    }
    window.click("review-differ").await;
    window.fill("review-what", "21 h, 23 h").await;
    window.look("review-difference").await;
    save(&window).await;

    window.click("review-decide").await;
    window.fill("review-members", "Noor Haddad").await;
    window.click("review-decision-same_chief").await;
    window
        .fill("review-reasons", "Le témoin n’a pas été entendu.")
        .await;
    window.look("review-panel").await;
    save(&window).await;
    window.click("review-direct").await;
    window
        .fill("review-direction-what", "Entendre le témoin")
        .await;
    window.fill("review-direction-to", "Chef").await;
    window.fill("review-direction-due", "2026-10-01").await;
    window.look("review-direction").await;
    save(&window).await;
    window.see("review-follow").await;
    window.look("review-followed").await;
    window.click("nav-today").await;
    window.see("direction").await;
    window.look("review-today").await;
}
