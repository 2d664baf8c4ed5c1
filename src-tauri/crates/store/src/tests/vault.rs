//! Creating, opening and writing.

use super::support::{Arrival, Desk, receive, receive_in};
use crate::StoreError;
use crate::case::CaseFilter;
use dossier_domain::id::CaseId;
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
