//! Connections: keyed, set up and read back before anyone uses them; the schema and its
//! migrations.

use crate::sqlite::{self, Key};
use crate::vault::{header, place};
use crate::{StoreError, fill, restriction};
use dossier_domain::id::PersonId;
use sqlx::sqlite::{SqliteConnectOptions, SqliteLockingMode, SqlitePool, SqlitePoolOptions};
use sqlx::{ConnectOptions, Connection, Executor, Row, SqliteConnection};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Name of the database inside the vault's folder.
pub(crate) const FILE: &str = "dossier.db";

/// Version of the schema that this program writes; `PRAGMA user_version`.
pub(crate) const SCHEMA: u32 = 35;

/// The migrations in order; each takes the schema to its rank plus one. They go up only.
pub(crate) const MIGRATIONS: [&str; SCHEMA as usize] = [
    concat!(
        include_str!("../migrations/0001_journal.sql"),
        include_str!("../migrations/0001_person.sql"),
        include_str!("../migrations/0001_pack.sql"),
        include_str!("../migrations/0001_case.sql"),
        include_str!("../migrations/0001_record.sql"),
        include_str!("../migrations/0001_note.sql"),
        include_str!("../migrations/0001_search.sql"),
    ),
    include_str!("../migrations/0002_restriction.sql"),
    include_str!("../migrations/0003_palette.sql"),
    include_str!("../migrations/0004_people.sql"),
    include_str!("../migrations/0005_exchange.sql"),
    include_str!("../migrations/0006_import.sql"),
    include_str!("../migrations/0007_backup.sql"),
    include_str!("../migrations/0008_report.sql"),
    include_str!("../migrations/0009_alike.sql"),
    include_str!("../migrations/0010_office.sql"),
    include_str!("../migrations/0011_precedent.sql"),
    include_str!("../migrations/0012_review.sql"),
    include_str!("../migrations/0013_found.sql"),
    include_str!("../migrations/0014_piece.sql"),
    include_str!("../migrations/0015_bulk.sql"),
    include_str!("../migrations/0016_chase.sql"),
    include_str!("../migrations/0017_machine.sql"),
    include_str!("../migrations/0018_workload.sql"),
    include_str!("../migrations/0019_escalation.sql"),
    include_str!("../migrations/0020_absence.sql"),
    include_str!("../migrations/0021_assignee.sql"),
    include_str!("../migrations/0022_reviewed.sql"),
    include_str!("../migrations/0023_disposition.sql"),
    include_str!("../migrations/0024_figure.sql"),
    include_str!("../migrations/0025_desk.sql"),
    include_str!("../migrations/0026_erased.sql"),
    include_str!("../migrations/0027_letter_number.sql"),
    include_str!("../migrations/0028_consolidation.sql"),
    include_str!("../migrations/0029_paper.sql"),
    include_str!("../migrations/0030_stocktaking.sql"),
    include_str!("../migrations/0031_counted_case.sql"),
    include_str!("../migrations/0032_wanted_blob.sql"),
    include_str!("../migrations/0033_key_owed.sql"),
    include_str!("../migrations/0034_clock_spell.sql"),
    include_str!("../migrations/0035_apart.sql"),
];

/// What a connection is for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Use {
    Write,
    /// Reads for a person, through the views that leave out what they may not see.
    Read(Arc<str>),
    /// The same, of a file that nobody writes: without a log, and without a byte of its own on the disk.
    Look(Arc<str>),
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
    /// Opens a database for a person and brings its schema up to date; creates it when `create`.
    pub async fn open(
        path: &Path,
        key: &Key,
        create: bool,
        me: PersonId,
    ) -> Result<Self, StoreError> {
        // A pool tries again and again when a connection cannot be set up, and then says only that
        // time ran out: the first connection is made without one, to tell what is wrong.
        if create {
            place::write_synced(path, &[])?;
        }
        let mut first = options(path, false).connect().await?;
        let folder = path.parent().unwrap_or(path);
        let ready = async {
            set_up(&mut first, key, &Use::Write).await?;
            migrate(&mut first, folder, &MIGRATIONS).await
        };
        if let Err(error) = ready.await {
            // Waited for, so that a vault that is refused has no log left beside it; the error that
            // stopped the opening is the one to tell.
            let _ = first.close().await;
            return Err(error);
        }
        let writer = pool(path, key, Use::Write).await?;
        let readers = pool(path, key, Use::Read(restriction::views(me).into())).await?;
        first.close().await?;
        Ok(Self { writer, readers })
    }

    /// Opens a database for a person where nothing can be written: as it lies on the disk, without its log.
    ///
    /// # Errors
    /// `Inconsistent` for one that must be written before it is read: a log with words in it, a schema of
    /// before.
    pub async fn look(path: &Path, key: &Key, me: PersonId) -> Result<Self, StoreError> {
        let log = path.with_file_name(format!("{FILE}-wal"));
        if std::fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
            bring_back(path, key).await?;
        }
        let views: Arc<str> = restriction::views(me).into();
        let mut first = still(path).connect().await?;
        set_up(&mut first, key, &Use::Look(Arc::clone(&views))).await?;
        let schema: u32 = sqlx::query_scalar("PRAGMA user_version")
            .fetch_one(&mut first)
            .await?;
        let filled = fill::waiting(&mut first).await? == (0, 0);
        first.close().await?;
        if schema != SCHEMA || !filled {
            return Err(StoreError::Inconsistent(
                "a vault of an older program is written before it is read".into(),
            ));
        }
        let readers = pool(path, key, Use::Look(views)).await?;
        // Nobody is given this one: see `Shared::writer`.
        let writer = readers.clone();
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

