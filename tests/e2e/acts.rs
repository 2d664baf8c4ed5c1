//! What people of the office do in the window, in one act each.

use crate::harness::{Machine, Window};
use crate::letter;
use dossier_app::{Session, vault};
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use dossier_testkit::TestOffice;
use fantoccini::key::Key;

/// The passphrase of the first person.
pub const FIRST: &str = "cinq mots sans lien ensemble";
/// The passphrase of the second person.
pub const SECOND: &str = "another five unrelated words";

/// Places in the list of who signs in, in an office of [`staffed`].
pub const LEAD: usize = 1;
pub const DIRECTOR: usize = 2;

/// Opens an office through the use cases, with a team lead and a director, who is signed in.
pub async fn staffed(office: &TestOffice, lang: Lang) -> Session {
    let session = office.open_as(Role::TeamLead).await;
    let director = office.add(&session, "Denise Roy", Role::Director).await;
    speak(&session, lang).await;
    let session = office.hand_over(session, &director).await;
    speak(&session, lang).await;
    session
}

/// The person who is signed in reads in this language.
pub async fn speak(session: &Session, lang: Lang) {
    let chosen = vault::person::choose_language(session, lang).await;
    chosen.expect("a language");
}

/// The value of a language on the wire.
pub fn code(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "fr",
        Lang::En => "en",
    }
}

/// The other of the two languages.
pub fn other(lang: Lang) -> Lang {
    match lang {
        Lang::Fr => Lang::En,
        Lang::En => Lang::Fr,
    }
}

/// Chooses the language, which is asked before anything else, and comes to the creation of a vault.
pub async fn choose_language(window: &Window, lang: Lang) {
    window.click(&format!("first-{}", code(lang))).await;
    window.see("create").await;
}

/// Chooses the language and creates the vault with its first person, who then sees Today.
pub async fn create_vault(window: &Window, lang: Lang) {
    create_vault_as(window, lang, "team_lead").await;
}

/// The same, with the role of the first person.
pub async fn create_vault_as(window: &Window, lang: Lang, role: &str) {
    choose_language(window, lang).await;
    fill_vault_as(window, lang, role).await;
}

/// Fills the form of a vault with its first person, a team lead, who then sees Today.
pub async fn fill_vault(window: &Window, lang: Lang) {
    fill_vault_as(window, lang, "team_lead").await;
}

async fn fill_vault_as(window: &Window, lang: Lang, role: &str) {
    window.fill("create-name", "Aimée Tessier").await;
    window.choose("create-role", role).await;
    window
        .click_css(&format!("form input[type=radio][value={}]", code(lang)))
        .await;
    window.fill("create-passphrase", FIRST).await;
    window.fill("create-again", FIRST).await;
    window.click("create").await;
    if ![
        "registrar",
        "records_officer",
        "communications",
        "approver",
        "auditor",
    ]
    .contains(&role)
    {
        window.see("recovery-key").await;
        window.click("recovery-later").await;
    }
    window.see("nav-today").await;
}

/// The six groups of the recovery key that is on screen.
pub async fn recovery_groups(window: &Window) -> Vec<String> {
    window.see("recovery-key").await;
    let script = "return [...document.querySelectorAll('[data-testid=recovery-key] li')]
        .map((group) => group.lastChild.textContent.trim());";
    let groups: Vec<String> = serde_json::from_value(window.script(script).await).unwrap();
    assert_eq!(groups.len(), 6);
    groups
}

/// Adds a second person, a team lead too, who can read second.
pub async fn add_second_reader(window: &Window, lang: Lang) {
    window.click("account").await;
    window.click("people").await;
    window.see("member").await;
    window.look("people").await;
    window.click("person-add").await;
    window.see("person-submit").await;
    window.look("person-add").await;
    window.fill("person-name", "Gordon Whitaker").await;
    window.choose("person-role", "team_lead").await;
    window.choose("person-lang", code(lang)).await;
    window.fill("person-passphrase", SECOND).await;
    window.fill("person-again", SECOND).await;
    window.click("person-submit").await;
    window.gone("person-submit").await;
    window
        .see_css("tbody tr:nth-child(2)[data-testid='member']")
        .await;
}

/// Receives a letter through the file dialog's own input, and reads it.
pub async fn receive(window: &Window, machine: &Machine, name: &str, bytes: &str) {
    let path = machine.file(name, bytes.as_bytes());
    window.click("nav-intake").await;
    window.give("files", &path).await;
    let number = window.see_css(&received_as(name)).await;
    let number = number.text().await.expect("a number");
    window
        .text_when("case-number", |shown| shown == number)
        .await;
    window.see("evidence").await;
}

/// The number that a file received, beside its name.
fn received_as(name: &str) -> String {
    format!("[data-testid=received] .ell[title={name:?}] ~ button")
}

/// Receives a complaint and leaves it on screen.
pub async fn receive_complaint(window: &Window, machine: &Machine) {
    receive(
        window,
        machine,
        "plainte 1 (été).eml",
        letter::complaint(machine.lang()),
    )
    .await;
}

/// Receives a complaint and files it, on the page of its case.
pub async fn file_a_complaint(window: &Window, machine: &Machine) {
    let complaint = letter::complaint(machine.lang());
    receive(window, machine, "1.eml", complaint).await;
    window.click("open-case").await;
    window.unfold("file").await;
    window.choose("series", "OPS-PLA-01").await;
    window.click("file").await;
    window.see("file-number").await;
}

/// Comes by keyboard to the form of a first volume.
pub async fn begin_a_volume(window: &Window) {
    window.script("document.querySelector('h1').focus()").await;
    window.type_text("v").await;
    window.see_focus("fold-paper").await;
    window.tab_to("volume-open").await;
    window.press(Key::Enter).await;
    window.see("volume-form").await;
}

/// Opens the newest case in its own page.
pub async fn open_newest_case(window: &Window) {
    window.click("nav-cases").await;
    window
        .click_css("[data-testid='cases'] [role='option']")
        .await;
    // A second click on the line where one stands opens it.
    window.click_css("[data-testid='cases'] .vl-row.here").await;
    window.see("file-panel").await;
}

/// Fills the panel of screening out: a ground, words drawn from the text, discretion, reasons.
pub async fn argue_screening_out(window: &Window) {
    window.click("screen-out").await;
    window.click_css("[data-testid='ground']").await;
    window
        .select_words("[data-testid='evidence'] [data-part]")
        .await;
    window.click("fact-add").await;
    window
        .see_css("[data-testid='screen-out-form'] .picked li")
        .await;
    window
        .fill(
            "out-discretion",
            "Considérée : rien ne laisse croire à un enjeu d’intérêt public.",
        )
        .await;
    window
        .fill(
            "out-reasons",
            "The author was not there and knows nobody who was.",
        )
        .await;
}

/// Signs the person out.
pub async fn lock(window: &Window) {
    window.click("account").await;
    window.click("lock").await;
    window.see("unlock").await;
}

/// Signs in the person at a place of the list.
pub async fn unlock(window: &Window, place: usize, passphrase: &str) {
    window
        .click_css(&format!("li:nth-child({place}) [data-testid='person']"))
        .await;
    window.fill("passphrase", passphrase).await;
    window.click("unlock").await;
}
