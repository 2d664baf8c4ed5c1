//! Where the machines stand, and what people set apart.

use super::{ExchangeView, MachineView, count};
use crate::session::Act;
use crate::{AppError, Session, case, note, office};
use dossier_domain::id::DeviceId;
use dossier_store::StoreError;
use dossier_store::exchange::{ExchangeError, Machine};

/// The machines of the vault and the open conflicts.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn status(session: &Session) -> Result<ExchangeView, AppError> {
    session.permit(Act::Read)?;
    let machines = session.vault.machines().await?;
    Ok(ExchangeView {
        machines: machines.into_iter().map(view).collect(),
        cases: case::in_conflict(session).await?,
        notes: note::in_conflict(session).await?,
        office: office::conflicts(session).await?,
        folder: session.office.export_folder.display().to_string(),
    })
}

fn view(machine: Machine) -> MachineView {
    MachineView {
        id: machine.id,
        letter: machine.letter,
        mark: machine.mark,
        mine: machine.mine,
        revoked: machine.revoked,
        joined_at: machine.joined_at,
        taken_at: machine.taken_at,
        prepared_at: machine.prepared_at,
        waiting: count(machine.waiting),
        unconfirmed: count(machine.unconfirmed),
    }
}

/// The machine with these letters.
///
/// # Errors
/// `NoSuchMachine`, the store's.
pub async fn machine(session: &Session, letters: &str) -> Result<DeviceId, AppError> {
    session.permit(Act::Read)?;
    let machines = session.vault.machines().await?;
    let found = machines.iter().find(|machine| machine.letter == letters);
    match found {
        Some(machine) => Ok(machine.id),
        None => Err(StoreError::from(ExchangeError::NoSuchMachine).into()),
    }
}