/// Brings a log back into a database on a disk that is full: without the index that its connections
/// share, for which there is no room. It fails where the database itself would have to grow.
async fn bring_back(path: &Path, key: &Key) -> Result<(), StoreError> {
    let alone = options(path, false).locking_mode(SqliteLockingMode::Exclusive);
    let mut alone = alone.connect().await?;
    let done = async {
        sqlite::prepare(&mut alone, key).await?;
        empty_log(&mut alone).await
    };
    let done = done.await;
    alone.close().await?;
    match done? {
        true => Ok(()),
        false => Err(StoreError::Busy),
    }
}

/// The same as [`reader`], of a file that nobody writes.
pub(crate) async fn still_reader(path: &Path, key: &Key) -> Result<SqliteConnection, StoreError> {
    let mut connection = still(path).connect().await?;
    sqlite::prepare(&mut connection, key).await?;
    connection.execute("PRAGMA query_only = ON").await?;
    Ok(connection)
}

/// A connection of its own that cannot write and leaves nothing out, for work on the whole vault.
pub(crate) async fn reader(path: &Path, key: &Key) -> Result<SqliteConnection, StoreError> {
    let mut connection = options(path, false).connect().await?;
    set_up(&mut connection, key, &Use::Write).await?;
    connection.execute("PRAGMA query_only = ON").await?;
    Ok(connection)
}

/// Options without the key: it is given to the raw connection, so that `{:?}` cannot show it.
pub(crate) fn options(path: &Path, create: bool) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(create)
        .disable_statement_logging()
}

/// Options for a file that nobody writes while it is read: neither lock, nor log, nor index.
fn still(path: &Path) -> SqliteConnectOptions {
    options(path, false).read_only(true).immutable(true)
}

async fn pool(path: &Path, key: &Key, purpose: Use) -> Result<SqlitePool, StoreError> {
    let key = key.clone();
    let size = if purpose == Use::Write { 1 } else { 3 };
    let options = match purpose {
        Use::Look(_) => still(path),
        Use::Write | Use::Read(_) => options(path, false),
    };
    let pool = SqlitePoolOptions::new()
        .min_connections(0)
        .max_connections(size)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .after_connect(move |connection, _| {
            let (key, purpose) = (key.clone(), purpose.clone());
            Box::pin(async move { set_up(connection, &key, &purpose).await })
        });
    Ok(pool.connect_with(options).await?)
}

