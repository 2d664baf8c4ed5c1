//! A case whole: what was decided, on which facts and why, and who did what when.

use super::{Machine, PASSPHRASE, complaint};
use crate::desk::proposal;
use dossier_app::case::{self, RestrictCase};
use dossier_app::letter::{self, DraftLetter};
use dossier_app::vault::{self, AddPerson};
use dossier_domain::lang::Lang;
use dossier_domain::letter::TemplateCode;
use dossier_domain::person::Role;

const OLD: &str = "Hello,\n\nOn March 3, 2023, an officer of the Timmins Police Service pushed me against a wall. \
    I want to make a complaint.\n\nLuc Paquette\n705 555-0142\n";

#[tokio::test]
async fn a_case_is_shown_with_its_decision_its_facts_and_who_did_what() {
    let machine = Machine::with_vault_of("team-lead");
    machine.write("a.eml", &complaint(OLD));
    let received = machine.run(&["--vault", "vault", "import", "a.eml", "--json"]);
    let number = received.ended(0).object()["case"]["number"].clone();
    let number = number.as_str().unwrap();

    let session = machine.sign_in().await;
    let id = session.vault.case_by_number(number).await.unwrap();
    let reader = AddPerson {
        name: "Noor Haddad".into(),
        role: Role::TeamLead,
        lang: Lang::En,
        passphrase: PASSPHRASE.into(),
    };
    let view = vault::person::add(&session, reader).await.unwrap().0;
    let reader = view.people.iter().find(|one| one.name == "Noor Haddad");
    let case = case::get(&session, id).await.unwrap();
    let out = proposal(&case, reader.unwrap().id);
    case::screen_out(&session, out.clone()).await.unwrap();
    let draft = DraftLetter {
        case_id: id,
        template: TemplateCode("acknowledgement".into()),
        langs: vec![Lang::Fr],
    };
    let letter = letter::draft(&session, draft).await.unwrap().0.line.number;
    let restricted = RestrictCase {
        case_id: id,
        readers: vec![session.person.id, out.second_reader.unwrap()],
        reason: "Une enquête criminelle est en cours.".into(),
    };
    case::restrict(&session, restricted).await.unwrap();
    vault::lock(session).await.unwrap();

    let shown = |words: &[&str]| {
        let words = [
            &["--vault", "vault", "--person", "Ana Roy", "show", number],
            words,
        ]
        .concat();
        machine.run(&words).ended(0)
    };
    let said = shown(&["--lang", "en"]).out.replace('\u{a0}', " ");
    for told in [
        "Facts relied on, word for word:",
        &out.facts[0].words,
        &out.discretion,
        &out.reasons,
        "Second reading asked of Noor Haddad.",
        "Restricted to: Ana Roy, Noor Haddad.",
        &letter,
        "Deadlines",
    ] {
        assert!(said.contains(told), "{told}\n{said}");
    }
    let order = [
        "registered as",
        "Proposed decision",
        "Une enquête criminelle",
    ];
    let places = order.map(|words| said.rfind(words).unwrap());
    assert!(places.is_sorted(), "{said}");
    let said = shown(&["--lang", "fr"]).out;
    assert!(said.contains("Faits retenus, mot pour mot"), "{said}");

    let whole = shown(&["--json"]).object();
    assert_eq!(
        whole["case"]["screening_out"]["reasons"],
        out.reasons.as_str()
    );
    assert_eq!(whole["letters"][0]["number"], letter.as_str());
    let openings = whole["case"]["restriction"]["openings"].as_array().unwrap();
    assert!(
        !openings.is_empty(),
        "each opening of a restricted case is told"
    );
    assert!(whole["case"]["history"].as_array().unwrap().len() >= 4);
}

#[test]
fn a_case_that_is_not_there_is_not_shown() {
    let machine = Machine::with_vault();
    let words = ["--vault", "vault", "show", "PL-2026-A0009", "--json"];
    let refused = machine.run(&words).ended(1).object();
    assert_eq!(refused["error"]["code"], "not-found");
}
