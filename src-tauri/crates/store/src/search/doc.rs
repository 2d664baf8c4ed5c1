//! What search knows of a case, a record or a note, written in the same transaction.

use crate::StoreError;
use crate::project::Projector;
use crate::sql::{self, Columns, statements};
use chrono::NaiveDate;
use dossier_domain::id::CaseId;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The documents of the case `?1`, its records and its notes. From the case on, in this order: the other
/// way round every record of the office is looked at.
macro_rules! of_case {
    () => {
        "SELECT doc_id FROM doc WHERE noun = 'case' AND id = ?1
        UNION ALL SELECT doc_id FROM note_line
            CROSS JOIN doc ON doc.noun = 'note' AND doc.id = note_line.note_id
            WHERE note_line.case_id = ?1
        UNION ALL SELECT doc_id FROM file CROSS JOIN record ON record.file_id = file.file_id
            CROSS JOIN doc ON doc.noun = 'record' AND doc.id = record.record_id
            WHERE file.case_id = ?1"
    };
}

statements! {
    ONE = "SELECT doc_id, noun, id, open_id, on_day, number, title, names, text_id, words,
        restricted_case IS NOT NULL AS restricted FROM doc WHERE noun = ? AND id = ?";
    INSERT = "INSERT INTO doc (noun, id, open_id, on_day, number, title, names, text_id, words,
        restricted_case) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,
        (SELECT case_id FROM restriction WHERE case_id = ?))
        RETURNING doc_id, restricted_case IS NOT NULL AS restricted";
    UPDATE = "UPDATE doc SET open_id = ?, on_day = ?, number = ?, title = ?, names = ?,
        text_id = ?, words = ? WHERE doc_id = ?";
    DELETE = "DELETE FROM doc WHERE doc_id = ?";
    PUT_FACET = "INSERT INTO doc_facet (doc_id, noun, on_day, case_doc, kind, stage, language,
            restricted_case)
        SELECT doc.doc_id, doc.noun, doc.on_day, of_case.doc_id, case_line.kind, case_line.stage,
            case_line.language, doc.restricted_case
        FROM doc JOIN doc AS of_case ON of_case.noun = 'case' AND of_case.id = ?2
        LEFT JOIN case_line ON case_line.case_id = doc.open_id WHERE doc.doc_id = ?1
        ON CONFLICT (doc_id) DO UPDATE SET on_day = excluded.on_day, kind = excluded.kind,
        stage = excluded.stage, language = excluded.language";
    CLASSIFY = concat!("UPDATE doc_facet SET (kind, stage, language) =
            (SELECT kind, stage, language FROM case_line WHERE case_id = ?1)
        WHERE noun <> 'note' AND doc_id IN (", of_case!(), ")");
    DROP_FACET = "DELETE FROM doc_facet WHERE doc_id = ?";
    INDEX = "INSERT INTO doc_fts (rowid, number, title, names, words)
        SELECT doc_id, number, title, names, words FROM doc_words WHERE doc_id = ?";
    UNINDEX = "INSERT INTO doc_fts (doc_fts, rowid, number, title, names, words)
        SELECT 'delete', doc_id, number, title, names, words FROM doc_words WHERE doc_id = ?";
    INDEX_APART = "INSERT INTO restricted_fts (rowid, number, title, names, words)
        SELECT doc_id, number, title, names, words FROM restricted_words WHERE doc_id = ?";
    UNINDEX_APART = "INSERT INTO restricted_fts (restricted_fts, rowid, number, title, names, words)
        SELECT 'delete', doc_id, number, title, names, words FROM restricted_words
        WHERE doc_id = ?";
    OF_CASE = of_case!();
    ONE_OF_CASE = "SELECT text_id, restricted_case IS NOT NULL AS restricted FROM doc
        WHERE doc_id = ?";
    MOVE = "UPDATE doc SET restricted_case = ? WHERE doc_id = ?";
    MOVE_FACET = "UPDATE doc_facet SET restricted_case = ? WHERE doc_id = ?";
    INDEX_NAMES = "INSERT INTO doc_name_fts (rowid, title, names)
        SELECT doc_id, title, names FROM doc WHERE doc_id = ?";
    UNINDEX_NAMES = "INSERT INTO doc_name_fts (doc_name_fts, rowid, title, names)
        SELECT 'delete', doc_id, title, names FROM doc WHERE doc_id = ?";
}

