//! `cargo xtask permutations [FOLDER]`: the tables of screening, in both languages, for a lawyer: every
//! combination with what is recommended and what people may do, every way through the stages, and the
//! lives of a letter, of a clock and of a case that is closed and opened again.

use crate::program::{Failure, failed, program, run as run_program};
use crate::workspace::root;
use std::path::PathBuf;
use std::process::ExitCode;

/// Writes the tables, in `src-tauri/docs/permutations` unless another folder is named; a test holds
/// those to what the domain does.
///
/// # Errors
/// Too many words; a table that is not written.
pub fn run(words: &[&str]) -> Result<ExitCode, Failure> {
    let folder = match words {
        [] => root().join("src-tauri/docs/permutations"),
        [folder] => PathBuf::from(folder),
        _ => {
            return Err(Failure::new(
                "permutations takes one folder: `permutations FOLDER`",
            ));
        }
    };
    std::fs::create_dir_all(&folder).map_err(failed(folder.display()))?;
    let folder = folder.canonicalize().map_err(failed(folder.display()))?;
    let test = ["test", "--quiet", "-p", "dossier-domain"];
    run_program(
        program("cargo", &test, &root())
            .args(["--test", "permutations", "each_row"])
            .env("DOSSIER_PERMUTATIONS", &folder),
    )?;
    println!("{}", folder.display());
    Ok(ExitCode::SUCCESS)
}
