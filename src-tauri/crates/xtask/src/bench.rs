//! `cargo xtask bench`: the measurements, in release.

use crate::program::{Failure, program, run};
use crate::workspace::root;
use std::process::ExitCode;

/// Builds the bench and runs it; `words` are its own arguments (`--cases N`, `--vault FOLDER`).
pub fn bench(words: &[&str]) -> Result<ExitCode, Failure> {
    let reader = ["--package", "dossier-documents", "--bin", "dossier-reader"];
    run(program("cargo", &["build", "--quiet", "--release"], &root()).args(reader))?;
    let bench = [
        "bench",
        "--quiet",
        "--package",
        "dossier-tests",
        "--bench",
        "desk",
        "--",
    ];
    let mut command = program("cargo", &bench, &root());
    run(command.args(words))?;
    Ok(ExitCode::SUCCESS)
}
