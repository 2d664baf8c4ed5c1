//! The language of the person is switched live, and nothing half-written is lost.

use crate::acts::{
    add_second_reader, argue_screening_out, choose_language, code, fill_vault, other, receive,
};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_form_half_filled_in_english_outlives_a_change_of_language() {
    in_a_window("language-en", Lang::En, half_filled).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_half_filled_in_french_outlives_a_change_of_language() {
    in_a_window("language-fr", Lang::Fr, half_filled).await;
}

async fn half_filled(window: Window, machine: Machine) {
    before_anyone_signs_in(&window).await;
    fill_vault(&window, machine.lang()).await;
    add_second_reader(&window, machine.lang()).await;
    a_form_in_the_page(&window, &machine).await;
    a_form_that_was_closed(&window).await;
}

async fn before_anyone_signs_in(window: &Window) {
    choose_language(window, Lang::En).await;
    window.fill("create-name", "Zoé O’Neil").await;
    for lang in [Lang::Fr, Lang::En] {
        window.click(&format!("lang-{}", code(lang))).await;
        page_speaks(window, lang).await;
        assert_eq!(window.value("create-name").await, "Zoé O’Neil");
    }
}

async fn a_form_in_the_page(window: &Window, machine: &Machine) {
    receive(window, machine, "2.eml", letter::hearsay(machine.lang())).await;
    argue_screening_out(window).await;
    let written = written(window).await;
    let asked = window.text("out-submit").await;
    window.click("lang-switch").await;
    page_speaks(window, other(machine.lang())).await;
    window.text_when("out-submit", |text| text != asked).await;
    assert_eq!(self::written(window).await, written);
    let evidence = window
        .script("return document.querySelector('[data-testid=evidence]').lang")
        .await;
    assert_eq!(
        evidence,
        format!("{}-CA", code(machine.lang())),
        "a letter stays in the language of its author"
    );
    window.look("screen-out-switched").await;
}

/// Ground, facts, discretion and reasons, as they stand in the form.
async fn written(window: &Window) -> serde_json::Value {
    let script = "
        const form = document.querySelector('[data-testid=screen-out-form]');
        return [
            form.querySelector('[data-testid=ground]:checked')?.dataset.code ?? null,
            [...form.querySelectorAll('.picked q')].map((quote) => quote.textContent),
            [...form.querySelectorAll('textarea')].map((area) => area.value),
        ];";
    window.script(script).await
}

async fn a_form_that_was_closed(window: &Window) {
    window.click("new-case").await;
    window.fill("form-name", "Jeanne Ouellette").await;
    window
        .fill("form-text", "Il m’a dit « circulez » et rien")
        .await;
    window.press(fantoccini::key::Key::Escape).await;
    window.gone("form-submit").await;
    window.click("lang-switch").await;
    window.click("started-form").await;
    window.value_is("form-name", "Jeanne Ouellette").await;
    window
        .value_is("form-text", "Il m’a dit « circulez » et rien")
        .await;
}

async fn page_speaks(window: &Window, lang: Lang) {
    window
        .see_css(&format!("html[lang='{}-CA']", code(lang)))
        .await;
}
