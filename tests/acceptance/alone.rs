//! Screening out without a second reader, in a class of the law that asks for none. The packs of the
//! program ask for one always: an office imports its own law.

use crate::desk::{day, desk_as, drafted, file, is_sound, old, proposal, refusal, send};
use crate::settings::packs::{import, program};
use crate::settings::words::in_force;
use dossier_app::case::{CaseView, ScreenOut, StageCode};
use dossier_app::pack::{ComparePacks, ImportPack};
use dossier_app::precedent::{self, PrecedentRequest};
use dossier_app::undo::{UndoCase, undo_case};
use dossier_app::{AppError, Session, case, pack, report, unwatched};
use dossier_domain::case::{Matter, Stage};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{Certainty, GroundCode, PackRef, SecondReader};
use dossier_domain::person::{Person, Role};
use dossier_domain::report::{Measure, Query};
use dossier_testkit::TestOffice;

/// The earlier Act with classes of an office.
pub fn with_classes(classes: &[(&str, &str, bool)]) -> ImportPack {
    let mut files = program("on-psa");
    for (code, applies_to, second_reader) in classes {
        files.toml.push_str(&format!(
            "\n[[class]]\ncode = \"{code}\"\ngrounds = [\"over_six_months\"]\n\
             applies_to = [{applies_to}]\nsecond_reader = {second_reader}\n\
             provision = {{ certainty = \"unverified\", source = \"rule of the office, draft\" }}\n"
        ));
        files
            .fr
            .push_str(&format!("class-{code} = plaintes tardives ({code})\n"));
        files
            .en
            .push_str(&format!("class-{code} = late complaints ({code})\n"));
    }
    import(files)
}

/// Late complaints about conduct are decided alone.
fn late_alone() -> ImportPack {
    with_classes(&[("late", "\"conduct\"", false)])
}

/// An office whose law has these classes, with a team lead signed in, another who may read second, and a
/// late complaint about conduct.
async fn office_with(law: ImportPack) -> (TestOffice, Session, Person, CaseView) {
    let (office, session) = desk_as(Role::TeamLead).await;
    let lead = session.person.clone();
    let reader = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let director = office.add(&session, "Noor Haddad", Role::Director).await;
    let session = office.hand_over(session, &director).await;
    in_force(&session, law, day("2026-10-01")).await;
    let session = office.hand_over(session, &lead).await;
    let line = office.receive(&session, old().file("late.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    assert_eq!(view.facts.matter, Some(Matter::Conduct));
    (office, session, reader, view)
}

fn alone(view: &CaseView, reader: &Person) -> ScreenOut {
    ScreenOut {
        second_reader: None,
        ..proposal(view, reader.id)
    }
}

fn need(view: &CaseView, code: &str) -> SecondReader {
    let ground = GroundCode(code.into());
    let mut grounds = view.recommendation.grounds.iter();
    grounds
        .find(|one| one.code == ground)
        .unwrap()
        .second_reader
        .clone()
}

#[tokio::test]
async fn a_class_of_the_law_lets_its_author_screen_out_in_one_act() {
    let (_office, session, reader, view) = office_with(late_alone()).await;
    let SecondReader::NotRequired(class) = need(&view, "over_six_months") else {
        panic!("{:?}", need(&view, "over_six_months"));
    };
    assert_eq!(
        (class.provision.certainty, class.provision.source.clone()),
        (
            Certainty::Unverified,
            Bilingual::same("rule of the office, draft")
        ),
        "the screen says what the rule rests on"
    );
    let (out, _) = case::screen_out(&session, alone(&view, &reader))
        .await
        .unwrap();
    assert_eq!(out.line.stage, Stage::ScreenedOut);
    assert_eq!(out.proposed_by, Some(session.person.id));
    assert_eq!(out.screened_alone, Some(class));
    assert_eq!(out.history[0].what.id, "history-screened-out-alone");
    assert_eq!(
        out.history[0]
            .words
            .as_deref()
            .map(|words| words.contains("More than three years")),
        Some(true),
        "{:?}",
        out.history[0].words
    );
    assert_eq!(out.line.next_due_on, None, "nothing is due any more");
    let stages: Vec<StageCode> = out.path.stages.iter().map(|one| one.code).collect();
    assert!(!stages.contains(&StageCode::Second), "{stages:?}");
    is_sound(&session).await;
}

#[tokio::test]
async fn the_letter_says_nothing_of_a_second_person_and_the_case_is_closed_once_it_left() {
    let (_office, session, reader, view) = office_with(late_alone()).await;
    let id = view.line.id;
    case::screen_out(&session, alone(&view, &reader))
        .await
        .unwrap();
    for lang in [Lang::Fr, Lang::En] {
        let letter = drafted(&session, id, "screened_out", &[lang])
            .await
            .unwrap();
        let body = &letter.text.sides[0].body;
        assert!(body.contains("More than three years passed"), "{body}");
        assert!(
            !body.contains("deuxième personne") && !body.contains("second person"),
            "{body}"
        );
        assert!(!body.contains("read_second_on"), "{body}");
    }
    file(&session, id).await;
    let closing = case::closing(&session, id).await.unwrap();
    assert!(
        closing
            .blocks
            .iter()
            .all(|block| !matches!(block, case::Block::SecondReader)),
        "{:?}",
        closing.blocks
    );
    send(&session, id, "acknowledgement", "2026-10-07").await;
}

#[tokio::test]
async fn the_report_counts_it_screened_out_and_read_by_nobody_and_the_precedent_names_no_second_person()
 {
    let (office, session, reader, view) = office_with(late_alone()).await;
    case::screen_out(&session, alone(&view, &reader))
        .await
        .unwrap();
    let today = session.office.today();
    let query = Query {
        from: day("2026-01-01"),
        until: today,
        cut_off: today,
    };
    let counted = report::get(&session, query, unwatched)
        .await
        .unwrap()
        .report;
    assert_eq!(counted.totals[Measure::ScreenedOut as usize], Some(1));
    assert_eq!(counted.totals[Measure::ReadSecond as usize], Some(0));
    let other = old().subject("Another one, also late");
    let line = office.receive(&session, other.file("late too.eml")).await;
    let request = PrecedentRequest {
        case_id: line.id,
        ground: GroundCode("over_six_months".into()),
    };
    let found = precedent::list(&session, request).await.unwrap().cases;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].second, None);
}

