//! People who keep each other out, apart.

use super::{Two, go_on};
use crate::{Tx, Vault};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{PersonEvent, PersonState, Role};
use zeroize::Zeroizing;

/// Two copies on which two more people are known. The first carries the bundles: none is sealed to
/// whoever was kept out.
async fn known() -> (Two, [PersonId; 2]) {
    let two = Two::apart().await;
    let mut people = Vec::new();
    for name in ["Noor Haddad", "Lou Tremblay"] {
        let phrase = Zeroizing::new("autre phrase assez longue".to_owned());
        let me = two.one.me();
        let added = two
            .one
            .add_person(me, name, Role::Administrator, Lang::En, phrase);
        people.push(added.await.unwrap().id);
    }
    two.exchange().await;
    (two, people.try_into().unwrap())
}

/// What a person does to another on a copy; what follows comes a minute later.
async fn says(two: &Two, vault: &Vault, by: PersonId, of: PersonId, event: PersonEvent) {
    let fact = Fact::Person {
        person_id: of,
        event,
    };
    let said = vault.write(async |tx: &mut Tx| tx.record_by(by, fact).await);
    said.await.unwrap();
    two.desk.clock.advance(60);
}

/// How people stand, the same on both copies.
async fn stand(two: &Two, people: [PersonId; 2]) -> [PersonState; 2] {
    two.exchange().await;
    two.same().await;
    let members = two.one.members().await.unwrap();
    people.map(|id| {
        let one = members.iter().find(|one| one.person.id == id);
        one.unwrap().state
    })
}

#[tokio::test]
async fn two_who_keep_each_other_out_apart_both_stay_out_until_somebody_else_says() {
    use PersonState::{Active, Suspended};
    let (two, [noor, lou]) = known().await;
    says(&two, &two.one, noor, lou, PersonEvent::Suspended).await;
    says(&two, &two.other, lou, noor, PersonEvent::Suspended).await;
    assert_eq!(stand(&two, [noor, lou]).await, [Suspended, Suspended]);
    let me = two.one.me();
    says(&two, &two.one, me, noor, PersonEvent::Resumed).await;
    assert_eq!(stand(&two, [noor, lou]).await, [Active, Suspended]);
}

#[tokio::test]
async fn a_removal_is_for_good_whatever_another_copy_said_meanwhile() {
    use PersonState::{Active, Removed};
    let (two, [noor, lou]) = known().await;
    two.one.remove_person(noor, go_on).await.unwrap();
    two.desk.clock.advance(60);
    says(&two, &two.other, lou, noor, PersonEvent::Suspended).await;
    says(&two, &two.other, lou, noor, PersonEvent::Resumed).await;
    assert_eq!(stand(&two, [noor, lou]).await, [Removed, Active]);
    for vault in [&two.one, &two.other] {
        let keys = vault.public_keys().await.unwrap();
        assert!(keys.iter().all(|(person, _)| *person != noor));
    }
}

#[tokio::test]
async fn two_who_remove_each_other_apart_are_both_gone_and_each_copy_goes_on() {
    use PersonState::Removed;
    let (two, [noor, lou]) = known().await;
    two.one.remove_person(noor, go_on).await.unwrap();
    two.other.remove_person(lou, go_on).await.unwrap();
    assert_eq!(stand(&two, [noor, lou]).await, [Removed, Removed]);
    two.one.remove_person(lou, go_on).await.unwrap();
    two.other.remove_person(noor, go_on).await.unwrap();
    assert_eq!(stand(&two, [noor, lou]).await, [Removed, Removed]);
    let members = two.one.members().await.unwrap();
    assert!(members.iter().all(|one| !one.key_owed));
}
