//! The arrows between the crates, read from cargo itself.

mod codes;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Crate → the members that it may depend on when it is built for use. `dossier-testkit` and
/// `dossier-tests` may use all.
const ARROWS: &[(&str, &[&str])] = &[
    ("dossier-domain", &[]),
    ("dossier-store", &["dossier-domain"]),
    ("dossier-documents", &["dossier-domain"]),
    ("dossier-i18n", &["dossier-domain"]),
    (
        "dossier-app",
        &[
            "dossier-domain",
            "dossier-store",
            "dossier-documents",
            "dossier-i18n",
        ],
    ),
    (
        "dossier-cli",
        &[
            "dossier-domain",
            "dossier-documents",
            "dossier-i18n",
            "dossier-app",
        ],
    ),
    (
        "dossier-desktop",
        &["dossier-domain", "dossier-i18n", "dossier-app"],
    ),
    ("xtask", &[]),
];

/// What only one member may name, by the beginning of its name.
const ALONE: &[(&str, &str)] = &[
    ("tauri", "dossier-desktop"),
    ("sqlx", "dossier-store"),
    ("typst", "dossier-documents"),
];

struct Member {
    name: String,
    /// (name, kind): `None` for a dependency of the product, else `dev` or `build`.
    dependencies: Vec<(String, Option<String>)>,
}

fn members() -> Vec<Member> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let read: Value = serde_json::from_slice(&output.stdout).unwrap();
    read["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(member)
        .collect()
}

fn member(package: &Value) -> Member {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let dependencies = package["dependencies"].as_array().unwrap().iter();
    Member {
        name: text(&package["name"]).unwrap(),
        dependencies: dependencies
            .map(|one| (text(&one["name"]).unwrap(), text(&one["kind"])))
            .collect(),
    }
}

#[test]
fn no_arrow_between_the_members_but_those_of_the_design() {
    let members = members();
    let names: BTreeSet<&str> = members.iter().map(|member| member.name.as_str()).collect();
    let arrows: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    for name in arrows.keys() {
        assert!(names.contains(name), "{name} is no member");
    }
    for member in &members {
        let free = matches!(member.name.as_str(), "dossier-testkit" | "dossier-tests");
        let Some(allowed) = arrows.get(member.name.as_str()) else {
            assert!(free, "{} is not on the map", member.name);
            continue;
        };
        for (dependency, kind) in &member.dependencies {
            let arrow = names.contains(dependency.as_str()) && kind.as_deref() != Some("dev");
            assert!(
                !arrow || allowed.contains(&dependency.as_str()),
                "{} → {dependency}",
                member.name
            );
        }
    }
}

#[test]
fn tauri_sqlx_and_typst_are_each_named_by_one_member() {
    for member in members() {
        for (dependency, _) in &member.dependencies {
            for (begins, only) in ALONE {
                let named = dependency == begins || dependency.starts_with(&format!("{begins}-"));
                assert!(
                    !named || member.name == *only,
                    "{} names {dependency}",
                    member.name
                );
            }
        }
    }
}
