//! `cargo xtask bench`: the measurements, in release.

use crate::program::{Failure, program, run};
use crate::workspace::root;
use std::process::ExitCode;

/// Word that asks for the measures of the window.
const WINDOW: &str = "--window";

/// Builds the bench and runs it; `words` are its own arguments (`--cases N`, `--vault FOLDER`). With
/// `--window`, the real window is measured over the vault in the folder.
pub fn bench(words: &[&str]) -> Result<ExitCode, Failure> {
    let reader = ["--package", "dossier-documents", "--bin", "dossier-reader"];
    let window = ["--package", "dossier-desktop", "--bin", "dossier-desktop"];
    let (profile, bench) = if words.contains(&WINDOW) {
        build("driven", &window)?;
        ("driven", "window")
    } else {
        ("release", "desk")
    };
    build(profile, &reader)?;
    let package = ["--package", "dossier-tests", "--bench", bench, "--"];
    let mut command = program(
        "cargo",
        &["bench", "--quiet", "--profile", profile],
        &root(),
    );
    let words = words.iter().filter(|word| **word != WINDOW);
    run(command.args(package).args(words))?;
    Ok(ExitCode::SUCCESS)
}

fn build(profile: &str, what: &[&str]) -> Result<(), Failure> {
    let mut command = program(
        "cargo",
        &["build", "--quiet", "--profile", profile],
        &root(),
    );
    run(command.args(what))
}
