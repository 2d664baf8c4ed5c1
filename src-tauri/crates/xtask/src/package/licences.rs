//! The notices of every dependency that the packages ship: Rust packages as `cargo metadata` knows
//! them, npm packages as the lock does, the fonts.

use super::expression::is_allowed;
use crate::program::{Failure, answer, failed};
use crate::workspace::{root, ui};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Something made by others.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dependency {
    name: String,
    version: String,
    licence: String,
    folder: PathBuf,
    /// Whether it is in what is installed, and not only in how it is built or tested.
    shipped: bool,
}

/// Beginnings of the names of files that hold a licence.
const FILES: [&str; 5] = ["LICEN", "COPYING", "UNLICENSE", "NOTICE", "COPYRIGHT"];

/// The programs that are installed.
const SHIPPED: [&str; 2] = ["dossier-desktop", "dossier-cli"];

/// Every dependency, of Rust and of the interface.
pub fn dependencies() -> Result<Vec<Dependency>, Failure> {
    let mut all = of_rust()?;
    all.extend(of_interface()?);
    all.sort();
    Ok(all)
}

/// Fails, naming them, when one has a licence that may not be shipped, or none.
pub fn verify() -> Result<(), Failure> {
    let all = dependencies()?;
    let refused: Vec<String> = all
        .iter()
        .filter(|one| !is_allowed(&one.licence))
        .map(|one| format!("{} {} ({})", one.name, one.version, one.licence))
        .collect();
    if refused.is_empty() {
        println!(
            "{} dependencies, each under a licence that may be shipped",
            all.len()
        );
        return Ok(());
    }
    Err(Failure::new(format!(
        "dependencies whose licence may not be shipped: {}",
        refused.join(", ")
    )))
}

/// The text of `THIRD-PARTY-LICENSES`: the list, then each licence text once, with who uses it.
pub fn notices() -> Result<String, Failure> {
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut list = String::new();
    for one in dependencies()?.iter().filter(|one| one.shipped) {
        let name = format!("{} {}", one.name, one.version);
        let found = texts_in(&one.folder)?;
        let without = if found.is_empty() {
            "; its package holds no text of it"
        } else {
            ""
        };
        let _ = writeln!(list, "{name}: {}{without}", one.licence);
        for text in found {
            texts.entry(text).or_default().insert(name.clone());
        }
    }
    let fonts = root().join("src-tauri/fonts");
    for text in texts_of(&fonts, &["OFL"])? {
        texts.entry(text).or_default().insert("Fonts".to_owned());
    }
    list.push_str("Fonts: OFL-1.1\n");
    let mut whole = format!(
        "What others made, and Dossier uses. Ce que d’autres ont fait, et dont Dossier se sert.\n\n{list}"
    );
    for (text, users) in texts {
        let users: Vec<String> = users.into_iter().collect();
        let _ = write!(
            whole,
            "\n{}\n{}\n\n{}\n",
            "-".repeat(72),
            users.join(", "),
            text.trim()
        );
    }
    Ok(whole)
}

fn of_rust() -> Result<Vec<Dependency>, Failure> {
    let manifest = root().join("Cargo.toml");
    let manifest = manifest.to_string_lossy();
    let words = [
        "metadata",
        "--format-version",
        "1",
        "--locked",
        "--manifest-path",
        &manifest,
    ];
    let text = answer("cargo", &words).ok_or_else(|| Failure::new("`cargo metadata` failed"))?;
    let metadata: Value = serde_json::from_str(&text)
        .map_err(|error| Failure::new(format!("`cargo metadata`: {error}")))?;
    let shipped = shipped(&metadata);
    Ok(list(&metadata, "packages")
        .filter(|package| !package.get("source").is_none_or(Value::is_null))
        .map(|package| Dependency {
            name: word(package, "name"),
            version: word(package, "version"),
            licence: word(package, "license"),
            folder: Path::new(&word(package, "manifest_path"))
                .parent()
                .map(Path::to_path_buf)
                .unwrap_or_default(),
            shipped: shipped.contains(&word(package, "id")),
        })
        .collect())
}

/// Identifiers of the packages that the programs reach without going through what only tests use.
/// What only builds is kept: it is how OpenSSL comes in.
fn shipped(metadata: &Value) -> BTreeSet<String> {
    let nodes = metadata.get("resolve").into_iter();
    let nodes = nodes.flat_map(|resolve| list(resolve, "nodes"));
    let nodes: BTreeMap<String, &Value> = nodes.map(|node| (word(node, "id"), node)).collect();
    let mut waiting: Vec<String> = list(metadata, "packages")
        .filter(|package| SHIPPED.contains(&word(package, "name").as_str()))
        .map(|package| word(package, "id"))
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        let Some(node) = nodes.get(&id).filter(|_| reached.insert(id.clone())) else {
            continue;
        };
        let needs = list(node, "deps");
        waiting.extend(
            needs
                .filter(|dep| !is_for_tests(dep))
                .map(|dep| word(dep, "pkg")),
        );
    }
    reached
}

