//! What follows a screening that was reversed: the letters that tell of it, and whoever was told.

use crate::closing::retained;
use crate::desk::{desk, file, ready, recent, refusal, screen_in, send};
use crate::letter::{drafted, of, screened_out, sending, signing};
use dossier_app::case::{self, Block, CloseCase, CorrectCase, ReverseScreening};
use dossier_app::letter;
use dossier_app::{AppError, Session, WireError, journal, referral};
use dossier_domain::case::{Correction, Kind, Stage};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;

async fn reversed(session: &Session, case_id: CaseId) {
    let request = ReverseScreening {
        case_id,
        reasons: "Un fait n’avait pas été lu.".into(),
    };
    case::reverse(session, request).await.unwrap();
}

async fn untold(session: &Session, id: CaseId) -> Option<String> {
    let blocks = case::closing(session, id).await.unwrap().blocks;
    blocks.into_iter().find_map(|block| match block {
        Block::ReversalUntold { number } => Some(number),
        _ => None,
    })
}

#[tokio::test]
async fn a_letter_that_rests_on_a_reversed_decision_is_neither_approved_nor_sent() {
    let (office, session, author, reader, case) = screened_out().await;
    let id = case.line.id;
    let session = office.hand_over(session, &author).await;
    let view = drafted(&session, id, "screened_out", &[Lang::En])
        .await
        .unwrap();
    let other = drafted(&session, id, "screened_out", &[Lang::En])
        .await
        .unwrap();
    let session = office.hand_over(session, &reader).await;
    letter::approve(&session, signing(&other)).await.unwrap();
    reversed(&session, id).await;
    let told = letter::get(&session, of(&view)).await.unwrap();
    assert_eq!(told.warnings[0].id, "letter-warn-outdated");
    let error = refusal(letter::approve(&session, signing(&view)).await);
    assert!(matches!(error, AppError::LetterOutdated), "{error:?}");
    let error = refusal(letter::dispatch(&session, sending(&other)).await);
    assert!(matches!(error, AppError::LetterOutdated), "{error:?}");

    // The complaint is screened in; a letter drafted before that is of a decision that fell.
    screen_in(&session, id).await;
    let before = drafted(&session, id, "screened_in", &[Lang::En])
        .await
        .unwrap();
    reversed(&session, id).await;
    screen_in(&session, id).await;
    let error = refusal(letter::dispatch(&session, sending(&before)).await);
    assert!(matches!(error, AppError::LetterOutdated), "{error:?}");
    let anew = drafted(&session, id, "screened_in", &[Lang::En])
        .await
        .unwrap();
    letter::dispatch(&session, sending(&anew)).await.unwrap();
}

#[tokio::test]
async fn a_letter_that_tells_of_no_decision_outlives_its_reversal() {
    let (office, session) = desk().await;
    let id = office
        .receive(&session, recent().file("plainte.eml"))
        .await
        .id;
    screen_in(&session, id).await;
    let view = drafted(&session, id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    reversed(&session, id).await;
    letter::dispatch(&session, sending(&view)).await.unwrap();
}

#[tokio::test]
async fn whoever_was_told_of_a_decision_is_told_of_its_reversal_before_the_case_is_closed() {
    let (office, session) = desk().await;
    let id = office
        .receive(&session, recent().file("plainte.eml"))
        .await
        .id;
    screen_in(&session, id).await;
    send(&session, id, "acknowledgement", "2026-10-08").await;
    reversed(&session, id).await;
    assert_eq!(untold(&session, id).await, None, "nobody was told");

    screen_in(&session, id).await;
    send(&session, id, "screened_in", "2026-10-08").await;
    assert_eq!(untold(&session, id).await, None, "it stands");
    reversed(&session, id).await;
    let told = untold(&session, id).await;
    assert_eq!(told.as_deref(), Some("LT-2026-A0002"));
    screen_in(&session, id).await;
    file(&session, id).await;
    let blocks = case::closing(&session, id).await.unwrap().blocks;
    let required = |block: &Block| {
        matches!(
            block,
            Block::LetterNotSent {
                letter: None,
                required: true,
                ..
            }
        )
    };
    assert!(
        blocks.iter().any(required),
        "the letter of the decision that fell is not that of the one that stands: {blocks:?}"
    );
    send(&session, id, "screened_in", "2026-10-08").await;
    assert_eq!(untold(&session, id).await, None);
    let found = journal::verify(&session, dossier_app::unwatched)
        .await
        .unwrap();
    assert!(found.is_sound(), "{found:?}");
}

#[tokio::test]
async fn that_nobody_is_owed_a_letter_on_a_reversal_is_said_with_reasons_at_closing() {
    let (office, session) = desk().await;
    let id = office
        .receive(&session, recent().file("plainte.eml"))
        .await
        .id;
    ready(&session, id).await;
    reversed(&session, id).await;
    let correction = Correction::Kind {
        from: Kind::Complaint,
        to: Kind::Other,
    };
    let request = CorrectCase {
        case_id: id,
        correction,
    };
    case::correct(&session, request).await.unwrap();
    assert!(untold(&session, id).await.is_some());
    let closing = |reasons: &str| CloseCase {
        case_id: id,
        reasons: reasons.into(),
    };
    let error = refusal(case::close(&session, closing(" ")).await);
    assert!(
        matches!(error, AppError::InvalidField { field: "reasons" }),
        "{error:?}"
    );
    let why = "La personne l’a appris au téléphone.";
    let (view, _) = case::close(&session, closing(why)).await.unwrap();
    assert_eq!(view.line.stage, Stage::Closed);
    assert_eq!(view.history[0].words.as_deref(), Some(why));
}

#[tokio::test]
async fn what_stands_upon_a_screening_is_named_where_it_keeps_it_from_being_reversed() {
    let (office, session) = desk().await;
    let id = office
        .receive(&session, recent().file("plainte.eml"))
        .await
        .id;
    screen_in(&session, id).await;
    referral::decide(&session, retained(id)).await.unwrap();
    let request = ReverseScreening {
        case_id: id,
        reasons: "Revu.".into(),
    };
    let error = refusal(case::reverse(&session, request).await);
    assert!(matches!(error, AppError::ReferralStands(_)), "{error:?}");
    assert_eq!(WireError::from(&error).args["way"], "retained");
    let stage = case::get(&session, id).await.unwrap().line.stage;
    assert_eq!(stage, Stage::ScreenedIn);
}
