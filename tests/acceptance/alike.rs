//! Cases that may tell of the same incident: found with their reasons, said by a person, taken back.

use crate::desk::{desk, refusal};
use dossier_app::case::{AlikeView, RelateCase, RestrictCase};
use dossier_app::undo::{UndoCase, undo_case};
use dossier_app::{AppError, Session, case};
use dossier_domain::alike::Relation;
use dossier_domain::id::CaseId;
use dossier_domain::person::Role;
use dossier_store::StoreError;
use dossier_testkit::{LetterFile, letter};

/// Two witnesses of one incident, in the two languages.
fn french() -> LetterFile {
    letter(
        "Bonjour,\n\nLe 12 juillet 2026, vers 21 h, devant la boulangerie Lacasse au festival de \
         Casselman, trois agents de la police provinciale ont plaqué Tristan Brunet au sol. \
         J’étais assise à côté. Je porte plainte.\n\nMarthe Sauvé\n613-555-0121",
    )
    .from("Marthe Sauve <marthe.sauve@courriel.example>")
    .subject("Festival")
}

fn english() -> LetterFile {
    letter(
        "Hello,\n\nOn July 12, 2026, around 9 p.m., beside the Lacasse bakery tent at the festival in \
         Casselman, I saw three OPP officers take Tristan Brunet to the ground. I want to file a \
         complaint.\n\nColin Abernathy\n613-555-0188",
    )
    .from("Colin Abernathy <c.abernathy@mail.example>")
    .subject("Takedown")
}

/// Another incident, of the same day.
fn elsewhere() -> LetterFile {
    letter(
        "Bonjour,\n\nLe 12 juillet 2026, à Windsor, un agent de la police de Windsor m’a crié après \
         au comptoir du poste. Je porte plainte.\n\nAimée Roy\n519-555-0110",
    )
    .from("Aimee Roy <aimee.roy@courriel.example>")
    .subject("Comptoir")
}

async fn alike(session: &Session, id: CaseId) -> Vec<AlikeView> {
    case::alike(session, id).await.unwrap()
}

fn reasons(view: &AlikeView) -> Vec<&str> {
    view.reasons.iter().map(|one| one.id.as_str()).collect()
}

async fn said(session: &Session, case_id: CaseId, other: CaseId, relation: Option<Relation>) {
    let request = RelateCase {
        case_id,
        other,
        relation,
    };
    case::relate(session, request).await.unwrap();
}

#[tokio::test]
async fn two_witnesses_of_one_incident_are_found_in_two_languages() {
    let (office, session) = desk().await;
    let first = office.receive(&session, french().file("fr.eml")).await;
    let other = office
        .receive(&session, elsewhere().file("autre.eml"))
        .await;
    let second = office.receive(&session, english().file("en.eml")).await;
    let found = alike(&session, second.id).await;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].line.id, first.id);
    assert!(reasons(&found[0]).contains(&"alike-day-names"), "{found:?}");
    assert!(
        !reasons(&found[0]).contains(&"alike-words"),
        "no words across languages"
    );
    assert!(alike(&session, other.id).await.is_empty());
}

