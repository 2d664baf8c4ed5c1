//! The cases that a query finds: terms and words together, counted exactly, newest registered
//! first.
//!
//! Each term has a set of documents ([`docs`]); the sets of several terms are compared bit by bit,
//! then met with the words of the full text. Restricted cases are in no set: those that the
//! signed-in person sees, who are few, are read one by one. A list names at most the first of what
//! was found; what acts on all of it asks for all of it ([`Vault::found_cases`]).

mod docs;
mod documents;
mod project;

pub(crate) use docs::{place, places_of};
pub use documents::Documents;
#[cfg(test)]
pub(crate) use documents::STATEMENTS as DOCUMENTS;
pub(crate) use project::{Kept, put, show};

#[cfg(test)]
pub(crate) use project::STATEMENTS as PROJECTION;

use crate::case::{CaseLine, of_rows};
use crate::search::query;
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault};
use docs::Docs;
use dossier_domain::id::CaseId;
use dossier_domain::name::{Name, Way};
use dossier_domain::query::{Asked, Field, Party, Query, Term};
use sqlx::SqliteConnection;
use std::collections::HashSet;

statements! {
    // One row for all that is kept: a span of days has thousands of short ones.
    OF_TERMS = "SELECT group_concat(block || ' ' || hex(docs)) FROM found_set
        WHERE term IN (SELECT value FROM json_each(?))";
    OF_NAME = "SELECT name, block, docs FROM found_set WHERE term = ? ORDER BY name, block";
    HIDDEN_BUT_SEEN = "SELECT found.doc_id AS doc_id, found.terms AS terms,
        found.parties AS parties FROM restriction
        CROSS JOIN case_found AS found ON found.case_id = restriction.case_id";
    HOLDING = "SELECT group_concat(doc_id) FROM (SELECT rowid AS doc_id FROM doc_fts
        WHERE doc_fts MATCH ? ORDER BY rowid DESC LIMIT ?)";
    HOLDING_APART = "SELECT group_concat(rowid) FROM restricted_fts
        WHERE restricted_fts MATCH ?";
    HOLDS = "SELECT rowid FROM doc_fts WHERE doc_fts MATCH ? AND rowid = ?";
    CASES_OF = "SELECT case_id FROM json_each(?) AS asked
        CROSS JOIN case_found AS found ON found.doc_id = asked.value";
    NAMED_OF = "SELECT case_id, parties FROM json_each(?) AS asked
        CROSS JOIN case_found AS found ON found.doc_id = asked.value";
}

/// Most documents that hold the words and are looked at for a list; more are found by acts that
/// ask for all.
pub const LOOKED_AT: u32 = 20_000;

/// When the terms leave no more cases than this, the words are looked for in each: the answer is
/// then whole however common the words are.
const FEW: u32 = 400;

/// Cases whose identifiers are read at a time, by what acts on all that is found.
const PAGE: usize = 5_000;

/// A page of what a query finds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FoundPage {
    /// Cases, the last registered first.
    pub lines: Vec<FoundLine>,
    /// Where the next page begins; none at the end.
    pub after: Option<i64>,
    /// How many are found.
    pub total: u32,
    /// How many of the newest that hold the words were looked at, when there are more.
    pub looked_at: Option<u32>,
}

/// A case that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundLine {
    /// As in lists.
    pub line: CaseLine,
    /// For each name asked for, the person found and how the writing differs.
    pub named: Vec<(Party, Way)>,
}

