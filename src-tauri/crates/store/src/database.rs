//! Connections: keyed, set up and read back before anyone uses them; the schema and its
//! migrations.

use crate::StoreError;
use crate::sqlite::{self, Key};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions};
use sqlx::{ConnectOptions, Connection, Executor, SqliteConnection};
use std::path::{Path, PathBuf};

/// Name of the database inside the vault's folder.
pub(crate) const FILE: &str = "dossier.db";

/// Version of the schema that this program writes; `PRAGMA user_version`.
pub(crate) const SCHEMA: u32 = 1;

/// The migrations in order; each takes the schema to its rank plus one. They go up only.
const MIGRATIONS: [&str; SCHEMA as usize] = [concat!(
    include_str!("../migrations/0001_journal.sql"),
    include_str!("../migrations/0001_person.sql"),
    include_str!("../migrations/0001_pack.sql"),
    include_str!("../migrations/0001_case.sql"),
    include_str!("../migrations/0001_record.sql"),
    include_str!("../migrations/0001_note.sql"),
    include_str!("../migrations/0001_search.sql"),
)];

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Write,
    Read,
}

/// The one writer and the readers of a database.
#[derive(Debug, Clone)]
pub(crate) struct Database {
    /// One connection: the write gate.
    pub writer: SqlitePool,
    /// Three connections that cannot write.
    pub readers: SqlitePool,
}

impl Database {
    /// Opens the database of a vault and brings its schema up to date; creates it when `create`.
    pub async fn open(folder: &Path, key: &Key, create: bool) -> Result<Self, StoreError> {
        let writer = pool(folder, key, Use::Write, create).await?;
        let migrated = match writer.acquire().await {
            Ok(mut connection) => migrate(&mut connection, folder, &MIGRATIONS).await,
            Err(error) => Err(error.into()),
        };
        if let Err(error) = migrated {
            writer.close().await;
            return Err(error);
        }
        let readers = pool(folder, key, Use::Read, false).await?;
        Ok(Self { writer, readers })
    }

    /// Brings the log back into the database and closes every connection.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.readers.close().await;
        let checkpoint = async {
            let mut writer = self.writer.acquire().await?;
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").await
        };
        let done = checkpoint.await;
        self.writer.close().await;
        done.map(|_| ()).map_err(StoreError::from)
    }
}

/// Options without the key: it is given to the raw connection, so that `{:?}` cannot show it.
pub(crate) fn options(path: &Path, create: bool) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(create)
        .disable_statement_logging()
}

async fn pool(
    folder: &Path,
    key: &Key,
    purpose: Use,
    create: bool,
) -> Result<SqlitePool, StoreError> {
    let key = key.clone();
    let size = if purpose == Use::Write { 1 } else { 3 };
    let pool = SqlitePoolOptions::new()
        .min_connections(0)
        .max_connections(size)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .after_connect(move |connection, _| {
            let key = key.clone();
            Box::pin(async move { set_up(connection, &key, purpose).await })
        });
    Ok(pool
        .connect_with(options(&folder.join(FILE), create))
        .await?)
}

/// Keys a connection, sets it up, and reads the settings back: a setting that did not take is an
/// error, not a hope.
async fn set_up(
    connection: &mut SqliteConnection,
    key: &Key,
    purpose: Use,
) -> Result<(), sqlx::Error> {
    connection.execute("PRAGMA cipher_log_level = NONE").await?;
    sqlite::prepare(connection, key).await?;
    connection
        .execute(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON;
             PRAGMA journal_size_limit = 67108864;",
        )
        .await?;
    let set = match purpose {
        Use::Write => "PRAGMA cache_size = -65536",
        Use::Read => "PRAGMA cache_size = -16384; PRAGMA query_only = ON",
    };
    connection.execute(set).await?;
    assert_set(connection).await
}

async fn assert_set(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let mode: String = sqlx::query_scalar("PRAGMA journal_mode")
        .fetch_one(&mut *connection)
        .await?;
    let synchronous: i64 = sqlx::query_scalar("PRAGMA synchronous")
        .fetch_one(&mut *connection)
        .await?;
    let foreign_keys: i64 = sqlx::query_scalar("PRAGMA foreign_keys")
        .fetch_one(&mut *connection)
        .await?;
    let secure_delete: i64 = sqlx::query_scalar("PRAGMA secure_delete")
        .fetch_one(&mut *connection)
        .await?;
    if (mode.as_str(), synchronous, foreign_keys, secure_delete) == ("wal", 2, 1, 1) {
        return Ok(());
    }
    Err(sqlx::Error::Protocol(
        "a setting of the connection did not take".into(),
    ))
}

/// Takes the schema up, one transaction for each step, after a copy of the file when it is not
/// new. A schema newer than the program is refused untouched.
async fn migrate(
    connection: &mut SqliteConnection,
    folder: &Path,
    migrations: &[&'static str],
) -> Result<(), StoreError> {
    let known = u32::try_from(migrations.len()).unwrap_or(u32::MAX);
    let found: u32 = sqlx::query_scalar("PRAGMA user_version")
        .fetch_one(&mut *connection)
        .await?;
    if found > known {
        return Err(StoreError::NewerFormat { found, known });
    }
    if found > 0 && found < known {
        copy_before(connection, folder, found).await?;
    }
    for (rank, sql) in (1_u32..).zip(migrations).skip(found as usize) {
        let mut step = connection.begin().await?;
        step.execute(*sql).await?;
        let version = sqlx::AssertSqlSafe(format!("PRAGMA user_version = {rank}"));
        step.execute(version).await?;
        step.commit().await?;
    }
    Ok(())
}

/// Copies the database, still encrypted, beside itself.
async fn copy_before(
    connection: &mut SqliteConnection,
    folder: &Path,
    version: u32,
) -> Result<(), StoreError> {
    connection
        .execute("PRAGMA wal_checkpoint(TRUNCATE)")
        .await?;
    std::fs::copy(folder.join(FILE), copy_path(folder, version))?;
    Ok(())
}

fn copy_path(folder: &Path, version: u32) -> PathBuf {
    folder.join(format!("{FILE}.before-{}", version + 1))
}
