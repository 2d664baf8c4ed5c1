//! The indexes of words against the documents.
//!
//! FTS5 checks an index by a statement that only a connection that may write is allowed. Of a vault that is
//! only read, each index is copied beside the rebuild, over the documents of the vault, and checked there.

use super::aside::Aside;
use crate::StoreError;
use crate::vault::Shared;
use sqlx::Executor;

/// Result code of an FTS5 index that does not agree with its documents, told apart from a page
/// that fails its check. <https://sqlite.org/rescode.html#corrupt_vtab>
const CORRUPT_INDEX: &str = "267";

/// Copies the rows of an index as they are.
macro_rules! rows_of {
    ($index:literal) => {
        concat!(
            rows_of!($index, "_data"),
            rows_of!($index, "_idx"),
            rows_of!($index, "_docsize"),
            rows_of!($index, "_config")
        )
    };
    ($index:literal, $part:literal) => {
        concat!(
            "DELETE FROM temp.",
            $index,
            $part,
            "; INSERT INTO temp.",
            $index,
            $part,
            " SELECT * FROM vault.",
            $index,
            $part,
            ";"
        )
    };
}

/// An index, and the view of its documents.
struct Index {
    name: &'static str,
    copy: &'static str,
    check: &'static str,
    drop: &'static str,
}

const INDEXES: [Index; 3] = [
    Index {
        name: "doc_fts",
        copy: concat!(
            "CREATE TEMP VIEW doc_words AS SELECT doc.doc_id AS doc_id, doc.number AS number,
                doc.title AS title, doc.names AS names, coalesce(text.words, doc.words) AS words
            FROM vault.doc AS doc LEFT JOIN vault.text AS text ON text.text_id = doc.text_id
            WHERE doc.restricted_case IS NULL;
            CREATE VIRTUAL TABLE temp.doc_fts USING fts5 (number, title, names, words,
                content = 'doc_words', content_rowid = 'doc_id', tokenize = 'snow');",
            rows_of!("doc_fts")
        ),
        check: "INSERT INTO doc_fts (doc_fts, rank) VALUES ('integrity-check', 1)",
        drop: "DROP TABLE temp.doc_fts; DROP VIEW temp.doc_words",
    },
    Index {
        name: "restricted_fts",
        copy: concat!(
            "CREATE TEMP VIEW restricted_words AS SELECT doc.doc_id AS doc_id, doc.number AS number,
                doc.title AS title, doc.names AS names, coalesce(text.words, doc.words) AS words
            FROM vault.doc AS doc LEFT JOIN vault.text AS text ON text.text_id = doc.text_id
            WHERE doc.restricted_case IS NOT NULL;
            CREATE VIRTUAL TABLE temp.restricted_fts USING fts5 (number, title, names, words,
                content = 'restricted_words', content_rowid = 'doc_id', tokenize = 'snow');",
            rows_of!("restricted_fts")
        ),
        check: "INSERT INTO restricted_fts (restricted_fts, rank) VALUES ('integrity-check', 1)",
        drop: "DROP TABLE temp.restricted_fts; DROP VIEW temp.restricted_words",
    },
    Index {
        name: "doc_name_fts",
        copy: concat!(
            "CREATE TEMP VIEW doc AS SELECT doc_id, title, names FROM vault.doc;
            CREATE VIRTUAL TABLE temp.doc_name_fts USING fts5 (title, names, content = 'doc',
                content_rowid = 'doc_id', tokenize = 'snow', prefix = '2 3', detail = 'none');",
            rows_of!("doc_name_fts")
        ),
        check: "INSERT INTO doc_name_fts (doc_name_fts, rank) VALUES ('integrity-check', 1)",
        drop: "DROP TABLE temp.doc_name_fts; DROP VIEW temp.doc",
    },
];

/// Tells each index that does not agree with the documents, word by word.
pub(super) async fn check(
    shared: &Shared,
    aside: &mut Aside,
    differences: &mut Vec<String>,
) -> Result<(), StoreError> {
    for index in &INDEXES {
        let checked = match shared.reads_only {
            None => shared.writer().await?.execute(index.check).await,
            Some(_) => {
                let beside = &mut aside.connection;
                beside.execute(index.copy).await?;
                let checked = beside.execute(index.check).await;
                beside.execute(index.drop).await?;
                checked
            }
        };
        match checked {
            Ok(_) => {}
            Err(error) if is_corrupt_index(&error) => differences.push(index.name.to_owned()),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

fn is_corrupt_index(error: &sqlx::Error) -> bool {
    let code = error
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code);
    code.as_deref() == Some(CORRUPT_INDEX)
}
