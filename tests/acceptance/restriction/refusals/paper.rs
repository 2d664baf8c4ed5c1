//! Acts on the paper of a case.

use super::{Asked, event, refused};
use crate::desk::{day, refusal};
use dossier_app::paper::{
    ActOnVolume, ActOnVolumes, RegisterOriginal, StrikeOriginal, VolumeAsk, VolumeNamed,
};
use dossier_app::stocktaking::SettleFault;
use dossier_app::{Session, paper, stocktaking};
use dossier_domain::id::{LocationId, OriginalId, StocktakingId};
use dossier_domain::paper::PaperOriginal;
use dossier_domain::stocktaking::Mismatch;
use std::collections::BTreeMap;

pub async fn refusals(session: &Session, asked: &Asked) -> BTreeMap<&'static str, String> {
    let case_id = asked.case;
    let at = LocationId(uuid::Uuid::from_u128(6));
    let opened = ActOnVolume {
        case_id,
        number: 1,
        over: Vec::new(),
        act: VolumeAsk::Open { at },
    };
    let letter = PaperOriginal {
        description: "Lettre".into(),
        received_on: day("2026-10-08"),
        received_by: "Rita Côté".into(),
        scan: None,
        volume: None,
    };
    let registered = RegisterOriginal {
        case_id,
        original_id: None,
        over: Vec::new(),
        original: letter,
    };
    let struck = StrikeOriginal {
        case_id,
        original_id: OriginalId(uuid::Uuid::from_u128(6)),
        over: vec![event()],
        reason: "motifs".into(),
    };
    let settled = SettleFault {
        id: StocktakingId(uuid::Uuid::from_u128(6)),
        kind: Mismatch::Missing,
        entry: None,
        case_id,
        volume: 2,
        reason: "motifs".into(),
    };
    let named = VolumeNamed {
        case_id,
        number: 2,
        over: vec![event()],
    };
    let moved = ActOnVolumes {
        volumes: vec![named.clone()],
        act: VolumeAsk::Return {
            at: paper::locations(session).await.unwrap()[0].id,
            on: day("2026-10-08"),
        },
    };
    BTreeMap::from([
        (
            "paper_act_on_many",
            refused(refusal(paper::act_on_many(session, moved).await)),
        ),
        (
            "paper_undo_many",
            refused(refusal(paper::undo_many(session, vec![named]).await)),
        ),
        (
            "stocktaking_settle",
            refused(refusal(stocktaking::settle(session, settled).await)),
        ),
        (
            "paper_act",
            refused(refusal(paper::act(session, opened).await)),
        ),
        (
            "paper_register",
            refused(refusal(paper::register(session, registered).await)),
        ),
        (
            "paper_strike",
            refused(refusal(paper::strike(session, struck).await)),
        ),
    ])
}