impl Vault {
    /// A page of the cases that a query finds, the last registered first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn find(
        &self,
        asked: &Query,
        after: Option<i64>,
        limit: u32,
    ) -> Result<FoundPage, StoreError> {
        let mut reader = self.reader().await?;
        let (found, looked_at) = found(&mut reader, asked, Some(LOOKED_AT)).await?;
        let names: Vec<Name> = asked.terms.iter().filter_map(name_of).collect();
        let limit = limit as usize;
        let mut docs: Vec<i64> = found.before(after).take(limit + 1).collect();
        let full = docs.len() > limit;
        docs.truncate(limit);
        Ok(FoundPage {
            lines: lines(&mut reader, &docs, &names).await?,
            after: docs.last().copied().filter(|_| full),
            total: found.len(),
            looked_at,
        })
    }

    /// Every case that a query finds, the last registered first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn found_cases(&self, asked: &Query) -> Result<Vec<CaseId>, StoreError> {
        let mut reader = self.reader().await?;
        let (found, _) = found(&mut reader, asked, None).await?;
        let mut cases = Vec::with_capacity(found.len() as usize);
        let mut left = found.before(None);
        loop {
            let page: Vec<i64> = left.by_ref().take(PAGE).collect();
            if page.is_empty() {
                return Ok(cases);
            }
            let rows = sqlx::query(CASES_OF).bind(sql::json(&page)?);
            for row in &rows.fetch_all(&mut *reader).await? {
                cases.push(CaseId(row.id("case_id")?));
            }
        }
    }
}

/// The cases of these documents, in their order. Their people are read only where a name is asked for:
/// without them the index alone answers.
async fn lines(
    reader: &mut SqliteConnection,
    docs: &[i64],
    names: &[Name],
) -> Result<Vec<FoundLine>, StoreError> {
    let statement = if names.is_empty() { CASES_OF } else { NAMED_OF };
    let query = sqlx::query(statement).bind(sql::json(&docs)?);
    let rows = query.fetch_all(&mut *reader).await?;
    let lines = of_rows(reader, &rows).await?;
    let found = rows.iter().zip(lines).map(|(row, line)| {
        let named = match names.is_empty() {
            true => Vec::new(),
            false => named(names, &row.json::<Vec<Party>>("parties")?),
        };
        Ok(FoundLine { line, named })
    });
    found.collect()
}

/// For each name asked for, the person whose writing is the nearest.
fn named(names: &[Name], parties: &[Party]) -> Vec<(Party, Way)> {
    let nearest = names.iter().filter_map(|name| {
        let found = parties
            .iter()
            .filter_map(|party| Some((name.finds(&Name::read(&party.name))?, party)));
        found.min_by_key(|(way, _)| *way)
    });
    nearest.map(|(way, party)| (party.clone(), way)).collect()
}

fn name_of(term: &Term) -> Option<Name> {
    match &term.asked {
        Asked::Name(name) => Some(Name::read(name)),
        _ => None,
    }
}

/// The documents of the cases that a query finds; of the newest that hold the words when there are
/// more than `most` of them, which is then told.
async fn found(
    reader: &mut SqliteConnection,
    asked: &Query,
    most: Option<u32>,
) -> Result<(Docs, Option<u32>), StoreError> {
    if !asked.faults.is_empty() {
        return Ok((Docs::default(), None));
    }
    let mut found = of_terms(reader, &asked.terms).await?;
    let apart = apart(reader, &asked.terms).await?;
    let Some(words) = query::parse(&asked.words) else {
        // Words of which nothing is left but signs find nothing.
        if !asked.words.is_empty() {
            return Ok((Docs::default(), None));
        }
        apart.into_iter().for_each(|doc_id| found.insert(doc_id));
        return Ok((found, None));
    };
    let looked_at = meet(reader, &mut found, &words, most).await?;
    if !apart.is_empty() {
        let holding: Option<String> = sqlx::query_scalar(HOLDING_APART)
            .bind(&words)
            .fetch_one(reader)
            .await?;
        let holding: HashSet<i64> = listed(&holding.unwrap_or_default()).collect();
        apart
            .into_iter()
            .filter(|doc_id| holding.contains(doc_id))
            .for_each(|doc_id| found.insert(doc_id));
    }
    Ok((found, looked_at))
}

