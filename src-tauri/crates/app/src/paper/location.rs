//! The places where the office keeps paper: sites, rooms, shelves, boxes, by the code of their label, one in
//! another.

use super::LocationView;
use crate::session::Act;
use crate::text::filled;
use crate::{AppError, Session};
use dossier_domain::event::Fact;
use dossier_domain::id::LocationId;
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::office::OfficeEvent;
use dossier_domain::paper::{Location, Place, Places};
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

/// Says that a place is another one, entered twice; or that it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MergeLocation {
    /// Which.
    pub id: LocationId,
    /// The one with which it is merged now, as the person saw it.
    pub from: Option<LocationId>,
    /// The one that it is; none to part them again.
    pub into: Option<LocationId>,
}

/// The places where the office keeps paper, each after the one in which it stands; those retired or merged
/// too.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn locations(session: &Session) -> Result<Vec<LocationView>, AppError> {
    session.permit(Act::Read)?;
    all(session).await
}

async fn all(session: &Session) -> Result<Vec<LocationView>, AppError> {
    Ok(views(&session.vault.places().await?))
}

pub(crate) fn views(places: &Places) -> Vec<LocationView> {
    let codes = |place: &&Place| {
        let named = places.named(place.id).into_iter();
        let mut codes: Vec<_> = named.map(|one| one.code.clone()).collect();
        codes.extend(place.merged.map(|_| place.location.code.clone()));
        (codes, place.id)
    };
    let mut ordered: Vec<&Place> = places.iter().collect();
    ordered.sort_by_cached_key(codes);
    let view = |place: &Place| LocationView {
        id: place.id,
        code: place.location.code.clone(),
        name: place.location.name.clone(),
        retired: place.location.retired,
        within: place.location.within,
        merged: place.merged,
        path: place_name(places, place.id),
        depth: places.named(place.id).len().saturating_sub(1),
    };
    ordered.into_iter().map(view).collect()
}

/// The names of a place and of those in which it stands, the outermost first; nothing where the office never
/// had it.
pub(crate) fn place_name(places: &Places, id: LocationId) -> Bilingual {
    let named = places.named(id);
    let joined = |lang| {
        let names: Vec<_> = named.iter().map(|place| place.name.get(lang)).collect();
        names.join(", ")
    };
    Bilingual {
        fr: joined(Lang::Fr),
        en: joined(Lang::En),
    }
}

/// Adds a place where paper is kept, says one otherwise, moves it into another, retires it or takes it up
/// again. What stands in it goes with it.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`location_name`: empty, too long, or another place has that code;
/// `location_within`: no place, or one that stands in it), `ChangedMeanwhile`, the store's.
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
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let places = tx.places().await?;
            let stands = id.and_then(|id| places.get(id)).map(|one| &one.location);
            if stands != from.as_ref() || id.is_some() != from.is_some() {
                return Err(AppError::ChangedMeanwhile);
            }
            check_code(&places, location_id, &to.code)?;
            if to.within != stands.and_then(|stands| stands.within) {
                check_within(&places, location_id, to.within)?;
            }
            let event = OfficeEvent::LocationPut {
                location_id,
                from,
                to,
            };
            Ok(tx
                .record(Fact::Office {
                    event,
                    over: Vec::new(),
                })
                .await?)
        })
        .await?;
    Ok((all(session).await?, changed))
}

/// Refuses the code of another place; one that was merged no longer has its own.
fn check_code(places: &Places, id: LocationId, code: &str) -> Result<(), AppError> {
    let taken = |one: &Place| {
        one.id != id
            && one.merged.is_none()
            && one.location.code.to_lowercase() == code.to_lowercase()
    };
    match places.iter().any(taken) {
        true => Err(AppError::InvalidField {
            field: "location_name",
        }),
        false => Ok(()),
    }
}

/// Refuses a place in which another cannot stand: none of the office, or one that stands in it.
fn check_within(
    places: &Places,
    id: LocationId,
    within: Option<LocationId>,
) -> Result<(), AppError> {
    let Some(within) = within else { return Ok(()) };
    let stands = |one: &Place| one.merged.is_none() && !one.location.retired;
    let sound = places.get(within).is_some_and(stands) && !places.holds(id, within);
    match sound {
        true => Ok(()),
        false => Err(AppError::InvalidField {
            field: "location_within",
        }),
    }
}

/// Says that a place is another one, entered twice: what is kept in it is kept in that one. Or parts them
/// again.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`location_within`: no place, or one that stands in it),
/// `ChangedMeanwhile`, the store's.
pub async fn merge_location(
    session: &Session,
    request: MergeLocation,
) -> Result<(Vec<LocationView>, Changed), AppError> {
    session.permit(Act::KeepPaper)?;
    let MergeLocation { id, from, into } = request;
    let ((), changed) = session
        .vault
        .write(async |tx: &mut Tx| {
            let places = tx.places().await?;
            let place = places.get(id).ok_or(AppError::ChangedMeanwhile)?;
            let event = match (place.merged, into) {
                (now, _) if now != from => return Err(AppError::ChangedMeanwhile),
                (None, Some(into)) => {
                    check_within(&places, id, Some(into))?;
                    OfficeEvent::LocationMerged {
                        location_id: id,
                        into,
                    }
                }
                (Some(from), None) => {
                    check_code(&places, id, &place.location.code)?;
                    OfficeEvent::LocationParted {
                        location_id: id,
                        from,
                    }
                }
                _ => return Err(AppError::ChangedMeanwhile),
            };
            Ok(tx
                .record(Fact::Office {
                    event,
                    over: Vec::new(),
                })
                .await?)
        })
        .await?;
    Ok((all(session).await?, changed))
}
