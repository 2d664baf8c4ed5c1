//! What is left of an import outlives the program.

use super::support::Desk;
use crate::import::{Unfinished, Waiting};

#[tokio::test]
async fn what_is_left_of_an_import_is_there_after_the_vault_was_closed() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let me = vault.me();
    assert_eq!(vault.unfinished_import(me).await.unwrap(), None);
    let paths = ["un.eml", "deux.eml", "trois.eml"].map(str::to_owned);
    vault.begin_import(me, &paths).await.unwrap();
    assert!(
        vault.begin_import(me, &paths).await.is_err(),
        "one at a time"
    );
    vault.imported(me, 0).await.unwrap();
    vault.pause_import(me, true).await.unwrap();
    vault.close().await.unwrap();

    let vault = desk.unlock().await.unwrap();
    let left = Unfinished {
        files: 3,
        left: 2,
        paused: true,
    };
    assert_eq!(vault.unfinished_import(me).await.unwrap(), Some(left));
    let next = Waiting {
        rank: 1,
        path: "deux.eml".into(),
    };
    assert_eq!(vault.next_import(me).await.unwrap(), Some(next));
    vault.end_import(me).await.unwrap();
    assert_eq!(vault.unfinished_import(me).await.unwrap(), None);
    assert_eq!(vault.next_import(me).await.unwrap(), None);
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
}

#[tokio::test]
async fn work_that_is_told_to_stop_stops_and_leaves_the_vault_whole() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let stopped = vault.verify(|_, _| std::ops::ControlFlow::Break(())).await;
    assert!(matches!(stopped, Err(crate::StoreError::Stopped)));
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
}