#[tokio::test]
async fn a_second_reader_may_be_chosen_where_none_is_required() {
    let (_office, session, reader, view) = office_with(late_alone()).await;
    let (waiting, _) = case::screen_out(&session, proposal(&view, reader.id))
        .await
        .unwrap();
    assert_eq!(waiting.line.stage, Stage::AwaitingSecondReader);
    let out = waiting.screening_out.unwrap();
    assert_eq!((out.second_reader, out.class), (Some(reader.id), None));
    assert_eq!(waiting.screened_alone, None);
}

#[tokio::test]
async fn whoever_decided_alone_takes_it_back_before_anything_followed() {
    let (_office, session, reader, view) = office_with(late_alone()).await;
    let (out, _) = case::screen_out(&session, alone(&view, &reader))
        .await
        .unwrap();
    let request = UndoCase {
        case_id: view.line.id,
        event: out.undo.expect("an undo is offered"),
    };
    let (back, _) = undo_case(&session, request).await.unwrap();
    assert_eq!(
        (back.line.stage, back.screening_out),
        (Stage::Received, None)
    );
    assert_eq!(back.history[0].what.id, "history-screening-withdrawn");
    assert_eq!(back.history[1].what.id, "history-screened-out-alone");
    is_sound(&session).await;
}

#[tokio::test]
async fn a_law_that_does_not_say_otherwise_refuses_a_screening_out_by_one_person() {
    let policy_alone = [("late", "\"policy\"", false)];
    let conduct_by_two = [("late", "", false), ("conduct", "\"conduct\"", true)];
    for classes in [&[][..], &policy_alone, &conduct_by_two] {
        let (_office, session, reader, view) = office_with(with_classes(classes)).await;
        let asked = need(&view, "over_six_months");
        assert!(matches!(asked, SecondReader::Required(_)), "{asked:?}");
        let error = refusal(case::screen_out(&session, alone(&view, &reader)).await);
        assert!(
            matches!(error, AppError::SecondReader),
            "{classes:?} {error:?}"
        );
        let view = case::get(&session, view.line.id).await.unwrap();
        assert_eq!(view.line.stage, Stage::Received);
    }
}

#[tokio::test]
async fn another_ground_of_the_same_law_still_needs_a_second_reader() {
    let (_office, session, reader, view) = office_with(late_alone()).await;
    assert_eq!(need(&view, "frivolous"), SecondReader::Required(None));
    let request = ScreenOut {
        ground: GroundCode("frivolous".into()),
        ..alone(&view, &reader)
    };
    let error = refusal(case::screen_out(&session, request).await);
    assert!(matches!(error, AppError::SecondReader), "{error:?}");
}

async fn differences(session: &Session, old: PackRef, new: PackRef) -> Vec<String> {
    let request = ComparePacks { old, new };
    let found = pack::compare(session, request).await.unwrap();
    found.into_iter().map(|one| one.id).collect()
}

#[tokio::test]
async fn two_versions_of_a_law_tell_whose_second_reader_is_no_longer_required() {
    let (office, session, _, view) = office_with(with_classes(&[])).await;
    let people = session.vault.people().await.unwrap();
    let director = people
        .into_iter()
        .find(|one| one.role == Role::Director)
        .unwrap();
    let session = office.hand_over(session, &director).await;
    let before = view.recommendation.regime.pack.unwrap();
    let (alone, _) = pack::import(&session, late_alone()).await.unwrap();
    let alone = alone.line.pack;
    assert_eq!(
        differences(&session, before.clone(), alone.clone()).await,
        ["pack-diff-added", "pack-diff-class-alone"]
    );
    assert_eq!(
        differences(&session, alone.clone(), before).await,
        ["pack-diff-removed", "pack-diff-class-second"]
    );
    let two = with_classes(&[("late", "", true)]);
    let (two, _) = pack::import(&session, two).await.unwrap();
    assert_eq!(
        differences(&session, alone, two.line.pack).await,
        ["pack-diff-class-matters", "pack-diff-class-second"]
    );
}
