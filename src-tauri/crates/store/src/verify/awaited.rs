//! Attachments that this machine awaits: it asked the others for them, they were received by another one,
//! and no file of them is here. What was damaged here, or received here and lost, is damage for as long as
//! it lasts; so is a loss that nobody was told of yet.

use super::BATCH;
use super::chain::links_after;
use crate::exchange::subject;
use crate::vault::Shared;
use crate::{StoreError, blob};
use dossier_domain::event::Fact;
use dossier_domain::id::{BlobId, DeviceId};
use sqlx::SqliteConnection;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

const ASKED: &str = "SELECT blob_id FROM vault.wanted_blob WHERE device_id = ?";

/// What is lost, parted: attachments, and the cases or files whose events name them.
#[derive(Default)]
pub(super) struct Parted {
    pub damaged: Vec<BlobId>,
    pub damaged_of: Vec<Uuid>,
    pub awaited: Vec<BlobId>,
    pub awaited_of: Vec<Uuid>,
}

/// Parts what is damaged from what is awaited.
pub(super) async fn part(
    shared: &Shared,
    aside: &mut SqliteConnection,
    lost: Vec<BlobId>,
) -> Result<Parted, StoreError> {
    let mut parted = Parted::default();
    if lost.is_empty() {
        return Ok(parted);
    }
    let asked: Vec<String> = sqlx::query_scalar(ASKED)
        .bind(shared.device.id.0.as_bytes().as_slice())
        .fetch_all(&mut *aside)
        .await?;
    let asked: HashSet<BlobId> = asked.into_iter().map(BlobId).collect();
    let naming = naming(aside, shared.device.id, &lost).await?;
    for id in lost {
        let (here, by) = naming.get(&id).cloned().unwrap_or_default();
        if here || !asked.contains(&id) || blob::path(&shared.folder, &id).exists() {
            parted.damaged_of.extend(by);
            parted.damaged.push(id);
        } else {
            parted.awaited_of.extend(by);
            parted.awaited.push(id);
        }
    }
    Ok(parted)
}

/// Of each attachment, whether this machine received it, and what names it.
async fn naming(
    aside: &mut SqliteConnection,
    machine: DeviceId,
    lost: &[BlobId],
) -> Result<HashMap<BlobId, (bool, Vec<Uuid>)>, StoreError> {
    let mut naming: HashMap<BlobId, (bool, Vec<Uuid>)> = HashMap::new();
    let lost: HashSet<&BlobId> = lost.iter().collect();
    let mut place = 0;
    loop {
        let links = links_after(&mut *aside, place, BATCH).await?;
        let Some(last) = links.last() else {
            return Ok(naming);
        };
        place = last.seq;
        for link in &links {
            // What cannot be read was told as a fault of its chain.
            let Some(event) = link.event(&mut Vec::new()) else {
                continue;
            };
            // A case is filed also where its attachment is awaited.
            let received = matches!(event.fact, Fact::Case { .. });
            for id in event.fact.blobs() {
                if lost.contains(&id) {
                    let (here, by) = naming.entry(id).or_default();
                    *here |= received && link.link.device == machine;
                    by.push(subject(&event.fact));
                }
            }
        }
    }
}
