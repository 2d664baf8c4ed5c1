//! Attachments that a machine lacks: it asks for them in its bundles, and whoever holds one whole sends
//! it with the next. An address is a keyed hash of the bytes, so that nothing else is taken in its place.

use crate::sql::statements;
use crate::{StoreError, Vault};
use dossier_domain::event::Fact;
use dossier_domain::id::{BlobId, DeviceId};
use dossier_domain::record::RecordEvent;
use sqlx::SqliteConnection;
use std::collections::BTreeSet;
use uuid::Uuid;

statements! {
    // No more than a manifest has room for; the rest is asked for once these came.
    WANTED = "SELECT wanted_blob.blob_id AS blob_id FROM wanted_blob
        JOIN blob ON blob.blob_id = wanted_blob.blob_id
        WHERE device_id = ? ORDER BY wanted_blob.blob_id LIMIT 10000";
    WANT = "INSERT INTO wanted_blob (device_id, blob_id) SELECT ?, blob_id FROM blob WHERE blob_id = ?
        ON CONFLICT DO NOTHING";
    UNWANT = "DELETE FROM wanted_blob WHERE device_id = ? AND blob_id = ?";
    UNWANT_ALL = "DELETE FROM wanted_blob WHERE device_id = ?";
    CASE_THAT_LACKS = "SELECT number FROM case_line
        WHERE case_id = ?1 OR case_id = (SELECT case_id FROM file WHERE file_id = ?1)";
}

/// What a machine lacks, of the attachments that a row still names here.
pub(super) async fn by(
    connection: &mut SqliteConnection,
    machine: DeviceId,
) -> Result<Vec<BlobId>, StoreError> {
    let ids: Vec<String> = sqlx::query_scalar(WANTED)
        .bind(machine.0.as_bytes().as_slice())
        .fetch_all(connection)
        .await?;
    Ok(ids.into_iter().map(BlobId).collect())
}

/// A machine lacks an attachment; `false` where that is known, or where no row names it here.
pub(super) async fn want(
    connection: &mut SqliteConnection,
    machine: DeviceId,
    id: &BlobId,
) -> Result<bool, StoreError> {
    change(connection, WANT, machine, id).await
}

/// A machine has an attachment; `false` where it did not lack it.
pub(super) async fn unwant(
    connection: &mut SqliteConnection,
    machine: DeviceId,
    id: &BlobId,
) -> Result<bool, StoreError> {
    change(connection, UNWANT, machine, id).await
}

async fn change(
    connection: &mut SqliteConnection,
    statement: &'static str,
    machine: DeviceId,
    id: &BlobId,
) -> Result<bool, StoreError> {
    let done = sqlx::query(statement)
        .bind(machine.0.as_bytes().as_slice())
        .bind(&id.0)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// A machine says what it lacks, and nothing else.
pub(super) async fn replace(
    connection: &mut SqliteConnection,
    machine: DeviceId,
    wants: &[BlobId],
) -> Result<(), StoreError> {
    sqlx::query(UNWANT_ALL)
        .bind(machine.0.as_bytes().as_slice())
        .execute(&mut *connection)
        .await?;
    for id in wants {
        want(connection, machine, id).await?;
    }
    Ok(())
}

impl Vault {
    /// Asks the other machines for attachments that are missing or damaged here.
    pub(crate) async fn want_blobs(&self, ids: &[BlobId]) -> Result<(), StoreError> {
        if ids.is_empty() {
            return Ok(());
        }
        let mut writer = self.shared.writer().await?;
        for id in ids {
            want(&mut writer, self.shared.device.id, id).await?;
        }
        Ok(())
    }

    /// Of these attachments, those that are still missing or damaged here.
    pub(super) async fn still_wanted(&self, ids: Vec<BlobId>) -> Result<Vec<BlobId>, StoreError> {
        let mut wanted = Vec::new();
        for id in ids {
            match self.blob(&id).await {
                Ok(_) => {}
                Err(StoreError::DamagedBlob) => wanted.push(id),
                Err(error) => return Err(error),
            }
        }
        Ok(wanted)
    }

    /// Numbers of these cases, or of the cases of these files, that the signed-in person sees, each once.
    pub(crate) async fn cases_of(&self, subjects: &[Uuid]) -> Result<Vec<String>, StoreError> {
        let mut reader = self.reader().await?;
        let mut numbers = BTreeSet::new();
        for subject in subjects {
            let query = sqlx::query_scalar(CASE_THAT_LACKS).bind(subject.as_bytes().as_slice());
            let found: Option<String> = query.fetch_optional(&mut *reader).await?;
            numbers.extend(found);
        }
        Ok(numbers.into_iter().collect())
    }
}

/// The case, or the file, whose event names an attachment.
pub(crate) fn subject(fact: &Fact) -> Uuid {
    match fact {
        Fact::Case { case_id, .. } => case_id.0,
        Fact::Record {
            event: RecordEvent::Filed { file_id, .. },
        } => file_id.0,
        _ => Uuid::nil(),
    }
}
