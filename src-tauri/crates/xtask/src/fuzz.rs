//! `cargo xtask fuzz [SECONDS]`: hands made-up files to each importer for a while. Not part of the
//! tests: a fuzzer may run for a night.

use crate::program::{Failure, answer, failed, program, run};
use crate::workspace::root;
use std::process::ExitCode;

/// Each target, with the folder of files that it starts from.
const TARGETS: [(&str, &str); 4] = [
    ("mail", "tests/fixtures/mail/fr_encodings"),
    ("text", "tests/fixtures/mail/hostile"),
    ("pack", "src-tauri/packs/law/on-psa"),
    ("triage", "tests/fixtures/practice"),
];

/// Seconds for each target, unless said.
const SECONDS: &str = "60";

/// Runs each target; ends with the first that finds a fault.
pub fn fuzz(words: &[&str]) -> Result<ExitCode, Failure> {
    let seconds = match words {
        [] => SECONDS,
        [seconds] if seconds.parse::<u32>().is_ok() => seconds,
        _ => return Err(Failure::new("cargo xtask fuzz [SECONDS]")),
    };
    if answer("cargo", &["fuzz", "--version"]).is_none() {
        return Err(Failure::new(
            "cargo-fuzz is not installed: run `cargo install cargo-fuzz --version 0.13.2 --locked`",
        ));
    }
    for (target, seeds) in TARGETS {
        let found = root().join("target/fuzz/corpus").join(target);
        std::fs::create_dir_all(&found).map_err(failed("making the folder of what was found"))?;
        let time = format!("-max_total_time={seconds}");
        let (found, seeds) = (found.to_string_lossy(), root().join(seeds));
        let seeds = seeds.to_string_lossy();
        let asked = [
            "fuzz",
            "run",
            "--fuzz-dir",
            "src-tauri/fuzz",
            "--target-dir",
            "target/fuzz",
        ];
        let given = [
            target,
            &found,
            &seeds,
            "--",
            &time,
            "-max_len=65536",
            "-timeout=10",
        ];
        // The sanitizer is an unstable option of the compiler that we are pinned to.
        run(program("cargo", &asked, &root())
            .args(given)
            .env("RUSTC_BOOTSTRAP", "1"))?;
    }
    Ok(ExitCode::SUCCESS)
}
