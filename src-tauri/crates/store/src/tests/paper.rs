//! The volumes that are not in their place: listed by the day when they are due back, by pages, to whom
//! may see their case.

use super::exchange::Two;
use super::restriction::{add, hand_over, restrict};
use super::support::{Arrival, Desk, day, receive, record};
use crate::paper::{Away, AwayAfter, AwayLine, AwayState};
use crate::{Tx, Vault};
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, LocationId};
use dossier_domain::lang::Bilingual;
use dossier_domain::office::OfficeEvent;
use dossier_domain::paper::{Charge, Location, Volume, VolumeAct, VolumeEvent};
use dossier_domain::person::Role;

const SHELF: LocationId = LocationId(uuid::Uuid::from_u128(70));
const BOX: LocationId = LocationId(uuid::Uuid::from_u128(71));

/// An act on a volume of a case, over what stands in this copy.
pub async fn act(vault: &Vault, id: CaseId, number: u16, act: VolumeAct) {
    let (case, _) = vault.case(id).await.unwrap();
    let over = case.paper.volume(number).map(Volume::over);
    let over = over.unwrap_or_default();
    let change = VolumeEvent { over, act };
    record(vault, id, CaseEvent::Volume { number, change }).await;
}

fn due(on: &str) -> VolumeAct {
    let charge = Charge {
        borrower: "Omar Diallo".into(),
        phone: "poste 212".into(),
        on: day("2026-11-02"),
        due_on: day(on),
    };
    VolumeAct::ChargedOut { charge }
}

fn lost() -> VolumeAct {
    VolumeAct::NotFound {
        charge: None,
        on: day("2026-11-04"),
        reason: "Rayons 1 à 4.".into(),
    }
}

/// An act on one of two volumes, over what whoever acts has before them: `below` draws.
pub fn drawn(case: &Case, mut below: impl FnMut(usize) -> usize) -> CaseEvent {
    let number = [1, 2][below(2)];
    let at = [SHELF, BOX][below(2)];
    let known = case.paper.volume(number);
    let act = match (known.is_some(), below(4)) {
        (false, _) => VolumeAct::Opened { at },
        (_, 0) => due(["2026-11-10", "2026-11-20"][below(2)]),
        (_, 1) => lost(),
        (_, 2) => VolumeAct::Moved { at },
        _ => VolumeAct::Returned {
            at,
            on: day("2026-11-03"),
        },
    };
    let over = known.map(Volume::over).unwrap_or_default();
    let change = VolumeEvent { over, act };
    CaseEvent::Volume { number, change }
}

/// There is no such volume any more, whatever was said of it.
pub fn withdrawn(volume: &Volume) -> CaseEvent {
    let reason = "détruit".to_owned();
    let change = VolumeEvent {
        over: volume.over(),
        act: VolumeAct::Withdrawn { reason },
    };
    let number = volume.number;
    CaseEvent::Volume { number, change }
}

/// A case with a volume, which this happened to.
async fn with(vault: &Vault, number: u16, then: VolumeAct) -> CaseId {
    let (id, _) = receive(vault, &Arrival::default()).await;
    act(vault, id, number, VolumeAct::Opened { at: SHELF }).await;
    act(vault, id, number, then).await;
    id
}

/// Every line of a state, read by pages of two.
async fn paged(vault: &Vault, state: Option<AwayState>) -> Vec<AwayLine> {
    let mut lines = Vec::new();
    let mut after: Option<AwayAfter> = None;
    loop {
        let (page, next) = vault.volumes_away(state, after.as_ref(), 2).await.unwrap();
        assert!(page.len() <= 2);
        lines.extend(page);
        match next {
            Some(next) => after = Some(next),
            None => return lines,
        }
    }
}

fn cases(lines: &[AwayLine]) -> Vec<CaseId> {
    lines.iter().map(|line| line.case.id).collect()
}

