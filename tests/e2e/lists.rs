//! The list of cases in the real window: a query that is understood, rows selected by the keyboard,
//! one act on all of them and its one undo, and a view that is kept.

use crate::acts::{code, create_vault, other, receive};
use crate::harness::{CONTROL, Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_list_in_french_is_asked_selected_acted_on_and_kept() {
    in_a_window("lists-fr", Lang::Fr, journey).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_in_english_is_asked_selected_acted_on_and_kept() {
    in_a_window("lists-en", Lang::En, journey).await;
}

async fn journey(window: Window, machine: Machine) {
    let lang = machine.lang();
    create_vault(&window, lang).await;
    receive(&window, &machine, "1.eml", letter::late(lang)).await;
    window.click("nav-cases").await;
    let typed = match lang {
        Lang::Fr => "type:plainte",
        Lang::En => "kind:complaint",
    };
    window.fill("case-find", typed).await;
    window.see("find-chips").await;
    window.look("list-query").await;
    window.click("find-form").await;
    window.see("find-stage").await;
    window.look("list-form").await;
    window.click("find-form").await;
    window.gone("find-fields").await;

    select_all(&window).await;
    window.look("list-selected").await;
    window.click("bulk-open").await;
    window.choose("bulk-act", "reply_language").await;
    window.choose("bulk-language", code(other(lang))).await;
    window.look("list-act").await;
    window.click("bulk-go").await;
    window.see("bulk-undo").await;
    window.look("list-done").await;
    take_back(&window).await;

    // Taken by the person who asks, found by one word, and given back.
    select_all(&window).await;
    window.click("bulk-open").await;
    window.choose("bulk-act", "assign").await;
    window.see("bulk-to").await;
    window.look("list-assign").await;
    window.click("bulk-go").await;
    window.see("bulk-undo").await;
    let mine = match lang {
        Lang::Fr => "responsable:moi",
        Lang::En => "assigned:me",
    };
    window.fill("case-find", mine).await;
    window.see("find-chips").await;
    window.see("cases").await;
    window.look("list-mine").await;
    take_back(&window).await;
    window.gone("cases").await;
    window.fill("case-find", typed).await;
    window.see("cases").await;

    // A mark is put and taken off.
    select_all(&window).await;
    window.click("bulk-open").await;
    window.choose("bulk-act", "mark").await;
    window.click("bulk-go").await;
    window
        .see_css("[data-testid='bulk-mark'][aria-invalid]")
        .await;
    window.look("list-mark-needed").await;
    window.choose("bulk-mark", "media").await;
    window.look("list-mark").await;
    window.click("bulk-go").await;
    window.see("bulk-undo").await;
    take_back(&window).await;

    // One outcome is said for all; what cannot be closed yet is named, with why.
    select_all(&window).await;
    window.click("bulk-open").await;
    window.choose("bulk-act", "close").await;
    window
        .choose("bulk-outcome", "withdrawn_before_screening")
        .await;
    let reasons = match lang {
        Lang::Fr => "Les plaintes ont été retirées.",
        Lang::En => "The complaints were withdrawn.",
    };
    window.fill("bulk-reasons", reasons).await;
    window.look("list-close").await;
    window.click("bulk-go").await;
    window.click_css("[data-testid='bulk-last'] summary").await;
    window.see("bulk-faults").await;
    window.look("list-refused").await;
    window.click("bulk-forget").await;
    window.gone("bulk-last").await;

    window.click("view-keep").await;
    window.fill("view-name", "1").await;
    window.look("list-keep").await;
    window.click("view-keep-go").await;
    window.see("nav-view").await;
    window.look("list-views").await;

    // The same words are understood in the search of the whole office.
    window.press_shortcut('/').await;
    window.see("search").await;
    window.fill("search", typed).await;
    window.see("find-chips").await;
    window.see("hit").await;
    window.look("search-terms").await;
}

/// From the list, by the keyboard alone.
async fn select_all(window: &Window) {
    window
        .script("document.querySelector('[data-testid=cases]').focus()")
        .await;
    window.press_shortcut('j').await;
    window.press_shortcut('x').await;
    window.see("bulk-bar").await;
    window.hold(&[CONTROL], 'a').await;
}

/// The whole is taken back; nothing else can be done to many before it is.
async fn take_back(window: &Window) {
    window.click("bulk-undo").await;
    window.gone("bulk-undo").await;
    window.see("bulk-last").await;
}
