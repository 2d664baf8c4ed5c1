//! Revokes a machine that was lost or left the office: nothing that it writes is taken in any more.

use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::event::Fact;
use dossier_domain::id::DeviceId;
use dossier_domain::office::OfficeEvent;
use dossier_store::exchange::{ExchangeError, Machine};
use dossier_store::{Changed, StoreError, Tx};

/// Revokes another machine. Every copy that takes this in refuses its bundles from then on, and
/// prepares none for it; what it wrote before and others hold stays. It is for good: a copy restored
/// from a backup joins as a new machine.
///
/// # Errors
/// `NotPermitted`, `NoSuchMachine` (this one too: it does not revoke itself), `ChangedMeanwhile` when
/// it was revoked already, the store's.
pub async fn revoke(session: &Session, machine: DeviceId) -> Result<((), Changed), AppError> {
    session.permit(Act::ManagePeople)?;
    let machines = session.vault.machines().await?;
    let other = |one: &&Machine| one.id == machine && !one.mine;
    let Some(found) = machines.iter().find(other) else {
        return Err(StoreError::from(ExchangeError::NoSuchMachine).into());
    };
    if found.revoked {
        return Err(AppError::ChangedMeanwhile);
    }
    let fact = Fact::Office {
        event: OfficeEvent::MachineRevoked {
            device_id: machine,
            letter: found.letter.clone(),
        },
        over: Vec::new(),
    };
    session
        .vault
        .write(async |tx: &mut Tx| Ok(tx.record(fact).await?))
        .await
}
