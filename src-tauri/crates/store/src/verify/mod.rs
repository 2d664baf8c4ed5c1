//! Checks the chains, rebuilds the projections aside and compares.

mod aside;
mod awaited;
pub(crate) mod chain;
mod compare;
mod found;
mod index;

use crate::blob;
use crate::pack::Packs;
use crate::project::Projector;
use crate::sql::{Columns, statements};
use crate::{StoreError, Vault, restriction};
use aside::Aside;
use chain::Chains;
use dossier_domain::id::{BlobId, Sha256};
use sha2::Digest;
use std::ops::ControlFlow;

#[cfg(test)]
pub(crate) use aside::STATEMENTS as ASIDE;
pub(crate) use aside::sweep;
#[cfg(test)]
pub(crate) use chain::STATEMENTS as CHAIN;

/// Events read at a time.
const BATCH: i64 = 500;

statements! {
    EVENTS = "SELECT count(*) FROM event";
    // `main` is the rebuild: the tombstone of the chains, not the one of the tables.
    UNACCOUNTED = "SELECT device.letter AS letter, event.device_seq AS device_seq
        FROM event JOIN device ON device.device_id = event.device_id
        WHERE NOT EXISTS (SELECT 1 FROM event_body WHERE event_body.seq = event.seq)
        AND NOT EXISTS (SELECT 1 FROM erased_event WHERE erased_event.seq = event.seq
            AND (erased_event.case_id = zeroblob(16) OR erased_event.case_id IN
                (SELECT tombstone.case_id FROM main.tombstone AS tombstone)))
        ORDER BY event.seq LIMIT 1000";
    BLOBS = "SELECT blob_id, sha256 FROM blob ORDER BY blob_id";
}

/// What `verify` found. A sound vault reads 0/0.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Events read.
    pub events: u64,
    /// Chains read (one for each device).
    pub chains: u32,
    /// Faults of the chains: (device letter, sequence, what).
    pub chain_faults: Vec<String>,
    /// Rows that differ between the vault and its rebuild: table and key.
    pub differences: Vec<String>,
    /// Attachments named by a row and missing or damaged, but for those that are awaited.
    pub damaged_blobs: Vec<String>,
    /// Numbers of the cases that name them, of those that the signed-in person sees.
    pub damaged_of: Vec<String>,
    /// Attachments that are not here and were asked of the other machines, of which one holds them.
    pub awaited: Vec<String>,
    /// Numbers of the cases that name them, of those that the signed-in person sees.
    pub awaited_of: Vec<String>,
    /// Sealed files that no row names (swept at the next opening).
    pub orphan_blobs: u32,
    /// SHA-256 head of each chain: (device letter, sequence, hash).
    pub heads: Vec<(String, u64, String)>,
}

impl Report {
    /// No fault: chains whole, rows equal, attachments sound or awaited.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.chain_faults.is_empty() && self.differences.is_empty() && self.damaged_blobs.is_empty()
    }
}

impl Vault {
    /// Verifies the whole vault; `progress` is told (done, of) events, and again while the rest is
    /// compared.
    ///
    /// The rows are rebuilt in a database aside, in the vault's folder, encrypted with a key that
    /// is never written; it is taken away at the end. Of a vault that is only read, they are rebuilt in
    /// memory, and an attachment that is lost is told and not asked for.
    ///
    /// # Errors
    /// `Stopped`, `DamagedDatabase`, `DiskFull`, `Database`.
    pub async fn verify(
        &self,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
    ) -> Result<Report, StoreError> {
        let mut report = Report::default();
        let mut aside = Aside::open(&self.shared).await?;
        self.replay(&mut aside, &mut report, &mut progress).await?;
        let events = report.events;
        let mut go_on = move || goes_on(progress(events, events));
        compare::tables(&mut aside.connection, &mut report.differences, &mut go_on).await?;
        compare::texts(
            &mut aside.connection,
            &self.shared.names.text,
            &mut report.differences,
            &mut go_on,
        )
        .await?;
        found::sets(&mut aside.connection, &mut report.differences, &mut go_on).await?;
        index::check(&self.shared, &mut aside, &mut report.differences).await?;
        self.check_blobs(&mut aside, &mut report, &mut go_on)
            .await?;
        aside.close().await?;
        let mut reader = self.reader().await?;
        restriction::anonymous(&mut reader, self.me(), &mut report.differences).await?;
        Ok(report)
    }

