//! `cargo xtask test`: everything, then one summary line.

use crate::check;
use crate::program::{Failure, failed, program, run, run_reading};
use crate::setup::setup;
use crate::step::Steps;
use crate::tally::{Tally, Told, of_cargo, of_vitest};
use crate::workspace::{root, ui};
use std::fs;
use std::process::ExitCode;

/// Installs what is missing, runs every check and every test, says again what failed, and ends
/// with one line alone: `N passed, N failed`.
pub fn test() -> Result<ExitCode, Failure> {
    let mut steps = Steps::default();
    let mut told = Told::default();
    if steps.check("setup", setup) {
        check::interface(&mut steps);
        steps.count("interface: tests", interface);
        check::rust(&mut steps);
        // The window tests start the program itself: it must be there, and current.
        if steps.check("build", || {
            // Benches are not: clippy reads them. Without the tests, features differ, and all is built anew.
            let words = ["build", "--workspace", "--lib", "--bins", "--tests"];
            run(&mut program("cargo", &words, &root()))
        }) {
            steps.count("unit, acceptance and window tests", || rust(&mut told));
        }
    }
    steps.report();
    for line in told.lines() {
        println!("{line}");
    }
    println!("\n{}", steps.tally());
    Ok(if steps.tally().failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn interface() -> Result<Tally, Failure> {
    let report = root().join("target/vitest.json");
    fs::create_dir_all(root().join("target")).map_err(failed("making the folder target"))?;
    // A report of an earlier run must never be counted as this one's.
    if report.exists() {
        fs::remove_file(&report).map_err(failed("removing the earlier report of vitest"))?;
    }
    let output = format!("--outputFile.json={}", report.display());
    let words = [
        "vitest",
        "run",
        "--reporter=default",
        "--reporter=json",
        &output,
    ];
    let ended = run(&mut program("npx", &words, &ui()));
    let text = fs::read_to_string(&report).map_err(failed("reading the report of vitest"))?;
    let tally =
        of_vitest(&text).ok_or_else(|| Failure::new("the report of vitest has no counts"))?;
    settled(tally, ended.is_ok())
}

fn rust(told: &mut Told) -> Result<Tally, Failure> {
    let mut tally = Tally::default();
    let mut command = program("cargo", &["test", "--workspace", "--no-fail-fast"], &root());
    let succeeded = run_reading(&mut command, |line| {
        told.read(line);
        if let Some(counted) = of_cargo(line) {
            tally = tally + counted;
        }
    })?;
    settled(tally, succeeded)
}

/// A runner that failed without a failed test (it did not compile, or it crashed) is a failure.
fn settled(tally: Tally, succeeded: bool) -> Result<Tally, Failure> {
    if succeeded || tally.failed > 0 {
        Ok(tally)
    } else {
        Err(Failure::new(format!(
            "a test program did not compile, or ended before its closing line; of the others, {tally}"
        )))
    }
}
