//! What earlier cases were decided on a ground: shown while a case is screened, with why they are
//! alike, and without any weight in the recommendation.

use crate::desk::{old, proposal, recent};
use chrono::Duration;
use dossier_app::Session;
use dossier_app::case::{self, CaseLineView, ReadSecond, RestrictCase, ScreenIn, SecondAnswer};
use dossier_app::precedent::{self, PrecedentRequest, PrecedentView};
use dossier_app::undo::{UndoCase, undo_case};
use dossier_domain::id::CaseId;
use dossier_domain::law::GroundCode;
use dossier_domain::person::{Person, Role};
use dossier_domain::precedent::Holding;
use dossier_testkit::{LetterFile, TestOffice, letter};

const LATE: &str = "over_six_months";

async fn found(session: &Session, case_id: CaseId, ground: &str) -> Vec<PrecedentView> {
    let ground = GroundCode(ground.into());
    let request = PrecedentRequest { case_id, ground };
    precedent::list(session, request).await.unwrap().cases
}

/// An office whose first person is a team lead, with another one who reads second.
async fn office() -> (TestOffice, Session, Person, Person) {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    let first = session.person.clone();
    let second = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    (office, session, first, second)
}

/// Another late complaint, in French.
fn late_in_french(name: &str, town: &str) -> LetterFile {
    letter(&format!(
        "Bonjour,\n\nLe 9 mai 2023, à {town}, un agent du Service de police de Thunder Bay a insulté \
         mon voisin {name} pendant un contrôle routier, puis il a déchiré son permis. Je veux porter \
         plainte.\n\nMerci,\n{name}"
    ))
    .from("Quelqu’un <quelquun@courriel.example>")
    .subject("Plainte tardive")
}

async fn screened_out(
    office: &TestOffice,
    session: Session,
    (first, second): (&Person, &Person),
    line: &CaseLineView,
) -> Session {
    let view = case::get(&session, line.id).await.unwrap();
    case::screen_out(&session, proposal(&view, second.id))
        .await
        .unwrap();
    let session = office.hand_over(session, second).await;
    let agreed = ReadSecond {
        case_id: line.id,
        answer: SecondAnswer::Agrees,
        reasons: String::new(),
    };
    case::read_second(&session, agreed).await.unwrap();
    office.hand_over(session, first).await
}

#[tokio::test]
async fn an_earlier_decision_on_the_ground_is_shown_with_who_decided_and_why_it_is_alike() {
    let (office, session, first, second) = office().await;
    let earlier = office.receive(&session, old().file("une.eml")).await;
    let session = screened_out(&office, session, (&first, &second), &earlier).await;
    let other = late_in_french("Tremblay", "Dryden").file("deux.eml");
    let line = office.receive(&session, other).await;
    let precedents = found(&session, line.id, LATE).await;
    assert_eq!(precedents.len(), 1, "{precedents:?}");
    let one = &precedents[0];
    assert_eq!(one.line.id, earlier.id);
    assert_eq!(one.holding, Holding::ScreenedOut);
    assert_eq!(one.by, "Amélie Gauthier");
    assert_eq!(one.second.as_deref(), Some("Dominic Oakes"));
    assert_eq!(one.on, session.office.today());
    assert!(one.beginning.starts_with("More than three years passed"));
    let reasons: Vec<&str> = one.reasons.iter().map(|it| it.id.as_str()).collect();
    assert!(reasons.contains(&"precedent-late"), "{reasons:?}");
    assert!(found(&session, line.id, "frivolous").await.is_empty());
    let another_act = office.receive(&session, recent().file("trois.eml")).await;
    assert!(
        found(&session, another_act.id, LATE).await.is_empty(),
        "another regime"
    );
}

#[tokio::test]
async fn a_ground_weighed_and_not_used_is_a_precedent_until_the_decision_is_taken_back() {
    let (office, session, ..) = office().await;
    let earlier = office.receive(&session, old().file("une.eml")).await;
    let request = ScreenIn {
        case_id: earlier.id,
        reasons: "Le retard s’explique.".into(),
    };
    let (view, _) = case::screen_in(&session, request).await.unwrap();
    let other = late_in_french("Tremblay", "Dryden").file("deux.eml");
    let line = office.receive(&session, other).await;
    let precedents = found(&session, line.id, LATE).await;
    assert_eq!(precedents[0].holding, Holding::ScreenedIn);
    assert_eq!(precedents[0].beginning, "Le retard s’explique.");
    assert_eq!(precedents[0].second, None);
    let undo = UndoCase {
        case_id: earlier.id,
        event: view.undo.unwrap(),
    };
    undo_case(&session, undo).await.unwrap();
    assert!(found(&session, line.id, LATE).await.is_empty());
}

#[tokio::test]
async fn the_most_alike_comes_first_and_the_newest_among_equals() {
    let (office, session, ..) = office().await;
    let near = late_in_french("Tremblay", "Dryden").file("une.eml");
    let near = office.receive(&session, near).await;
    let far = office.receive(&session, old().file("deux.eml")).await;
    for id in [near.id, far.id] {
        office.advance(Duration::hours(1));
        let reasons = "Le retard s’explique.".into();
        let request = ScreenIn {
            case_id: id,
            reasons,
        };
        case::screen_in(&session, request).await.unwrap();
    }
    let same = late_in_french("Okafor", "Kenora").file("trois.eml");
    let line = office.receive(&session, same).await;
    let precedents = found(&session, line.id, LATE).await;
    let ids: Vec<CaseId> = precedents.iter().map(|one| one.line.id).collect();
    assert_eq!(ids, [near.id, far.id]);
    let reasons = &precedents[0].reasons;
    assert!(
        reasons.iter().any(|it| it.id == "precedent-words"),
        "{reasons:?}"
    );
}

#[tokio::test]
async fn precedents_weigh_nothing_in_the_recommendation_and_names_nothing_in_precedents() {
    let (office, session, first, second) = office().await;
    let earlier = office.receive(&session, old().file("une.eml")).await;
    let martin = late_in_french("Martin", "Dryden").file("deux.eml");
    let martin = office.receive(&session, martin).await;
    let abdi = late_in_french("Abdullahi", "Mogadishu").file("trois.eml");
    let abdi = office.receive(&session, abdi).await;
    let before = case::get(&session, martin.id).await.unwrap();
    let session = screened_out(&office, session, (&first, &second), &earlier).await;
    let after = case::get(&session, martin.id).await.unwrap();
    assert_eq!(before.recommendation, after.recommendation);
    assert_eq!(
        found(&session, martin.id, LATE).await,
        found(&session, abdi.id, LATE).await,
        "exchanging a name and a place brings no other precedent"
    );
}

#[tokio::test]
async fn a_restricted_case_is_a_precedent_for_those_named_only() {
    let (office, session, first, second) = office().await;
    let earlier = office.receive(&session, old().file("une.eml")).await;
    let session = screened_out(&office, session, (&first, &second), &earlier).await;
    let other = late_in_french("Tremblay", "Dryden").file("deux.eml");
    let line = office.receive(&session, other).await;
    let request = RestrictCase {
        case_id: earlier.id,
        readers: vec![second.id],
        reason: "Un employé du bureau est visé.".into(),
    };
    case::restrict(&session, request).await.unwrap();
    assert!(found(&session, line.id, LATE).await.is_empty());
    let session = office.hand_over(session, &second).await;
    assert_eq!(found(&session, line.id, LATE).await.len(), 1);
}
