//! Makes a vault of a backup, in an empty folder.
//!
//! The header, without which a folder is no vault, is written last: a restore that is cut off leaves
//! no vault, and is begun again in the same folder. The machine becomes a new device even where it made the backup: the vault that it was
//! taken from may have gone on since, and its chain must not be forked.

use super::course::Course;
use super::format::{Manifest, Next, Reader};
use super::write::{check_pages, found};
use super::{FORGET_BACKUPS, FORGET_IMPORTS, FORGET_PATHS, FORGET_WORK};
use crate::database;
use crate::disposition::register;
use crate::vault::device::Device;
use crate::vault::header::Header;
use crate::vault::unlock::{Sources, Unlocked, open_recovery, open_slot};
use crate::vault::{blocking, place};
use crate::{RecoveryKey, StoreError, Vault, blob, unwatched};
use chrono::{DateTime, Utc};
use dossier_domain::id::{BlobId, PersonId};
use dossier_domain::lang::Lang;
use dossier_domain::source::{Clock, IdSource};
use sqlx::Connection;
use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zeroize::Zeroizing;

const BUFFER: usize = 1 << 20;
/// The whole of a restore, as its progress is told.
const WHOLE: u64 = 1_000;

/// What a backup tells without a passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupCard {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Whose passphrase opens it: identifier, display name, language.
    pub people: Vec<(PersonId, String, Lang)>,
}

/// What opens a backup.
pub enum RestoreKey {
    /// The passphrase that the person had on its day.
    Passphrase(Zeroizing<String>),
    /// The recovery key that was in force on its day.
    Recovery(RecoveryKey),
}

/// A vault that was restored, and verified whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// When the backup was made.
    pub made_at: DateTime<Utc>,
    /// Events in it.
    pub events: u64,
    /// Attachments that were already missing when the backup was made.
    pub damaged: u32,
    /// Files that were disposed of since the backup was made, and that it held: erased again.
    pub disposed: u32,
}

/// Reads when a backup was made, and who can open it.
///
/// # Errors
/// `NotABackup`, `DamagedBackup`, `DamagedHeader`, `NewerFormat`, `Io`.
pub fn card(file: &Path) -> Result<BackupCard, StoreError> {
    let (_, head) = Reader::open(File::open(file)?)?;
    let header = Header::parse(head.header.as_bytes())?;
    let people = header
        .slots
        .into_iter()
        .map(|slot| (slot.person, slot.name, slot.lang));
    Ok(BackupCard {
        made_at: head.made_at,
        people: people.collect(),
    })
}

