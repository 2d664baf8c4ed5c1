//! Every message that a source names exists, and every message that exists is named by a source.

mod ftl;

use ftl::{files, messages, name, root};
use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// Where the codes of a family of messages are listed.
enum Codes {
    /// Variants of a Rust enum, as serde writes them: file under `src-tauri/crates`, name.
    Variants(&'static str, &'static str),
    /// First strings of a Rust table: file under `src-tauri/crates`, name.
    Table(&'static str, &'static str),
    /// Strings found by a pattern in the files under a folder.
    Found(&'static str, &'static str),
}

/// THE list of the messages whose id is made from a code: prefix, and who lists the codes. A code
/// may stand with `_` or `-`, as the language that makes the id writes it.
const MADE: &[(&str, Codes)] = &[("error-", Codes::Table("app/src/error.rs", "CODES"))];

/// Ids that a source names, and the place: `file: id`.
struct Named {
    ids: BTreeSet<String>,
    calls: Vec<(String, String)>,
    prefixes: BTreeSet<String>,
}

/// Product sources of both sides, and the data that names messages; no tests.
fn sources() -> Vec<PathBuf> {
    let mut found = files(&root().join("src-tauri"), &[".rs"]);
    found.extend(files(&root().join("ui/src"), &[".ts", ".svelte"]));
    found.extend(files(&root().join("src-tauri/packs/lexicon"), &[".toml"]));
    let tested = |path: &PathBuf| {
        let path = name(path);
        [
            "/tests/",
            "/generated/",
            "/mock/",
            ".test.ts",
            "/testkit/",
            "/xtask/",
        ]
        .iter()
        .any(|part| path.contains(part))
    };
    found.retain(|path| !tested(path));
    found
}

/// The part of a source that is built into the product.
fn product(path: &PathBuf) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let comment = |line: &&str| line.trim_start().starts_with("//");
    text.lines()
        .filter(|line| !comment(line))
        .collect::<Vec<_>>()
        .join("\n")
}

