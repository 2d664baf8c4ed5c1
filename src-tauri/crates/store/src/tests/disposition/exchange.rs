//! Two machines: what one disposes of goes on both, and what the other knew that the first did not
//! keeps it there.

use super::{MARKER, close, dispose, disposed_of, held, sound, traces, transfer};
use crate::Vault;
use crate::tests::exchange::Two;
use crate::tests::support::{day, record, revise};
use dossier_domain::case::CaseEvent;
use dossier_domain::hold::HoldEvent;
use dossier_domain::id::{CaseId, LocationId};
use dossier_domain::lang::Lang;
use dossier_domain::paper::{Charge, Volume, VolumeAct, VolumeEvent};
use dossier_domain::record::VolumeGone;

/// A case of which both machines know that it is closed.
async fn closed_on_both() -> (Two, CaseId) {
    let two = Two::apart().await;
    let case = two.filed.case;
    close(&two.one, case).await;
    two.exchange().await;
    (two, case)
}

#[tokio::test]
async fn a_disposition_is_carried_to_the_other_copy_which_erases_too() {
    let two = Two::apart().await;
    two.exchange().await;
    let case = two.filed.case;
    revise(&two.one, &two.filed, Lang::Fr, MARKER).await;
    close(&two.one, case).await;
    two.exchange().await;
    assert!(!traces(&two.other, MARKER).await.is_empty());
    dispose(&two.one, case).await;
    let (there, _) = two.exchange().await;
    assert_eq!((there.disposed, there.kept), (1, 0));
    assert_eq!(traces(&two.other, MARKER).await, Vec::<String>::new());
    two.same().await;
    let found = two.other.tombstone(case).await.unwrap();
    assert_eq!(found, two.one.tombstone(case).await.unwrap());
    assert!(found.is_some());
}

#[tokio::test]
async fn a_transfer_that_the_archives_accepted_erases_on_the_other_copy_which_knows_to_whom() {
    let two = Two::apart().await;
    two.exchange().await;
    let case = two.filed.case;
    revise(&two.one, &two.filed, Lang::Fr, MARKER).await;
    close(&two.one, case).await;
    two.exchange().await;
    let accepted = transfer(&two.one, case).await;
    two.exchange().await;
    assert_eq!(traces(&two.other, MARKER).await, Vec::<String>::new());
    let found = two.other.tombstone(case).await.unwrap().unwrap();
    assert_eq!(found.tombstone.disposal.transfer, Some(accepted));
    two.same().await;
}

#[tokio::test]
async fn what_the_other_wrote_meanwhile_comes_without_its_words() {
    let two = Two::apart().await;
    two.exchange().await;
    let case = two.filed.case;
    close(&two.one, case).await;
    // The other copy goes on with the note, not knowing; its bundle carries everything again.
    revise(&two.other, &two.filed, Lang::En, MARKER).await;
    dispose(&two.one, case).await;
    two.carry(&two.other, &two.one, "late").await;
    assert_eq!(traces(&two.one, MARKER).await, Vec::<String>::new());
    sound(&two.one).await;
    two.exchange().await;
    assert_eq!(traces(&two.other, MARKER).await, Vec::<String>::new());
    two.same().await;
}

#[tokio::test]
async fn a_hold_that_the_first_copy_did_not_know_keeps_the_file_until_it_is_released() {
    let (two, case) = closed_on_both().await;
    record(&two.other, case, held()).await;
    assert_eq!(disposed_of(&two, case).await, (0, 1));
    let (kept, _) = two.other.case(case).await.unwrap();
    assert!(kept.is_held());
    assert!(two.other.tombstone(case).await.unwrap().is_some());
    sound(&two.other).await;
    two.carry(&two.other, &two.one, "back").await;
    assert_eq!(traces(&two.one, MARKER).await, Vec::<String>::new());
    sound(&two.one).await;

    let released = HoldEvent::Released {
        of: kept.holds[0].event,
        reason: MARKER.into(),
    };
    record(&two.other, case, CaseEvent::Hold(released)).await;
    assert_eq!(traces(&two.other, MARKER).await, Vec::<String>::new());
    sound(&two.other).await;
    two.exchange().await;
    two.same().await;
}

#[tokio::test]
async fn a_case_that_was_opened_again_apart_is_not_taken_away_from_whoever_works_on_it() {
    let (two, case) = closed_on_both().await;
    let (closed, _) = two.other.case(case).await.unwrap();
    let reopened = CaseEvent::Reopened {
        reasons: MARKER.into(),
        of: closed.decided_by(),
    };
    record(&two.other, case, reopened).await;
    assert_eq!(disposed_of(&two, case).await, (0, 1));
    assert!(two.other.case(case).await.is_ok());
    sound(&two.other).await;
    close(&two.other, case).await;
    assert!(two.other.case(case).await.is_err());
    sound(&two.other).await;
    two.exchange().await;
    two.same().await;
}

