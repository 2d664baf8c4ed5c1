//! What two copies recorded apart on one thing is in conflict on both, until a person settles it.

use super::Two;
use crate::tests::support::{self, Arrival, Desk, Filed, PHRASE, copy, receive, revise};
use crate::{Tx, Vault, unwatched};
use dossier_domain::case::{About, CaseEvent, Correction, Kind};
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use sqlx::Executor;

async fn record(vault: &Vault, case_id: CaseId, event: CaseEvent) {
    vault
        .write(async |tx: &mut Tx| tx.record(Fact::Case { case_id, event }).await)
        .await
        .unwrap();
}

fn kind(from: Kind, to: Kind) -> CaseEvent {
    CaseEvent::Corrected(Correction::Kind { from, to })
}

#[tokio::test]
async fn two_corrections_of_one_value_are_a_conflict_on_both_machines_until_one_settles() {
    let two = Two::apart().await;
    let case = two.filed.case;
    record(&two.one, case, kind(Kind::Complaint, Kind::Other)).await;
    record(&two.other, case, kind(Kind::Complaint, Kind::MediaEnquiry)).await;
    let (there, back) = two.exchange().await;
    assert_eq!((there.conflicts, back.conflicts), ((0, 1), (0, 1)));
    two.same().await;
    let (folded, _) = two.other.case(case).await.unwrap();
    let conflict = &folded.conflicts[0];
    assert_eq!(conflict.about(), About::Kind);
    let over = conflict.events();
    let day = support::day("2026-11-03");
    assert_eq!(two.one.counts(day).await.unwrap().conflicts, 1);
    assert_eq!(two.one.cases_in_conflict().await.unwrap()[0].id, case);
    let settled = CaseEvent::Settled {
        about: About::Kind,
        kept: over[1],
        over,
    };
    record(&two.other, case, settled).await;
    two.exchange().await;
    two.same().await;
    let (folded, _) = two.one.case(case).await.unwrap();
    assert_eq!(
        (folded.facts.kind, folded.conflicts.len()),
        (Kind::MediaEnquiry, 0)
    );
    assert_eq!(two.one.counts(day).await.unwrap().conflicts, 0);
    let history = two.one.case_history(case).await.unwrap();
    assert_eq!(history.len(), 8, "both corrections stay in the history");
}

/// Versions before 35 did not count what is apart in a letter, a piece, a volume or a review.
#[tokio::test]
async fn what_an_older_version_did_not_count_is_counted_of_the_cases_that_two_machines_wrote() {
    let two = Two::apart().await;
    let case = two.filed.case;
    record(&two.one, case, kind(Kind::Complaint, Kind::Other)).await;
    record(&two.other, case, kind(Kind::Complaint, Kind::MediaEnquiry)).await;
    two.exchange().await;
    let Two { desk, one, .. } = two;
    let mut writer = one.shared.writer().await.unwrap();
    for uncounted in [
        "UPDATE case_line SET conflicts = 0",
        "UPDATE tally SET n = n - 1 WHERE name = 'conflict'",
        "PRAGMA user_version = 34",
    ] {
        writer.execute(uncounted).await.unwrap();
    }
    drop(writer);
    assert!(!one.verify(unwatched).await.unwrap().is_sound());
    one.close().await.unwrap();
    let one = desk.unlock().await.unwrap();
    assert!(one.verify(unwatched).await.unwrap().is_sound());
    assert_eq!(one.cases_in_conflict().await.unwrap()[0].id, case);
}

#[tokio::test]
async fn two_texts_of_one_side_of_a_note_are_a_conflict() {
    let two = Two::apart().await;
    revise(&two.one, &two.filed, Lang::Fr, "Elle attend ici.").await;
    revise(&two.other, &two.filed, Lang::Fr, "Elle attend là.").await;
    two.exchange().await;
    two.same().await;
    let note = two.one.note(two.filed.note).await.unwrap();
    assert_eq!(note.conflicts[0].texts.len(), 2);
    assert_eq!(two.one.note_page(None, 10).await.unwrap().0[0].conflicts, 1);
}

#[tokio::test]
async fn a_case_filed_twice_is_in_conflict_and_its_records_are_found_once() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let (case, _) = receive(&vault, &Arrival::default()).await;
    vault.close().await.unwrap();
    let copied = desk.home.path().join("copy");
    copy(&desk.folder(), &copied);
    let one = desk.unlock().await.unwrap();
    let elsewhere = desk.home.path().join("elsewhere");
    let other = desk.unlock_with(&copied, &elsewhere, PHRASE).await.unwrap();
    let filed = Filed {
        case,
        original: support::attach(&one, b"Subject: a").await,
        note: dossier_domain::id::NoteId(uuid::Uuid::nil()),
        pair: dossier_domain::id::PairId(uuid::Uuid::nil()),
    };
    let two = Two {
        desk,
        one,
        other,
        filed,
    };
    for (vault, number) in [(&two.one, "OPS/2026-A0001"), (&two.other, "OPS/2026-B0001")] {
        support::file(vault, case, number).await;
    }
    two.exchange().await;
    two.same().await;
    let (folded, _) = two.one.case(case).await.unwrap();
    assert_eq!(folded.conflicts[0].about(), About::File);
    let over = folded.conflicts[0].events();
    assert_eq!(records_found(&two.one).await, 1);
    let kept = two.one.case_file(case).await.unwrap().unwrap().0.id;
    let settled = CaseEvent::Settled {
        about: About::File,
        kept: over[1],
        over,
    };
    record(&two.one, case, settled).await;
    two.exchange().await;
    two.same().await;
    let now = two.other.case_file(case).await.unwrap().unwrap().0.id;
    assert_ne!(now, kept);
    assert_eq!(records_found(&two.other).await, 1);
    let mut reader = two.other.reader().await.unwrap();
    let other: i64 = sqlx::query_scalar("SELECT count(*) FROM file WHERE file_id = ? AND kept = 0")
        .bind(kept.0.as_bytes().as_slice())
        .fetch_one(&mut *reader)
        .await
        .unwrap();
    assert_eq!(other, 1, "the other file stays");
}

async fn records_found(vault: &Vault) -> i64 {
    let mut reader = vault.reader().await.unwrap();
    sqlx::query_scalar("SELECT count(*) FROM doc WHERE noun = 'record'")
        .fetch_one(&mut *reader)
        .await
        .unwrap()
}
