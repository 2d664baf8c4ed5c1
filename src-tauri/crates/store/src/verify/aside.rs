//! The database aside: empty projections of its own, the journal of the vault attached read-only. What it
//! keeps beside its tables lies in memory, as SQLCipher is built (`SQLITE_TEMP_STORE=2`).

use crate::StoreError;
use crate::database;
use crate::sql::statements;
use crate::sqlite::{self, Key};
use crate::vault::{Shared, keys};
use sqlx::{ConnectOptions, Connection, Executor, SqliteConnection};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const PREFIX: &str = "verify-";

/// What SQLite calls a database without a file.
const MEMORY: &str = ":memory:";

statements! {
    ATTACH = "ATTACH DATABASE ? AS vault KEY ?";
}

/// A database that lives for one verification.
pub(super) struct Aside {
    pub connection: SqliteConnection,
    _file: Option<Swept>,
}

/// A file that is taken away with the value.
struct Swept(PathBuf);

impl Drop for Swept {
    fn drop(&mut self) {
        // What could not be taken away now is swept at the next opening.
        let _ = std::fs::remove_file(&self.0);
    }
}

impl Aside {
    /// Opens it: journal tables are those of the vault, every other is empty. Of a vault that is only
    /// read, it lies in memory: there is no room or no right to write beside it, and no other disk is
    /// known to be as safe.
    pub async fn open(shared: &Shared) -> Result<Self, StoreError> {
        let name = format!("{PREFIX}{}.db", hex::encode(keys::draw::<8>()));
        let path = match shared.reads_only {
            None => shared.folder.join(name),
            Some(_) => PathBuf::from(MEMORY),
        };
        let file = shared.reads_only.is_none().then(|| Swept(path.clone()));
        let key: Key = Zeroizing::new(keys::draw());
        let mut connection = database::options(&path, true).connect().await?;
        connection.execute("PRAGMA cipher_log_level = NONE").await?;
        sqlite::prepare(&mut connection, &key).await?;
        // Nothing of it outlives the verification: no log, no waiting for the disk.
        connection
            .execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            .await?;
        connection.execute("PRAGMA cache_size = -65536").await?;
        database::create_schema(&mut connection).await?;
        // Names that this database lacks are then those of the attached vault.
        connection
            .execute(
                "DROP TABLE doc_fts; DROP VIEW doc_words; DROP TABLE restricted_fts;
                 DROP VIEW restricted_words; DROP TABLE event_body;
                 DROP TABLE erased_event;
                 DROP TABLE event; DROP TABLE device; DROP TABLE text;",
            )
            .await?;
        attach(&mut connection, shared).await?;
        connection.execute("BEGIN").await?;
        Ok(Self {
            connection,
            _file: file,
        })
    }

    pub async fn close(self) -> Result<(), StoreError> {
        Ok(self.connection.close().await?)
    }
}

/// Attaches the vault so that nothing can be written to it from here.
async fn attach(connection: &mut SqliteConnection, shared: &Shared) -> Result<(), StoreError> {
    let path = shared.folder.join(database::FILE);
    let path = std::path::absolute(path)?;
    let still = match shared.reads_only {
        None => "",
        Some(_) => "&immutable=1",
    };
    let uri = format!("file:{}?mode=ro{still}", escaped(&path));
    let literal = sqlite::key_literal(&shared.generation.read().await.keys.database);
    sqlx::query(ATTACH)
        .bind(uri)
        .bind(literal.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// A path inside a URI (<https://sqlite.org/uri.html>).
fn escaped(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    path.replace('%', "%25")
        .replace('?', "%3f")
        .replace('#', "%23")
}

/// Takes away what a verification that was cut off left behind.
pub(crate) fn sweep(folder: &Path) -> Result<(), StoreError> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(PREFIX) {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
