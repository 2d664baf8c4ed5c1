//! Screening a case: in by one key, out by the harder path.

use crate::desk::{
    complaint, desk, is_sound, old, proposal, quote, recent, refusal, refused_field, screen_in,
};
use dossier_app::case::{
    CaseView, CorrectCase, ReadSecond, ReverseScreening, ScreenIn, ScreenOut, SecondAnswer,
};
use dossier_app::{AppError, Session, case};
use dossier_domain::case::{Correction, Stage};
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::law::GroundCode;
use dossier_domain::person::{Person, Role};
use dossier_domain::triage::{Outcome, Quote};
use dossier_testkit::{TestOffice, letter};

fn without_reasons(case_id: CaseId) -> ScreenIn {
    ScreenIn {
        case_id,
        reasons: String::new(),
    }
}

fn reversal(view: &CaseView, reasons: &str) -> ReverseScreening {
    ReverseScreening {
        case_id: view.line.id,
        reasons: reasons.into(),
    }
}

#[tokio::test]
async fn a_case_presumed_in_is_screened_in_without_a_word() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let (view, _) = case::screen_in(&session, without_reasons(line.id))
        .await
        .unwrap();
    assert_eq!(view.line.stage, Stage::ScreenedIn);
    assert_eq!(view.history[0].what.id, "history-screened-in");
    assert_eq!(view.history[0].words, None);
}

#[tokio::test]
async fn a_case_is_screened_once() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    screen_in(&session, line.id).await;
    let again = refusal(case::screen_in(&session, without_reasons(line.id)).await);
    assert!(matches!(again, AppError::WrongStage), "{again:?}");
}

