//! The journeys again, in words of no language: longer by two fifths, and marked, so that a word that
//! is cut in a longer language and a word that no message said are seen.

use crate::acts::{create_vault, receive_complaint};
use crate::harness::{CONTROL, Machine, Window, in_pseudo_words};
use crate::{
    first_run, journey, letters, people, pieces, referral, report, review, settings, states,
};
use fantoccini::key::Key;

#[tokio::test(flavor = "multi_thread")]
async fn every_word_from_no_vault_to_a_note_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-journey", journey::journey).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_of_the_first_minutes_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-first-run", first_run::first_complaint).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_about_people_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-people", people::people).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_of_the_settings_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-settings", settings::settled).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_of_a_report_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-report", report::journey).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_around_a_letter_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-letters", letters::letters).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_of_a_referral_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-referral", referral::journey).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_of_a_review_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-review", review::review).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_of_the_pieces_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-pieces", pieces::pieces).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_of_the_palette_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-palette", palette).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_of_what_opens_comes_from_a_message_and_fits() {
    in_pseudo_words("pseudo-states", states::states).await;
}

/// What lies over a screen: words found, the palette, what can be taken back, the history.
async fn palette(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive_complaint(&window, &machine).await;
    window.press_shortcut('r').await;
    window.see("undo").await;
    window.look("undo").await;
    window.hold(&[CONTROL], 'f').await;
    window.type_text("a").await;
    window.see("find-told").await;
    window.look("find").await;
    let covered =
        "return [...document.querySelectorAll('main header :is(a, button)')].filter((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return !one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        }).length";
    assert_eq!(
        window.script(covered).await,
        0,
        "what finds covers no button of the head"
    );
    window.press(Key::Escape).await;
    window.gone("find").await;
    window.hold(&[CONTROL], 'k').await;
    window.see_focus("palette-words").await;
    window.look("palette-start").await;
    window.type_text("class 1").await;
    window.see_css("[data-group='on']").await;
    window.look("palette").await;
    window.press(Key::Escape).await;
    window.press_shortcut('h').await;
    window.see("history").await;
    window.look("history-case").await;
}
