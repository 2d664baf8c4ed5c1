//! Precedents: what earlier cases were decided on a ground, the most alike first, from an index that
//! follows the events like every projection.
//!
//! What a person is shown is read through the views of restriction, so that a hidden case is no
//! precedent.

use crate::alike::{sharing, stems, words};
use crate::case::{CaseLine, folded, one as line};
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault};
use dossier_domain::case::Case;
use dossier_domain::event::Event;
use dossier_domain::id::CaseId;
use dossier_domain::law::{GroundCode, RegimeCode};
use dossier_domain::precedent::{Decided, Place, Profile, Shared, without_names};
use dossier_domain::triage::Standing;
use sqlx::SqliteConnection;
use std::cmp::Reverse;
use std::collections::BTreeMap;

statements! {
    HELD = "SELECT place, decided, profile FROM precedent WHERE case_id = ? ORDER BY place";
    DROP = "DELETE FROM precedent WHERE case_id = ?";
    DROP_KEYS = "DELETE FROM precedent_key WHERE case_id = ?";
    PUT = "INSERT INTO precedent (place, case_id, decided, profile) VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING";
    PUT_KEY = "INSERT INTO precedent_key (key, case_id, weight) VALUES (?, ?, ?)
        ON CONFLICT DO NOTHING";
    OF_PLACE_KEY = "SELECT case_id FROM precedent_key WHERE key = ? ORDER BY case_id DESC LIMIT ?";
    AT_PLACE = "SELECT decided, profile FROM precedent WHERE place = ? AND case_id = ?";
}

/// Cases looked at under one key, the newest first: a key that more share says little.
const PER_KEY: u32 = 48;

/// Cases whose profiles are compared in full.
const COMPARED: usize = 32;

/// An earlier case decided on the same ground.
#[derive(Debug, Clone, PartialEq)]
pub struct Precedent {
    /// Its line.
    pub line: CaseLine,
    /// What was decided.
    pub decided: Decided,
    /// What the two cases share.
    pub shared: Shared,
}

/// Writes what a case brings, when it changed; nothing as long as nobody decided it. Most acts on a case
/// that is decided change none of it, and each key lies on a page of its own.
pub(crate) async fn project(
    connection: &mut SqliteConnection,
    case: &Case,
    events: &[Event],
    standing: &Standing,
) -> Result<(), StoreError> {
    let mut now = BTreeMap::new();
    if let Some((decided, grounds)) = Decided::of(case, events) {
        let text = words(connection, case.receipt.text).await?;
        let stems = stems(&without_names(&text));
        for ground in grounds {
            let profile = Profile::of(&case.facts, &ground, &stems);
            let place = Place::of(case, standing.regime.code.clone(), ground);
            let row = (sql::json(&decided)?, sql::json(&profile)?);
            // Two grounds may lie at one place: the first of them stands.
            let one = now.entry(place.number());
            one.or_insert((row, profile.keys(&place)));
        }
    }
    let query = sqlx::query(HELD).bind(case.id.0.as_bytes().as_slice());
    let rows = query.fetch_all(&mut *connection).await?;
    let held = rows.iter().map(|row| {
        let kept: (String, String) = (row.read("decided")?, row.read("profile")?);
        Ok((row.read::<i64>("place")?, kept))
    });
    let held: BTreeMap<i64, (String, String)> = held.collect::<Result<_, StoreError>>()?;
    let mut rows = now.iter();
    if held.len() == now.len() && rows.all(|(place, (row, _))| held.get(place) == Some(row)) {
        return Ok(());
    }
    for statement in [DROP, DROP_KEYS] {
        sqlx::query(statement)
            .bind(case.id.0.as_bytes().as_slice())
            .execute(&mut *connection)
            .await?;
    }
    for (place, (row, keys)) in now {
        put(connection, case.id, place, &row, keys).await?;
    }
    Ok(())
}

async fn put(
    connection: &mut SqliteConnection,
    id: CaseId,
    place: i64,
    (decided, profile): &(String, String),
    keys: Vec<(i64, u32)>,
) -> Result<(), StoreError> {
    let id = id.0.as_bytes().as_slice();
    sqlx::query(PUT)
        .bind(place)
        .bind(id)
        .bind(decided)
        .bind(profile)
        .execute(&mut *connection)
        .await?;
    for (key, weight) in keys {
        sqlx::query(PUT_KEY)
            .bind(key)
            .bind(id)
            .bind(weight)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

impl Vault {
    /// The earlier cases decided on a ground for cases of the same kind, regime and type: the most
    /// alike first, then the newest. At most `limit`.
    ///
    /// # Errors
    /// `NotFound`, `Database`, `Inconsistent`.
    pub async fn precedents(
        &self,
        id: CaseId,
        ground: &GroundCode,
        limit: usize,
    ) -> Result<Vec<Precedent>, StoreError> {
        let mut reader = self.reader().await?;
        let regime = RegimeCode(line(&mut reader, id).await?.regime);
        let case = folded(&mut reader, id).await?;
        let text = words(&mut reader, case.receipt.text).await?;
        let mine = Profile::of(&case.facts, ground, &stems(&without_names(&text)));
        let place = Place::of(&case, regime, ground.clone());
        let mut found = Vec::new();
        let keys = mine.keys(&place);
        let sharing = sharing(&mut reader, OF_PLACE_KEY, PER_KEY, &keys, id).await?;
        for (_, other) in sharing.into_iter().take(COMPARED) {
            found.extend(compare(&mut reader, &place, other, &mine).await?);
        }
        found.sort_by_key(|(_, decided, shared)| Reverse((shared.weight(), decided.at)));
        found.truncate(limit);
        let mut precedents = Vec::with_capacity(found.len());
        for (other, decided, shared) in found {
            precedents.push(Precedent {
                line: line(&mut reader, other).await?,
                decided,
                shared,
            });
        }
        Ok(precedents)
    }
}

async fn compare(
    reader: &mut SqliteConnection,
    place: &Place,
    other: CaseId,
    mine: &Profile,
) -> Result<Option<(CaseId, Decided, Shared)>, StoreError> {
    let row = sqlx::query(AT_PLACE)
        .bind(place.number())
        .bind(other.0.as_bytes().as_slice())
        .fetch_optional(reader)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let theirs: Profile = row.json("profile")?;
    Ok(Some((other, row.json("decided")?, mine.shared(&theirs))))
}
