//! A request for review, from its admission to what the panel directs.

use super::morning::{day_of, take};
use super::words::Words;
use super::{Desk, letters};
use fantoccini::key::Key;

const SAVE: &str = "review-save";

pub async fn a_request_for_review_is_admitted(desk: &Desk, words: &Words) {
    let window = &desk.window;
    take(desk, words.request, words.direction).await;
    window.type_text("o").await;
    window.see("review-answer").await;
    desk.arrive().await;
    window.type_text("r").await;
    window.see_css("[data-testid='review'] h2:focus").await;
    desk.shot("review-received").await;

    window.push("review-answer").await;
    window.pick("review-investigator", "police").await;
    window.pick("review-outcome", "unsubstantiated").await;
    window.write("review-letter-on", &day_of(-10)).await;
    window.pick("review-letter-means", "mail").await;
    window.write("review-pages", "3").await;
    desk.shot("review-answers").await;
    desk.send(SAVE).await;

    window.push("review-admit").await;
    window.tick("review-admitted-yes").await;
    window.write("review-reasons", words.why).await;
    desk.shot("review-admission").await;
    desk.send(SAVE).await;
}

pub async fn the_police_file_is_inventoried(desk: &Desk, words: &Words) {
    let window = &desk.window;
    window.push("review-file").await;
    window.write("review-requested", &day_of(-2)).await;
    window.write("review-received", &day_of(0)).await;
    desk.send(SAVE).await;
    for title in [words.statement, words.notes] {
        window.push("review-item").await;
        window.write("review-item-name", title).await;
        window.write("review-item-pages", "4").await;
        desk.send(SAVE).await;
    }
    window.push("review-differ").await;
    window.write("review-one-page", "2").await;
    window.write("review-what", words.hours).await;
    desk.shot("review-difference").await;
    desk.send(SAVE).await;
    desk.shot("review-inventoried").await;
}

pub async fn the_panel_decides_and_is_followed(desk: &Desk, words: &Words) {
    let window = &desk.window;
    window.push("review-decide").await;
    window.write("review-members", "Noor Haddad").await;
    window
        .reach_css("[name][data-testid^='review-decision-']")
        .await;
    window.choose_down("review-decision-same_chief").await;
    window.write("review-reasons", words.why).await;
    desk.shot("review-panel").await;
    desk.send(SAVE).await;

    window.push("review-direct").await;
    window.write("review-direction-what", words.direction).await;
    window.write("review-direction-to", words.chief).await;
    window.write("review-direction-due", &day_of(20)).await;
    desk.send(SAVE).await;
    // The line of the direction stands before the button that added it.
    window.reach_back("[data-testid='review-follow']").await;
    window.press(Key::Enter).await;
    window.write("review-direction-done", &day_of(0)).await;
    desk.shot("review-direction").await;
    desk.send(SAVE).await;
    desk.shot("review-followed").await;
}

/// The number of the case: another person approves its letter before it leaves.
pub async fn the_decision_waits_for_an_approval(desk: &Desk) -> String {
    let window = &desk.window;
    let number = window.text("case-number").await;
    letters::is_drafted(desk, "review_decision").await;
    letters::is_written(desk).await;
    assert_eq!(
        window.count("letter-approve").await,
        0,
        "nobody approves what they wrote"
    );
    // It may not leave before: the host refuses, and the dialog says why.
    window.reach_back("[data-testid='letter-dispatch']").await;
    window.press(Key::Enter).await;
    window.push("letter-dispatch-submit").await;
    window.see("error").await;
    desk.shot("letter-unapproved").await;
    window.press(Key::Escape).await;
    window.gone("letter-dispatch-submit").await;
    letters::comes_back(desk).await;
    number
}
