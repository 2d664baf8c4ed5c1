//! The traps of other systems that touch cases: `src-tauri/docs/traps.md` names the test of each. Those
//! that had none of their own are here.

use crate::clock::{asked_about, done, due, stop};
use crate::desk::{day, desk};
use crate::threat_model::{holds, named, root};
use dossier_app::case::CaseView;
use dossier_app::clock::ClockAct;
use dossier_domain::event::Fact;
use dossier_domain::lang::{Lang, TextLanguage};
use std::path::Path;

/// Traps seen; a line of the table for each.
const SEEN: usize = 17;

#[test]
fn each_trap_names_a_test_that_exists() {
    let text = std::fs::read_to_string(root().join("src-tauri/docs/traps.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| "));
    let rows: Vec<&str> = rows.filter(|line| !line.starts_with("| Trap")).collect();
    assert_eq!(rows.len(), SEEN);
    for row in rows {
        let tests = named(row);
        assert!(!tests.is_empty(), "no test: {row}");
        for (file, name) in tests {
            let code = std::fs::read_to_string(root().join(&file))
                .unwrap_or_else(|_| panic!("{file} is not there"));
            assert!(holds(&file, &code, &name), "{file}::{name} does not exist");
        }
    }
}

/// The last day is shown and awaited, and stands nowhere in what is kept: only the day of the stop does.
#[tokio::test]
async fn no_event_of_a_case_holds_the_last_day_of_a_clock() {
    let (office, session) = desk().await;
    let view = asked_about(&office, &session, "Request").await;
    let id = view.line.id;
    let resumed = ClockAct::Resume {
        on: day("2026-10-08"),
    };
    let mut shown = vec![due(&view)];
    done(&session, id, stop("2026-10-07")).await;
    shown.push(due(&done(&session, id, resumed).await));
    assert_eq!(shown, ["2026-11-05", "2026-11-06"]);
    shown.extend(others(&view));

    let events = session.vault.events_after(0, 1_000).await.unwrap();
    let facts = events.iter().map(|(_, event)| &event.fact);
    let facts: Vec<_> = facts
        .filter(|fact| matches!(fact, Fact::Case { .. }))
        .collect();
    let kept = serde_json::to_string(&facts).unwrap();
    assert!(kept.contains("2026-10-07"), "the day of the stop");
    for last in shown {
        assert!(!kept.contains(&last), "{last} is kept");
    }
}

/// Last days of the other clocks of a case.
fn others(view: &CaseView) -> Vec<String> {
    let clocks = view.recommendation.clocks.iter();
    let due = clocks.filter_map(|one| one.outcome.due());
    due.map(|one| one.due_on.to_string()).collect()
}

#[test]
fn a_language_is_one_of_a_list_on_the_wire() {
    let read = |text: &str| serde_json::from_value::<Lang>(text.into()).ok();
    assert_eq!((read("fr"), read("en")), (Some(Lang::Fr), Some(Lang::En)));
    for typed in ["French", "français", "FR", "fr-CA", "", "fr "] {
        assert_eq!(read(typed), None, "{typed:?}");
        let text = serde_json::from_value::<TextLanguage>(typed.into());
        assert!(text.is_err(), "{typed:?}");
    }
}

#[test]
fn no_screen_asks_for_a_language_in_a_text_box() {
    let mut fields = 0;
    each_screen(&root().join("ui/src"), &mut |file, code| {
        for kind in ["<TextField", "<TextArea", "<input"] {
            for field in code.split(kind).skip(1) {
                let field = field.split("/>").next().unwrap_or_default();
                let chosen =
                    field.contains("type=\"radio\"") || field.contains("type=\"checkbox\"");
                let asks = [
                    "-lang'",
                    "-language'",
                    "-reply'",
                    "bind:value={lang",
                    "language}",
                ];
                let asked = asks.iter().any(|part| field.contains(part));
                assert!(chosen || !asked, "{}: {field}", file.display());
                fields += 1;
            }
        }
    });
    assert!(fields > 50, "{fields} fields were read");
}

fn each_screen(folder: &Path, look: &mut impl FnMut(&Path, &str)) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            each_screen(&path, look);
        } else if path.extension().is_some_and(|end| end == "svelte") {
            look(&path, &std::fs::read_to_string(&path).unwrap());
        }
    }
}
