//! What follows a screening that was reversed: the letters that tell of it, and whoever was told.

use crate::closing::retained;
use crate::decision::screened_out;
use crate::desk::{
    complaint, desk, drafted, file, is_sound, of, ready, refusal, refused_field, screen_in, send,
    sending,
};
use crate::letter::{filled, revised, signing};
use dossier_app::case::{self, Block, CloseCase, CorrectCase, ReverseScreening};
use dossier_app::letter::{self, ExportLetter};
use dossier_app::referral::{self, DecideReferral, ReverseReferral};
use dossier_app::{AppError, Session, WireError};
use dossier_domain::case::{Correction, Kind, Stage};
use dossier_domain::clock::ActAuthority;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::law::{AuthorityCode, Way};
use dossier_domain::letter::LetterFormat;

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
    let desk = screened_out().await;
    let id = desk.view.line.id;
    let session = desk.office.hand_over(desk.session, &desk.author).await;
    let view = drafted(&session, id, "screened_out", &[Lang::En])
        .await
        .unwrap();
    let other = drafted(&session, id, "screened_out", &[Lang::En])
        .await
        .unwrap();
    let session = desk.office.hand_over(session, &desk.reader).await;
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
    let id = complaint(&office, &session).await;
    screen_in(&session, id).await;
    let view = drafted(&session, id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    reversed(&session, id).await;
    letter::dispatch(&session, sending(&view)).await.unwrap();
}

async fn refer(session: &Session, request: DecideReferral) {
    crate::referral::decide(session, request).await;
}

fn to_other_service(case_id: CaseId, service: &str) -> DecideReferral {
    DecideReferral {
        way: Way::OtherService,
        authority: ActAuthority::Pack {
            code: AuthorityCode("other_service".into()),
        },
        service: service.into(),
        ..retained(case_id)
    }
}

pub async fn take_back(session: &Session, case_id: CaseId) {
    let reasons = "Le service ne peut pas enquêter.".into();
    let over = referral::get(session, case_id).await.unwrap().over;
    let request = ReverseReferral {
        case_id,
        over,
        reasons,
    };
    referral::reverse(session, request).await.unwrap();
}

const OTHER: &str = "Thunder Bay Police Service";

#[tokio::test]
async fn a_letter_of_referral_names_the_service_that_investigates_and_waits_for_the_decision() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    screen_in(&session, id).await;
    let early = drafted(&session, id, "referral", &[Lang::En]).await;
    assert!(matches!(refusal(early), AppError::WrongStage));
    refer(&session, to_other_service(id, OTHER)).await;
    let view = drafted(&session, id, "referral", &[Lang::En])
        .await
        .unwrap();
    let body = &view.text.sides[0].body;
    assert!(body.contains(&format!("body: {OTHER}.")), "{body}");
}

#[tokio::test]
async fn a_letter_of_a_referral_that_was_taken_back_is_neither_sent_nor_exported() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    screen_in(&session, id).await;
    refer(&session, to_other_service(id, OTHER)).await;
    let view = drafted(&session, id, "referral", &[Lang::En])
        .await
        .unwrap();
    take_back(&session, id).await;
    let told = letter::get(&session, of(&view)).await.unwrap();
    assert_eq!(told.warnings[0].id, "letter-warn-outdated");
    let format = LetterFormat::Docx;
    for error in [
        refusal(letter::dispatch(&session, sending(&view)).await),
        refusal(
            letter::export(
                &session,
                ExportLetter {
                    of: of(&view),
                    format,
                },
            )
            .await,
        ),
    ] {
        assert!(matches!(error, AppError::LetterOutdated), "{error:?}");
    }

    refer(
        &session,
        to_other_service(id, "Service de police du Grand Sudbury"),
    )
    .await;
    let error = refusal(letter::dispatch(&session, sending(&view)).await);
    assert!(
        matches!(error, AppError::LetterOutdated),
        "another service: {error:?}"
    );
    refer(&session, to_other_service(id, OTHER)).await;
    letter::dispatch(&session, sending(&view)).await.unwrap();
    is_sound(&session).await;
}

#[tokio::test]
async fn whoever_was_told_of_a_referral_is_told_that_it_was_taken_back_before_the_case_is_closed() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    ready(&session, id).await;
    refer(&session, to_other_service(id, OTHER)).await;
    send(&session, id, "referral", "2026-10-08").await;
    assert_eq!(untold(&session, id).await, None, "it stands");
    take_back(&session, id).await;
    refer(&session, retained(id)).await;
    let told = untold(&session, id).await;
    assert_eq!(told.as_deref(), Some("LT-2026-A0003"));
    let view = drafted(&session, id, "update", &[Lang::Fr]).await.unwrap();
    let view = revised(&session, &view, filled(&view)).await;
    letter::dispatch(&session, sending(&view)).await.unwrap();
    assert_eq!(untold(&session, id).await, None);
}

#[tokio::test]
async fn whoever_was_told_of_a_decision_is_told_of_its_reversal_before_the_case_is_closed() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
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
    is_sound(&session).await;
}

#[tokio::test]
async fn that_nobody_is_owed_a_letter_on_a_reversal_is_said_with_reasons_at_closing() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
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
        outcome: None,
    };
    assert_eq!(
        refused_field(case::close(&session, closing(" ")).await),
        "reasons"
    );
    let why = "La personne l’a appris au téléphone.";
    let (view, _) = case::close(&session, closing(why)).await.unwrap();
    assert_eq!(view.line.stage, Stage::Closed);
    assert_eq!(view.history[0].words.as_deref(), Some(why));
}

#[tokio::test]
async fn what_stands_upon_a_screening_is_named_where_it_keeps_it_from_being_reversed() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
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
