//! The places where the office keeps paper: rooms, shelves, boxes, by the code of their label.

use super::LocationView;
use crate::session::Act;
use crate::text::filled;
use crate::{AppError, Session};
use dossier_domain::event::Fact;
use dossier_domain::id::LocationId;
use dossier_domain::lang::Bilingual;
use dossier_domain::office::OfficeEvent;
use dossier_domain::paper::Location;
use dossier_store::{Changed, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Longest code of a label, in bytes.
const CODE: usize = 40;
/// Longest name of a place in a language, in bytes.
const NAME: usize = 200;

/// Adds a place, says one otherwise, retires it or takes it up again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PutLocation {
    /// Which; none for a new one.
    pub id: Option<LocationId>,
    /// What it was; none for a new one.
    pub from: Option<Location>,
    /// What it is now.
    pub to: Location,
}

/// The places where the office keeps paper, by their code; those retired too.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn locations(session: &Session) -> Result<Vec<LocationView>, AppError> {
    session.permit(Act::Read)?;
    all(session).await
}

async fn all(session: &Session) -> Result<Vec<LocationView>, AppError> {
    Ok(views(session.vault.locations().await?))
}

pub(super) fn views(found: Vec<(LocationId, Location)>) -> Vec<LocationView> {
    let view = |(id, location): (LocationId, Location)| LocationView {
        id,
        code: location.code,
        name: location.name,
        retired: location.retired,
    };
    found.into_iter().map(view).collect()
}

/// Adds a place where paper is kept, says one otherwise, retires it or takes it up again.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`location_name`: empty, too long, or another place has that code),
/// `ChangedMeanwhile`, the store's.
pub async fn put_location(
    session: &Session,
    request: PutLocation,
) -> Result<(Vec<LocationView>, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let PutLocation { id, from, to } = request;
    let field = "location_name";
    let to = Location {
        code: filled(&to.code, CODE, field)?,
        name: Bilingual {
            fr: filled(&to.name.fr, NAME, field)?,
            en: filled(&to.name.en, NAME, field)?,
        },
        ..to
    };
    let location_id = id.unwrap_or_else(|| LocationId(session.office.ids.next()));
    let others = session.vault.locations().await?;
    let taken = |(other, one): &(LocationId, Location)| {
        *other != location_id && one.code.to_lowercase() == to.code.to_lowercase()
    };
    if others.iter().any(taken) {
        return Err(AppError::InvalidField { field });
    }
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let stands = match id {
                Some(id) => tx.location(id).await?,
                None => None,
            };
            if stands != from || id.is_some() != from.is_some() {
                return Err(AppError::ChangedMeanwhile);
            }
            let event = OfficeEvent::LocationPut {
                location_id,
                from,
                to,
            };
            Ok(tx.record(Fact::Office { event }).await?)
        })
        .await?;
    Ok((all(session).await?, changed))
}
