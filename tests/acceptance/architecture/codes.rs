//! Nothing of law stands in code: no source of the product names a code of a pack.

use dossier_app::packs::{Packs, packs};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Sources of the product; those that only build, run or test it are left out.
const SOURCES: [&str; 7] = [
    "src",
    "crates/domain/src",
    "crates/store/src",
    "crates/documents/src",
    "crates/i18n/src",
    "crates/app/src",
    "crates/cli/src",
];

/// Words that a source says for something of its own, which some pack bears as well: file, word.
const OTHERWISE: [(&str, &str); 20] = [
    // Fields and arguments of messages.
    ("app/src/error.rs", "other"),
    ("app/src/error/fields.rs", "redirection"),
    ("app/src/case/path.rs", "redirection"),
    ("app/src/note/summary.rs", "other"),
    ("domain/src/review/advice.rs", "outcome"),
    ("app/src/error/fields.rs", "outcome"),
    ("app/src/case/close.rs", "outcome"),
    ("app/src/history/teller.rs", "outcome"),
    // What a letter may say of a case.
    ("app/src/letter/made.rs", "screened_in"),
    ("app/src/letter/made.rs", "screened_out"),
    ("domain/src/letter/pack.rs", "screened_in"),
    ("domain/src/letter/pack.rs", "screened_out"),
    ("app/src/letter/recourse.rs", "retained"),
    ("domain/src/letter/pack.rs", "retained"),
    // Kinds of line of a law, told apart by a message.
    ("domain/src/law/compare.rs", "screened_in"),
    ("domain/src/law/compare.rs", "screened_out"),
    ("domain/src/law/compare.rs", "review_decision"),
    ("domain/src/law/compare.rs", "outcome"),
    // A group of the lexicon, and its rule.
    ("domain/src/triage/read.rs", "seriousness"),
    ("domain/src/triage/read.rs", "serious"),
];

/// Every code of the packs that the program brings.
fn codes(packs: &Packs) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for law in &packs.laws {
        codes.extend(law.regime.iter().map(|one| one.0.clone()));
        codes.insert(law.reference.id.clone());
        codes.extend(law.grounds.iter().map(|one| one.code.0.clone()));
        for clock in &law.clocks {
            codes.insert(clock.code.0.clone());
            let acts = clock.stops.iter().chain(&clock.extensions);
            codes.extend(acts.map(|one| one.code.0.clone()));
        }
        codes.extend(law.elsewhere.iter().map(|one| one.route.clone()));
        codes.extend(law.pieces.iter().map(|one| one.code.0.clone()));
        codes.extend(law.ways.iter().map(|one| one.code.0.clone()));
        codes.extend(law.outcomes.iter().map(|one| one.code.0.clone()));
        codes.extend(law.considerations.iter().map(|one| one.code.0.clone()));
        codes.extend(law.disclosures.iter().map(|one| one.code.0.clone()));
        if let Some(review) = &law.review {
            codes.extend(review.outcomes.iter().map(|one| one.code.clone()));
            codes.extend(review.decisions.iter().map(|one| one.code.clone()));
        }
    }
    codes.extend(packs.lexicon.routes().map(|one| one.code.clone()));
    codes.extend(packs.calendars.iter().map(|one| one.id.clone()));
    let letters = packs.letters.iter().flat_map(|pack| &pack.templates);
    codes.extend(letters.map(|one| one.code.0.clone()));
    let series = packs.plans.iter().flat_map(|plan| &plan.series);
    codes.extend(series.map(|one| one.code.0.clone()));
    let protocols = packs.protocols.iter().flat_map(|pack| &pack.protocols);
    codes.extend(protocols.map(|one| one.code.clone()));
    codes
}

/// Sources under a folder. `before.rs` reads what vaults kept from before the packs said it, and knows it
/// by the codes of then.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let tests = name == "tests" || name.ends_with("tests.rs");
        if tests || name == "before.rs" {
            continue;
        }
        if path.is_dir() {
            sources(&path, found);
        } else if name.ends_with(".rs") {
            found.push(path);
        }
    }
}

/// What stands between quotation marks in the part of a source that is built into the product.
fn literals(text: &str) -> Vec<String> {
    let product = text.split("#[cfg(test)]").next().unwrap_or_default();
    let spoken = |line: &&str| !line.trim_start().starts_with("//");
    let lines = product.lines().filter(spoken);
    lines
        .flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned))
        .collect()
}

#[test]
fn no_source_names_a_code_of_a_pack() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri");
    let codes = codes(packs().unwrap());
    assert!(codes.len() > 100, "the codes were not found");
    let mut paths = Vec::new();
    for folder in SOURCES {
        sources(&root.join(folder), &mut paths);
    }
    assert!(paths.len() > 300, "the sources were not found");
    let mut named = Vec::new();
    let mut otherwise: BTreeSet<(&str, &str)> = OTHERWISE.into_iter().collect();
    for path in paths {
        let file = path.to_string_lossy().replace('\\', "/");
        for word in literals(&fs::read_to_string(&path).unwrap()) {
            let is = |(at, one): &(&str, &str)| file.ends_with(at) && *one == word;
            if let Some(known) = OTHERWISE.into_iter().find(is) {
                otherwise.remove(&known);
            } else if codes.contains(&word) {
                named.push(format!("{file}: {word}"));
            }
        }
    }
    assert!(named.is_empty(), "{named:#?}");
    assert!(otherwise.is_empty(), "said nowhere any more: {otherwise:?}");
}
