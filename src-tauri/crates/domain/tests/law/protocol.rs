//! The sample protocol: what to do first.

use crate::packs::files;
use dossier_domain::law::PackFiles;
use dossier_domain::protocol::{Protocol, check_signals, load_protocols};

fn protocols() -> Vec<Protocol> {
    let pack = load_protocols(&files("protocol/office-protocols"));
    pack.unwrap_or_else(|refusal| panic!("{refusal}")).protocols
}

#[test]
fn the_protocol_is_marked_as_a_sample_and_a_present_risk_comes_first() {
    let all = protocols();
    assert!(all.iter().all(|protocol| protocol.sample));
    let first: Vec<&str> = all.iter().take(2).map(|one| one.code.as_str()).collect();
    assert_eq!(first, ["self_harm", "threat"]);
}

#[test]
fn the_marks_of_records_that_others_may_not_see_propose_a_restriction() {
    let all = protocols();
    let restricting = all.iter().filter(|one| one.restricts);
    let codes: Vec<&str> = restricting.map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["young_record", "publication_ban", "privilege"]);
}

#[test]
fn a_step_without_its_words_is_refused_with_its_line() {
    let sample = files("protocol/office-protocols");
    let changed = PackFiles {
        toml: sample
            .toml
            .replacen("\"threat-words\"", "\"threat-unsaid\"", 1),
        ..sample
    };
    let refused = load_protocols(&changed).expect_err("refused").to_string();
    assert!(refused.contains("threat-unsaid"), "{refused}");
}

#[test]
fn a_protocol_for_a_signal_that_is_never_found_is_refused_with_its_line() {
    let files = files("protocol/office-protocols");
    let line = files
        .toml
        .lines()
        .position(|line| line == "code = \"death\"");
    let refused = check_signals(&files, |code| code != "death").expect_err("refused");
    assert_eq!(Some(refused.line), line.map(|line| line + 1), "{refused}");
    assert!(check_signals(&files, |_| true).is_ok());
}

#[test]
fn each_protocol_is_of_a_signal_that_the_lexicon_raises() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../packs/lexicon/on-complaints"
    );
    let files = std::fs::read_dir(folder).expect("the lexicon is in the repository");
    let flags: String = files
        .map(|file| file.expect("a file").path())
        .filter(|path| {
            let name = path.file_name().expect("a name").to_string_lossy();
            name.starts_with("flags.")
        })
        .map(|path| std::fs::read_to_string(path).expect("a text"))
        .collect();
    for protocol in protocols() {
        let rule = format!("code = \"{}\"", protocol.code);
        assert!(flags.contains(&rule), "{rule}");
    }
}
