//! Search over cases, records and notes.

use crate::query::{self, Understood};
use crate::session::Act;
use crate::word::word;
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::{Kind, Stage};
use dossier_domain::lang::TextLanguage;
use dossier_domain::query::Query;
use dossier_store::found::Documents;
use dossier_store::search::{Facet, Filter, Found, Groups, Hit, Order, RANKED};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Most hits shown.
pub const LIMIT: u32 = 50;
/// Most lines of disposed cases.
const GONE: u32 = 5;

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
    /// Language of the case, for a case and for a record of it.
    pub language: Option<TextLanguage>,
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

/// What a person keeps of what was found; nothing lets everything through.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchFilter {
    /// `case`, `record` or `note`.
    pub noun: Option<String>,
    /// Kind of the case.
    pub kind: Option<Kind>,
    /// Stage of the case.
    pub stage: Option<Stage>,
    /// Language of the case.
    pub language: Option<TextLanguage>,
    /// Year, four digits.
    pub year: Option<String>,
    /// Dated on or after this day.
    pub from: Option<NaiveDate>,
    /// Dated on or before this day.
    pub until: Option<NaiveDate>,
}

/// A search with facets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchPageRequest {
    /// Words as typed.
    pub query: String,
    /// Best match first instead of newest first.
    pub best: bool,
    /// What is kept.
    pub filter: SearchFilter,
}

/// What was found, with the counts beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchPage {
    /// Hits (50 at most).
    pub hits: Vec<HitView>,
    /// Number of all that the words and the filter let through.
    pub total: u32,
    /// When only the newest were counted: how many. The counts and a filter then say nothing of
    /// those before.
    pub counted: Option<u32>,
    /// Facets that tell the hits apart. Each is counted under the other filters, so that a value
    /// shows what choosing it would give.
    pub facets: Vec<FacetView>,
    /// What was read in what was typed: words, and terms as in the list of cases.
    pub understood: Understood,
    /// Whether hits stand newest first although the best were asked for: terms rank nothing.
    pub newest: bool,
    /// What stays of the cases of which a number was typed, and that were disposed of.
    pub gone: Vec<GoneView>,
}

/// What stays of a case that was disposed of, as a line that leads to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GoneView {
    /// Number of the case.
    pub number: String,
    /// Number of its file.
    pub file_number: String,
    /// Day on which it was disposed of.
    pub on: NaiveDate,
}

/// A facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FacetView {
    /// `noun`, `kind`, `stage`, `language` or `year`: a field of the filter.
    pub facet: String,
    /// Values, most frequent first; years latest first.
    pub values: Vec<FacetValue>,
}

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FacetValue {
    /// Word of the wire, or the year.
    pub value: String,
    /// How many.
    pub n: u32,
}

/// Finds what holds the words, with the counts of each facet. A blank query finds nothing.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn page(session: &Session, request: SearchPageRequest) -> Result<SearchPage, AppError> {
    session.permit(Act::Read)?;
    let session = &session.as_of_now().await?;
    let SearchPageRequest {
        query,
        best,
        filter,
    } = request;
    let order = if best { Order::Best } else { Order::Newest };
    let filter = stored(filter);
    let asked = query::read(session, &query).await?;
    let understood = query::understood(&asked, &query);
    if !asked.terms.is_empty() || !asked.faults.is_empty() {
        return by_terms(session, &asked, &filter, understood).await;
    }
    let groups = session.vault.search_groups(&query, &filter).await?;
    let hits = if filter.is_open() {
        session.vault.search(&query, order, LIMIT).await?.hits
    } else {
        let within = (&filter, &groups);
        session
            .vault
            .search_within(&query, order, within, LIMIT)
            .await?
    };
    Ok(SearchPage {
        hits: hits.into_iter().map(view).collect(),
        total: passing(&groups, &filter),
        counted: groups.is_bounded().then_some(RANKED),
        facets: facets(&groups, &filter),
        understood,
        newest: false,
        gone: gone(session, &query).await?,
    })
}

async fn gone(session: &Session, query: &str) -> Result<Vec<GoneView>, AppError> {
    let found = session.vault.gone(query, GONE).await?.into_iter();
    let view = found.map(|one| GoneView {
        number: one.number,
        file_number: one.title,
        on: one.on,
    });
    Ok(view.collect())
}

/// What terms find, with words or without.
async fn by_terms(
    session: &Session,
    asked: &Query,
    filter: &Filter,
    understood: Understood,
) -> Result<SearchPage, AppError> {
    let documents = session.vault.find_documents(asked, filter, LIMIT).await?;
    let Documents { found, groups } = documents;
    Ok(SearchPage {
        hits: found.hits.into_iter().map(view).collect(),
        total: passing(&groups, filter),
        counted: found.among,
        facets: facets(&groups, filter),
        understood,
        newest: true,
        gone: Vec::new(),
    })
}

fn passing(groups: &Groups, filter: &Filter) -> u32 {
    let passing = groups.groups.iter().filter(|one| one.passes(filter, None));
    passing.fold(0, |sum, group| sum.saturating_add(group.n))
}

fn facets(groups: &Groups, filter: &Filter) -> Vec<FacetView> {
    let all = Facet::ALL.into_iter();
    all.map(|facet| facet_view(facet, groups, filter)).collect()
}

fn stored(filter: SearchFilter) -> Filter {
    Filter {
        noun: filter.noun,
        kind: filter.kind.as_ref().map(word),
        stage: filter.stage.as_ref().map(word),
        language: filter.language.as_ref().map(word),
        year: filter.year,
        from: filter.from,
        until: filter.until,
    }
}

fn facet_view(facet: Facet, groups: &Groups, filter: &Filter) -> FacetView {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    let passing = groups
        .groups
        .iter()
        .filter(|group| group.passes(filter, Some(facet)));
    for (value, n) in passing.filter_map(|group| Some((group.value(facet)?, group.n))) {
        let count = counts.entry(value).or_default();
        *count = count.saturating_add(n);
    }
    let mut values: Vec<FacetValue> = counts
        .into_iter()
        .rev()
        .map(|(value, n)| FacetValue {
            value: value.to_owned(),
            n,
        })
        .collect();
    if facet != Facet::Year {
        values.sort_by_key(|value| std::cmp::Reverse(value.n));
    }
    FacetView {
        facet: name(facet).to_owned(),
        values,
    }
}

fn name(facet: Facet) -> &'static str {
    match facet {
        Facet::Noun => "noun",
        Facet::Kind => "kind",
        Facet::Stage => "stage",
        Facet::Language => "language",
        Facet::Year => "year",
    }
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

pub(crate) fn view(hit: Hit) -> HitView {
    HitView {
        noun: hit.noun,
        open_id: hit.open_id,
        number: hit.number,
        title: hit.title,
        passage: hit.passage,
        on: hit.on,
        language: hit.language,
    }
}