    /// Reads every event once: its link is checked, then it is projected aside. A body that is missing
    /// must have gone with a case that has its tombstone.
    async fn replay(
        &self,
        aside: &mut Aside,
        report: &mut Report,
        progress: &mut (impl FnMut(u64, u64) -> ControlFlow<()> + Send),
    ) -> Result<(), StoreError> {
        let all: i64 = sqlx::query_scalar(EVENTS)
            .fetch_one(&mut aside.connection)
            .await?;
        let all = u64::try_from(all).unwrap_or_default();
        let mut chains = Chains::read(&mut aside.connection).await?;
        let packs = Packs::default();
        let mut place = 0;
        loop {
            let links = chain::links_after(&mut aside.connection, place, BATCH).await?;
            let Some(last) = links.last() else { break };
            place = last.seq;
            for link in &links {
                chains.check(link, &mut report.chain_faults);
                let Some(event) = link.event(&mut report.chain_faults) else {
                    continue;
                };
                let mut projector = Projector::aside(&mut aside.connection, &packs);
                match projector.project(link.seq, &event).await {
                    Ok(_) => {}
                    Err(error @ (StoreError::DamagedDatabase | StoreError::DiskFull)) => {
                        return Err(error);
                    }
                    Err(_) => report.differences.push(format!("event {}", link.seq)),
                }
            }
            report.events += links.len() as u64;
            goes_on(progress(report.events, all))?;
        }
        report.chains = u32::try_from(chains.len()).unwrap_or(u32::MAX);
        report.heads = chains.heads();
        let missing = sqlx::query(UNACCOUNTED)
            .fetch_all(&mut aside.connection)
            .await?;
        for row in &missing {
            let (letter, place): (&str, i64) = (row.read("letter")?, row.read("device_seq")?);
            report
                .chain_faults
                .push(format!("{letter} {place}: no tombstone"));
        }
        Ok(())
    }

    /// Every attachment that a row names opens and is what it was.
    async fn check_blobs(
        &self,
        aside: &mut Aside,
        report: &mut Report,
        go_on: &mut (impl FnMut() -> Result<(), StoreError> + Send),
    ) -> Result<(), StoreError> {
        let rows = sqlx::query(BLOBS).fetch_all(&mut aside.connection).await?;
        let mut lost = Vec::new();
        for row in &rows {
            go_on()?;
            let (id, expected) = (BlobId(row.read("blob_id")?), Sha256(row.read("sha256")?));
            let sound = match self.blob(&id).await {
                Ok(bytes) => hex::encode(sha2::Sha256::digest(&bytes)) == expected.0,
                Err(StoreError::DamagedBlob) => false,
                Err(error) => return Err(error),
            };
            if !sound {
                lost.push(id);
            }
        }
        let parted = awaited::part(&self.shared, &mut aside.connection, lost).await?;
        if self.reads_only().is_none() {
            self.want_blobs(&parted.damaged).await?;
        }
        report.damaged_of = self.cases_of(&parted.damaged_of).await?;
        report.awaited_of = self.cases_of(&parted.awaited_of).await?;
        report.damaged_blobs = parted.damaged.into_iter().map(|id| id.0).collect();
        report.awaited = parted.awaited.into_iter().map(|id| id.0).collect();
        let orphans = blob::orphans(&mut aside.connection, &self.shared.folder).await?;
        report.orphan_blobs = u32::try_from(orphans.len()).unwrap_or(u32::MAX);
        Ok(())
    }
}

/// Long work that is told to stop ends as an error, so that nothing after it runs.
pub(crate) fn goes_on(told: ControlFlow<()>) -> Result<(), StoreError> {
    match told {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(StoreError::Stopped),
    }
}
