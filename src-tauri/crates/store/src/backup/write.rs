//! Writes a backup of an open vault, and reads it back.
//!
//! The database is copied as it lies on the disk, while people go on working: its log is emptied
//! into it, then a read transaction is begun before anyone writes again. A reader that began on an
//! empty log holds the lock `WAL_READ_LOCK(0)`, under which SQLite moves nothing from the log into
//! the database (<https://sqlite.org/walformat.html#locks>): the file stands still until it ends.
//! Closing a file of our own on the database drops the process's POSIX locks on it; the lock of the
//! folder keeps every other process away, and SQLite keeps its own threads apart without them.

use super::course::Course;
use super::format::{Head, Manifest, Next, Reader, Writer};
use super::passing::{self, Reading, Writing};
use super::{BLOB_IDS, CHAIN_HEADS, EVENT_COUNT, EXTENSION, PAGES};
use crate::database::{self, SCHEMA};
use crate::sql::Columns;
use crate::sqlite::Key;
use crate::vault::{Generation, Shared, blocking, header, place};
use crate::{StoreError, Vault, blob};
use chrono::{DateTime, Utc};
use dossier_domain::id::BlobId;
use sqlx::{Connection, Executor, SqliteConnection};
use std::fs::File;
use std::io::{BufReader, BufWriter, ErrorKind};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use tokio::sync::OwnedRwLockReadGuard;
use uuid::Uuid;

/// Size of the buffers on the way to and from the disk.
const BUFFER: usize = 1 << 20;

/// Bytes after which what was written is put on the disk and read back.
const STRETCH: u64 = 64 << 20;

/// A backup that was written and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackedUp {
    /// When.
    pub made_at: DateTime<Utc>,
    /// Bytes.
    pub size: u64,
    /// Events in it.
    pub events: u64,
    /// Attachments that were already missing or damaged in the vault.
    pub damaged: u32,
}

/// What is written, all known before the first byte.
struct Plan {
    shared: Arc<Shared>,
    /// While it is held, the vault's key is not drawn anew.
    in_force: OwnedRwLockReadGuard<Generation>,
    to: PathBuf,
    head: Head,
    manifest: Manifest,
    blobs: Vec<String>,
}

impl Vault {
    /// Writes the whole vault to a new file, reads it back, and only then gives it its name.
    /// `progress` is told (done, of) bytes, written and read back.
    ///
    /// The vault may be written meanwhile: the backup is the vault of the moment when it began.
    ///
    /// # Errors
    /// `Stopped`, `FileExists`, `InsideVault`, `DiskFull`, `TooLargeForDisk`, `ReadOnly`, `Io`,
    /// `DamagedDatabase`, `DamagedBackup` where the disk did not keep what was written. No file of
    /// that name is left then.
    pub async fn back_up(
        &self,
        to: &Path,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
    ) -> Result<BackedUp, StoreError> {
        self.refuse_inside(to)?;
        if to.exists() {
            return Err(StoreError::FileExists(to.to_owned()));
        }
        let (mut still, in_force) = self.stand_still().await?;
        let plan = self.plan(&mut still, in_force, to).await?;
        let (made_at, events) = (plan.head.made_at, plan.manifest.events);
        let course = Arc::new(Course::default());
        let copying = Arc::clone(&course);
        let both = async {
            let mut copy = pin!(blocking(move || copy(&plan, &copying)));
            let mut check = pin!(check_pages(&mut still));
            tokio::select! {
                copied = &mut copy => {
                    let copied = copied?;
                    check.await.map(|()| copied)
                }
                sound = &mut check => {
                    if sound.is_err() {
                        course.stop();
                    }
                    // The thread is waited for: it may be about to make the file.
                    let copied = copy.await;
                    sound.and(copied)
                }
            }
        };
        let copied = course.watch(both, &mut progress).await;
        let part = part_of(to, self.shared.vault());
        let (size, damaged) = match copied {
            Ok(copied) => copied,
            Err(error) => {
                // What is left of it bears the name of a part, and is swept by the next backup; the
                // error that stopped the work is the one to tell.
                let _ = std::fs::remove_file(&part);
                return Err(error);
            }
        };
        // The pages were found sound: now, and not before, the file is a backup.
        if to.exists() {
            let _ = std::fs::remove_file(&part);
            return Err(StoreError::FileExists(to.to_owned()));
        }
        std::fs::rename(&part, to)?;
        to.parent().map_or(Ok(()), place::sync_folder)?;
        still.close().await?;
        let damaged = u32::try_from(damaged).unwrap_or(u32::MAX);
        Ok(BackedUp {
            made_at,
            size,
            events,
            damaged,
        })
    }

