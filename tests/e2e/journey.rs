//! The whole journey of one office: from no vault to a note on paper.

use crate::acts::{
    FIRST, SECOND, add_second_reader, argue_screening_out, choose_language, code, fill_vault, lock,
    open_newest_case, other, receive, receive_complaint, unlock,
};
use crate::harness::{Machine, Window, in_a_window, root};
use crate::letter;
use dossier_domain::lang::Lang;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

#[tokio::test(flavor = "multi_thread")]
async fn a_french_office_goes_from_no_vault_to_a_note_on_paper() {
    in_a_window("journey-fr", Lang::Fr, journey).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_english_office_goes_from_no_vault_to_a_note_on_paper() {
    in_a_window("journey-en", Lang::En, journey).await;
}

pub async fn journey(window: Window, machine: Machine) {
    let lang = machine.lang();
    choose_language(&window, lang).await;
    window.look("create").await;
    fill_vault(&window, lang).await;
    window.look("today-empty").await;
    add_second_reader(&window, lang).await;
    receive_and_screen_in(&window, &machine).await;
    file(&window).await;
    note(&window, &machine).await;
    search(&window, lang).await;
    screen_out_with_two_people(&window, &machine).await;
    the_journal_is_sound(&window).await;
}

async fn receive_and_screen_in(window: &Window, machine: &Machine) {
    window.click("nav-intake").await;
    window.look("intake-empty").await;
    receive_complaint(window, machine).await;
    window.see_code("outcome", "screened_in").await;
    assert!(window.count("clock").await > 0, "a complaint has clocks");
    window.look("intake").await;
    window.click("new-case").await;
    window.see("form-text").await;
    window.look("guided-form").await;
    window.press(fantoccini::key::Key::Escape).await;
    window.gone("form-text").await;
    window.click("nav-today").await;
    window
        .see_css("[aria-current='page'][data-testid='nav-today']")
        .await;
    window.look("today").await;
    window.click("nav-cases").await;
    window
        .see_css("[data-testid='cases'] [role='option']")
        .await;
    window.look("cases").await;
    window.click("nav-intake").await;
    window.click("screen-in").await;
    window.see("toast").await;
}

async fn file(window: &Window) {
    open_newest_case(window).await;
    window.see_css("[data-testid='step-decided'].done").await;
    window.look("case").await;
    window.choose_at("series", 1).await;
    window.click("file").await;
    window.see("file-number").await;
    let records = window
        .script("return document.querySelectorAll('[data-testid=file-panel] .recs li').length")
        .await;
    assert_eq!(records, 2, "the message and its attachment");
    window.look("case-filed").await;
}

async fn note(window: &Window, machine: &Machine) {
    let source = code(machine.lang());
    window.unfold("notes").await;
    window
        .click_css(&format!(
            "[data-testid='note-source'] input[value='{source}']"
        ))
        .await;
    window.click("draft-note").await;
    window.see("pair").await;
    assert_eq!(
        window
            .script("return document.querySelectorAll('[data-stale=true]').length")
            .await,
        0
    );
    window.look("note").await;
    let theirs = other(machine.lang());
    let voices = window.tree().into_iter().map(|node| node.lang);
    assert!(
        voices
            .into_iter()
            .any(|lang| lang.starts_with(code(theirs))),
        "the other side of a note is in its own language"
    );
    revise(window, source, " Vérifié le 3 mars.").await;
    window.see_css("[data-stale='true']").await;
    window.look("note-stale").await;
    export(window, machine).await;
    window.click("agree").await;
    window.gone("agree").await;
    window.click("nav-notes").await;
    window
        .see_css("[data-testid='notes'] [role='option']")
        .await;
    window.look("notes").await;
}

/// Adds words to the first paragraph of one side, and leaves it.
async fn revise(window: &Window, side: &str, words: &str) {
    window
        .see(&format!("side-{side}"))
        .await
        .send_keys(words)
        .await
        .expect("words");
    window.click("note-number").await;
}

async fn export(window: &Window, machine: &Machine) {
    window.click("export").await;
    let path = window.text("export-path").await;
    let path = Path::new(&path);
    assert!(
        path.starts_with(machine.exports()),
        "{} is where exports go",
        path.display()
    );
    let pdf = structure(path);
    assert_eq!(
        (&pdf["marked"], &pdf["xmp"]["pdfuaid_part"]),
        (&json!(true), &json!("1")),
        "the note is PDF/UA-1"
    );
    assert_eq!(pdf["untagged_pages"], json!([]), "every word has its tag");
    assert!(
        pdf["fonts"]
            .as_array()
            .expect("fonts")
            .iter()
            .all(|font| font["embedded"] == json!(true)),
        "{}",
        pdf["fonts"]
    );
    let languages: Vec<&String> = pdf["langs"]
        .as_object()
        .expect("languages")
        .keys()
        .collect();
    for lang in ["fr", "en"] {
        assert!(
            languages.iter().any(|one| one.starts_with(lang))
                || pdf["lang"].to_string().contains(lang),
            "{languages:?}"
        );
    }
}

/// What a tagged PDF says of itself, read by a program that we did not write.
fn structure(path: &Path) -> Value {
    let mut reader = Command::new("/usr/bin/python3");
    let read = reader
        .arg(root().join("tests/acceptance/pdf_structure.py"))
        .arg(path)
        .output()
        .expect("python runs");
    assert!(
        read.status.success(),
        "{}",
        String::from_utf8_lossy(&read.stderr)
    );
    serde_json::from_slice(&read.stdout).expect("one JSON object")
}

async fn search(window: &Window, lang: Lang) {
    window.press_shortcut('/').await;
    // Without its accent in French, in the singular in English.
    window
        .fill(
            "search",
            if lang == Lang::Fr {
                "medecin"
            } else {
                "neighbours"
            },
        )
        .await;
    window.see("hit").await;
    window.look("search").await;
}

async fn screen_out_with_two_people(window: &Window, machine: &Machine) {
    receive(window, machine, "2.eml", letter::hearsay(machine.lang())).await;
    argue_screening_out(window).await;
    window.choose_at("out-reader", 1).await;
    window.look("screen-out").await;
    window.click("out-submit").await;
    window.gone("screen-out-form").await;
    lock(window).await;
    window.look("unlock").await;
    unlock(window, 2, FIRST).await;
    window.see_code("error", "wrong-passphrase").await;
    window.look("unlock-refused").await;
    unlock(window, 2, SECOND).await;
    window.see("nav-today").await;
    window.click("nav-intake").await;
    window.click("queue-second").await;
    window.see("second-agree").await;
    window.look("second-reading").await;
    window.click("second-agree").await;
    window.see("toast").await;
    open_newest_case(window).await;
    window.see_css("[data-testid='step-second'].done").await;
    window.look("case-screened-out").await;
}

async fn the_journal_is_sound(window: &Window) {
    window.click("verify").await;
    window.see_code("verify", "sound").await;
    window.press_shortcut('?').await;
    window.see_css("dialog[open]").await;
    window.look("keys").await;
}
