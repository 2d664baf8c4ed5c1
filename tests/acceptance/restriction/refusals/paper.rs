//! Acts on the paper of a case.

use super::{Asked, event, refused};
use crate::desk::{day, refusal};
use dossier_app::paper::{ActOnVolume, RegisterOriginal, StrikeOriginal, VolumeAsk};
use dossier_app::{Session, paper};
use dossier_domain::id::{LocationId, OriginalId};
use dossier_domain::paper::PaperOriginal;
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
    BTreeMap::from([
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
