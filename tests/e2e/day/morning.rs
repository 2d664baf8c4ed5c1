//! The first call: a complaint is taken, screened in, and what it lacks is asked for.

use super::words::Words;
use super::{Desk, letters};
use chrono::TimeDelta;
use dossier_app::Office;
use fantoccini::key::Key;

/// Gives the number of the case.
pub async fn a_complaint_is_taken_and_screened_in(desk: &Desk, words: &Words) -> String {
    let window = &desk.window;
    take(desk, words.complaint, words.subject).await;
    desk.shot("received").await;
    // R screens in, O opens the case.
    window.type_text("r").await;
    window.see_code("stage", "screened_in").await;
    window.type_text("o").await;
    window.see("file-panel").await;
    desk.arrive().await;
    desk.shot("case").await;
    window.text("case-number").await
}

/// Fills the form while the person talks: only what they say first, then the day, then the end.
pub async fn take(desk: &Desk, account: &str, subject: &str) {
    let window = &desk.window;
    window.type_text("gr").await;
    window.see("queue-total").await;
    desk.arrive().await;
    window.type_text("n").await;
    window.see_focus("form-text").await;
    window.type_text(account).await;
    window.write("form-subject", subject).await;
    window.write("form-name", "Jeanne Ouellette").await;
    window.hold(&[Key::Control], '4').await;
    window.see_focus("form-incident").await;
    window.type_text(&day_of(-3)).await;
    window.hold(&[Key::Control], char::from(Key::Enter)).await;
    window.see("evidence").await;
    desk.arrive().await;
}

/// A day from today on, where the office is: in the evening the day of UTC is already tomorrow, and
/// no office received a paper tomorrow.
pub fn day_of(days: i64) -> String {
    let day = Office::machine().today() + TimeDelta::days(days);
    day.format("%Y-%m-%d").to_string()
}

pub async fn a_piece_is_asked_for_by_letter_and_comes(desk: &Desk) {
    let window = &desk.window;
    desk.part("p", "fold-pieces").await;
    window.hold(&[], 'a').await;
    window.see("piece-ask-form").await;
    let chosen = "return document.querySelectorAll('[data-testid=piece-choice]:checked').length";
    if window.script(chosen).await == 0 {
        window.tick("piece-choice").await;
    }
    desk.shot("piece-ask").await;
    window.hold(&[Key::Control], char::from(Key::Enter)).await;
    desk.arrive().await;
    letters::is_written(desk).await;
    letters::leaves(desk).await;

    desk.part("p", "fold-pieces").await;
    let asked = "[data-standing='asked'] [data-testid='piece-act']";
    window.reach_in(".pieces", asked).await;
    window.press(Key::Enter).await;
    window.see("piece-act-form").await;
    desk.shot("piece-came").await;
    desk.send("piece-act-do").await;
    window.see_css("[data-standing='received']").await;
}

pub async fn the_complainant_is_told_in_a_letter(desk: &Desk) {
    letters::is_drafted(desk, "screened_in").await;
    letters::is_written(desk).await;
    letters::leaves(desk).await;
}