#[tokio::test]
async fn screening_in_against_a_ground_to_be_weighed_asks_for_reasons() {
    let (office, session) = desk().await;
    let line = office.receive(&session, old().file("late.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    assert_eq!(
        view.recommendation.outcome,
        Some(Outcome::ConsiderScreenOut),
        "made three years later"
    );
    let blank = ScreenIn {
        case_id: line.id,
        reasons: " \u{a0}\n".into(),
    };
    assert_eq!(
        refused_field(case::screen_in(&session, blank).await),
        "reasons"
    );
    let view = screen_in(&session, line.id).await;
    assert_eq!(view.line.stage, Stage::ScreenedIn);
    assert_eq!(
        view.history[0].words.as_deref(),
        Some("Les faits doivent être établis.")
    );
}

#[tokio::test]
async fn a_case_whose_act_is_not_known_is_decided_after_a_person_settles_the_day() {
    let (office, session) = desk().await;
    let undated = "Bonjour, un agent du Service de police du Grand Sudbury m’a insultée. Je veux porter plainte.";
    let line = office
        .receive(&session, letter(undated).file("plainte.eml"))
        .await;
    let view = case::get(&session, line.id).await.unwrap();
    assert_eq!(view.recommendation.regime.code.0, "ask");
    assert_eq!(view.words_in_out, None);
    let error = refusal(case::screen_in(&session, without_reasons(line.id)).await);
    assert!(matches!(error, AppError::RegimeNotSettled), "{error:?}");
    let on = "2026-09-30".parse().unwrap();
    let correction = Correction::IncidentOn {
        from: view.facts.incident.on,
        to: Some(on),
    };
    case::correct(
        &session,
        CorrectCase {
            case_id: line.id,
            correction,
        },
    )
    .await
    .unwrap();
    assert_eq!(
        screen_in(&session, line.id).await.line.stage,
        Stage::ScreenedIn
    );
}

pub struct Desk {
    pub office: TestOffice,
    pub session: Session,
    pub author: Person,
    pub reader: Person,
    pub view: CaseView,
}

/// A late complaint, its coordinator signed in, and a team lead who may read second.
async fn late_complaint() -> Desk {
    let (office, session) = desk().await;
    let author = session.person.clone();
    let reader = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let line = office.receive(&session, old().file("late.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    Desk {
        office,
        session,
        author,
        reader,
        view,
    }
}

/// The same, proposed to be screened out, the second reader signed in.
pub async fn proposed() -> Desk {
    let desk = late_complaint().await;
    let (view, _) = case::screen_out(&desk.session, proposal(&desk.view, desk.reader.id))
        .await
        .unwrap();
    let session = desk.office.hand_over(desk.session, &desk.reader).await;
    Desk {
        session,
        view,
        ..desk
    }
}

/// The same, screened out: the second reader agreed.
pub async fn screened_out() -> Desk {
    let desk = proposed().await;
    let (view, _) = case::read_second(&desk.session, agreed(&desk.view))
        .await
        .unwrap();
    Desk { view, ..desk }
}

fn answered(view: &CaseView, answer: SecondAnswer, reasons: &str) -> ReadSecond {
    ReadSecond {
        case_id: view.line.id,
        answer,
        reasons: reasons.into(),
    }
}

pub fn agreed(view: &CaseView) -> ReadSecond {
    answered(view, SecondAnswer::Agrees, "")
}

/// The case that the second reader does not let go out: not without saying why, and then it is to be
/// screened again.
async fn kept_in(answer: SecondAnswer, reasons: &str) -> CaseView {
    let desk = proposed().await;
    let unsaid = case::read_second(&desk.session, answered(&desk.view, answer, " ")).await;
    assert_eq!(refused_field(unsaid), "reasons");
    let (back, _) = case::read_second(&desk.session, answered(&desk.view, answer, reasons))
        .await
        .unwrap();
    assert_eq!(
        (back.line.stage, &back.screening_out),
        (Stage::Received, &None)
    );
    back
}

#[tokio::test]
async fn a_proposal_to_screen_out_lacks_nothing_or_is_refused() {
    let desk = late_complaint().await;
    let whole = || proposal(&desk.view, desk.reader.id);
    let moved = Quote {
        start: 1,
        end: 17,
        words: "On March 3, 2023".into(),
    };
    let changed = Quote {
        words: "On March 4, 2023".into(),
        ..quote(&desk.view, "On March 3, 2023")
    };
    let refused: [(&str, ScreenOut); 6] = [
        (
            "facts",
            ScreenOut {
                facts: vec![],
                ..whole()
            },
        ),
        (
            "discretion",
            ScreenOut {
                discretion: "  ".into(),
                ..whole()
            },
        ),
        (
            "reasons",
            ScreenOut {
                reasons: "\n".into(),
                ..whole()
            },
        ),
        (
            "quote-not-in-text",
            ScreenOut {
                facts: vec![moved],
                ..whole()
            },
        ),
        (
            "quote-not-in-text",
            ScreenOut {
                facts: vec![changed],
                ..whole()
            },
        ),
        (
            "unknown-ground",
            ScreenOut {
                ground: GroundCode("not_liked".into()),
                ..whole()
            },
        ),
    ];
    for (expected, request) in refused {
        let error = refusal(case::screen_out(&desk.session, request).await);
        let wire = dossier_app::WireError::from(&error);
        let told = wire.args.get("field").unwrap_or(&wire.code);
        assert_eq!(told, expected, "{error:?}");
    }
    let view = case::get(&desk.session, desk.view.line.id).await.unwrap();
    assert_eq!(view.line.stage, Stage::Received);
}

#[tokio::test]
async fn the_second_reader_is_another_person_whose_role_reads_second() {
    let desk = late_complaint().await;
    let office = &desk.office;
    let auditor = office
        .add(&desk.session, "Noor Haddad", Role::Auditor)
        .await;
    let stranger = PersonId(office.office.ids.next());
    for reader in [desk.session.person.id, auditor.id, stranger] {
        let error = refusal(case::screen_out(&desk.session, proposal(&desk.view, reader)).await);
        assert!(matches!(error, AppError::SecondReader), "{error:?}");
    }
}

#[tokio::test]
async fn a_case_is_screened_out_when_the_second_reader_agrees() {
    let desk = proposed().await;
    assert_eq!(desk.view.line.stage, Stage::AwaitingSecondReader);
    assert_ne!(desk.view.proposed_by, Some(desk.session.person.id));
    let (out, _) = case::read_second(&desk.session, agreed(&desk.view))
        .await
        .unwrap();
    assert_eq!(out.line.stage, Stage::ScreenedOut);
    let kept = out.screening_out.unwrap();
    assert_eq!(
        (kept.ground.0.as_str(), kept.recommended.followed),
        ("over_six_months", true)
    );
    assert_eq!(out.history[0].what.id, "history-screening-out-confirmed");
    assert_eq!(out.history[0].by, "Dominic Oakes");
}

#[tokio::test]
async fn a_proposal_sent_back_needs_reasons_and_is_to_be_screened_again() {
    let why = "Ask why it took so long.";
    let back = kept_in(SecondAnswer::SendsBack, why).await;
    assert_eq!(back.history[0].words.as_deref(), Some(why));
}

#[tokio::test]
async fn a_second_reader_who_disagrees_says_why_and_the_history_tells_it_from_work_to_do() {
    let why = "The delay is explained.";
    let back = kept_in(SecondAnswer::Disagrees, why).await;
    let told = &back.history[0];
    assert_eq!(told.what.id, "history-screening-out-disagreed");
    assert_eq!(told.words.as_deref(), Some(why));
}

#[tokio::test]
async fn what_two_people_screened_out_is_reversed_with_reasons_by_whoever_may_read_second() {
    let desk = screened_out().await;
    let session = desk.office.hand_over(desk.session, &desk.author).await;
    let alone = refusal(case::reverse(&session, reversal(&desk.view, "Revu.")).await);
    assert!(matches!(alone, AppError::NotPermitted), "{alone:?}");
    let session = desk.office.hand_over(session, &desk.reader).await;
    assert_eq!(
        refused_field(case::reverse(&session, reversal(&desk.view, " ")).await),
        "reasons"
    );
    let why = "The notice was sent to the wrong address.";
    let (back, changed) = case::reverse(&session, reversal(&desk.view, why))
        .await
        .unwrap();
    assert_eq!(
        (back.line.stage, back.screening_out),
        (Stage::Received, None)
    );
    let ids: Vec<&str> = back
        .history
        .iter()
        .map(|line| line.what.id.as_str())
        .collect();
    assert_eq!(
        ids[..3],
        [
            "history-screening-reversed",
            "history-screening-out-confirmed",
            "history-screening-out-proposed"
        ],
        "the decision stays"
    );
    assert_eq!(back.history[0].words.as_deref(), Some(why));
    assert_eq!(changed.subjects, [("case", desk.view.line.id.to_string())]);
    let again = screen_in(&session, desk.view.line.id).await;
    assert_eq!(again.line.stage, Stage::ScreenedIn);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_screening_in_is_reversed_and_a_case_that_nobody_screened_is_not() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let view = case::get(&session, id).await.unwrap();
    let early = refusal(case::reverse(&session, reversal(&view, "Revu.")).await);
    assert!(matches!(early, AppError::WrongStage), "nothing was decided");
    screen_in(&session, id).await;
    let (back, _) = case::reverse(&session, reversal(&view, "Revu."))
        .await
        .unwrap();
    assert_eq!(back.line.stage, Stage::Received);
}

#[tokio::test]
async fn only_the_person_named_reads_second() {
    let desk = late_complaint().await;
    let office = &desk.office;
    let director = office
        .add(&desk.session, "Solange Bédard", Role::Director)
        .await;
    case::screen_out(&desk.session, proposal(&desk.view, desk.reader.id))
        .await
        .unwrap();
    let session = office.hand_over(desk.session, &director).await;
    let error = refusal(case::read_second(&session, agreed(&desk.view)).await);
    assert!(matches!(error, AppError::SecondReader), "{error:?}");
    let session = office.hand_over(session, &desk.reader).await;
    case::read_second(&session, agreed(&desk.view))
        .await
        .unwrap();
    let twice = refusal(case::read_second(&session, agreed(&desk.view)).await);
    assert!(matches!(twice, AppError::WrongStage), "{twice:?}");
}

#[tokio::test]
async fn a_team_lead_who_proposes_does_not_read_their_own_proposal() {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    let line = office.receive(&session, old().file("late.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    let error = refusal(case::screen_out(&session, proposal(&view, session.person.id)).await);
    assert!(matches!(error, AppError::SecondReader), "{error:?}");
}

#[tokio::test]
async fn the_facts_stay_as_they_were_read_while_a_proposal_waits() {
    let desk = late_complaint().await;
    case::screen_out(&desk.session, proposal(&desk.view, desk.reader.id))
        .await
        .unwrap();
    let correction = Correction::IncidentOn {
        from: desk.view.facts.incident.on,
        to: None,
    };
    let error = refusal(
        case::correct(
            &desk.session,
            CorrectCase {
                case_id: desk.view.line.id,
                correction,
            },
        )
        .await,
    );
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
}
