//! The real window over a vault that `cargo xtask bench` has filled: what a person waits for, from the
//! key to the frame that shows the answer, and the memory of every process.
//! `cargo xtask bench --window --vault FOLDER`. Never run by the tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

// The window of the tests, of which a measure uses a part.
#[allow(dead_code, unused_imports)]
#[path = "../e2e/harness/mod.rs"]
mod harness;
#[allow(dead_code)]
mod table;

use dossier_domain::lang::Lang;
use harness::{Machine, Window};
use serde_json::json;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use table::Table;

/// Passphrase of the vault that the bench fills.
const PASSPHRASE: &str = "twelve signs at least";
/// Times that each act is done.
const TIMES: usize = 20;
/// What a person takes, at least, between an answer and the next act.
const PAUSE: Duration = Duration::from_millis(200);
/// A frame of a screen of 60 Hz. What is drawn has one more than its answer, which may miss the first
/// by a hair.
const FRAME: Duration = Duration::from_millis(17);
/// What the interface waits after a letter in the search, and what the store has to answer.
const SEARCHED: Duration = Duration::from_millis(120 + 50);

/// In the page: does `act`, and answers the milliseconds until `shown()` holds, and until the frame
/// that shows it was drawn.
const WAIT: &str = "
    const begun = performance.now();
    const drawn = (answered) => requestAnimationFrame(() => setTimeout(() =>
        done([answered - begun, performance.now() - begun])));
    const look = () => {
        if (!shown()) return false;
        seen.disconnect();
        drawn(performance.now());
        return true;
    };
    const seen = new MutationObserver(look);
    seen.observe(document.documentElement,
        { subtree: true, childList: true, attributes: true, characterData: true });
    act();
    look();";

#[tokio::main]
async fn main() {
    let vault = vault();
    let machine = Machine::with_vault("bench-window", Lang::Fr, vault);
    let mut table = Table::default();
    let start = Instant::now();
    let window = Window::open(&machine).await;
    window.see("person").await;
    table.figure(
        "from nothing to the choice of a person",
        format!(
            "{} ms, the driver's own start with it",
            start.elapsed().as_millis()
        ),
    );
    window.click("person").await;
    window.fill("passphrase", PASSPHRASE).await;
    let opened = Act {
        act: click("unlock"),
        shown: there("due"),
    };
    let (_, drawn) = opened.time(&window).await;
    table.time("passphrase to Today, drawn", Duration::from_secs(1), drawn);
    table.figure("memory, at Today", memory(&machine));
    screens(&window, &mut table).await;
    typed(&window, &mut table).await;
    table.figure("memory, after screens and searches", memory(&machine));
    window.close().await;
    let over = table.print();
    std::process::exit(i32::from(over > 0));
}

/// The vault in the folder that `--vault` names.
fn vault() -> PathBuf {
    let words: Vec<String> = std::env::args().collect();
    let at = words.iter().position(|word| word == "--vault");
    let folder = at.and_then(|at| words.get(at + 1));
    let folder =
        folder.expect("--vault FOLDER, which `cargo xtask bench --vault FOLDER` has filled");
    let vault = fs::canonicalize(folder).expect("the folder of the vault");
    vault.join("bench.dossier")
}

/// An act, and how its answer is known: expressions of the page.
struct Act {
    act: String,
    shown: String,
}

impl Act {
    /// Times until the answer is in the page, and until the frame that shows it.
    async fn time(&self, window: &Window) -> (Duration, Duration) {
        let Self { act, shown } = self;
        tokio::time::sleep(PAUSE).await;
        let script = format!("const act = () => {{ {act} }}; const shown = () => {shown}; {WAIT}");
        let times: [f64; 2] = serde_json::from_value(window.script_later(&script).await).unwrap();
        let [answered, drawn] = times.map(|ms| Duration::from_secs_f64(ms / 1_000.0));
        (answered, drawn)
    }
}