/// A document of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Doc {
    /// `case`, `record` or `note`.
    pub noun: &'static str,
    pub id: Uuid,
    /// What to open: itself, or the case of a record.
    pub open_id: Uuid,
    /// Day that dates it.
    pub on_day: NaiveDate,
    pub number: String,
    pub title: String,
    /// Names of people, addresses.
    pub names: String,
    /// Long text stored elsewhere, indexed with the document.
    pub text_id: Option<Uuid>,
    /// Words of its own, where there is no long text.
    pub words: String,
}

impl Doc {
    fn is(&self, row: &SqliteRow) -> Result<bool, StoreError> {
        let text_id: Option<&[u8]> = row.read("text_id")?;
        Ok(row.id("open_id")? == self.open_id
            && row.day("on_day")? == self.on_day
            && row.read::<&str>("number")? == self.number
            && row.read::<&str>("title")? == self.title
            && row.read::<&str>("names")? == self.names
            && text_id.map(sql::uuid).transpose()? == self.text_id
            && row.read::<&str>("words")? == self.words)
    }
}

/// Writes a document of a case and its index when they changed.
pub(crate) async fn put(
    projector: &mut Projector<'_>,
    case_id: CaseId,
    doc: &Doc,
) -> Result<(), StoreError> {
    let indexing = projector.indexing;
    let connection = &mut *projector.connection;
    let found = sqlx::query(ONE)
        .bind(doc.noun)
        .bind(doc.id.as_bytes().as_slice())
        .fetch_optional(&mut *connection)
        .await?;
    let (doc_id, restricted) = match found {
        Some(row) if doc.is(&row)? => return Ok(()),
        Some(row) => {
            let (doc_id, restricted) = (row.read("doc_id")?, row.read("restricted")?);
            if indexing {
                run(connection, out_of(restricted), doc_id).await?;
                run(connection, UNINDEX_NAMES, doc_id).await?;
            }
            update(connection, doc, doc_id).await?;
            (doc_id, restricted)
        }
        None => insert(connection, case_id, doc).await?,
    };
    sqlx::query(PUT_FACET)
        .bind(doc_id)
        .bind(case_id.0.as_bytes().as_slice())
        .execute(&mut *connection)
        .await?;
    if indexing {
        run(connection, into(restricted), doc_id).await?;
        run(connection, INDEX_NAMES, doc_id).await
    } else {
        Ok(())
    }
}

/// Takes a document out, if it is there.
pub(crate) async fn take_out(projector: &mut Projector<'_>, doc: &Doc) -> Result<(), StoreError> {
    let indexing = projector.indexing;
    let connection = &mut *projector.connection;
    let found = sqlx::query(ONE)
        .bind(doc.noun)
        .bind(doc.id.as_bytes().as_slice())
        .fetch_optional(&mut *connection)
        .await?;
    let Some(row) = found else { return Ok(()) };
    let (doc_id, restricted) = (row.read("doc_id")?, row.read("restricted")?);
    if indexing {
        run(connection, out_of(restricted), doc_id).await?;
        run(connection, UNINDEX_NAMES, doc_id).await?;
    }
    run(connection, DROP_FACET, doc_id).await?;
    run(connection, DELETE, doc_id).await
}

/// Tells anew, of the documents of a case, the kind, the stage and the language that its line has.
pub(crate) async fn classify(
    projector: &mut Projector<'_>,
    case_id: CaseId,
) -> Result<(), StoreError> {
    sqlx::query(CLASSIFY)
        .bind(case_id.0.as_bytes().as_slice())
        .execute(&mut *projector.connection)
        .await?;
    Ok(())
}

