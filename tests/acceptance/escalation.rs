//! Questions of principle: asked, ruled by those who lead, found by their ground from then on.

use crate::desk::{old, proposal, refusal, screen_in};
use dossier_app::case::{self, Block, RestrictCase};
use dossier_app::escalation::{self, AskQuestion, EndQuestion};
use dossier_app::precedent::{self, PrecedentRequest, RulingView};
use dossier_app::{AppError, Session, WireError, today};
use dossier_domain::case::Stage;
use dossier_domain::escalation::{AskedQuestion, Ending};
use dossier_domain::id::{CaseId, EscalationId};
use dossier_domain::law::GroundCode;
use dossier_domain::person::{Person, Role};
use dossier_testkit::{TestOffice, letter};

const LATE: &str = "over_six_months";

/// A coordinator who asks, and a team lead.
async fn office() -> (TestOffice, Session, Person, Person) {
    let office = TestOffice::new();
    let session = office.open().await;
    let asker = session.person.clone();
    let lead = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    (office, session, asker, lead)
}

pub async fn ask(session: &Session, case_id: CaseId) -> EscalationId {
    let question = AskedQuestion {
        ground: Some(GroundCode(LATE.into())),
        question: "Le délai court-il pendant la pandémie?".into(),
        options: "Il court; il est suspendu.".into(),
        view: "Il est suspendu.".into(),
    };
    let request = AskQuestion { case_id, question };
    let (view, _) = escalation::ask(session, request).await.unwrap();
    view.escalations.last().unwrap().id
}

fn ruled(case_id: CaseId, escalation_id: EscalationId) -> EndQuestion {
    let ending = Ending::Ruled {
        ruling: "Il est suspendu du 16 mars au 13 septembre 2020.".into(),
        reasons: "Le règlement le dit.".into(),
    };
    EndQuestion {
        case_id,
        escalation_id,
        ending,
    }
}

async fn rulings(session: &Session, case_id: CaseId, ground: &str) -> Vec<RulingView> {
    let ground = GroundCode(ground.into());
    let request = PrecedentRequest { case_id, ground };
    precedent::list(session, request).await.unwrap().rulings
}

#[tokio::test]
async fn a_ruling_is_found_by_its_ground_from_then_on_and_stands_in_the_history() {
    let (office, session, asker, lead) = office().await;
    let line = office.receive(&session, old().file("une.eml")).await;
    let id = ask(&session, line.id).await;
    assert!(today::get(&session).await.unwrap().questions.is_empty());
    let session = office.hand_over(session, &lead).await;
    let waiting = today::get(&session).await.unwrap().questions;
    assert_eq!((waiting.len(), waiting[0].case.id), (1, line.id));
    assert_eq!(waiting[0].by, asker.name);
    let (view, _) = escalation::end(&session, ruled(line.id, id)).await.unwrap();
    assert_eq!(view.history[0].what.id, "history-question-ruled");
    assert_eq!(view.line.stage, Stage::Received, "it decides no case");
    assert!(today::get(&session).await.unwrap().questions.is_empty());
    let again = refusal(escalation::end(&session, ruled(line.id, id)).await);
    assert!(matches!(again, AppError::ChangedMeanwhile), "{again:?}");

    let session = office.hand_over(session, &asker).await;
    let other = letter(
        "Hello,\n\nOn May 9, 2023, an officer of the Thunder Bay Police Service shouted at me near \
         the harbour. I want to make a complaint.\n\nSomebody",
    );
    let other = office.receive(&session, other.file("deux.eml")).await;
    let found = rulings(&session, other.id, LATE).await;
    assert_eq!((found.len(), found[0].line.id), (1, line.id));
    assert_eq!(found[0].by, "Dominic Oakes");
    assert!(found[0].ruling.starts_with("Il est suspendu"));
    assert!(rulings(&session, other.id, "frivolous").await.is_empty());
}

