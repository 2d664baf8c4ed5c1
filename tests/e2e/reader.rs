//! What a screen reader gets of each screen: the role, the name, the state and the language of every
//! control, read from AT-SPI.

use crate::acts::{
    add_second_reader, argue_screening_out, choose_language, code, fill_vault, open_newest_case,
    receive_complaint,
};
use crate::harness::{Node, Window, heard_in_a_window};
use dossier_domain::lang::Lang;
use fantoccini::key::Key;

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_reader_is_told_every_control_of_a_french_window() {
    heard_in_a_window("reader-fr", Lang::Fr, journey).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_reader_is_told_every_control_of_an_english_window() {
    heard_in_a_window("reader-en", Lang::En, journey).await;
}

async fn journey(window: Window, machine: crate::harness::Machine) {
    let lang = machine.lang();
    choose_language(&window, lang).await;
    let listen = |screen: &'static str| {
        let tree = machine.tree();
        faults(screen, lang, &tree)
    };
    let mut wrong = listen("create");
    fill_vault(&window, lang).await;
    wrong.extend(listen("today-empty"));
    add_second_reader(&window, lang).await;
    window.click("nav-intake").await;
    receive_complaint(&window, &machine).await;
    window.see_code("outcome", "screened_in").await;
    wrong.extend(listen("intake"));
    argue_screening_out(&window).await;
    wrong.extend(listen("screen-out"));
    window.press(Key::Escape).await;
    open_newest_case(&window).await;
    wrong.extend(listen("case"));
    window.unfold("notes").await;
    window.click("draft-note").await;
    window.see("pair").await;
    wrong.extend(listen("note"));
    assert!(
        machine
            .tree()
            .iter()
            .any(|node| node.lang.starts_with(code(crate::acts::other(lang)))),
        "the other side of a note is in its own language"
    );
    window.press_shortcut('/').await;
    window.see("search").await;
    wrong.extend(listen("search"));
    // The list still stands on the case that was opened from it: one click opens it again.
    window.click("nav-cases").await;
    window.click_css("[data-testid='cases'] .vl-row.here").await;
    window.see("file-panel").await;
    window.unfold("letters").await;
    window.click("letter-draft").await;
    window.see("letter-save").await;
    wrong.extend(listen("letter"));
    window.click("nav-reports").await;
    window.see("report-totals").await;
    wrong.extend(listen("report"));
    window.click("nav-settings").await;
    for section in SECTIONS {
        window.click(&format!("settings-{section}")).await;
        window
            .see_css(&format!("[data-testid='settings-{section}'][aria-current]"))
            .await;
        wrong.extend(listen(section));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The sections of the settings that have their words at once.
const SECTIONS: [&str; 11] = [
    "appearance",
    "people",
    "keys",
    "office",
    "calendars",
    "packs",
    "glossary",
    "devices",
    "journal",
    "exchange",
    "backup",
];

/// Controls that a screen reader could not tell: without a name, without a language, or a choice
/// without its state.
fn faults(screen: &str, lang: Lang, tree: &[Node]) -> Vec<String> {
    let document = tree
        .iter()
        .find(|node| node.role == "document web")
        .unwrap_or_else(|| panic!("{screen}: no document"));
    let mut faults = Vec::new();
    if document.name.is_empty() {
        faults.push(format!("{screen}: the document has no title"));
    }
    let controls: Vec<&Node> = tree.iter().filter(|node| node.is_control()).collect();
    assert!(controls.len() > 4, "{screen}: {} controls", controls.len());
    let mut fault = |node: &Node, what: &str| {
        let Node {
            role, name, tag, ..
        } = node;
        faults.push(format!("{screen}: {what}: {role} {name:?} <{tag}>"));
    };
    for node in controls {
        if node.name.trim().is_empty() {
            fault(node, "no name");
        }
        if !["fr-CA", "en-CA"].contains(&node.lang.as_str()) {
            fault(node, "no language");
        }
        if node.name == other_tongue(lang) && !node.lang.starts_with(code(crate::acts::other(lang)))
        {
            fault(node, "in the wrong language");
        }
        let choice = ["radio button", "check box"].contains(&node.role.as_str());
        if choice && !node.has("checkable") {
            fault(node, "no state");
        }
        if node.has("enabled") != node.has("sensitive") {
            fault(node, "half disabled");
        }
    }
    faults
}

/// The name that the other language gives itself: it is always said in that language.
fn other_tongue(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "English",
        Lang::En => "Français",
    }
}
