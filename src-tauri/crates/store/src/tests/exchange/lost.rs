//! An attachment that a copy lost: the rest travels without it, and it comes back from whoever holds it.

use super::{Two, export, go_on};
use crate::tests::support::{Arrival, PHRASE, attach, copy, receive};
use crate::{StoreError, Vault, blob};
use dossier_domain::case::Attachment;
use dossier_domain::id::BlobId;

fn path_of(vault: &Vault, id: &BlobId) -> std::path::PathBuf {
    blob::path(&vault.shared.folder, id)
}

/// Flips a byte in the middle of a sealed attachment.
fn damage(vault: &Vault, id: &BlobId) {
    let path = path_of(vault, id);
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(path, bytes).unwrap();
}

async fn receive_with(vault: &Vault, bytes: &[u8]) -> (String, Attachment) {
    let original = attach(vault, bytes).await;
    let arrival = Arrival {
        original: Some(original.clone()),
        ..Arrival::default()
    };
    (receive(vault, &arrival).await.1, original)
}

async fn lost(vault: &Vault, id: &BlobId) -> bool {
    matches!(vault.blob(id).await, Err(StoreError::DamagedBlob))
}

#[tokio::test]
async fn one_damaged_attachment_is_left_out_and_told_and_all_the_rest_travels() {
    for missing in [false, true] {
        let two = Two::apart().await;
        let (number, bad) = receive_with(&two.other, b"one").await;
        let (_, good) = receive_with(&two.other, b"another").await;
        match missing {
            true => std::fs::remove_file(path_of(&two.other, &bad.blob)).unwrap(),
            false => damage(&two.other, &bad.blob),
        }
        let path = two.path("without");
        let to = Some(two.one.shared.device.id);
        let made = export(&two.other, &path, to, two.other.me()).await;
        assert_eq!(made.left_out, 1);
        assert_eq!(made.left_out_of, std::slice::from_ref(&number));

        let mark = Some(made.mark.as_str());
        let (taken, _) = two.one.import_bundle(&path, mark, go_on).await.unwrap();
        assert_eq!((taken.events, taken.lacking, taken.found), (2, 1, 0));
        assert_eq!(taken.lacking_of, std::slice::from_ref(&number));
        assert!(two.one.case_by_number(&number).await.is_ok());
        assert!(two.one.blob(&good.blob).await.is_ok());
        assert!(
            lost(&two.one, &bad.blob).await,
            "nothing stands in its place"
        );
        let there = two.one.verify(crate::unwatched).await.unwrap();
        assert!(there.is_sound(), "it never was there: {there:?}");
        assert_eq!(there.awaited, std::slice::from_ref(&bad.blob.0));
        assert_eq!(there.awaited_of, std::slice::from_ref(&number));
        let here = two.other.verify(crate::unwatched).await.unwrap();
        assert_eq!(here.damaged_blobs, std::slice::from_ref(&bad.blob.0));
        assert_eq!(here.damaged_of, std::slice::from_ref(&number));
        assert!(here.awaited.is_empty(), "it was here, and is lost");
        assert!(here.chain_faults.is_empty() && here.differences.is_empty());

        let (again, _) = two.one.import_bundle(&path, None, go_on).await.unwrap();
        assert_eq!((again.events, again.lacking), (0, 0), "it is told once");
    }
}

#[tokio::test]
async fn an_attachment_that_was_left_out_comes_with_a_later_bundle_of_any_copy_that_holds_it() {
    let two = Two::apart().await;
    let third = two.desk.home.path().join("third");
    let (_, paper) = receive_with(&two.other, b"the paper").await;
    two.exchange().await;
    // The first copy holds it whole; the second loses it, then meets a third, which was copied before.
    damage(&two.other, &paper.blob);
    copy(&two.desk.home.path().join("copy"), &third);
    std::fs::remove_file(third.join("lock")).unwrap();
    let keys = two.desk.home.path().join("third-keys");
    let third = two.desk.unlock_with(&third, &keys, PHRASE).await.unwrap();
    let there = two.carry(&two.other, &third, "third").await;
    assert_eq!(
        there.lacking, 0,
        "a copy of the folder lacks nothing that it was told of"
    );
    assert_eq!(
        third
            .verify(crate::unwatched)
            .await
            .unwrap()
            .damaged_blobs
            .len(),
        1
    );

    let asks = two.carry(&third, &two.one, "asks").await;
    assert_eq!((asks.lacking, asks.found), (0, 0));
    let brings = two.carry(&two.one, &third, "brings").await;
    assert_eq!(brings.found, 1);
    assert_eq!(third.blob(&paper.blob).await.unwrap(), b"the paper");

    // The second copy found the damage when it left the attachment out of what it wrote for everyone.
    let everything = two.path("everything");
    let made = export(&two.other, &everything, None, two.other.me()).await;
    assert_eq!(made.left_out, 1);
    two.carry(&two.other, &two.one, "asks-too").await;
    assert_eq!(two.carry(&two.one, &two.other, "mends").await.found, 1);
    for vault in [&two.one, &two.other, &third] {
        assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
    }
    let after = export(&two.other, &two.path("after"), None, two.other.me()).await;
    assert_eq!((after.left_out, after.left_out_of.len()), (0, 0));
}

#[tokio::test]
async fn what_a_machine_asks_for_and_nobody_holds_keeps_no_bundle_from_leaving() {
    let two = Two::apart().await;
    let (_, paper) = receive_with(&two.other, b"the paper").await;
    std::fs::remove_file(path_of(&two.other, &paper.blob)).unwrap();
    two.exchange().await;
    let (there, back) = two.exchange().await;
    assert_eq!((there.found, back.found), (0, 0));
    // The paper is received again: it is the same one.
    attach(&two.other, b"the paper").await;
    assert_eq!(two.carry(&two.other, &two.one, "again").await.found, 1);
    two.same().await;
}

#[tokio::test]
async fn what_came_here_and_is_lost_is_damage_until_it_is_told_and_awaited_after() {
    let two = Two::apart().await;
    let (number, paper) = receive_with(&two.other, b"the paper").await;
    two.exchange().await;
    damage(&two.one, &paper.blob);
    for _ in 0..2 {
        let report = two.one.verify(crate::unwatched).await.unwrap();
        assert_eq!(report.damaged_blobs.len(), 1, "what lies here is not it");
    }
    two.exchange().await;
    std::fs::remove_file(path_of(&two.one, &paper.blob)).unwrap();
    let told = two.one.verify(crate::unwatched).await.unwrap();
    assert_eq!((told.damaged_blobs.len(), told.awaited.len()), (1, 0));
    let again = two.one.verify(crate::unwatched).await.unwrap();
    assert_eq!((again.damaged_blobs.len(), again.awaited.len()), (0, 1));
    assert_eq!(again.awaited_of, [number]);
    two.exchange().await;
    let back = two.one.verify(crate::unwatched).await.unwrap();
    assert!(back.is_sound() && back.awaited.is_empty(), "{back:?}");
}
