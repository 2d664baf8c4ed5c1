//! A complaint about a policy, screened out: its letter says which door it should name, until it does.

use crate::acts::{LEAD, code, open_newest_case, speak, unlock};
use crate::harness::{Machine, Window, in_a_window_of};
use dossier_app::case::{self, ReadSecond, ScreenOut, SecondAnswer};
use dossier_app::vault;
use dossier_domain::lang::Lang;
use dossier_domain::law::GroundCode;
use dossier_domain::person::Role;
use dossier_domain::triage::Quote;
use dossier_testkit::{PASSPHRASE, TestOffice, copy_folder, letter};
use fantoccini::key::Key;
use std::path::Path;

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_turns_somebody_away_warns_until_it_names_the_right_door_in_french() {
    warned("door-fr", Lang::Fr).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_turns_somebody_away_warns_until_it_names_the_right_door_in_english() {
    warned("door-en", Lang::En).await;
}

async fn warned(name: &str, lang: Lang) {
    let machine = Machine::new(name, lang);
    a_complaint_about_a_policy(machine.vault(), lang).await;
    in_a_window_of(machine, name, turned_away).await;
}

/// What was written, and the words of it that show a policy.
fn written(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Fr => (
            "Le 30 septembre 2026, la police régionale de Peel m’a expliqué sa politique de remorquage. \
             Je porte plainte contre la politique du service, et non contre un agent.",
            "la politique du service",
        ),
        Lang::En => (
            "On September 30, 2026, the Peel Regional Police told me of its policy on towing. I am \
             complaining about the policy of the service, not about an officer.",
            "the policy of the service",
        ),
    }
}

/// Screened out by two leads, through the use cases.
async fn a_complaint_about_a_policy(folder: &Path, lang: Lang) {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    speak(&session, lang).await;
    let second = office.add(&session, "Noor Haddad", Role::TeamLead).await;
    let (text, words) = written(lang);
    let line = office.receive(&session, letter(text).file("1.eml")).await;
    let view = case::get(&session, line.id).await.expect("a case");
    let whole: String = view.text.iter().map(|part| part.words.as_str()).collect();
    let start = whole.find(words).expect("the words");
    let fact = Quote {
        start: start as u32,
        end: (start + words.len()) as u32,
        words: words.to_owned(),
    };
    let out = ScreenOut {
        case_id: line.id,
        ground: GroundCode("no_jurisdiction".into()),
        facts: vec![fact],
        discretion: "Nothing asks the office to keep it.".into(),
        reasons: "It is about a policy.".into(),
        second_reader: Some(second.id),
    };
    case::screen_out(&session, out).await.expect("a proposal");
    let session = office.hand_over(session, &second).await;
    let agreed = ReadSecond {
        case_id: line.id,
        answer: SecondAnswer::Agrees,
        reasons: String::new(),
    };
    case::read_second(&session, agreed)
        .await
        .expect("a reading");
    vault::lock(session).await.expect("a closed vault");
    copy_folder(&office.vault_folder(), folder);
}

async fn turned_away(window: Window, machine: Machine) {
    let door = match machine.lang() {
        Lang::Fr => "Service d’inspection des services policiers",
        Lang::En => "Inspectorate of Policing",
    };
    unlock(&window, LEAD, PASSPHRASE).await;
    window.see("nav-today").await;
    open_newest_case(&window).await;
    window.unfold("letters").await;
    window.choose("letter-template", "screened_out").await;
    window.click("letter-draft").await;
    let proposed = warns(&window, |told| told.contains(door)).await;
    window.look("letter-door").await;

    confirm_the_door(&window).await;
    window.unfold("letters").await;
    window.click("letter-link").await;
    warns(&window, |told| told.contains(door) && told != proposed).await;
    window.look("letter-door-unnamed").await;

    let body = window
        .see(&format!("side-body-{}", code(machine.lang())))
        .await;
    body.send_keys(&format!(" {door}.")).await.expect("words");
    window.click("letter-save").await;
    warns(&window, |told| !told.contains(door)).await;
    window.look("letter-door-named").await;
}

/// A person says that the matter belongs there.
async fn confirm_the_door(window: &Window) {
    window.press_shortcut(char::from(Key::Escape)).await;
    window.see("file-panel").await;
    window.click("door-name").await;
    window.choose("door-code", "inspectorate_of_policing").await;
    window.fill("door-why", "Politique / Policy").await;
    window.click("door-save").await;
    window.see("door").await;
}

/// What is to be looked at in the letter, once it satisfies `holds`.
async fn warns(window: &Window, holds: impl Fn(&str) -> bool) -> String {
    window.see("letter-save").await;
    window.text_when("letter-warnings", holds).await
}
