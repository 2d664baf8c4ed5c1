//! Paper and electronic agree before a case is closed: what the last stocktaking of a place found of its
//! volumes blocks, until an act settles it or a person explains it.

use super::{closed, count, filed, place_in, settled};
use crate::desk::{answered, day, desk, refusal};
use crate::paper::{act, charge, place};
use dossier_app::case::{self, Block, CloseCase};
use dossier_app::paper::{self, VolumeAsk};
use dossier_app::stocktaking::{self, CaseFault, ExplainEntry};
use dossier_app::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_domain::stocktaking::Mismatch;

/// What blocks of the paper of a case.
async fn blocks(session: &Session, id: CaseId) -> Vec<Block> {
    let blocks = case::closing(session, id).await.unwrap().blocks.into_iter();
    let of_paper = |block: &Block| {
        matches!(
            block,
            Block::PaperCounted(_) | Block::PaperOut { .. } | Block::PaperLost { .. }
        )
    };
    blocks.filter(of_paper).collect()
}

/// What stocktakings found that blocks.
async fn counted(session: &Session, id: CaseId) -> Vec<CaseFault> {
    let blocks = blocks(session, id).await.into_iter();
    let faults = blocks.map(|block| match block {
        Block::PaperCounted(fault) => fault,
        other => panic!("{other:?}"),
    });
    faults.collect()
}

fn told(faults: &[CaseFault]) -> Vec<(u16, Mismatch)> {
    faults.iter().map(|one| (one.volume, one.kind)).collect()
}

async fn close(session: &Session, case_id: CaseId) -> Result<(), AppError> {
    let reasons = "Tout est fait.".to_owned();
    let request = CloseCase {
        case_id,
        reasons,
        outcome: None,
    };
    case::close(session, request).await.map(|_| ())
}

#[tokio::test]
async fn what_a_count_found_of_a_volume_blocks_until_an_act_settles_it_or_a_person_explains_it() {
    let (office, session) = desk().await;
    let shelf = place(&session, "R1").await;
    let elsewhere = place(&session, "R2").await;
    let at = [shelf, shelf, elsewhere, shelf];
    let (id, number) = filed(&office, &session, "une.eml", &at).await;
    answered(&session, id).await;
    let out = charge("Omar Diallo", "2026-10-22");
    act(&session, id, 2, VolumeAsk::ChargeOut { charge: out })
        .await
        .unwrap();
    office.advance(chrono::Duration::minutes(1));
    let (view, _) = stocktaking::open(&session, shelf).await.unwrap();
    let count_id = view.line.id;
    for volume in [1, 2, 3, 1] {
        count(&session, count_id, shelf, &format!("{number}/{volume}")).await;
    }
    let while_it_goes_on = blocks(&session, id).await;
    assert!(
        matches!(
            while_it_goes_on.as_slice(),
            [Block::PaperOut { volume: 2, .. }]
        ),
        "{while_it_goes_on:?}"
    );

    let report = closed(&session, count_id).await;
    let found = counted(&session, id).await;
    assert_eq!(
        told(&found),
        [
            (1, Mismatch::Twice),
            (2, Mismatch::Out),
            (3, Mismatch::Elsewhere),
            (4, Mismatch::Missing)
        ],
        "the volume that is out has one line, that of the count"
    );
    for fault in &found {
        let mut lines = report.faults.iter();
        let line = lines.find(|one| one.kind == fault.kind).unwrap();
        assert_eq!(fault.stocktaking_id, count_id);
        assert_eq!((fault.entry, &fault.label), (line.entry, &line.label));
        assert_eq!(fault.closed_on, day("2026-10-08"));
    }
    let refused = refusal(close(&session, id).await);
    assert!(matches!(refused, AppError::CaseBlocked), "{refused:?}");

    office.advance(chrono::Duration::minutes(1));
    for fault in report.faults.iter().filter(|fault| fault.mends) {
        stocktaking::settle(&session, settled(count_id, fault))
            .await
            .unwrap();
    }
    let left = blocks(&session, id).await;
    let [Block::PaperLost { volume: 4 }, Block::PaperCounted(twice)] = left.as_slice() else {
        panic!("{left:?}");
    };
    let explained = ExplainEntry {
        id: count_id,
        entry: twice.entry.unwrap(),
        reason: "Lu une seconde fois en rangeant.".into(),
    };
    stocktaking::explain(&session, explained).await.unwrap();
    let on = day("2026-10-08");
    act(&session, id, 4, VolumeAsk::Find { at: shelf, on })
        .await
        .unwrap();
    assert_eq!(blocks(&session, id).await, []);
    close(&session, id).await.unwrap();
}

#[tokio::test]
async fn a_count_blocks_the_cases_of_its_own_volumes_and_only_until_the_place_is_counted_again() {
    let (office, session) = desk().await;
    let room = place(&session, "S1").await;
    let shelf = place_in(&session, "S1-R1", room).await;
    let (absent, number) = filed(&office, &session, "une.eml", &[shelf]).await;
    answered(&session, absent).await;
    let (present, other) = filed(&office, &session, "deux.eml", &[shelf]).await;
    answered(&session, present).await;
    office.advance(chrono::Duration::minutes(1));
    let (first, _) = stocktaking::open(&session, shelf).await.unwrap();
    count(&session, first.line.id, shelf, &other).await;
    closed(&session, first.line.id).await;
    assert_eq!(
        told(&counted(&session, absent).await),
        [(1, Mismatch::Missing)]
    );
    assert_eq!(blocks(&session, present).await, []);
    close(&session, present).await.unwrap();

    let (second, _) = stocktaking::open(&session, room).await.unwrap();
    count(&session, second.line.id, shelf, &number).await;
    count(&session, second.line.id, shelf, &other).await;
    assert_eq!(counted(&session, absent).await.len(), 1, "it is not done");
    closed(&session, second.line.id).await;
    assert_eq!(blocks(&session, absent).await, []);
    close(&session, absent).await.unwrap();
    let paper = paper::get(&session, absent).await.unwrap();
    assert!(paper.counted.is_empty());
}
