//! A file dropped on the window is received with its bytes.

use crate::acts::{create_vault, open_newest_case};
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;
use serde_json::json;
use sha2::{Digest, Sha256};

const NAME: &str = "lettre d’été.eml";

/// A French letter in Windows-1252, whose bytes would not survive a reading as text.
const LETTER: &[u8] = b"Received: by mx.example; Tue, 6 Oct 2026 15:30:00 +0000\r\n\
    From: Odile Lavigne <odile@courriel.example>\r\nSubject: Plainte\r\n\
    Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\
    Un agent m\x92a pouss\xe9e contre un mur le 3 mars 2026 \xe0 Hearst.\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_dropped_on_a_french_window_is_received_byte_for_byte() {
    in_a_window("drop-fr", Lang::Fr, dropped).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_dropped_on_an_english_window_is_received_byte_for_byte() {
    in_a_window("drop-en", Lang::En, dropped).await;
}

async fn dropped(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    window.click("nav-intake").await;
    window.see("receive").await;
    let area = "[data-testid='drop-area']";
    window.drag_file(area, "dragover", NAME, LETTER).await;
    window
        .see_css("[data-testid='drop-area'][data-dropping]")
        .await;
    window.look("intake-dropping").await;
    window.drag_file(area, "drop", NAME, LETTER).await;
    window.see("evidence").await;
    open_newest_case(&window).await;
    let kept = window
        .script("const at = document.querySelector('[data-testid=paper]'); return [at.dataset.name, at.dataset.sha256]")
        .await;
    let sha256 = format!("{:x}", Sha256::digest(LETTER));
    assert_eq!(kept, json!([NAME, sha256]));
}
