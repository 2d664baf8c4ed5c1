//! Full text over cases, records and notes: French and English stems in one index, accents and
//! apostrophes optional, in the same transaction as the journal.

pub(crate) mod doc;
mod facet;
pub(crate) mod query;
mod reference;
pub(crate) mod word;

pub use facet::{Facet, Filter, Group, Groups};
pub use reference::Reference;

#[cfg(test)]
pub(crate) use facet::STATEMENTS as FACETS;
#[cfg(test)]
pub(crate) use reference::STATEMENTS as REFERENCES;

use crate::sql::{Columns, of_word, statements};
use crate::{StoreError, Vault};
use chrono::NaiveDate;
use dossier_domain::lang::TextLanguage;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use std::cmp::Reverse;

/// The columns of a hit. The marks are private characters, which no keyboard types.
macro_rules! hit_columns {
    () => {
        "SELECT doc.doc_id AS doc_id, doc.noun AS noun, doc.id AS id, doc.open_id AS open_id,
        doc.on_day AS on_day, doc.number AS number,
        (SELECT facet.language FROM doc_facet AS facet WHERE facet.doc_id = doc.doc_id) AS language,
        highlight(doc_fts, 1, char(57344), char(57345)) AS title,
        snippet(doc_fts, 3, char(57344), char(57345), '…', 24) AS passage "
    };
}

/// The same of the index of restricted documents.
macro_rules! apart_columns {
    () => {
        "SELECT doc.doc_id AS doc_id, doc.noun AS noun, doc.id AS id, doc.open_id AS open_id,
        doc.on_day AS on_day, doc.number AS number,
        (SELECT facet.language FROM doc_facet AS facet WHERE facet.doc_id = doc.doc_id) AS language,
        highlight(restricted_fts, 1, char(57344), char(57345)) AS title,
        snippet(restricted_fts, 3, char(57344), char(57345), '…', 24) AS passage "
    };
}

/// What a filter lets through, among the documents from a place on.
macro_rules! filtered {
    ($index:literal) => {
        concat!(
            "FROM ",
            $index,
            " CROSS JOIN doc_facet AS facet ON facet.doc_id = ",
            $index,
            ".rowid CROSS JOIN doc ON doc.doc_id = facet.doc_id WHERE ",
            $index,
            " MATCH ?1 AND ",
            $index,
            ".rowid >= ?3
            AND (?4 IS NULL OR facet.noun = ?4) AND (?5 IS NULL OR facet.kind = ?5)
            AND (?6 IS NULL OR facet.stage = ?6) AND (?7 IS NULL OR facet.language = ?7)
            AND (?8 IS NULL OR substr(facet.on_day, 1, 4) = ?8)
            AND facet.on_day >= ?9 AND facet.on_day <= ?10 "
        )
    };
}