    /// A connection under whose read the file of the database does not change.
    async fn stand_still(
        &self,
    ) -> Result<(SqliteConnection, OwnedRwLockReadGuard<Generation>), StoreError> {
        if self.shared.reads_only.is_some() {
            let in_force = Arc::clone(&self.shared.generation).read_owned().await;
            let path = self.shared.folder.join(database::FILE);
            let still = database::still_reader(&path, &in_force.keys.database).await?;
            return Ok((still, in_force));
        }
        // The gate first: who draws the key anew holds it from beginning to end.
        let mut writer = self.shared.writer().await?;
        let in_force = Arc::clone(&self.shared.generation).read_owned().await;
        let path = self.shared.folder.join(database::FILE);
        let mut still = database::reader(&path, &in_force.keys.database).await?;
        if database::empty_log(&mut writer).await? {
            still.execute("BEGIN").await?;
            still
                .fetch_one("SELECT count(*) FROM sqlite_schema")
                .await?;
            return Ok((still, in_force));
        }
        Err(StoreError::Inconsistent(
            "the log could not be emptied".into(),
        ))
    }

    async fn plan(
        &self,
        still: &mut SqliteConnection,
        in_force: OwnedRwLockReadGuard<Generation>,
        to: &Path,
    ) -> Result<Plan, StoreError> {
        let (events, heads) = found(still).await?;
        let blobs: Vec<String> = sqlx::query_scalar(BLOB_IDS).fetch_all(still).await?;
        let header = std::fs::read_to_string(self.shared.folder.join(header::FILE))?;
        let made_at = crate::sql::storable(self.shared.clock.now());
        Ok(Plan {
            shared: Arc::clone(&self.shared),
            in_force,
            to: to.to_owned(),
            head: Head { made_at, header },
            manifest: Manifest {
                schema: SCHEMA,
                events,
                heads,
                blobs: 0,
                damaged: Vec::new(),
            },
            blobs,
        })
    }
}

/// Number of events, and the last link of each chain.
pub(super) async fn found(
    connection: &mut SqliteConnection,
) -> Result<(u64, Vec<(String, u64, String)>), StoreError> {
    let events: i64 = sqlx::query_scalar(EVENT_COUNT)
        .fetch_one(&mut *connection)
        .await?;
    let rows = sqlx::query(CHAIN_HEADS).fetch_all(connection).await?;
    let head = |row: &sqlx::sqlite::SqliteRow| {
        let sequence = u64::try_from(row.read::<i64>("sequence")?).unwrap_or_default();
        Ok((
            row.read("letter")?,
            sequence,
            hex::encode(row.read::<&[u8]>("hash")?),
        ))
    };
    let heads: Result<_, StoreError> = rows.iter().map(head).collect();
    Ok((u64::try_from(events).unwrap_or_default(), heads?))
}

/// Every page agrees with its own seal: `sqlite_dbpage` reads each of them, in the order of the file,
/// and SQLCipher refuses one that does not (<https://sqlite.org/dbpage.html>). What copies the file
/// reads it in the same order: the disk gives each page once. A wrong seal is told by the read that
/// follows, so that the first page is read again after the last.
///
/// Not `PRAGMA cipher_integrity_check`: it counts the place of a page in 32 bits, and finds damage in
/// every sound database over 4 GiB (SQLCipher 4.10, `sqlcipher_codec_ctx_integrity_check`).
pub(super) async fn check_pages(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    match connection.fetch_one(PAGES).await {
        // What SQLCipher answers for a page whose seal is wrong; the statement itself is sound.
        Err(sqlx::Error::Database(error)) if error.code().as_deref() == Some("1") => {
            Err(StoreError::DamagedDatabase)
        }
        read => Ok(read.map(drop)?),
    }
}

