//! A case is closed once nothing is left to do; what blocks is listed.

use crate::desk::{
    complaint, day, desk, drafted, file, is_sound, ready, refusal, refused_field, screen_in, send,
    sending,
};
use dossier_app::case::{self, Block, CaseListRequest, CloseCase, ReopenCase, ScreenIn, StageCode};
use dossier_app::letter;
use dossier_app::referral::{self, DecideReferral};
use dossier_app::{AppError, Session};
use dossier_domain::case::Stage;
use dossier_domain::clock::ActAuthority;
use dossier_domain::id::{CaseId, LetterId};
use dossier_domain::lang::Lang;
use dossier_domain::law::{AuthorityCode, ConsiderationCode, OutcomeCode, Way};
use dossier_domain::referral::Liaison;
use dossier_testkit::letter as message;

async fn blocks(session: &Session, id: CaseId) -> Vec<Block> {
    case::closing(session, id).await.unwrap().blocks
}

pub fn closing(case_id: CaseId, reasons: &str) -> CloseCase {
    CloseCase {
        case_id,
        reasons: reasons.into(),
        outcome: None,
    }
}

#[tokio::test]
async fn a_case_is_closed_when_it_is_decided_answered_and_filed() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let first = blocks(&session, id).await;
    assert_eq!(first[0], Block::NotScreened);
    assert!(first.contains(&Block::NotFiled));
    let error = refusal(case::close(&session, closing(id, "Assez.")).await);
    assert!(matches!(error, AppError::CaseBlocked), "{error:?}");

    screen_in(&session, id).await;
    let unsent = blocks(&session, id).await;
    let letters = unsent
        .iter()
        .filter(|one| matches!(one, Block::LetterNotSent { .. }));
    assert_eq!(
        letters.count(),
        2,
        "the receipt and the decision: {unsent:?}"
    );
    send(&session, id, "acknowledgement", "2026-10-08").await;
    send(&session, id, "screened_in", "2026-10-08").await;
    file(&session, id).await;
    let left = blocks(&session, id).await;
    assert!(
        left.iter()
            .all(|one| matches!(one, Block::ClockOpen { .. } | Block::NotReferred)),
        "{left:?}"
    );

    let (view, _) = case::close(&session, closing(id, "Tout est fait."))
        .await
        .unwrap();
    assert_eq!(
        (view.line.stage, view.line.next_due_on),
        (Stage::Closed, None)
    );
    assert_eq!(view.history[0].what.id, "history-closed");
    let listed = CaseListRequest {
        assigned: None,
        stages: vec![Stage::Closed],
        after: None,
    };
    assert_eq!(case::list(&session, listed).await.unwrap().total, 1);
    let again = ScreenIn {
        case_id: id,
        reasons: String::new(),
    };
    assert!(matches!(
        refusal(case::screen_in(&session, again).await),
        AppError::WrongStage
    ));
    assert!(matches!(
        refusal(case::close(&session, closing(id, "Encore.")).await),
        AppError::WrongStage
    ));
}

#[tokio::test]
async fn a_letter_that_was_written_and_did_not_leave_is_a_line_that_reasons_answer() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    ready(&session, id).await;
    let draft = drafted(&session, id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    let line = (Some(draft.line.id), Some(draft.line.number.clone()), false);
    assert_eq!(waiting(&session, id).await, [line]);
    let closing_view = case::closing(&session, id).await.unwrap();
    assert!(closing_view.reasons_suffice, "{:?}", closing_view.blocks);
    assert_eq!(
        refused_field(case::close(&session, closing(id, " ")).await),
        "reasons",
        "no letter is left behind in silence"
    );

    letter::dispatch(&session, sending(&draft)).await.unwrap();
    assert_eq!(waiting(&session, id).await, []);
}

/// The letters that wait: which, its number, and whether the case must have sent it.
async fn waiting(session: &Session, id: CaseId) -> Vec<(Option<LetterId>, Option<String>, bool)> {
    let blocks = blocks(session, id).await.into_iter();
    let letters = blocks.filter_map(|block| match block {
        Block::LetterNotSent {
            letter,
            number,
            required,
            ..
        } => Some((letter, number, required)),
        _ => None,
    });
    letters.collect()
}

#[tokio::test]
async fn a_closed_case_opens_again_where_it_stood_with_reasons() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    ready(&session, id).await;
    case::close(&session, closing(id, "Tout est fait."))
        .await
        .unwrap();
    let reopening = |reasons: &str| ReopenCase {
        case_id: id,
        reasons: reasons.into(),
    };
    assert_eq!(
        refused_field(case::reopen(&session, reopening(" ")).await),
        "reasons"
    );
    let (view, _) = case::reopen(&session, reopening("Un fait nouveau."))
        .await
        .unwrap();
    assert_eq!(view.line.stage, Stage::ScreenedIn);
    assert_eq!(view.history[0].words.as_deref(), Some("Un fait nouveau."));
}

pub fn retained(case_id: CaseId) -> DecideReferral {
    DecideReferral {
        case_id,
        way: Way::Retained,
        authority: ActAuthority::Pack {
            code: AuthorityCode("retained".into()),
        },
        service: "Service de police du Grand Sudbury".into(),
        liaison: Liaison::default(),
        considerations: vec![ConsiderationCode("seriousness".into())],
        reasons: "Les blessures sont graves.".into(),
        on: day("2026-10-08"),
        recount: false,
        over: None,
    }
}

