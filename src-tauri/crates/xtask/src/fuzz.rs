//! `cargo xtask fuzz [SECONDS]`: hands made-up files to each parser for a while. Not part of the
//! tests: a fuzzer may run for a night.
//!
//! The targets are built with the coverage that libFuzzer asks for, by the compiler that the rest is
//! built with: no other compiler and no other tool. What is read is safe Rust, whose faults are
//! panics: no sanitizer of memory is asked for.

use crate::program::{Failure, answer, failed, program, run};
use crate::workspace::root;
use std::fs;
use std::process::ExitCode;

/// Each target, with the folders of files that it starts from: `mail` reads messages of Outlook too.
const TARGETS: [(&str, &[&str]); 7] = [
    (
        "mail",
        &[
            "tests/fixtures/mail/fr_encodings",
            "src-tauri/fuzz/seeds/mail",
        ],
    ),
    ("text", &["tests/fixtures/mail/hostile"]),
    ("pack", &["src-tauri/packs/law/on-psa"]),
    ("triage", &["tests/fixtures/practice"]),
    ("header", &["src-tauri/fuzz/seeds/header"]),
    ("bundle", &["src-tauri/fuzz/seeds/bundle"]),
    ("backup", &["src-tauri/fuzz/seeds/backup"]),
];

/// Versions that the fuzzer is built with: a workspace of its own has a lock of its own.
const LOCK: &str = "src-tauri/fuzz/Cargo.lock";

/// Seconds for each target, unless said.
const SECONDS: &str = "60";

/// Coverage as libFuzzer reads it (<https://llvm.org/docs/LibFuzzer.html>), and no quiet overflow.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 -Cdebug-assertions";

/// Runs each target; ends with the first that finds a fault.
pub fn fuzz(words: &[&str]) -> Result<ExitCode, Failure> {
    let seconds = match words {
        [] => SECONDS,
        [seconds] if seconds.parse::<u32>().is_ok() => seconds,
        _ => return Err(Failure::new("cargo xtask fuzz [SECONDS]")),
    };
    let host = host()?;
    // What is fuzzed is what is shipped: the same versions of everything. Cargo adds the fuzzer's own.
    fs::copy(root().join("Cargo.lock"), root().join(LOCK)).map_err(failed("copying Cargo.lock"))?;
    let build = [
        "build",
        "--release",
        "--manifest-path",
        "src-tauri/fuzz/Cargo.toml",
        "--target-dir",
        "target/fuzz",
        // Named, so that what runs while building is not measured.
        "--target",
        &host,
    ];
    run(program("cargo", &build, &root()).env("RUSTFLAGS", FLAGS))?;
    for (target, seeds) in TARGETS {
        let built = root()
            .join("target/fuzz")
            .join(&host)
            .join("release")
            .join(target);
        let found = root().join("target/fuzz/corpus").join(target);
        fs::create_dir_all(&found).map_err(failed("making the folder of what was found"))?;
        let (built, found) = (built.to_string_lossy(), found.to_string_lossy());
        let time = format!("-max_total_time={seconds}");
        let given = [
            &[&*found][..],
            seeds,
            &[
                &time,
                "-max_len=65536",
                "-timeout=10",
                "-verbosity=0",
                "-print_funcs=0",
                "-print_final_stats=1",
                "-artifact_prefix=target/fuzz/",
            ],
        ]
        .concat();
        println!("{target}");
        run(&mut program(&built, &given, &root()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The kind of machine that this is, as the compiler names it.
fn host() -> Result<String, Failure> {
    let told = answer("rustc", &["-vV"]).unwrap_or_default();
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| Failure::new("rustc does not tell the kind of this machine"))
}
