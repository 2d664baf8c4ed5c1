//! Each section of the settings, in both languages and both themes, as the director of an office.

use crate::acts::{FIRST, code, create_vault_as};
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn an_office_is_settled_in_french() {
    in_a_window("settings-fr", Lang::Fr, settled).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_is_settled_in_english() {
    in_a_window("settings-en", Lang::En, settled).await;
}

pub async fn settled(window: Window, machine: Machine) {
    create_vault_as(&window, machine.lang(), "director").await;
    window.click("nav-settings").await;
    window.click("settings-office").await;
    window.see("office-save").await;
    for (side, name) in [("fr", "Bureau du Nord"), ("en", "Northern Office")] {
        window.fill(&format!("office-name-{side}"), name).await;
    }
    window.click("office-save").await;
    window
        .see_css("[data-testid=office-save][aria-disabled=true]")
        .await;
    window.look("settings-office").await;
    a_day_of_closure(&window).await;
    a_pack(&window).await;
    a_term(&window).await;
    for section in ["keys", "devices", "journal"] {
        window.click(&format!("settings-{section}")).await;
        window
            .see_css(&format!("[data-testid='settings-{section}'][aria-current]"))
            .await;
        window.see_css("tbody tr, [role=option]").await;
        window.look(&format!("settings-{section}")).await;
    }
    window.click("settings-integrity").await;
    window.click("integrity-verify").await;
    window.see_css("[data-testid=integrity-result].info").await;
    window.look("settings-integrity").await;
    the_form_is_the_same_for_who_comes_back(&window, machine.lang()).await;
}

async fn a_day_of_closure(window: &Window) {
    window.click("settings-calendars").await;
    window.see("calendar-day").await;
    window.fill("closure-on", "2026-12-24").await;
    window.fill("closure-name-fr", "Veille de Noël").await;
    window.fill("closure-name-en", "Christmas Eve").await;
    window.click("closure-add").await;
    window.see("closure").await;
    window.look("settings-calendars").await;
}

async fn a_pack(window: &Window) {
    window.click("settings-packs").await;
    window.click_css("[data-testid=pack] button").await;
    window.see("pack-open").await;
    window.look("settings-packs").await;
    window
        .click_css("[data-testid=pack][data-kind=enquiry] button")
        .await;
    window.see("enquiry-rule").await;
    window.look("settings-pack-enquiry").await;
    window
        .click_css("[data-testid=pack][data-kind=letter] button")
        .await;
    window.see("pack-letter").await;
    window.look("settings-pack-letters").await;
    window
        .click_css("[data-testid=pack][data-kind=protocol] button")
        .await;
    window.see("pack-protocol").await;
    window.look("settings-pack-protocols").await;
}

async fn a_term(window: &Window) {
    window.click("settings-glossary").await;
    window.fill("glossary-search", "decision").await;
    window.see_css("[role=option]").await;
    window.click("glossary-add").await;
    window.fill("term-fr", "récolement").await;
    window.fill("term-en", "stocktaking").await;
    window.look("settings-term").await;
    window.click("term-submit").await;
    window.gone("term-submit").await;
    window.fill("glossary-search", "recolement").await;
    window.click_css("[role=option]").await;
    window.see("glossary-chosen").await;
    window.look("settings-glossary").await;
}

async fn the_form_is_the_same_for_who_comes_back(window: &Window, lang: Lang) {
    window.click("account").await;
    window.click("lock").await;
    window.fill("passphrase", FIRST).await;
    window.click("unlock").await;
    window.click("nav-settings").await;
    window.click("settings-office").await;
    let name = if code(lang) == "fr" {
        "Bureau du Nord"
    } else {
        "Northern Office"
    };
    window
        .value_is(&format!("office-name-{}", code(lang)), name)
        .await;
}
