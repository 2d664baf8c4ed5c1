//! A vault of format 1, as the first program made it, opened by this one.

use super::header::{self, Header};
use super::keys::{KdfCost, VaultKey, Wrapped};
use super::slot::{SlotKey, about_direct};
use crate::tests::support::{Arrival, Desk, PHRASE, receive};
use crate::{StoreError, Vault};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use sqlx::Executor;
use std::ops::ControlFlow;
use zeroize::Zeroizing;

const OTHER: &str = "another passphrase";

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// A vault with two people, taken down to format 1: the passphrases wrap the vault's key itself,
/// and the naming keys are derived from it. Gives its key and the second person.
async fn of_format_1(desk: &Desk) -> (VaultKey, PersonId) {
    let vault = desk.create().await.unwrap();
    let phrase = Zeroizing::new(OTHER.to_owned());
    let me = vault.me();
    let added = vault.add_person(me, "Alex Doe", Role::TeamLead, Lang::En, phrase);
    let other = added.await.unwrap().id;
    let key = vault.key().await.unwrap();
    for forget in ["DELETE FROM naming_key", "DELETE FROM person_key"] {
        let mut writer = vault.shared.writer().await.unwrap();
        writer.execute(forget).await.unwrap();
    }
    vault.close().await.unwrap();
    let mut header = Header::read(&desk.folder()).unwrap();
    header.format = 1;
    let id = header.vault;
    for (person, phrase) in [(me, PHRASE), (other, OTHER)] {
        let about = about_direct(id, person);
        let wrapped = Wrapped::seal(key.bytes(), phrase, KdfCost::TEST, &about).unwrap();
        header.slot_mut(person).unwrap().key = SlotKey::Direct(wrapped);
    }
    let copy = VaultKey::of(key.bytes().as_slice()).unwrap();
    header.write(&desk.folder(), &copy.derive().header).unwrap();
    (key, other)
}

#[tokio::test]
async fn it_is_taken_up_at_the_first_sign_in_with_its_names_and_a_copy_of_its_header() {
    let desk = Desk::new();
    let (key, _) = of_format_1(&desk).await;
    assert_eq!(Vault::card(&desk.folder()).unwrap().format, 1);
    let before = std::fs::read(desk.folder().join(header::FILE)).unwrap();

    let vault = desk.unlock().await.unwrap();
    assert_eq!(Vault::card(&desk.folder()).unwrap().format, 2);
    let copy = std::fs::read(desk.folder().join("vault.toml.before-2")).unwrap();
    assert_eq!(copy, before);
    let names = key.names_of_format_1();
    assert_eq!(vault.shared.names.text, names.text);
    assert_eq!(vault.shared.names.blob, names.blob);
    let keys = vault.public_keys().await.unwrap();
    assert!(
        keys.iter().any(|(person, _)| *person == vault.me()),
        "of who signed in"
    );
    receive(&vault, &Arrival::default()).await;
    vault.close().await.unwrap();
    desk.unlock().await.unwrap();
}

#[tokio::test]
async fn nobody_else_is_removed_before_each_person_has_signed_in_once() {
    let desk = Desk::new();
    let (_, other) = of_format_1(&desk).await;
    let vault = desk.unlock().await.unwrap();
    let phrase = Zeroizing::new("troisième phrase".to_owned());
    let third = vault.add_person(vault.me(), "Sam Roe", Role::Auditor, Lang::Fr, phrase);
    let third = third.await.unwrap().id;
    let refused = vault.remove_person(third, go_on).await;
    assert!(matches!(refused, Err(StoreError::OldSlots(1))));
    vault.close().await.unwrap();

    let (folder, device) = (desk.folder(), desk.device());
    let vault = desk
        .unlock_as(&folder, &device, other, OTHER)
        .await
        .unwrap();
    vault.remove_person(third, go_on).await.unwrap();
    assert!(
        !folder.join("vault.toml.before-2").exists(),
        "the old key opens no copy"
    );
    vault.close().await.unwrap();
    let vault = desk.unlock().await.unwrap();
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(report.chain_faults.is_empty(), "{report:?}");
}

#[tokio::test]
async fn who_has_not_signed_in_since_can_be_removed() {
    let desk = Desk::new();
    let (_, other) = of_format_1(&desk).await;
    let vault = desk.unlock().await.unwrap();
    vault.remove_person(other, go_on).await.unwrap();
    vault.close().await.unwrap();
    let (folder, device) = (desk.folder(), desk.device());
    let opened = desk.unlock_as(&folder, &device, other, OTHER).await;
    assert!(matches!(opened, Err(StoreError::NotFound)));
}
