//! What people say against the program and against themselves, by keyboard in the real window: a signal that
//! is none, words that rule out no recourse, a screening that is reversed once its letter has left.

use crate::acts::{code, create_vault, open_newest_case, receive_complaint};
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;
use fantoccini::key::Key;

/// Why, in each of these acts.
const WHY: &str = "Ainsi décidé après lecture. So decided once it was read.";

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_a_denial_and_a_screening_are_answered_with_reasons_in_french() {
    in_a_window("reversal-fr", Lang::Fr, journey).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_a_denial_and_a_screening_are_answered_with_reasons_in_english() {
    in_a_window("reversal-en", Lang::En, journey).await;
}

async fn journey(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive_complaint(&window, &machine).await;
    window.click("screen-in").await;
    window.see("toast").await;
    open_newest_case(&window).await;
    window.see_css("h1:focus").await;
    a_signal_is_set_aside_and_brought_back(&window).await;
    the_letter_leaves_with_reasons(&window, machine.lang()).await;
    the_screening_is_reversed(&window).await;
}

async fn a_signal_is_set_aside_and_brought_back(window: &Window) {
    window.press(Key::F6).await;
    window.push("aside-open").await;
    window.see("aside-submit").await;
    window.reach("aside-code").await;
    window.press(Key::Home).await;
    window.press(Key::Down).await;
    window.write("aside-why", WHY).await;
    window.look("signal-aside-form").await;
    window.push("aside-submit").await;
    window.gone("aside-submit").await;
    window.see("signal-aside").await;
    window.look("signal-aside").await;
    window.push("aside-back").await;
    window.gone("signal-aside").await;
    window.see_css("[data-testid='signals-aside'] :focus").await;
}

/// A letter of which the words seem to rule out every recourse stays here until a person says why they do not.
async fn the_letter_leaves_with_reasons(window: &Window, lang: Lang) {
    window.type_text("l").await;
    window.see_css("[data-testid='letters'] :focus").await;
    window.pick("letter-template", "screened_in").await;
    window.push("letter-draft").await;
    window.see_css("h1:focus").await;
    window.see("letter-save").await;
    let words = match lang {
        Lang::Fr => "Vous craignez de n’avoir aucun recours. Vous en avez.",
        Lang::En => "You fear that you have no recourse. You have some.",
    };
    window
        .write(&format!("side-body-{}", code(lang)), words)
        .await;
    window.push("letter-save").await;
    window.see("passages-keep").await;
    window.look("letter-denies").await;
    window.reach_back("[data-testid='letter-dispatch']").await;
    window.press(Key::Enter).await;
    window.push("letter-dispatch-submit").await;
    window.see_code("error", "letter-denies-recourse").await;
    window.look("letter-denies-refused").await;
    window.press(Key::Escape).await;
    window.gone("letter-dispatch-submit").await;

    window.push("passages-keep").await;
    window.write("passages-why", WHY).await;
    window.look("letter-passages").await;
    window.push("passages-submit").await;
    window.see("passages-kept").await;
    window.look("letter-passages-kept").await;
    window.reach_back("[data-testid='letter-dispatch']").await;
    window.press(Key::Enter).await;
    window.push("letter-dispatch-submit").await;
    window.gone("letter-dispatch").await;
    window.see_css("body :focus").await;
    window.press(Key::Escape).await;
    window.see("file-panel").await;
    window.see_css("h1:focus").await;
}

async fn the_screening_is_reversed(window: &Window) {
    window.type_text("x").await;
    window.see_focus("fold-closing").await;
    window.reach_back("[data-testid='reverse']").await;
    window.press(Key::Enter).await;
    window.push("reverse-submit").await;
    window.see_css("[aria-invalid='true']").await;
    window.write("reverse-why", WHY).await;
    window.look("reverse").await;
    window.push("reverse-submit").await;
    window.gone("reverse-submit").await;
    window.gone("decided").await;
}
