//! The certificate of a disposition: what stays of the file, and the ends of the chains, so that a
//! third party can tell later that nothing was taken off them.

use super::list::tombstone;
use super::{CertificateView, ChainHead};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::CaseId;
use dossier_store::StoreError;

/// The certificate of the disposition of a case's file.
///
/// # Errors
/// `NotPermitted`, the store's (`NotFound`).
pub async fn certificate(session: &Session, id: CaseId) -> Result<CertificateView, AppError> {
    session.permit(Act::Read)?;
    let line = session.vault.tombstone(id).await?;
    let line = line.ok_or(StoreError::NotFound)?;
    let everyone = session.vault.people().await?;
    let places = session.vault.places().await?;
    let settings = session.vault.office_settings().await?;
    let devices = session.vault.devices().await?;
    let head = |(letter, (sequence, hash, _))| ChainHead {
        letter,
        sequence: u32::try_from(sequence).unwrap_or(u32::MAX),
        hash,
    };
    let ends = devices.into_iter().map(|one| (one.letter, one.last));
    let ends = ends.filter_map(|(letter, last)| Some((letter, last?)));
    Ok(CertificateView {
        office: settings.name,
        event: line.event,
        at: line.at,
        made_at: session.office.clock.now(),
        tombstone: tombstone(&everyone, &places, line),
        heads: ends.map(head).collect(),
    })
}
