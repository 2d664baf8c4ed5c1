//! `cargo xtask shots`: a picture of every screen, in French and in English.

use crate::program::{Failure, failed, program, run};
use crate::setup::setup;
use crate::workspace::{root, ui};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Where the window tests keep what they saw, a folder for each language.
const FOLDER: &str = "target/shots";

/// Drives the window through its journeys and says where the pictures lie. A screen that one
/// language only was shown in is a failure.
pub fn shots() -> Result<ExitCode, Failure> {
    setup()?;
    let folder = root().join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed("removing the earlier pictures"))?;
    }
    run(&mut program("npm", &["run", "build"], &ui()))?;
    let build = ["build", "--workspace", "--bins"];
    run(&mut program("cargo", &build, &root()))?;
    let drive = ["test", "--package", "dossier-tests", "--test", "e2e"];
    run(&mut program("cargo", &drive, &root()))?;
    let (fr, en) = (pictures(&folder.join("fr"))?, pictures(&folder.join("en"))?);
    println!(
        "{} pictures in {FOLDER}/fr, {} in {FOLDER}/en",
        fr.len(),
        en.len()
    );
    match fr.symmetric_difference(&en).next() {
        None => Ok(ExitCode::SUCCESS),
        Some(name) => Err(Failure::new(format!(
            "{name} was seen in one language only"
        ))),
    }
}

fn pictures(folder: &Path) -> Result<BTreeSet<String>, Failure> {
    let entries = fs::read_dir(folder).map_err(failed("reading the folder of the pictures"))?;
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    Ok(entries.flatten().map(name).collect())
}
