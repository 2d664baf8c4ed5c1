//! What becomes of the complaint: referred, disclosed, asked about, filed.

use super::words::Words;
use super::{Desk, letters};
use crate::acts::code;
use fantoccini::key::Key;

pub async fn the_complaint_is_referred(desk: &Desk, words: &Words) {
    let window = &desk.window;
    desk.part("r", "referral-decide").await;
    window.press(Key::Enter).await;
    window.pick("referral-way", "same_service").await;
    window.write("referral-service", words.service).await;
    window.write("referral-reasons", words.why).await;
    desk.shot("referral-decide").await;
    desk.send("referral-save").await;
    // Due dates of what the service must send.
    window.see("awaited-report").await;
    window.see_css("body :focus").await;
    window.push("referral-note").await;
    desk.shot("referral-note").await;
    desk.send("referral-note-save").await;
    window.gone("awaited-acknowledgement").await;
    desk.shot("referral").await;
}

pub async fn a_clock_stops_and_goes_on(desk: &Desk, words: &Words) {
    let window = &desk.window;
    desk.part("c", "clock-open").await;
    window.press(Key::Enter).await;
    window.push("clock-stop").await;
    window.see_focus("clock-on").await;
    if window.count("clock-words").await > 0 {
        window.write("clock-words", words.why).await;
    }
    window.write("clock-reason", words.why).await;
    desk.shot("clock-stop").await;
    window.push("clock-submit").await;
    window.see_focus("clock-dialog").await;
    window.push("clock-resume").await;
    window.see_focus("clock-on").await;
    window.write("clock-reason", words.why).await;
    window.push("clock-submit").await;
    window.see_focus("clock-dialog").await;
    window.see("clock-acts").await;
    desk.shot("clock-resumed").await;
    window.press(Key::Escape).await;
    window.see_focus("clock-open").await;
}

pub async fn what_was_disclosed_is_recorded(desk: &Desk, words: &Words) {
    let window = &desk.window;
    desk.part("d", "disclosure-record").await;
    window.press(Key::Enter).await;
    window.write("disclosure-words", words.told).await;
    window.pick("disclosure-party", "service").await;
    window.write("disclosure-name", "Insp. Jo Tait").await;
    desk.shot("disclosure-record").await;
    desk.send("disclosure-save").await;
    window.see("disclosure").await;
    desk.shot("disclosure").await;
}

pub async fn a_party_asks_and_is_told(desk: &Desk, words: &Words) {
    let window = &desk.window;
    desk.part("e", "enquiry-answer").await;
    window.press(Key::Enter).await;
    desk.arrive().await;
    window.pick("answer-party", "complainant").await;
    window.pick("answer-identity", "called_back").await;
    window.see("tell").await;
    window.write("answer-asked", words.question).await;
    window.reach_css("[data-testid='tell'] input").await;
    window.hold(&[], ' ').await;
    desk.shot("answer").await;
    desk.send("answer-do").await;
    window.see("enquiry").await;
    window.see_focus("enquiry-answer").await;
    desk.shot("enquiry").await;
}

pub async fn the_papers_are_filed_and_a_note_drafted(desk: &Desk, words: &Words) {
    let window = &desk.window;
    desk.part("f", "series").await;
    window.press(Key::Down).await;
    desk.send("file").await;
    window.see("file-number").await;
    desk.shot("filed").await;

    desk.part("n", "draft-note").await;
    window.press(Key::Enter).await;
    window.see("pair").await;
    desk.arrive().await;
    // The side that was written first: the other one then lags behind.
    let side = code(desk.machine.lang());
    window.reach(&format!("side-{side}")).await;
    window.type_text(words.seen).await;
    window.press(Key::Escape).await;
    window.see_css("[data-stale='true']").await;
    window.type_text("p").await;
    let path = window.text("export-path").await;
    assert!(desk.machine.exports().join(path).exists());
    letters::comes_back(desk).await;
}
