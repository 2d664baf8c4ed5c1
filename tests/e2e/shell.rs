//! The shell: the palette, undo, the history, several windows on one vault, the narrow window.

use crate::acts::{create_vault, open_newest_case, receive_complaint};
use crate::harness::{CONTROL, Machine, Window, in_a_window};
use dossier_domain::lang::Lang;
use fantoccini::key::Key;

#[tokio::test(flavor = "multi_thread")]
async fn the_palette_finds_a_case_by_its_number_and_an_act_by_its_verb_in_french() {
    in_a_window("palette-fr", Lang::Fr, palette).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_palette_finds_a_case_by_its_number_and_an_act_by_its_verb_in_english() {
    in_a_window("palette-en", Lang::En, palette).await;
}

async fn palette(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive_complaint(&window, &machine).await;
    undo(&window).await;
    find(&window).await;
    window.hold(&[CONTROL], 'k').await;
    window.see_focus("palette-words").await;
    window.look("palette-start").await;
    // A verb of the other language, and a serial without its year.
    let verb = if machine.lang() == Lang::Fr {
        "file 1"
    } else {
        "class 1"
    };
    window.type_text(verb).await;
    window.see_css("[data-group='on']").await;
    window.look("palette").await;
    window.press(Key::Enter).await;
    // The act is done where it belongs: the series of the file waits for a choice.
    window.see_focus("series").await;
    history(&window).await;
    narrow(&window).await;
}

async fn undo(window: &Window) {
    window.press_shortcut('r').await;
    window.see("undo").await;
    window.look("undo").await;
    window.see_code("stage", "screened_in").await;
    window.script("document.querySelector('h1').focus()").await;
    window.hold(&[CONTROL], 'z').await;
    window.see("screen-in").await;
    window.gone("undo").await;
}

/// Words on the screen are drawn over it, and the key that closes leaves nothing behind.
async fn find(window: &Window) {
    window.hold(&[CONTROL], 'f').await;
    window.see_focus("find-words").await;
    window.type_text("police").await;
    window
        .text_when("find-told", |told| told.starts_with('1'))
        .await;
    window.press(Key::Enter).await;
    window
        .text_when("find-told", |told| told.starts_with('2'))
        .await;
    window.look("find").await;
    let drawn = "return [...CSS.highlights.keys()].join(' ')";
    assert_eq!(window.script(drawn).await, "found found-here");
    window.press(Key::Escape).await;
    window.gone("find").await;
    assert_eq!(window.script(drawn).await, "");
}

async fn history(window: &Window) {
    window.unfold("notes").await;
    window.click("draft-note").await;
    window.see("pair").await;
    window.press_shortcut('h').await;
    window.see("history").await;
    window.look("history-note").await;
    window.press(Key::Escape).await;
    window.gone("history").await;
}

/// What was done is told above the bar where one decides, however narrow the window.
async fn narrow(window: &Window) {
    for (width, height) in [(1_280, 800), (1_024, 700), (860, 700), (640, 512)] {
        window.resize(width, height).await;
        window.click("nav-intake").await;
        window.see("screen-in").await;
        window.press_shortcut('r').await;
        window.see("undo").await;
        window.shot(&format!("toast-{width}x{height}")).await;
        let covered = window
            .script(
                "const toast = document.querySelector('.toast').getBoundingClientRect();
                 return [...document.querySelectorAll('.tri-bar .btn, .status button')].filter((one) => {
                     const at = one.getBoundingClientRect();
                     return at.bottom > toast.top && at.top < toast.bottom
                         && at.right > toast.left && at.left < toast.right;
                 }).length",
            )
            .await;
        assert_eq!(covered, 0, "at {width} by {height}");
        if width >= 1_024 {
            assert_eq!(window.outside().await, Vec::<String>::new());
        }
        window.script("document.querySelector('h1').focus()").await;
        window.hold(&[CONTROL], 'z').await;
        window.gone("undo").await;
    }
    window.resize(1_280, 832).await;
    writing(window).await;
}

/// The page follows a window that narrows while somebody writes in it.
async fn writing(window: &Window) {
    for _ in 0..10 {
        window.click("fix-received").await;
        window.see_focus("fix-received-field").await;
        window.resize(1_024, 700).await;
        window.resize(640, 416).await;
        let across = "return document.querySelector('nav').offsetWidth";
        assert_eq!(window.script(across).await, 640);
        window.resize(1_280, 832).await;
        window.press(Key::Escape).await;
        window.see_focus("fix-received").await;
    }
}

/// Moves the clock of the machine forward, which both windows read.
async fn later(window: &Window, minutes: u32) {
    let script = format!("const now = Date.now; Date.now = () => now() + {minutes} * 60000;");
    for _ in 0..2 {
        window.script(&script).await;
        window.go_to_other().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_window_in_english_shares_the_session_and_is_locked_with_the_first() {
    in_a_window("windows-en", Lang::En, windows).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_window_in_french_shares_the_session_and_is_locked_with_the_first() {
    in_a_window("windows-fr", Lang::Fr, windows).await;
}

async fn windows(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive_complaint(&window, &machine).await;
    open_newest_case(&window).await;
    window.script("document.querySelector('h1').focus()").await;
    window.hold(&[CONTROL], Key::Enter.into()).await;
    window.go_to_other().await;
    window.see("file-panel").await;
    window.shot("beside").await;
    later(&window, 9).await;
    window.unfold("file").await;
    window.choose_at("series", 1).await;
    window.click("file").await;
    window.see("file-number").await;
    window.go_to_other().await;
    window.unfold("file").await;
    window.see("file-number").await;
    // Nobody touched the first for eleven minutes; who works in the other is not gone.
    later(&window, 2).await;
    window.press(Key::Shift).await;
    window.see("file-number").await;
    // Back in the first, which heard of it. Locking here closes the other.
    window.hold(&[CONTROL], 'l').await;
    window.see("unlock").await;
    window.go_to_last().await;
}
