//! A stocktaking on two machines tells the same mismatches on both, whatever the order in which they learn
//! of each other; the label of a restricted file is that of no file for whoever is not named.

use super::disposition::{close, dispose, disposed_of};
use super::exchange::Two;
use super::paper::act;
use super::restriction::{add, hand_over, restrict};
use super::support::{Arrival, Desk, file_everything};
use crate::stocktaking::Entry;
use crate::{Tx, Vault};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, LocationId, StocktakingId};
use dossier_domain::lang::Bilingual;
use dossier_domain::office::OfficeEvent;
use dossier_domain::paper::{Location, VolumeAct};
use dossier_domain::person::Role;
use dossier_domain::stocktaking::{Mismatch, StocktakingEvent};
use sqlx::Executor;

const ROOM: LocationId = LocationId(uuid::Uuid::from_u128(80));
const SHELF: LocationId = LocationId(uuid::Uuid::from_u128(81));
const COUNT: StocktakingId = StocktakingId(uuid::Uuid::from_u128(82));
const FILE: &str = "OPS-PLA-01/2026-A0001";

async fn write(vault: &Vault, fact: Fact) {
    let written = vault.write(async |tx: &mut Tx| tx.record(fact).await);
    written.await.unwrap();
}

async fn place(vault: &Vault, location_id: LocationId, within: Option<LocationId>) {
    let to = Location {
        code: location_id.0.as_u128().to_string(),
        name: Bilingual::same("Salle"),
        retired: false,
        within,
    };
    let event = OfficeEvent::LocationPut {
        location_id,
        from: None,
        to,
    };
    write(
        vault,
        Fact::Office {
            event,
            over: Vec::new(),
        },
    )
    .await;
}

async fn say(vault: &Vault, event: StocktakingEvent) {
    let stocktaking_id = COUNT;
    let fact = Fact::Stocktaking {
        stocktaking_id,
        event,
    };
    write(vault, fact).await;
}

async fn count(vault: &Vault, at: LocationId, label: &str) {
    let label = label.to_owned();
    say(vault, StocktakingEvent::Counted { at, label }).await;
}

async fn entries(vault: &Vault) -> Vec<Entry> {
    vault.stocktaking_entries(COUNT, 50).await.unwrap()
}

fn told(entries: &[Entry]) -> Vec<(&str, Option<Mismatch>)> {
    let told = entries
        .iter()
        .map(|one| (one.label.as_str(), one.counted.mismatch()));
    told.collect()
}

/// What is told on a case.
async fn of(vault: &Vault, case: CaseId) -> Vec<(u16, Mismatch)> {
    let found = vault.case_mismatches(&[case]).await.unwrap().into_iter();
    found.map(|one| (one.volume, one.kind)).collect()
}

