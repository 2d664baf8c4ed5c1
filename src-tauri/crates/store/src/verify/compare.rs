//! The rows of the vault against those rebuilt aside, and against a plain count of them.

use crate::StoreError;
use crate::sql::Columns;
use crate::sqlite::Key;
use crate::tx::text_id;
use sqlx::SqliteConnection;

/// Differences told of one table; more of them say nothing more.
const MOST: i64 = 1_000;

/// Texts read at a time.
const BATCH: i64 = 100;

/// Rows that only one side has, by their key.
macro_rules! differing {
    ($key:literal, $columns:literal, $table:literal) => {
        concat!(
            "SELECT DISTINCT ",
            $key,
            " AS key FROM (",
            "SELECT * FROM (SELECT ",
            $columns,
            " FROM main.",
            $table,
            " EXCEPT SELECT ",
            $columns,
            " FROM vault.",
            $table,
            ") UNION ALL SELECT * FROM (SELECT ",
            $columns,
            " FROM vault.",
            $table,
            " EXCEPT SELECT ",
            $columns,
            " FROM main.",
            $table,
            ")) ORDER BY key LIMIT ?"
        )
    };
}

/// A projection whose rows are compared whole, with how one is named when it differs.
macro_rules! whole {
    ($table:literal, $key:literal) => {
        ($table, differing!($key, "*", $table))
    };
}

/// Every projection.
const TABLES: [(&str, &str); 48] = [
    whole!("saved_view", "hex(view_id)"),
    whole!("event_subject", "noun || ' ' || seq"),
    ("tally", differing!("name", "*", "tally WHERE n <> 0")),
    whole!("absence", "hex(absence_id)"),
    whole!("person", "hex(person_id)"),
    whole!("person_key", "hex(person_id) || ' ' || public_key"),
    whole!("recovery_sheet", "sheet"),
    whole!("pack", "digest"),
    whole!("office_setting", "field"),
    whole!("office_closure", "on_day"),
    whole!("pack_force", "pack_id || ' ' || from_on"),
    whole!("machine_revoked", "hex(device_id)"),
    whole!("term", "hex(term_id)"),
    whole!("location", "hex(location_id)"),
    whole!("location_above", "hex(location_id)"),
    whole!("stocktaking", "hex(stocktaking_id)"),
    whole!("stocktaking_turn", "hex(event_id)"),
    whole!("stocktaking_entry", "hex(entry_id)"),
    whole!("stocktaking_answer", "hex(event_id)"),
    whole!("case_line", "hex(case_id)"),
    (
        "case_found",
        differing!("hex(case_id)", "case_id, terms, parties", "case_found"),
    ),
    whole!("case_figure", "hex(case_id)"),
    whole!("figure_block", "CAST(bucket AS TEXT)"),
    whole!("report_line", "hex(report_id)"),
    whole!("case_clock", "hex(case_id) || ' ' || rank"),
    ("due_day", differing!("due_on", "*", "due_day WHERE n <> 0")),
    whole!("chase", "hex(case_id) || ' ' || rank"),
    (
        "workload_day",
        differing!(
            "hex(person_id) || ' ' || due_on",
            "*",
            "workload_day WHERE n <> 0"
        ),
    ),
    whole!("alike", "hex(case_id) || ' ' || key"),
    whole!("case_relation", "hex(case_id)"),
    whole!("consolidation", "hex(case_id)"),
    whole!("precedent", "hex(case_id) || ' ' || place"),
    whole!("precedent_key", "hex(case_id) || ' ' || key"),
    whole!("review_direction", "hex(case_id) || ' ' || hex(line)"),
    whole!("piece_chase", "hex(case_id) || ' ' || piece"),
    whole!("escalation", "hex(case_id) || ' ' || hex(escalation_id)"),
    whole!("file", "hex(file_id)"),
    whole!("record", "hex(record_id)"),
    whole!("blob", "blob_id"),
    whole!("note_line", "hex(note_id)"),
    (
        "doc",
        differing!(
            "noun || ' ' || hex(id)",
            "noun, id, open_id, on_day, number, title, names, text_id, words, restricted_case",
            "doc"
        ),
    ),
    (
        "doc_facet",
        differing!("noun || ' ' || coalesce(hex(id), '')", "*", "doc_told"),
    ),
    whole!("restriction", "hex(case_id)"),
    whole!("restriction_reader", "hex(case_id)"),
    whole!("restricted_event", "hex(case_id) || ' ' || seq"),
    whole!("retention", "hex(case_id)"),
    whole!("volume", "hex(case_id) || ' ' || number"),
    whole!("tombstone", "hex(case_id)"),
];