// BEST, in three passes that touch few pages: BM25 of the newest that hold the words, the best of
// them, then the index walked again over these alone to mark what matched. The unary plus keeps
// FTS5 from seeking each of them anew, which costs more than the walk.
statements! {
    NEWEST_OF = concat!(hit_columns!(), filtered!("doc_fts"),
        "ORDER BY doc_fts.rowid DESC LIMIT ?2");
    BEST_OF = concat!(hit_columns!(), filtered!("doc_fts"), "ORDER BY doc_fts.rank LIMIT ?2");
    APART_OF = concat!(apart_columns!(), filtered!("restricted_fts"),
        "ORDER BY restricted_fts.rowid DESC LIMIT ?2");
    NEWEST = concat!(hit_columns!(), "FROM doc_fts CROSS JOIN doc ON doc.doc_id = doc_fts.rowid
        WHERE doc_fts MATCH ? ORDER BY doc_fts.rowid DESC LIMIT ?");
    BEST = concat!("WITH ranked (doc_id, score) AS MATERIALIZED (
            SELECT rowid, rank FROM doc_fts WHERE doc_fts MATCH ?1 ORDER BY rowid DESC LIMIT ?2
        ), best (doc_id, score) AS MATERIALIZED (
            SELECT doc_id, score FROM ranked ORDER BY score, doc_id DESC LIMIT ?3
        ) ", hit_columns!(), ", (SELECT count(*) FROM ranked) AS ranked
        FROM doc_fts CROSS JOIN best ON best.doc_id = doc_fts.rowid
        CROSS JOIN doc ON doc.doc_id = best.doc_id
        WHERE doc_fts MATCH ?1 AND doc_fts.rowid >= (SELECT min(doc_id) FROM best)
        AND +doc_fts.rowid IN (SELECT doc_id FROM best)
        ORDER BY best.score, best.doc_id DESC");
    SEES_RESTRICTED = "SELECT EXISTS (SELECT 1 FROM restriction)";
    APART = concat!(apart_columns!(), "FROM restricted_fts
        CROSS JOIN doc ON doc.doc_id = restricted_fts.rowid
        WHERE restricted_fts MATCH ? ORDER BY restricted_fts.rowid DESC LIMIT ?");
}

/// A statement that is being bound.
pub(crate) type Asked<'q> =
    sqlx::query::Query<'q, sqlx::Sqlite, <sqlx::Sqlite as sqlx::Database>::Arguments>;

/// Most documents that a search ranks: BM25 reads a page for each, and a common word is in tens of
/// thousands. Beyond it the newest are ranked, and the answer says so.
pub const RANKED: u32 = 2_000;

/// Marks around what matched.
const MARKS: (char, char) = ('\u{e000}', '\u{e001}');

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// `case`, `record` or `note`.
    pub noun: String,
    /// Identifier of the noun.
    pub id: String,
    /// Identifier of what to open: itself, or the case of a record.
    pub open_id: String,
    /// Human number.
    pub number: String,
    /// Title; highlighted parts alternate: plain, marked, plain …
    pub title: Vec<String>,
    /// Passage; parts alternate: plain, marked, plain …
    pub passage: Vec<String>,
    /// Day that dates it.
    pub on: NaiveDate,
    /// Language of the case, for a case and for a record of it.
    pub language: Option<TextLanguage>,
}

/// What a search answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// In the order asked for.
    pub hits: Vec<Hit>,
    /// How many of the newest were ranked, when more may hold the words: a better match may be older.
    pub among: Option<u32>,
}

/// Order of the hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Newest first: instant at any size, for search as one types.
    Newest,
    /// Best match first (BM25), among the [`RANKED`] newest that hold the words.
    Best,
}

impl Vault {
    /// Words are all required; quotes ask for a phrase; a final `*` for a prefix. Any other sign
    /// is text: no query is an error.
    ///
    /// # Errors
    /// `Database`.
    pub async fn search(&self, query: &str, order: Order, limit: u32) -> Result<Found, StoreError> {
        self.found(query, order, limit, RANKED).await
    }

    /// As [`Self::search`], ranking at most `most` documents.
    pub(crate) async fn found(
        &self,
        query: &str,
        order: Order,
        limit: u32,
        most: u32,
    ) -> Result<Found, StoreError> {
        let Some(query) = query::parse(query) else {
            return Ok(Found::default());
        };
        let mut reader = self.reader().await?;
        let asked = match order {
            Order::Newest => sqlx::query(NEWEST).bind(&query),
            Order::Best => sqlx::query(BEST).bind(&query).bind(most),
        };
        let apart = apart(&mut reader, &query, limit).await?;
        let rows = asked.bind(limit).fetch_all(&mut *reader).await?;
        let among = match (order, rows.first()) {
            (Order::Best, Some(row)) => Some(row.count("ranked")?),
            _ => None,
        };
        Ok(Found {
            hits: merged(order, &apart, &rows, limit)?,
            among: among.filter(|ranked| *ranked == most),
        })
    }

