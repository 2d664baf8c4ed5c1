//! Creating, opening and writing.

use super::support::{Arrival, Desk, day, receipt, receive, receive_in};
use crate::case::CaseFilter;
use crate::{StoreError, Vault};
use dossier_domain::case::{CaseEvent, Correction};
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::source::IdSource;

#[tokio::test]
async fn what_was_written_is_there_when_the_vault_opens_again() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let (id, number) = receive(&vault, &Arrival::default()).await;
    assert_eq!(number, "PL-2026-A0001");
    vault.close().await.unwrap();

    let vault = desk.unlock().await.unwrap();
    let (case, text) = vault.case(id).await.unwrap();
    assert_eq!(
        (case.receipt.number.as_str(), text.as_str()),
        ("PL-2026-A0001", Arrival::default().text)
    );
    let (lines, after) = vault
        .case_page(&CaseFilter::default(), None, 10)
        .await
        .unwrap();
    assert_eq!((lines.len(), after), (1, None));
    assert_eq!(vault.case_by_number("PL-2026-A0001").await.unwrap(), id);
    let (_, second) = receive(&vault, &Arrival::default()).await;
    assert_eq!(second, "PL-2026-A0002");
}

#[tokio::test]
async fn an_act_that_fails_leaves_nothing_behind() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let id = CaseId(desk.ids.next());
    let refused: Result<((), _), StoreError> = vault
        .write(async |tx: &mut crate::Tx| {
            receive_in(tx, id, &Arrival::default()).await?;
            Err(StoreError::NotFound)
        })
        .await;
    assert!(matches!(refused, Err(StoreError::NotFound)));
    assert!(matches!(vault.case(id).await, Err(StoreError::NotFound)));
    let (_, number) = receive(&vault, &Arrival::default()).await;
    assert_eq!(number, "PL-2026-A0001");
}

fn is_send<T: Send>(value: T) -> T {
    value
}

#[tokio::test]
async fn a_write_can_be_awaited_from_any_thread() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let id = CaseId(desk.ids.next());
    let words = String::from("mots");
    let arrival = Arrival {
        text: &words,
        ..Arrival::default()
    };
    let write = vault.write(async |tx: &mut crate::Tx| receive_in(tx, id, &arrival).await);
    is_send(write).await.unwrap();
}

#[tokio::test]
async fn a_write_that_is_dropped_half_way_leaves_nothing_and_blocks_nobody() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let id = CaseId(desk.ids.next());
    let recorded = tokio::sync::Notify::new();
    let write = vault.write(async |tx: &mut crate::Tx| {
        receive_in(tx, id, &Arrival::default()).await?;
        recorded.notify_one();
        std::future::pending::<Result<(), StoreError>>().await
    });
    tokio::select! {
        _ = write => unreachable!("it never ends by itself"),
        () = recorded.notified() => {}
    }
    assert!(matches!(vault.case(id).await, Err(StoreError::NotFound)));
    assert_eq!(
        receive(&vault, &Arrival::default()).await.1,
        "PL-2026-A0001"
    );
}

#[tokio::test]
async fn an_act_that_carries_on_after_a_failed_fact_is_not_committed() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let (id, unknown) = (CaseId(desk.ids.next()), CaseId(desk.ids.next()));
    let write = vault.write(async |tx: &mut crate::Tx| {
        receive_in(tx, id, &Arrival::default()).await?;
        let event = CaseEvent::ScreeningOutConfirmed {
            reasons: String::new(),
            of: None,
        };
        let refused = tx
            .record(Fact::Case {
                case_id: unknown,
                event,
            })
            .await;
        assert!(matches!(refused, Err(StoreError::Inconsistent(_))));
        Ok::<_, StoreError>(())
    });
    assert!(matches!(write.await, Err(StoreError::Inconsistent(_))));
    assert!(matches!(vault.case(id).await, Err(StoreError::NotFound)));
}

#[tokio::test]
async fn facts_recorded_together_are_in_order_and_leave_the_rows_of_the_last() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let id = CaseId(desk.ids.next());
    let language = |from, to| CaseEvent::Corrected(Correction::ReplyLanguage { from, to });
    let write = vault.write(async |tx: &mut crate::Tx| {
        let arrival = Arrival::default();
        let text = tx.put_text(arrival.text).await?;
        let number = tx.next_number("PL", 2026).await?;
        let together = [
            CaseEvent::Received(receipt(number, text, &arrival)),
            language(Lang::Fr, Lang::En),
            language(Lang::En, Lang::Fr),
            language(Lang::Fr, Lang::En),
        ];
        tx.record_all(id, together).await
    });
    let ((), changed) = write.await.unwrap();
    assert_eq!(changed.subjects, [("case", id.to_string())]);
    let (case, _) = vault.case(id).await.unwrap();
    assert_eq!(case.receipt.reply_language, Lang::En);
    assert_eq!(vault.history("case", id.0).await.unwrap().len(), 4);
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
}

#[tokio::test]
async fn facts_recorded_together_are_kept_all_or_none() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let unknown = CaseId(desk.ids.next());
    let write = vault.write(async |tx: &mut crate::Tx| {
        let confirmed = CaseEvent::ScreeningOutConfirmed {
            reasons: String::new(),
            of: None,
        };
        assert!(tx.record_all(unknown, [confirmed]).await.is_err());
        Ok::<_, StoreError>(())
    });
    assert!(matches!(write.await, Err(StoreError::Inconsistent(_))));
    assert_eq!(vault.history("case", unknown.0).await.unwrap().len(), 0);
}

#[tokio::test]
async fn numbers_follow_each_kind_and_each_year() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let write = vault.write(async |tx: &mut crate::Tx| {
        let first = tx.next_number("PL", 2026).await?;
        let second = tx.next_number("PL", 2026).await?;
        let other = tx.next_number("PL", 2027).await?;
        Ok::<_, StoreError>([first, second, other])
    });
    let (numbers, changed) = write.await.unwrap();
    assert_eq!(numbers, ["PL-2026-A0001", "PL-2026-A0002", "PL-2027-A0001"]);
    assert!(
        changed.subjects.is_empty(),
        "a number drawn and not used is not spent"
    );
}

#[tokio::test]
async fn what_is_read_from_one_moment_agrees_whatever_is_written_meanwhile() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let cases = async |vault: &Vault| vault.counts(day("2026-11-02")).await.unwrap().cases;
    let still = vault.as_of_now().await.unwrap();
    assert_eq!(cases(&still).await, 0);
    receive(&vault, &Arrival::default()).await;
    let again = still.as_of_now().await.unwrap();
    assert_eq!((cases(&still).await, cases(&again).await), (0, 0));
    assert_eq!(cases(&vault).await, 1);
    drop((still, again));
    assert_eq!(cases(&vault.as_of_now().await.unwrap()).await, 1);
    vault.close().await.unwrap();
}
