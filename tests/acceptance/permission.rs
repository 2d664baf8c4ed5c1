//! The auditor reads everything and writes nothing; others do what their role says.

use crate::desk::{call, desk, draft, file, old, proposal, recent, refusal, series};
use dossier_app::case::{
    CaseListRequest, CorrectCase, ReadSecond, RecordPart, ScreenIn, SecondAnswer,
};
use dossier_app::note::{AgreePair, DraftNote, ReviseSide};
use dossier_app::record::FileCase;
use dossier_app::search::SearchRequest;
use dossier_app::session::Act;
use dossier_app::vault::{self, AddPerson};
use dossier_app::{AppError, case, journal, note, record, search, today};
use dossier_domain::case::{Correction, Kind, Part};
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use dossier_testkit::PASSPHRASE;

fn is_refused<T>(result: Result<T, AppError>) -> bool {
    matches!(refusal(result), AppError::NotPermitted)
}

#[tokio::test]
async fn the_auditor_reads_everything_and_writes_nothing() {
    let (office, session) = desk().await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;
    let line = office.receive(&session, old().file("late.eml")).await;
    file(&session, line.id).await;
    let note_view = draft(&session, line.id, Lang::En).await;
    let (note_id, pair) = (note_view.note.id, note_view.note.pairs[0].id);
    let me = session.person.id;
    let view = case::get(&session, line.id).await.unwrap();
    let series = series(&session).await;
    let session = office.hand_over(session, &auditor).await;
    let before = journal::verify(&session, dossier_app::unwatched)
        .await
        .unwrap()
        .events;

    case::list(&session, CaseListRequest::default())
        .await
        .unwrap();
    case::get(&session, line.id).await.unwrap();
    note::get(&session, note_id).await.unwrap();
    note::list(&session, None).await.unwrap();
    today::get(&session).await.unwrap();
    search::search(
        &session,
        SearchRequest {
            query: "complaint".into(),
            best: true,
        },
    )
    .await
    .unwrap();
    record::series(&session).await.unwrap();
    vault::person::choose_language(&session, Lang::Fr)
        .await
        .unwrap();

    let case_id = line.id;
    let correction = Correction::Kind {
        from: Kind::Complaint,
        to: Kind::Other,
    };
    let added = AddPerson {
        name: "One".into(),
        role: Role::Director,
        lang: Lang::En,
        passphrase: PASSPHRASE.into(),
    };
    let revised = ReviseSide {
        note_id,
        pair,
        lang: Lang::En,
        from: String::new(),
        to: String::new(),
    };
    assert!(is_refused(
        case::receive_file(&session, recent().file("plainte.eml")).await
    ));
    assert!(is_refused(case::receive_form(&session, call()).await));
    let wanted = RecordPart {
        case_id,
        part: Part::Wanted("excuses".into()),
        of: None,
    };
    assert!(is_refused(case::record(&session, wanted).await));
    assert!(is_refused(
        case::correct(
            &session,
            CorrectCase {
                case_id,
                correction
            }
        )
        .await
    ));
    assert!(is_refused(
        case::screen_in(
            &session,
            ScreenIn {
                case_id,
                reasons: String::new()
            }
        )
        .await
    ));
    assert!(is_refused(
        case::screen_out(&session, proposal(&view, me)).await
    ));
    assert!(is_refused(
        case::read_second(
            &session,
            ReadSecond {
                case_id,
                answer: SecondAnswer::Agrees,
                reasons: String::new()
            }
        )
        .await
    ));
    assert!(is_refused(case::draft_put(&session, "intake", "{}").await));
    assert!(is_refused(case::draft_drop(&session, "intake").await));
    assert!(is_refused(
        record::file_case(&session, FileCase { case_id, series }).await
    ));
    assert!(is_refused(
        note::draft(
            &session,
            DraftNote {
                case_id,
                source: Lang::Fr
            }
        )
        .await
    ));
    assert!(is_refused(note::revise(&session, revised).await));
    assert!(is_refused(
        note::agree(&session, AgreePair { note_id, pair }).await
    ));
    assert!(is_refused(note::export(&session, note_id).await));
    assert!(is_refused(vault::person::add(&session, added).await));

    let after = journal::verify(&session, dossier_app::unwatched)
        .await
        .unwrap()
        .events;
    assert_eq!(before, after, "the journal did not grow");
}

#[tokio::test]
async fn an_administrator_adds_people_and_decides_no_case() {
    let (office, session) = desk().await;
    let administrator = office
        .add(&session, "Luc Fournier", Role::Administrator)
        .await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let session = office.hand_over(session, &administrator).await;
    office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    assert!(is_refused(
        case::screen_in(
            &session,
            ScreenIn {
                case_id: line.id,
                reasons: String::new()
            }
        )
        .await
    ));
}

#[tokio::test]
async fn a_session_tells_the_window_what_its_person_may_do() {
    let (office, session) = desk().await;
    let lead = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;

    let coordinator = session.view().await.unwrap();
    assert!(coordinator.acts.contains(&Act::Screen));
    assert!(!coordinator.acts.contains(&Act::ReadSecond));
    assert_eq!(coordinator.readers, std::slice::from_ref(&lead));
    assert_eq!(coordinator.zone, "America/Toronto");

    let session = office.hand_over(session, &auditor).await;
    let view = session.view().await.unwrap();
    assert_eq!(
        view.acts,
        [Act::Read, Act::ChangePassphrase, Act::ExportJournal],
        "an auditor is offered no act that changes the vault but their own passphrase"
    );

    let session = office.hand_over(session, &lead).await;
    let view = session.view().await.unwrap();
    assert!(view.acts.contains(&Act::ReadSecond));
    assert_eq!(
        view.readers,
        [],
        "nobody reads second what they propose themselves"
    );
}