    /// As [`Vault::search`], of what a filter lets through among what was counted: a filter never
    /// walks further than its counts.
    ///
    /// # Errors
    /// `Database`.
    pub async fn search_within(
        &self,
        query: &str,
        order: Order,
        (filter, groups): (&Filter, &Groups),
        limit: u32,
    ) -> Result<Vec<Hit>, StoreError> {
        let Some(query) = query::parse(query) else {
            return Ok(Vec::new());
        };
        let mut reader = self.reader().await?;
        let statement = match order {
            Order::Newest => NEWEST_OF,
            Order::Best => BEST_OF,
        };
        let oldest = groups.oldest.unwrap_or(i64::MIN);
        let rows = within(&mut reader, statement, &query, (filter, oldest), limit).await?;
        let apart = if sees_restricted(&mut reader).await? {
            within(&mut reader, APART_OF, &query, (filter, i64::MIN), limit).await?
        } else {
            Vec::new()
        };
        merged(order, &apart, &rows, limit)
    }
}

/// What a filter lets through, from a document on.
async fn within(
    reader: &mut SqliteConnection,
    statement: &'static str,
    query: &str,
    (filter, oldest): (&Filter, i64),
    limit: u32,
) -> Result<Vec<SqliteRow>, StoreError> {
    let asked = sqlx::query(statement).bind(query).bind(limit).bind(oldest);
    Ok(filter.bind(asked).fetch_all(reader).await?)
}

/// Whether the signed-in person sees a restricted case: most see none.
async fn sees_restricted(reader: &mut SqliteConnection) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar(SEES_RESTRICTED)
        .fetch_one(reader)
        .await?)
}

/// The newest hits among the restricted cases that the signed-in person sees.
async fn apart(
    reader: &mut SqliteConnection,
    query: &str,
    limit: u32,
) -> Result<Vec<SqliteRow>, StoreError> {
    if !sees_restricted(reader).await? {
        return Ok(Vec::new());
    }
    let hits = sqlx::query(APART).bind(query).bind(limit);
    Ok(hits.fetch_all(reader).await?)
}

/// Newest first, whichever index a hit comes from. When the best are asked for, restricted ones
/// stand before the others: a rank compares documents of one index only.
fn merged(
    order: Order,
    apart: &[SqliteRow],
    rows: &[SqliteRow],
    limit: u32,
) -> Result<Vec<Hit>, StoreError> {
    let both = apart.iter().chain(rows);
    let mut hits = both
        .map(|row| Ok((row.read::<i64>("doc_id")?, hit_of(row)?)))
        .collect::<Result<Vec<_>, StoreError>>()?;
    if order == Order::Newest {
        hits.sort_by_key(|(doc_id, _)| Reverse(*doc_id));
    }
    hits.truncate(limit as usize);
    Ok(hits.into_iter().map(|(_, hit)| hit).collect())
}

/// What a row tells of a document.
pub(crate) fn hit_of(row: &SqliteRow) -> Result<Hit, StoreError> {
    Ok(Hit {
        noun: row.read("noun")?,
        id: row.id("id")?.to_string(),
        open_id: row.id("open_id")?.to_string(),
        number: row.read("number")?,
        title: shown_of(row.read("title")?),
        passage: shown_of(row.read("passage")?),
        on: row.day("on_day")?,
        language: row
            .read::<Option<String>>("language")?
            .map(of_word)
            .transpose()?,
    })
}

/// Cuts a text at its marks: plain, marked, plain … A mark that stands in the text itself, out of
/// turn, is dropped.
pub(crate) fn shown_of(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for sign in text.chars() {
        let marked = parts.len() % 2 == 0;
        match sign {
            open if open == MARKS.0 => (!marked).then(|| parts.push(String::new())),
            close if close == MARKS.1 => marked.then(|| parts.push(String::new())),
            sign => parts.last_mut().map(|part| part.push(sign)),
        };
    }
    if parts.len() > 1 && parts.last().is_some_and(String::is_empty) {
        parts.pop();
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::shown_of;

    #[test]
    fn a_passage_is_cut_at_its_marks() {
        assert_eq!(
            shown_of("un \u{e000}agent\u{e001} poli"),
            ["un ", "agent", " poli"]
        );
        assert_eq!(shown_of("\u{e000}agent\u{e001}"), ["", "agent"]);
        assert_eq!(shown_of("rien"), ["rien"]);
        assert_eq!(shown_of("un \u{e001}intrus"), ["un intrus"]);
    }
}
