//! Every message that a source names exists, and every message that exists is named by a source.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first fault"
)]

mod ftl;
mod made;

use ftl::{files, messages, name, root};
use made::MADE;
use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Sources that make ids of the words of packs, which are checked where packs are loaded.
const OF_PACKS: [&str; 5] = [
    "domain/src/law/",
    "domain/src/calendar/",
    "domain/src/category.rs",
    "domain/src/letter/",
    "domain/src/record/",
];

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
fn product(path: &Path) -> String {
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
        if !OF_PACKS.iter().any(|part| name(&path).contains(part)) {
            named.prefixes.extend(all(&prefix));
        }
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
        let ids = codes
            .all()
            .into_iter()
            .map(|code| format!("{prefix}{code}"));
        missing.extend(ids.filter(|id| !keys.contains(id)));
    }
    assert!(missing.is_empty(), "codes without a message: {missing:#?}");
}

/// Codes of errors with the names of their arguments, as the two sides that make them say.
fn errors() -> Vec<(String, BTreeSet<String>)> {
    let of_app = Regex::new(r#"\(\s*"([a-z-]+)",\s*[A-Z][a-z]+,\s*&\[([a-z_", ]*)\]"#).unwrap();
    let of_cli = Regex::new(r#"refused\(\s*"([a-z-]+)",\s*&\[([^\]]*)\]"#).unwrap();
    let word = Regex::new(r#""([a-z_]+)""#).unwrap();
    let mut errors = Vec::new();
    for (file, row) in [
        ("src-tauri/crates/app/src/error.rs", of_app),
        ("src-tauri/crates/cli/src/failure.rs", of_cli),
    ] {
        let text = product(&root().join(file));
        for found in row.captures_iter(&text) {
            let args = word.captures_iter(&found[2]).map(|arg| arg[1].to_owned());
            errors.push((found[1].to_owned(), args.collect()));
        }
    }
    assert!(errors.len() > 30, "the tables of errors were not read");
    errors
}

#[test]
fn a_message_of_an_error_uses_exactly_what_the_error_carries() {
    let said = messages(&root().join("locales/fr-CA/error.ftl"));
    let mut unlike = Vec::new();
    for (code, args) in errors() {
        let used = said
            .get(&format!("error-{code}"))
            .map(|one| ftl::references(&one.message));
        let carried = args.iter().map(|arg| format!("${arg}")).collect();
        if used.as_ref() != Some(&carried) {
            unlike.push(format!("{code}: carries {carried:?}, uses {used:?}"));
        }
    }
    assert!(unlike.is_empty(), "{unlike:#?}");
}

#[test]
fn every_message_is_said_somewhere() {
    let mut said = named().ids;
    for (prefix, codes) in MADE {
        said.extend(
            codes
                .all()
                .into_iter()
                .map(|code| format!("{prefix}{code}")),
        );
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
