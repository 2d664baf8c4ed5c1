//! The file of the police, the panel that reads it, and what becomes of its directions.

use super::{
    admissible, admission, admit, before_panel, blocks, panel, police_file, received, send, step,
};
use crate::desk::{day, desk, is_sound, refusal, refused_field};
use dossier_app::case::{Block, StageCode};
use dossier_app::note::{self, DraftNote};
use dossier_app::review::{ReviewView, get};
use dossier_app::{AppError, case, today};
use dossier_domain::id::EventId;
use dossier_domain::lang::Lang;
use dossier_domain::review::{
    Difference, Direction, FileItem, Held, ItemKind, PageOf, Place, ReviewStage, ReviewStep,
};

fn item(title: &str, held: Held) -> ReviewStep {
    ReviewStep::Item {
        line: None,
        item: Some(FileItem {
            number: "1".into(),
            title: title.into(),
            dated_on: Some(day("2026-05-13")),
            pages: Some(3),
            kind: ItemKind::Statement,
            held,
        }),
    }
}

fn direction(line: Option<EventId>, done: bool) -> ReviewStep {
    ReviewStep::Direction {
        line,
        direction: Some(Direction {
            what: "Entendre le témoin".into(),
            to: "le chef de police".into(),
            due_on: Some(day("2026-11-08")),
            done_on: done.then(|| day("2026-10-08")),
        }),
    }
}

fn line_of(view: &ReviewView, wanted: fn(&Place) -> Option<EventId>) -> Vec<EventId> {
    view.places
        .iter()
        .filter_map(|one| wanted(&one.place))
        .collect()
}

#[tokio::test]
async fn the_file_is_inventoried_and_starts_the_clock_that_the_panel_ends() {
    let (office, session) = desk().await;
    let id = received(&office, &session).await;
    let error = refusal(step(&session, id, police_file(true)).await);
    assert!(
        matches!(error, AppError::WrongStage),
        "not admitted: {error:?}"
    );
    admit(&session, id).await;
    let view = get(&session, id).await.unwrap();
    assert_eq!(view.stage, ReviewStage::BeforePanel);
    let [clock] = view.clocks.as_slice() else {
        panic!("one clock: {:?}", view.clocks);
    };
    assert_eq!((clock.start_on, clock.done_on), (day("2026-10-07"), None));
    assert!(clock.target, "where possible");
    let line = case::get(&session, id).await.unwrap().line;
    assert_eq!(line.next_due_on, clock.outcome.due().map(|due| due.due_on));

    let missing = Held::Missing {
        requested_on: Some(day("2026-10-08")),
    };
    step(&session, id, item("Déclaration", Held::Paper))
        .await
        .unwrap();
    step(&session, id, item("Notes d’agent", missing))
        .await
        .unwrap();
    let view = get(&session, id).await.unwrap();
    let items = line_of(&view, |place| match place {
        Place::Item(line) => Some(*line),
        _ => None,
    });
    assert_eq!(items.len(), 2);
    let differs = |what: &str| ReviewStep::Difference {
        line: None,
        difference: Some(Difference {
            one: PageOf {
                item: items[0],
                page: "p. 2".into(),
            },
            other: PageOf {
                item: items[1],
                page: String::new(),
            },
            what: what.into(),
            resolved: String::new(),
        }),
    };
    assert_eq!(
        refused_field(step(&session, id, differs(" ")).await),
        "review_text"
    );
    step(&session, id, differs("L’heure : 21 h ou 23 h."))
        .await
        .unwrap();
    let back = ReviewStep::Item {
        line: Some(items[0]),
        item: None,
    };
    step(&session, id, back).await.unwrap();
    step(&session, id, panel("same_chief", "")).await.unwrap();
    let view = get(&session, id).await.unwrap();
    assert_eq!(view.stage, ReviewStage::Decided);
    assert_eq!(view.clocks[0].done_on, Some(day("2026-10-08")));
    assert_eq!(view.clocks[0].met, Some(true));
}

