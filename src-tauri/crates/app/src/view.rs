//! The views that a person keeps: theirs alone to be offered, on every machine that exchanges.

use crate::session::Act;
use crate::{AppError, Session, case};
use dossier_domain::event::Fact;
use dossier_domain::id::ViewId;
use dossier_domain::person::PersonEvent;
use dossier_domain::view::{SavedView, ViewEvent, ViewPlace};
use dossier_store::{Changed, StoreError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most characters of a name.
const NAME: usize = 80;

/// Most characters of what is asked.
const ASKED: usize = 4_000;

/// Most views of a person.
const MOST: usize = 100;

/// The form under which searches were kept before there were views.
const SEARCHES: &str = "searches";

/// Keeps a view under a name; one of the same name and place is replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct KeepView {
    /// Name; never empty.
    pub name: String,
    /// Where it is shown.
    pub place: ViewPlace,
    /// What is asked, as typed.
    pub query: String,
    /// What the search keeps of it; empty for a list.
    pub filter: String,
}

/// A search as it was kept before there were views.
#[derive(Debug, Deserialize)]
struct KeptSearch {
    name: String,
    words: String,
    kept: String,
}

/// The views of the signed-in person, in the order in which they were kept. The searches that they
/// kept before there were views become views.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn list(session: &Session) -> Result<(Vec<SavedView>, Changed), AppError> {
    session.permit(Act::Read)?;
    let changed = take_up(session).await?;
    Ok((session.vault.views().await?, changed))
}

/// Keeps a view.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`name`, `query`), the store's.
pub async fn keep(
    session: &Session,
    request: KeepView,
) -> Result<(Vec<SavedView>, Changed), AppError> {
    session.permit(Act::KeepOwn)?;
    let name = request.name.trim().to_owned();
    if name.is_empty() || name.chars().count() > NAME || name.contains(['\n', '\r']) {
        return Err(AppError::InvalidField { field: "name" });
    }
    if [&request.query, &request.filter]
        .iter()
        .any(|text| text.chars().count() > ASKED)
    {
        return Err(AppError::InvalidField { field: "query" });
    }
    let known = session.vault.views().await?;
    let same = |view: &&SavedView| view.name == name && view.place == request.place;
    let replaced: Vec<SavedView> = known.iter().filter(same).cloned().collect();
    if known.len() - replaced.len() >= MOST {
        return Err(AppError::InvalidField { field: "name" });
    }
    let view = SavedView {
        id: ViewId(session.office.ids.next()),
        name,
        place: request.place,
        query: request.query.trim().to_owned(),
        filter: request.filter,
    };
    let dropped = replaced.into_iter().map(|view| ViewEvent::Dropped { view });
    let changes = dropped.chain([ViewEvent::Kept { view }]).collect();
    let changed = record(session, changes).await?;
    Ok((session.vault.views().await?, changed))
}

/// Keeps a view no more.
///
/// # Errors
/// `NotPermitted`, `NotFound`, the store's.
pub async fn forget(session: &Session, id: ViewId) -> Result<(Vec<SavedView>, Changed), AppError> {
    session.permit(Act::KeepOwn)?;
    let views = session.vault.views().await?;
    let view = views.into_iter().find(|view| view.id == id);
    let view = view.ok_or(StoreError::NotFound)?;
    let changed = record(session, vec![ViewEvent::Dropped { view }]).await?;
    Ok((session.vault.views().await?, changed))
}

async fn record(session: &Session, changes: Vec<ViewEvent>) -> Result<Changed, AppError> {
    let person_id = session.person.id;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            for change in changes {
                let event = PersonEvent::View(change);
                tx.record(Fact::Person { person_id, event }).await?;
            }
            Ok::<_, AppError>(())
        })
        .await?;
    Ok(changed)
}

/// The searches kept as a draft become views, once.
async fn take_up(session: &Session) -> Result<Changed, AppError> {
    if session.permit(Act::KeepOwn).is_err() {
        return Ok(Changed::default());
    }
    let Some(json) = case::draft_get(session, SEARCHES).await? else {
        return Ok(Changed::default());
    };
    // What cannot be read is left as it is: nothing is lost.
    let Ok(kept) = serde_json::from_str::<Vec<KeptSearch>>(&json) else {
        return Ok(Changed::default());
    };
    let views = kept.into_iter().map(|search| ViewEvent::Kept {
        view: SavedView {
            id: ViewId(session.office.ids.next()),
            name: search.name,
            place: ViewPlace::Search,
            query: search.words,
            filter: search.kept,
        },
    });
    let changed = record(session, views.collect()).await?;
    case::draft_drop(session, SEARCHES).await?;
    Ok(changed)
}
