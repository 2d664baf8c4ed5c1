//! What two people say apart of a piece keeps the case open until somebody says over both.

use super::closing::waiting;
use super::{Two, receive_old};
use crate::piece::{acted, ask_by_phone, listed, received, waived};
use dossier_app::Session;
use dossier_app::case::{self, Block};
use dossier_domain::id::CaseId;

/// Name of the piece, as the law gives it.
const PHOTOGRAPHS: &str = "Photographs or videos of the incident or of the injuries";

/// Names of the pieces of which people said different things, and of those that are awaited.
async fn blocks(session: &Session, id: CaseId) -> (Vec<String>, Vec<String>) {
    let blocks = case::closing(session, id).await.unwrap().blocks;
    let (mut apart, mut awaited) = (Vec::new(), Vec::new());
    for block in blocks {
        match block {
            Block::PieceApart { name } => apart.push(name.en),
            Block::PieceAwaited { name } => awaited.push(name.en),
            _ => {}
        }
    }
    (apart, awaited)
}

#[tokio::test]
async fn a_piece_received_by_one_and_waived_by_the_other_keeps_the_case_open() {
    let photographs = listed("photographs");
    let (two, id) = Two::apart(async |office, session| {
        let id = receive_old(office, session).await;
        ask_by_phone(session, id, &listed("photographs"), "2026-10-08").await;
        id
    })
    .await;
    acted(&two.coordinator, id, &photographs, received("2026-10-08"))
        .await
        .unwrap();
    two.later();
    acted(&two.lead, id, &photographs, waived()).await.unwrap();
    two.exchange().await;
    for session in [&two.coordinator, &two.lead] {
        assert_eq!(
            blocks(session, id).await,
            (vec![PHOTOGRAPHS.to_owned()], Vec::new())
        );
        assert_eq!(waiting(session).await, [(id, 1)]);
    }
    acted(&two.lead, id, &photographs, received("2026-10-08"))
        .await
        .unwrap();
    assert_eq!(blocks(&two.lead, id).await, (Vec::new(), Vec::new()));
    assert_eq!(waiting(&two.lead).await, []);
}
