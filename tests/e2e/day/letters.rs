//! A letter from its model to the day it left.

use super::Desk;
use fantoccini::key::Key;

/// A letter that was saved: nothing to save, and no act on its way.
const SAVED: &str = "main:has([data-testid='letter-pdf'][aria-disabled='false']) \
    [data-testid='letter-save'][aria-disabled='true']";

/// Drafts the letter of this model, from the page of the case.
pub async fn is_drafted(desk: &Desk, model: &str) {
    let window = &desk.window;
    window.type_text("l").await;
    window.see_css("[data-testid='letters'] :focus").await;
    window.pick("letter-template", model).await;
    window.push("letter-draft").await;
    desk.arrive().await;
}

/// Says to whom it goes, and saves it.
pub async fn is_written(desk: &Desk) {
    let window = &desk.window;
    window.see("letter-save").await;
    window
        .write("letter-recipient", "Jeanne Ouellette, 12 rue Fraser")
        .await;
    window.push("letter-save").await;
    window.see_css(SAVED).await;
    window.see_css("body :focus").await;
    desk.shot("letter").await;
}

/// Exports it, records that it left, and comes back to the case.
pub async fn leaves(desk: &Desk) {
    let window = &desk.window;
    window.type_text("p").await;
    let path = window.text("letter-exported").await;
    let file = path.split_whitespace().find(|word| word.ends_with(".pdf"));
    let file = file.expect("the path of the PDF");
    assert!(desk.machine.exports().join(file).exists(), "{path}");
    window.reach_back("[data-testid='letter-dispatch']").await;
    window.press(Key::Enter).await;
    window.see("letter-means").await;
    desk.shot("letter-dispatch").await;
    desk.send("letter-dispatch-submit").await;
    window.gone("letter-dispatch").await;
    desk.shot("letter-sent").await;
    comes_back(desk).await;
}

/// Back to the page of the case.
pub async fn comes_back(desk: &Desk) {
    desk.window.see_css("body :focus").await;
    desk.window.press(Key::Escape).await;
    desk.window.see("file-panel").await;
    desk.arrive().await;
}