#[tokio::test]
async fn a_complaint_screened_in_waits_for_a_decision_to_refer_or_to_retain_it() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    assert!(!blocks(&session, id).await.contains(&Block::NotReferred));
    ready(&session, id).await;
    assert!(blocks(&session, id).await.contains(&Block::NotReferred));
    assert_eq!(
        refused_field(case::close(&session, closing(id, " ")).await),
        "reasons",
        "a complaint that is withdrawn is closed with reasons only"
    );

    referral::decide(&session, retained(id)).await.unwrap();
    assert!(!blocks(&session, id).await.contains(&Block::NotReferred));
}

#[tokio::test]
async fn nothing_runs_any_more_in_a_case_that_is_closed_while_something_was_awaited() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    ready(&session, id).await;
    referral::decide(&session, retained(id)).await.unwrap();
    let awaited = blocks(&session, id).await;
    assert!(
        awaited
            .iter()
            .all(|one| matches!(one, Block::ClockOpen { .. })),
        "{awaited:?}"
    );
    let (view, _) = case::close(&session, closing(id, "La plainte est retirée."))
        .await
        .unwrap();
    let clocks = &view.recommendation.clocks;
    assert!(clocks.iter().any(|clock| clock.done_on.is_none()));
    for clock in clocks {
        let ended_on = clock.done_on.is_none().then_some(day("2026-10-08"));
        assert_eq!(clock.ended_on, ended_on, "{}", clock.code.0);
        assert!(!clock.is_awaited(), "nothing runs in a closed case");
    }
}

#[tokio::test]
async fn a_message_whose_law_has_no_referral_waits_for_none() {
    let (office, session) = desk().await;
    let question = message("Bonjour, quelles sont vos heures d’ouverture?").subject("Question");
    let id = office
        .receive(&session, question.file("question.eml"))
        .await
        .id;
    screen_in(&session, id).await;
    assert!(!blocks(&session, id).await.contains(&Block::NotReferred));
}

fn ending(case_id: CaseId, outcome: &str) -> CloseCase {
    CloseCase {
        outcome: Some(OutcomeCode(outcome.into())),
        ..closing(case_id, "Le rapport est reçu.")
    }
}

async fn outcomes(session: &Session, id: CaseId) -> Vec<String> {
    let view = case::closing(session, id).await.unwrap();
    view.outcomes.into_iter().map(|one| one.code.0).collect()
}

#[tokio::test]
async fn a_complaint_ends_by_an_outcome_of_its_law_that_history_tells_until_it_is_reopened() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    ready(&session, id).await;
    let stated = "unsubstantiated less_serious serious early_resolution withdrawn";
    assert_eq!(outcomes(&session, id).await.join(" "), stated);
    for other in ["action_taken", "withdrawn_before_screening", "dismissed"] {
        assert_eq!(
            refused_field(case::close(&session, ending(id, other)).await),
            "outcome",
            "{other}"
        );
    }

    let (view, _) = case::close(&session, ending(id, "unsubstantiated"))
        .await
        .unwrap();
    let [closed, ..] = &view.history[..] else {
        unreachable!()
    };
    assert_eq!(closed.what.id, "history-closed-outcome");
    let told = case::closing(&session, id).await.unwrap();
    assert_eq!(told.outcome.unwrap().label.en, "Conduct: unsubstantiated");
    assert_eq!(told.outcomes, [], "nothing is chosen of a closed case");

    let reopening = ReopenCase {
        case_id: id,
        reasons: "Un fait nouveau.".into(),
    };
    case::reopen(&session, reopening).await.unwrap();
    let open = case::closing(&session, id).await.unwrap();
    assert_eq!(open.outcome, None);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_complaint_that_nobody_screened_is_closed_only_as_withdrawn_and_with_reasons() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    send(&session, id, "acknowledgement", "2026-10-08").await;
    file(&session, id).await;
    let view = case::closing(&session, id).await.unwrap();
    assert!(view.reasons_suffice, "{:?}", view.blocks);
    assert_eq!(outcomes(&session, id).await, ["withdrawn_before_screening"]);
    let error = refusal(case::close(&session, closing(id, "Elle se retire.")).await);
    assert!(matches!(error, AppError::CaseBlocked), "{error:?}");
    let silent = CloseCase {
        reasons: " ".into(),
        ..ending(id, "withdrawn_before_screening")
    };
    assert_eq!(
        refused_field(case::close(&session, silent).await),
        "reasons"
    );

    let (view, _) = case::close(&session, ending(id, "withdrawn_before_screening"))
        .await
        .unwrap();
    assert_eq!(view.line.stage, Stage::Closed);
    let stages = view.path.stages.iter().map(|stage| stage.code);
    assert!(
        stages.into_iter().all(|code| code != StageCode::Decided),
        "the head of the case never says that it was screened"
    );
    let reopening = ReopenCase {
        case_id: id,
        reasons: "Elle maintient sa plainte.".into(),
    };
    let (view, _) = case::reopen(&session, reopening).await.unwrap();
    assert_eq!(
        view.line.stage,
        Stage::Received,
        "it is again to be screened"
    );
}
