//! Where a vault may lie, and how its small files are written.

use super::header;
use crate::StoreError;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Name of the file whose lock says that a vault is open.
pub(crate) const LOCK: &str = "lock";

/// File systems that other machines share: SQLite's locks and log do not hold there
/// (<https://sqlite.org/useovernet.html>). `fuse.` covers sshfs, rclone and the like.
const NETWORK: [&str; 11] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb2",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
    "ncpfs",
];

/// FUSE file systems that lie on this machine.
const LOCAL_FUSE: [&str; 3] = ["fuse.fuse-overlayfs", "fuse.gocryptfs", "fuse.encfs"];

/// Folders that a program copies elsewhere while they are written. A name, or a name followed by
/// a space, a hyphen or a dot (`OneDrive - Office`).
const SYNCED: [&str; 12] = [
    "dropbox",
    "onedrive",
    "icloud drive",
    "iclouddrive",
    "mobile documents",
    "com~apple~clouddocs",
    "nextcloud",
    "owncloud",
    "google drive",
    "googledrive",
    "pclouddrive",
    "box sync",
];

/// Files by which a synchronising program marks the top of what it copies.
const MARK_FILES: [&str; 3] = [".dropbox", ".nextcloudsync.log", ".owncloudsync.log"];

/// A folder by which one does (Syncthing). A *folder* `.dropbox` is only the settings of Dropbox,
/// in the home of everyone who has it.
const MARK_FOLDER: &str = ".stfolder";

/// Refuses a folder on a network or in a synchronised place.
pub(crate) fn refuse_shared(folder: &Path) -> Result<(), StoreError> {
    let whole = absolute(folder)?;
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let network = file_system(&mounts, &whole).is_some_and(|kind| is_network(&kind));
    let marked = whole.ancestors().any(is_marked);
    if network || marked || is_synced(&whole) {
        return Err(StoreError::NetworkFolder);
    }
    Ok(())
}

fn is_marked(place: &Path) -> bool {
    MARK_FILES.iter().any(|mark| place.join(mark).is_file()) || place.join(MARK_FOLDER).is_dir()
}

/// The path without links, of a place that may not exist yet.
pub(crate) fn absolute(folder: &Path) -> Result<PathBuf, StoreError> {
    let whole = std::path::absolute(folder)?;
    let there = whole.ancestors().find(|place| place.exists());
    let Some(there) = there else { return Ok(whole) };
    let rest = whole.strip_prefix(there).unwrap_or(Path::new(""));
    Ok(there.canonicalize()?.join(rest))
}

fn is_synced(whole: &Path) -> bool {
    whole.components().any(|part| {
        let name = part.as_os_str().to_string_lossy().to_lowercase();
        SYNCED.iter().any(|synced| {
            name.strip_prefix(synced)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '.']))
        })
    })
}

fn is_network(kind: &str) -> bool {
    NETWORK.contains(&kind) || (kind.starts_with("fuse.") && !LOCAL_FUSE.contains(&kind))
}

/// The kind of the file system that holds a path: the longest mount point above it, the last
/// mounted when two are equal. Format of `mountinfo`: proc_pid_mountinfo(5).
fn file_system(mounts: &str, whole: &Path) -> Option<String> {
    mounts
        .lines()
        .filter_map(|line| {
            let (mount, kind) = line.split_once(" - ")?;
            let point = unescaped(mount.split(' ').nth(4)?);
            let depth = Path::new(&point).components().count();
            let kind = kind.split(' ').next()?.to_owned();
            whole.starts_with(&point).then_some((depth, kind))
        })
        .max_by_key(|(depth, _)| *depth)
        .map(|(_, kind)| kind)
}

/// `mountinfo` writes a space as `\040`.
fn unescaped(point: &str) -> String {
    point
        .replace("\\040", " ")
        .replace("\\011", "\t")
        .replace("\\134", "\\")
}

/// Name of the file that says that a vault is being made in a folder.
const BEGUN: &str = "begun";

/// How the names begin of all that the making of a vault may leave in its folder.
const OURS: [&str; 6] = ["begun", "blobs", "dossier.db", "lock", "vault.", "verify-"];

/// Begins a vault in a folder, which is locked; refuses one that holds anything, but for what the making
/// of a vault left there when its program died: without its header, nobody opens it.
pub(crate) fn begin(folder: &Path) -> Result<Lock, StoreError> {
    let begun = folder.join(BEGUN);
    let is_vault = || folder.join(header::FILE).exists();
    let dead = begun.is_file() && !is_vault();
    let ours = |name: &str| dead && OURS.iter().any(|start| name.starts_with(start));
    if folder.exists() {
        for entry in std::fs::read_dir(folder)? {
            if !ours(&entry?.file_name().to_string_lossy()) {
                return Err(StoreError::FolderNotEmpty(folder.to_owned()));
            }
        }
    }
    make_private(folder)?;
    write_synced(&begun, &[])?;
    let lock = Lock::take(&folder.join(LOCK))?;
    // Another program may have ended its vault meanwhile.
    if is_vault() {
        return Err(StoreError::FolderNotEmpty(folder.to_owned()));
    }
    if dead {
        empty(folder, LOCK);
        write_synced(&begun, &[])?;
    }
    Ok(lock)
}

