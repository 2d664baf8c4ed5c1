//! The machines that write in the vault, each with the end of its chain.

use crate::session::Act;
use crate::{AppError, Session};
use chrono::{DateTime, Utc};
use dossier_domain::id::DeviceId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A machine that writes in the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DeviceView {
    /// Identifier.
    pub id: DeviceId,
    /// Letter in the numbers that it gives.
    pub letter: String,
    /// When it joined.
    pub joined_at: DateTime<Utc>,
    /// Instant of its last event.
    pub last_at: Option<DateTime<Utc>>,
    /// End of its chain: what a certificate prints.
    pub head: Option<HeadView>,
    /// Whether it is this machine.
    pub here: bool,
}

/// The end of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HeadView {
    /// Letter of the device.
    pub letter: String,
    /// Number of its last event.
    pub sequence: u32,
    /// SHA-256 of that event, 64 hexadecimal digits.
    pub hash: String,
}

/// The machines that write in the vault, in order of their letters.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn devices(session: &Session) -> Result<Vec<DeviceView>, AppError> {
    session.permit(Act::Read)?;
    let cards = session.vault.devices().await?;
    let view = |card: dossier_store::journal::DeviceCard| DeviceView {
        head: card.last.as_ref().map(|(sequence, hash, _)| HeadView {
            letter: card.letter.clone(),
            sequence: u32::try_from(*sequence).unwrap_or(u32::MAX),
            hash: hash.clone(),
        }),
        last_at: card.last.as_ref().map(|(_, _, at)| *at),
        id: card.id,
        letter: card.letter,
        joined_at: card.joined_at,
        here: card.here,
    };
    Ok(cards.into_iter().map(view).collect())
}
