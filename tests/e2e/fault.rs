//! A write that fails because another program holds the database: what was typed stays on the screen,
//! the error says in the person's language what to do, the same form is sent once the cause is gone, and
//! the vault is whole.

use crate::acts::{
    DIRECTOR, LEAD, argue_screening_out, create_vault, lock, receive, staffed, unlock,
};
use crate::harness::{Holder, Machine, Window, in_a_window, in_a_window_of};
use crate::letter;
use dossier_app::vault;
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use dossier_domain::sentence::Sentence;
use dossier_testkit::{PASSPHRASE, TestOffice, copy_folder};
use fantoccini::key::Key;
use std::path::Path;

const WORDS: &str = "Madame Tessier dit qu’un agent de la Police d’Ottawa l’a insultée.";

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_stays_when_a_write_fails_in_french() {
    in_a_window("fault-fr", Lang::Fr, fault).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_stays_when_a_write_fails_in_english() {
    in_a_window("fault-en", Lang::En, fault).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_form_of_a_case_and_of_the_office_keeps_its_words_in_french() {
    each_form("fault-forms-fr", Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_form_of_a_case_and_of_the_office_keeps_its_words_in_english() {
    each_form("fault-forms-en", Lang::En).await;
}

async fn fault(window: Window, machine: Machine) {
    create_vault(&window, machine.lang()).await;
    window.click("nav-intake").await;
    window.click("new-case").await;
    window.fill("form-subject", "Ottawa").await;
    window.fill("form-text", WORDS).await;
    let holder = Holder::of(&machine);
    window.click("form-submit").await;
    window.see_code("error", "busy").await;
    assert_eq!(window.value("form-text").await, WORDS);
    assert_eq!(window.value("form-subject").await, "Ottawa");
    window.look("fault-form").await;
    drop(holder);
    window.click("form-submit").await;
    window.gone("form-submit").await;
    assert_eq!(window.count("error").await, 0);
    window.see("screen-in").await;
    receive(&window, &machine, "2.eml", letter::late(machine.lang())).await;
    a_decision(&window, &machine).await;
}

/// The reasons of a decision stay too.
async fn a_decision(window: &Window, machine: &Machine) {
    window.click("screen-in").await;
    window.see("in-reasons").await;
    window.fill("in-reasons", WORDS).await;
    let holder = Holder::of(machine);
    window.click("in-submit").await;
    window.see_code("error", "busy").await;
    assert_eq!(window.value("in-reasons").await, WORDS);
    window.look("fault-decision").await;
    drop(holder);
    window.click("in-submit").await;
    window.see("toast").await;
}

async fn each_form(name: &str, lang: Lang) {
    let machine = Machine::new(name, lang);
    an_office(machine.vault(), lang).await;
    in_a_window_of(machine, name, refused).await;
}

/// A team lead, a director, and another lead who reads second.
async fn an_office(folder: &Path, lang: Lang) {
    let office = TestOffice::new();
    let session = staffed(&office, lang).await;
    office.add(&session, "Noor Haddad", Role::TeamLead).await;
    vault::lock(session).await.expect("a closed vault");
    copy_folder(&office.vault_folder(), folder);
}

async fn refused(window: Window, machine: Machine) {
    let lang = machine.lang();
    unlock(&window, LEAD, PASSPHRASE).await;
    window.see("nav-today").await;
    receive(&window, &machine, "1.eml", letter::hearsay(lang)).await;
    let desk = Desk { window, machine };
    desk.screening_out().await;
    receive(
        &desk.window,
        &desk.machine,
        "2.eml",
        letter::complaint(lang),
    )
    .await;
    desk.window.click("screen-in").await;
    desk.window.see_code("stage", "screened_in").await;
    desk.window.click("open-case").await;
    desk.referral().await;
    desk.piece().await;
    desk.enquiry().await;
    desk.letter().await;
    desk.note().await;
    desk.restriction().await;
    desk.office().await;
}

/// A workstation whose database another program holds when a form is sent.
struct Desk {
    window: Window,
    machine: Machine,
}

impl Desk {
    /// Sends a form twice: refused, with each of these fields as it was filled, then for good.
    async fn send(&self, submit: &str, filled: &[&str]) {
        let before = self.values(filled).await;
        let holder = Holder::of(&self.machine);
        self.window.click(submit).await;
        self.is_told().await;
        assert_eq!(self.values(filled).await, before);
        drop(holder);
        self.window.click(submit).await;
        self.window.gone("error").await;
    }

    async fn values(&self, fields: &[&str]) -> Vec<String> {
        let mut all = Vec::new();
        for field in fields {
            all.push(self.window.value(field).await);
        }
        assert!(all.iter().all(|value| !value.is_empty()), "{all:?}");
        all
    }

    /// That another program holds the database, and what to do about it.
    async fn is_told(&self) {
        self.window.see_code("error", "busy").await;
        let said = dossier_i18n::say(self.machine.lang(), &Sentence::new("error-busy"));
        let told = self.window.text("error").await;
        assert!(told.starts_with(&said), "{told}");
    }

    async fn screening_out(&self) {
        argue_screening_out(&self.window).await;
        self.window.choose_at("out-reader", 1).await;
        self.send(
            "out-submit",
            &["out-discretion", "out-reasons", "out-reader"],
        )
        .await;
        self.window.gone("screen-out-form").await;
    }

    async fn referral(&self) {
        let window = &self.window;
        window.click("referral-decide").await;
        window.choose("referral-way", "same_service").await;
        window
            .fill(
                "referral-service",
                "Service de police de Rivière-aux-Cèdres",
            )
            .await;
        window.fill("referral-reasons", WORDS).await;
        self.send(
            "referral-save",
            &["referral-way", "referral-service", "referral-reasons"],
        )
        .await;
        window.see("awaited-report").await;
    }

    async fn piece(&self) {
        let window = &self.window;
        window.unfold("pieces").await;
        window.click("piece-add").await;
        window.fill("piece-name-fr", "La facture du garage").await;
        window
            .fill("piece-name-en", "The invoice of the garage")
            .await;
        self.send("piece-add-do", &["piece-name-fr", "piece-name-en"])
            .await;
        window.gone("piece-add-form").await;
    }

    async fn enquiry(&self) {
        let window = &self.window;
        window.unfold("enquiries").await;
        window.click("enquiry-answer").await;
        window.choose("answer-party", "complainant").await;
        window.choose("answer-identity", "called_back").await;
        window.see("tell").await;
        window.click_css("[data-testid='tell'] input").await;
        window.fill("answer-asked", WORDS).await;
        self.send(
            "answer-do",
            &["answer-party", "answer-identity", "answer-asked"],
        )
        .await;
        window.gone("answer-form").await;
        window.see("enquiry").await;
    }

    async fn letter(&self) {
        let window = &self.window;
        window.unfold("letters").await;
        window.click("letter-draft").await;
        window
            .fill("letter-recipient", "Jeanne Ouellette, 12 rue Fraser")
            .await;
        self.send("letter-save", &["letter-recipient"]).await;
        window
            .see_css("[data-testid='letter-save'][aria-disabled='true']")
            .await;
        self.come_back().await;
    }

    /// To the page of the case.
    async fn come_back(&self) {
        self.window.press_shortcut(char::from(Key::Escape)).await;
        self.window.see("file-panel").await;
    }

    /// A side of a note is kept when it is left.
    async fn note(&self) {
        let window = &self.window;
        window.unfold("notes").await;
        window.click("draft-note").await;
        window.see("pair").await;
        let side = format!("side-{}", crate::acts::code(self.machine.lang()));
        window.fill(&side, WORDS).await;
        let holder = Holder::of(&self.machine);
        window.click("note-number").await;
        self.is_told().await;
        assert_eq!(window.value(&side).await, WORDS);
        drop(holder);
        window.click("side-retry").await;
        window.gone("error").await;
        assert_eq!(window.value(&side).await, WORDS);
        self.come_back().await;
    }

    async fn restriction(&self) {
        let window = &self.window;
        window.unfold("access").await;
        window.click("restrict").await;
        window.fill("restrict-reason", WORDS).await;
        self.send("restrict-submit", &["restrict-reason"]).await;
        window.see("restricted").await;
    }

    /// The director names the office, and verifies the vault.
    async fn office(&self) {
        let window = &self.window;
        lock(window).await;
        unlock(window, DIRECTOR, PASSPHRASE).await;
        window.see("nav-today").await;
        window.click("nav-settings").await;
        window.click("settings-office").await;
        window.fill("office-name-fr", "Bureau du Nord").await;
        window.fill("office-name-en", "Northern Office").await;
        self.send("office-save", &["office-name-fr", "office-name-en"])
            .await;
        window
            .see_css("[data-testid=office-save][aria-disabled=true]")
            .await;
        window.click("settings-integrity").await;
        window.click("integrity-verify").await;
        window.see_css("[data-testid=integrity-result].info").await;
    }
}
