//! The demonstration.

use super::{Machine, Run};
use std::fs;
use std::path::PathBuf;

/// Runs the demonstration and returns its PDF files.
fn demo(machine: &Machine, lang: &str) -> (Run, Vec<PathBuf>) {
    let run = machine.run(&["demo", "--lang", lang]).ended(0);
    let made = fs::read_dir(machine.path("work/dossier-demo"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files: Vec<_> = made.collect();
    (run, files)
}

#[test]
fn the_demonstration_tells_the_whole_journey_in_either_language_and_leaves_only_its_pdf_files() {
    for (lang, sound, gone) in [
        (
            "fr",
            "Différences\u{a0}: 0; fautes des chaînes\u{a0}: 0.",
            "Le coffre provisoire est supprimé.",
        ),
        (
            "en",
            "Differences: 0; faults of the chains: 0.",
            "The temporary vault is removed.",
        ),
    ] {
        let machine = Machine::new();
        let (run, files) = demo(&machine, lang);
        assert!(
            run.out.contains(sound) && run.out.contains(gone),
            "{}",
            run.out
        );
        assert!(
            !run.out.contains("cli-") && !run.out.contains("triage-"),
            "{}",
            run.out
        );
        assert_eq!(files.len(), 2, "{files:?}");
        assert!(
            files
                .iter()
                .all(|file| fs::read(file).unwrap().starts_with(b"%PDF-"))
        );
        assert_eq!(
            fs::read_dir(machine.path("tmp")).unwrap().count(),
            0,
            "something was left behind"
        );
        assert_eq!(
            fs::read_dir(machine.path("home")).unwrap().count(),
            0,
            "something was left behind"
        );
    }
}

#[test]
fn the_demonstration_as_objects_screens_in_and_out_with_a_second_person() {
    let machine = Machine::new();
    let steps = machine.run(&["demo", "--json"]).ended(0).objects();
    let of = |step: &str| {
        steps
            .iter()
            .filter(|one| one["step"] == step)
            .collect::<Vec<_>>()
    };
    let stages: Vec<_> = of("screened")
        .iter()
        .map(|one| one["stage"].as_str().unwrap().to_owned())
        .collect();
    assert!(
        stages.iter().any(|stage| stage == "screened_in"),
        "{stages:?}"
    );
    let out = of("screened")
        .into_iter()
        .find(|one| one["stage"] == "screened_out")
        .expect("one screened out");
    let proposed = of("screened")
        .into_iter()
        .find(|one| one["number"] == out["number"])
        .unwrap();
    assert_ne!(proposed["by"], out["by"]);
    assert_eq!(of("filed").len(), of("triaged").len());
    assert_eq!(of("noted").len(), 2);
    assert!(
        of("searched")
            .iter()
            .all(|one| !one["hits"].as_array().unwrap().is_empty())
    );
    assert_eq!(
        of("verified")[0]["differences"].as_array().unwrap().len(),
        0
    );
}