/// Counts kept beside the rows against a plain count of the rows rebuilt: the code that keeps
/// them is not trusted to check itself.
const COUNTS: [(&str, &str); 4] = [
    // A number is given once, even where what bore it was erased: the last one may then be ahead of
    // what is left, and is never behind it.
    (
        "serial",
        "SELECT prefix || '-' || year || '-' || letter AS key FROM (
            SELECT prefix, year, letter, last FROM main.serial
            EXCEPT SELECT prefix, year, letter, last FROM vault.serial
        ) AS rebuilt WHERE NOT EXISTS (SELECT 1 FROM vault.tombstone)
            OR NOT EXISTS (SELECT 1 FROM vault.serial AS kept
            WHERE kept.prefix = rebuilt.prefix AND kept.year = rebuilt.year
            AND kept.letter = rebuilt.letter AND kept.last >= rebuilt.last)
        UNION ALL SELECT prefix || '-' || year || '-' || letter FROM vault.serial AS kept
        WHERE NOT EXISTS (SELECT 1 FROM vault.tombstone)
            AND NOT EXISTS (SELECT 1 FROM main.serial AS rebuilt
            WHERE rebuilt.prefix = kept.prefix AND rebuilt.year = kept.year
            AND rebuilt.letter = kept.letter)
        LIMIT ?",
    ),
    (
        "tally",
        "SELECT name AS key FROM (
            SELECT name, sum(n) AS n FROM main.case_share
            WHERE case_id NOT IN (SELECT case_id FROM main.restriction) GROUP BY name
            UNION ALL SELECT name, 0 FROM vault.tally WHERE name NOT IN
                (SELECT name FROM main.case_share
                WHERE case_id NOT IN (SELECT case_id FROM main.restriction))
        ) AS counted
        WHERE n <> coalesce((SELECT n FROM vault.tally WHERE tally.name = counted.name), 0)
        LIMIT ?",
    ),
    (
        "due_day",
        "SELECT due_on AS key FROM (
            SELECT due_on, count(*) AS n FROM main.case_clock
            WHERE open = 1 AND due_on IS NOT NULL
            AND case_id NOT IN (SELECT case_id FROM main.restriction) GROUP BY due_on
        ) AS counted
        WHERE n <> coalesce((SELECT n FROM vault.due_day WHERE due_day.due_on = counted.due_on), 0)
        LIMIT ?",
    ),
    (
        "workload_day",
        "SELECT hex(person_id) || ' ' || due_on AS key FROM (
            SELECT person_id, due_on, count(*) AS n FROM main.case_work
            WHERE case_id NOT IN (SELECT case_id FROM main.restriction)
            GROUP BY person_id, due_on
            UNION ALL SELECT person_id, due_on, 0 FROM vault.workload_day AS kept
            WHERE n <> 0 AND NOT EXISTS (SELECT 1 FROM main.case_work AS work
                WHERE work.person_id = kept.person_id AND work.due_on = kept.due_on
                AND work.case_id NOT IN (SELECT case_id FROM main.restriction))
        ) AS counted
        WHERE n <> coalesce((SELECT n FROM vault.workload_day AS kept
            WHERE kept.person_id = counted.person_id AND kept.due_on = counted.due_on), 0)
        LIMIT ?",
    ),
];

const TEXTS: &str = "SELECT text_id, words FROM vault.text WHERE text_id > ?
    ORDER BY text_id LIMIT ?";

const MISSING_TEXTS: &str = "SELECT DISTINCT hex(text_id) AS key FROM main.doc
    WHERE text_id IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM vault.text WHERE text.text_id = doc.text_id) LIMIT ?";

/// Tells every row that differs: table and key, no words.
pub(super) async fn tables(
    connection: &mut SqliteConnection,
    differences: &mut Vec<String>,
    go_on: &mut (impl FnMut() -> Result<(), StoreError> + Send),
) -> Result<(), StoreError> {
    let mut found = Vec::new();
    for (table, statement) in TABLES.iter().chain(&COUNTS) {
        go_on()?;
        found.extend(keys(connection, table, statement).await?);
    }
    found.extend(keys(connection, "text", MISSING_TEXTS).await?);
    found.sort();
    found.dedup();
    differences.extend(found);
    Ok(())
}

async fn keys(
    connection: &mut SqliteConnection,
    table: &str,
    statement: &'static str,
) -> Result<Vec<String>, StoreError> {
    let keys: Vec<String> = sqlx::query_scalar(statement)
        .bind(MOST)
        .fetch_all(connection)
        .await?;
    Ok(keys
        .into_iter()
        .map(|key| format!("{table} {key}"))
        .collect())
}

/// Tells every long text that is not the one that was stored.
pub(super) async fn texts(
    connection: &mut SqliteConnection,
    key: &Key,
    differences: &mut Vec<String>,
    go_on: &mut (impl FnMut() -> Result<(), StoreError> + Send),
) -> Result<(), StoreError> {
    let mut after: Vec<u8> = Vec::new();
    loop {
        go_on()?;
        let query = sqlx::query(TEXTS).bind(after.clone()).bind(BATCH);
        let rows = query.fetch_all(&mut *connection).await?;
        for row in &rows {
            let id = row.read::<Vec<u8>>("text_id")?;
            if text_id(key, row.read("words")?).0.as_bytes().as_slice() != id {
                differences.push(format!("text {}", hex::encode_upper(&id)));
            }
            after = id;
        }
        if rows.is_empty() {
            return Ok(());
        }
    }
}
