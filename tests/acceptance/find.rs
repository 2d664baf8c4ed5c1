//! The query of the lists: typed in either language, understood or said not to be, and found with
//! why.

use crate::desk::{desk, old, recent};
use dossier_app::case::{FindCases, FoundCases};
use dossier_app::{Session, case, query};
use dossier_domain::lang::Lang;
use dossier_domain::query::Field;
use dossier_domain::sentence::Arg;
use dossier_testkit::TestOffice;

async fn find(session: &Session, typed: &str) -> FoundCases {
    let request = FindCases {
        query: typed.into(),
        after: None,
    };
    case::find(session, request).await.unwrap()
}

async fn office() -> (TestOffice, Session) {
    let (office, session) = desk().await;
    office.receive(&session, recent().file("plainte.eml")).await;
    office.receive(&session, old().file("ancienne.eml")).await;
    (office, session)
}

#[tokio::test]
async fn the_same_query_in_either_language_finds_the_same_cases() {
    let (_office, session) = office().await;
    for (fr, en, total) in [
        ("", "", 2),
        ("type:plainte", "kind:complaint", 2),
        ("étape : \"À traiter\"", "stage:\"to handle\"", 2),
        ("étape : \"à examiner\"", "stage:\"to be screened\"", 2),
        ("étape:fermé", "stage:closed", 0),
        ("langue:français", "language:french", 1),
        ("mode:courriel", "channel:email", 2),
        ("numéro:1", "number:A0001", 1),
        ("type:plainte zzzz", "kind:complaint zzzz", 0),
    ] {
        let (french, english) = (find(&session, fr).await, find(&session, en).await);
        assert_eq!((french.total, english.total), (total, total), "{fr} / {en}");
        assert!(french.understood.faults.is_empty(), "{french:?}");
        assert_eq!(french.lines, english.lines);
    }
}

#[tokio::test]
async fn the_stage_of_what_was_received_is_said_by_both_of_its_words() {
    let (_office, session) = office().await;
    for typed in ["étape:\"à traiter\"", "étape:\"à examiner\""] {
        let found = find(&session, typed).await;
        let [chip] = found.understood.chips.as_slice() else {
            panic!("{found:?}")
        };
        let said = dossier_i18n::say(Lang::Fr, &chip.said);
        assert_eq!(said, "À traiter ou à examiner", "{typed}");
    }
}

#[tokio::test]
async fn what_was_understood_is_shown_and_what_was_not_finds_nothing() {
    let (_office, session) = office().await;
    let found = find(&session, "été type:plainte agent").await;
    assert_eq!(found.understood.words, "été agent");
    let [chip] = found.understood.chips.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!((chip.field, chip.start, chip.end), (Field::Kind, 4, 16));
    for (typed, id) in [
        ("étape:nulle", "query-unknown-value"),
        ("reçu:hier", "query-not-a-day"),
        ("nom:J.", "query-not-a-name"),
        ("type:", "query-no-value"),
    ] {
        let found = find(&session, typed).await;
        assert_eq!((found.total, found.lines.len()), (0, 0), "{typed}");
        assert_eq!(found.understood.faults[0].said.id, id, "{typed}");
    }
}

#[tokio::test]
async fn a_name_found_says_who_it_is_and_how_it_is_written() {
    let (_office, session) = office().await;
    let all = find(&session, "").await;
    let name = all.lines[0].line.correspondent.clone().unwrap();
    let bare = dossier_domain::name::folded(&name);
    let found = find(&session, &format!("nom:\"{bare}\"")).await;
    assert!(found.total > 0);
    let why = &found.lines[0].why[0];
    assert_eq!(why.args["name"], Arg::Text(name));
    assert_eq!(why.args["role"], Arg::Text("complainant".into()));
}

#[tokio::test]
async fn the_form_offers_each_field_and_what_it_offers_is_understood() {
    let (_office, session) = office().await;
    let fields = query::fields(&session).await.unwrap();
    assert_eq!(fields.len(), Field::ALL.len());
    for field in &fields {
        for choice in &field.choices {
            for (typed, value) in [(&field.typed.fr, &choice.fr), (&field.typed.en, &choice.en)] {
                let asked = format!("{typed}:\"{value}\"");
                let found = find(&session, &asked).await;
                assert!(found.understood.faults.is_empty(), "{asked}");
                assert_eq!(found.understood.chips.len(), 1, "{asked}");
            }
        }
    }
}

#[tokio::test]
async fn the_cases_of_the_person_who_asks_are_found_by_one_word_in_either_language() {
    let (office, session) = office().await;
    let all = find(&session, "").await;
    let (mine, other) = (all.lines[0].line.id, all.lines[1].line.id);
    let give = async |case_id, from, to| {
        let given = case::AssignCase { case_id, from, to };
        case::assign(&session, given).await.unwrap();
    };
    let me = session.person.id;
    give(mine, None, Some(me)).await;
    for typed in [
        "responsable:moi",
        "assigned:me",
        "assignee:Me",
        "responsable : Moi",
    ] {
        let found = find(&session, typed).await;
        assert_eq!(found.total, 1, "{typed}: {:?}", found.understood);
        assert_eq!(found.lines[0].line.id, mine);
    }
    let unassigned = find(&session, "assigned:nobody").await;
    assert_eq!((unassigned.total, unassigned.lines[0].line.id), (1, other));
    let name = format!("responsable:\"{}\"", session.person.name);
    assert_eq!(find(&session, &name).await.total, 1, "by name too");
    assert_eq!(find(&session, "assigned:me stage:closed").await.total, 0);
    give(mine, Some(me), None).await;
    assert_eq!(find(&session, "assigned:me").await.total, 0);
    drop(office);
}

#[tokio::test]
async fn a_name_never_seen_before_is_found_in_any_of_its_writings_with_words_of_the_text() {
    let (office, session) = desk().await;
    for (serial, written) in [
        "Angus MacDonald",
        "Élise Saint-Pierre",
        "Anaïs LeBlanc",
        "Joost van der Meer",
        "Zoé Lebœuf",
        "Denise D’Aoust",
        "Dene Łutselkʼe",
        "Marie-Ève Gagnon-Roy",
    ]
    .iter()
    .enumerate()
    {
        let from = format!("\"{written}\" <p{serial}@courriel.example>");
        let letter = recent().from(&from).subject(&format!("Plainte {serial}"));
        office
            .receive(&session, letter.file(&format!("{serial}.eml")))
            .await;
    }
    let word = "plainte";
    for (typed, subject) in [
        ("McDonald, A.", "Plainte 0"),
        ("angus mac donald", "Plainte 0"),
        ("E. St-Pierre", "Plainte 1"),
        ("Le Blanc", "Plainte 2"),
        ("VANDERMEER", "Plainte 3"),
        ("Zoe Leboeuf", "Plainte 4"),
        ("D'Aoust", "Plainte 5"),
        ("daoust denise", "Plainte 5"),
        ("Lutselk'e", "Plainte 6"),
        ("M.-È. Gagnon Roy", "Plainte 7"),
    ] {
        let found = find(&session, &format!("{word} nom:\"{typed}\"")).await;
        let subjects: Vec<&str> = found
            .lines
            .iter()
            .map(|one| one.line.subject.as_str())
            .collect();
        assert_eq!(subjects, [subject], "{typed}: {:?}", found.understood);
        let none = find(&session, &format!("zzzz nom:\"{typed}\"")).await;
        assert_eq!(none.total, 0, "{typed} with a word of no text");
    }
}
