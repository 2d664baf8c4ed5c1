//! Full text over cases, records and notes: French and English stems in one index, accents and
//! apostrophes optional, in the same transaction as the journal.

pub(crate) mod doc;
mod query;
pub(crate) mod word;

use crate::sql::{Columns, statements};
use crate::{StoreError, Vault};
use chrono::NaiveDate;
use sqlx::sqlite::SqliteRow;

/// The columns of a hit. The marks are private characters, which no keyboard types.
macro_rules! hit_columns {
    () => {
        "SELECT doc.noun AS noun, doc.id AS id, doc.open_id AS open_id, doc.on_day AS on_day,
        doc.number AS number,
        highlight(doc_fts, 1, char(57344), char(57345)) AS title,
        snippet(doc_fts, 3, char(57344), char(57345), '…', 24) AS passage
        FROM doc_fts CROSS JOIN doc ON doc.doc_id = doc_fts.rowid "
    };
}

statements! {
    NEWEST = concat!(hit_columns!(), "WHERE doc_fts MATCH ? ORDER BY doc_fts.rowid DESC LIMIT ?");
    BEST = concat!(hit_columns!(), "WHERE doc_fts MATCH ? ORDER BY doc_fts.rank LIMIT ?");
}

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
}

/// Order of the hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Newest first: instant at any size, for search as one types.
    Newest,
    /// Best match first (BM25).
    Best,
}

impl Vault {
    /// Words are all required; quotes ask for a phrase; a final `*` for a prefix. Any other sign
    /// is text: no query is an error.
    ///
    /// # Errors
    /// `Database`.
    pub async fn search(
        &self,
        query: &str,
        order: Order,
        limit: u32,
    ) -> Result<Vec<Hit>, StoreError> {
        let Some(query) = query::parse(query) else {
            return Ok(Vec::new());
        };
        let mut reader = self.reader().await?;
        let statement = match order {
            Order::Newest => NEWEST,
            Order::Best => BEST,
        };
        let rows = sqlx::query(statement)
            .bind(query)
            .bind(limit)
            .fetch_all(&mut *reader)
            .await?;
        rows.iter().map(hit_of).collect()
    }
}

fn hit_of(row: &SqliteRow) -> Result<Hit, StoreError> {
    Ok(Hit {
        noun: row.read("noun")?,
        id: row.id("id")?.to_string(),
        open_id: row.id("open_id")?.to_string(),
        number: row.read("number")?,
        title: parts(row.read("title")?),
        passage: parts(row.read("passage")?),
        on: row.day("on_day")?,
    })
}

/// Cuts a text at its marks: plain, marked, plain … A mark that stands in the text itself, out of
/// turn, is dropped.
fn parts(text: &str) -> Vec<String> {
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
    use super::parts;

    #[test]
    fn a_passage_is_cut_at_its_marks() {
        assert_eq!(
            parts("un \u{e000}agent\u{e001} poli"),
            ["un ", "agent", " poli"]
        );
        assert_eq!(parts("\u{e000}agent\u{e001}"), ["", "agent"]);
        assert_eq!(parts("rien"), ["rien"]);
        assert_eq!(parts("un \u{e001}intrus"), ["un intrus"]);
    }
}
