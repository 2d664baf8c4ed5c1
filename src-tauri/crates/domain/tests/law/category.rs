//! The categories of an office, why a pack of them is refused, and what two versions differ in.

use dossier_domain::case::Kind;
use dossier_domain::category::{CategoryCode, CategoryPack, load_categories};
use dossier_domain::law::{PackFiles, PackKind, PieceNeed, compare};

const TOML: &str = r#"format = 1

[provision]
certainty = "inferred"
source = "an example"

[[category]]
code = "use_of_force"
kind = "complaint"
restricts = true
second_reader = true
series = "OPS-PLA-01"
provision = { certainty = "verified", source = "decision of the director" }

[[category.piece]]
code = "force_report"
need = "always"
provision = { certainty = "verified", source = "decision of the director" }

[[category]]
code = "school_visit"
kind = "public_enquiry"
provision = { certainty = "verified", source = "decision of the director" }
"#;

const WORDS: &str = "title = a
category-use_of_force = b
piece-force_report = c
category-school_visit = d
";

fn files(toml: &str, words: &str) -> PackFiles {
    PackFiles {
        id: "office-categories".into(),
        toml: toml.into(),
        fr: words.into(),
        en: words.into(),
    }
}

fn read(toml: &str) -> CategoryPack {
    load_categories(&files(toml, WORDS)).unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn refused(from: &str, to: &str) -> String {
    assert!(TOML.contains(from), "the pack has `{from}`");
    let changed = files(&TOML.replacen(from, to, 1), WORDS);
    load_categories(&changed).expect_err("refused").to_string()
}

#[test]
fn a_category_follows_a_kind_and_says_what_it_adds() {
    assert_eq!(files(TOML, WORDS).kind(), PackKind::Categories);
    let pack = read(TOML);
    let force = pack
        .category(&CategoryCode("use_of_force".into()))
        .expect("declared");
    assert_eq!((force.kind, force.restricts), (Kind::Complaint, true));
    assert!(force.read_by_two().is_some());
    assert_eq!(
        force.series.as_ref().map(|one| one.0.as_str()),
        Some("OPS-PLA-01")
    );
    let piece = force.pieces.first().expect("a line of the checklist");
    assert_eq!(
        (piece.need, piece.kinds.as_slice()),
        (PieceNeed::Always, &[Kind::Complaint][..])
    );
    let visit = &pack.categories[1];
    assert_eq!((visit.kind, visit.restricts), (Kind::PublicEnquiry, false));
    assert!(visit.read_by_two().is_none());
}

#[test]
fn a_category_without_a_path_twice_the_same_or_without_words_is_refused_at_its_line() {
    let path = refused("kind = \"public_enquiry\"", "kind = \"parade\"");
    assert!(
        path.starts_with("office-categories/pack.toml:22: "),
        "{path}"
    );
    let twice = refused("\"school_visit\"", "\"use_of_force\"");
    assert!(
        twice.contains(":21: the code `use_of_force` stands twice"),
        "{twice}"
    );
    let wordless = refused("\"school_visit\"", "\"hospital_visit\"");
    assert!(
        wordless.contains("the word `category-hospital_visit` is missing"),
        "{wordless}"
    );
}

#[test]
fn two_versions_differ_in_words() {
    let found = |from: &str, to: &str| {
        assert!(TOML.contains(from), "the pack has `{from}`");
        let found = compare::categories(&read(TOML), &read(&TOML.replacen(from, to, 1)));
        found.into_iter().map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(
        found("restricts = true\n", ""),
        ["pack-diff-category-no-longer-restricts"]
    );
    assert_eq!(
        found("second_reader = true\n", ""),
        ["pack-diff-category-no-second"]
    );
    assert_eq!(
        found("series = \"OPS-PLA-01\"\n", ""),
        ["pack-diff-category-no-series"]
    );
    assert_eq!(found("need = \"always\"\n", ""), ["pack-diff-piece-need"]);
    assert_eq!(
        found("kind = \"public_enquiry\"", "kind = \"media_enquiry\""),
        ["pack-diff-category-kind"]
    );
}
