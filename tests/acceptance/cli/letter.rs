//! A letter, from the template to the day on which it left.

use super::{FORCE, Machine, Run, complaint};
use crate::letter::revised;
use dossier_app::{letter, vault};
use std::fs;

/// A vault with one case, and what runs in it.
fn office() -> (Machine, String) {
    let machine = Machine::with_vault();
    machine.write("a.eml", &complaint(FORCE));
    let received = machine
        .run(&["import", "a.eml", "--vault", "vault", "--json"])
        .ended(0);
    let number = received.object()["case"]["number"]
        .as_str()
        .unwrap()
        .to_owned();
    (machine, number)
}

fn asked(machine: &Machine, words: &[&str]) -> Run {
    machine.run(&[&["letter"], words, &["--vault", "vault"]].concat())
}

fn told(machine: &Machine, words: &[&str]) -> Run {
    asked(machine, &[words, &["--json"]].concat())
}

#[test]
fn a_letter_goes_from_the_template_to_the_day_on_which_it_left() {
    let (machine, case) = office();
    let list = asked(&machine, &["list", &case]).ended(0).out;
    assert!(list.contains("Modèle acknowledgement"), "{list}");
    let drafted = told(
        &machine,
        &["draft", &case, "acknowledgement", "--in", "fr-en"],
    );
    let drafted = drafted.ended(0).object();
    let number = drafted["line"]["number"].as_str().unwrap().to_owned();
    assert!(number.starts_with("LT-"), "{number}");
    assert_eq!(drafted["text"]["sides"][1]["lang"], "en");

    let shown = asked(&machine, &["show", &case, &number]).ended(0).out;
    assert!(
        shown.contains("Objet\u{a0}: ") && shown.contains("Subject: "),
        "{shown}"
    );
    let digest = drafted["digest"].as_str().unwrap();
    assert!(shown.contains(digest), "{shown}");

    fs::create_dir(machine.path("work/sortie")).unwrap();
    for format in ["pdf", "docx"] {
        let words = [
            "export", &case, &number, "--format", format, "--to", "sortie",
        ];
        let made = told(&machine, &words).ended(0).object();
        assert_eq!(made["documents"], serde_json::json!([]));
        let path = machine
            .path("work")
            .join(format!("sortie/{number}.{format}"));
        assert!(path.is_file(), "{made}");
    }

    let none = told(
        &machine,
        &["approve", &case, &number, "--digest", "00000000"],
    );
    assert_eq!(none.ended(1).object()["error"]["field"], "digest");
    let needless = told(&machine, &["approve", &case, &number, "--digest", digest]);
    assert_eq!(needless.ended(1).object()["error"]["code"], "not-permitted");

    let tomorrow = [
        "dispatch",
        &case,
        &number,
        "--means",
        "mail",
        "--on",
        "2999-01-01",
    ];
    let refused = told(&machine, &tomorrow).ended(1).object();
    assert_eq!(refused["error"]["field"], "dispatched_on");
    let sent = told(
        &machine,
        &["dispatch", &case, &number, "--means", "registered-mail"],
    );
    let sent = sent.ended(0).object();
    assert_eq!(sent["line"]["state"], "sent");
    assert_eq!(sent["dispatch"]["means"], "registered_mail");
    let list = asked(&machine, &["list", &case]).ended(0).out;
    assert!(list.contains("Partie le "), "{list}");
}

/// Somebody writes these words at the end of a letter, in the window.
async fn write(machine: &Machine, (case, number): (&str, &str), words: &str) {
    let session = machine.sign_in().await;
    let case_id = session.vault.case_by_number(case).await.unwrap();
    let of = letter::numbered(&session, case_id, number).await.unwrap();
    let view = letter::get(&session, of).await.unwrap();
    let mut text = view.text.clone();
    let body = &mut text.sides[0].body;
    body.push_str("\n\n");
    body.push_str(words);
    revised(&session, &view, text).await;
    vault::lock(session).await.unwrap();
}

#[tokio::test]
async fn words_that_seem_to_rule_out_a_recourse_are_kept_with_reasons_before_a_file_is_made() {
    let (machine, case) = office();
    let drafted = told(&machine, &["draft", &case, "acknowledgement", "--in", "en"]);
    let number = drafted.ended(0).object()["line"]["number"].clone();
    let number = number.as_str().unwrap();
    let words = "You fear that you have no recourse.";
    write(&machine, (&case, number), words).await;
    let shown = told(&machine, &["show", &case, number]).ended(0).object();
    assert_eq!(shown["denials"], serde_json::json!([words]));
    let digest = shown["digest"].as_str().unwrap();

    let export = ["export", &case, number, "--format", "pdf", "--to", "."];
    let refused = told(&machine, &export).ended(1).object();
    assert_eq!(refused["error"]["code"], "letter-denies-recourse");
    let keep = |reasons: &str| {
        let words = [
            "keep",
            &case,
            number,
            "--digest",
            digest,
            "--reasons",
            reasons,
        ];
        told(&machine, &words)
    };
    let unsaid = keep(" ").ended(1).object();
    assert_eq!(unsaid["error"]["field"], "reasons");
    let why = "The letter answers this fear, and names the court.";
    let kept = keep(why).ended(0).object();
    assert_eq!(kept["denials"], serde_json::json!([]));
    assert_eq!(kept["kept"][0]["reasons"], why);
    let none = keep(why).ended(1).object();
    assert_eq!(
        none["error"]["field"], "passages",
        "nothing is left to keep"
    );
    told(&machine, &export).ended(0);
}

#[test]
fn a_letter_that_the_case_does_not_have_is_not_found() {
    let (machine, case) = office();
    let none = told(&machine, &["show", &case, "LT-2026-A0009"])
        .ended(1)
        .object();
    assert_eq!(none["error"]["code"], "not-found");
    let stage = told(&machine, &["draft", &case, "screened-out"])
        .ended(1)
        .object();
    assert_eq!(stage["error"]["code"], "wrong-stage");
}
