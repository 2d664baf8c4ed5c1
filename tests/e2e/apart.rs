//! Two directors name the office, each on their own workstation: both values are told from Today to the
//! settings, with their authors, until a person keeps one.

use crate::acts::{FIRST, create_vault_as, lock, unlock};
use crate::exchange::{prepare, take_from_a_stranger};
use crate::harness::{Machine, Window};
use dossier_domain::lang::Lang;
use dossier_testkit::copy_folder;

const OURS: [&str; 2] = ["Bureau du Nord", "Northern Office"];
const THEIRS: [&str; 2] = ["Bureau du Nord-Est", "Office of the North-East"];

#[tokio::test(flavor = "multi_thread")]
async fn the_name_that_two_workstations_gave_the_office_is_told_and_settled_in_french() {
    named_apart(Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_name_that_two_workstations_gave_the_office_is_told_and_settled_in_english() {
    named_apart(Lang::En).await;
}

async fn named_apart(lang: Lang) {
    let here = Machine::new("apart", lang);
    let window = Window::open(&here).await;
    create_vault_as(&window, lang, "director").await;
    lock(&window).await;
    let there = Machine::new("apart-there", lang);
    copy_folder(here.vault(), there.vault());
    let other = Window::open(&there).await;
    for (window, name) in [(&window, OURS), (&other, THEIRS)] {
        unlock(window, 1, FIRST).await;
        window.see("nav-today").await;
        name_the_office(window, name).await;
    }
    let (bundle, mark) = prepare(&other, &there, 0).await;
    take_from_a_stranger(&window, &bundle, &mark).await;
    other.close().await;
    is_told_and_settled(&window).await;
    window.close().await;
}

async fn open_office(window: &Window) {
    window.click("nav-settings").await;
    window.click("settings-office").await;
    window.see("office-save").await;
}

async fn name_the_office(window: &Window, [fr, en]: [&str; 2]) {
    open_office(window).await;
    window.fill("office-name-fr", fr).await;
    window.fill("office-name-en", en).await;
    window.click("office-save").await;
    window
        .see_css("[data-testid=office-save][aria-disabled=true]")
        .await;
}

/// From Today to the setting, where the value that was replaced is put back.
async fn is_told_and_settled(window: &Window) {
    window.click("nav-today").await;
    window.see("today-office-conflicts").await;
    window.look("today-office-conflicts").await;
    window
        .click_css("[data-testid='today-office-conflicts'] a")
        .await;
    window.see("exchange-office").await;
    window.look("exchange-office").await;
    window.click_css("[data-testid='exchange-office'] a").await;
    window.see("conflict").await;
    assert_eq!(window.count("claim").await, 2);
    window.value_is("office-name-fr", THEIRS[0]).await;
    window.look("settings-apart").await;

    window
        .click_css("[data-testid='claim']:first-child [data-testid='keep']")
        .await;
    window.gone("conflict").await;
    window.see_css("body :focus").await;
    window.value_is("office-name-fr", OURS[0]).await;
    window.value_is("office-name-en", OURS[1]).await;
    window.look("settings-settled").await;
    window.click("nav-today").await;
    window
        .see_css("[aria-current='page'][data-testid='nav-today']")
        .await;
    window.gone("today-office-conflicts").await;
}
