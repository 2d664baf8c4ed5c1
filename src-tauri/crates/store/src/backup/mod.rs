//! Backup and restore: the whole vault in one encrypted file, read back before it is called one.
//!
//! Owns the form of the file, and that no half file and no half vault is ever taken for a whole
//! one. Must not: choose where a backup goes, or when.

mod course;
mod format;
mod passing;
mod restore;
mod write;

pub use restore::{BackupCard, RestoreKey, Restored, card, restore};
pub use write::BackedUp;

use crate::sql::{Columns, statements};
use crate::{StoreError, Vault};
use chrono::{DateTime, Utc};
use dossier_domain::id::PersonId;

/// Last part of the name of a backup.
pub const EXTENSION: &str = "dossier-backup";

statements! {
    EVENT_COUNT = "SELECT count(*) FROM event";
    CHAIN_HEADS = "SELECT device.letter AS letter, event.device_seq AS sequence, event.hash AS hash
        FROM device JOIN event ON event.device_id = device.device_id
        WHERE event.device_seq = (SELECT max(last.device_seq) FROM event AS last
            WHERE last.device_id = device.device_id)
        ORDER BY device.letter, device.device_id";
    BLOB_IDS = "SELECT blob_id FROM blob ORDER BY blob_id";
    PAGES = "SELECT (SELECT sum(length(data)) FROM sqlite_dbpage)
        + (SELECT length(data) FROM sqlite_dbpage WHERE pgno = 1)";
    KEEP = "INSERT INTO backup (made_at, person_id, name, size) VALUES (?, ?, ?, ?)
        ON CONFLICT (made_at) DO NOTHING";
    LAST_BACKUP = "SELECT made_at, person_id, name, size FROM backup ORDER BY made_at DESC LIMIT 1";
    FORGET_BACKUPS = "DELETE FROM backup";
    FORGET_PATHS = "DELETE FROM import_path";
    FORGET_IMPORTS = "DELETE FROM import";
    FORGET_WORK = "DELETE FROM draft WHERE form >= 'work ' AND form < 'work!'";
}

/// A backup that was written and read back whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastBackup {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// By whom.
    pub by: PersonId,
    /// Name of its file, without the folder.
    pub name: String,
    /// Bytes.
    pub size: u64,
}

impl Vault {
    /// Notes a backup that was verified, for the reminder. Not an event: it changes nothing of the
    /// office, and another machine's copy of the vault is not backed up by it. A vault that is only read
    /// notes nothing.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn keep_backup(&self, backup: &LastBackup) -> Result<(), StoreError> {
        if self.shared.reads_only.is_some() {
            return Ok(());
        }
        let mut writer = self.shared.writer().await?;
        sqlx::query(KEEP)
            .bind(crate::sql::instant(backup.made_at))
            .bind(backup.by.0.as_bytes().as_slice())
            .bind(&backup.name)
            .bind(i64::try_from(backup.size).unwrap_or(i64::MAX))
            .execute(&mut *writer)
            .await?;
        Ok(())
    }

    /// The last backup of this vault on this machine, if there was one.
    ///
    /// # Errors
    /// `Database`.
    pub async fn last_backup(&self) -> Result<Option<LastBackup>, StoreError> {
        let mut reader = self.reader().await?;
        let row = sqlx::query(LAST_BACKUP)
            .fetch_optional(&mut *reader)
            .await?;
        let last = |row: sqlx::sqlite::SqliteRow| {
            Ok(LastBackup {
                made_at: row.at("made_at")?,
                by: PersonId(row.id("person_id")?),
                name: row.read("name")?,
                size: u64::try_from(row.read::<i64>("size")?).unwrap_or_default(),
            })
        };
        row.map(last).transpose()
    }
}
