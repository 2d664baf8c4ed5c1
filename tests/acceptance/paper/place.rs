//! The places of the office: one stands in another and moves with what it holds; one that was entered twice
//! is one again.

use super::{act, place, shelf, view};
use crate::desk::{complaint, desk, file, is_sound, refusal, refused_field};
use dossier_app::journal::{self, JournalRequest};
use dossier_app::paper::{self, LocationView, MergeLocation, PutLocation, VolumeAsk};
use dossier_app::{AppError, Session};
use dossier_domain::id::LocationId;
use dossier_domain::paper::Location;

async fn put(
    session: &Session,
    code: &str,
    within: Option<LocationId>,
) -> Result<LocationView, AppError> {
    let before = paper::locations(session).await?;
    let known = before.into_iter().find(|one| one.code == code);
    let from = known.as_ref().map(|known| Location {
        within: known.within,
        ..shelf(code)
    });
    let request = PutLocation {
        id: known.map(|known| known.id),
        from,
        to: Location {
            within,
            ..shelf(code)
        },
    };
    let (all, _) = paper::put_location(session, request).await?;
    Ok(all.into_iter().find(|one| one.code == code).unwrap())
}

#[tokio::test]
async fn a_place_stands_in_another_and_never_in_itself() {
    let (_office, session) = desk().await;
    let room = put(&session, "S1", None).await.unwrap().id;
    let shelves = put(&session, "S1-R2", Some(room)).await.unwrap();
    let one = put(&session, "B14", Some(shelves.id)).await.unwrap();
    assert_eq!((one.depth, shelves.depth), (2, 1));
    assert_eq!(
        one.path.en,
        "File room, shelf S1, File room, shelf S1-R2, File room, shelf B14"
    );
    let nowhere = LocationId(uuid::Uuid::from_u128(6));
    for (code, within) in [("S1", one.id), ("B14", one.id), ("B14", nowhere)] {
        let refused = put(&session, code, Some(within)).await;
        assert_eq!(refused_field(refused), "location_within", "{code}");
    }
    let freed = put(&session, "S1-R2", None).await.unwrap();
    assert_eq!(freed.depth, 0);
    let all = paper::locations(&session).await.unwrap();
    let codes: Vec<_> = all
        .iter()
        .map(|one| (one.code.as_str(), one.depth))
        .collect();
    assert_eq!(
        codes,
        [("S1", 0), ("S1-R2", 0), ("B14", 1)],
        "what a place holds moves with it, and is listed after it"
    );
    let page = journal::browse(&session, JournalRequest::default()).await;
    let told: Vec<_> = page
        .unwrap()
        .lines
        .into_iter()
        .map(|line| line.what.id)
        .collect();
    assert_eq!(told[0], "history-location-freed");
}

#[tokio::test]
async fn a_place_entered_twice_is_merged_with_what_it_holds_and_parted_again() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    file(&session, id).await;
    let first = place(&session, "R1").await;
    let twin = place(&session, "R-1").await;
    act(&session, id, 1, VolumeAsk::Open { at: twin })
        .await
        .unwrap();
    let merge = |from, into| MergeLocation {
        id: twin,
        from,
        into,
    };
    paper::merge_location(&session, merge(None, Some(first)))
        .await
        .unwrap();
    assert_eq!(view(&session, id).await.volumes[0].at, Some(first));
    assert_eq!(
        refused_field(act(&session, id, 1, VolumeAsk::Move { at: twin }).await),
        "location",
        "nothing is put in a place that is another one"
    );
    let again = refusal(paper::merge_location(&session, merge(None, Some(first))).await);
    assert!(matches!(again, AppError::ChangedMeanwhile));
    paper::merge_location(&session, merge(Some(first), None))
        .await
        .unwrap();
    assert_eq!(view(&session, id).await.volumes[0].at, Some(twin));
    is_sound(&session).await;
}
