//! What the palette finds as one types: things by their number or by the words that name them.
//! Each answer walks an index until its limit; nothing is scanned or sorted.

use super::Asked;
use crate::sql::{Columns, statements};
use crate::{StoreError, Vault};
use chrono::NaiveDate;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

/// The columns of a thing.
macro_rules! reference_columns {
    () => {
        "SELECT doc.noun AS noun, doc.id AS id, doc.open_id AS open_id, doc.number AS number,
        doc.title AS title, doc.on_day AS on_day "
    };
}

/// What stays of a disposed case, as a thing: its title is the number of its file.
macro_rules! tombstone_columns {
    () => {
        "SELECT 'tombstone' AS noun, case_id AS id, case_id AS open_id, number,
        file_number AS title, json_extract(tombstone, '$.disposal.disposed_on') AS on_day
        FROM tombstone "
    };
}

/// The digits that end a number, without leading zeros: as the index `doc_by_serial` has them.
macro_rules! serial {
    () => {
        "ltrim(substr(number, length(rtrim(number, '0123456789')) + 1), '0')"
    };
}

statements! {
    NUMBERED = concat!(reference_columns!(), "FROM doc
        WHERE number >= ? AND number < ? ORDER BY number LIMIT ?");
    OF_SERIAL = concat!(reference_columns!(), "FROM doc WHERE ", serial!(), " >= ? AND ",
        serial!(), " < ? ORDER BY ", serial!(), ", doc_id DESC LIMIT ?");
    GONE_NUMBERED = concat!(tombstone_columns!(), "WHERE number >= ? AND number < ?
        ORDER BY number LIMIT ?");
    GONE_FILED = concat!(tombstone_columns!(), "WHERE file_number >= ? AND file_number < ?
        ORDER BY file_number LIMIT ?");
    GONE_OF_SERIAL = concat!(tombstone_columns!(), "WHERE ", serial!(), " >= ? AND ",
        serial!(), " < ? ORDER BY ", serial!(), ", hlc DESC LIMIT ?");
    BY_NAME = concat!(reference_columns!(), "FROM doc_name_fts
        CROSS JOIN doc ON doc.doc_id = doc_name_fts.rowid
        WHERE doc_name_fts MATCH ? ORDER BY doc_name_fts.rowid DESC LIMIT ?");
}

/// Things that share the serial of a written number, at most: years, letters and kinds.
const ALIKE: u32 = 100;

/// The shortest beginning of a word that is looked for: the index keeps beginnings of two letters.
const SHORTEST: usize = 2;

/// A case, record or note, or what stays of a case, as the palette shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// `case`, `record`, `note` or `tombstone`.
    pub noun: String,
    /// Identifier of the noun.
    pub id: Uuid,
    /// Identifier of what to open: itself, or the case of a record.
    pub open_id: Uuid,
    /// Human number.
    pub number: String,
    /// Title.
    pub title: String,
    /// Day that dates it.
    pub on: NaiveDate,
}

impl Vault {
    /// Things whose number the text begins (`PL-2026-A13`) or ends (`1388`), and what stays of those
    /// that were disposed of, then things that the other words name by their beginnings, newest first. Accents are optional.
    ///
    /// # Errors
    /// `Database`.
    pub async fn references(&self, text: &str, limit: u32) -> Result<Vec<Reference>, StoreError> {
        let mut reader = self.reader().await?;
        let mut found = Vec::new();
        let numbers = text.split_whitespace().filter(|word| holds_digit(word));
        for word in numbers {
            for among in [&HERE, &GONE] {
                add(
                    &mut found,
                    numbered(&mut reader, word, among, limit).await?,
                    limit,
                );
            }
        }
        if let Some(query) = beginnings(text) {
            let named = rows(sqlx::query(BY_NAME).bind(query), &mut reader, limit).await?;
            add(&mut found, named, limit);
        }
        Ok(found)
    }

    /// What stays of the cases whose number, or that of their file, a word of the text begins or ends.
    ///
    /// # Errors
    /// `Database`.
    pub async fn gone(&self, text: &str, limit: u32) -> Result<Vec<Reference>, StoreError> {
        let mut found = Vec::new();
        for word in text.split_whitespace().filter(|word| holds_digit(word)) {
            let mut reader = self.reader().await?;
            add(
                &mut found,
                numbered(&mut reader, word, &GONE, limit).await?,
                limit,
            );
        }
        Ok(found)
    }
}

/// Where numbers are looked for: statements by the beginning of one, and one by its serial.
struct Among {
    beginnings: &'static [&'static str],
    serial: &'static str,
}

const HERE: Among = Among {
    beginnings: &[NUMBERED],
    serial: OF_SERIAL,
};
const GONE: Among = Among {
    beginnings: &[GONE_NUMBERED, GONE_FILED],
    serial: GONE_OF_SERIAL,
};

fn holds_digit(word: &str) -> bool {
    word.bytes().any(|sign| sign.is_ascii_digit())
}

fn add(found: &mut Vec<Reference>, more: Vec<Reference>, limit: u32) {
    for one in more {
        let known = found
            .iter()
            .any(|other| (&other.noun, other.id) == (&one.noun, one.id));
        if !known && found.len() < limit as usize {
            found.push(one);
        }
    }
}

/// Things whose number a word begins, or else whose serial it ends.
async fn numbered(
    reader: &mut SqliteConnection,
    word: &str,
    among: &Among,
    limit: u32,
) -> Result<Vec<Reference>, StoreError> {
    let word = word.to_uppercase();
    let (head, digits) = parted(&word);
    let serial = digits.trim_start_matches('0');
    if head.is_empty() {
        return of_serial(reader, among, (serial, &after(serial)), limit).await;
    }
    let mut found = Vec::new();
    for statement in among.beginnings {
        let query = sqlx::query(*statement).bind(&word).bind(after(&word));
        add(&mut found, rows(query, reader, limit).await?, limit);
    }
    if found.is_empty() && !serial.is_empty() {
        // As it is spoken: without the letter of the device, or without the year.
        let next = format!("{serial}\0");
        found = of_serial(reader, among, (serial, &next), ALIKE).await?;
        found.retain(|one| spoken(&one.number, head));
        found.truncate(limit as usize);
    }
    Ok(found)
}

/// A word before its last digits, and those digits.
fn parted(word: &str) -> (&str, &str) {
    let head = word.trim_end_matches(|sign: char| sign.is_ascii_digit());
    (head, word.get(head.len()..).unwrap_or_default())
}

/// Whether a number may be spoken with these parts before its serial: `PL-2026-`, `2026-`, `PL-`
/// or `A`, each a part of the number.
fn spoken(number: &str, head: &str) -> bool {
    let (full, _) = parted(number);
    let (parts, letter) = full.rsplit_once('-').unwrap_or((full, ""));
    head.split(['-', '/'])
        .filter(|part| !part.is_empty())
        .all(|part| part == letter || parts.split(['-', '/']).any(|own| own == part))
}

async fn of_serial(
    reader: &mut SqliteConnection,
    among: &Among,
    (from, until): (&str, &str),
    limit: u32,
) -> Result<Vec<Reference>, StoreError> {
    if from.is_empty() {
        return Ok(Vec::new());
    }
    let query = sqlx::query(among.serial)
        .bind(from.to_owned())
        .bind(until.to_owned());
    rows(query, reader, limit).await
}

/// The first text after every text that begins so.
fn after(beginning: &str) -> String {
    format!("{beginning}\u{10ffff}")
}

async fn rows(
    query: Asked<'_>,
    reader: &mut SqliteConnection,
    limit: u32,
) -> Result<Vec<Reference>, StoreError> {
    let rows = query.bind(limit).fetch_all(reader).await?;
    rows.iter().map(reference_of).collect()
}

fn reference_of(row: &SqliteRow) -> Result<Reference, StoreError> {
    Ok(Reference {
        noun: row.read("noun")?,
        id: row.id("id")?,
        open_id: row.id("open_id")?,
        number: row.read("number")?,
        title: row.read("title")?,
        on: row.day("on_day")?,
    })
}

/// The words of a text that hold no digit, as beginnings; `None` when none is long enough.
fn beginnings(text: &str) -> Option<String> {
    let words = text.split_whitespace().filter(|word| !holds_digit(word));
    let parts = words
        .flat_map(|word| word.split(|sign: char| !sign.is_alphanumeric()))
        .filter(|part| part.chars().count() >= SHORTEST);
    let terms: Vec<String> = parts.map(|part| format!("\"{part}\"*")).collect();
    (!terms.is_empty()).then(|| terms.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_spoken_without_its_letter_its_year_or_its_kind() {
        for head in ["PL-2026-", "PL-", "2026-", "A", "PL-2026-A", "PL-A"] {
            assert!(spoken("PL-2026-A1388", head), "{head}");
        }
        for head in ["NI-2026-", "PL-2025-", "B"] {
            assert!(!spoken("PL-2026-A1388", head), "{head}");
        }
        assert!(spoken("OPS-PLA-01/2026-A0042", "2026-"));
    }

    #[test]
    fn words_are_looked_for_by_their_beginnings_and_signs_are_no_operators() {
        let query = beginnings("Marie-Ève l\u{2019}OR \"x\" 1388 *").unwrap();
        assert_eq!(query, "\"Marie\"* \"Ève\"* \"OR\"*");
        assert_eq!(beginnings("1388 a"), None);
    }
}