fn click(id: &str) -> String {
    format!("document.querySelector('[data-testid={id}]').click()")
}

fn there(id: &str) -> String {
    format!("document.querySelector('[data-testid={id}]') !== null")
}

/// Going from screen to screen and back to Today.
async fn screens(window: &Window, table: &mut Table) {
    for (what, nav, shown) in [
        (
            "the cases",
            "nav-cases",
            "document.querySelector('[data-testid=cases] [role=option]') !== null".to_owned(),
        ),
        (
            "Intake",
            "nav-intake",
            "document.querySelector('[data-testid=evidence]') !== null".to_owned(),
        ),
        (
            "the chase list",
            "nav-chase",
            "document.querySelector('[data-testid=chase] [role=option]') !== null".to_owned(),
        ),
    ] {
        let (mut there_and, mut back) = (Vec::new(), Vec::new());
        for _ in 0..TIMES {
            let act = Act {
                act: click(nav),
                shown: shown.clone(),
            };
            there_and.push(act.time(window).await);
            let act = Act {
                act: click("nav-today"),
                shown: there("due"),
            };
            back.push(act.time(window).await);
        }
        told(table, &format!("Today → {what}"), FRAME, there_and);
        told(table, &format!("{what} → Today"), FRAME, back);
    }
}

/// What is typed in the palette and in the search.
async fn typed(window: &Window, table: &mut Table) {
    window.hold(&[harness::CONTROL], 'k').await;
    window.see("palette-words").await;
    let changed = |words: &str, field: &str, list: &str| Act {
        act: format!(
            "window.before = document.querySelector('{list}')?.textContent;
             const field = document.querySelector('[data-testid={field}]');
             field.value = {};
             field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))",
            json!(words)
        ),
        shown: format!(
            "(document.querySelector('{list}')?.textContent ?? '') !== (window.before ?? '')"
        ),
    };
    let mut letters = Vec::new();
    for word in ["casto", "whitl", "petri", "assel"] {
        for end in 2..=word.len() {
            let act = changed(
                &word[..end],
                "palette-words",
                "[data-testid=palette] [role=listbox]",
            );
            letters.push(act.time(window).await);
        }
    }
    told(table, "palette: a letter", FRAME, letters);
    window.press(fantoccini::key::Key::Escape).await;
    window.gone("palette-words").await;
    window.press_shortcut('/').await;
    window.see("search").await;
    let mut searches = Vec::new();
    for words in [
        "police complaint",
        "épaule mal",
        "badge name",
        "fouille sac",
        "vidéo téléphone",
        "glasses broken",
    ] {
        searches.push(changed(words, "search", "main").time(window).await);
    }
    told(
        table,
        "search: two words, its pause with it",
        SEARCHED,
        searches,
    );
}

fn told(table: &mut Table, what: &str, budget: Duration, times: Vec<(Duration, Duration)>) {
    let (answered, drawn): (Vec<_>, Vec<_>) = times.into_iter().unzip();
    table.times(&format!("{what}, answered"), budget, answered);
    table.times(&format!("{what}, drawn"), budget + FRAME, drawn);
}

/// The memory of the window's process and those that it started. What they share is counted once
/// (`Pss` of `man 5 proc_pid_smaps_rollup`).
fn memory(machine: &Machine) -> String {
    let of = |id: &u32| {
        let text = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let pss = text.lines().find_map(|line| line.strip_prefix("Pss:"));
        let kib = pss.and_then(|it| it.split_whitespace().next()?.parse::<u64>().ok());
        let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
        Some((name.trim().to_owned(), kib? / 1_024))
    };
    let each: Vec<(String, u64)> = machine.started().iter().filter_map(of).collect();
    let sum: u64 = each.iter().map(|(_, mib)| mib).sum();
    let parts: Vec<String> = each
        .iter()
        .map(|(name, mib)| format!("{name} {mib}"))
        .collect();
    format!("{sum} MB: {}", parts.join(", "))
}
