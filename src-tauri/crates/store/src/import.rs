//! What is left of an import: the files that a person gave and that were not received yet.
//!
//! Not journaled: what was received is in the journal, and a file received twice is known by its
//! bytes. Kept so that an import goes on after the program was closed under it.

use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault};
use dossier_domain::id::PersonId;
use sqlx::Connection;

statements! {
    BEGIN = "INSERT INTO import (person_id, files, paused) VALUES (?, ?, 0)";
    ADD = "INSERT INTO import_path (person_id, rank, path) VALUES (?, ?, ?)";
    NEXT_PATH = "SELECT rank, path FROM import_path WHERE person_id = ? ORDER BY rank LIMIT 1";
    TAKEN = "DELETE FROM import_path WHERE person_id = ? AND rank = ?";
    UNFINISHED = "SELECT files, paused,
        (SELECT count(*) FROM import_path WHERE import_path.person_id = import.person_id) AS files_left
        FROM import WHERE person_id = ?";
    PAUSE = "UPDATE import SET paused = ? WHERE person_id = ?";
    DROP_PATHS = "DELETE FROM import_path WHERE person_id = ?";
    DROP_IMPORT = "DELETE FROM import WHERE person_id = ?";
}

/// An import that is not finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// Files given.
    pub files: u32,
    /// Files that were not received yet.
    pub left: u32,
    /// Whether it stands still only because the vault was locked.
    pub paused: bool,
}

/// A file of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Place in the order given.
    pub rank: u32,
    /// Where it lies.
    pub path: String,
}

impl Vault {
    /// Records the files of an import before the first is received.
    ///
    /// # Errors
    /// `DiskFull`; `Database` where the person has an import already.
    pub async fn begin_import(&self, person: PersonId, paths: &[String]) -> Result<(), StoreError> {
        let id = person.0.as_bytes().as_slice();
        let mut writer = self.shared.writer().await?;
        let mut step = writer.begin().await?;
        let files = i64::try_from(paths.len()).unwrap_or(i64::MAX);
        sqlx::query(BEGIN)
            .bind(id)
            .bind(files)
            .execute(&mut *step)
            .await?;
        for (rank, path) in (0_i64..).zip(paths) {
            let query = sqlx::query(ADD).bind(id).bind(rank).bind(path);
            query.execute(&mut *step).await?;
        }
        Ok(step.commit().await?)
    }

    /// The next file of the person's import, if any is left.
    ///
    /// # Errors
    /// `Database`.
    pub async fn next_import(&self, person: PersonId) -> Result<Option<Waiting>, StoreError> {
        let mut reader = self.reader().await?;
        let id = person.0.as_bytes().as_slice();
        let row = sqlx::query(NEXT_PATH)
            .bind(id)
            .fetch_optional(&mut *reader)
            .await?;
        let waiting = |row: sqlx::sqlite::SqliteRow| {
            Ok(Waiting {
                rank: row.count("rank")?,
                path: row.read("path")?,
            })
        };
        row.map(waiting).transpose()
    }

    /// The file was received, or told as one that cannot be.
    ///
    /// # Errors
    /// `DiskFull`, `Database`.
    pub async fn imported(&self, person: PersonId, rank: u32) -> Result<(), StoreError> {
        let mut writer = self.shared.writer().await?;
        let id = person.0.as_bytes().as_slice();
        sqlx::query(TAKEN)
            .bind(id)
            .bind(rank)
            .execute(&mut *writer)
            .await?;
        Ok(())
    }

    /// The person's import, if one is not finished.
    ///
    /// # Errors
    /// `Database`.
    pub async fn unfinished_import(
        &self,
        person: PersonId,
    ) -> Result<Option<Unfinished>, StoreError> {
        let mut reader = self.reader().await?;
        let id = person.0.as_bytes().as_slice();
        let row = sqlx::query(UNFINISHED)
            .bind(id)
            .fetch_optional(&mut *reader)
            .await?;
        let unfinished = |row: sqlx::sqlite::SqliteRow| {
            Ok(Unfinished {
                files: row.count("files")?,
                left: sql::count(row.read("files_left")?),
                paused: row.read::<i64>("paused")? != 0,
            })
        };
        row.map(unfinished).transpose()
    }

    /// Says that the import stands still because the vault is being locked, or that it goes on.
    ///
    /// # Errors
    /// `Database`.
    pub async fn pause_import(&self, person: PersonId, paused: bool) -> Result<(), StoreError> {
        let mut writer = self.shared.writer().await?;
        let id = person.0.as_bytes().as_slice();
        sqlx::query(PAUSE)
            .bind(paused)
            .bind(id)
            .execute(&mut *writer)
            .await?;
        Ok(())
    }

    /// Forgets the person's import; what was received stays.
    ///
    /// # Errors
    /// `Database`.
    pub async fn end_import(&self, person: PersonId) -> Result<(), StoreError> {
        let id = person.0.as_bytes().as_slice();
        let mut writer = self.shared.writer().await?;
        let mut step = writer.begin().await?;
        sqlx::query(DROP_PATHS).bind(id).execute(&mut *step).await?;
        sqlx::query(DROP_IMPORT)
            .bind(id)
            .execute(&mut *step)
            .await?;
        Ok(step.commit().await?)
    }
}
