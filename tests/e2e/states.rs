//! What opens on a screen: each correction field, the reasons asked for, the source of a rule.

use crate::acts::{create_vault, receive};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;
use fantoccini::key::Key;

#[tokio::test(flavor = "multi_thread")]
async fn what_opens_in_french_is_accessible() {
    in_a_window("states-fr", Lang::Fr, states).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_opens_in_english_is_accessible() {
    in_a_window("states-en", Lang::En, states).await;
}

pub async fn states(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive(&window, &machine, "1.eml", letter::late(machine.lang())).await;
    for field in [
        "fix-kind",
        "fix-matter",
        "fix-incident",
        "fix-received",
        "fix-language",
        "fix-reply",
    ] {
        window.click(field).await;
        window.see(&format!("{field}-save")).await;
        window.look(field).await;
        window.press(Key::Escape).await;
        window.see_focus(field).await;
    }
    correct_the_reply(&window, machine.lang()).await;
    open_a_source(&window).await;
    ask_for_reasons(&window).await;
}

/// The office will answer in the other language.
async fn correct_the_reply(window: &Window, lang: Lang) {
    let (from, to) = match lang {
        Lang::Fr => ("fr", "en"),
        Lang::En => ("en", "fr"),
    };
    window.see_code("reply", from).await;
    window.click("fix-reply").await;
    window
        .see_css(".fix select")
        .await
        .select_by_value(to)
        .await
        .expect("an option");
    window.click("fix-reply-save").await;
    window.see_code("reply", to).await;
}

/// By keyboard, since a tooltip needs a pointer.
async fn open_a_source(window: &Window) {
    window.tab_to("certainty").await;
    window.press(Key::Enter).await;
    window.see("source").await;
    window.look("source").await;
}

async fn ask_for_reasons(window: &Window) {
    window.click("screen-in").await;
    window.see("in-reasons").await;
    window.look("reasons").await;
    window.click("in-submit").await;
    window
        .see_css("[data-testid='in-reasons'][aria-invalid]")
        .await;
    window.look("reasons-needed").await;
    window.fill("in-reasons", "La voisine a tout vu.").await;
    window.click("in-submit").await;
    window.see("toast").await;
}
