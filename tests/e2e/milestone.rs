//! The days that the Act of a request counts, recorded by keyboard alone: the deadline that a notice
//! starts follows the day of the notice, and ends with what the third party answered.

use crate::acts::{create_vault, receive};
use crate::harness::{Machine, Window, in_a_window};
use crate::letter;
use dossier_domain::lang::Lang;
use fantoccini::key::Key;

/// The deadline of the decision, thirty days from the notice to the third party.
const DECISION: &str = "ATIA_28_DECISION";

#[tokio::test(flavor = "multi_thread")]
async fn the_days_of_a_third_party_are_recorded_by_keyboard_in_french() {
    in_a_window("milestone-fr", Lang::Fr, recorded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_days_of_a_third_party_are_recorded_by_keyboard_in_english() {
    in_a_window("milestone-en", Lang::En, recorded).await;
}

async fn recorded(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    receive(&window, &machine, "1.eml", letter::access(machine.lang())).await;
    window.click("open-case").await;
    window.see_css("h1:focus").await;
    under_an_act(&window).await;
    assert_eq!(window.count("days").await, 0);
    window.look("days-none").await;

    let told = Told::of(machine.lang());
    a_notice(&window).await;
    let how = deadline(&window, DECISION).await;
    assert!(how.contains(told.notice) && how.contains(told.due), "{how}");
    window.look("days-recorded").await;

    another_day_and_an_answer(&window).await;
    let how = deadline(&window, DECISION).await;
    assert!(
        how.contains(told.notice_anew) && how.contains(told.due_anew),
        "{how}"
    );
    window.look("days-changed").await;
}

/// A person says under which Act the request is.
async fn under_an_act(window: &Window) {
    window.push("path-choose-law").await;
    window.tick("regime-ca-atia").await;
    window.write("regime-why", "Fédéral / Federal").await;
    window.push("regime-save").await;
    window.gone("regime-save").await;
    window.see_focus("path-choose-law").await;
}

/// The first day: its name without its day is not enough.
async fn a_notice(window: &Window) {
    window.push("days-record").await;
    window.see_focus("days-what").await;
    window.look("days-dialog").await;
    window.pick("days-what", "third_party_notified").await;
    window.write("days-whom", "Aciérie Halden").await;
    window.push("days-save").await;
    window
        .see_css("[data-testid='days-on'][aria-invalid]:focus")
        .await;
    window.look("days-missing").await;
    window.type_text("2026-3-9").await;
    window.push("days-save").await;
    window.gone("days-save").await;
    window.see("days").await;
    window.see_focus("days-record").await;
}

/// The day is corrected, and a second one is added under it.
async fn another_day_and_an_answer(window: &Window) {
    window.push("days-record").await;
    window.write("days-on", "2026-03-12").await;
    window.push("days-add").await;
    let second = |id: &str| format!("fieldset:nth-of-type(2) [data-testid='{id}']");
    window
        .see_css(&format!("{}:focus", second("days-what")))
        .await;
    window.press(Key::Down).await;
    let answered = ":has(option[value='representations_made']:checked)";
    window
        .see_css(&format!("{}{answered}", second("days-what")))
        .await;
    window.reach_css(&second("days-on")).await;
    window.type_text("2026-03-20").await;
    window.reach_css(&second("days-whom")).await;
    window.type_text("Aciérie Halden").await;
    window.look("days-two").await;
    window.push("days-save").await;
    window.gone("days-save").await;
    window.see_css("[data-testid='days'] li:nth-child(2)").await;
    window.see_focus("days-record").await;
}

/// How the case says that a deadline was counted, with plain spaces.
async fn deadline(window: &Window, code: &str) -> String {
    let open = format!("[data-testid='clock-open'][data-code='{code}']");
    window.type_text("c").await;
    window.see_focus("clock-open").await;
    window.reach_css(&open).await;
    window.press(Key::Enter).await;
    let how = window.text("derivation").await;
    window.look("days-clock").await;
    window.press(Key::Escape).await;
    window.see_css(&format!("{open}:focus")).await;
    how.replace('\u{a0}', " ")
}

/// The days as each language writes them.
struct Told {
    notice: &'static str,
    due: &'static str,
    notice_anew: &'static str,
    due_anew: &'static str,
}

impl Told {
    fn of(lang: Lang) -> Self {
        match lang {
            Lang::Fr => Self {
                notice: "9 mars 2026",
                due: "8 avril 2026",
                notice_anew: "12 mars 2026",
                due_anew: "13 avril 2026",
            },
            Lang::En => Self {
                notice: "March 9, 2026",
                due: "April 8, 2026",
                notice_anew: "March 12, 2026",
                due_anew: "April 13, 2026",
            },
        }
    }
}
