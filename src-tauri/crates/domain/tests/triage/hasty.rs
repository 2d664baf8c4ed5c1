//! Messages typed in haste: names without a capital, a town for a service.

use super::support::{DESK, Row};
use serde_json::Value;

fn read(text: &str) -> Value {
    let row = Row::new("hasty", "someone@mail.example", "2025-06-02", text);
    serde_json::to_value(DESK.triage(&row).2).unwrap()
}

fn holds(line: &Value, field: &str, code: &str) -> bool {
    line[field]
        .as_array()
        .unwrap()
        .iter()
        .any(|one| one == code)
}

#[test]
fn an_officer_named_in_small_letters_is_not_asked_for() {
    for told in [
        "constable smith of the guelph police hit me",
        "cst. danby and his partner hit me at the guelph police",
        "I was hit by sgt ames, guelph police",
        "officer jones told me to leave and hit me, guelph police",
        "l'agent tremblay m'a frappé, police de guelph",
        "le policier savard de la police de guelph m'a frappé",
        "l'agente roy nous a frappés, police de guelph",
    ] {
        let line = read(&format!("on may 20, 2025 at the arena {told}"));
        assert_eq!(line["kind"], "complaint", "{told}");
        assert!(!holds(&line, "missing", "officer_identity"), "{told}");
    }
}

#[test]
fn a_word_that_only_follows_a_rank_names_no_officer() {
    for told in [
        "the officer grabbed me, guelph police",
        "a guelph police officer then told me to leave and hit me",
        "two guelph police officers hit me and an officer laughing came back",
        "un agent impoli m'a frappé, police de guelph",
        "l'agent implique m'a frappé, police de guelph",
        "l'agent refuse de me parler et me frappe, police de guelph",
        "a constable, maybe two, of the guelph police hit me",
        "i told the sergeant and he hit me, guelph police",
    ] {
        let line = read(&format!("on may 20, 2025 at the arena {told}"));
        assert_eq!(line["kind"], "complaint", "{told}");
        assert!(holds(&line, "missing", "officer_identity"), "{told}");
    }
}

#[test]
fn the_police_of_a_town_are_its_service_and_a_town_alone_names_none() {
    for (told, service) in [
        (
            "the Sudbury police hit me",
            "Greater Sudbury Police Service",
        ),
        ("Sudbury's police hit me", "Greater Sudbury Police Service"),
        (
            "the police here in Sudbury hit me",
            "Greater Sudbury Police Service",
        ),
        (
            "la police de Hearst m'a frappé",
            "Ontario Provincial Police",
        ),
        ("la police, à Timmins, m'a frappé", "Timmins Police Service"),
    ] {
        let line = read(&format!("On May 20, 2025 {told}."));
        assert_eq!(line["police_service"], service, "{told}");
    }
    for told in [
        "in Sudbury an officer hit me",
        "à Timmins, un policier m'a frappé",
        "an officer hit me. My town is Sudbury",
    ] {
        let line = read(&format!("On May 20, 2025 {told}."));
        assert_eq!(line["police_service"], Value::Null, "{told}");
    }
}

#[test]
fn a_fee_that_comes_with_the_request_is_not_asked_for() {
    let asked = "Under the Freedom of Information and Protection of Privacy Act, I request a copy of my complaint file. \
        En vertu de la Loi sur l'accès à l'information et la protection de la vie privée, je demande une copie de mon dossier. ";
    for told in [
        "Ci-joint 5 $.",
        "Ci-joint\u{a0}: 5\u{a0}$",
        "Vous trouverez ci-joint les 5,00 $ exigés.",
        "5 $ ci-joint.",
        "Je joins cinq dollars.",
        "Enclosed: $5.",
        "$5.00 enclosed",
        "A cheque for $5 is enclosed.",
    ] {
        let line = read(&format!("{asked}{told}"));
        assert_eq!(line["kind"], "access_request", "{told}");
        assert!(!holds(&line, "missing", "request_fee"), "{told}");
    }
    for told in [
        "Ci-joint une copie de ma carte.",
        "Je ne joins pas les 5 $.",
        "I paid a fine of $500.",
        "Please tell me how to pay the $5.",
    ] {
        let line = read(&format!("{asked}{told}"));
        assert!(holds(&line, "missing", "request_fee"), "{told}");
    }
}
