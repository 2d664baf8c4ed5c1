//! Verifies the journal: the chains, a rebuild aside, the attachments; reads it newest first.

mod browse;
mod device;
mod report;
mod words;

pub(crate) use words::office;

pub use browse::{ExportJournal, JournalLine, JournalPage, JournalRequest, browse, export};
pub use device::{DeviceView, HeadView, devices};
pub use report::report;

use crate::session::Act;
use crate::{AppError, Session};
use chrono::{DateTime, Utc};
use dossier_domain::sentence::Sentence;
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;
use ts_rs::TS;

/// What a verification found. A sound vault has no fault and no difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VerifyView {
    /// Events read.
    pub events: u32,
    /// Chains read, one for each device.
    pub chains: u32,
    /// Faults of the chains.
    pub chain_faults: Vec<String>,
    /// Rows that differ between the vault and its rebuild.
    pub differences: Vec<String>,
    /// Attachments missing or damaged.
    pub damaged_blobs: Vec<String>,
    /// Numbers of the cases that name them, of those that the person sees.
    pub damaged_of: Vec<String>,
    /// Attachments that are awaited from other workstations: no fault.
    pub awaited: u32,
    /// Numbers of the cases that name them, of those that the person sees.
    pub awaited_of: Vec<String>,
    /// Sealed files that no row names.
    pub orphan_blobs: u32,
    /// Everything found, in sentences: faults, differences, attachments.
    pub findings: Vec<Sentence>,
    /// End of each chain.
    pub heads: Vec<HeadView>,
    /// When it was verified.
    pub verified_at: DateTime<Utc>,
}

impl VerifyView {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.chain_faults.is_empty() && self.differences.is_empty() && self.damaged_blobs.is_empty()
    }
}

/// Verifies the whole vault; `progress` is told (done, of) events.
///
/// # Errors
/// `Stopped`, `DamagedDatabase`, the store's.
pub async fn verify(
    session: &Session,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<VerifyView, AppError> {
    session.permit(Act::Read)?;
    let report = session.vault.verify(progress).await?;
    let faults = report.chain_faults.iter().map(|one| words::fault(one));
    let differences = report.differences.iter().map(|one| words::difference(one));
    let damaged = report.damaged_blobs.iter().map(|one| words::damaged(one));
    let heads = report
        .heads
        .into_iter()
        .map(|(letter, sequence, hash)| HeadView {
            letter,
            sequence: u32::try_from(sequence).unwrap_or(u32::MAX),
            hash,
        });
    Ok(VerifyView {
        findings: faults.chain(differences).chain(damaged).collect(),
        heads: heads.collect(),
        events: u32::try_from(report.events).unwrap_or(u32::MAX),
        chains: report.chains,
        chain_faults: report.chain_faults,
        differences: report.differences,
        damaged_blobs: report.damaged_blobs,
        damaged_of: report.damaged_of,
        awaited: u32::try_from(report.awaited.len()).unwrap_or(u32::MAX),
        awaited_of: report.awaited_of,
        orphan_blobs: report.orphan_blobs,
        verified_at: session.office.clock.now(),
    })
}
