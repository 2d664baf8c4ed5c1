//! `cargo xtask fairness [FOLDER]`: the tests of fairness over a folder of complaints, which stays
//! where it lies. Names, places of origin and languages are exchanged; any other reading is told.

use crate::program::{Failure, failed, program, run as run_program};
use crate::workspace::root;
use std::path::PathBuf;
use std::process::ExitCode;

/// Reads the folder's messages, then runs the tests of `domain/tests/triage/fairness.rs` on them.
///
/// # Errors
/// Too many words, a folder that cannot be read, an exchange that changed a reading.
pub fn run(words: &[&str]) -> Result<ExitCode, Failure> {
    let folder = match words {
        [] => root().join("tests/fixtures/complaints_gold/files"),
        [folder] => files(PathBuf::from(folder)),
        _ => return Err(Failure::new("fairness takes one folder: `fairness FOLDER`")),
    };
    let target = root().join("target/fairness");
    std::fs::create_dir_all(&target).map_err(failed(target.display()))?;
    let messages = target.join("messages.jsonl");
    let reader = ["build", "--quiet", "-p", "dossier-documents"];
    run_program(program("cargo", &reader, &root()).args(["--bin", "dossier-reader"]))?;
    let read = ["run", "--quiet", "-p", "dossier-tests"];
    let tests = ["test", "--quiet", "-p", "dossier-domain"];
    let told = run_program(
        program("cargo", &read, &root())
            .args(["--example", "messages", "--"])
            .args([&folder, &messages]),
    )
    .and_then(|()| {
        run_program(
            program("cargo", &tests, &root())
                .args(["--test", "triage", "fairness"])
                .env("DOSSIER_MESSAGES", &messages),
        )
    });
    // The words of the complaints do not stay, however it ended.
    let removed = match std::fs::remove_file(&messages) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        removed => removed.map_err(failed(messages.display())),
    };
    told?;
    removed?;
    Ok(ExitCode::SUCCESS)
}

/// The folder's `files`, where labels stand beside them.
fn files(folder: PathBuf) -> PathBuf {
    let files = folder.join("files");
    if files.is_dir() { files } else { folder }
}
