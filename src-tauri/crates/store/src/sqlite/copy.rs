//! A copy of a database under another key, page by page (SQLite's backup API), so that it tells
//! how far it is and can be stopped.

use super::{Key, key_literal};
use crate::StoreError;
use libsqlite3_sys as ffi;
use std::ffi::{CStr, CString};
use std::ops::ControlFlow;
use std::path::Path;
use std::ptr;

/// Pages copied between two looks at whether to stop: 1 MiB.
const STEP: i32 = 256;

/// A connection of this module alone; closed with the value.
struct Raw(*mut ffi::sqlite3);

impl Drop for Raw {
    fn drop(&mut self) {
        // SAFETY: the handle came from `sqlite3_open_v2` and is closed once.
        unsafe { ffi::sqlite3_close(self.0) };
    }
}

impl Raw {
    fn open(path: &Path, key: &Key, flags: i32, set: &CStr) -> Result<Self, StoreError> {
        let name = CString::new(path.as_os_str().as_encoded_bytes())
            .map_err(|_| StoreError::Inconsistent("a path holds a zero byte".into()))?;
        let mut db = ptr::null_mut();
        // SAFETY: `name` is a C string that lives through the call; SQLite gives a handle even when
        // it fails, which `Raw` closes.
        let opened = unsafe { ffi::sqlite3_open_v2(name.as_ptr(), &mut db, flags, ptr::null()) };
        let raw = Self(db);
        refuse(opened)?;
        raw.run(c"PRAGMA cipher_log_level = NONE")?;
        let literal = key_literal(key);
        let length = i32::try_from(literal.len()).unwrap_or_default();
        // SAFETY: `db` is open; SQLCipher copies the `length` bytes before it returns.
        refuse(unsafe { ffi::sqlite3_key(db, literal.as_ptr().cast(), length) })?;
        raw.run(set)?;
        Ok(raw)
    }

    fn run(&self, sql: &CStr) -> Result<(), StoreError> {
        // SAFETY: the handle is open and the statement is a C string.
        refuse(unsafe {
            ffi::sqlite3_exec(self.0, sql.as_ptr(), None, ptr::null_mut(), ptr::null_mut())
        })
    }
}

/// Copies a database to a new file under another key. `progress` hears bytes done and of how many.
/// Nobody may write to the source meanwhile.
///
/// # Errors
/// `Stopped`, `DiskFull`, `ReadOnly`, `DamagedDatabase`, `Io`.
pub(crate) fn copy(
    (from, from_key): (&Path, &Key),
    (to, to_key): (&Path, &Key),
    mut progress: impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<(), StoreError> {
    let (read, write) = (
        ffi::SQLITE_OPEN_READWRITE,
        ffi::SQLITE_OPEN_READWRITE | ffi::SQLITE_OPEN_CREATE,
    );
    let source = Raw::open(from, from_key, read, c"SELECT count(*) FROM sqlite_schema")?;
    // The copy is of no use before it is whole, and then it is synced as one file.
    let set = c"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF";
    let target = Raw::open(to, to_key, write, set)?;
    // SAFETY: both handles are open, keyed, distinct, and outlive the backup, which is finished
    // below on every path.
    let backup =
        unsafe { ffi::sqlite3_backup_init(target.0, c"main".as_ptr(), source.0, c"main".as_ptr()) };
    if backup.is_null() {
        // SAFETY: the handle is open.
        return refuse(unsafe { ffi::sqlite3_errcode(target.0) });
    }
    let stepped = loop {
        // SAFETY: `backup` is live until `finish`; so are the two counters' reads.
        let (code, left, all) = unsafe {
            (
                ffi::sqlite3_backup_step(backup, STEP),
                ffi::sqlite3_backup_remaining(backup),
                ffi::sqlite3_backup_pagecount(backup),
            )
        };
        match code {
            ffi::SQLITE_OK | ffi::SQLITE_DONE => {
                if progress(bytes(all - left), bytes(all)).is_break() {
                    break Err(StoreError::Stopped);
                }
                if code == ffi::SQLITE_DONE {
                    break Ok(());
                }
            }
            code => break refuse(code),
        }
    };
    // SAFETY: finished once.
    let finished = refuse(unsafe { ffi::sqlite3_backup_finish(backup) });
    stepped.and(finished)?;
    drop(target);
    Ok(std::fs::File::open(to)?.sync_all()?)
}

/// Bytes of a count of pages of SQLCipher's default size.
fn bytes(pages: i32) -> u64 {
    u64::try_from(pages).unwrap_or_default() * 4096
}

fn refuse(code: i32) -> Result<(), StoreError> {
    match code & 0xff {
        ffi::SQLITE_OK | ffi::SQLITE_ROW | ffi::SQLITE_DONE => Ok(()),
        ffi::SQLITE_FULL => Err(StoreError::DiskFull),
        ffi::SQLITE_READONLY => Err(StoreError::ReadOnly),
        ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => Err(StoreError::DamagedDatabase),
        ffi::SQLITE_IOERR => Err(std::io::Error::other("the copy of the database").into()),
        other => Err(StoreError::Inconsistent(format!("copy: {other}"))),
    }
}
