//! What keeps a file: a hold, paper that is away, reasons, another plan.

use super::room::{Room, approve, hold, plan, propose, told};
use crate::desk::{complaint, desk_as, is_sound, refusal, refused_field};
use crate::paper::{act, charge, place};
use crate::stocktaking::{closed as counted, count};
use dossier_app::bulk::{self, BeginBulk, BulkAct, Chosen};
use dossier_app::case::{self, CloseCase, ReopenCase};
use dossier_app::disposition::{self, DispositionState, PutHold, ReleaseHold, SetAside};
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::pack::{self, ForcePack};
use dossier_app::paper::{self, VolumeAsk};
use dossier_app::{AppError, WireError, packs, stocktaking};
use dossier_domain::person::Role;
use dossier_domain::record::Kept;
use std::sync::Arc;

#[tokio::test]
async fn a_hold_put_between_the_approval_and_the_erasure_keeps_that_file_and_no_other() {
    let (room, session) = Room::with(3, 1).await;
    let session = room.later(session, 366, &room.first).await;
    assert_eq!(propose(&session, &room.cases).await.done, 3);
    let session = room.later(session, 0, &room.second).await;
    // The second person chose all three; the hold comes before the write of the second.
    let chosen = Chosen::Cases {
        ids: room.cases.clone(),
    };
    let act = BulkAct::Dispose;
    bulk::begin(&session, BeginBulk { act, chosen })
        .await
        .unwrap();
    hold(&session, room.cases[1]).await;
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let work = async |job: Job| bulk::run(&session, &job, |_| ()).await;
    let view = jobs.run(JobKind::Bulk, work).await.unwrap();
    assert_eq!(told(&view), (2, vec![("file-kept", "held")]));
    let kept = case::get(&session, room.cases[1]).await.unwrap();
    assert_eq!(kept.holds.len(), 1);
    let listed = disposition::get(&session).await.unwrap();
    assert_eq!(listed.proposed[0].kept, Some(Kept::Held));
    assert_eq!(listed.disposed.len(), 2);
    is_sound(&session).await;

    let release = |reason: &str| ReleaseHold {
        case_id: room.cases[1],
        hold: kept.holds[0].hold,
        reason: reason.into(),
    };
    let empty = disposition::release_hold(&session, release(" ")).await;
    assert_eq!(refused_field(empty), "reason");
    let (view, _) = disposition::release_hold(&session, release("Litige réglé."))
        .await
        .unwrap();
    assert!(view.unwrap().holds.is_empty());
    let twice = disposition::release_hold(&session, release("Encore.")).await;
    assert!(matches!(refusal(twice), AppError::ChangedMeanwhile));
    assert_eq!(approve(&session, &room.cases[1..2]).await.done, 1);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_file_whose_paper_is_away_is_kept_and_what_stays_names_the_volumes() {
    let (room, session) = Room::with(2, 1).await;
    let (out, back) = (room.cases[0], room.cases[1]);
    let at = place(&session, "R2-B14").await;
    for id in [out, back] {
        act(&session, id, 1, VolumeAsk::Open { at }).await.unwrap();
    }
    let session = room.later(session, 366, &room.first).await;
    assert_eq!(propose(&session, &room.cases).await.done, 2);
    let charge = charge("Omar Diallo", "2027-11-01");
    act(&session, out, 1, VolumeAsk::ChargeOut { charge })
        .await
        .unwrap();
    let session = room.later(session, 0, &room.second).await;
    assert_eq!(
        told(&approve(&session, &room.cases).await),
        (1, vec![("file-kept", "paper_away")])
    );
    let listed = disposition::get(&session).await.unwrap();
    assert_eq!(listed.proposed[0].kept, Some(Kept::PaperAway));
    let certificate = disposition::certificate(&session, back).await.unwrap();
    let [volume] = certificate.tombstone.volumes.as_slice() else {
        panic!("{certificate:?}");
    };
    assert_eq!((volume.number, volume.code.as_str()), (1, "R2-B14"));
    assert!(volume.place.en.contains("shelf"), "{volume:?}");
    let on = session.office.today();
    act(&session, out, 1, VolumeAsk::Return { at, on })
        .await
        .unwrap();
    assert_eq!(approve(&session, &[out]).await.done, 1);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_file_whose_paper_a_count_did_not_find_is_kept_until_somebody_settles_it() {
    let (room, session) = Room::with(2, 1).await;
    let (absent, present) = (room.cases[0], room.cases[1]);
    let at = place(&session, "R2-B14").await;
    for id in [absent, present] {
        act(&session, id, 1, VolumeAsk::Open { at }).await.unwrap();
    }
    let session = room.later(session, 366, &room.first).await;
    assert_eq!(propose(&session, &room.cases).await.done, 2);
    let number = paper::get(&session, present).await.unwrap().file_number;
    let (view, _) = stocktaking::open(&session, at).await.unwrap();
    let id = view.line.id;
    count(&session, id, at, &number.unwrap()).await;
    counted(&session, id).await;
    let session = room.later(session, 0, &room.second).await;
    assert_eq!(
        told(&approve(&session, &room.cases).await),
        (1, vec![("file-kept", "paper_counted")])
    );
    let listed = disposition::get(&session).await.unwrap();
    assert_eq!(listed.proposed[0].kept, Some(Kept::PaperCounted));
    act(&session, absent, 1, VolumeAsk::Move { at })
        .await
        .unwrap();
    let listed = disposition::get(&session).await.unwrap();
    assert_eq!(listed.proposed[0].kept, None);
    assert_eq!(approve(&session, &[absent]).await.done, 1);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_file_is_kept_for_now_with_reasons_and_a_proposal_ends_with_the_closing_that_it_rests_on()
{
    let (room, session) = Room::with(2, 1).await;
    let session = room.later(session, 366, &room.first).await;
    let (one, other) = (room.cases[0], room.cases[1]);
    let aside = |case_id, reason: &str| SetAside {
        case_id,
        reason: reason.into(),
    };
    let empty = disposition::set_aside(&session, aside(one, " ")).await;
    assert_eq!(refused_field(empty), "reason");
    disposition::set_aside(&session, aside(one, "Valeur historique."))
        .await
        .unwrap();
    let view = disposition::get(&session).await.unwrap();
    let state = &view
        .due
        .iter()
        .find(|file| file.line.id == one)
        .unwrap()
        .state;
    assert!(
        matches!(state, DispositionState::SetAside { reason, .. } if reason == "Valeur historique."),
        "{state:?}"
    );
    assert_eq!(
        propose(&session, &room.cases).await.done,
        2,
        "it may be proposed all the same"
    );

    let session = room.later(session, 0, &room.lead).await;
    disposition::set_aside(&session, aside(one, "Pas encore."))
        .await
        .unwrap();
    assert_eq!(
        told(&approve(&session, &[one]).await),
        (0, vec![("changed-meanwhile", "")])
    );
    let reopen = ReopenCase {
        case_id: other,
        reasons: "Une suite.".into(),
    };
    case::reopen(&session, reopen).await.unwrap();
    assert_eq!(
        told(&approve(&session, &[other]).await),
        (0, vec![("file-kept", "open")])
    );
    let close = CloseCase {
        case_id: other,
        reasons: "Fait.".into(),
        outcome: None,
    };
    case::close(&session, close).await.unwrap();
    assert_eq!(
        told(&approve(&session, &[other]).await),
        (0, vec![("file-kept", "not_yet")])
    );
    let listed = disposition::get(&session).await.unwrap();
    assert!(listed.proposed.is_empty(), "{listed:?}");
}

#[tokio::test]
async fn another_version_of_the_plan_makes_a_proposal_lapse() {
    let (room, session) = Room::with(1, 1).await;
    let session = room.later(session, 800, &room.first).await;
    propose(&session, &room.cases).await;
    let director = session.vault.people().await.unwrap();
    let director = director
        .iter()
        .find(|one| one.role == Role::Director)
        .unwrap();
    let session = room.later(session, 0, director).await;
    let (view, _) = pack::import(&session, plan(2)).await.unwrap();
    let compare = pack::ComparePacks {
        old: packs::packs()
            .unwrap()
            .files
            .iter()
            .find(|one| one.id == packs::PLAN)
            .unwrap()
            .reference(),
        new: view.line.pack.clone(),
    };
    let ids: Vec<String> = pack::compare(&session, compare)
        .await
        .unwrap()
        .into_iter()
        .map(|one| one.id)
        .collect();
    assert_eq!(ids, ["pack-diff-no-sample", "pack-diff-retention-added"]);
    let force = ForcePack {
        pack: view.line.pack,
        from_on: session.office.clock.now().date_naive(),
    };
    pack::put_in_force(&session, force).await.unwrap();
    assert_eq!(
        told(&approve(&session, &room.cases).await),
        (0, vec![("changed-meanwhile", "")])
    );
}

#[tokio::test]
async fn a_hold_says_what_it_is_for_why_and_by_whose_authority() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let id = complaint(&office, &session).await;
    for (scope, reason, authority, field) in [
        ("", "b", "c", "hold_scope"),
        ("a", " ", "c", "reason"),
        ("a", "b", "", "authority"),
    ] {
        let request = PutHold {
            case_id: id,
            scope: scope.into(),
            reason: reason.into(),
            authority: authority.into(),
        };
        let refused = WireError::from(refusal(disposition::put_hold(&session, request).await));
        assert_eq!(refused.args["field"], field);
    }
    hold(&session, id).await;
    let view = case::get(&session, id).await.unwrap();
    assert_eq!(view.holds[0].scope, "Dossier de cour 12-345");
    let lines: Vec<&str> = view
        .history
        .iter()
        .map(|line| line.what.id.as_str())
        .collect();
    assert!(lines.contains(&"history-hold-put"), "{lines:?}");
}