#[tokio::test]
async fn the_summary_holds_what_the_panel_reads_in_both_languages() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    step(&session, id, item("Déclaration du témoin", Held::Paper))
        .await
        .unwrap();
    let request = DraftNote {
        case_id: id,
        source: Lang::Fr,
    };
    let (view, _) = note::summarize(&session, request).await.unwrap();
    let words: Vec<String> = view
        .note
        .pairs
        .iter()
        .map(|pair| format!("{}\n{}", pair.text.fr, pair.text.en))
        .collect();
    let words = words.join("\n");
    for said in [
        "Déclaration du témoin",
        "on paper",
        "Un service de police a fait l’enquête.",
        "(c) New investigation by another chief",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(
        view.note.number.starts_with("RA-2026-"),
        "{}",
        view.note.number
    );
}

#[tokio::test]
async fn the_decision_of_the_panel_fills_its_letter_and_its_directions_are_followed_up() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    assert!(
        blocks(&session, id)
            .await
            .contains(&Block::ReviewNotDecided)
    );
    for (decision, words) in [("other", ""), ("direct_chief", "")] {
        let error = refusal(step(&session, id, panel(decision, words)).await);
        assert!(matches!(error, AppError::InvalidField { .. }), "{error:?}");
    }
    step(&session, id, panel("same_chief", "")).await.unwrap();
    let body = send(&session, id, "review_decision").await;
    for said in [
        "b) Nouvelle enquête par le même chef",
        "Le témoin n’a pas été entendu.",
    ] {
        assert!(body.contains(said), "{said}: {body}");
    }
    step(&session, id, direction(None, false)).await.unwrap();
    let view = get(&session, id).await.unwrap();
    assert_eq!(view.stage, ReviewStage::FollowedUp);
    let open = Block::DirectionOpen {
        to: "le chef de police".into(),
        due_on: Some(day("2026-11-08")),
    };
    assert!(blocks(&session, id).await.contains(&open));
    let lines = line_of(&view, |place| match place {
        Place::Direction(line) => Some(*line),
        _ => None,
    });
    step(&session, id, direction(Some(lines[0]), true))
        .await
        .unwrap();
    assert_eq!(get(&session, id).await.unwrap().stage, ReviewStage::Decided);
    assert!(!blocks(&session, id).await.contains(&open));
}

#[tokio::test]
async fn a_direction_that_is_late_is_shown_the_morning_after() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    step(&session, id, panel("same_chief", "")).await.unwrap();
    step(&session, id, direction(None, false)).await.unwrap();
    let late = today::get(&session).await.unwrap().directions;
    assert_eq!(late, [], "it is wanted in a month");
    office.advance(chrono::Duration::days(32));
    let late = today::get(&session).await.unwrap().directions;
    let [line] = late.as_slice() else {
        panic!("one direction: {late:?}");
    };
    assert_eq!((line.case.id, line.days), (id, -1));
    is_sound(&session).await;
}

#[tokio::test]
async fn a_panel_that_decides_again_keeps_its_first_decision_in_the_history() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    step(&session, id, panel("confirm", "")).await.unwrap();
    step(&session, id, panel("agency", "")).await.unwrap();
    let view = case::get(&session, id).await.unwrap();
    let told = |line: &&dossier_app::history::HistoryLine| line.what.id == "history-review-panel";
    assert_eq!(view.history.iter().filter(told).count(), 2);
    assert_eq!(get(&session, id).await.unwrap().stage, ReviewStage::Decided);
}

#[tokio::test]
async fn its_stages_are_its_admission_and_its_panel_and_what_is_refused_has_no_panel() {
    let (office, session) = desk().await;
    let stages = async |id| {
        let view = case::get(&session, id).await.unwrap();
        let stages = view.path.stages.into_iter();
        stages
            .map(|one| (one.code, one.done, one.current))
            .collect::<Vec<_>>()
    };
    let id = received(&office, &session).await;
    assert_eq!(
        stages(id).await[..2],
        [
            (StageCode::Received, true, true),
            (StageCode::Admission, false, false)
        ]
    );
    for one in [ReviewStep::Answers(admissible()), admission(false)] {
        step(&session, id, one).await.unwrap();
    }
    let codes: Vec<_> = stages(id).await.iter().map(|one| one.0).collect();
    assert_eq!(
        codes,
        [StageCode::Received, StageCode::Admission, StageCode::Filed]
    );
    admit(&session, id).await;
    assert_eq!(stages(id).await[2], (StageCode::Panel, false, true));
    step(&session, id, panel("confirm", "")).await.unwrap();
    assert_eq!(stages(id).await[2], (StageCode::Panel, true, false));
}
