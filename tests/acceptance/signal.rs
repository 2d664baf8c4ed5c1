//! A signal that the program raised, and that a person set aside or brought back.

use crate::desk::{desk, is_sound, ready, refusal, refused_field};
use dossier_app::case::{self, BringSignalBack, CaseView, CloseCase, SetSignalAside};
use dossier_app::undo::{UndoCase, undo_case};
use dossier_app::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_testkit::{TestOffice, letter};

const REASONS: &str = "Elle cite un refrain.";

/// A complaint in which the program reads a threat.
async fn threatened(office: &TestOffice, session: &Session) -> CaseView {
    let letter = letter("Le 2 septembre 2026, à Sudbury, un agent m’a poussé. Je vais le tuer.");
    let line = office.receive(session, letter.file("plainte.eml")).await;
    let view = case::get(session, line.id).await.unwrap();
    assert!(view.line.urgent && shows(&view), "{:?}", view.line.flags);
    view
}

fn shows(view: &CaseView) -> bool {
    view.recommendation
        .flags
        .iter()
        .any(|flag| flag.code == "threat")
}

fn aside(case_id: CaseId, reasons: &str) -> SetSignalAside {
    SetSignalAside {
        case_id,
        code: "threat".into(),
        reasons: reasons.into(),
    }
}

fn back(case_id: CaseId) -> BringSignalBack {
    BringSignalBack {
        case_id,
        code: "threat".into(),
    }
}

#[tokio::test]
async fn a_threat_that_is_none_is_set_aside_with_reasons_and_the_case_is_no_longer_urgent() {
    let (office, session) = desk().await;
    let before = threatened(&office, &session).await;
    let id = before.line.id;
    let (view, changed) = case::set_aside(&session, aside(id, REASONS)).await.unwrap();
    assert!(!shows(&view) && !view.line.urgent && !view.recommendation.urgent);
    assert!(view.protocols.iter().all(|one| one.code != "threat"));
    let kept = &view.signals_aside[0];
    assert_eq!(
        (kept.code.as_str(), kept.reasons.as_str()),
        ("threat", REASONS)
    );
    assert!(
        !kept.words.is_empty(),
        "the words that raised it stay readable"
    );
    assert_eq!(view.history[0].what.id, "history-signal-set-aside");
    assert_eq!(view.history[0].words.as_deref(), Some(REASONS));
    assert_eq!(changed.subjects, [("case", id.to_string())]);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_signal_set_aside_is_brought_back_by_anyone_or_taken_back_by_its_author() {
    let (office, session) = desk().await;
    let id = threatened(&office, &session).await.line.id;
    let (view, _) = case::set_aside(&session, aside(id, REASONS)).await.unwrap();
    let event = view.undo.expect("an undo is offered");
    let request = UndoCase { case_id: id, event };
    let (undone, _) = undo_case(&session, request).await.unwrap();
    assert!(shows(&undone) && undone.line.urgent && undone.signals_aside.is_empty());
    case::set_aside(&session, aside(id, REASONS)).await.unwrap();
    let (shown, _) = case::bring_back(&session, back(id)).await.unwrap();
    assert!(shows(&shown) && shown.line.urgent && shown.signals_aside.is_empty());
    assert_eq!(shown.history[0].what.id, "history-signal-brought-back");
}

#[tokio::test]
async fn a_signal_is_set_aside_once_with_reasons_and_only_where_the_program_raised_it() {
    let (office, session) = desk().await;
    let id = threatened(&office, &session).await.line.id;
    assert_eq!(
        refused_field(case::set_aside(&session, aside(id, "  ")).await),
        "reasons"
    );
    let not_aside = refusal(case::bring_back(&session, back(id)).await);
    assert!(matches!(not_aside, AppError::ChangedMeanwhile));
    case::set_aside(&session, aside(id, REASONS)).await.unwrap();
    let twice = refusal(case::set_aside(&session, aside(id, REASONS)).await);
    assert!(matches!(twice, AppError::ChangedMeanwhile));
    let mark = case::MarkCase {
        case_id: id,
        code: "threat".into(),
        on: true,
    };
    let (marked, _) = case::mark(&session, mark).await.unwrap();
    assert!(shows(&marked), "another reading may still put it first");
    let put = refusal(case::set_aside(&session, aside(id, REASONS)).await);
    assert!(
        matches!(put, AppError::ChangedMeanwhile),
        "what a person put is taken off"
    );
}

#[tokio::test]
async fn nothing_is_set_aside_on_a_closed_case() {
    let (office, session) = desk().await;
    let id = threatened(&office, &session).await.line.id;
    ready(&session, id).await;
    let request = CloseCase {
        case_id: id,
        reasons: "Tout est fait.".into(),
        outcome: None,
    };
    case::close(&session, request).await.unwrap();
    let closed = refusal(case::set_aside(&session, aside(id, REASONS)).await);
    assert!(matches!(closed, AppError::WrongStage));
}