#[tokio::test]
async fn two_machines_that_count_one_room_apart_tell_the_same_once_they_met() {
    let two = Two::apart().await;
    let case = two.filed.case;
    place(&two.one, ROOM, None).await;
    place(&two.one, SHELF, Some(ROOM)).await;
    for number in [1, 2, 3] {
        act(&two.one, case, number, VolumeAct::Opened { at: SHELF }).await;
    }
    say(&two.one, StocktakingEvent::Opened { at: ROOM }).await;
    two.exchange().await;
    count(&two.one, ROOM, &format!("{FILE}/1")).await;
    count(&two.other, SHELF, &format!("{FILE}/1")).await;
    count(&two.other, ROOM, &format!("{FILE}, vol. 2")).await;
    say(&two.other, StocktakingEvent::Closed).await;
    two.exchange().await;
    two.same().await;
    assert_eq!(entries(&two.one).await, entries(&two.other).await);
    let missing = two.one.stocktaking_missing(COUNT).await.unwrap();
    assert_eq!(
        missing.iter().map(|one| one.volume).collect::<Vec<_>>(),
        [3]
    );
    let found = entries(&two.one).await;
    let twice = found.iter().filter(|one| one.counted.twice);
    assert_eq!(twice.count(), 1, "each counted the first volume");
    let of_case = [(1, Mismatch::Twice), (3, Mismatch::Missing)];
    for vault in [&two.one, &two.other] {
        assert_eq!(of(vault, case).await, of_case);
    }
    let counted = two.one.stocktaking(COUNT).await.unwrap();
    assert!(counted.is_told());
    assert_eq!(two.one.stocktaking_counts(COUNT).await.unwrap(), (2, 3));
    // The shelf is taken to another room on one machine, and the volume is found there on the other.
    place(&two.one, SHELF, None).await;
    two.exchange().await;
    two.same().await;
    let second = entries(&two.other).await.remove(0);
    assert_eq!(second.counted.mismatch(), Some(Mismatch::Elsewhere));
    act(&two.other, case, 2, VolumeAct::Moved { at: ROOM }).await;
    two.exchange().await;
    two.same().await;
    assert_eq!(entries(&two.one).await[0].counted.mismatch(), None);
    // What an act on one machine settles is settled on the other; the shelf left the room with the others.
    let left = [(1, Mismatch::Elsewhere), (1, Mismatch::Twice)];
    assert_eq!(of(&two.one, case).await, left);
}

#[tokio::test]
async fn the_label_of_a_restricted_file_is_that_of_no_file_for_whoever_is_not_named() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let coordinator = add(&vault, "Noor Haddad", Role::CaseCoordinator).await;
    let lead = vault.me();
    let filed = file_everything(&vault, Arrival::default()).await;
    place(&vault, ROOM, None).await;
    act(&vault, filed.case, 1, VolumeAct::Opened { at: ROOM }).await;
    act(&vault, filed.case, 2, VolumeAct::Opened { at: ROOM }).await;
    say(&vault, StocktakingEvent::Opened { at: ROOM }).await;
    let (first, unknown) = (format!("{FILE}/1"), "OPS-PLA-01/1999-A0007/1");
    count(&vault, ROOM, &first).await;
    count(&vault, ROOM, unknown).await;
    say(&vault, StocktakingEvent::Closed).await;
    restrict(&vault, filed.case, &[lead]).await;
    let no_file = Some(Mismatch::Unknown);
    assert_eq!(
        told(&entries(&vault).await),
        [(unknown, no_file), (first.as_str(), None)]
    );
    let missing = vault.stocktaking_missing(COUNT).await.unwrap();
    assert_eq!(missing.len(), 1);
    assert_eq!(of(&vault, filed.case).await, [(2, Mismatch::Missing)]);
    let vault = hand_over(&desk, vault, coordinator.id).await;
    let found = entries(&vault).await;
    assert_eq!(
        told(&found),
        [(unknown, no_file), (first.as_str(), no_file)]
    );
    assert!(
        found
            .iter()
            .all(|one| one.case.is_none() && one.kept_at.is_none())
    );
    assert_eq!(vault.stocktaking_missing(COUNT).await.unwrap(), []);
    assert_eq!(of(&vault, filed.case).await, []);
    assert_eq!(vault.stocktaking_counts(COUNT).await.unwrap(), (2, 0));
    assert_eq!(vault.case_filed(FILE).await.unwrap(), None);
}

#[tokio::test]
async fn a_volume_whose_file_was_disposed_of_is_told_so_until_a_person_explains_it() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    place(&vault, ROOM, None).await;
    act(&vault, filed.case, 1, VolumeAct::Opened { at: ROOM }).await;
    close(&vault, filed.case).await;
    dispose(&vault, filed.case).await;
    say(&vault, StocktakingEvent::Opened { at: ROOM }).await;
    let label = format!("{FILE}/1");
    count(&vault, ROOM, &label).await;
    let found = entries(&vault).await;
    assert_eq!(told(&found), [(label.as_str(), Some(Mismatch::Disposed))]);
    let explained = StocktakingEvent::Explained {
        entry: found[0].id,
        label: label.clone(),
        reason: "Détruit le lendemain.".into(),
    };
    say(&vault, explained).await;
    assert_eq!(told(&entries(&vault).await), [(label.as_str(), None)]);
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
}

