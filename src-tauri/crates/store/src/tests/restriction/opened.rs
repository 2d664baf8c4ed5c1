//! Opening a restricted case or its note is written, or it is no opening.

use super::{SECRET, hand_over, office, restrict};
use crate::Vault;
use crate::case::CaseFilter;
use crate::tests::support::{Desk, file_everything};
use dossier_domain::case::{CaseEvent, Opened};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, PersonId};
use sqlx::Executor;

/// The events of a case that tell of an opening: who and what.
async fn openings(vault: &Vault, case_id: CaseId) -> Vec<(PersonId, Opened)> {
    let events = vault.case_history(case_id).await.unwrap();
    let opened = events.into_iter().filter_map(|event| match event.fact {
        Fact::Case {
            event: CaseEvent::Opened(what),
            ..
        } => Some((event.by, what)),
        _ => None,
    });
    opened.collect()
}

#[tokio::test]
async fn opening_a_restricted_case_or_its_note_is_written_once_in_a_while() {
    let desk = Desk::new();
    let (vault, coordinator) = office(&desk).await;
    let lead = vault.me();
    let filed = file_everything(&vault, SECRET).await;
    vault.case(filed.case).await.unwrap();
    assert_eq!(openings(&vault, filed.case).await, [], "not restricted");
    restrict(&vault, filed.case, &[lead, coordinator.id]).await;
    let vault = hand_over(&desk, vault, coordinator.id).await;
    vault
        .case_page(&CaseFilter::default(), None, 50)
        .await
        .unwrap();
    let note = Opened::Note {
        note_id: filed.note,
    };
    vault.note(filed.note).await.unwrap();
    vault.note(filed.note).await.unwrap();
    vault.case(filed.case).await.unwrap();
    vault.case(filed.case).await.unwrap();
    let me = coordinator.id;
    assert_eq!(
        openings(&vault, filed.case).await,
        [(me, note), (me, Opened::Case)]
    );
    desk.clock.advance(600);
    vault.case(filed.case).await.unwrap();
    assert_eq!(
        openings(&vault, filed.case).await,
        [(me, note), (me, Opened::Case), (me, Opened::Case)],
        "another reading, ten minutes later"
    );
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
}

#[tokio::test]
async fn an_opening_that_cannot_be_written_is_no_opening() {
    let desk = Desk::new();
    let (vault, _) = office(&desk).await;
    let filed = file_everything(&vault, SECRET).await;
    restrict(&vault, filed.case, &[vault.me()]).await;
    let mut writer = vault.shared.writer().await.unwrap();
    writer
        .execute(
            "CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT raise(ABORT, 'full'); END",
        )
        .await
        .unwrap();
    drop(writer);
    assert!(vault.case(filed.case).await.is_err());
    assert!(vault.case_history(filed.case).await.is_err());
    assert!(vault.note(filed.note).await.is_err());
    let mut writer = vault.shared.writer().await.unwrap();
    writer.execute("DROP TRIGGER full").await.unwrap();
    drop(writer);
    assert!(vault.case(filed.case).await.is_ok());
}
