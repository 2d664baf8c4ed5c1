//! The first minutes: from a machine without a vault to the first triaged complaint, and to the
//! practice office and back.

use crate::acts::{FIRST, code, recovery_groups};
use crate::harness::{CONTROL, Machine, Window, in_a_window};
use dossier_domain::lang::Lang;
use fantoccini::key::Key;

/// Most things that a person does from the first screen to a triaged complaint: choose, type,
/// confirm.
const MOST_STEPS: usize = 12;

#[tokio::test(flavor = "multi_thread")]
async fn a_french_office_triages_its_first_complaint_in_a_few_steps_by_keyboard() {
    in_a_window("first-run-fr", Lang::Fr, first_complaint).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_english_office_triages_its_first_complaint_in_a_few_steps_by_keyboard() {
    in_a_window("first-run-en", Lang::En, first_complaint).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_practises_in_french_and_comes_back() {
    in_a_window("practice-fr", Lang::Fr, practise).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_practises_in_english_and_comes_back() {
    in_a_window("practice-en", Lang::En, practise).await;
}

/// What a person did, in order.
struct Steps<'a> {
    window: &'a Window,
    done: Vec<&'static str>,
}

impl Steps<'_> {
    async fn types(&mut self, what: &'static str, id: &str, text: &str) {
        self.window.tab_to(id).await;
        self.window.type_text(text).await;
        self.done.push(what);
    }

    async fn presses(&mut self, what: &'static str, key: char) {
        self.window.hold(&[], key).await;
        self.done.push(what);
    }
}

pub async fn first_complaint(window: Window, machine: Machine) {
    let lang = machine.lang();
    window.see(&format!("first-{}", code(lang))).await;
    window.look("first-language").await;
    let mut steps = Steps {
        window: &window,
        done: Vec::new(),
    };
    window.tab_to(&format!("first-{}", code(lang))).await;
    steps
        .presses("choose a language", char::from(Key::Enter))
        .await;
    window.see("create").await;
    window.look("first-vault").await;
    steps
        .types("write one's name", "create-name", "Aimée Tessier")
        .await;
    steps
        .types("write a passphrase", "create-passphrase", FIRST)
        .await;
    steps.types("write it again", "create-again", FIRST).await;
    steps
        .presses("create the vault", char::from(Key::Enter))
        .await;
    let groups = recovery_groups(&window).await;
    window.look("first-recovery").await;
    window.tab_to("recovery-written").await;
    steps
        .presses("write the recovery key down", char::from(Key::Enter))
        .await;
    window.see_focus("recovery-check").await;
    steps
        .types("copy a group of it", "recovery-check", &groups[3])
        .await;
    window.look("first-recovery-check").await;
    steps
        .presses("put it in force", char::from(Key::Enter))
        .await;
    window.gone("recovery-check").await;
    window.see("nav-today").await;
    window.see_css("h1:focus").await;
    window.look("first-today").await;
    steps.presses("open the guided form", 'n').await;
    let (subject, text) = match lang {
        Lang::Fr => ("Bousculade", "Un agent m’a poussée sans raison."),
        Lang::En => ("Shoved", "An officer pushed me for no reason."),
    };
    window.see_focus("form-text").await;
    steps.types("write what was said", "form-text", text).await;
    steps.types("sum it up", "form-subject", subject).await;
    window.tab_to("form-submit").await;
    steps.presses("receive it", char::from(Key::Enter)).await;
    window.see("outcome").await;
    window.look("first-triaged").await;
    eprintln!("{} steps: {}", steps.done.len(), steps.done.join(", "));
    assert!(steps.done.len() <= MOST_STEPS, "{:?}", steps.done);
}

async fn practise(window: Window, machine: Machine) {
    let lang = machine.lang();
    window.click(&format!("first-{}", code(lang))).await;
    window.click("practice-enter").await;
    window.see("practice-stop").await;
    window.look("practice-making").await;
    window.see_late("practice-leave").await;
    window.look("practice-people").await;
    window.click("practice-renew").await;
    window.see("practice-renew-do").await;
    window.look("practice-renew").await;
    window.click("practice-keep").await;
    window.click("unlock").await;
    window.see("practice-badge").await;
    window.see("to-screen").await;
    window.look("practice-today").await;
    window.click("nav-cases").await;
    window
        .see_css("[data-testid='cases'] [role='option']")
        .await;
    window.look("practice-cases").await;
    window.click("nav-intake").await;
    window.see("evidence").await;
    window.look("practice-intake").await;
    window.click("nav-notes").await;
    window
        .see_css("[data-testid='notes'] [role='option']")
        .await;
    window.look("practice-notes").await;
    see_how_complaints_ended(&window).await;
    window.hold(&[CONTROL], 'l').await;
    window.see("unlock").await;
    window.click("practice-leave").await;
    // This person has no office yet.
    window.see("create").await;
    assert_eq!(window.count("practice-badge").await, 0);
}

/// In the report of the office's last year, in the table of outcomes.
async fn see_how_complaints_ended(window: &Window) {
    window.click("nav-reports").await;
    window.see("report-totals").await;
    let quarter = window.value("report-from").await;
    let quarter: chrono::NaiveDate = quarter.parse().expect("a day");
    let year_ago = quarter - chrono::Days::new(365);
    window.fill("report-from", &year_ago.to_string()).await;
    window.click("report-ask").await;
    let ended = "[data-testid='report-by-outcome'] a";
    window.see_css(ended).await;
    window.scroll_to(ended).await;
    window.look("practice-outcomes").await;
}
