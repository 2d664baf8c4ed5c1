//! What search knows of a case, a record or a note, written in the same transaction.

use crate::StoreError;
use crate::project::Projector;
use crate::sql::{self, Columns, statements};
use chrono::NaiveDate;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

statements! {
    ONE = "SELECT doc_id, noun, id, open_id, on_day, number, title, names, text_id, words
        FROM doc WHERE noun = ? AND id = ?";
    INSERT = "INSERT INTO doc (noun, id, open_id, on_day, number, title, names, text_id, words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING doc_id";
    UPDATE = "UPDATE doc SET open_id = ?, on_day = ?, number = ?, title = ?, names = ?,
        text_id = ?, words = ? WHERE doc_id = ?";
    INDEX = "INSERT INTO doc_fts (rowid, number, title, names, words)
        SELECT doc_id, number, title, names, words FROM doc_words WHERE doc_id = ?";
    UNINDEX = "INSERT INTO doc_fts (doc_fts, rowid, number, title, names, words)
        SELECT 'delete', doc_id, number, title, names, words FROM doc_words WHERE doc_id = ?";
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

/// Writes a document and its index when they changed.
pub(crate) async fn put(projector: &mut Projector<'_>, doc: &Doc) -> Result<(), StoreError> {
    let indexing = projector.indexing;
    let connection = &mut *projector.connection;
    let found = sqlx::query(ONE)
        .bind(doc.noun)
        .bind(doc.id.as_bytes().as_slice())
        .fetch_optional(&mut *connection)
        .await?;
    let doc_id = match found {
        Some(row) if doc.is(&row)? => return Ok(()),
        Some(row) => {
            let doc_id = row.read("doc_id")?;
            if indexing {
                run(connection, UNINDEX, doc_id).await?;
            }
            update(connection, doc, doc_id).await?;
            doc_id
        }
        None => insert(connection, doc).await?,
    };
    if indexing {
        run(connection, INDEX, doc_id).await
    } else {
        Ok(())
    }
}

async fn insert(connection: &mut SqliteConnection, doc: &Doc) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar(INSERT)
        .bind(doc.noun)
        .bind(doc.id.as_bytes().as_slice())
        .bind(doc.open_id.as_bytes().as_slice())
        .bind(doc.on_day.to_string())
        .bind(&doc.number)
        .bind(&doc.title)
        .bind(&doc.names)
        .bind(doc.text_id.as_ref().map(|id| id.as_bytes().as_slice()))
        .bind(&doc.words)
        .fetch_one(connection)
        .await?)
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
