//! A report in the real window: the numbers, the cases behind one, what is published of it.

use crate::acts::{create_vault, receive};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_report_in_french_is_counted_published_and_verified() {
    in_a_window("report-fr", Lang::Fr, journey).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_in_english_is_counted_published_and_verified() {
    in_a_window("report-en", Lang::En, journey).await;
}

pub async fn journey(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive(&window, &machine, "1.eml", letter::late(machine.lang())).await;
    window.click("nav-reports").await;
    window.see("report-totals").await;
    window.look("report").await;

    // Days that hold those of the letters.
    for (field, on) in [
        ("report-from", "2026-01-01"),
        ("report-until", "2026-10-07"),
        ("report-cut-off", "2026-10-07"),
    ] {
        window.fill(field, on).await;
    }
    window.click("report-ask").await;
    window.click_css("[data-testid='report-totals'] a").await;
    window.see("report-case").await;
    window.look("report-behind").await;
    window.click("report-back").await;

    window.click("report-publish").await;
    window.see("report-publish-go").await;
    window.look("report-publish").await;
    window.click("report-publish-go").await;
    window.click("report-check").await;
    window.see("report-checked").await;
    window.look("report-published").await;
    window.click("report-open").await;
    window.see("report-back").await;
    window.look("report-frozen").await;
}
