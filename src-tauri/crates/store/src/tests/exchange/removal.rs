//! A removal that comes by bundle takes the slot away, and leaves a key to draw anew here.

use super::{Two, go_on};
use crate::tests::support::{Arrival, PHRASE, copy, receive};
use crate::vault::header::Header;
use crate::{Member, Vault};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{PersonState, Role};
use zeroize::Zeroizing;

async fn member(vault: &Vault, person: PersonId) -> Member {
    let members = vault.members().await.unwrap();
    members
        .into_iter()
        .find(|one| one.person.id == person)
        .unwrap()
}

fn generation(vault: &Vault) -> u32 {
    Header::read(&vault.shared.folder).unwrap().generation
}

#[tokio::test]
async fn a_removal_that_came_by_bundle_is_carried_out_on_each_machine_once() {
    let two = Two::apart().await;
    let phrase = Zeroizing::new("autre phrase assez longue".to_owned());
    let me = two.one.me();
    let added = two
        .one
        .add_person(me, "Noor Haddad", Role::TeamLead, Lang::En, phrase);
    let noor = added.await.unwrap().id;
    two.exchange().await;
    two.one.remove_person(noor, go_on).await.unwrap();
    assert!(!member(&two.one, noor).await.key_owed, "its own key is new");

    two.carry(&two.one, &two.other, "removal").await;
    let there = member(&two.other, noor).await;
    assert_eq!((there.state, there.key_owed), (PersonState::Removed, true));
    assert_eq!(generation(&two.other), 0, "the key of before");

    // A copy made meanwhile has that key too, and knows it.
    let third = two.desk.home.path().join("third");
    copy(&two.other.shared.folder, &third);
    let keys = two.desk.home.path().join("third-keys");
    let third = two.desk.unlock_with(&third, &keys, PHRASE).await.unwrap();
    assert!(member(&third, noor).await.key_owed);

    two.other.remove_person(noor, go_on).await.unwrap();
    let there = member(&two.other, noor).await;
    assert_eq!((there.state, there.key_owed), (PersonState::Removed, false));
    assert_eq!(generation(&two.other), 1, "another key");
    receive(&two.other, &Arrival::default()).await;
    two.exchange().await;
    two.same().await;
    for vault in [&two.one, &two.other] {
        assert!(
            !member(vault, noor).await.key_owed,
            "neither owes the other anything"
        );
    }
    two.carry(&two.other, &third, "again").await;
    assert!(
        member(&third, noor).await.key_owed,
        "nor draws it for a third"
    );
}
