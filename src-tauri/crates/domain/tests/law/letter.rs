//! The letters of the office, and why a pack of letters is refused.

use crate::packs::files;
use dossier_domain::case::Kind;
use dossier_domain::lang::Lang;
use dossier_domain::law::{EndEvent, PackFiles};
use dossier_domain::letter::{LetterPack, ReasonsOf, Template, check_recourse, fill, load_letters};
use std::collections::BTreeMap;

fn office() -> LetterPack {
    load_letters(&files("letter/office-letters")).unwrap_or_else(|refusal| panic!("{refusal}"))
}

/// The refusal of the pack after one change to a file.
fn refused(change: impl Fn(&mut PackFiles)) -> String {
    let mut changed = files("letter/office-letters");
    change(&mut changed);
    load_letters(&changed).expect_err("refused").to_string()
}

#[test]
fn a_letter_that_screens_out_must_be_approved_and_sent() {
    let office = office();
    let out = office
        .templates
        .iter()
        .find(|one| one.code.0 == "screened_out");
    assert!(out.is_some_and(|one| one.approval && one.is_required(Kind::Complaint)));
}

#[test]
fn the_pack_says_which_letter_ends_which_clock_and_nothing_else_of_a_clock() {
    let office = office();
    let with = |end| {
        let ends = office.templates.iter();
        let ends = ends.filter(|one| one.ends.contains(&end));
        ends.map(|one| one.code.0.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(with(EndEvent::Transferred), ["redirection"]);
    assert_eq!(with(EndEvent::Update), ["update"]);
    let answers = [
        "service_reply",
        "review_refused",
        "review_decision",
        "enquiry_reply",
        "media_reply",
    ];
    assert_eq!(with(EndEvent::Answered), answers);
    assert_eq!(
        with(EndEvent::RequestDecided),
        [
            "access_decision_fippa",
            "access_decision_atia",
            "access_decision_privacy"
        ]
    );
    let refusal = refused(|files| {
        files.toml = files
            .toml
            .replace("ends = [\"transferred\"]", "ends = [\"report\"]");
    });
    assert!(refusal.contains("no letter makes `report`"), "{refusal}");
}

#[test]
fn the_pack_says_which_letter_holds_the_reasons_of_which_decision_and_which_lists_pieces() {
    let office = office();
    let of = |keeps: &dyn Fn(&Template) -> bool| {
        let kept = office.templates.iter().filter(|one| keeps(one));
        kept.map(|one| one.code.0.as_str()).collect::<Vec<_>>()
    };
    for (reasons, code) in [
        (ReasonsOf::ScreeningOut, "screened_out"),
        (ReasonsOf::ReviewRefused, "review_refused"),
        (ReasonsOf::ReviewDecided, "review_decision"),
    ] {
        assert_eq!(of(&|one| one.reasons_of == Some(reasons)), [code]);
    }
    assert_eq!(of(&Template::lists_pieces), ["information_request"]);
}

#[test]
fn a_paragraph_that_may_be_left_out_is_when_the_case_does_not_know() {
    let office = office();
    let out = office
        .templates
        .iter()
        .find(|one| one.code.0 == "screened_out");
    let body = out
        .expect("the letter")
        .body(Lang::En, &BTreeMap::new(), |name| format!("[{name}]"));
    assert!(!body.contains("provision of the law"), "{body}");
    assert!(
        body.contains("The ground for this decision is the following: “[ground]”."),
        "{body}"
    );
}

#[test]
fn what_fills_a_variable_is_not_filled_again() {
    let known = BTreeMap::from([("number", "{$service}".to_owned())]);
    let filled = fill("File {$number}, {$service}.", &known, |_| "?".to_owned());
    assert_eq!(filled, "File {$service}, ?.");
}

#[test]
fn a_variable_that_no_case_tells_is_refused_where_it_stands() {
    let refusal = refused(|files| {
        for side in [&mut files.fr, &mut files.en] {
            *side = side.replace("{ $referred_to }", "{ $secret }");
        }
    });
    assert!(
        refusal.starts_with("office-letters/pack.toml:"),
        "{refusal}"
    );
    assert!(
        refusal.contains("`secret`, which no case tells"),
        "{refusal}"
    );
}

#[test]
fn a_variable_of_one_language_only_is_refused() {
    let refusal = refused(|files| files.fr = files.fr.replace("{ $referred_to }", "x"));
    assert!(
        refusal.contains("other variables in French than in English"),
        "{refusal}"
    );
}

#[test]
fn a_word_that_chooses_is_refused() {
    let refusal = refused(|files| {
        files.fr = files.fr.replace("title = ", "title = { NUMBER($n) } ");
    });
    assert!(refusal.contains("is not plain text"), "{refusal}");
}

#[test]
fn a_letter_for_which_a_closed_case_would_wait_is_refused_where_it_stands() {
    let office = files("letter/office-letters");
    let stages = "stages = [\"screened_in\"]\nrequired = true";
    let line = office.toml[..office.toml.find(stages).expect("a required letter")].lines();
    let line = line.count() + 1;
    let refusal = refused(|files| {
        files.toml = files.toml.replacen(
            stages,
            "stages = [\"screened_in\", \"closed\"]\nrequired = true",
            1,
        );
    });
    assert!(
        refusal.starts_with(&format!("office-letters/pack.toml:{line}: ")),
        "{refusal}"
    );
    assert!(
        refusal.contains("a closed case cannot be kept open"),
        "{refusal}"
    );
}

#[test]
fn a_template_that_says_that_no_recourse_exists_is_refused_where_it_is_asked_for() {
    let mut ours = files("letter/office-letters");
    assert!(check_recourse(&ours, &[]).is_ok());
    ours.en = ours
        .en
        .replacen("regards = Sincerely", "regards = There is no appeal", 1);
    let refusal = check_recourse(&ours, &["there is no appeal"]).expect_err("refused");
    assert!(refusal.line > 0, "{refusal}");
    assert!(refusal.reason.starts_with("`regards` says "), "{refusal}");
}
