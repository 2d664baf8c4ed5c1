//! The number of a case that was disposed of leads to what stays of it, for those who saw the case.

use super::room::{Room, approve, propose};
use dossier_app::palette::{self, PaletteRequest, PaletteThing};
use dossier_app::search::{self, GoneView, SearchFilter, SearchPageRequest};
use dossier_app::{Session, case, disposition};

async fn things(session: &Session, words: &str) -> Vec<PaletteThing> {
    let request = PaletteRequest {
        things: words.into(),
        words: words.into(),
    };
    palette::find(session, request).await.unwrap().things
}

async fn gone(session: &Session, words: &str) -> Vec<GoneView> {
    let request = SearchPageRequest {
        query: words.into(),
        best: true,
        filter: SearchFilter::default(),
    };
    search::page(session, request).await.unwrap().gone
}

#[tokio::test]
async fn the_number_of_a_disposed_case_or_of_its_file_leads_to_what_stays() {
    let (room, session) = Room::with(2, 1).await;
    let session = room.later(session, 366, &room.first).await;
    let (one, other) = (room.cases[0], room.cases[1]);
    let number = case::get(&session, one).await.unwrap().line.number;
    let left = case::get(&session, other).await.unwrap().line.number;
    assert!(gone(&session, &number).await.is_empty(), "it is there");
    propose(&session, &[one]).await;
    let session = room.later(session, 0, &room.second).await;
    approve(&session, &[one]).await;
    let stays = disposition::find(&session, &number).await.unwrap();
    for said in [
        &number,
        &number.to_lowercase(),
        &stays.file_number,
        "PL-2026-1",
        "1",
    ] {
        let found = things(&session, said).await;
        let thing = found.iter().find(|thing| thing.noun == "tombstone");
        let thing = thing.unwrap_or_else(|| panic!("{said}: {found:?}"));
        assert_eq!((&thing.number, thing.on), (&number, stays.disposed_on));
        assert_eq!(thing.title.fr, stays.file_number);
        assert_eq!((thing.stage, thing.due_days), (None, None));
        let line = GoneView {
            number: number.clone(),
            file_number: stays.file_number.clone(),
            on: stays.disposed_on,
        };
        assert_eq!(gone(&session, said).await, [line], "{said}");
    }
    let found = things(&session, &left).await;
    assert_eq!(found[0].noun, "case");
    for nothing in ["PL-2025-1", "NI-1", "7", "plainte", ""] {
        assert!(gone(&session, nothing).await.is_empty(), "{nothing}");
    }
}

#[tokio::test]
async fn the_number_of_a_restricted_case_leads_nobody_to_its_tombstone_but_its_readers() {
    let (room, session) = Room::with(1, 1).await;
    let session = room.later(session, 366, &room.lead).await;
    let id = room.cases[0];
    let number = case::get(&session, id).await.unwrap().line.number;
    let restrict = case::RestrictCase {
        case_id: id,
        readers: vec![room.lead.id, room.second.id],
        reason: "Un employé du bureau est visé.".into(),
    };
    case::restrict(&session, restrict).await.unwrap();
    propose(&session, &room.cases).await;
    let session = room.later(session, 0, &room.second).await;
    assert_eq!(approve(&session, &room.cases).await.done, 1);
    assert_eq!(gone(&session, &number).await.len(), 1);
    let session = room.later(session, 0, &room.first).await;
    for said in [number.as_str(), "1"] {
        assert!(things(&session, said).await.is_empty());
        assert!(gone(&session, said).await.is_empty());
    }
}
