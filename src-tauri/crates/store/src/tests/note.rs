//! Notes, files and history.

use super::support::{Arrival, Desk, drafted, file_everything, revise};
use crate::Tx;
use dossier_domain::event::Fact;
use dossier_domain::id::{NoteId, PairId};
use dossier_domain::lang::Lang;
use dossier_domain::note::NoteEvent;

#[tokio::test]
async fn a_note_is_listed_with_the_pairs_that_lag() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    assert_eq!(vault.note_page(None, 10).await.unwrap().0[0].stale, 0);
    revise(
        &vault,
        &filed,
        Lang::Fr,
        "La plaignante n\u{2019}attend plus.",
    )
    .await;
    let lines = vault.notes(filed.case).await.unwrap();
    assert_eq!(
        (lines.len(), lines[0].stale, lines[0].number.as_str()),
        (1, 1, "NI-2026-A0001")
    );
    let note = vault.note(filed.note).await.unwrap();
    assert_eq!((note.revision, note.pairs[0].is_stale()), (1, true));
    assert_eq!(
        vault.note_by_number("NI-2026-A0001").await.unwrap(),
        filed.note
    );
    assert_eq!(
        vault
            .counts(super::support::day("2026-11-03"))
            .await
            .unwrap()
            .notes,
        1
    );
}

#[tokio::test]
async fn pages_of_notes_hold_each_once_and_the_last_changed_first() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    for number in 2..6 {
        let ids = &vault.shared.ids;
        let (note_id, pair) = (NoteId(ids.next()), PairId(ids.next()));
        let note = drafted(note_id, pair, filed.case, format!("NI-2026-A000{number}"));
        let event = NoteEvent::Drafted(note);
        let fact = Fact::Note {
            note_id,
            event,
            on: None,
        };
        vault
            .write(async |tx: &mut Tx| tx.record(fact).await)
            .await
            .unwrap();
    }
    revise(&vault, &filed, Lang::Fr, "Autre").await;
    let (whole, after) = vault.note_page(None, 5).await.unwrap();
    assert_eq!((whole.len(), after), (5, None));
    assert_eq!(whole[0].id, filed.note);
    assert!(whole[1..].is_sorted_by(|one, next| one.number > next.number));
    let (mut read, mut after) = (Vec::new(), None);
    loop {
        let (page, next) = vault.note_page(after, 2).await.unwrap();
        read.extend(page);
        after = next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(read, whole);
    assert_eq!(vault.note_total().await.unwrap(), 5);
}

#[tokio::test]
async fn a_filed_case_says_so_and_shows_its_records() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    assert!(vault.case_line(filed.case).await.unwrap().filed);
    let (file, records) = vault.case_file(filed.case).await.unwrap().unwrap();
    assert_eq!(
        (file.number.as_str(), records.len()),
        ("OPS-PLA-01/2026-A0001", 1)
    );
    assert_eq!(records[0].sha256, filed.original.sha256);
    let bytes = vault.blob(&records[0].blob).await.unwrap();
    assert!(bytes.starts_with(b"Subject: Plainte"), "the original bytes");
}

#[tokio::test]
async fn the_history_of_a_case_holds_its_records_and_its_notes_in_order() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    revise(&vault, &filed, Lang::Fr, "Autre").await;
    let history = vault.case_history(filed.case).await.unwrap();
    let nouns: Vec<&str> = history
        .iter()
        .map(|event| match &event.fact {
            Fact::Case { .. } => "case",
            Fact::Record { .. } => "record",
            Fact::Note { .. } => "note",
            _ => "other",
        })
        .collect();
    assert_eq!(nouns, ["case", "record", "record", "case", "note", "note"]);
    assert!(history.is_sorted_by_key(|event| event.at));
    let all = vault.events_after(0, 100).await.unwrap();
    assert_eq!((all.len(), all[1].1.clone()), (7, history[0].clone()));
    assert_eq!(vault.events_after(all[3].0, 1).await.unwrap()[0], all[4]);
}

#[tokio::test]
async fn a_draft_is_kept_for_its_person_and_is_not_an_event() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let me = vault.me();
    vault.put_draft(me, "receive", "{}").await.unwrap();
    vault
        .put_draft(me, "receive", "{\"subject\":1}")
        .await
        .unwrap();
    assert_eq!(
        vault.draft(me, "receive").await.unwrap().as_deref(),
        Some("{\"subject\":1}")
    );
    assert_eq!(vault.events_after(0, 10).await.unwrap().len(), 1);
    vault.drop_draft(me, "receive").await.unwrap();
    assert_eq!(vault.draft(me, "receive").await.unwrap(), None);
}
