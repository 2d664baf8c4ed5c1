//! Printing: a case prints as one column that holds all of it and nothing of the shell; a note prints
//! from its PDF.

use crate::acts::{create_vault, open_newest_case, receive_complaint};
use crate::harness::{CONTROL, Machine, Window, in_a_window};
use dossier_domain::lang::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn a_case_prints_whole_and_a_note_from_its_pdf_in_french() {
    in_a_window("print-fr", Lang::Fr, printed).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_prints_whole_and_a_note_from_its_pdf_in_english() {
    in_a_window("print-en", Lang::En, printed).await;
}

async fn printed(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive_complaint(&window, &machine).await;
    let number = window.text("case-number").await;
    open_newest_case(&window).await;
    hear_the_system(&window).await;
    print(&window).await;
    window.see_css("html[data-asked-to-print='1']").await;

    window.as_printed().await;
    window.shot("print-case").await;
    assert!(window.text("print-foot").await.contains(&number));
    for whole in ["parties", "letters", "closing", "file-panel"] {
        let script = format!(
            "return document.querySelector(\"[data-testid='{whole}'] .fold-in\").checkVisibility()"
        );
        assert_eq!(window.script(&script).await, true, "{whole} is printed");
    }
    let shell =
        "return [...document.querySelectorAll('nav, button.btn, .status, .case-side select')]
        .filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80))";
    assert_eq!(window.script(shell).await, serde_json::json!([]));
    window.as_seen().await;

    window.unfold("notes").await;
    window.click("draft-note").await;
    window.see("pair").await;
    print(&window).await;
    let path = window.text("export-path").await;
    let pdf = std::fs::read(machine.exports().join(path)).expect("a file");
    assert!(pdf.starts_with(b"%PDF"));
    assert_eq!(
        asked(&window).await,
        "1",
        "the screen of a note is not printed"
    );
}

async fn print(window: &Window) {
    window.script("document.querySelector('h1').focus()").await;
    window.hold(&[CONTROL], 'p').await;
}

/// Notes on the page what the system is asked to print, in its place: its dialog is not ours to drive.
async fn hear_the_system(window: &Window) {
    let script = "const send = window.fetch;
        window.fetch = (to, ...rest) => {
            if (!String(to).includes('window_print')) return send(to, ...rest);
            const page = document.documentElement.dataset;
            page.askedToPrint = String(Number(page.askedToPrint ?? 0) + 1);
            const headers = { 'content-type': 'application/json', 'Tauri-Response': 'ok' };
            return Promise.resolve(new Response('null', { headers }));
        };";
    window.script(script).await;
}

async fn asked(window: &Window) -> String {
    let script = "return document.documentElement.dataset.askedToPrint";
    let times = window.script(script).await;
    times.as_str().unwrap_or_default().to_owned()
}