/// The vault is one: its header is on the disk.
pub(crate) fn end(folder: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(folder.join(BEGUN)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Makes a folder, where there is none, that only its owner enters.
pub(crate) fn make_private(folder: &Path) -> Result<(), StoreError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}

/// Takes away what a creation that failed had begun; the folder was empty before.
pub(crate) fn clear(folder: &Path) {
    empty(folder, "");
}

/// Takes away everything in a folder but one file.
fn empty(folder: &Path, but: &str) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten().filter(|entry| entry.file_name() != but) {
        let path = entry.path();
        // The error that stopped the creation is the one to tell.
        let _ = if path.is_dir() {
            std::fs::remove_dir_all(path)
        } else {
            std::fs::remove_file(path)
        };
    }
}

/// How often, and how far apart, a lock is tried. A process that this one is just starting (the
/// reader of foreign files) shares the lock of a vault closed meanwhile, until it becomes itself.
const TRIES: u32 = 20;
const AGAIN: Duration = Duration::from_millis(10);

/// The locks of an open vault; they fall with the value, or with the process.
#[derive(Debug)]
pub(crate) struct Lock(Vec<File>);

impl Lock {
    /// Takes the lock of a file, which is made where there is none.
    pub fn take(path: &Path) -> Result<Self, StoreError> {
        Ok(Self(vec![locked(path)?]))
    }

    /// Takes the lock of a file that cannot be written.
    pub fn take_to_read(path: &Path) -> Result<Self, StoreError> {
        Ok(Self(vec![held(File::open(path)?)?]))
    }

    /// Takes that of another file too.
    pub fn and(mut self, path: &Path) -> Result<Self, StoreError> {
        self.0.push(locked(path)?);
        Ok(self)
    }
}

fn locked(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    held(options.open(path)?)
}

fn held(file: File) -> Result<File, StoreError> {
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(AGAIN),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    Err(StoreError::AlreadyOpen)
}

/// The bytes of a file; none where it is larger than any that we write, and the rest is not read.
pub(crate) fn read(path: &Path, most: u64) -> std::io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let read = File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok((read as u64 <= most).then_some(bytes))
}

/// Replaces a file whole: after a crash it is the old one or the new one.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let staged = path.with_extension("new");
    write_synced(&staged, bytes)?;
    std::fs::rename(&staged, path)?;
    path.parent().map_or(Ok(()), sync_folder)
}

/// Writes a file that only its owner reads, and waits for the disk.
pub(crate) fn write_synced(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // What was written is of no use; the error tells, the rest is swept at the next opening.
        let _ = std::fs::remove_file(path);
    }
    Ok(written?)
}

/// The folder in which a file lies, also where its path is a name alone.
pub(crate) fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Takes away, beside a file that is about to be made, what was cut off while it was made before under a
/// name of this ending; not what another program holds locked, since it is being made.
pub(crate) fn sweep_beside(path: &Path, ending: &str) {
    let entries = std::fs::read_dir(folder_of(path));
    for entry in entries.into_iter().flatten().flatten() {
        let left = entry.file_name().to_string_lossy().ends_with(ending);
        let being_made = || {
            let locked = File::open(entry.path()).map(|file| file.try_lock());
            matches!(locked, Ok(Err(TryLockError::WouldBlock)))
        };
        if left && !being_made() {
            // One that cannot be taken away now is tried again next time.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Makes a rename durable.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 0:40 / /home/a/team\\040share rw - nfs4 server:/x rw
31 22 0:41 / /home/a/remote rw - fuse.sshfs host: rw
32 22 0:42 / /media/key rw - fuseblk /dev/sdb1 rw
";

    fn network(path: &str) -> bool {
        file_system(MOUNTS, Path::new(path)).is_some_and(|kind| is_network(&kind))
    }

    #[test]
    fn a_file_larger_than_any_of_ours_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.toml");
        std::fs::write(&path, b"abc").unwrap();
        assert_eq!(read(&path, 3).unwrap().as_deref(), Some(&b"abc"[..]));
        assert_eq!(read(&path, 2).unwrap(), None);
    }

    #[test]
    fn a_folder_on_another_machine_is_known_by_its_mount() {
        assert!(network("/home/a/team share/vault"));
        assert!(network("/home/a/remote"));
        assert!(!network("/home/a/vault"));
        assert!(!network("/home/a/remote-not/vault"));
        assert!(
            !network("/media/key/vault"),
            "a disk of another system is local"
        );
    }

    #[test]
    fn a_synchronised_folder_is_known_by_its_mark_and_not_by_settings() {
        let home = tempfile::TempDir::new().unwrap();
        let vault = home.path().join("vault");
        std::fs::create_dir(home.path().join(".dropbox")).unwrap();
        refuse_shared(&vault).unwrap();
        std::fs::create_dir(home.path().join(".stfolder")).unwrap();
        assert!(matches!(
            refuse_shared(&vault),
            Err(StoreError::NetworkFolder)
        ));
    }

    #[test]
    fn a_synchronised_folder_is_known_by_its_name() {
        for path in [
            "/home/a/Dropbox/vault",
            "/home/a/OneDrive - Office/vault",
            "/Users/a/Library/Mobile Documents/com~apple~CloudDocs/vault",
            "/home/a/Nextcloud/vault",
        ] {
            assert!(is_synced(Path::new(path)), "{path}");
        }
        assert!(!is_synced(Path::new("/home/a/onedriver/vault")));
        assert!(!is_synced(Path::new("/home/a/Documents/vault")));
    }
}
