//! What cases bring to reports: in blocks that several share, apart where a case is restricted, gone
//! with a file that is disposed of, and taken up from an older vault.

use super::disposition::{close, dispose};
use super::support::{Arrival, Desk, file, receive_in, record, tamper};
use crate::pack::Packs;
use crate::project::Projector;
use crate::report::Counted;
use crate::sql::json;
use crate::{StoreError, Tx, Vault, case, journal, unwatched};
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::case::{Case, CaseEvent, Circumstances, Part};
use dossier_domain::event::Fact;
use dossier_domain::id::CaseId;
use dossier_domain::report::{By, Figure};
use sqlx::Executor;
use std::ops::ControlFlow;
use uuid::Uuid;

const PLACES: [&str; 3] = ["Halden", "Lac-Noir", "Sainte-Zibeline"];

/// Identifiers that differ above the bits of a block.
fn ids() -> [CaseId; 3] {
    [0, 1, 2].map(|rank: u128| CaseId(Uuid::from_u128(900 + (rank << 14))))
}

async fn happened(vault: &Vault, id: CaseId, place: &str) {
    let circumstances = Circumstances {
        place: place.into(),
        ..Circumstances::default()
    };
    let history = vault.case_history(id).await.unwrap();
    let recorded = history.iter().rev().find(|event| {
        let event = &event.fact;
        matches!(
            event,
            Fact::Case {
                event: CaseEvent::Recorded { .. },
                ..
            }
        )
    });
    let (part, of) = (
        Part::Circumstances(circumstances),
        recorded.map(|event| event.id),
    );
    record(vault, id, CaseEvent::Recorded { part, of }).await;
}

/// Three cases of one block, each of its place.
async fn office(desk: &Desk) -> Vault {
    let vault = desk.create().await.unwrap();
    for (id, place) in ids().into_iter().zip(PLACES) {
        let arrival = Arrival::default();
        let write = vault.write(async |tx: &mut Tx| receive_in(tx, id, &arrival).await);
        write.await.unwrap();
        happened(&vault, id, place).await;
    }
    vault
}

/// The places that are counted, in the order of the cases.
async fn places(vault: &Vault, counted: Counted) -> Result<Vec<String>, StoreError> {
    let mut read = Vec::new();
    let day_of = |at: DateTime<Utc>| at.date_naive();
    let figures = vault.figures(
        counted,
        |block| {
            block.each(day_of, |id, case| {
                let places: String = case.keys(By::Place, NaiveDate::MAX).collect();
                read.push((id, places));
            })
        },
        unwatched,
    );
    figures.await?;
    read.sort();
    Ok(read.into_iter().map(|(_, place)| place).collect())
}

async fn rows(vault: &Vault, sql: &'static str) -> Vec<Vec<u8>> {
    let mut writer = vault.shared.writer().await.unwrap();
    let rows = sqlx::query_scalar(sql).fetch_all(&mut *writer).await;
    rows.unwrap()
}

async fn blocks(vault: &Vault) -> Vec<Vec<u8>> {
    rows(vault, "SELECT figures FROM main.figure_block").await
}

async fn alone(vault: &Vault) -> Vec<Vec<u8>> {
    rows(vault, "SELECT figures FROM main.case_figure").await
}

fn says(block: &[u8], word: &[u8]) -> bool {
    block.windows(word.len()).any(|window| window == word)
}

