//! `cargo xtask check`: what must hold before a test runs.

use crate::generate;
use crate::program::{Failure, program, run};
use crate::setup::setup;
use crate::step::Steps;
use crate::workspace::{root, ui};
use std::process::ExitCode;

/// Runs the checks alone.
pub fn check() -> Result<ExitCode, Failure> {
    let mut steps = Steps::default();
    if steps.check("setup", setup) {
        interface(&mut steps);
        rust(&mut steps);
    }
    steps.report();
    println!("{}", steps.tally());
    Ok(if steps.tally().failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Types of the interface, and its build: the shell embeds it, so that nothing of Rust compiles
/// before it.
pub fn interface(steps: &mut Steps) {
    steps.check("interface: types", || {
        run(&mut program("npm", &["run", "check"], &ui()))
    });
    steps.check("interface: build", || {
        run(&mut program("npm", &["run", "build"], &ui()))
    });
}

/// Formatting, lints, generated code.
pub fn rust(steps: &mut Steps) {
    steps.check("formatting", || {
        run(&mut program("cargo", &["fmt", "--all", "--check"], &root()))
    });
    steps.check("generated code", generate::verify);
    steps.check("clippy", || {
        let words = [
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ];
        run(&mut program("cargo", &words, &root()))
    });
}