#[tokio::test]
async fn whoever_asks_never_rules_and_a_coordinator_rules_on_nothing() {
    let (office, session, _, lead) = office().await;
    let line = office.receive(&session, old().file("une.eml")).await;
    let id = ask(&session, line.id).await;
    let refused = refusal(escalation::end(&session, ruled(line.id, id)).await);
    assert!(matches!(refused, AppError::NotPermitted), "{refused:?}");
    let session = office.hand_over(session, &lead).await;
    let own = ask(&session, line.id).await;
    let refused = refusal(escalation::end(&session, ruled(line.id, own)).await);
    assert!(matches!(refused, AppError::EscalationAsker), "{refused:?}");
    let aside = EndQuestion {
        ending: Ending::Withdrawn {
            reason: "La réponse a été trouvée.".into(),
        },
        ..ruled(line.id, id)
    };
    let refused = refusal(escalation::end(&session, aside.clone()).await);
    assert!(matches!(refused, AppError::NotPermitted), "another one's");
    let aside = EndQuestion {
        escalation_id: own,
        ..aside
    };
    escalation::end(&session, aside).await.unwrap();
    assert!(rulings(&session, line.id, LATE).await.is_empty());
}

#[tokio::test]
async fn an_open_question_holds_back_screening_out_and_closing_and_never_screening_in() {
    let (office, session, _, lead) = office().await;
    let line = office.receive(&session, old().file("une.eml")).await;
    ask(&session, line.id).await;
    let view = case::get(&session, line.id).await.unwrap();
    let refused = refusal(case::screen_out(&session, proposal(&view, lead.id)).await);
    assert!(matches!(refused, AppError::EscalationOpen), "{refused:?}");
    let closing = case::closing(&session, line.id).await.unwrap();
    assert!(closing.blocks.contains(&Block::QuestionOpen));
    let view = screen_in(&session, line.id).await;
    assert_eq!(view.line.stage, Stage::ScreenedIn);
}

#[tokio::test]
async fn a_question_of_a_restricted_case_waits_for_those_named_and_its_ruling_is_theirs() {
    let (office, session, asker, lead) = office().await;
    let other = office.add(&session, "Ida Marchand", Role::Director).await;
    let line = office.receive(&session, old().file("une.eml")).await;
    let second = office
        .receive(&session, old().subject("Autre").file("deux.eml"))
        .await;
    let id = ask(&session, line.id).await;
    let session = office.hand_over(session, &lead).await;
    let request = RestrictCase {
        case_id: line.id,
        readers: vec![lead.id, asker.id],
        reason: "Une employée du bureau est visée.".into(),
    };
    case::restrict(&session, request).await.unwrap();
    escalation::end(&session, ruled(line.id, id)).await.unwrap();
    assert_eq!(rulings(&session, second.id, LATE).await.len(), 1);
    let session = office.hand_over(session, &other).await;
    assert!(today::get(&session).await.unwrap().questions.is_empty());
    assert!(rulings(&session, second.id, LATE).await.is_empty());
}

#[tokio::test]
async fn a_question_and_its_ruling_say_something() {
    let (office, session, _, lead) = office().await;
    let line = office.receive(&session, old().file("une.eml")).await;
    let asked = |question: &str, view: &str| AskQuestion {
        case_id: line.id,
        question: AskedQuestion {
            ground: None,
            question: question.into(),
            options: String::new(),
            view: view.into(),
        },
    };
    for (question, view, field) in [(" ", "Oui.", "question"), ("Peut-on?", " ", "opinion")] {
        let refused = refusal(escalation::ask(&session, asked(question, view)).await);
        assert_eq!(WireError::from(refused).field.as_deref(), Some(field));
    }
    let id = ask(&session, line.id).await;
    let aside = EndQuestion {
        ending: Ending::Withdrawn { reason: " ".into() },
        ..ruled(line.id, id)
    };
    let refused = refusal(escalation::end(&session, aside).await);
    assert_eq!(WireError::from(refused).field.as_deref(), Some("reason"));
    let session = office.hand_over(session, &lead).await;
    let blank = EndQuestion {
        ending: Ending::Ruled {
            ruling: " ".into(),
            reasons: "La loi le dit.".into(),
        },
        ..ruled(line.id, id)
    };
    let refused = refusal(escalation::end(&session, blank).await);
    assert_eq!(WireError::from(refused).field.as_deref(), Some("ruling"));
}
