//! Where a practice office lies until it is whole, beside the folder that it takes then.

use crate::AppError;
use dossier_store::StoreError;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Name of the file that says what the folder aside is for. It is locked while somebody is at it.
const MARK: &str = "practice-begun";

/// A folder of ours.
pub(super) struct Aside {
    folder: PathBuf,
    mark: File,
}

impl Aside {
    /// Begins beside this folder, over what a program that died left there. A folder of that name without
    /// our mark is somebody's.
    pub fn begin(of: &Path) -> Result<Self, AppError> {
        let mut name = of.file_name().unwrap_or_default().to_owned();
        name.push(".begun");
        let folder = of.with_file_name(name);
        let mark = folder.join(MARK);
        if !mark.is_file() {
            refuse_taken(&folder)?;
        }
        fs::create_dir_all(&folder).map_err(AppError::File)?;
        let mut options = File::options();
        options.write(true).create(true).truncate(false);
        let mark = options.open(mark).map_err(AppError::File)?;
        match mark.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::AlreadyOpen.into()),
            Err(TryLockError::Error(error)) => return Err(AppError::File(error)),
        }
        let aside = Self { folder, mark };
        remove(&aside.office()).map_err(AppError::File)?;
        Ok(aside)
    }

    /// Where the office is made.
    pub fn office(&self) -> PathBuf {
        self.folder.join("office")
    }

    /// Gives the office, which is whole, its folder.
    pub fn give(&self, folder: &Path) -> Result<(), AppError> {
        match fs::remove_dir(folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(AppError::File(error)),
            _ => {}
        }
        fs::rename(self.office(), folder).map_err(AppError::File)
    }

    /// Takes away what is left aside.
    pub fn end(self) -> Result<(), AppError> {
        drop(self.mark);
        remove(&self.folder).map_err(AppError::File)
    }
}

/// Refuses a folder that holds anything.
pub(super) fn refuse_taken(folder: &Path) -> Result<(), AppError> {
    match fs::read_dir(folder).map(|mut entries| entries.next().is_some()) {
        Ok(false) => Ok(()),
        Ok(true) => Err(StoreError::FolderNotEmpty(folder.to_owned()).into()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(AppError::File(error)),
    }
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