fn named() -> Named {
    let literal = Regex::new(r#"["'`]([a-z][a-z0-9]*(?:-[a-z0-9_]+)+)["'`]"#).unwrap();
    let call = Regex::new(
        r#"(?:Sentence::new|\btext|\bsay|\bformat|words_of|\btell|\bt|\btIn)\(\s*(?:&?[\w.:]+,\s*)?["'`]([a-z][a-z0-9]*(?:-[a-z0-9_]+)+)["'`]"#,
    )
    .unwrap();
    let prefix = Regex::new(
        r#"(?:\b(?:word|hasWord)\(\s*['"`]|format!\("|`)([a-z]+(?:-[a-z]+)*-)(?:['"`]|\{|\$\{)"#,
    )
    .unwrap();
    let mut named = Named {
        ids: BTreeSet::new(),
        calls: Vec::new(),
        prefixes: BTreeSet::new(),
    };
    for path in sources() {
        let text = product(&path);
        let all = |pattern: &Regex| {
            pattern
                .captures_iter(&text)
                .map(|found| found[1].to_owned())
                .collect::<Vec<_>>()
        };
        named.ids.extend(all(&literal));
        named
            .calls
            .extend(all(&call).into_iter().map(|id| (name(&path), id)));
        named.prefixes.extend(all(&prefix));
    }
    named
}

fn keys() -> BTreeSet<String> {
    ftl::locale("fr-CA")
        .values()
        .flat_map(|path| messages(path).into_keys())
        .collect()
}

/// Stems of the files: a prefix that begins with none of them makes no message.
fn stems() -> BTreeSet<String> {
    ftl::locale("fr-CA").into_keys().collect()
}

impl Codes {
    fn all(&self) -> BTreeSet<String> {
        let crates = root().join("src-tauri/crates");
        let found: BTreeSet<_> = match self {
            Self::Variants(file, name) => {
                variants(&fs::read_to_string(crates.join(file)).unwrap(), name)
            }
            Self::Table(file, name) => table(&fs::read_to_string(crates.join(file)).unwrap(), name),
            Self::Found(folder, pattern) => {
                let pattern = Regex::new(pattern).unwrap();
                let texts = files(&root().join(folder), &[".toml", ".rs", ".ts"])
                    .into_iter()
                    .map(|path| fs::read_to_string(path).unwrap());
                texts
                    .flat_map(|text| {
                        pattern
                            .captures_iter(&text)
                            .map(|found| found[1].to_owned())
                            .collect::<Vec<_>>()
                    })
                    .collect()
            }
        };
        assert!(!found.is_empty(), "no code found");
        found
    }
}

/// Variants of an enum without data, in the snake case of serde.
fn variants(source: &str, name: &str) -> BTreeSet<String> {
    let (_, rest) = source
        .split_once(&format!("enum {name} {{"))
        .unwrap_or_else(|| panic!("no enum {name}"));
    let (body, _) = rest.split_once("\n}").unwrap();
    let variant = Regex::new(r"(?m)^\s*([A-Z][A-Za-z]*),").unwrap();
    let upper = Regex::new("([a-z])([A-Z])").unwrap();
    let snake = |word: &str| upper.replace_all(word, "${1}_$2").to_lowercase();
    variant
        .captures_iter(body)
        .map(|found| snake(&found[1]))
        .collect()
}

/// First string of each row of a table.
fn table(source: &str, name: &str) -> BTreeSet<String> {
    let (_, rest) = source
        .split_once(&format!("const {name}:"))
        .unwrap_or_else(|| panic!("no table {name}"));
    let (body, _) = rest.split_once("];").unwrap();
    let row = Regex::new(r#"(?m)^\s*\(?"([a-z0-9_-]+)""#).unwrap();
    row.captures_iter(body)
        .map(|found| found[1].to_owned())
        .collect()
}

/// Ids that a code can make.
fn made(prefix: &str, code: &str) -> [String; 2] {
    [
        format!("{prefix}{}", code.replace('_', "-")),
        format!("{prefix}{code}"),
    ]
}

#[test]
fn every_message_that_a_source_says_exists() {
    let keys = keys();
    let missing: BTreeSet<_> = named()
        .calls
        .into_iter()
        .filter(|(_, id)| !keys.contains(id))
        .map(|(file, id)| format!("{file}: {id}"))
        .collect();
    assert!(
        missing.is_empty(),
        "said and not written:\n{}",
        missing.into_iter().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn every_code_has_its_message() {
    let keys = keys();
    let mut missing = Vec::new();
    for (prefix, codes) in MADE {
        let without = |code: &String| !made(prefix, code).iter().any(|id| keys.contains(id));
        missing.extend(
            codes
                .all()
                .into_iter()
                .filter(without)
                .map(|code| format!("{prefix}{code}")),
        );
    }
    assert!(missing.is_empty(), "codes without a message: {missing:#?}");
}

#[test]
fn every_message_is_said_somewhere() {
    let mut said = named().ids;
    for (prefix, codes) in MADE {
        said.extend(codes.all().iter().flat_map(|code| made(prefix, code)));
    }
    let unsaid: Vec<_> = keys()
        .into_iter()
        .filter(|key| !said.contains(key))
        .collect();
    assert!(
        unsaid.is_empty(),
        "written and never said:\n{}",
        unsaid.join("\n")
    );
}

#[test]
fn every_prefix_that_a_source_puts_before_a_code_is_in_the_list() {
    let stems = stems();
    let of_ours = |prefix: &String| stems.contains(prefix.split('-').next().unwrap_or_default());
    let listed = |prefix: &String| MADE.iter().any(|(listed, _)| listed == prefix);
    let unlisted: Vec<_> = named()
        .prefixes
        .into_iter()
        .filter(|prefix| of_ours(prefix) && !listed(prefix))
        .collect();
    assert!(
        unlisted.is_empty(),
        "these make ids from codes that nobody lists: {unlisted:#?}"
    );
}
