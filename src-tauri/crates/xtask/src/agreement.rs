//! `cargo xtask agreement`: the triage of the built program beside a folder of complaints labelled
//! by hand (`gold.jsonl` and `files/`, see `tests/fixtures/complaints_gold/README.md`).

mod measure;

use crate::program::{Failure, failed, program, run as run_program};
use crate::workspace::{built, root};
use measure::Measure;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// Builds `dossier`, triages the folder and prints how far both agree, field by field.
///
/// # Errors
/// A word that is not known, a folder without labels, a program that does not build or run.
pub fn run(words: &[&str]) -> Result<ExitCode, Failure> {
    let folder = folder(words)?;
    let gold = lines(&folder.join("gold.jsonl"))?;
    run_program(&mut program(
        "cargo",
        &["build", "--quiet", "--package", "dossier-cli"],
        &root(),
    ))?;
    let found = triage(&folder, &gold)?;
    let mut measure = Measure::default();
    for label in &gold {
        match found.get(&base_name(label)) {
            Some(object) => measure.add(label, object),
            None => measure.lost(label),
        }
    }
    println!("{}", folder.display());
    print!("{measure}");
    Ok(ExitCode::SUCCESS)
}

/// The folder named, else `complaints_gold` of `DOSSIER_DATA`, else the copy of this checkout.
fn folder(words: &[&str]) -> Result<PathBuf, Failure> {
    match words {
        ["--data", folder] | [folder] if !folder.starts_with("--") => given(Path::new(folder)),
        [] => {
            let data = std::env::var_os("DOSSIER_DATA")
                .map_or_else(|| root().join("../shared/data"), PathBuf::from);
            given(&data).or_else(|_| {
                println!(
                    "{}: no labelled complaints there; using the copy of this checkout",
                    data.display()
                );
                given(&root().join("tests/fixtures/complaints_gold"))
            })
        }
        _ => Err(Failure::new(
            "agreement takes one folder: `agreement [--data] FOLDER`",
        )),
    }
}

/// The folder itself or its `complaints_gold`, whichever holds labels.
fn given(folder: &Path) -> Result<PathBuf, Failure> {
    [folder.to_path_buf(), folder.join("complaints_gold")]
        .into_iter()
        .find(|folder| folder.join("gold.jsonl").is_file())
        .ok_or_else(|| Failure::new(format!("{}: no `gold.jsonl` there", folder.display())))
}

fn lines(path: &Path) -> Result<Vec<Value>, Failure> {
    let text = fs::read_to_string(path).map_err(failed(path.display()))?;
    let parsed = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(serde_json::from_str);
    parsed
        .collect::<Result<_, _>>()
        .map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

/// The objects of `dossier triage --json`, by name of file.
fn triage(folder: &Path, gold: &[Value]) -> Result<BTreeMap<String, Value>, Failure> {
    let files = gold
        .iter()
        .filter_map(|label| label["file"].as_str())
        .map(|file| folder.join(file));
    let mut command = Command::new(built("debug", "dossier"));
    command
        .args(["triage", "--json"])
        .args(files)
        .stderr(Stdio::inherit());
    let output = command.output().map_err(failed("dossier triage"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let objects = text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let found: BTreeMap<String, Value> =
        objects.map(|object| (base_name(&object), object)).collect();
    if found.is_empty() {
        return Err(Failure::new(format!(
            "`dossier triage --json` said nothing and ended with {}",
            output.status
        )));
    }
    Ok(found)
}

/// The name of a line's file, without its folders.
fn base_name(line: &Value) -> String {
    let file = line["file"].as_str().unwrap_or_default();
    Path::new(file)
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