async fn sound(vault: &Vault) {
    let report = vault.verify(unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
}

#[tokio::test]
async fn no_word_of_a_restricted_case_stands_in_a_block_until_it_is_lifted() {
    let desk = Desk::new();
    let vault = office(&desk).await;
    let [_, id, _] = ids();
    let whole = blocks(&vault).await;
    assert_eq!((whole.len(), alone(&vault).await.len()), (1, 0));
    assert_eq!(places(&vault, Counted::Seen).await.unwrap(), PLACES);

    let restricted = CaseEvent::Restricted {
        from: None,
        readers: vec![vault.me()],
        reason: "un employé du bureau est visé".into(),
    };
    record(&vault, id, restricted).await;
    happened(&vault, id, "Bois-Zibeline").await;
    let left = blocks(&vault).await;
    for word in [id.0.as_bytes().as_slice(), b"Lac-Noir", b"Bois-Zibeline"] {
        assert!(left.iter().all(|block| !says(block, word)));
    }
    assert_eq!(alone(&vault).await.len(), 1);
    let [first, _, last] = PLACES;
    let seen = places(&vault, Counted::Seen).await.unwrap();
    assert_eq!(seen, [first, "Bois-Zibeline", last]);
    let published = places(&vault, Counted::Unrestricted).await.unwrap();
    assert_eq!(published, [first, last]);
    sound(&vault).await;

    happened(&vault, id, "Lac-Noir").await;
    let lifted = CaseEvent::RestrictionLifted {
        from: vec![vault.me()],
        reason: "l\u{2019}affaire est close".into(),
    };
    record(&vault, id, lifted).await;
    assert_eq!(blocks(&vault).await, whole, "to the last byte");
    assert!(alone(&vault).await.is_empty());
    sound(&vault).await;
}

#[tokio::test]
async fn a_case_whose_file_is_gone_leaves_its_neighbours_in_the_block() {
    let desk = Desk::new();
    let vault = office(&desk).await;
    let [_, id, _] = ids();
    file(&vault, id, "OPS-PLA-01/2026-A0001").await;
    close(&vault, id).await;
    dispose(&vault, id).await;
    let [first, _, last] = PLACES;
    assert_eq!(places(&vault, Counted::Seen).await.unwrap(), [first, last]);
    for word in [id.0.as_bytes().as_slice(), b"Lac-Noir"] {
        assert!(!says(&blocks(&vault).await[0], word));
    }
    sound(&vault).await;
}

#[tokio::test]
async fn a_block_that_cannot_be_read_is_told_and_nothing_is_counted_without_it() {
    let desk = Desk::new();
    let vault = office(&desk).await;
    tamper(
        &vault,
        "UPDATE figure_block SET figures = substr(figures, 1, length(figures) - 1)",
    )
    .await;
    let refused = places(&vault, Counted::Seen).await;
    assert!(matches!(refused, Err(StoreError::Inconsistent(_))));
    let report = vault.verify(unwatched).await.unwrap();
    assert_eq!(report.differences, ["figure_block 900"]);
}

/// Puts the figures where the migration leaves those of an older vault: a row of JSON for each case.
async fn as_before(vault: &Vault) {
    let mut writer = vault.shared.writer().await.unwrap();
    let emptied = "DELETE FROM figure_block; DELETE FROM case_figure";
    writer.execute(emptied).await.unwrap();
    let packs = Packs::default();
    for id in ids() {
        let events = journal::of_case(&mut writer, id).await.unwrap();
        let case = Case::fold(&events).unwrap().unwrap();
        let mut projector = Projector::aside(&mut writer, &packs);
        let standing = case::standing(&mut projector, &case).await.unwrap();
        sqlx::query("INSERT INTO figure_due (case_id, figure) VALUES (?, ?)")
            .bind(id.0.as_bytes().as_slice())
            .bind(json(&Figure::of(&case, &events, &standing)).unwrap())
            .execute(&mut *writer)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn the_figures_of_an_older_vault_are_taken_up_whole_or_not_at_all() {
    let desk = Desk::new();
    let vault = office(&desk).await;
    let [_, _, secret] = ids();
    let restricted = CaseEvent::Restricted {
        from: None,
        readers: vec![vault.me()],
        reason: "un employé du bureau est visé".into(),
    };
    record(&vault, secret, restricted).await;
    let (shared, apart) = (blocks(&vault).await, alone(&vault).await);
    as_before(&vault).await;
    vault.close().await.unwrap();

    let unlock = async |stops: bool| {
        let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
        let phrase = zeroize::Zeroizing::new(super::support::PHRASE.to_owned());
        let progress = move |done, of| match (done, of) {
            (3, 3) if stops => ControlFlow::Break(()),
            (_, of) => {
                assert_eq!(of, 3);
                ControlFlow::Continue(())
            }
        };
        let sources = (clock as _, ids as _);
        let (folder, device, me) = (desk.folder(), desk.device(), desk.first().id);
        Vault::unlock_watched(&folder, &device, me, phrase, sources, progress).await
    };
    assert!(matches!(unlock(true).await, Err(StoreError::Stopped)));
    let vault = unlock(false).await.unwrap();
    assert_eq!((blocks(&vault).await, alone(&vault).await), (shared, apart));
    assert_eq!(places(&vault, Counted::Seen).await.unwrap(), PLACES);
    let left = rows(&vault, "SELECT case_id FROM main.figure_due").await;
    assert!(left.is_empty());
    sound(&vault).await;
}
