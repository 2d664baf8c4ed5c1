//! Steps of a review that are refused.

use super::{admissible, before_panel, panel, received, step};
use crate::desk::{day, desk, refusal, refused_field};
use dossier_app::AppError;
use dossier_app::review::{RecordReview, get, record};
use dossier_domain::person::Role;
use dossier_domain::review::{Answers, ReviewStep};

#[tokio::test]
async fn a_day_to_come_and_a_choice_that_is_none_are_refused() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    let answers = Answers {
        letter_on: Some(day("2026-10-09")),
        ..admissible()
    };
    let late = step(&session, id, ReviewStep::Answers(answers)).await;
    assert_eq!(refused_field(late), "review_on");
    let unknown = step(&session, id, panel("another_act", "")).await;
    assert_eq!(refused_field(unknown), "review_choice");
}

#[tokio::test]
async fn what_another_recorded_meanwhile_is_not_replaced_unseen() {
    let (office, session) = desk().await;
    let id = received(&office, &session).await;
    step(&session, id, ReviewStep::Answers(admissible()))
        .await
        .unwrap();
    let stale = RecordReview {
        case_id: id,
        over: Vec::new(),
        step: ReviewStep::Answers(Answers::default()),
        number: String::new(),
    };
    let error = refusal(record(&session, stale).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
}

#[tokio::test]
async fn only_a_request_for_review_that_is_open_has_steps_and_only_those_who_review_record_them() {
    let (office, session) = desk().await;
    let complaint = office
        .receive(&session, crate::desk::recent().file("plainte.eml"))
        .await;
    let error = refusal(get(&session, complaint.id).await);
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
    let answers = |case_id| RecordReview {
        case_id,
        over: Vec::new(),
        step: ReviewStep::Answers(admissible()),
        number: String::new(),
    };
    let error = refusal(record(&session, answers(complaint.id)).await);
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
    let id = received(&office, &session).await;
    let officer = office
        .add(&session, "Rosa Diaz", Role::RecordsOfficer)
        .await;
    let session = office.hand_over(session, &officer).await;
    let error = refusal(record(&session, answers(id)).await);
    assert!(matches!(error, AppError::NotPermitted), "{error:?}");
}
