//! The report of a period, and two versions of a pack.

use super::{FORCE, Machine, complaint};

#[test]
fn a_report_is_published_and_derived_again() {
    let machine = Machine::with_vault();
    machine.write("a.eml", &complaint(FORCE));
    let vault = |words: &[&str]| {
        let all = [words, &["--vault", "vault", "--json"]].concat();
        machine.run(&all).ended(0)
    };
    vault(&["import", "a.eml"]);
    let year = ["--from", "2026-01-01", "--to", "2999-12-31"];
    let refused = [&["report", "--publish"], &year[..]].concat();
    let refused = [&refused[..], &["--vault", "vault", "--json"]].concat();
    let refused = machine.run(&refused).ended(1).object();
    assert_eq!(refused["error"]["field"], "cut_off", "the year is not over");

    let published = vault(&["report", "--publish"]).object();
    let number = published["number"].as_str().unwrap().to_owned();
    let checked = vault(&["report", "--check", &number]).object();
    assert_eq!(checked["number"], number.as_str());
    assert_eq!(checked["equal"], true);
}

#[test]
fn a_report_in_words_is_written_as_each_language_writes_it() {
    let machine = Machine::with_vault();
    let read = |lang: &str| {
        let words = ["report", "--vault", "vault", "--lang", lang];
        machine.run(&words).ended(0).out
    };
    assert!(read("fr").contains("Reçus\u{a0}: 0"), "{}", read("fr"));
    assert!(read("en").contains("Received: 0"), "{}", read("en"));
    let over = "Reportés à la fin\u{a0}: 0";
    assert!(read("fr").contains(over), "{}", read("fr"));
    assert!(read("en").contains("Carried over: 0"), "{}", read("en"));
}

#[test]
fn a_pack_differs_in_nothing_from_itself_and_in_something_from_another() {
    let law = format!(
        "{}/../src-tauri/packs/law/on-psa",
        env!("CARGO_MANIFEST_DIR")
    );
    let machine = Machine::new();
    let same = machine.run(&["pack", "compare", "on-psa", &law, "--json"]);
    assert_eq!(same.ended(0).object()["differences"], serde_json::json!([]));
    let other = law.replace("on-psa", "on-cspa");
    let other = machine.run(&["pack", "compare", "on-psa", &other, "--json"]);
    assert_ne!(
        other.ended(0).object()["differences"],
        serde_json::json!([])
    );
}
