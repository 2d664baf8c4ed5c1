//! A coordinator's whole day without a pointer: nothing is clicked, and nothing but Tab, the arrows
//! and the keys of a screen moves the focus.
//!
//! A team lead and a coordinator share one workstation. The coordinator takes three calls, follows
//! each as far as it goes, asks the lead for what needs a second person, and closes what is done.

mod afternoon;
mod evening;
mod letters;
mod morning;
mod noon;
mod sharing;
mod words;

use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;
use words::Words;

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_works_a_whole_day_in_french_by_keyboard_alone() {
    in_a_window("day-fr", Lang::Fr, day).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_works_a_whole_day_in_english_by_keyboard_alone() {
    in_a_window("day-en", Lang::En, day).await;
}

async fn day(window: Window, machine: Machine) {
    let lang = machine.lang();
    let (desk, words) = (Desk { window, machine }, Words::of(lang));
    sharing::the_office_opens(&desk).await;

    let complaint = morning::a_complaint_is_taken_and_screened_in(&desk, words).await;
    morning::a_piece_is_asked_for_by_letter_and_comes(&desk).await;
    morning::the_complainant_is_told_in_a_letter(&desk).await;

    noon::the_complaint_is_referred(&desk, words).await;
    noon::a_clock_stops_and_goes_on(&desk, words).await;
    noon::what_was_disclosed_is_recorded(&desk, words).await;
    noon::a_party_asks_and_is_told(&desk, words).await;
    noon::the_papers_are_filed_and_a_note_drafted(&desk, words).await;

    afternoon::a_request_for_review_is_admitted(&desk, words).await;
    afternoon::the_police_file_is_inventoried(&desk, words).await;
    afternoon::the_panel_decides_and_is_followed(&desk, words).await;
    let review = afternoon::the_decision_waits_for_an_approval(&desk).await;

    evening::another_complaint_is_proposed_for_screening_out(&desk, words).await;
    sharing::the_lead_takes_the_desk(&desk).await;
    evening::the_lead_reads_second(&desk).await;
    evening::the_lead_approves(&desk, &review).await;
    sharing::the_coordinator_is_back(&desk).await;
    evening::the_approved_letter_leaves(&desk, &review).await;
    evening::the_complaint_is_closed_line_by_line(&desk, words, &complaint).await;
    evening::the_closed_case_is_found(&desk, words).await;
}

/// The workstation that two people share.
pub struct Desk {
    window: Window,
    machine: Machine,
}

impl Desk {
    /// Waits for a new screen, which takes the focus on its title.
    async fn arrive(&self) {
        self.window.see_css("h1:focus").await;
    }

    /// Sends what a dialog holds, from any of its fields of one line, and waits until it is gone.
    async fn send(&self, submit: &str) {
        self.window.push(submit).await;
        self.window.gone(submit).await;
    }

    /// Brings the page of the case to one of its parts, by its letter.
    async fn part(&self, key: &str, id: &str) {
        self.window.type_text(key).await;
        self.window.see_focus(id).await;
    }

    /// Keeps what the window shows, for whoever looks, and listens to it: who has only the keyboard may
    /// have only their ears.
    async fn shot(&self, name: &str) {
        self.window.shot(&format!("day-{name}")).await;
        let unheard = self.window.unheard().await;
        assert!(unheard.is_empty(), "{name}: {}", unheard.join("\n"));
    }
}