/// The statement by which the migration fills the clocks of the acts of an older vault.
fn filling() -> &'static str {
    let migration = include_str!("../../migrations/0030_stocktaking.sql");
    let from = migration.find("UPDATE volume SET acted").unwrap();
    let rest = &migration[from..];
    &rest[..=rest.find(';').unwrap()]
}

#[tokio::test]
async fn the_volumes_of_an_older_vault_know_when_somebody_acted_on_them_last() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    place(&vault, ROOM, None).await;
    for number in [1, 2] {
        act(&vault, filed.case, number, VolumeAct::Opened { at: ROOM }).await;
    }
    act(&vault, filed.case, 1, VolumeAct::Moved { at: SHELF }).await;
    let mut writer = vault.shared.writer().await.unwrap();
    writer.execute("UPDATE volume SET acted = 0").await.unwrap();
    writer.execute(filling()).await.unwrap();
    drop(writer);
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
}

/// A case of which both machines know, closed on the first, with one volume in the room.
async fn with_a_volume() -> (Two, CaseId) {
    let two = Two::apart().await;
    let case = two.filed.case;
    place(&two.one, ROOM, None).await;
    act(&two.one, case, 1, VolumeAct::Opened { at: ROOM }).await;
    close(&two.one, case).await;
    two.exchange().await;
    (two, case)
}

#[tokio::test]
async fn a_count_of_which_whoever_disposed_did_not_know_keeps_the_file_until_an_act_settles_it() {
    let (two, case) = with_a_volume().await;
    say(&two.other, StocktakingEvent::Opened { at: ROOM }).await;
    say(&two.other, StocktakingEvent::Closed).await;
    assert_eq!(disposed_of(&two, case).await, (0, 1));
    assert_eq!(of(&two.other, case).await, [(1, Mismatch::Missing)]);
    act(&two.other, case, 1, VolumeAct::Moved { at: ROOM }).await;
    assert!(two.other.case(case).await.is_err());
    two.exchange().await;
    two.same().await;
}

#[tokio::test]
async fn a_count_that_keeps_a_file_lets_it_go_once_it_is_explained() {
    let (two, case) = with_a_volume().await;
    say(&two.other, StocktakingEvent::Opened { at: ROOM }).await;
    let label = format!("{FILE}/1");
    count(&two.other, ROOM, &label).await;
    count(&two.other, ROOM, &label).await;
    say(&two.other, StocktakingEvent::Closed).await;
    assert_eq!(disposed_of(&two, case).await, (0, 1));
    assert_eq!(of(&two.other, case).await, [(1, Mismatch::Twice)]);
    let found = entries(&two.other).await;
    let twice = found.iter().find(|one| one.counted.twice).unwrap();
    let explained = StocktakingEvent::Explained {
        entry: twice.id,
        label,
        reason: "Lue deux fois.".into(),
    };
    say(&two.other, explained).await;
    assert!(two.other.case(case).await.is_err());
    two.exchange().await;
    two.same().await;
}

#[tokio::test]
async fn a_count_that_was_settled_by_an_act_erased_before_it_came_does_not_keep_the_file() {
    let (two, case) = with_a_volume().await;
    say(&two.one, StocktakingEvent::Opened { at: ROOM }).await;
    say(&two.one, StocktakingEvent::Closed).await;
    two.exchange().await;
    assert_eq!(of(&two.other, case).await, [(1, Mismatch::Missing)]);
    act(&two.one, case, 1, VolumeAct::Moved { at: ROOM }).await;
    assert_eq!(disposed_of(&two, case).await, (1, 0));
    two.exchange().await;
    two.same().await;
}