#[tokio::test]
async fn a_release_that_was_erased_before_it_came_does_not_keep_the_file() {
    let two = Two::apart().await;
    two.exchange().await;
    let case = two.filed.case;
    record(&two.one, case, held()).await;
    two.exchange().await;
    let (known, _) = two.one.case(case).await.unwrap();
    let released = HoldEvent::Released {
        of: known.holds[0].event,
        reason: MARKER.into(),
    };
    record(&two.one, case, CaseEvent::Hold(released)).await;
    close(&two.one, case).await;
    dispose(&two.one, case).await;
    let (there, _) = two.exchange().await;
    assert_eq!((there.disposed, there.kept), (1, 0));
    assert_eq!(traces(&two.other, MARKER).await, Vec::<String>::new());
    two.same().await;
}

/// An act on the first volume of a case, over what stands in this copy.
async fn on_paper(vault: &Vault, id: CaseId, act: VolumeAct) {
    let (case, _) = vault.case(id).await.unwrap();
    let over = case.paper.volume(1).map(Volume::over);
    let over = over.unwrap_or_default();
    let change = VolumeEvent { over, act };
    record(vault, id, CaseEvent::Volume { number: 1, change }).await;
}

fn charged_out() -> VolumeAct {
    let (on, due_on) = (day("2026-11-02"), day("2026-11-16"));
    let (borrower, phone) = (MARKER.into(), MARKER.into());
    let charge = Charge {
        borrower,
        phone,
        on,
        due_on,
    };
    VolumeAct::ChargedOut { charge }
}

const SHELF: LocationId = LocationId(uuid::Uuid::from_u128(70));

#[tokio::test]
async fn a_volume_taken_out_apart_keeps_the_file_there_until_it_is_back() {
    let two = Two::apart().await;
    let (case, on) = (two.filed.case, day("2026-11-03"));
    on_paper(&two.one, case, VolumeAct::Opened { at: SHELF }).await;
    close(&two.one, case).await;
    two.exchange().await;
    on_paper(&two.other, case, charged_out()).await;
    assert_eq!(disposed_of(&two, case).await, (0, 1));
    sound(&two.other).await;
    on_paper(&two.other, case, VolumeAct::Returned { at: SHELF, on }).await;
    assert!(two.other.case(case).await.is_err());
    assert_eq!(traces(&two.other, MARKER).await, Vec::<String>::new());
    two.exchange().await;
    two.same().await;
    let stays = two.one.tombstone(case).await.unwrap().unwrap().tombstone;
    let volume = VolumeGone {
        number: 1,
        at: SHELF,
    };
    assert_eq!(stays.volumes, [volume]);
}

#[tokio::test]
async fn paper_of_which_whoever_disposed_did_not_know_keeps_the_file_until_it_is_destroyed_too() {
    let (two, case) = closed_on_both().await;
    on_paper(&two.other, case, VolumeAct::Opened { at: SHELF }).await;
    assert_eq!(disposed_of(&two, case).await, (0, 1));
    sound(&two.other).await;
    let reason = MARKER.into();
    on_paper(&two.other, case, VolumeAct::Withdrawn { reason }).await;
    assert!(two.other.case(case).await.is_err());
    assert_eq!(traces(&two.other, MARKER).await, Vec::<String>::new());
    two.exchange().await;
    two.same().await;
}

#[tokio::test]
async fn a_return_that_was_erased_before_it_came_does_not_keep_the_file() {
    let two = Two::apart().await;
    let (case, on) = (two.filed.case, day("2026-11-03"));
    on_paper(&two.one, case, VolumeAct::Opened { at: SHELF }).await;
    on_paper(&two.one, case, charged_out()).await;
    two.exchange().await;
    on_paper(&two.one, case, VolumeAct::Returned { at: SHELF, on }).await;
    close(&two.one, case).await;
    dispose(&two.one, case).await;
    let (there, _) = two.exchange().await;
    assert_eq!((there.disposed, there.kept), (1, 0));
    assert_eq!(traces(&two.other, MARKER).await, Vec::<String>::new());
    two.same().await;
}

#[tokio::test]
async fn headers_of_a_restricted_case_that_come_without_their_words_stay_hidden() {
    let two = Two::apart().await;
    two.exchange().await;
    let case = two.filed.case;
    let readers = vec![two.one.me()];
    let restricted = CaseEvent::Restricted {
        from: None,
        readers,
        reason: MARKER.into(),
    };
    record(&two.one, case, restricted).await;
    revise(&two.one, &two.filed, Lang::Fr, MARKER).await;
    close(&two.one, case).await;
    dispose(&two.one, case).await;
    two.exchange().await;
    two.same().await;
    let mut writer = two.other.shared.writer().await.unwrap();
    let seen: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM event
            WHERE NOT EXISTS (SELECT 1 FROM event_body WHERE event_body.seq = event.seq)
            AND NOT EXISTS (SELECT 1 FROM restricted_event AS bound WHERE bound.seq = event.seq)",
    )
    .fetch_one(&mut *writer)
    .await
    .unwrap();
    assert_eq!(seen, 0);
}

#[tokio::test]
async fn a_file_disposed_of_on_both_machines_apart_is_gone_once_and_both_tell_the_same() {
    let (two, case) = closed_on_both().await;
    dispose(&two.one, case).await;
    dispose(&two.other, case).await;
    for _ in 0..2 {
        two.exchange().await;
        two.same().await;
    }
    let found = two.one.tombstone(case).await.unwrap();
    assert!(found.is_some());
    assert_eq!(found, two.other.tombstone(case).await.unwrap());
}
