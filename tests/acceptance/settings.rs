//! What an office settles: its name, its zone, its days of closure, its packs, its glossary; and
//! its journal read back.

mod days;
pub mod packs;
mod read_back;
mod terms;
pub mod words;

use crate::desk::{call, day, desk, draft, is_sound, old, recent, refusal};
use crate::pdf::{run, structure};
use chrono::Duration;
use dossier_app::vault::backup;
use dossier_app::{AppError, Session, case, glossary, journal, note, office, pack, today, vault};
use dossier_domain::id::CaseId;
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::office::{OfficeChange, OfficeClosure};
use dossier_domain::person::Role;
use dossier_testkit::TestOffice;
use packs::a_year;
use read_back::asked;
use std::path::Path;
use terms::term;

fn both(fr: &str, en: &str) -> Bilingual {
    Bilingual {
        fr: fr.into(),
        en: en.into(),
    }
}

fn named(from: Bilingual, to: Bilingual) -> OfficeChange {
    OfficeChange::Name { from, to }
}

/// An office whose coordinator received a complaint, with its director signed in.
async fn directed() -> (TestOffice, Session, CaseId) {
    let (office, session) = desk().await;
    let director = office.add(&session, "Noor Haddad", Role::Director).await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let session = office.hand_over(session, &director).await;
    (office, session, line.id)
}

/// The person of a role takes the place of whoever is signed in.
async fn signed_in(office: &TestOffice, session: Session, role: Role) -> Session {
    let people = session.vault.people().await.unwrap();
    let person = people.into_iter().find(|one| one.role == role).unwrap();
    office.hand_over(session, &person).await
}

#[tokio::test]
async fn the_director_names_the_office_and_the_others_read_it() {
    let (office, session) = desk().await;
    let director = office.add(&session, "Noor Haddad", Role::Director).await;
    let change = named(both("", ""), both("Bureau du Nord", "Northern Office"));
    let refused = office::change(&session, change.clone()).await;
    assert!(matches!(refusal(refused), AppError::NotPermitted));
    assert_eq!(
        office::get(&session).await.unwrap().settings.name,
        both("", "")
    );

    let session = office.hand_over(session, &director).await;
    let (view, changed) = office::change(&session, change.clone()).await.unwrap();
    assert_eq!(view.settings.name.en, "Northern Office");
    assert_eq!(changed.subjects[0].0, "office");
    let stale = office::change(&session, change).await;
    assert!(matches!(refusal(stale), AppError::ChangedMeanwhile));
    is_sound(&session).await;
}

#[tokio::test]
async fn a_note_begins_with_the_name_of_the_office_once_it_has_one() {
    let (office, session, case_id) = directed().await;
    let exported = |session: Session| async move {
        let (file, _) = note::export(
            &session,
            note::list(&session, None).await.unwrap().lines[0].id,
        )
        .await
        .unwrap();
        (
            run("pdftotext", &[Path::new(&file.path), Path::new("-")]),
            file.path,
            session,
        )
    };
    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    draft(&session, case_id, Lang::Fr).await;
    let (before, _, session) = exported(session).await;
    assert!(!before.contains("Bureau du Nord"));

    let session = signed_in(&office, session, Role::Director).await;
    for change in [
        named(both("", ""), both("Bureau du Nord", "Northern Office")),
        OfficeChange::Address {
            from: both("", ""),
            to: both("1, rue Principale\nSudbury", "1 Main Street\nSudbury"),
        },
    ] {
        office::change(&session, change).await.unwrap();
    }
    let (after, path, _session) = exported(session).await;
    assert!(after.starts_with("Bureau du Nord"), "{after}");
    assert!(after.contains("Northern Office") && after.contains("1 Main Street"));
    let read = structure(Path::new(&path));
    assert_eq!(read["marked"], true);
    assert_eq!(read["untagged_pages"], serde_json::json!([]));
}

#[tokio::test]
async fn the_lock_the_reminder_and_the_names_of_papers_are_those_that_the_office_settled() {
    let (office, session, _) = directed().await;
    assert_eq!(session.view().await.unwrap().idle_minutes, 10);
    for change in [
        named(
            both("", ""),
            both("Bureau de l’Évaluation", "Review Office"),
        ),
        OfficeChange::IdleMinutes { from: 10, to: 2 },
        OfficeChange::BackupDays { from: 7, to: 3 },
    ] {
        office::change(&session, change).await.unwrap();
    }
    assert_eq!(session.view().await.unwrap().idle_minutes, 2);
    assert!(!backup::status(&session).await.unwrap().due);
    office.advance(Duration::days(3));
    assert!(backup::status(&session).await.unwrap().due);
    let disk = office.path().join("disque");
    std::fs::create_dir_all(&disk).unwrap();
    let made = backup::make(&session, &disk, dossier_app::unwatched).await;
    let name = made.unwrap().name;
    assert!(name.starts_with("review-office-2026-10-11-"), "{name}");
    let drawn = vault::passphrase::draw_recovery(&session).unwrap();
    let sheet = vault::print_sheet(&session, drawn.groups.join(" "));
    let path = sheet.await.unwrap();
    let text = run("pdftotext", &[Path::new(&path), Path::new("-")]);
    assert!(text.starts_with("Review Office"), "{text}");
    assert!(text.contains("Bureau de l’Évaluation"));
}

#[tokio::test]
async fn days_are_those_of_the_zone_that_the_office_chose_from_then_on() {
    let (office, session, case_id) = directed().await;
    office.advance(Duration::hours(15));
    assert_eq!(today::get(&session).await.unwrap().today, day("2026-10-09"));
    let change = OfficeChange::Zone {
        from: String::new(),
        to: "America/Vancouver".into(),
    };
    office::change(&session, change).await.unwrap();
    let renewed = session.renewed().await.unwrap();
    drop(session);
    let session = renewed;
    assert_eq!(today::get(&session).await.unwrap().today, day("2026-10-08"));
    let director = session.person.clone();
    let session = office.hand_over(session, &director).await;
    assert_eq!(today::get(&session).await.unwrap().today, day("2026-10-08"));
    assert_eq!(
        office::get(&session).await.unwrap().zone,
        "America/Vancouver"
    );
    let view = case::get(&session, case_id).await.unwrap();
    assert_eq!(
        view.line.received_on,
        day("2026-10-06"),
        "a day that is written stays"
    );
}

#[tokio::test]
async fn whoever_may_not_manage_the_office_reads_and_changes_nothing() {
    let (office, session) = desk().await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;
    office.receive(&session, old().file("late.eml")).await;
    case::receive_form(&session, call()).await.unwrap();
    let session = office.hand_over(session, &auditor).await;
    pack::list(&session).await.unwrap();
    glossary::list(&session).await.unwrap();
    journal::browse(&session, asked()).await.unwrap();
    let closure = OfficeClosure {
        on: day("2026-12-24"),
        name: both("Veille", "Eve"),
    };
    let refused = |error: AppError| matches!(error, AppError::NotPermitted);
    assert!(refused(refusal(office::close_on(&session, closure).await)));
    assert!(refused(refusal(pack::import(&session, a_year()).await)));
    assert!(refused(refusal(
        glossary::add(&session, term("a", "b")).await
    )));
    assert!(refused(refusal(
        glossary::import(&session, "fr,en\na,b\n".into()).await
    )));
}