/// Keys a connection, sets it up, and reads the settings back: a setting that did not take is an
/// error, not a hope.
async fn set_up(
    connection: &mut SqliteConnection,
    key: &Key,
    purpose: &Use,
) -> Result<(), sqlx::Error> {
    connection.execute("PRAGMA cipher_log_level = NONE").await?;
    sqlite::prepare(connection, key).await?;
    if let Use::Look(views) = purpose {
        restriction::cover(connection, views).await?;
        connection
            .execute("PRAGMA cache_size = -16384; PRAGMA query_only = ON")
            .await?;
        return Ok(());
    }
    connection
        .execute(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON;
             PRAGMA journal_size_limit = 67108864;",
        )
        .await?;
    match purpose {
        Use::Write => {
            connection.execute("PRAGMA cache_size = -32768").await?;
        }
        Use::Read(views) | Use::Look(views) => {
            restriction::cover(connection, views).await?;
            connection
                .execute("PRAGMA cache_size = -16384; PRAGMA query_only = ON")
                .await?;
        }
    }
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
pub(crate) async fn migrate(
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

/// How often the log is tried again while somebody reads.
const TRIES: u32 = 20;

/// Brings the log back into the database and empties it; tells whether it could. Under a long read, such
/// as that of a backup, it stays until the vault is next closed or opened.
pub(crate) async fn empty_log(connection: &mut SqliteConnection) -> Result<bool, StoreError> {
    for _ in 0..TRIES {
        let row = connection
            .fetch_one("PRAGMA wal_checkpoint(TRUNCATE)")
            .await?;
        if row.try_get::<i64, _>(0)? == 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Makes the whole schema in an empty database.
pub(crate) async fn create_schema(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    for sql in MIGRATIONS {
        connection.execute(sql).await?;
    }
    Ok(())
}

/// Copies the database, still encrypted, and the header that opens it, beside themselves: an older
/// program opens the two.
async fn copy_before(
    connection: &mut SqliteConnection,
    folder: &Path,
    version: u32,
) -> Result<(), StoreError> {
    connection
        .execute("PRAGMA wal_checkpoint(TRUNCATE)")
        .await?;
    for name in [FILE, header::FILE] {
        let from = folder.join(name);
        // A vault that is being created has no header yet.
        if from.is_file() {
            std::fs::copy(from, copy_path(folder, name, version))?;
        }
    }
    place::sync_folder(folder)
}

fn copy_path(folder: &Path, name: &str, version: u32) -> PathBuf {
    folder.join(format!("{name}.before-{}", version + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    const TWO: [&str; 2] = [
        "CREATE TABLE a (n INTEGER) STRICT;",
        "ALTER TABLE a ADD COLUMN m TEXT;",
    ];

    async fn version(connection: &mut SqliteConnection) -> u32 {
        sqlx::query_scalar("PRAGMA user_version")
            .fetch_one(connection)
            .await
            .unwrap()
    }

    async fn keyed(folder: &Path) -> SqliteConnection {
        let mut connection = options(&folder.join(FILE), true).connect().await.unwrap();
        set_up(&mut connection, &Zeroizing::new([3; 32]), &Use::Write)
            .await
            .unwrap();
        connection
    }

    #[tokio::test]
    async fn an_older_schema_is_copied_then_taken_up_and_keeps_its_rows() {
        let home = tempfile::TempDir::new().unwrap();
        let mut connection = keyed(home.path()).await;
        migrate(&mut connection, home.path(), &TWO[..1])
            .await
            .unwrap();
        assert!(
            !copy_path(home.path(), FILE, 0).exists(),
            "a new file needs no copy"
        );
        connection
            .execute("INSERT INTO a (n) VALUES (7)")
            .await
            .unwrap();
        migrate(&mut connection, home.path(), &TWO).await.unwrap();
        let row: (i64, Option<String>) = sqlx::query_as("SELECT n, m FROM a")
            .fetch_one(&mut connection)
            .await
            .unwrap();
        assert_eq!((row, version(&mut connection).await), ((7, None), 2));

        let aside = home.path().join("aside");
        std::fs::create_dir(&aside).unwrap();
        std::fs::copy(copy_path(home.path(), FILE, 1), aside.join(FILE)).unwrap();
        let mut copy = keyed(&aside).await;
        let n: i64 = sqlx::query_scalar("SELECT n FROM a")
            .fetch_one(&mut copy)
            .await
            .unwrap();
        assert_eq!((n, version(&mut copy).await), (7, 1));
    }

    #[tokio::test]
    async fn a_step_that_fails_leaves_the_schema_as_it_was() {
        let home = tempfile::TempDir::new().unwrap();
        let mut connection = keyed(home.path()).await;
        let steps = [
            TWO[0],
            "CREATE TABLE b (n INTEGER) STRICT; CREATE TABLE a (n INTEGER);",
        ];
        assert!(migrate(&mut connection, home.path(), &steps).await.is_err());
        assert_eq!(version(&mut connection).await, 1);
        let b = sqlx::query("SELECT n FROM b")
            .fetch_optional(&mut connection)
            .await;
        assert!(b.is_err(), "the table of the failed step is not there");
    }

    #[tokio::test]
    async fn a_setting_that_did_not_take_is_an_error() {
        let home = tempfile::TempDir::new().unwrap();
        let mut connection = keyed(home.path()).await;
        assert_set(&mut connection).await.unwrap();
        for pragma in [
            "synchronous = NORMAL",
            "foreign_keys = OFF",
            "secure_delete = OFF",
        ] {
            let mut connection = keyed(home.path()).await;
            connection
                .execute(sqlx::AssertSqlSafe(format!("PRAGMA {pragma}")))
                .await
                .unwrap();
            assert!(assert_set(&mut connection).await.is_err(), "{pragma}");
        }
    }
}
