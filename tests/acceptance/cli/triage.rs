//! Files triaged without a vault.

use super::{FORCE, Machine, complaint};
use std::fs;

#[test]
fn files_are_triaged_without_a_vault_and_a_bad_one_does_not_spoil_the_others() {
    let machine = Machine::new();
    machine.write("in/a.eml", &complaint(FORCE));
    machine.write("in/b.png", b"\x89PNG\r\n\x1a\n\0\0");
    machine.write(
        "in/c.txt",
        "Bonjour, quelles sont vos heures d’ouverture?\n".as_bytes(),
    );
    let run = machine
        .run(&["triage", "in", "nowhere.eml", "--json"])
        .ended(4);
    let objects = run.objects();
    let of = |file: &str| {
        objects
            .iter()
            .find(|one| one["file"] == file)
            .unwrap_or_else(|| panic!("no {file}"))
    };
    assert_eq!(objects.len(), 4);
    assert_eq!(of("in/a.eml")["kind"], "complaint");
    assert_eq!(of("in/a.eml")["presumed_outcome"], "screened_in");
    assert_eq!(of("in/a.eml")["flags"][0], "force");
    assert_eq!(of("in/c.txt")["language"], "fr");
    assert_eq!(of("in/b.png")["error"]["code"], "unsupported-file");
    assert_eq!(of("nowhere.eml")["error"]["code"], "file-not-found");
}

#[test]
fn a_text_beyond_what_is_triaged_is_read_in_part_and_says_so() {
    let machine = Machine::new();
    let long = format!("{FORCE}\n{}\nJe veux mourir.\n", "mot ".repeat(1 << 19));
    machine.write("long.txt", long.as_bytes());
    machine.write("court.txt", FORCE.as_bytes());
    let run = machine.run(&["triage", "long.txt", "court.txt", "--json"]);
    let [long, short] = &run.ended(0).objects()[..] else {
        panic!("two files");
    };
    assert_eq!(long["truncated"], true);
    assert_eq!(long["flags"], short["flags"], "the end was not read");
    assert_eq!(short.get("truncated"), None);
}

#[test]
fn each_deadline_of_a_triage_has_its_derivation() {
    let machine = Machine::new();
    machine.write("a.eml", &complaint(FORCE));
    let read = machine
        .run(&["triage", "a.eml", "--json"])
        .ended(0)
        .object();
    let deadlines = read["deadlines"].as_array().unwrap();
    assert!(!deadlines.is_empty());
    for deadline in deadlines {
        assert!(
            deadline["derivation"]
                .as_array()
                .is_some_and(|steps| !steps.is_empty()),
            "{deadline}"
        );
    }
}

#[test]
fn the_files_given_are_one_intake_two_accounts_of_one_event_are_related() {
    let machine = Machine::new();
    machine.write("a.eml", &complaint(FORCE));
    machine.write(
        "b.eml",
        &complaint(&format!("J’ajoute une chose à ma plainte.\n\n{FORCE}")),
    );
    let read = machine
        .run(&["triage", "a.eml", "b.eml", "--json"])
        .ended(0)
        .objects();
    assert_eq!(read[0]["related"][0], "b.eml");
    assert_eq!(read[1]["related"][0], "a.eml");
}

#[test]
fn an_event_on_no_known_day_is_told_between_two_days_in_words() {
    let machine = Machine::new();
    let told = "Since March 2025 Constable Dow of the Guelph Police Service has followed me.";
    machine.write("a.eml", &complaint(told));
    let run = machine.run(&["triage", "a.eml", "--lang", "en"]).ended(0);
    assert!(run.out.contains("between March 1, 2025 and"), "{}", run.out);
}

#[test]
fn no_file_at_all_is_refused() {
    let machine = Machine::new();
    fs::create_dir(machine.path("work").join("in")).unwrap();
    assert_eq!(
        machine.run(&["triage", "in", "--json"]).ended(1).object()["error"]["code"],
        "no-file"
    );
}

#[test]
fn the_help_names_every_sort_of_file_that_is_read() {
    for command in ["import", "triage"] {
        let help = Machine::new().run(&[command, "--help"]).ended(0).out;
        for sort in [".eml", ".msg", ".txt"] {
            assert!(help.contains(sort), "{command} {sort}: {help}");
        }
    }
}
