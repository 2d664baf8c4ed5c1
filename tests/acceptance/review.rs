//! A request for review, from the letter of the police to the directions of the panel.

mod admission;
mod panel;
mod refused;
mod report;

use crate::desk::{day, desk, desk_as, drafted, file, refusal, refused_field, sending};
use crate::letter::signing;
use dossier_app::case::{Block, CaseView, CloseCase, CorrectCase, RestrictCase};
use dossier_app::review::{RecordReview, ReviewView, get, record};
use dossier_app::{AppError, Session, case, letter};
use dossier_domain::case::{CaseEvent, Correction, Kind, Stage};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::lang::Lang;
use dossier_domain::letter::Means;
use dossier_domain::person::Role;
use dossier_domain::review::{
    Admission, Advice, Answers, Investigator, Panel, Place, PoliceFile, ReviewEvent, ReviewStage,
    ReviewStep,
};
use dossier_store::Tx;
use dossier_testkit::{LetterFile, TestOffice, letter};

fn request() -> LetterFile {
    letter(
        "Bonjour,\n\nJe présente une demande d’examen de la décision sur ma plainte. Le 12 mai 2026, \
         un agent du Service de police du Grand Sudbury m’a poussée contre un mur. L’enquêteur \
         n’a jamais entendu mon témoin. Je veux une nouvelle enquête.\n\nAda Roy\n705-555-0143",
    )
    .from("Ada Roy <ada.roy@courriel.example>")
    .subject("Demande examen")
}

/// A request for review, under the Act of 2019.
async fn received(office: &TestOffice, session: &Session) -> CaseId {
    let line = office.receive(session, request().file("examen.eml")).await;
    assert_eq!(line.kind, Kind::ReviewRequest);
    let view = case::get(session, line.id).await.unwrap();
    let from = view.facts.incident.on;
    if from != Some(day("2026-05-12")) {
        let correction = Correction::IncidentOn {
            from,
            to: Some(day("2026-05-12")),
        };
        let case_id = line.id;
        let request = CorrectCase {
            case_id,
            correction,
        };
        case::correct(session, request).await.unwrap();
    }
    line.id
}

fn over(view: &ReviewView, place: Place) -> Vec<EventId> {
    let found = view.places.iter().find(|one| one.place == place);
    found.map(|one| one.over.clone()).unwrap_or_default()
}

/// Where the step goes: what stands there is what the person had before them.
fn place(step: &ReviewStep) -> Place {
    step.place(EventId(uuid::Uuid::nil()))
}

async fn step(session: &Session, case_id: CaseId, step: ReviewStep) -> Result<CaseView, AppError> {
    let view = get(session, case_id).await.unwrap();
    let request = RecordReview {
        case_id,
        over: over(&view, place(&step)),
        step,
        number: String::new(),
    };
    record(session, request).await.map(|(view, _)| view)
}

fn admissible() -> Answers {
    Answers {
        investigator: Some(Investigator::Police),
        outcome: Some("unsubstantiated".into()),
        letter_on: Some(day("2026-09-10")),
        letter_means: Some(Means::Mail),
        pages: Some(4),
        ..Answers::default()
    }
}

fn admission(admitted: bool) -> ReviewStep {
    ReviewStep::Admission(Admission {
        admitted,
        reasons: "Les quatre questions ont leur réponse.".into(),
        // What the client says was recommended does not count.
        recommended: Advice::Ask,
    })
}

fn police_file(received: bool) -> ReviewStep {
    ReviewStep::File(PoliceFile {
        service: "Service de police du Grand Sudbury".into(),
        requested_on: Some(day("2026-10-06")),
        received_on: received.then(|| day("2026-10-07")),
    })
}

fn panel(decision: &str, words: &str) -> ReviewStep {
    ReviewStep::Panel(Panel {
        members: vec!["Noor Haddad".into(), " ".into(), "Marc Thériault".into()],
        on: day("2026-10-08"),
        decision: decision.into(),
        words: words.into(),
        reasons: "Le témoin n’a pas été entendu.".into(),
    })
}

/// A request that was admitted, whose file came.
async fn before_panel(office: &TestOffice, session: &Session) -> CaseId {
    let id = received(office, session).await;
    admit(session, id).await;
    id
}

async fn admit(session: &Session, id: CaseId) {
    let steps = [
        ReviewStep::Answers(admissible()),
        admission(true),
        police_file(true),
    ];
    for one in steps {
        step(session, id, one).await.unwrap();
    }
}

async fn blocks(session: &Session, id: CaseId) -> Vec<Block> {
    case::closing(session, id).await.unwrap().blocks
}

