//! Verifies the journal: the chains, a rebuild aside, the attachments.

use crate::session::Act;
use crate::{AppError, Session};
use chrono::{DateTime, Utc};
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
    /// Sealed files that no row names.
    pub orphan_blobs: u32,
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
    Ok(VerifyView {
        events: u32::try_from(report.events).unwrap_or(u32::MAX),
        chains: report.chains,
        chain_faults: report.chain_faults,
        differences: report.differences,
        damaged_blobs: report.damaged_blobs,
        orphan_blobs: report.orphan_blobs,
        verified_at: session.office.clock.now(),
    })
}
