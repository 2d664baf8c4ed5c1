//! `cargo xtask gen`: what the interface knows of Rust, written and committed, never edited.
//!
//! The wire types come from ts-rs in the crates that own them, the commands from the shell's list,
//! the message ids from the Fluent files.

use crate::program::{Failure, failed, program, run};
use crate::workspace::{generated, locales, root, ui};
use crate::{command_list, message_ids};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Writes `ui/src/generated`.
pub fn write() -> Result<(), Failure> {
    let fresh = contents(&stage()?)?;
    let folder = generated();
    for name in contents(&folder)?
        .keys()
        .filter(|name| !fresh.contains_key(*name))
    {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(failed(path.display()))?;
    }
    for (name, bytes) in &fresh {
        write_file(&folder.join(name), bytes)?;
    }
    Ok(())
}

/// Fails, naming the files, when what is committed is not what would be written.
pub fn verify() -> Result<(), Failure> {
    let (fresh, committed) = (contents(&stage()?)?, contents(&generated())?);
    let names: BTreeSet<&PathBuf> = fresh.keys().chain(committed.keys()).collect();
    let stale: Vec<String> = names
        .into_iter()
        .filter(|name| fresh.get(*name) != committed.get(*name))
        .map(|name| name.display().to_string())
        .collect();
    if stale.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "ui/src/generated is not current; run `cargo xtask gen` and commit: {}",
        stale.join(", ")
    )))
}

/// Generates everything in an empty folder, so that nothing is touched when something fails.
fn stage() -> Result<PathBuf, Failure> {
    let folder = root().join("target/generated");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed(folder.display()))?;
    }
    let list = root().join("src-tauri/src/commands/list.rs");
    write_file(
        &folder.join("commands.ts"),
        command_list::typescript(&list)?.as_bytes(),
    )?;
    write_file(
        &folder.join("messages.ts"),
        message_ids::typescript(&locales())?.as_bytes(),
    )?;
    // The window's crate embeds ui/dist, which may not be built yet.
    fs::create_dir_all(ui().join("dist")).map_err(failed("making ui/dist"))?;
    // The same packages as the other commands, hence the same features: nothing compiles twice.
    let words = ["test", "--quiet", "--workspace", "--lib", "export_bindings"];
    let mut export = program("cargo", &words, &root());
    run(export.env("TS_RS_EXPORT_DIR", folder.join("types")))?;
    Ok(folder)
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed(folder.display()))?;
    }
    fs::write(path, bytes).map_err(failed(path.display()))
}

/// Every file under a folder, by its path within it.
fn contents(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, Failure> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).map_err(failed(next.display()))? {
            let path = entry.map_err(failed(next.display()))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).map_err(failed(path.display()))?;
                found.insert(
                    path.strip_prefix(folder).unwrap_or(&path).to_path_buf(),
                    bytes,
                );
            }
        }
    }
    Ok(found)
}
