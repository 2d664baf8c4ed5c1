//! A stocktaking by keyboard alone: a place is counted as a bar-code reader would, what does not agree is
//! read, and settled.

use crate::acts::{begin_a_volume, create_vault, file_a_complaint};
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;
use fantoccini::key::Key;

#[tokio::test(flavor = "multi_thread")]
async fn a_place_is_counted_by_keyboard_in_french() {
    in_a_window("stocktaking-fr", Lang::Fr, stocktaking).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_is_counted_by_keyboard_in_english() {
    in_a_window("stocktaking-en", Lang::En, stocktaking).await;
}

async fn stocktaking(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    places(&window).await;
    file_a_complaint(&window, &machine).await;
    let number = number(&window).await;
    kept_elsewhere(&window).await;
    begun(&window).await;
    counted(&window, &number).await;
    settled(&window).await;
}

/// A room, a box that stands in it, and another room.
async fn places(window: &Window) {
    window.click("nav-paper").await;
    window.click("papers-places").await;
    window.see("places-none").await;
    for (code, fr, en, within) in [
        ("S1", "Salle 1", "Room 1", None),
        ("S1-B14", "Boîte 14", "Box 14", Some(1)),
        ("S2", "Salle 2", "Room 2", None),
    ] {
        window.click("place-add").await;
        window.see("place-form").await;
        window.fill("place-code", code).await;
        window.fill("place-fr", fr).await;
        window.fill("place-en", en).await;
        if let Some(nth) = within {
            window.choose_at("place-within", nth).await;
            window.look("place-within").await;
        }
        window.click("place-save").await;
        window.gone("place-form").await;
    }
    window.look("places-nested").await;
}

async fn number(window: &Window) -> String {
    let text = "return document.querySelector('[data-testid=\"file-number\"]').textContent.trim()";
    let text = window.script(text).await;
    text.as_str().unwrap().to_owned()
}

/// Volume 1 is said to be in the other room.
async fn kept_elsewhere(window: &Window) {
    begin_a_volume(window).await;
    window.choose_at("volume-at", 3).await;
    window.click("volume-do").await;
    window
        .see_css("[data-testid='volume'][data-state='kept']")
        .await;
}

async fn begun(window: &Window) {
    window.script("document.querySelector('h1').focus()").await;
    window.type_text("gd").await;
    window.see("papers-none").await;
    window.type_text("l").await;
    window.see("stocktakings-none").await;
    window.look("stocktakings-none").await;
    window.tab_to("stocktaking-open").await;
    window.press(Key::Enter).await;
    window.see("stocktaking-form").await;
    window.choose_at("stocktaking-at", 1).await;
    window.look("stocktaking-open").await;
    window.tab_to("stocktaking-open-do").await;
    window.press(Key::Enter).await;
    window.see_focus("counting-label").await;
}

/// The label of a place, then that of the volume, one that is unknown, and the first again.
async fn counted(window: &Window, number: &str) {
    window.type_text("S1-B14").await;
    window.press(Key::Enter).await;
    for (label, mismatch) in [
        (format!("{number}/1"), "elsewhere"),
        ("OPS-PLA-01/1999-A0001/1".to_owned(), "unknown"),
        (format!("{number}/1"), "twice"),
    ] {
        window.see_focus("counting-label").await;
        window.type_text(&label).await;
        window.press(Key::Enter).await;
        let one = format!("[data-testid='counted-one'][data-mismatch='{mismatch}']");
        window.see_css(&one).await;
    }
    window.look("stocktaking-counting").await;
    window.reach_back("[data-testid='stocktaking-turn']").await;
    window.press(Key::Enter).await;
    window.see("fault").await;
    window.look("stocktaking-report").await;
}

/// The volume is moved where it was found, the unknown label explained, the second count taken back.
async fn settled(window: &Window) {
    window.tab_to("fault-mend").await;
    window.press(Key::Enter).await;
    let settled = "main:not(:has([data-testid='fault'][data-kind='elsewhere']))";
    window.see_css(settled).await;
    window.see_focus("fault-explain").await;
    window.click("stocktaking-export").await;
    window.see("stocktaking-format-pdf").await;
    window.look("stocktaking-export").await;
    window.press(Key::Escape).await;
    window.gone("stocktaking-format-pdf").await;
    window.reach_back("[data-testid='fault-explain']").await;
    window.press(Key::Enter).await;
    window.see("explain-form").await;
    window.fill("explain-why", "Avant le coffre").await;
    window.look("stocktaking-explain").await;
    window.click("explain-do").await;
    window.gone("explain-form").await;
    window.click("fault-strike").await;
    window.see("found-agrees").await;
    window.look("stocktaking-agrees").await;
    window.as_printed().await;
    window.shot("print-stocktaking").await;
    window.as_seen().await;
    window.click("stocktaking-back").await;
    window.see("stocktaking-line").await;
    window.look("stocktakings").await;
}