#[tokio::test]
async fn what_is_lost_comes_first_then_what_is_due_back_and_nothing_that_is_in_its_place() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let later = with(&vault, 1, due("2026-12-01")).await;
    let sooner = with(&vault, 2, due("2026-11-10")).await;
    let missing = with(&vault, 1, lost()).await;
    let (at, on) = (SHELF, day("2026-11-03"));
    let back = with(&vault, 1, due("2026-11-05")).await;
    act(&vault, back, 1, VolumeAct::Returned { at, on }).await;
    let lines = paged(&vault, None).await;
    assert_eq!(cases(&lines), [missing, sooner, later]);
    assert_eq!(lines[1].number, 2);
    assert!(matches!(&lines[1].away, Away::Out { charge, .. } if charge.phone == "poste 212"));
    assert_eq!(
        cases(&paged(&vault, Some(AwayState::Out)).await),
        [sooner, later]
    );
    assert_eq!(
        cases(&paged(&vault, Some(AwayState::NotFound)).await),
        [missing]
    );
    let late = async |on: &str| vault.volumes_late(day(on), 50).await.unwrap();
    assert_eq!(late("2026-11-10").await, 1, "what is lost is always late");
    assert_eq!(late("2026-11-11").await, 2);
    assert_eq!(vault.volumes_late(day("2027-01-01"), 2).await.unwrap(), 2);
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
}

#[tokio::test]
async fn a_volume_of_a_restricted_case_is_on_no_list_of_whoever_is_not_named() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let coordinator = add(&vault, "Noor Haddad", Role::CaseCoordinator).await;
    let lead = vault.me();
    let secret = with(&vault, 1, lost()).await;
    let open = with(&vault, 1, due("2026-11-10")).await;
    restrict(&vault, secret, &[lead]).await;
    assert_eq!(cases(&paged(&vault, None).await), [secret, open]);
    let vault = hand_over(&desk, vault, coordinator.id).await;
    assert_eq!(cases(&paged(&vault, None).await), [open]);
    let missing = paged(&vault, Some(AwayState::NotFound)).await;
    assert_eq!(cases(&missing), []);
    let late = vault.volumes_late(day("2027-01-01"), 50).await.unwrap();
    assert_eq!(late, 1);
}

#[tokio::test]
async fn a_volume_charged_out_on_two_machines_is_listed_once_as_said_apart() {
    let two = Two::apart().await;
    let case = two.filed.case;
    act(&two.one, case, 1, VolumeAct::Opened { at: SHELF }).await;
    two.exchange().await;
    act(&two.one, case, 1, due("2026-11-10")).await;
    act(&two.other, case, 1, due("2026-11-20")).await;
    two.exchange().await;
    two.same().await;
    let lines = paged(&two.other, None).await;
    let [line] = lines.as_slice() else {
        panic!("{lines:?}");
    };
    assert_eq!(line.away, Away::Apart);
    assert!(line.file_number.is_some());
    let (found, _) = two.other.case(case).await.unwrap();
    let volume = found.paper.volume(1).unwrap();
    assert_eq!((volume.open().len(), volume.log.len()), (2, 3));
    let (at, on) = (SHELF, day("2026-11-21"));
    act(&two.other, case, 1, VolumeAct::Returned { at, on }).await;
    two.exchange().await;
    two.same().await;
    assert!(paged(&two.one, None).await.is_empty());
}

#[tokio::test]
async fn a_place_said_apart_is_the_last_that_was_said_on_both_machines() {
    let two = Two::apart().await;
    let put = async |vault: &Vault, code: &str| {
        let name = Bilingual {
            fr: "Salle des dossiers".into(),
            en: "File room".into(),
        };
        let to = Location {
            code: code.into(),
            name,
            retired: false,
            within: None,
        };
        let event = OfficeEvent::LocationPut {
            location_id: SHELF,
            from: None,
            to,
        };
        let write = vault.write(async |tx: &mut Tx| {
            tx.record(Fact::Office {
                event,
                over: Vec::new(),
            })
            .await
        });
        write.await.unwrap();
    };
    put(&two.one, "R1").await;
    put(&two.other, "R2").await;
    two.exchange().await;
    two.same().await;
    let places = two.one.places().await.unwrap();
    assert_eq!(places, two.other.places().await.unwrap());
    let ids: Vec<_> = places.iter().map(|place| place.id).collect();
    assert_eq!(ids, [SHELF]);
}
