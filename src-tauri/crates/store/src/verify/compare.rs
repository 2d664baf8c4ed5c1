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
    ($key:expr, $columns:expr, $table:expr) => {
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

/// Every projection, with how a row is named when it differs.
const TABLES: [(&str, &str); 37] = [
    ("saved_view", differing!("hex(view_id)", "*", "saved_view")),
    (
        "event_subject",
        differing!("noun || ' ' || seq", "*", "event_subject"),
    ),
    ("tally", differing!("name", "*", "tally")),
    (
        "serial",
        differing!("prefix || '-' || year || '-' || letter", "*", "serial"),
    ),
    ("absence", differing!("hex(absence_id)", "*", "absence")),
    ("person", differing!("hex(person_id)", "*", "person")),
    (
        "person_key",
        differing!("hex(person_id) || ' ' || public_key", "*", "person_key"),
    ),
    ("recovery_sheet", differing!("sheet", "*", "recovery_sheet")),
    ("pack", differing!("digest", "*", "pack")),
    ("office_setting", differing!("field", "*", "office_setting")),
    (
        "office_closure",
        differing!("on_day", "*", "office_closure"),
    ),
    (
        "pack_force",
        differing!("pack_id || ' ' || from_on", "*", "pack_force"),
    ),
    (
        "machine_revoked",
        differing!("hex(device_id)", "*", "machine_revoked"),
    ),
    ("term", differing!("hex(term_id)", "*", "term")),
    ("case_line", differing!("hex(case_id)", "*", "case_line")),
    (
        "case_found",
        differing!("hex(case_id)", "case_id, terms, parties", "case_found"),
    ),
    (
        "case_figure",
        differing!("hex(case_id)", "*", "case_figure"),
    ),
    (
        "report_line",
        differing!("hex(report_id)", "*", "report_line"),
    ),
    (
        "case_clock",
        differing!("hex(case_id) || ' ' || rank", "*", "case_clock"),
    ),
    ("due_day", differing!("due_on", "*", "due_day")),
    (
        "chase",
        differing!("hex(case_id) || ' ' || rank", "*", "chase"),
    ),
    (
        "workload_day",
        differing!(
            "hex(person_id) || ' ' || due_on",
            "*",
            "workload_day WHERE n <> 0"
        ),
    ),
    (
        "alike",
        differing!("hex(case_id) || ' ' || key", "*", "alike"),
    ),
    (
        "case_relation",
        differing!("hex(case_id)", "*", "case_relation"),
    ),
    (
        "precedent",
        differing!("hex(case_id) || ' ' || place", "*", "precedent"),
    ),
    (
        "precedent_key",
        differing!("hex(case_id) || ' ' || key", "*", "precedent_key"),
    ),
    (
        "review_direction",
        differing!("hex(case_id) || ' ' || hex(line)", "*", "review_direction"),
    ),
    (
        "piece_chase",
        differing!("hex(case_id) || ' ' || piece", "*", "piece_chase"),
    ),
    (
        "escalation",
        differing!(
            "hex(case_id) || ' ' || hex(escalation_id)",
            "*",
            "escalation"
        ),
    ),
    ("file", differing!("hex(file_id)", "*", "file")),
    ("record", differing!("hex(record_id)", "*", "record")),
    ("blob", differing!("blob_id", "*", "blob")),
    ("note_line", differing!("hex(note_id)", "*", "note_line")),
    (
        "doc",
        differing!(
            "noun || ' ' || hex(id)",
            "noun, id, open_id, on_day, number, title, names, text_id, words, restricted_case",
            "doc"
        ),
    ),
    (
        "restriction",
        differing!("hex(case_id)", "*", "restriction"),
    ),
    (
        "restriction_reader",
        differing!("hex(case_id)", "*", "restriction_reader"),
    ),
    (
        "restricted_event",
        differing!("hex(case_id) || ' ' || seq", "*", "restricted_event"),
    ),
];

/// Counts kept beside the rows against a plain count of the rows rebuilt: the code that keeps
/// them is not trusted to check itself.
const COUNTS: [(&str, &str); 3] = [
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
