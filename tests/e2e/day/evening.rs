//! What needs a second person, and what is done: read second, approved, sent, closed, found.

use super::morning::take;
use super::words::Words;
use super::{Desk, letters};
use crate::harness::CONTROL;
use fantoccini::key::Key;

pub async fn another_complaint_is_proposed_for_screening_out(desk: &Desk, words: &Words) {
    let window = &desk.window;
    take(desk, words.hearsay, words.heard).await;
    window.type_text("e").await;
    window
        .see_css("[data-testid='screen-out-form'] h3:focus")
        .await;
    window.tick("ground").await;
    window.write("fact-type", words.heard).await;
    window.press(Key::Enter).await;
    window
        .see_css("[data-testid='screen-out-form'] .picked li")
        .await;
    window.write("out-discretion", words.why).await;
    window.write("out-reasons", words.why).await;
    window.reach("out-reader").await;
    window.press(Key::Down).await;
    desk.shot("screen-out").await;
    desk.send("out-submit").await;
}

pub async fn the_lead_reads_second(desk: &Desk) {
    let window = &desk.window;
    window.type_text("gr").await;
    desk.arrive().await;
    // F goes to what is listed, the arrow to what waits for a second reader.
    window.type_text("f").await;
    window.see_focus("queue-first").await;
    window.press(Key::Right).await;
    window.see("second-agree").await;
    for _ in 0..2 {
        window.press(Key::F6).await;
    }
    desk.shot("second-reading").await;
    desk.send("second-agree").await;
}

pub async fn the_lead_approves(desk: &Desk, number: &str) {
    let window = &desk.window;
    open(desk, number).await;
    open_letter(desk).await;
    for _ in 0..2 {
        window.press(Key::F6).await;
    }
    window.push("letter-approve").await;
    window.see("letter-approval").await;
    desk.shot("letter-approved").await;
}

pub async fn the_approved_letter_leaves(desk: &Desk, number: &str) {
    open(desk, number).await;
    open_letter(desk).await;
    desk.window.press(Key::F6).await;
    letters::leaves(desk).await;
}

/// Finds a case by its number, and opens it.
async fn open(desk: &Desk, number: &str) {
    let window = &desk.window;
    window.hold(&[CONTROL], 'k').await;
    window.see_focus("palette-words").await;
    window.type_text(number).await;
    window.see_css("[data-group='open']").await;
    window.press(Key::Enter).await;
    window.see("file-panel").await;
    desk.arrive().await;
}

/// The letter written last.
async fn open_letter(desk: &Desk) {
    let window = &desk.window;
    desk.part("l", "letter-link").await;
    window.press(Key::Enter).await;
    window.see("letter-number").await;
    desk.arrive().await;
}

/// Each line of what blocks leads by its own key to where it is mended; once all are, the case closes.
pub async fn the_complaint_is_closed_line_by_line(desk: &Desk, words: &Words, number: &str) {
    let window = &desk.window;
    open(desk, number).await;
    desk.part("x", "fold-closing").await;
    desk.shot("closing-blocked").await;
    let lines = window.count("block").await;
    assert!(lines > 0, "a case of today has deadlines and a letter open");
    for line in 1..=lines {
        follow(desk, line).await;
    }
    what_never_came_is_waived(desk, words).await;
    letters::is_drafted(desk, "acknowledgement").await;
    letters::is_written(desk).await;
    letters::leaves(desk).await;
    desk.part("x", "fold-closing").await;
    window.pick("closing-outcome", "withdrawn").await;
    window.write("closing-reasons", words.why).await;
    desk.shot("closing-outcome").await;
    window.push("closing-do").await;
    let told = window.text("closed").await;
    assert!(told.contains(words.withdrawn), "{told}");
    window.see_focus("fold-closing").await;
    desk.shot("closed").await;
}

/// The case goes on without the pieces that were asked for and did not come.
async fn what_never_came_is_waived(desk: &Desk, words: &Words) {
    let window = &desk.window;
    let asked = "[data-standing='asked'] [data-testid='piece-act']";
    let awaited = format!("return document.querySelectorAll(\"{asked}\").length");
    let waived = "return document.querySelectorAll(\"[data-standing='waived']\").length";
    while window.script(&awaited).await != 0 {
        let before = window.script(waived).await.as_u64().unwrap_or_default();
        desk.part("p", "fold-pieces").await;
        window.reach_in(".pieces", asked).await;
        window.press(Key::Enter).await;
        window.see_focus("piece-way-received").await;
        window.choose_down("piece-way-waived").await;
        window.write("piece-reason", words.why).await;
        desk.send("piece-act-do").await;
        // The list is read anew after the act.
        let one_more = format!(":nth-child({} of [data-standing='waived'])", before + 1);
        window.see_css(&one_more).await;
    }
    desk.shot("pieces-settled").await;
}

/// Goes where a line leads, and comes back to the list.
async fn follow(desk: &Desk, line: usize) {
    let window = &desk.window;
    let block = format!("[data-testid='block'][data-line='{line}']");
    window.reach_css(&block).await;
    window.press(Key::Enter).await;
    window.see_css(&format!("body :focus:not({block})")).await;
    if window.count("fold-closing").await == 0 {
        letters::comes_back(desk).await;
    }
    desk.part("x", "fold-closing").await;
}

pub async fn the_closed_case_is_found(desk: &Desk, words: &Words) {
    let window = &desk.window;
    window.type_text("/").await;
    window.see_focus("search").await;
    window.type_text(words.sought).await;
    window.see("hit").await;
    window.press(Key::Down).await;
    desk.shot("found").await;
    window.press(Key::Enter).await;
    desk.arrive().await;
    window.see("closed").await;
}
