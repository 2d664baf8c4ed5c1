//! Undo: the last act is taken back by an event of its own, while nothing followed.

use crate::desk::{
    desk, draft, file, get, is_sound, old, proposal, recent, refusal, refused_field, screen_in,
};
use dossier_app::case::{CaseView, CorrectCase};
use dossier_app::note::{AgreePair, ReviseSide};
use dossier_app::undo::{UndoCase, UndoNote, undo_case, undo_note};
use dossier_app::{AppError, case, note};
use dossier_domain::case::{Correction, Kind, Stage};
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;

fn of(view: &CaseView) -> UndoCase {
    UndoCase {
        case_id: view.line.id,
        event: view.undo.expect("an undo is offered"),
    }
}

/// A case without its history, to compare before and after.
fn bare(view: CaseView) -> CaseView {
    CaseView {
        history: Vec::new(),
        undo: None,
        ..view
    }
}

#[tokio::test]
async fn a_screening_in_is_taken_back_and_the_history_keeps_both() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let before = get(&session, line.id).await;
    assert_eq!(before.undo, None, "what was read is no act of a person");
    let screened = screen_in(&session, line.id).await;
    let (back, changed) = undo_case(&session, of(&screened)).await.unwrap();
    assert_eq!(back.line.stage, Stage::Received);
    assert_eq!(back.history.len(), before.history.len() + 2);
    assert_eq!(back.history[0].what.id, "history-screening-withdrawn");
    assert_eq!(back.history[1].what.id, "history-screened-in");
    assert_eq!(changed.subjects, [("case", line.id.to_string())]);
    assert_eq!(bare(back), bare(before), "clocks and all");
    is_sound(&session).await;
    screen_in(&session, line.id).await;
}

#[tokio::test]
async fn nothing_is_taken_back_once_something_followed() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let undo = of(&screen_in(&session, line.id).await);
    file(&session, line.id).await;
    let error = refusal(undo_case(&session, undo).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
    assert_eq!(get(&session, line.id).await.line.stage, Stage::ScreenedIn);
}

#[tokio::test]
async fn an_undo_is_for_the_act_that_was_seen_and_works_once() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let undo = of(&screen_in(&session, line.id).await);
    undo_case(&session, undo).await.unwrap();
    let again = refusal(undo_case(&session, undo).await);
    assert!(matches!(again, AppError::ChangedMeanwhile), "{again:?}");
}

#[tokio::test]
async fn a_correction_is_taken_back() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let before = get(&session, line.id).await;
    let correction = Correction::Kind {
        from: before.facts.kind,
        to: Kind::PublicEnquiry,
    };
    let request = CorrectCase {
        case_id: line.id,
        correction,
    };
    let (corrected, _) = case::correct(&session, request).await.unwrap();
    assert_ne!(corrected.facts.kind, before.facts.kind);
    let (back, _) = undo_case(&session, of(&corrected)).await.unwrap();
    assert_eq!(bare(back), bare(before));
}

#[tokio::test]
async fn only_the_author_takes_an_act_back() {
    let (office, session) = desk().await;
    let lead = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let undo = of(&screen_in(&session, line.id).await);
    let session = office.hand_over(session, &lead).await;
    assert_eq!(get(&session, line.id).await.undo, None);
    let error = refusal(undo_case(&session, undo).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
}

#[tokio::test]
async fn a_proposal_to_screen_out_is_answered_by_its_reader_never_undone() {
    let (office, session) = desk().await;
    let reader = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let line = office.receive(&session, old().file("late.eml")).await;
    let view = get(&session, line.id).await;
    let (proposed, _) = case::screen_out(&session, proposal(&view, reader.id))
        .await
        .unwrap();
    assert_eq!(proposed.undo, None);
}

#[tokio::test]
async fn a_rewritten_side_and_an_agreement_are_taken_back_exactly() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let drafted = draft(&session, line.id, Lang::Fr).await;
    assert_eq!(drafted.undo, None, "a draft stays");
    let note_id = drafted.note.id;
    let pair = drafted.note.pairs[0].clone();
    let revise = |lang: Lang, to: &str| ReviseSide {
        note_id,
        pair: pair.id,
        lang,
        from: pair.text.get(lang).to_owned(),
        to: to.to_owned(),
    };
    let (stale, _) = note::revise(&session, revise(Lang::Fr, "Trois agents."))
        .await
        .unwrap();
    let agree = AgreePair {
        note_id,
        pair: pair.id,
    };
    let (agreed, _) = note::agree(&session, agree).await.unwrap();
    let back = async |event| {
        undo_note(&session, UndoNote { note_id, event })
            .await
            .unwrap()
            .0
    };
    let once = back(agreed.undo.unwrap()).await;
    assert_eq!(once.note.pairs, stale.note.pairs, "stale again");
    // A translation that was rewritten agreed with its source: that too is taken back.
    let (translated, _) = note::revise(&session, revise(Lang::En, "Three officers."))
        .await
        .unwrap();
    let twice = back(translated.undo.unwrap()).await;
    assert_eq!(twice.note.pairs, stale.note.pairs);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_filing_is_taken_back_and_the_case_is_filed_again_under_another_number() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let before = get(&session, line.id).await;
    let filed = file(&session, line.id).await;
    let number = filed.file.as_ref().unwrap().number.clone();
    let (back, _) = undo_case(&session, of(&filed)).await.unwrap();
    assert_eq!(back.history[0].what.id, "history-filing-withdrawn");
    assert_eq!(bare(back), bare(before));
    let found = dossier_app::search::search(
        &session,
        dossier_app::search::SearchRequest {
            query: number.clone(),
            best: false,
        },
    );
    assert!(found.await.unwrap().hits.is_empty(), "its records are gone");
    let again = file(&session, line.id).await;
    assert_ne!(again.file.unwrap().number, number);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_mark_that_a_person_puts_shows_among_the_signals_and_is_taken_off() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let before = get(&session, line.id).await;
    let mark = async |code: &str, on| {
        let request = case::MarkCase {
            case_id: line.id,
            code: code.into(),
            on,
        };
        case::mark(&session, request).await
    };
    let (marked, _) = mark("self_harm", true).await.unwrap();
    assert!(marked.line.urgent && marked.line.flags.contains(&"self_harm".to_owned()));
    assert_eq!(marked.put_marks.len(), 1);
    let twice = refusal(mark("self_harm", true).await);
    assert!(matches!(twice, AppError::ChangedMeanwhile), "{twice:?}");
    let (back, _) = undo_case(&session, of(&marked)).await.unwrap();
    assert_eq!(bare(back), bare(before.clone()));
    mark("media", true).await.unwrap();
    let (off, _) = mark("media", false).await.unwrap();
    assert_eq!(off.history[0].what.id, "history-mark-taken-off");
    assert_eq!(bare(off), bare(before));
    let found_in_the_text = refusal(mark("media", false).await);
    assert!(matches!(found_in_the_text, AppError::ChangedMeanwhile));
    assert_eq!(refused_field(mark("pii", true).await), "mark");
}
