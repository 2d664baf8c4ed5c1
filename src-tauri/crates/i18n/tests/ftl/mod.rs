//! Reads the Fluent files as trees, for the tests of this crate.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Stands for a placeable in the text of a pattern.
pub const HOLE: char = '\u{fffc}';

/// A message with the comment lines above it.
pub struct Said {
    pub message: Message<String>,
    pub comment: String,
}

/// Root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Files of a folder with this ending, by name, at any depth; none where there is no folder.
pub fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() && !path.ends_with("node_modules") {
                folders.push(path);
            } else if endings
                .iter()
                .any(|ending| path.to_string_lossy().ends_with(ending))
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Name of a file relative to the root, for the words of a failure.
pub fn name(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

/// Fluent files of a language, by stem.
pub fn locale(tag: &str) -> BTreeMap<String, PathBuf> {
    let stem = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
    files(&root().join("locales").join(tag), &[".ftl"])
        .into_iter()
        .map(|path| (stem(&path), path))
        .collect()
}

/// Each source that the packs of the program name: the file, then its words in French and in English.
pub fn sources() -> BTreeSet<(String, [String; 2])> {
    let mut found = BTreeSet::new();
    for path in files(&root().join("src-tauri/packs"), &[".toml"]) {
        let text = fs::read_to_string(&path).unwrap();
        let pack = toml::from_str(&text).unwrap();
        let mut sources = Vec::new();
        named(&toml::Value::Table(pack), &mut sources);
        found.extend(sources.into_iter().map(|words| (name(&path), words)));
    }
    assert!(found.len() > 100, "the sources were not found");
    found
}

/// The sources under a value of a pack; one that is written once is the same in both languages.
fn named(value: &toml::Value, found: &mut Vec<[String; 2]>) {
    let words = |value: &toml::Value| value.as_str().unwrap().to_owned();
    match value {
        toml::Value::Array(lines) => lines.iter().for_each(|line| named(line, found)),
        toml::Value::Table(fields) => {
            for (key, field) in fields {
                match field.as_table() {
                    _ if key != "source" => named(field, found),
                    Some(each) => {
                        found.push(["fr", "en"].map(|lang| words(each.get(lang).unwrap())))
                    }
                    None => found.push([words(field), words(field)]),
                }
            }
        }
        _ => {}
    }
}

/// Messages of a file by id, in a file without any fault.
pub fn messages(path: &Path) -> BTreeMap<String, Said> {
    let mut found = BTreeMap::new();
    for entry in parse(path).body {
        if let Entry::Message(message) = entry {
            let comment = message
                .comment
                .as_ref()
                .map(|comment| comment.content.join("\n"))
                .unwrap_or_default();
            let id = message.id.name.clone();
            let twice = found.insert(id.clone(), Said { message, comment });
            assert!(twice.is_none(), "{}: {id} stands twice", name(path));
        }
    }
    found
}

fn parse(path: &Path) -> Resource<String> {
    let source = fs::read_to_string(path).unwrap();
    match fluent_syntax::parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{}: not Fluent: {errors:?}", name(path)),
    }
}

/// Every pattern of a message (value and attributes), the variants of selections apart, as text
/// with a [`HOLE`] for each placeable.
pub fn texts(message: &Message<String>) -> Vec<String> {
    let mut found = Vec::new();
    for pattern in patterns(message) {
        collect(pattern, &mut found);
    }
    found
}

/// Value and attributes.
pub fn patterns(message: &Message<String>) -> Vec<&Pattern<String>> {
    message
        .value
        .iter()
        .chain(message.attributes.iter().map(|attribute| &attribute.value))
        .collect()
}

fn collect(pattern: &Pattern<String>, found: &mut Vec<String>) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                text.push(HOLE);
                if let Expression::Select { variants, .. } = expression {
                    variants
                        .iter()
                        .for_each(|variant| collect(&variant.value, found));
                }
            }
        }
    }
    found.push(text);
}

/// Everything that a message refers to: `$variable`, `-term`, `message`, `FUNCTION()`.
pub fn references(message: &Message<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    patterns(message)
        .into_iter()
        .for_each(|pattern| refer(pattern, &mut found));
    found
}

fn refer(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => refer_inline(inline, found),
            Expression::Select { selector, variants } => {
                refer_inline(selector, found);
                variants
                    .iter()
                    .for_each(|variant| refer(&variant.value, found));
            }
        }
    }
}

fn refer_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => found.insert(format!("${}", id.name)),
        InlineExpression::MessageReference { id, .. } => found.insert(id.name.clone()),
        InlineExpression::TermReference { id, .. } => found.insert(format!("-{}", id.name)),
        InlineExpression::FunctionReference { id, .. } => found.insert(format!("{}()", id.name)),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                refer_inline(inner, found);
            }
            true
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => true,
    };
}
