//! Several volumes at once: one act, one undo, all of them or none.

use super::{act, charge, place, view};
use crate::desk::{day, desk, file, is_sound, recent, refusal, refused_field};
use dossier_app::paper::{self, ActOnVolumes, VolumeAsk, VolumeInHand, VolumeNamed, VolumeStep};
use dossier_app::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_testkit::TestOffice;

async fn case_with_volume(office: &TestOffice, session: &Session, name: &str) -> (CaseId, String) {
    let letter = recent().subject(name);
    let id = office.receive(session, letter.file(name)).await.id;
    let view = file(session, id).await;
    let at = paper::locations(session).await.unwrap()[0].id;
    act(session, id, 1, VolumeAsk::Open { at }).await.unwrap();
    (id, view.file.unwrap().number)
}

fn named(one: &VolumeInHand) -> VolumeNamed {
    VolumeNamed {
        case_id: one.case_id,
        number: one.number,
        over: one.over.clone(),
    }
}

async fn in_hand(session: &Session, labels: [&str; 2]) -> Vec<VolumeNamed> {
    let mut found = Vec::new();
    for label in labels {
        let one = paper::in_hand(session, label).await.unwrap();
        found.push(named(&one));
    }
    found
}

#[tokio::test]
async fn volumes_of_two_files_go_out_together_and_come_back_together_or_not_at_all() {
    let (office, session) = desk().await;
    place(&session, "R1").await;
    let other = place(&session, "R2").await;
    let (first, one) = case_with_volume(&office, &session, "une.eml").await;
    let (second, two) = case_with_volume(&office, &session, "deux.eml").await;
    let found = paper::in_hand(&session, &one).await.unwrap();
    assert_eq!(found.may, [VolumeStep::ChargeOut, VolumeStep::Move]);
    let volumes = in_hand(&session, [&one, &two]).await;
    let out = |volumes| ActOnVolumes {
        volumes,
        act: VolumeAsk::ChargeOut {
            charge: charge("Omar Diallo", "2026-10-22"),
        },
    };
    let (done, _) = paper::act_on_many(&session, out(volumes.clone()))
        .await
        .unwrap();
    for id in [first, second] {
        let volume = view(&session, id).await.volumes.remove(0);
        assert_eq!(volume.charge.unwrap().borrower, "Omar Diallo");
    }
    let late = refusal(paper::act_on_many(&session, out(volumes)).await);
    assert!(matches!(late, AppError::ChangedMeanwhile));

    paper::undo_many(&session, done.clone()).await.unwrap();
    for id in [first, second] {
        let volume = view(&session, id).await.volumes.remove(0);
        assert_eq!((volume.charge, volume.log.len()), (None, 3), "all is told");
    }
    let twice = refusal(paper::undo_many(&session, done).await);
    assert!(matches!(twice, AppError::ChangedMeanwhile));

    let volumes = in_hand(&session, [&one, &two]).await;
    let moved = VolumeAsk::Move { at: other };
    act(&session, second, 1, moved.clone()).await.unwrap();
    let request = ActOnVolumes {
        volumes,
        act: moved,
    };
    let refused = refusal(paper::act_on_many(&session, request).await);
    assert!(matches!(refused, AppError::ChangedMeanwhile));
    let stays = view(&session, first).await.volumes.remove(0);
    assert_ne!(stays.at, Some(other), "all of them, or none");
    is_sound(&session).await;
}

#[tokio::test]
async fn a_label_that_names_no_volume_or_too_many_volumes_are_refused() {
    let (office, session) = desk().await;
    let at = place(&session, "R1").await;
    let (_, number) = case_with_volume(&office, &session, "une.eml").await;
    for label in ["", "R1", "OPS-PLA-01/1999-A0001/1", &format!("{number}/2")] {
        let unknown = paper::in_hand(&session, label).await;
        assert_eq!(refused_field(unknown), "label_unknown");
    }
    let one = named(&paper::in_hand(&session, &number).await.unwrap());
    let on = day("2026-10-08");
    let asked = |volumes, act| ActOnVolumes { volumes, act };
    let none = asked(Vec::new(), VolumeAsk::Move { at });
    let many = asked(vec![one.clone(); 201], VolumeAsk::Move { at });
    let another = asked(vec![one], VolumeAsk::Recall { on });
    for request in [none, many, another] {
        let refused = paper::act_on_many(&session, request).await;
        assert_eq!(refused_field(refused), "volumes");
    }
}