/// Takes out every document of a case; tells the long texts that they said.
pub(crate) async fn take_out_all(
    projector: &mut Projector<'_>,
    case_id: CaseId,
) -> Result<BTreeSet<Uuid>, StoreError> {
    let connection = &mut *projector.connection;
    let docs: Vec<i64> = sqlx::query_scalar(OF_CASE)
        .bind(case_id.0.as_bytes().as_slice())
        .fetch_all(&mut *connection)
        .await?;
    let mut texts = BTreeSet::new();
    for doc_id in docs {
        let query = sqlx::query(ONE_OF_CASE).bind(doc_id);
        let row = query.fetch_one(&mut *connection).await?;
        let text: Option<&[u8]> = row.read("text_id")?;
        texts.extend(text.map(sql::uuid).transpose()?);
        run(connection, out_of(row.read("restricted")?), doc_id).await?;
        run(connection, UNINDEX_NAMES, doc_id).await?;
        run(connection, DROP_FACET, doc_id).await?;
        run(connection, DELETE, doc_id).await?;
    }
    Ok(texts)
}

/// Moves the documents of a case to the index of what is restricted, or back to that of everyone.
pub(crate) async fn move_all(
    projector: &mut Projector<'_>,
    case_id: CaseId,
    to: Option<CaseId>,
) -> Result<(), StoreError> {
    let indexing = projector.indexing;
    let connection = &mut *projector.connection;
    let docs: Vec<i64> = sqlx::query_scalar(OF_CASE)
        .bind(case_id.0.as_bytes().as_slice())
        .fetch_all(&mut *connection)
        .await?;
    for doc_id in docs {
        if indexing {
            run(connection, out_of(to.is_none()), doc_id).await?;
        }
        for statement in [MOVE, MOVE_FACET] {
            sqlx::query(statement)
                .bind(to.as_ref().map(|case| case.0.as_bytes().as_slice()))
                .bind(doc_id)
                .execute(&mut *connection)
                .await?;
        }
        if indexing {
            run(connection, into(to.is_some()), doc_id).await?;
        }
    }
    Ok(())
}

/// What takes a document into the index of what is restricted, or into that of everyone.
fn into(restricted: bool) -> &'static str {
    if restricted { INDEX_APART } else { INDEX }
}

/// What takes a document out of it.
fn out_of(restricted: bool) -> &'static str {
    if restricted { UNINDEX_APART } else { UNINDEX }
}

/// Tells the place of the document, and whether its case is restricted.
async fn insert(
    connection: &mut SqliteConnection,
    case_id: CaseId,
    doc: &Doc,
) -> Result<(i64, bool), StoreError> {
    let row = sqlx::query(INSERT)
        .bind(doc.noun)
        .bind(doc.id.as_bytes().as_slice())
        .bind(doc.open_id.as_bytes().as_slice())
        .bind(doc.on_day.to_string())
        .bind(&doc.number)
        .bind(&doc.title)
        .bind(&doc.names)
        .bind(doc.text_id.as_ref().map(|id| id.as_bytes().as_slice()))
        .bind(&doc.words)
        .bind(case_id.0.as_bytes().as_slice())
        .fetch_one(connection)
        .await?;
    Ok((row.read("doc_id")?, row.read("restricted")?))
}

async fn update(
    connection: &mut SqliteConnection,
    doc: &Doc,
    doc_id: i64,
) -> Result<(), StoreError> {
    sqlx::query(UPDATE)
        .bind(doc.open_id.as_bytes().as_slice())
        .bind(doc.on_day.to_string())
        .bind(&doc.number)
        .bind(&doc.title)
        .bind(&doc.names)
        .bind(doc.text_id.as_ref().map(|id| id.as_bytes().as_slice()))
        .bind(&doc.words)
        .bind(doc_id)
        .execute(connection)
        .await?;
    Ok(())
}

async fn run(
    connection: &mut SqliteConnection,
    statement: &'static str,
    doc_id: i64,
) -> Result<(), StoreError> {
    sqlx::query(statement)
        .bind(doc_id)
        .execute(connection)
        .await?;
    Ok(())
}
