//! Search over cases, records and notes.

use crate::session::Act;
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_store::search::{Found, Hit, Order};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most hits shown.
const LIMIT: u32 = 50;

/// A hit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HitView {
    /// `case`, `record` or `note`.
    pub noun: String,
    /// Identifier of what to open: for a record, its case.
    pub open_id: String,
    /// Human number.
    pub number: String,
    /// Title; parts alternate: plain, marked, plain …
    pub title: Vec<String>,
    /// Passage; parts alternate: plain, marked, plain …
    pub passage: Vec<String>,
    /// Day that dates it.
    pub on: NaiveDate,
}

/// What a search answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FoundView {
    /// Hits in the order asked for.
    pub hits: Vec<HitView>,
    /// How many of the newest were ranked, when more may hold the words.
    pub among: Option<u32>,
}

/// A search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchRequest {
    /// Words as typed.
    pub query: String,
    /// Best match first instead of newest first.
    pub best: bool,
}

/// Finds what holds the words. A blank query finds nothing.
///
/// # Errors
/// The store's.
pub async fn search(session: &Session, request: SearchRequest) -> Result<FoundView, AppError> {
    session.permit(Act::Read)?;
    if request.query.trim().is_empty() {
        return Ok(FoundView::default());
    }
    let order = if request.best {
        Order::Best
    } else {
        Order::Newest
    };
    let Found { hits, among } = session.vault.search(&request.query, order, LIMIT).await?;
    let hits = hits.into_iter().map(view).collect();
    Ok(FoundView { hits, among })
}

fn view(hit: Hit) -> HitView {
    HitView {
        noun: hit.noun,
        open_id: hit.open_id,
        number: hit.number,
        title: hit.title,
        passage: hit.passage,
        on: hit.on,
    }
}
