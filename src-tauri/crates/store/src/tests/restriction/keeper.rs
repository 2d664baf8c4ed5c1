//! A restricted case always has somebody who may lift the restriction: to whom it passes.

use super::{SECRET, add, hand_over, office, record, restrict};
use crate::tests::support::{Desk, file_everything};
use crate::{Tx, Vault, restriction};
use dossier_domain::case::CaseEvent;
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::person::{PersonEvent, Role};

#[tokio::test]
async fn a_case_whose_readers_can_no_longer_lift_it_passes_to_the_directors_else_the_team_leads() {
    let desk = Desk::new();
    let (vault, coordinator) = office(&desk).await;
    let lead = vault.me();
    let filed = file_everything(&vault, SECRET).await;
    restrict(&vault, filed.case, &[coordinator.id]).await;
    assert!(
        vault.case(filed.case).await.is_ok(),
        "there is no director, and nobody named may lift it"
    );
    let director = add(&vault, "Ida Marchand", Role::Director).await;
    assert!(vault.case(filed.case).await.is_err(), "now there is one");
    let administrator = add(&vault, "Luc Fournier", Role::Administrator).await;
    let mut reader = vault.reader().await.unwrap();
    for (person, sees) in [(administrator.id, false), (director.id, true)] {
        let seen = restriction::sees(&mut reader, person, filed.case).await;
        assert_eq!(seen.unwrap(), sees);
    }
    drop(reader);
    let vault = hand_over(&desk, vault, director.id).await;
    vault.case(filed.case).await.unwrap();
    let naming = CaseEvent::Restricted {
        from: Some(vec![coordinator.id]),
        readers: vec![coordinator.id, lead],
        reason: "la cheffe reprend le dossier".into(),
    };
    record(&vault, filed.case, naming).await.unwrap();
    assert!(
        vault.case(filed.case).await.is_err(),
        "a team lead who is named keeps it: the director sees it no more"
    );
}

#[tokio::test]
async fn a_keeper_who_is_suspended_keeps_nothing_until_they_are_back() {
    let desk = Desk::new();
    let (vault, _) = office(&desk).await;
    let other = add(&vault, "Ida Marchand", Role::TeamLead).await;
    let filed = file_everything(&vault, SECRET).await;
    restrict(&vault, filed.case, &[other.id]).await;
    let seen = async |vault: &Vault| vault.case(filed.case).await.is_ok();
    assert!(!seen(&vault).await);
    let becomes = async |vault: &Vault, event: PersonEvent| {
        let person_id = other.id;
        let fact = Fact::Person { person_id, event };
        let write = vault.write(async |tx: &mut Tx| tx.record(fact).await);
        write.await.unwrap();
    };
    becomes(&vault, PersonEvent::Suspended).await;
    assert!(seen(&vault).await, "it passed to the other team lead");
    becomes(&vault, PersonEvent::Resumed).await;
    assert!(!seen(&vault).await);
    let event = PersonEvent::RoleChanged {
        from: Role::TeamLead,
        to: Role::Registrar,
    };
    becomes(&vault, event).await;
    assert!(seen(&vault).await, "a registrar could not lift it");
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
}

#[test]
fn those_to_whom_a_case_passes_are_those_whose_role_restricts() {
    let roles = [
        Role::CaseCoordinator,
        Role::TeamLead,
        Role::Registrar,
        Role::RecordsOfficer,
        Role::Communications,
        Role::Approver,
        Role::Director,
        Role::Administrator,
        Role::Auditor,
    ];
    let views = restriction::views(PersonId(uuid::Uuid::nil()));
    for role in roles {
        let word = format!("'{}'", crate::sql::word(&role).unwrap());
        assert_eq!(views.contains(&word), role.keeps_restricted(), "{word}");
    }
}
