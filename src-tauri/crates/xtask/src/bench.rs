//! `cargo xtask bench`: the measurements, in release.

use crate::program::{Failure, program, run};
use crate::workspace::root;
use std::process::ExitCode;

/// Builds the bench and runs it; `words` are its own arguments (`--cases N`).
pub fn bench(words: &[&str]) -> Result<ExitCode, Failure> {
    let mut command = program(
        "cargo",
        &[
            "run",
            "--quiet",
            "--release",
            "--package",
            "dossier-testkit",
            "--bin",
            "dossier-bench",
            "--",
        ],
        &root(),
    );
    run(command.args(words))?;
    Ok(ExitCode::SUCCESS)
}