/// Makes a vault in `folder`, which must be empty or not exist, of a backup that `key` opens;
/// the vault is verified whole, then closed. `progress` is told (done, of) thousandths: the files, then
/// the verification.
///
/// # Errors
/// `NotABackup`, `DamagedBackup`, `NewerFormat`, `WrongPassphrase`, `WrongRecoveryKey`, `FolderNotEmpty`,
/// `NetworkFolder`, `DiskFull`, `Stopped`, and those of opening. Nothing is left in the folder then.
#[expect(
    clippy::too_many_arguments,
    reason = "what opening a vault takes, and where from"
)]
pub async fn restore(
    file: &Path,
    folder: &Path,
    device_folder: &Path,
    person: PersonId,
    key: RestoreKey,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn IdSource>,
    mut progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<Restored, StoreError> {
    let input = BufReader::with_capacity(BUFFER, File::open(file)?);
    let size = input.get_ref().metadata()?.len();
    let (reader, head) = Reader::open(input)?;
    let mut header = Header::parse(head.header.as_bytes())?;
    let opened = match key {
        RestoreKey::Passphrase(passphrase) => open_slot(&header, person, passphrase).await?,
        RestoreKey::Recovery(recovery) => open_recovery(&header, person, recovery).await?,
    };
    let keys = opened.key.derive();
    header.check_seal(&keys.header)?;
    let names = (header.format == 1).then(|| keys.vault.names_of_format_1());
    if let Some(pair) = opened.pair {
        header.take_pair(person, pair)?;
    }
    place::refuse_shared(folder)?;
    let lock = place::begin(folder)?;
    let unlocked = Unlocked {
        folder: folder.to_owned(),
        device_folder: device_folder.to_owned(),
        keys,
        secret: opened.secret,
        names,
        header,
        lock,
    };
    let sources = Sources { clock, ids };
    let beside = file.parent().map(Path::to_owned).unwrap_or_default();
    let from = Copied {
        reader,
        size,
        beside,
    };
    let made = make(from, unlocked, person, sources, &mut progress).await;
    if made.is_err() {
        place::clear(folder);
    }
    let (manifest, disposed) = made?;
    Ok(Restored {
        made_at: head.made_at,
        events: manifest.events,
        damaged: u32::try_from(manifest.damaged.len()).unwrap_or(u32::MAX),
        disposed,
    })
}

/// A backup, open to be read.
struct Copied {
    reader: Reader<BufReader<File>>,
    /// Bytes.
    size: u64,
    /// Its folder: the register of dispositions lies beside it.
    beside: PathBuf,
}

async fn make(
    from: Copied,
    unlocked: Unlocked,
    person: PersonId,
    sources: Sources,
    progress: &mut (impl FnMut(u64, u64) -> ControlFlow<()> + Send),
) -> Result<(Manifest, u32), StoreError> {
    let Copied {
        mut reader,
        size,
        beside,
    } = from;
    reader.key(&unlocked.keys.backup);
    let course = Arc::new(Course::default());
    course.of(size);
    let (folder, counting) = (unlocked.folder.clone(), Arc::clone(&course));
    let extracting = blocking(move || extract(reader, &folder, &counting));
    let mut files = |done, of| progress(half_of(done, of), WHOLE);
    let manifest = course.watch(extracting, &mut files).await?;
    agrees(&unlocked, &manifest).await?;
    // The copy writes as a new machine; where it comes to nothing, this one stays what it was for a
    // vault that stands elsewhere on it.
    let (devices, id) = (unlocked.device_folder.clone(), unlocked.header.vault);
    let before = Device::read(&devices, id)?;
    Device::forget(&devices, id)?;
    let mut events = |done, of| progress(WHOLE / 2 + half_of(done, of), WHOLE);
    let of = (&manifest, beside.as_path());
    let verified = verified(unlocked, person, sources, of, &mut events).await;
    if verified.is_err() {
        match before {
            Some((device, reached)) => device.write(&devices, id, reached)?,
            None => Device::forget(&devices, id)?,
        }
    }
    verified.map(|disposed| (manifest, disposed))
}

/// Opens the vault that was written, and verifies it whole.
async fn verified(
    unlocked: Unlocked,
    person: PersonId,
    sources: Sources,
    of: (&Manifest, &Path),
    progress: &mut (impl FnMut(u64, u64) -> ControlFlow<()> + Send),
) -> Result<u32, StoreError> {
    let vault = unlocked.open(person, sources, false, unwatched).await?;
    let sound = finish(&vault, of, progress).await;
    // The error that stopped the restore is the one to tell.
    let closed = vault.close().await;
    let disposed = sound?;
    closed.map(|()| disposed)
}

/// Thousandths of one half of the work.
fn half_of(done: u64, of: u64) -> u64 {
    (WHOLE / 2).saturating_mul(done) / of.max(1)
}

/// Writes each file of the backup to the disk, and believes them once the hash agrees.
fn extract(
    mut reader: Reader<BufReader<File>>,
    folder: &Path,
    course: &Course,
) -> Result<Manifest, StoreError> {
    let mut written = Vec::new();
    while let Next::File(name, size) = reader.entry()? {
        let path = place_of(folder, &name)?;
        if let Some(shelf) = path.parent() {
            std::fs::create_dir_all(shelf)?;
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let to = options.open(&path)?;
        reader.file(size, to, |bytes| course.step(bytes))?;
        written.push(path);
    }
    let manifest = reader.end()?;
    let mut shelves = BTreeSet::new();
    for path in &written {
        File::open(path)?.sync_all()?;
        let above = path.ancestors().skip(1);
        shelves.extend(above.take_while(|shelf| shelf.starts_with(folder)));
    }
    for shelf in shelves {
        place::sync_folder(shelf)?;
    }
    Ok(manifest)
}

/// Where a file of the backup goes: a name that is neither the database's nor an attachment's has no
/// place in a vault.
fn place_of(folder: &Path, name: &str) -> Result<PathBuf, StoreError> {
    if name == database::FILE {
        return Ok(folder.join(name));
    }
    let is_blob = name.len() == 64 && name.bytes().all(|digit| digit.is_ascii_hexdigit());
    if is_blob {
        Ok(blob::path(folder, &BlobId(name.to_owned())))
    } else {
        Err(StoreError::DamagedBackup)
    }
}

/// The database that was written is whole, and holds what the manifest says.
async fn agrees(unlocked: &Unlocked, manifest: &Manifest) -> Result<(), StoreError> {
    let mut reader = database::reader(
        &unlocked.folder.join(database::FILE),
        &unlocked.keys.database,
    )
    .await?;
    let checked = async {
        check_pages(&mut reader).await?;
        let (events, heads) = found(&mut reader).await?;
        if events == manifest.events && heads == manifest.heads {
            Ok(())
        } else {
            Err(StoreError::DamagedBackup)
        }
    };
    let checked = checked.await;
    reader.close().await?;
    checked
}

/// Applies the dispositions that came after the backup, verifies the vault, then makes it one; tells the
/// files that were erased again.
async fn finish(
    vault: &Vault,
    (manifest, beside): (&Manifest, &Path),
    progress: &mut (impl FnMut(u64, u64) -> ControlFlow<()> + Send),
) -> Result<u32, StoreError> {
    let mut writer = vault.shared.writer().await?;
    // Of the machine that made the backup: its files, its backups and what it was at are not here.
    for statement in [FORGET_PATHS, FORGET_IMPORTS, FORGET_BACKUPS, FORGET_WORK] {
        sqlx::query(statement).execute(&mut *writer).await?;
    }
    drop(writer);
    let register = register::read_all(vault, &[&vault.shared.device_folder, beside])?;
    let disposed = vault.reapply(register).await?;
    let mut report = vault.verify(progress).await?;
    report
        .damaged_blobs
        .retain(|id| !manifest.damaged.contains(id));
    if !report.is_sound() {
        return Err(StoreError::DamagedBackup);
    }
    vault.write_header().await?;
    place::end(&vault.shared.folder)?;
    Ok(disposed)
}
