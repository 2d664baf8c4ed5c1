//! The journey without a pointer: every act has a key or is reached by Tab.

use crate::acts::FIRST;
use crate::harness::{CONTROL, Machine, Window, in_a_window};
use dossier_domain::lang::Lang;
use fantoccini::key::Key;

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_received_screened_filed_and_noted_by_keyboard_alone() {
    in_a_window("keyboard", Lang::Fr, by_keyboard).await;
}

async fn by_keyboard(window: Window, machine: Machine) {
    window.tab_to("first-fr").await;
    window.press(Key::Enter).await;
    window.see("create").await;
    write(&window, "create-name", "Aimée Tessier").await;
    write(&window, "create-passphrase", FIRST).await;
    write(&window, "create-again", FIRST).await;
    window.press(Key::Enter).await;
    // The recovery key can wait.
    window.see("recovery-written").await;
    window.press(Key::Escape).await;
    window.gone("recovery-written").await;
    window.see_css("h1:focus").await;
    receive_by_form(&window).await;
    // R screens in, O opens the case.
    window.type_text("r").await;
    window.see_code("stage", "screened_in").await;
    window.type_text("o").await;
    window.see("file-panel").await;
    // A new screen takes the focus on its title.
    window.see_css("h1:focus").await;
    file(&window).await;
    note(&window, &machine).await;
    window.hold(&[CONTROL], 'l').await;
    window.see("unlock").await;
    assert_eq!(
        window.focus().await,
        "passphrase",
        "the person who comes back can type at once"
    );
}

async fn receive_by_form(window: &Window) {
    window.type_text("gr").await;
    window.see("queue-total").await;
    window.see_css("h1:focus").await;
    window.type_text("n").await;
    // The account has the focus: the person who calls is already talking.
    window.see_focus("form-text").await;
    write(
        window,
        "form-text",
        "Un agent du Service de police de Rivière-aux-Cèdres m’a poussée sans raison.",
    )
    .await;
    write(window, "form-subject", "Arrestation rue Principale").await;
    write(window, "form-name", "Jeanne Ouellette").await;
    // Recent, so that no ground is to be weighed and no reasons are asked for.
    let day = (chrono::Utc::now() - chrono::TimeDelta::days(3))
        .format("%Y-%m-%d")
        .to_string();
    write(window, "form-incident", &day).await;
    window.hold(&[CONTROL], '5').await;
    window.see_focus("officer-name").await;
    write(window, "officer-badge", "2217").await;
    window.tab_to("officer-add").await;
    window.press(Key::Enter).await;
    window.type_text("Bergevin").await;
    window.tab_to("form-submit").await;
    window.press(Key::Enter).await;
    window.see("evidence").await;
    // A new screen takes the focus on its title; F6 goes to the list.
    window.press(Key::F6).await;
}

async fn file(window: &Window) {
    window.type_text("f").await;
    window.see_focus("series").await;
    window.press(Key::Down).await;
    window.tab_to("file").await;
    window.press(Key::Enter).await;
    window.see("file-number").await;
}

async fn note(window: &Window, machine: &Machine) {
    window.type_text("n").await;
    window.see_focus("draft-note").await;
    window.press(Key::Enter).await;
    window.see("pair").await;
    // The side that was written first: the other one then lags behind.
    window.tab_to("side-fr").await;
    window.type_text("Vu. ").await;
    window.press(Key::Escape).await;
    window.see_css("[data-stale='true']").await;
    window.type_text("p").await;
    let path = window.text("export-path").await;
    assert!(machine.exports().join(path).exists());
}

async fn write(window: &Window, id: &str, text: &str) {
    window.tab_to(id).await;
    window.type_text(text).await;
}
