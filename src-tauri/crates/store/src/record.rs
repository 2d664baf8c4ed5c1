//! Files and records as projected.

use crate::project::{Projector, Subject};
use crate::search::doc::{self, Doc};
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault, case};
use chrono::{DateTime, Utc};
use dossier_domain::case::Case;
use dossier_domain::id::{BlobId, CaseId, FileId, RecordId, Sha256};
use dossier_domain::record::{Origin, RecordEvent, SeriesCode};
use sqlx::sqlite::SqliteRow;

statements! {
    FILE_OF_CASE = "SELECT file_id, number, series, title FROM file
        WHERE case_id = ? AND kept = 1";
    RECORDS = "SELECT record_id, file_id, title, origin, blob_id, sha256, size, media_type,
        original_name, filed_at FROM record WHERE file_id = ? ORDER BY hlc, record_id";
    OPEN_FILE = "INSERT INTO file (file_id, number, series, title, case_id, kept)
        VALUES (?, ?, ?, ?, ?, 0)";
    KEEP_FILE = "UPDATE file SET kept = (file_id = ?) WHERE case_id = ?";
    KEEP_NONE = "UPDATE file SET kept = 0 WHERE case_id = ? AND kept = 1";
    CLOCK = "SELECT hlc FROM event WHERE seq = ?";
    OF_CASE = "SELECT record_id, record.title AS title, origin, original_name, file.number AS number,
        kept FROM file JOIN record ON record.file_id = file.file_id WHERE case_id = ?";
    FILE_RECORD = "INSERT INTO record (record_id, file_id, hlc, title, origin, blob_id, sha256,
        size, media_type, original_name, filed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
}

/// A file of the records room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLine {
    /// Identifier.
    pub id: FileId,
    /// Number.
    pub number: String,
    /// Series.
    pub series: SeriesCode,
    /// Title.
    pub title: String,
}

/// A record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordLine {
    /// Identifier.
    pub id: RecordId,
    /// File.
    pub file_id: FileId,
    /// Title.
    pub title: String,
    /// Origin.
    pub origin: Origin,
    /// Sealed bytes.
    pub blob: BlobId,
    /// SHA-256.
    pub sha256: Sha256,
    /// Bytes.
    pub size: u32,
    /// Media type.
    pub media_type: String,
    /// Name as received.
    pub original_name: String,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
}

impl Vault {
    /// The file of a case and its records, if filed; the records in the order of filing.
    ///
    /// # Errors
    /// `Database`.
    pub async fn case_file(
        &self,
        case: CaseId,
    ) -> Result<Option<(FileLine, Vec<RecordLine>)>, StoreError> {
        let mut reader = self.reader().await?;
        let id = case.0.as_bytes().as_slice();
        let row = sqlx::query(FILE_OF_CASE)
            .bind(id)
            .fetch_optional(&mut *reader)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let file = file_of(&row)?;
        let id = file.id.0.as_bytes().as_slice();
        let rows = sqlx::query(RECORDS)
            .bind(id)
            .fetch_all(&mut *reader)
            .await?;
        let records: Result<Vec<_>, _> = rows.iter().map(record_of).collect();
        Ok(Some((file, records?)))
    }
}

fn file_of(row: &SqliteRow) -> Result<FileLine, StoreError> {
    Ok(FileLine {
        id: FileId(row.id("file_id")?),
        number: row.read("number")?,
        series: SeriesCode(row.read("series")?),
        title: row.read("title")?,
    })
}

fn record_of(row: &SqliteRow) -> Result<RecordLine, StoreError> {
    Ok(RecordLine {
        id: RecordId(row.id("record_id")?),
        file_id: FileId(row.id("file_id")?),
        title: row.read("title")?,
        origin: row.json("origin")?,
        blob: BlobId(row.read("blob_id")?),
        sha256: Sha256(row.read("sha256")?),
        size: row.count("size")?,
        media_type: row.read("media_type")?,
        original_name: row.read("original_name")?,
        filed_at: row.at("filed_at")?,
    })
}

