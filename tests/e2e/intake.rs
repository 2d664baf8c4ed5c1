//! The guided form while a person talks: what was typed outlives the program.

use crate::acts::{FIRST, create_vault, unlock};
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn forms_half_filled_in_french_are_there_after_the_program_was_killed() {
    in_a_window("form-killed-fr", Lang::Fr, half_filled).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_half_filled_in_english_are_there_after_the_program_was_killed() {
    in_a_window("form-killed-en", Lang::En, half_filled).await;
}

async fn half_filled(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    begin(&window, "Jeanne Ouellette", "Il m’a dit « circulez » et").await;
    window.look("form-begun").await;
    window.click("form-close").await;
    begin(&window, "Noah Sault", "She was pushed near the").await;
    machine.kill_window();
    window.close().await;

    let window = Window::open(&machine).await;
    unlock(&window, 1, FIRST).await;
    window.see("nav-today").await;
    window.click("nav-intake").await;
    window.see("started-form").await;
    assert_eq!(window.count("started-form").await, 2);
    // The last begun is first.
    window.click("started-form").await;
    window.value_is("form-name", "Noah Sault").await;
    window
        .value_is("form-text", "She was pushed near the")
        .await;
    window.close().await;
}

/// Begins a form, and waits only for what the screen says to be kept.
async fn begin(window: &Window, name: &str, text: &str) {
    window.click("nav-intake").await;
    window.click("new-case").await;
    window.see_focus("form-text").await;
    window.type_text(text).await;
    window.fill("form-name", name).await;
    window.see_code("form-kept", "kept").await;
}