/// Writes the part and reads it back behind the writing; tells its size and the attachments that were
/// damaged.
fn copy(plan: &Plan, course: &Course) -> Result<(u64, usize), StoreError> {
    let part = part_of(&plan.to, plan.shared.vault());
    // Those of other vaults are not ours.
    let ending = format!(".{}", part_ending(plan.shared.vault()));
    place::sweep_beside(&plan.to, &ending);
    let database = plan.shared.folder.join(database::FILE);
    let size = std::fs::metadata(&database)?.len();
    let mut blobs_size = 0;
    for id in &plan.blobs {
        let path = blob::path(&plan.shared.folder, &BlobId(id.clone()));
        blobs_size += std::fs::metadata(path).map_or(0, |file| file.len());
    }
    course.of(2 * (size + blobs_size));
    let (writing, reading) = passing::create(&part, STRETCH)?;
    let (written, read) = std::thread::scope(|scope| {
        let reading = scope.spawn(|| read_back(reading, &plan.in_force.keys.backup, course));
        let written = write(writing, plan, (&database, size), course);
        (written, reading.join())
    });
    let read = read.unwrap_or_else(|_| {
        Err(StoreError::Inconsistent(
            "what reads a backup back did not end".into(),
        ))
    });
    let written = match written {
        // What read it back has failed first, and tells why.
        Err(StoreError::Io(error)) if error.kind() == ErrorKind::BrokenPipe => {
            return Err(read.err().unwrap_or(StoreError::Io(error)));
        }
        written => written?,
    };
    if read? != written {
        return Err(StoreError::DamagedBackup);
    }
    Ok((std::fs::metadata(&part)?.len(), written.damaged.len()))
}

/// Writes the database, of so many bytes, and every attachment.
fn write(
    out: Writing,
    plan: &Plan,
    (database, size): (&Path, u64),
    course: &Course,
) -> Result<Manifest, StoreError> {
    let keys = &plan.in_force.keys;
    let id_key = &plan.shared.names.blob;
    let mut manifest = plan.manifest.clone();
    let out = BufWriter::with_capacity(BUFFER, out);
    let mut writer = Writer::new(out, &keys.backup, &plan.head)?;
    writer.file(database::FILE, size, File::open(database)?, |bytes| {
        course.step(bytes)
    })?;
    for id in &plan.blobs {
        match blob::sealed(&plan.shared.folder, &BlobId(id.clone()), id_key, &keys.blob) {
            Ok(sealed) => {
                let step = |bytes| course.step(bytes);
                writer.file(id, sealed.len() as u64, sealed.as_slice(), step)?;
                manifest.blobs += 1;
            }
            Err(StoreError::DamagedBlob) => manifest.damaged.push(id.clone()),
            Err(error) => return Err(error),
        }
    }
    let out = writer.end(&manifest)?;
    let out = out
        .into_inner()
        .map_err(std::io::IntoInnerError::into_error)?;
    out.end()?;
    Ok(manifest)
}

/// Reads a backup from its first byte to its last, and believes only its hash.
fn read_back(written: Reading, key: &Key, course: &Course) -> Result<Manifest, StoreError> {
    let input = BufReader::with_capacity(BUFFER, written);
    let (mut reader, _) = Reader::open(input)?;
    reader.key(key);
    while let Next::File(_, size) = reader.entry()? {
        reader.file(size, std::io::sink(), |bytes| course.step(bytes))?;
    }
    reader.end()
}

/// The name that a backup bears until it was read back. It names the vault: a part that was cut off
/// before its first byte tells nothing else of whose it is.
fn part_of(to: &Path, vault: Uuid) -> PathBuf {
    to.with_extension(part_ending(vault))
}

fn part_ending(vault: Uuid) -> String {
    format!("{vault}.{EXTENSION}.part")
}

impl Vault {
    /// Refuses a place that lies in the vault's own folder, where what is written would be lost with it. It
    /// may not exist yet.
    ///
    /// # Errors
    /// `InsideVault`, `Io`.
    pub fn refuse_inside(&self, at: &Path) -> Result<(), StoreError> {
        if place::absolute(at)?.starts_with(self.shared.folder.canonicalize()?) {
            return Err(StoreError::InsideVault);
        }
        Ok(())
    }
}