/// Projects a change of the records room; tells the subjects that it touches.
pub(crate) async fn project(
    projector: &mut Projector<'_>,
    seq: i64,
    at: DateTime<Utc>,
    change: &RecordEvent,
) -> Result<Vec<Subject>, StoreError> {
    match change {
        RecordEvent::FileOpened {
            file_id,
            number,
            series,
            title,
            case_id,
        } => {
            sqlx::query(OPEN_FILE)
                .bind(file_id.0.as_bytes().as_slice())
                .bind(number)
                .bind(&series.0)
                .bind(title)
                .bind(case_id.0.as_bytes().as_slice())
                .execute(&mut *projector.connection)
                .await?;
            projector.subject(seq, "file", file_id.0).await?;
            projector.of_case(seq, *case_id).await?;
            projector.number(number).await?;
            case::refresh(projector, *case_id).await?;
            Ok(vec![
                ("file", file_id.to_string()),
                ("case", case_id.to_string()),
            ])
        }
        RecordEvent::FilingWithdrawn { file_id, case_id } => {
            projector.subject(seq, "file", file_id.0).await?;
            projector.of_case(seq, *case_id).await?;
            case::refresh(projector, *case_id).await?;
            Ok(vec![
                ("file", file_id.to_string()),
                ("case", case_id.to_string()),
            ])
        }
        // See `disposition`.
        RecordEvent::Disposed { .. } => Ok(Vec::new()),
        RecordEvent::Filed {
            record_id, file_id, ..
        } => {
            file_record(projector, seq, at, change).await?;
            let case_id = change.case_id();
            projector.subject(seq, "record", record_id.0).await?;
            projector.of_case(seq, case_id).await?;
            Ok(vec![
                ("record", record_id.to_string()),
                ("file", file_id.to_string()),
                ("case", case_id.to_string()),
            ])
        }
    }
}

async fn file_record(
    projector: &mut Projector<'_>,
    seq: i64,
    at: DateTime<Utc>,
    change: &RecordEvent,
) -> Result<(), StoreError> {
    let RecordEvent::Filed {
        record_id,
        file_id,
        title,
        origin,
        blob,
        sha256,
        size,
        media_type,
        original_name,
    } = change
    else {
        return Ok(());
    };
    let hlc: i64 = sqlx::query_scalar(CLOCK)
        .bind(seq)
        .fetch_one(&mut *projector.connection)
        .await?;
    sqlx::query(FILE_RECORD)
        .bind(record_id.0.as_bytes().as_slice())
        .bind(file_id.0.as_bytes().as_slice())
        .bind(hlc)
        .bind(title)
        .bind(sql::json(origin)?)
        .bind(&blob.0)
        .bind(&sha256.0)
        .bind(size)
        .bind(media_type)
        .bind(original_name)
        .bind(sql::instant(at))
        .execute(&mut *projector.connection)
        .await?;
    projector.blob(blob, sha256, *size).await?;
    let case = case::folded(projector.connection, change.case_id()).await?;
    refresh(projector, &case).await
}

/// Says which file holds a case, and writes what search knows of its records: those of a file
/// that another was kept for, or of a filing that was taken back, are not found.
pub(crate) async fn refresh(projector: &mut Projector<'_>, case: &Case) -> Result<(), StoreError> {
    let id = case.id.0.as_bytes().as_slice();
    let keep = match &case.file {
        Some(file) => sqlx::query(KEEP_FILE).bind(file.0.as_bytes().as_slice()),
        None => sqlx::query(KEEP_NONE),
    };
    let kept = keep.bind(id).execute(&mut *projector.connection).await?;
    if kept.rows_affected() == 0 {
        return Ok(());
    }
    let query = sqlx::query(OF_CASE).bind(id);
    for row in query.fetch_all(&mut *projector.connection).await? {
        let document = document(&row, case)?;
        if row.read("kept")? {
            doc::put(projector, case.id, &document).await?;
        } else {
            doc::take_out(projector, &document).await?;
        }
    }
    Ok(())
}

fn document(row: &SqliteRow, case: &Case) -> Result<Doc, StoreError> {
    Ok(Doc {
        noun: "record",
        id: row.id("record_id")?,
        open_id: case.id.0,
        on_day: case.receipt.received_on,
        number: row.read("number")?,
        title: row.read("title")?,
        names: row.read("original_name")?,
        // What was read in a message is what its record says; other files are found by name.
        text_id: match row.json("origin")? {
            Origin::Message { .. } | Origin::Form { .. } => Some(case.receipt.text.0),
            Origin::Attachment { .. } => None,
        },
        words: String::new(),
    })
}