#[tokio::test]
async fn a_town_and_a_street_told_in_two_texts_are_places_and_no_names_of_people() {
    let (office, session) = desk().await;
    let first = letter(
        "Hello,\n\nOn July 12, 2026, on Main Street, an officer of the Cedar River Police Service \
         pushed Tristan Brunet. I want to file a complaint.\n\nAmy Lund\n613-555-0121",
    );
    let first = first.from("Amy Lund <a.lund@mail.example>").file("a.eml");
    office.receive(&session, first).await;
    let second = letter(
        "I was with Tristan Brunet on July 12, 2026 when the Cedar River police stopped him near \
         Main Street. I want to file a complaint.\n\nColin Abernathy\n613-555-0188",
    );
    let second = second.from("Colin Abernathy <c.abernathy@mail.example>");
    let second = office.receive(&session, second.file("b.eml")).await;
    let found = alike(&session, second.id).await;
    let told = |id: &str| {
        let reason = found[0].reasons.iter().find(|one| one.id == id);
        format!("{:?}", reason.unwrap().args["names"])
    };
    assert_eq!(told("alike-day-names"), r#"Text("Brunet, Tristan")"#);
    assert_eq!(told("alike-day-places"), r#"Text("Cedar, Main")"#);
}

#[tokio::test]
async fn one_person_who_writes_twice_is_found_by_their_address() {
    let (office, session) = desk().await;
    let first = office.receive(&session, french().file("fr.eml")).await;
    let again = english().from("Marthe Sauve <Marthe.Sauve@courriel.example>");
    let second = office.receive(&session, again.file("en.eml")).await;
    let found = alike(&session, second.id).await;
    assert_eq!(found[0].line.id, first.id);
    assert_eq!(reasons(&found[0])[0], "alike-writer");
}

#[tokio::test]
async fn an_account_copied_by_another_person_is_found_by_its_words() {
    let (office, session) = desk().await;
    let text = "Je me plains du radar de la route 11, qui est mal réglé depuis le printemps et qui \
        flashe des conducteurs prudents. L’appareil a été déplacé deux fois sans avis et personne au \
        poste ne veut dire quand il a été vérifié ni par quelle entreprise il est entretenu.";
    let sent = |from: &str| letter(text).from(from).subject("Radar");
    let first = sent("Un <un@courriel.example>").file("un.eml");
    let first = office.receive(&session, first).await;
    let second = letter(&format!("{text} Merci.")).from("Deux <deux@courriel.example>");
    let second = office.receive(&session, second.file("deux.eml")).await;
    let found = alike(&session, second.id).await;
    assert_eq!(found[0].line.id, first.id);
    assert_eq!(reasons(&found[0]), ["alike-words"]);
}

#[tokio::test]
async fn what_a_person_says_stands_on_both_cases_and_is_taken_back() {
    let (office, session) = desk().await;
    let one = office.receive(&session, french().file("fr.eml")).await;
    let other = office.receive(&session, english().file("en.eml")).await;
    let same = Some(Relation::SameIncident);
    said(&session, other.id, one.id, same).await;
    let (on_one, on_other) = (
        alike(&session, one.id).await,
        alike(&session, other.id).await,
    );
    assert_eq!((on_one[0].relation, on_one[0].theirs), (same, true));
    assert_eq!((on_other[0].relation, on_other[0].theirs), (same, false));
    let view = case::get(&session, other.id).await.unwrap();
    assert_eq!(view.history[0].what.id, "history-alike");
    let undo = UndoCase {
        case_id: other.id,
        event: view.undo.unwrap(),
    };
    undo_case(&session, undo).await.unwrap();
    assert_eq!(alike(&session, other.id).await[0].relation, None);
    assert_eq!(alike(&session, one.id).await[0].relation, None);
}

#[tokio::test]
async fn a_case_said_not_alike_stays_told_apart_and_is_said_so_once() {
    let (office, session) = desk().await;
    let one = office.receive(&session, french().file("fr.eml")).await;
    let other = office.receive(&session, english().file("en.eml")).await;
    let relation = Some(Relation::NotAlike);
    said(&session, one.id, other.id, relation).await;
    assert_eq!(alike(&session, one.id).await[0].relation, relation);
    let again = RelateCase {
        case_id: one.id,
        other: other.id,
        relation,
    };
    let refused = refusal(case::relate(&session, again).await);
    assert!(matches!(refused, AppError::ChangedMeanwhile));
    let itself = RelateCase {
        other: one.id,
        ..again
    };
    let refused = refusal(case::relate(&session, itself).await);
    assert!(matches!(refused, AppError::Store(StoreError::NotFound)));
}

#[tokio::test]
async fn a_restricted_case_leaves_no_trace_beside_those_that_it_is_like() {
    let (office, session) = desk().await;
    let lead = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let shown = office.receive(&session, french().file("fr.eml")).await;
    let secret = office.receive(&session, english().file("en.eml")).await;
    said(&session, shown.id, secret.id, Some(Relation::SameIncident)).await;
    let me = session.person.clone();
    let session = office.hand_over(session, &lead).await;
    let request = RestrictCase {
        case_id: secret.id,
        readers: vec![lead.id],
        reason: "Un employé du bureau est visé.".into(),
    };
    case::restrict(&session, request).await.unwrap();
    assert_eq!(alike(&session, shown.id).await.len(), 1);
    let session = office.hand_over(session, &me).await;
    assert!(alike(&session, shown.id).await.is_empty());
    let history = case::get(&session, shown.id).await.unwrap().history;
    assert!(history.iter().all(|line| line.what.id != "history-alike"));
    let request = RelateCase {
        case_id: shown.id,
        other: secret.id,
        relation: None,
    };
    assert!(case::relate(&session, request).await.is_err());
}

#[tokio::test]
async fn what_is_said_on_either_case_of_a_pair_is_shown_on_both_where_it_differs() {
    let (office, session) = desk().await;
    let one = office.receive(&session, french().file("fr.eml")).await;
    let other = office.receive(&session, english().file("en.eml")).await;
    let (same, apart) = (Some(Relation::SameIncident), Some(Relation::NotAlike));
    said(&session, one.id, other.id, same).await;
    said(&session, other.id, one.id, same).await;
    assert_eq!(alike(&session, one.id).await[0].also, None, "at one");
    said(&session, other.id, one.id, apart).await;
    let (on_one, on_other) = (
        alike(&session, one.id).await,
        alike(&session, other.id).await,
    );
    assert_eq!((on_one[0].relation, on_one[0].also), (same, apart));
    assert_eq!((on_other[0].relation, on_other[0].also), (apart, same));
}