async fn send(session: &Session, case_id: CaseId, template: &str) -> String {
    let view = drafted(session, case_id, template, &[Lang::Fr])
        .await
        .unwrap();
    view.text.sides[0].body.clone()
}

#[tokio::test]
async fn what_two_people_recorded_apart_stands_side_by_side_and_blocks_until_one_is_kept() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    // As the bundle of another machine brings it: it replaces nothing.
    let event = CaseEvent::Review(ReviewEvent {
        over: Vec::new(),
        step: admission(false),
    });
    let fact = Fact::Case { case_id: id, event };
    session
        .vault
        .write(async |tx: &mut Tx| tx.record(fact).await)
        .await
        .unwrap();
    let view = get(&session, id).await.unwrap();
    let of = |view: &ReviewView| {
        let mut all = view.places.iter();
        let found = all.find(|one| one.place == Place::Admission).unwrap();
        (found.versions.len(), found.over.len())
    };
    assert_eq!(of(&view), (2, 2));
    assert!(blocks(&session, id).await.contains(&Block::ReviewApart));
    let error = refusal(step(&session, id, panel("confirm", "")).await);
    assert!(matches!(error, AppError::OpenConflict), "{error:?}");
    let error = refusal(drafted(&session, id, "review_receipt", &[Lang::Fr]).await);
    assert!(matches!(error, AppError::OpenConflict), "{error:?}");
    step(&session, id, admission(true)).await.unwrap();
    let view = get(&session, id).await.unwrap();
    assert_eq!((of(&view), view.stage), ((1, 1), ReviewStage::BeforePanel));
    step(&session, id, panel("confirm", "")).await.unwrap();
}

#[tokio::test]
async fn it_is_linked_to_the_case_under_review_unless_the_person_does_not_see_it() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let complaint = office
        .receive(&session, crate::desk::recent().file("plainte.eml"))
        .await;
    let id = received(&office, &session).await;
    let link = |number: &str, over| RecordReview {
        case_id: id,
        over,
        step: ReviewStep::Reviewed { case_id: None },
        number: number.into(),
    };
    assert_eq!(
        refused_field(record(&session, link("PL-2026-A9999", Vec::new())).await),
        "reviewed"
    );
    let number = complaint.number.to_lowercase();
    record(&session, link(&number, Vec::new())).await.unwrap();
    let view = get(&session, id).await.unwrap();
    assert_eq!(view.reviewed.unwrap().number, complaint.number);

    let other = office
        .add(&session, "Priya Raman", Role::CaseCoordinator)
        .await;
    let request = RestrictCase {
        case_id: complaint.id,
        readers: vec![session.person.id],
        reason: "Un membre du personnel est visé.".into(),
    };
    case::restrict(&session, request).await.unwrap();
    let session = office.hand_over(session, &other).await;
    let view = get(&session, id).await.unwrap();
    assert_eq!(
        (view.reviewed, view.places.len()),
        (None, 0),
        "no trace of it"
    );
    let lines = case::get(&session, id).await.unwrap().history;
    assert!(
        lines
            .iter()
            .all(|line| line.what.id != "history-review-reviewed")
    );
    record(&session, link("", Vec::new())).await.unwrap();
}

#[tokio::test]
async fn a_review_is_closed_once_it_is_refused_told_and_filed() {
    let (office, session) = desk().await;
    let lead = office.add(&session, "Noor Haddad", Role::TeamLead).await;
    let id = received(&office, &session).await;
    assert!(
        blocks(&session, id)
            .await
            .contains(&Block::ReviewNotAdmitted)
    );
    let answers = Answers {
        outcome: Some("serious".into()),
        ..admissible()
    };
    step(&session, id, ReviewStep::Answers(answers))
        .await
        .unwrap();
    step(&session, id, admission(false)).await.unwrap();
    file(&session, id).await;
    let mut letters = Vec::new();
    for template in ["review_receipt", "review_refused"] {
        letters.push(drafted(&session, id, template, &[Lang::Fr]).await.unwrap());
    }
    let session = office.hand_over(session, &lead).await;
    letter::approve(&session, signing(&letters[1]))
        .await
        .unwrap();
    for view in &letters {
        letter::dispatch(&session, sending(view)).await.unwrap();
    }
    assert_eq!(blocks(&session, id).await, []);
    let request = CloseCase {
        case_id: id,
        reasons: String::new(),
        outcome: None,
    };
    let (view, _) = case::close(&session, request).await.unwrap();
    assert_eq!(view.line.stage, Stage::Closed);
    let error = refusal(step(&session, id, ReviewStep::Answers(admissible())).await);
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
}
