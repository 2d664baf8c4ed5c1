//! `cargo xtask bench`: the measurements, in release.

use crate::program::{Failure, program, run};
use crate::workspace::root;
use std::process::ExitCode;

/// Word that asks for the measures of the window.
const WINDOW: &str = "--window";

/// Builds the bench and what it starts, and runs it; `words` are its own arguments (`--cases N`,
/// `--vault FOLDER`). With `--window`, the real window is measured over the vault in the folder.
pub fn bench(words: &[&str]) -> Result<ExitCode, Failure> {
    const READER: [&str; 2] = ["--bin", "dossier-reader"];
    const DESKTOP: [&str; 2] = ["--bin", "dossier-desktop"];
    let (profile, bench, started) = if words.contains(&WINDOW) {
        ("driven", "window", [READER, DESKTOP].concat())
    } else {
        ("release", "desk", READER.to_vec())
    };
    // Both commands choose the whole workspace: for other packages cargo chooses other features, and
    // would compile the libraries twice.
    let chosen = [
        "--quiet",
        "--profile",
        profile,
        "--workspace",
        "--bench",
        bench,
    ];
    run(program("cargo", &["build"], &root())
        .args(chosen)
        .args(started))?;
    let words = words.iter().filter(|word| **word != WINDOW);
    run(program("cargo", &["bench"], &root())
        .args(chosen)
        .arg("--")
        .args(words))?;
    Ok(ExitCode::SUCCESS)
}