/// Keeps the documents that hold the words.
async fn meet(
    reader: &mut SqliteConnection,
    found: &mut Docs,
    words: &str,
    most: Option<u32>,
) -> Result<Option<u32>, StoreError> {
    let mut holding = Docs::default();
    if found.len() <= FEW {
        for doc_id in found.before(None) {
            let held: Option<i64> = sqlx::query_scalar(HOLDS)
                .bind(words)
                .bind(doc_id)
                .fetch_optional(&mut *reader)
                .await?;
            held.into_iter().for_each(|doc_id| holding.insert(doc_id));
        }
        *found = holding;
        return Ok(None);
    }
    let listing: Option<String> = sqlx::query_scalar(HOLDING)
        .bind(words)
        .bind(most.map_or(i64::MAX, i64::from))
        .fetch_one(reader)
        .await?;
    let mut looked_at = 0_u32;
    for doc_id in listed(&listing.unwrap_or_default()) {
        looked_at = looked_at.saturating_add(1);
        holding.insert(doc_id);
    }
    found.keep(&holding);
    Ok(most.filter(|most| looked_at >= *most))
}

fn listed(ids: &str) -> impl Iterator<Item = i64> {
    ids.split(',').filter_map(|id| id.parse().ok())
}

/// The documents of the cases that every term finds; of all cases without a term.
async fn of_terms(reader: &mut SqliteConnection, terms: &[Term]) -> Result<Docs, StoreError> {
    let mut found: Option<Docs> = None;
    for term in terms {
        let docs = match name_of(term) {
            Some(name) => of_name(reader, &name).await?,
            None => kept_under(reader, &term.kept_under()).await?,
        };
        match &mut found {
            Some(found) => found.keep(&docs),
            None => found = Some(docs),
        }
    }
    match found {
        Some(found) => Ok(found),
        None => kept_under(reader, &[project::EVERY.to_owned()]).await,
    }
}

/// The documents that are under any of these terms.
async fn kept_under(reader: &mut SqliteConnection, terms: &[String]) -> Result<Docs, StoreError> {
    let kept: Option<String> = sqlx::query_scalar(OF_TERMS)
        .bind(sql::json(&terms)?)
        .fetch_one(reader)
        .await?;
    let mut docs = Docs::default();
    for row in kept.iter().flat_map(|kept| kept.split(',')) {
        let unreadable = || StoreError::Inconsistent("a set of documents cannot be read".into());
        let (block, bytes) = row.split_once(' ').ok_or_else(unreadable)?;
        let bytes = hex::decode(bytes).map_err(|_| unreadable())?;
        docs.add(sql::parsed(block, "block")?, &bytes);
    }
    Ok(docs)
}

/// The documents of the cases with a person of this name, however it is written: of those who share
/// a whole word of it, each writing is compared once.
async fn of_name(reader: &mut SqliteConnection, name: &Name) -> Result<Docs, StoreError> {
    let mut docs = Docs::default();
    for word in name.words() {
        let rows = sqlx::query(OF_NAME)
            .bind(Field::Name.term(word))
            .fetch_all(&mut *reader)
            .await?;
        let mut compared: Option<(&str, bool)> = None;
        for row in &rows {
            let written: &str = row.read("name")?;
            let finds = match compared {
                Some((before, finds)) if before == written => finds,
                _ => name.finds(&Name::read(written)).is_some(),
            };
            compared = Some((written, finds));
            if finds {
                docs.add(row.read("block")?, row.read("docs")?);
            }
        }
    }
    Ok(docs)
}

/// The documents of the restricted cases that the signed-in person sees and that every term finds.
async fn apart(reader: &mut SqliteConnection, terms: &[Term]) -> Result<Vec<i64>, StoreError> {
    let rows = sqlx::query(HIDDEN_BUT_SEEN).fetch_all(reader).await?;
    let mut found = Vec::new();
    for row in &rows {
        let kept = Kept::read(row.read("terms")?, row.read("parties")?)?;
        if terms.iter().all(|term| has(&kept, term)) {
            found.push(row.read("doc_id")?);
        }
    }
    Ok(found)
}

fn has(kept: &Kept, term: &Term) -> bool {
    match name_of(term) {
        Some(name) => !named(&[name], &kept.parties).is_empty(),
        None => term
            .kept_under()
            .iter()
            .any(|term| kept.terms.contains(term)),
    }
}