fn is_for_tests(dep: &Value) -> bool {
    list(dep, "dep_kinds").all(|kind| word(kind, "kind") == "dev")
}

fn of_interface() -> Result<Vec<Dependency>, Failure> {
    let path = ui().join("package-lock.json");
    let text = fs::read_to_string(&path).map_err(failed("reading ui/package-lock.json"))?;
    let lock: Value = serde_json::from_str(&text)
        .map_err(|error| Failure::new(format!("ui/package-lock.json: {error}")))?;
    let packages = lock.get("packages").and_then(Value::as_object);
    let packages = packages.into_iter().flatten();
    Ok(packages
        .filter(|(place, _)| !place.is_empty())
        .map(|(place, package)| Dependency {
            name: place
                .rsplit("node_modules/")
                .next()
                .unwrap_or(place)
                .to_owned(),
            version: word(package, "version"),
            licence: word(package, "license"),
            folder: ui().join(place),
            shipped: package.get("dev") != Some(&Value::Bool(true)),
        })
        .collect())
}

/// A text of an object; empty where there is none.
fn word(object: &Value, name: &str) -> String {
    let value = object.get(name).and_then(Value::as_str);
    value.unwrap_or_default().to_owned()
}

/// A list of an object; empty where there is none.
fn list<'a>(object: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    let value = object.get(name).and_then(Value::as_array);
    value.into_iter().flatten()
}

/// The licences in a package's folder and in the folders of what it brings along (OpenSSL,
/// SQLCipher).
fn texts_in(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut texts = texts_of(folder, &FILES)?;
    for entry in entries(folder)? {
        if entry.is_dir() && !entry.ends_with("node_modules") {
            texts.extend(texts_of(&entry, &FILES)?);
        }
    }
    Ok(texts)
}

fn texts_of(folder: &Path, names: &[&str]) -> Result<Vec<String>, Failure> {
    let holds = |path: &PathBuf| {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        path.is_file()
            && !name.ends_with(".RS")
            && names.iter().any(|start| name.starts_with(start))
    };
    let files = entries(folder)?.into_iter().filter(holds);
    files
        .map(|path| {
            let bytes = fs::read(&path).map_err(failed(path.display()))?;
            Ok(String::from_utf8_lossy(&bytes).replace('\r', ""))
        })
        .collect()
}

/// What a folder holds, in order of name; nothing where there is no folder: an npm package of
/// another system is not installed.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let read = fs::read_dir(folder).map_err(failed(folder.display()))?;
    let mut paths: Vec<PathBuf> = read
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .map_err(failed(folder.display()))?;
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::{dependencies, is_for_tests, notices, shipped, verify};
    use serde_json::json;

    #[test]
    fn every_dependency_has_a_licence_that_may_be_shipped() {
        if let Err(refused) = verify() {
            panic!("{refused}");
        }
    }

    #[test]
    fn the_notices_name_what_is_shipped_and_hold_the_texts_of_what_it_brings_along() {
        let notices = notices().expect("notices");
        for name in [
            "tauri 2.",
            "typst 0.",
            "@fluent/bundle",
            "svelte 5.",
            "openssl-src",
        ] {
            assert!(notices.contains(name), "{name}");
        }
        assert!(notices.contains("ZETETIC LLC"), "SQLCipher's own notice");
        assert!(notices.contains("SIL OPEN FONT LICENSE"));
        assert!(
            !notices.contains("fantoccini"),
            "what only tests use is not shipped"
        );
        assert!(dependencies().expect("dependencies").len() > 400);
    }

    #[test]
    fn what_only_tests_need_is_not_shipped() {
        let kinds = |kinds: &[Option<&str>]| {
            let kinds: Vec<_> = kinds.iter().map(|kind| json!({ "kind": kind })).collect();
            json!({ "pkg": "b", "dep_kinds": kinds })
        };
        assert!(is_for_tests(&kinds(&[Some("dev")])));
        assert!(!is_for_tests(&kinds(&[Some("dev"), None])));
        let metadata = json!({
            "packages": [{ "name": "dossier-cli", "id": "a" }],
            "resolve": { "nodes": [
                { "id": "a", "deps": [kinds(&[Some("dev")])] },
                { "id": "b", "deps": [] },
            ] },
        });
        assert_eq!(shipped(&metadata).into_iter().collect::<Vec<_>>(), ["a"]);
    }
}
