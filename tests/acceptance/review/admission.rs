//! Whether a request for review is admitted: each question is weighed, and a person decides.

use super::{admissible, admission, blocks, police_file, received, send, step};
use crate::desk::{day, desk, refusal};
use dossier_app::AppError;
use dossier_app::case::Block;
use dossier_app::review::get;
use dossier_domain::review::{
    Advice, Answers, Finding, Investigator, Place, ReviewStage, ReviewStep,
};

#[tokio::test]
async fn each_question_is_weighed_and_a_person_decides() {
    let (office, session) = desk().await;
    let id = received(&office, &session).await;
    let first = get(&session, id).await.unwrap();
    assert_eq!(
        (first.stage, first.advice),
        (ReviewStage::ToAdmit, Advice::Ask)
    );
    assert!(first.weighed.iter().all(|one| one.finding == Finding::Open));

    step(&session, id, ReviewStep::Answers(admissible()))
        .await
        .unwrap();
    let answered = get(&session, id).await.unwrap();
    assert_eq!(answered.advice, Advice::Admissible);
    assert!(
        answered
            .weighed
            .iter()
            .all(|one| !one.provision.source.en.is_empty())
    );

    let view = step(&session, id, admission(true)).await.unwrap();
    assert_eq!(view.history[0].what.id, "history-review-admission");
    let admitted = get(&session, id).await.unwrap();
    assert_eq!(admitted.stage, ReviewStage::AwaitingFile);
    let recorded = admitted
        .places
        .iter()
        .find(|one| one.place == Place::Admission);
    let ReviewStep::Admission(kept) = &recorded.unwrap().versions[0].step else {
        panic!("an admission");
    };
    assert_eq!(
        kept.recommended,
        Advice::Admissible,
        "as the host weighed it"
    );
}

#[tokio::test]
async fn what_the_agency_investigated_goes_to_a_court_and_the_letter_says_so() {
    let (office, session) = desk().await;
    let id = received(&office, &session).await;
    let answers = Answers {
        investigator: Some(Investigator::Agency),
        ..admissible()
    };
    step(&session, id, ReviewStep::Answers(answers))
        .await
        .unwrap();
    assert_eq!(get(&session, id).await.unwrap().advice, Advice::CourtOnly);
    step(&session, id, admission(false)).await.unwrap();
    let body = send(&session, id, "review_refused").await;
    for said in [
        "L’agence elle-même a fait l’enquête",
        "Les quatre questions ont leur réponse.",
        "vous pouvez demander à un tribunal",
    ] {
        assert!(body.contains(said), "{said}: {body}");
    }
    let error = refusal(step(&session, id, police_file(true)).await);
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
    let left = blocks(&session, id).await;
    assert!(!left.contains(&Block::ReviewNotAdmitted) && !left.contains(&Block::ReviewNotDecided));
}

#[tokio::test]
async fn a_late_request_waits_for_circumstances_and_the_document_that_shows_them() {
    let (office, session) = desk().await;
    let id = received(&office, &session).await;
    let late = |why: &str, proof: &str| {
        ReviewStep::Answers(Answers {
            letter_on: Some(day("2026-08-03")),
            late_why: why.into(),
            late_proof: proof.into(),
            ..admissible()
        })
    };
    step(&session, id, late("", "")).await.unwrap();
    assert_eq!(
        get(&session, id).await.unwrap().advice,
        Advice::NotAdmissible
    );
    step(&session, id, late("À l’hôpital", "Lettre de l’hôpital"))
        .await
        .unwrap();
    assert_eq!(get(&session, id).await.unwrap().advice, Advice::Admissible);
}
